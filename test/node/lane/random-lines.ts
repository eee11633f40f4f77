/** Lines as they are met and as they are not: twins and messages, written in every way that JSON allows, and damaged. */
import { randomDeviceTwin, randomMessage } from "./random-documents.js";

/** A row of numbers from 0 to 1 that is the same for the same seed. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

/** JSON with its members in a list, so that a name can occur twice; a number or a word is its own text. */
export type Draft =
  | { readonly text: string }
  | { readonly string: string }
  | { readonly list: readonly Draft[] }
  | { readonly members: readonly (readonly [string, Draft])[] };

export const text = (raw: string): Draft => ({ text: raw });
export const string = (value: string): Draft => ({ string: value });
export const object = (members: readonly (readonly [string, Draft])[]): Draft => ({ members });

const NUMBERS = [
  ...[
    "0",
    "-0",
    "1",
    "7",
    "-1",
    "1.0",
    "2.50",
    "1e2",
    "1E+2",
    "1e-2",
    "0.1e-10",
    "9007199254740991",
    "9007199254740993",
  ],
  ...[
    "123456789012345678901234567890",
    "1e400",
    "-1e400",
    "5e-324",
    "0e0",
    "200.0",
    "2e2",
    "4e2",
    "400",
    "406",
    "412",
    "417",
    "500",
  ],
];
/** What is a number in other languages, and not in JSON. */
const NO_NUMBERS = ["01", "+1", ".5", "1.", "1e", "1e+", "-", "0x10", "NaN", "Infinity", "-Infinity", "1_000", "１"];
const STRINGS = [
  ...[
    "",
    "running",
    "Running",
    "stopped",
    "failed",
    "backoff",
    "unknown",
    "never",
    "always",
    "on-failure",
    "Applied",
    "Targeted",
  ],
  ...[
    "docker",
    "Unknown",
    "registry.example/team/camera:1.0",
    "registry.example/team/camera:1.1",
    "user:secret@registry.example/app:1",
  ],
  ...[
    "0001-01-01T00:00:00Z",
    "2026-03-02T08:10:05.0001234Z",
    "2026-03-02T08:10:05+01:00",
    "gestern",
    "Agent is not running",
  ],
  ...[
    "$edgeAgent",
    "$edgeHub",
    "größe",
    "模块",
    "😀",
    "\u0000",
    'a"b',
    "back\\slash",
    "line\nbreak",
    "\u2028",
    "\ud800",
    "\u007f",
    "x".repeat(40),
  ],
];
const NAMES = [
  "camera",
  "Camera",
  "a/b",
  "a~b",
  "größe",
  "__proto__",
  "constructor",
  "modul\te",
  "",
  "10",
  "2",
  "x".repeat(33),
  "settings",
  "$metadata",
];

export function anything(random: Random, depth = 0): Draft {
  const kind = random();
  if (kind < 0.25) return text(pick(random, ["null", "true", "false"]));
  if (kind < 0.5) return text(pick(random, NUMBERS));
  if (kind < 0.75 || depth > 3) return string(pick(random, STRINGS));
  const count = Math.floor(random() * 4);
  if (kind < 0.85) return { list: Array.from({ length: count }, () => anything(random, depth + 1)) };
  return object(Array.from({ length: count }, () => [pick(random, NAMES), anything(random, depth + 1)]));
}

/** The usual value, most of the time; else anything, or nothing. */
export function usually(
  random: Random,
  name: string,
  value: () => Draft,
  odd: number,
): readonly (readonly [string, Draft])[] {
  const kind = random();
  if (kind > odd) return [[name, value()]];
  if (kind < odd / 2) return [[name, anything(random)]];
  return kind < odd * 0.75
    ? []
    : [
        [name, value()],
        [name, anything(random)],
      ];
}

export const time = (random: Random): Draft =>
  string(`2026-03-0${1 + Math.floor(random() * 9)}T08:10:05.000${Math.floor(random() * 10)}Z`);

/** Values that are secrets in the places where a twin has some; words of the agent may repeat them. */
const SECRETS = [
  ...["secretvalue", "secretvalue", "upload", "camera", "team/camera", "broker.example", "a=b=c", "päss wörd", "1234"],
  ...["abc", "it's me", "back\\slash", 'quo"ted', "100%sure", "line\nbreak", "größe", "/a/b/c", "$$$$"],
];
const secret = (random: Random): string => pick(random, SECRETS);

/** Options of a container: without secrets mostly, or with one where some are looked for. */
function createOptions(random: Random): Draft {
  const kind = random();
  if (kind < 0.6) return string(pick(random, ["{}", "", '{"HostConfig":{"Binds":["/var/lib/upload:/data"]}}']));
  if (kind < 0.7) return object([["Env", { list: [string(`TOKEN=${secret(random)}`)] }]]);
  if (kind < 0.75) return string(`{'Env':['TOKEN=${secret(random)}'],}`);
  if (kind < 0.85) return string(JSON.stringify({ Labels: { token: secret(random) } }));
  return string(kind < 0.9 ? secret(random) : JSON.stringify({ Env: [`TOKEN=${secret(random)}`, secret(random)] }));
}

/** What an agent says: nothing mostly, else sentences about modules and images, and with what may be a secret of the twin in any spelling. */
function description(random: Random): string {
  if (random() < 0.5) return "";
  const name = (): string => pick(random, MODULE_NAMES);
  const value = secret(random);
  const said = pick(random, [
    value,
    value,
    value.slice(1),
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value),
  ]);
  return pick(random, [
    ...["Agent is not running", "canceled", "größe", "abc", `could not pull ${said}`, `${said}, ${name()}`],
    ...[
      `Error calling Create module ${name()}: manifest unknown`,
      `Error calling Create module ${name()}: ${said} unauthorized`,
      `Error calling Prepare module ${name()}: a, Error calling Start module "${name()}": no space left on device`,
      `pull access denied for registry.example/${name()}:1.${Math.floor(random() * 2)}`,
      `module ${name()}: ${name()}) ${name()} ${name()}s no such image`,
    ],
    `${said}${" many words".repeat(Math.floor(random() * 100))}`,
  ]);
}

function module(random: Random, name: string, isReported: boolean, odd: number): Draft {
  const word =
    (...words: readonly string[]) =>
    (): Draft =>
      string(pick(random, words));
  const image = (): Draft => string(`registry.example/${name}:1.${Math.floor(random() * 2)}`);
  const settings = (): Draft =>
    object([
      ...usually(random, "image", image, odd),
      ...usually(random, "createOptions", () => createOptions(random), odd),
      ...(random() < 0.05 ? usually(random, "createOptions01", () => string(secret(random)), 0.5) : []),
      ...(random() < 0.05 ? usually(random, "CreateOptions", () => createOptions(random), 0.2) : []),
    ]);
  const env = (): Draft => object([["KEY", object([["value", string(secret(random))]])]]);
  return object([
    ...usually(random, "type", word("docker"), odd),
    ...usually(random, "status", word("running", "running", "stopped"), odd),
    ...usually(random, "restartPolicy", word("always", "never", "on-failure"), odd),
    ...usually(random, "settings", settings, odd),
    ...usually(random, "env", env, odd),
    ...(isReported ? reportedMembers(random, odd) : []),
    ...usually(random, "startupOrder", () => text(pick(random, NUMBERS)), 0.8),
  ]);
}

function reportedMembers(random: Random, odd: number): readonly (readonly [string, Draft])[] {
  const word =
    (...words: readonly string[]) =>
    (): Draft =>
      string(pick(random, words));
  return [
    ...usually(random, "exitCode", () => text(pick(random, ["0", "0", "1", "137", "139", "143"])), odd),
    ...usually(
      random,
      "statusDescription",
      word("running", "exited (137) 3 days ago", "x509: certificate has expired"),
      odd,
    ),
    ...usually(random, "lastStartTimeUtc", () => time(random), odd),
    ...usually(random, "lastExitTimeUtc", () => (random() < 0.5 ? string("0001-01-01T00:00:00Z") : time(random)), odd),
    ...usually(random, "restartCount", () => text(pick(random, ["0", "0", "3", "20", "21"])), odd),
    ...usually(random, "runtimeStatus", word("running", "running", "running", "stopped", "failed", "backoff"), odd),
  ];
}

function marks(random: Random, value: Draft, odd: number): Draft {
  const own = usually(random, "$lastUpdated", () => time(random), odd);
  if (!("members" in value)) return object(own);
  return object([...own, ...value.members.map(([name, member]) => [name, marks(random, member, odd)] as const)]);
}

function section(random: Random, members: readonly (readonly [string, Draft])[], version: number, odd: number): Draft {
  return object([
    ...members,
    ...(random() < 0.6 ? usually(random, "$metadata", () => marks(random, object(members), odd), odd) : []),
    ...usually(random, "$version", () => text(String(version)), odd),
  ]);
}

/** The same in another order, half of the time. */
function shuffled<Item>(random: Random, items: readonly Item[]): readonly Item[] {
  if (random() < 0.5) return items;
  return items
    .map((item) => ({ item, place: random() }))
    .sort((one, two) => one.place - two.place)
    .map(({ item }) => item);
}

const MODULE_NAMES = ["upload", "camera", "b", "a", "größe", "x", "y", "z", "q", "10"];

/** What makes of a twin something else. */
const OTHER_MEMBERS = ["a", "value", "items", "payload", "activityId", "recording", "state", "desired"];

/** A twin of $edgeAgent; the odder, the less it is one. */
export function randomTwin(random: Random, odd: number = pick(random, [0, 0, 0.03, 0.2])): Draft {
  const version = Math.floor(random() * 4);
  const names = MODULE_NAMES.slice(0, Math.floor(random() * 11));
  const modules = (isReported: boolean) => (): Draft =>
    object(
      shuffled(random, names).flatMap((name) =>
        usually(random, name, () => module(random, name, isReported, odd), odd),
      ),
    );
  const system = (isReported: boolean) => (): Draft =>
    object(
      ["edgeAgent", "edgeHub"].flatMap((name) =>
        usually(random, name, () => module(random, name, isReported, odd), odd),
      ),
    );
  const runtime = (): Draft =>
    object([
      ["type", string("docker")],
      ["settings", object([["registryCredentials", object([["r", object([["password", string(secret(random))]])]])]])],
      ...(random() < 0.05 ? usually(random, "Settings", () => anything(random), 0.5) : []),
    ]);
  const groups = (isReported: boolean): readonly (readonly [string, Draft])[] => [
    ...usually(random, "schemaVersion", () => string(pick(random, ["1.1", "1.1", "2.0"])), odd),
    ...usually(random, "runtime", runtime, odd),
    ...usually(random, "systemModules", system(isReported), odd),
    ...usually(random, "modules", modules(isReported), odd),
  ];
  const status = (): Draft =>
    object([
      ...usually(
        random,
        "code",
        () => text(pick(random, ["200", "200", "200", "200", "500", "406", "400", "412", "417", "1"])),
        odd,
      ),
      ...usually(random, "description", () => string(description(random)), odd),
    ]);
  const reported = (): Draft =>
    section(
      random,
      [
        ...usually(random, "lastDesiredVersion", () => text(String(random() < 0.8 ? version : version - 1)), odd),
        ...usually(random, "lastDesiredStatus", status, odd),
        ...usually(random, "version", () => object([["version", string("1.5.21")]]), odd),
        ...groups(true),
      ],
      version,
      odd,
    );
  const configurations = (): Draft =>
    object([
      ["base", object([["status", string(pick(random, ["Applied", "Targeted", "applied"]))]])],
      ["line", object([["status", string("Targeted")]])],
    ]);
  const properties = (): Draft =>
    object([
      ...usually(random, "desired", () => section(random, groups(false), version, odd), odd),
      ...usually(random, "reported", reported, odd),
    ]);
  return object([
    ...usually(random, "deviceId", () => string(pick(random, ["edge-1", "größe-2", "a/b"])), odd),
    ...usually(random, "moduleId", () => string("$edgeAgent"), odd),
    ...usually(random, "etag", () => string("AAAAAAAAAAk="), odd),
    ...usually(random, "version", () => text("12"), odd),
    ...usually(random, "connectionState", () => string("Connected"), 0.5),
    ...usually(random, "tags", () => anything(random), 0.5),
    ...(random() < 0.7 ? usually(random, "configurations", configurations, odd) : []),
    ...(random() < 0.1 ? [[pick(random, OTHER_MEMBERS), anything(random)] as const] : []),
    ...usually(random, "properties", properties, odd),
  ]);
}

/** How a draft is written. */
interface Style {
  readonly random: Random;
  /** How often something is written in a way that is allowed and unusual. */
  readonly oddity: number;
}

export function write(draft: Draft, style: Style): string {
  const blank = (): string => (style.random() < style.oddity ? pick(style.random, [" ", "\t", "\r", "  \t ", ""]) : "");
  if ("text" in draft) return draft.text;
  if ("string" in draft) return writeString(draft.string, style);
  if ("list" in draft) return `[${draft.list.map((item) => `${blank()}${write(item, style)}${blank()}`).join(",")}]`;
  const members = draft.members.map(
    ([name, value]) => `${blank()}${writeString(name, style)}${blank()}:${blank()}${write(value, style)}${blank()}`,
  );
  return `{${members.join(",") || blank()}}`;
}

function writeString(value: string, { random, oddity }: Style): string {
  const plain = JSON.stringify(value);
  if (random() >= oddity) return plain;
  const escaped = Array.from(value).map((character) =>
    random() < 0.3
      ? [...Array(character.length).keys()]
          .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`)
          .join("")
      : JSON.stringify(character).slice(1, -1),
  );
  return `"${escaped.join("").replaceAll("/", () => (random() < 0.5 ? String.raw`\/` : "/"))}"`;
}

const WRONG_BYTES = [
  ...[
    [0x00],
    [0x08],
    [0x1f],
    [0x22],
    [0x5c],
    [0x7b],
    [0x7d],
    [0x5b],
    [0x5d],
    [0x2c],
    [0x3a],
    [0x0a],
    [0x0d],
    [0x0b],
    [0x0c],
    [0xa0],
  ],
  ...[
    [0x80],
    [0xbf],
    [0xc0, 0x80],
    [0xc1, 0xbf],
    [0xc3],
    [0xe0, 0x80, 0x80],
    [0xe2, 0x80],
    [0xed, 0xa0, 0x80],
    [0xed, 0xbf, 0xbf],
  ],
  ...[
    [0xef, 0xbb, 0xbf],
    [0xef, 0xbf, 0xbd],
    [0xf0, 0x80, 0x80, 0x80],
    [0xf0, 0x9f, 0x98],
    [0xf4, 0x90, 0x80, 0x80],
    [0xf5, 0x80, 0x80, 0x80],
    [0xff],
  ],
  ...[
    [0xc3, 0xa4],
    [0xe2, 0x80, 0xa8],
    [0xf0, 0x9f, 0x98, 0x80],
    [0xf4, 0x8f, 0xbf, 0xbf],
    [0xed, 0x9f, 0xbf],
    [0xee, 0x80, 0x80],
  ],
];

/** Damages some bytes: takes, puts, changes, repeats, cuts off. */
function damage(line: Buffer, random: Random): Buffer {
  const at = Math.floor(random() * (line.length + 1));
  const [before, after] = [line.subarray(0, at), line.subarray(at)];
  const kind = random();
  if (kind < 0.2) return Buffer.from(before);
  if (kind < 0.4) return Buffer.concat([before, after.subarray(1)]);
  if (kind < 0.7)
    return Buffer.concat([before, Buffer.from(pick(random, WRONG_BYTES)), after.subarray(random() < 0.5 ? 1 : 0)]);
  if (kind < 0.85)
    return Buffer.concat([
      before,
      Buffer.from(pick(random, [...NO_NUMBERS, ...NUMBERS, "tru", "nul", "//", "'"])),
      after,
    ]);
  return Buffer.concat([before, line.subarray(Math.max(0, at - 20), at), after]);
}

/** One line without its line break, as it comes. */
export function randomLine(random: Random): Buffer {
  const draft = random() < 0.95 ? randomDocument(random, pick(random, [0, 0, 0.03, 0.2])) : anything(random);
  const line = Buffer.from(write(draft, { random, oddity: pick(random, [0, 0, 0.02, 0.3]) }), "utf8");
  return random() < 0.75 ? line : damage(line, random);
}

/** A twin of $edgeAgent mostly, or one of a device, or a message. */
function randomDocument(random: Random, odd: number): Draft {
  const kind = random();
  if (kind < 0.6) return randomTwin(random, odd);
  return kind < 0.8 ? randomDeviceTwin(random, odd) : randomMessage(random, odd);
}

/** A document as a fleet has it: nearly always in its usual form. */
export function likelyLine(random: Random): Buffer {
  const draft = randomDocument(random, pick(random, [0, 0, 0, 0.03]));
  return Buffer.from(write(draft, { random, oddity: pick(random, [0, 0, 0, 0.02]) }), "utf8");
}

/** A value in a value, and so on. */
export function deepLine(levels: number): string {
  const inner = `${'{"a":['.repeat(levels / 2)}1${"]}".repeat(levels / 2)}`;
  return `{"deviceId":"d","moduleId":"$edgeAgent","tags":${inner},"properties":{"desired":{"$version":1},"reported":{}}}`;
}

const TIME = /"(?:\d{4}-\d\d-\d\dT[^"\\]*)"/g;
const NAME = /("(?:deviceId|activityId)"\s*:\s*")[^"\\]*"/g;
const TIMESTAMP = /("timestamp"\s*:\s*)\d+/g;
const VERSION = /(ersion"\s*:\s*)\d+/g;
const RESTARTS = /(restartCount"\s*:\s*)\d+/g;

const PLAIN = /^"2\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z"$/;

/** Times of all forms: such as agents write, never, and what is no time of a calendar. */
const TIMES = [
  ...["2026-03-02T08:10:05.0001234Z", "2025-12-31T23:59:59Z", "2024-02-28T00:00:00.1Z", "2026-11-30T00:00:00Z"],
  ...[
    "0001-01-01T00:00:00Z",
    "0001-01-01T00:00:00Z",
    "2026-02-29T00:00:00Z",
    "2024-02-29T00:00:00.1Z",
    "2026-04-31T00:00:00Z",
    "2026-13-01T00:00:00Z",
  ],
  ...[
    "2026-03-02T24:10:05Z",
    "2026-03-02T08:60:05Z",
    "2026-03-02T08:10:61Z",
    "2026-03-02T08:10:05.Z",
    "2026-03-02T08:10:05+00:00",
  ],
  ...[
    "2026-03-02 08:10:05Z",
    "2026-03-02T08:10:05.123456789012Z",
    "never",
    "0999-01-01T00:00:00Z",
    "0001-01-01T00:00:00.0Z",
  ],
];
/** Images in their plainest form, and in others; some of them name the same image. */
const IMAGES = [
  ...["registry.example/app:1", "registry.example:5000/plant/app:2", "app:1", "A_b/c-d.e:F.1"],
  ...["registry.example/app", "registry.example/app:latest", " app:1", "app", "app:latest", "$upstream:8000/app:1"],
  ...[
    "parent:8000/app:1",
    "registry.example/app@sha256:beef",
    "me:pa55@registry.example/app:1",
    "a:b:c",
    "/app:1",
    ":1",
  ],
  ...["app:", "registry.example/", "größe:1", "", "mark.twinstate/image:0000", "http://registry.example/app:1"],
  ...[`registry.example/${"a".repeat(61)}:1`, `registry.example/${"a".repeat(62)}:1`],
];
/** Names of members in their plainest form, and in others. */
const OTHER_NAMES = [
  ...["app", "App", "a-b", "a.b", "a_b", "z1", "edgeAgent", "edgeHub", "camera", "line"],
  ...["10", "1a", "_a", "$a", "a b", "a/b", "a~b", "größe", "", "constructor", "twinstate-module-0000", "x".repeat(63)],
  ...["x".repeat(64), "é", "twinstate-deployment-0001", "toString"],
];
const PLAIN_IMAGES = 4;
const PLAIN_NAMES = 10;

const DEVICES = ["edge-1", "edge-22", "größe", "", "a b", "twinstate-mark-0000", "\u{1f600}"];
const COUNTS = ["0", "1", "7", "10", "19", "20", "21", "01", "1.0", "1e1", "100"];
const TIMESTAMPS = ["1700000000000", "100000000000", "987654321030001", "99999999999", "0", "1e12", "1700000000000.5"];
const VERSIONS = ["1", "2", "3", "10", "0", "12", "999999999999999", "98765432101", "1e1", "3.0"];

const IMAGE = /(image"\s*:\s*")([^"\\]*)"/g;
const MEMBER = /"(upload|camera|[abqxyz]|größe|10|base|line)"(?=\s*:)/g;
const WORDS = /("description"\s*:\s*")([^"\\]*)"/g;
const WORD = /\b(?:upload|camera|[abqxyz]|10)\b/g;
const IMAGE_WORD = /registry\.example\/\w+:1\.\d/g;

/** The same with other images and other names of members: each replaced by the same one mostly, and sometimes by any. */
function renamed(text: string, random: Random, isPlain: boolean): string {
  const others = new Map<string, string>();
  const otherFor = (known: string, all: readonly string[], most: number): string => {
    const other = isPlain
      ? `${pick(random, all.slice(0, most))}${random() < 0.3 ? others.size : ""}`
      : pick(random, all);
    const same = others.get(known) ?? (random() < 0.4 ? known : Buffer.from(other).toString("latin1"));
    others.set(known, same);
    return isPlain || random() < 0.9 ? same : Buffer.from(pick(random, all)).toString("latin1");
  };
  const isSaid = random() < 0.7;
  const otherName = (name: string): string => otherFor(`name ${name}`, OTHER_NAMES, PLAIN_NAMES).replace(/^name /, "");
  const otherImage = (image: string): string => otherFor(image, IMAGES, PLAIN_IMAGES);
  return text
    .replace(WORDS, (whole, start: string, words: string) =>
      isSaid ? `${start}${words.replace(IMAGE_WORD, otherImage).replace(WORD, otherName)}"` : whole,
    )
    .replace(IMAGE, (_, start: string, image: string) => `${start}${otherImage(image)}"`)
    .replace(MEMBER, (_, name: string) => `"${otherName(name)}"`);
}

/** The same line with other values where twins of a fleet differ: mostly plain ones, sometimes any. */
export function otherOf(random: Random, line: Buffer): Buffer {
  const isPlain = random() < 0.7;
  const time = (known: string): string =>
    random() < 0.5 || (isPlain && !PLAIN.test(known))
      ? known
      : JSON.stringify(pick(random, isPlain ? TIMES.slice(0, 4) : TIMES));
  const name = pick(random, isPlain ? DEVICES.slice(0, 2) : DEVICES);
  const known = line.toString("latin1");
  const text = (random() < 0.5 ? known : renamed(known, random, isPlain))
    .replace(TIME, time)
    .replace(NAME, (_, start: string) => `${start}${Buffer.from(name).toString("latin1")}"`)
    .replace(TIMESTAMP, (_, start: string) => start + pick(random, isPlain ? TIMESTAMPS.slice(0, 2) : TIMESTAMPS))
    .replace(RESTARTS, (_, start: string) => start + pick(random, isPlain ? COUNTS.slice(0, 5) : COUNTS))
    .replace(VERSION, (whole, start: string) => (isPlain || random() < 0.7 ? whole : start + pick(random, VERSIONS)));
  return Buffer.from(text, "latin1");
}

const OPENINGS = ["[", "[\n", " [ ", '{"items":[', '{\n "value": [\n', '{"continuationToken":null,\n"items":[', ""];
const CLOSINGS = ["]", "\n]\n", "]\n", '],\n"more":{}}', "}", ",]", ""];
const SEPARATORS = [",", ",\n", "\n,", ",\r\n\t", " , ", ",\n\n"];

/** The same lines as elements of an array or a page, or nearly so; some of them over many lines. */
export function listOf(random: Random, lines: readonly Buffer[]): Buffer {
  const separator = pick(random, SEPARATORS);
  const isPretty = random() < 0.5;
  const parts = lines.flatMap((line, at) => {
    const odd = random() < 0.01 ? pick(random, ["", " ", ",", "]", "[", "}", "/* a */", "// b\n", "\n"]) : separator;
    return at === 0 ? [spread(line, isPretty)] : [Buffer.from(odd), spread(line, isPretty)];
  });
  const opening = Math.floor(random() * OPENINGS.length);
  const closing = random() < 0.7 ? (opening < 3 ? "]\n" : "]}\n") : pick(random, CLOSINGS);
  return Buffer.concat([Buffer.from(OPENINGS[opening] ?? ""), ...parts, Buffer.from(closing)]);
}

/** Some JSON over many lines, if it is any. */
function spread(line: Buffer, isPretty: boolean): Buffer {
  if (!isPretty) return line;
  try {
    return Buffer.from(JSON.stringify(JSON.parse(line.toString()), null, 1));
  } catch {
    return line;
  }
}
