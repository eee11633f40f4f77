/** Twins of devices and messages of Desired State Feedback, as they are met and as they are not. */
import { anything, object, pick, string, text, time, usually } from "./random-lines.js";
import type { Draft, Random } from "./random-lines.js";

type Members = readonly (readonly [string, Draft])[];

/** One of some words. */
function word(random: Random, ...words: readonly string[]): Draft {
  return string(pick(random, words));
}

/** A value of a setting. */
function setting(random: Random): Draft {
  if (random() < 0.1) return anything(random);
  if (random() < 0.2) return object([["deep", object([["deeper", text(pick(random, ["1", "2"]))]])]]);
  return random() < 0.5 ? text(pick(random, ["1", "5", "21.5", "true"])) : word(random, "eco", "größe", "");
}

/** What a convention makes of a member: its desired side and its reported one. */
type Side = (random: Random, isReported: boolean, odd: number) => Draft;

const group: Side = (random, isReported, odd) => {
  const state = (): Draft => word(random, "succeeded", "succeeded", "failed", "pending", "refreshing", "stale");
  const meta = (): Draft =>
    object([
      ...usually(random, "deploymentId", () => word(random, "rollout-1", "rollout-1", "rollout-2"), odd),
      ...(isReported ? usually(random, "deploymentStatus", state, odd) : []),
      ...(isReported ? usually(random, "time", () => time(random), odd) : []),
      ...(random() < 0.2
        ? usually(random, "dependsOn", () => ({ list: [word(random, "groupA", "groupB")] }), odd)
        : []),
    ]);
  const errors = (): Draft => object([["interval", object([["message", word(random, "too small", "no such path")]])]]);
  return object([
    ...usually(random, "__meta", meta, odd),
    ...usually(random, "interval", () => setting(random), odd),
    ...(isReported && random() < 0.2 ? usually(random, "__errors", errors, odd) : []),
    ...(random() < 0.1 ? usually(random, "RunOperation", () => word(random, "restart", "sync"), odd) : []),
  ]);
};

const acknowledged: Side = (random, isReported, odd) =>
  isReported
    ? object([
        ...usually(random, "value", () => setting(random), odd),
        ...usually(random, "ac", () => text(pick(random, ["200", "200", "202", "203", "400", "500"])), odd),
        ...usually(random, "av", () => text(pick(random, ["1", "2", "3"])), odd),
        ...usually(random, "ad", () => word(random, "", "done", "too warm"), odd),
      ])
    : setting(random);

const component: Side = (random, isReported, odd) =>
  object([
    ["__t", string("c")],
    ...usually(random, "targetTemperature", () => acknowledged(random, isReported, odd), odd),
    ...usually(random, "name", () => setting(random), odd),
  ]);

const plain: Side = (random) => setting(random);

const SIDES: readonly (readonly [name: string, side: Side])[] = [
  ["groupA", group],
  ["groupB", group],
  ["targetTemperature", acknowledged],
  ["thermostat", component],
  ["interval", plain],
  ["größe", plain],
  ["a/b", plain],
];

/** What the hub notes of each value: when it was changed, and, of the desired ones, at which version. */
function marks(random: Random, value: Draft, isReported: boolean, odd: number): Draft {
  const own = [
    ...usually(random, "$lastUpdated", () => time(random), odd),
    ...(isReported ? [] : usually(random, "$lastUpdatedVersion", () => text(pick(random, ["1", "2", "3"])), odd)),
  ];
  if (!("members" in value)) return object(own);
  return object([
    ...own,
    ...value.members.map(([name, member]) => [name, marks(random, member, isReported, odd)] as const),
  ]);
}

function section(random: Random, names: Members, isReported: boolean, odd: number): Draft {
  return object([
    ...names,
    ...(random() < 0.7 ? usually(random, "$metadata", () => marks(random, object(names), isReported, odd), odd) : []),
    ...usually(random, "$version", () => text(pick(random, ["1", "2", "3"])), odd),
  ]);
}

/** The twin of a device or of a module; the odder, the less it is one. */
export function randomDeviceTwin(random: Random, odd: number): Draft {
  const sides = SIDES.filter(() => random() < 0.4);
  const side = (isReported: boolean) => (): Draft =>
    section(
      random,
      sides.flatMap(([name, make]) =>
        isReported && random() < 0.1 ? [] : usually(random, name, () => make(random, isReported, odd), odd),
      ),
      isReported,
      odd,
    );
  const properties = (): Draft =>
    object([
      ...usually(random, "desired", side(false), odd),
      ...usually(random, "reported", random() < 0.1 ? (): Draft => object([]) : side(true), odd),
    ]);
  const sometimes = (name: string, value: () => Draft): Members =>
    random() < 0.5 ? usually(random, name, value, odd) : [];
  return object([
    ...usually(random, "deviceId", () => word(random, "meter-7", "größe-2", "a/b"), odd),
    ...(random() < 0.2 ? usually(random, "moduleId", () => word(random, "camera", "$edgeHub", "$edgeAgent"), odd) : []),
    ...sometimes("etag", () => string("AAAAAAAAAAk=")),
    ...sometimes("status", () => word(random, "enabled", "disabled")),
    ...sometimes("statusReason", () => word(random, "", "stolen")),
    ...sometimes("connectionState", () => word(random, "Connected", "Disconnected")),
    ...sometimes("lastActivityTime", () => (random() < 0.3 ? string("0001-01-01T00:00:00Z") : time(random))),
    ...sometimes("modelId", () => string("dtmi:com:example:Thermostat;1")),
    ...sometimes("capabilities", () => object([["iotEdge", text("false")]])),
    ...usually(random, "version", () => text("12"), odd),
    ...sometimes("tags", () => anything(random)),
    ...sometimes("configurations", () => object([["base", object([["status", word(random, "Applied", "Targeted")]])]])),
    ...usually(random, "properties", properties, odd),
  ]);
}

/** A message of Desired State Feedback; the odder, the less it is one. */
export function randomMessage(random: Random, odd: number): Draft {
  const status = (): Draft =>
    word(random, "IDENTIFIED", "DOWNLOADING", "UPDATE_SUCCESS", "UPDATE_FAILURE", "ACTIVATION_SUCCESS", "activated");
  const action = (): Draft =>
    object([
      [
        "component",
        object([
          ...usually(random, "id", () => word(random, "containers:app", "os:base", "app"), odd),
          ...usually(random, "version", () => word(random, "1.0", "1.1"), odd),
        ]),
      ],
      ...usually(random, "status", status, odd),
      ...usually(random, "progress", () => text(pick(random, ["0", "40", "100", "101"])), odd),
      ...usually(random, "message", () => word(random, "", "größe", "disk full", "Password=hunter22"), odd),
    ]);
  const payload = (): Draft =>
    object([
      ...usually(random, "status", () => word(random, "RUNNING", "COMPLETED", "INCOMPLETE", "completed"), odd),
      ...usually(random, "actions", () => ({ list: [...Array(Math.floor(random() * 4)).keys()].map(action) }), odd),
      ...(random() < 0.2 ? usually(random, "message", () => word(random, "all done", ""), odd) : []),
      ...(random() < 0.1 ? usually(random, "baseline", () => string("containers:base"), odd) : []),
    ]);
  return object([
    ...usually(random, "activityId", () => word(random, "campaign-1", "", "größe"), odd),
    ...usually(random, "deviceId", () => word(random, "meter-7", "größe-2", "a/b"), odd),
    ...usually(random, "timestamp", () => text(pick(random, ["1700000000000", "1700000123456", "99999999999"])), odd),
    ...(random() < 0.05
      ? [[pick(random, ["domain", "version", "properties", "tags"]), anything(random)] as const]
      : []),
    ...usually(random, "payload", payload, odd),
  ]);
}
