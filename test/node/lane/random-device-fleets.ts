/** Fleets of devices that have the same members, written in the same order, and differ in values: what may be remembered of them. */
import { object, pick, string, text, write } from "./random-lines.js";
import type { Draft, Random } from "./random-lines.js";

type Members = readonly (readonly [string, Draft])[];

/** Numbers and strings as they are mostly, in a few spellings each; `1` and `1.0` are the same number. */
const PLAIN_NUMBERS = ["1", "1", "2", "21.5", "-7", "0"];
const PLAIN_STRINGS = ['"eco"', '"eco"', '"on"', '"1"'];
const ODD_VALUES = [
  ...["1.0", "10e-1", "-0", "0.50", "1e400", "123456789012345678", "0.0000001", "true", "false", "null", "[1]", "{}"],
  ...[
    '""',
    '"e\\u0063o"',
    '"refreshing"',
    '"Refreshing"',
    '"@{a=1}"',
    '"System.Object"',
    '"größe"',
    '{"deep":{"deeper":{"deepest":{"a":1}}}}',
  ],
  ...['"twinstate-value-0000"', "987654321040000", `"${"x".repeat(255)}"`, `"${"x".repeat(256)}"`],
];
const PLAIN_DEPLOYMENTS = ["rollout-1", "rollout-2", "r.3"];
const ODD_DEPLOYMENTS = [
  ...[
    "unspecified",
    "unspecific",
    "",
    "a",
    "a b",
    "größe",
    "xoxb-0123456789",
    "eyJhbGciOiJI.UzI1.x",
    "glpat-0123456789abcdef",
    "AKIA0123456789ABCDEF",
  ],
  ...[`ghp_${"a".repeat(24)}`, "twinstate-rollout-0000", "me:pa55@host"],
];
const PLAIN_TIMES = [
  "2026-03-01T08:00:00.0001234Z",
  "2026-03-02T08:00:00Z",
  "2026-03-02T08:00:00.5Z",
  "2026-03-02T08:00:00.50Z",
];
const ODD_TIMES = ["", "soon", "0001-01-01T00:00:00Z", "2026-03-02T08:00:00+01:00", "2024-02-29T00:00:00Z"];
const STATUSES = ["succeeded", "succeeded", "failed", "pending", "notStarted"];

/** What makes one device of a fleet: what all have in common, what differs, and how often something is unusual. */
interface Making {
  readonly shape: Random;
  readonly values: Random;
  readonly odd: number;
}

function oneOf({ values, odd }: Making, plain: readonly string[], unusual: readonly string[]): string {
  return pick(values, values() < odd ? unusual : plain);
}

/** Members that all devices of the fleet have with the same likelihood: nearly all of them, or nearly none. */
function members(
  { shape, values, odd }: Making,
  share: number,
  ...all: readonly (readonly [string, () => Draft])[]
): Members {
  return all.flatMap(([name, make]) => {
    const isThere = shape() < share;
    const found = make();
    return isThere === values() >= odd / 4 ? [[name, found] as const] : [];
  });
}

function value(making: Making): Draft {
  return text(oneOf(making, making.shape() < 0.5 ? PLAIN_NUMBERS : PLAIN_STRINGS, ODD_VALUES));
}

function time(making: Making): Draft {
  return string(oneOf(making, PLAIN_TIMES, ODD_TIMES));
}

function metaData(making: Making, isReported: boolean): Draft {
  const deployment = (): Draft => string(oneOf(making, PLAIN_DEPLOYMENTS, ODD_DEPLOYMENTS));
  return object([
    ...members(making, 0.8, ["deploymentId", deployment]),
    ...members(making, 0.1, ["deployment", deployment], ["dependencies", () => string("groupB;groupC")]),
    ...(isReported
      ? members(
          making,
          0.9,
          ["deploymentStatus", () => string(pick(making.shape, STATUSES))],
          ["time", () => time(making)],
        )
      : []),
    ...members(making, 0.05, ["state", () => string(pick(making.shape, STATUSES))]),
  ]);
}

const errors = (making: Making): Draft =>
  object([
    [
      "interval",
      object([
        ["message", string(`no ${pick(making.values, ["eco", "on", "pa55"])}`)],
        ["code", value(making)],
      ]),
    ],
  ]);

function group(making: Making, isReported: boolean): Draft {
  const instance = (): Draft =>
    object([...members(making, 0.7, ["__meta", () => metaData(making, isReported)]), ["a", value(making)]]);
  return object([
    ...members(making, 0.95, ["__meta", () => metaData(making, isReported)]),
    ...members(making, 0.7, ["interval", () => value(making)], ["mode", () => value(making)]),
    ...members(
      making,
      0.2,
      ["inner", () => object([["deep", object([["deeper", object([["deepest", value(making)]])]])]])],
      ["password", () => value(making)],
    ),
    ...members(
      making,
      0.1,
      ["app", instance],
      ["list", () => ({ list: [value(making)] })],
      ["interval", () => value(making)],
    ),
    ...members(
      making,
      isReported ? 0.04 : 0.02,
      ["__errors", () => errors(making)],
      ["ac", () => value(making)],
      ["status", () => value(making)],
    ),
  ]);
}

function section(making: Making, isReported: boolean): Draft {
  const marks = (): Draft =>
    object([
      ...members(
        making,
        0.9,
        ["$lastUpdated", () => time(making)],
        ["$lastUpdatedVersion", () => value(making)],
        ["inner", () => object([])],
      ),
    ]);
  const names = isReported ? ["groupA", "groupB", "temperature"] : ["groupA", "groupB"];
  return object([
    ...members(making, 0.6, ["groupA", () => group(making, isReported)], ["groupB", () => group(making, isReported)]),
    ...members(making, 0.15, ["interval", () => value(making)], ["mode", () => object([["value", value(making)]])]),
    ...members(
      making,
      isReported ? 0.7 : 0.05,
      ["temperature", () => value(making)],
      ["wifi", () => object([["strength", value(making)]])],
    ),
    ...members(
      making,
      0.03,
      ["deviceUpdate", () => object([["agent", object([["state", value(making)]])]])],
      ["groupC", () => string("refreshing")],
    ),
    ...members(
      making,
      0.05,
      ["__summary", () => object([["pendingCount", value(making)]])],
      ["modules", () => object([["a", object([["ac", value(making)]])]])],
    ),
    ...members(making, 0.9, [
      "$metadata",
      () =>
        object([
          ["$lastUpdated", time(making)],
          ...members(making, 0.8, ...names.map((name) => [name, marks] as const)),
          ...members(making, 0.2, ["interval", marks], ["mode", marks]),
        ]),
    ]),
    ...members(making, 0.9, ["$version", () => text(pick(making.values, ["1", "2", "17"]))]),
  ]);
}

function device(making: Making): Draft {
  const word =
    (...words: readonly string[]) =>
    (): Draft =>
      string(pick(making.shape, words));
  return object([
    ["deviceId", string(pick(making.values, ["meter-1", "meter-22", "größe"]))],
    ...members(making, 0.1, ["moduleId", word("camera")], ["status", word("enabled", "disabled")]),
    ...members(
      making,
      0.4,
      ["lastActivityTime", () => time(making)],
      ["etag", () => value(making)],
      ["version", () => value(making)],
    ),
    ...members(
      making,
      0.2,
      ["connectionState", word("Connected", "Disconnected")],
      ["tags", () => object([["site", value(making)]])],
    ),
    [
      "properties",
      object([
        ["desired", section(making, false)],
        ["reported", section(making, true)],
      ]),
    ],
  ]);
}

/** Twins of devices, all of which have the same members and states mostly. */
export function deviceFleet(random: Random, count: number, randomOf: (seed: number) => Random): readonly Buffer[] {
  const seed = Math.floor(random() * 2 ** 31);
  const odd = pick(random, [0, 0, 0.01, 0.05]);
  const oddity = pick(random, [0, 0, 0, 0.005]);
  return Array.from({ length: count }, () => {
    const draft = device({ shape: randomOf(seed), values: random, odd });
    return Buffer.from(write(draft, { random, oddity }));
  });
}
