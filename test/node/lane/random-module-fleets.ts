/** Twins of $edgeAgent of which the same few things are told, each time of other modules and in another order: what the order of modules decides is found so. */
import { pick } from "./random-lines.js";
import type { Random } from "./random-lines.js";

/** What is told of a module: desired, reported, noted by the hub; nothing where it is not there. */
type Told = readonly [desired: string | undefined, reported: string | undefined, noted: string | undefined];

/** Names that begin like others, in both cases, with all that a plain name may have; those at the end are not plain. */
const NAMES = [
  ...["a", "ab", "abc", "a-b", "a.b", "a_b", "a0", "A", "Ab", "aB", "Z", "z", "b", "B1", "b1", "edgeAgent", "edgeHub"],
  ...[
    "camera",
    "camera2",
    "camera-2",
    "Camera",
    "toString",
    "constructor",
    "m".repeat(63),
    "abcdefgh",
    "abcdefghi",
    "abcdefgz",
  ],
  ...["$a", "$b", "10", "größe", "a b"],
];
const PLAIN_NAMES = 27;

/** Some values of one kind, the first ones more often. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  status: ["running", "running", "running", "stopped"],
  runtimeStatus: ["running", "running", "failed", "backoff", "stopped", "unhealthy"],
  exit: ["0001-01-01T00:00:00Z", "2026-03-02T08:10:05Z", "2026-03-02T09:10:05Z"],
  said: ["running", "exited (137) 3 days ago", "x509: certificate has expired"],
  code: ["0", "0", "1", "137", "139"],
  restarts: ["0", "3", "3", "19", "20", "25"],
};

function word(random: Random, kind: string): string {
  return pick(random, VALUES[kind] ?? []);
}

const image = (random: Random): string =>
  `"settings":{"image":"r/${pick(random, ["x", "x", "y", "z"])}:${pick(random, ["1", "1", "2"])}"}`;

/** Bodies that could be on either side, and such as no agent writes. */
const BARE = ["{}", "{}", "null", "[]", '"a"', "1", '{"status":"running"}', '{"settings":{"image":"r/x:1"}}'];

function desiredOf(random: Random): string {
  if (random() < 0.1) return pick(random, BARE);
  return `{"status":"${word(random, "status")}","restartPolicy":"${pick(random, ["always", "always", "never", "on-failure"])}",${image(random)}}`;
}

function reportedOf(random: Random): string {
  if (random() < 0.1) return pick(random, BARE);
  const members = [
    `"status":"${word(random, "status")}"`,
    `"runtimeStatus":"${word(random, "runtimeStatus")}"`,
    `"exitCode":${word(random, "code")}`,
    `"restartCount":${word(random, "restarts")}`,
    `"statusDescription":"${word(random, "said")}"`,
    `"lastStartTimeUtc":"2026-03-0${1 + Math.floor(random() * 9)}T00:00:00Z"`,
    `"lastExitTimeUtc":"${word(random, "exit")}"`,
  ].filter(() => random() < 0.8);
  return `{${[...members, image(random)].join()}}`;
}

function toldOf(random: Random): Told {
  const noted = random() < 0.2 ? "{}" : '{"runtimeStatus":{"$lastUpdated":"2026-03-01T00:00:00Z"}}';
  return [
    random() < 0.1 ? undefined : desiredOf(random),
    random() < 0.1 ? undefined : reportedOf(random),
    random() < 0.5 ? noted : undefined,
  ];
}

function shuffled<Item>(random: Random, items: readonly Item[]): readonly Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((one, two) => one.place - two.place)
    .map(({ item }) => item);
}

/** What all twins of a fleet share. */
interface Fleet {
  readonly told: readonly Told[];
  readonly end: string;
  readonly section: string;
  readonly says: (names: readonly string[]) => string;
  readonly isPlain: boolean;
  readonly deployments: number;
}

function fleetOf(random: Random): Fleet {
  const kinds = Array.from({ length: 1 + Math.floor(random() * 5) }, () => toldOf(random));
  const [version, code] = [pick(random, [3, 3, 3, 2]), pick(random, [200, 200, 200, 500, 406, 417, 412])];
  const says = pick(random, [
    ...[0, 1, 2, 3].map(() => () => ""),
    (names: readonly string[]) => `Error calling Create module ${names[0] ?? ""}: manifest unknown`,
    (names: readonly string[]) => `module ${names[0] ?? ""}, ${names[1] ?? ""}: r/x:1 ${names[0] ?? ""}s`,
    (names: readonly string[]) =>
      `Error calling Start module "${names[1] ?? ""}": no space, Error calling Stop module ${names[0] ?? ""}: x`,
  ]);
  return {
    told: Array.from({ length: Math.floor(random() * (random() < 0.1 ? 24 : 7)) }, () => pick(random, kinds)),
    section: `"$version":3${random() < 0.5 ? ',"$metadata":{"$lastUpdated":"2026-03-01T00:00:00Z"}' : ""}`,
    end: `"lastDesiredVersion":${version},"lastDesiredStatus":{"code":${code},"description":`,
    says,
    isPlain: random() < 0.8,
    deployments: Math.floor(random() * 3),
  };
}

/** Members of an object, in any order; sometimes one of them twice. */
function membersOf(random: Random, fleet: Fleet, side: 0 | 1 | 2, names: readonly string[]): string {
  const members = fleet.told.flatMap((told, at) => {
    const body = told[side];
    const name = names[at] ?? "";
    if (body === undefined) return [];
    if (!fleet.isPlain && random() < 0.02) return [`"${name}":${body}`, `"${name}":${pick(random, BARE)}`];
    return [`"${name}":${body}`];
  });
  return `{${shuffled(random, members).join(pick(random, [",", ",", ",", " , "]))}}`;
}

function twinOf(random: Random, fleet: Fleet): string {
  const all = shuffled(random, fleet.isPlain ? NAMES.slice(0, PLAIN_NAMES) : NAMES);
  const names = shuffled(random, all.slice(0, fleet.told.length));
  const [desired, reported, noted] = ([0, 1, 2] as const).map((side) => membersOf(random, fleet, side, names));
  const other =
    fleet.isPlain || random() < 0.9 ? "" : `"modules":${pick(random, ["{}", "null", "[]", '"a"', desired ?? ""])},`;
  const configurations = all
    .slice(-fleet.deployments || NAMES.length)
    .map((name, at) => `"${name}":{"status":"${at === 0 ? "Applied" : "Targeted"}"}`);
  const said = JSON.stringify(fleet.says(names));
  return `{"deviceId":"d${Math.floor(random() * 99)}","moduleId":"$edgeAgent","configurations":{${configurations.join()}},"properties":{"desired":{"schemaVersion":"1.1",${other}"modules":${desired ?? ""},${fleet.section}},"reported":{${fleet.end}${said}},"modules":${reported ?? ""},"$metadata":{"$lastUpdated":"2026-03-02T00:00:00Z","modules":${noted ?? ""}}}}}`;
}

/** So many twins of a few fleets. */
export function moduleFleet(random: Random, count: number): readonly Buffer[] {
  const fleets = Array.from({ length: 1 + Math.floor(random() * 4) }, () => fleetOf(random));
  // The same told of other sides, and with something else told of one module.
  const others = fleets.map((fleet) => ({
    ...fleet,
    told: fleet.told.map((told): Told =>
      random() < 0.3 ? [told[1], told[0], told[2]] : random() < 0.2 ? toldOf(random) : told,
    ),
  }));
  return Array.from({ length: count }, () =>
    Buffer.from(twinOf(random, pick(random, [...fleets, ...fleets, ...others]))),
  );
}
