import { describe, expect, it } from "vitest";
import { GAP_KINDS, OTHER_TREATMENTS } from "../../../src/node/lane/kept-members.js";
import type { KeptMembers, Treatment } from "../../../src/node/lane/kept-members.js";
import { KEPT_TABLE, rootsFor } from "../../../src/node/lane/kept-roots.js";
import { writeTable } from "../../../src/node/lane/kept-table.js";
import type { KeptTable } from "../../../src/node/lane/kept-table.js";
import { createScanner } from "../../../src/node/lane/scanner.js";
import type { Scanner } from "../../../src/node/lane/scanner.js";
import { pick, randomFrom } from "./random-lines.js";

/** One scanner that has seen objects before, and one that has not: they must tell the same. */
const warm = createScanner()!;
const cold = createScanner()!;

const NUMBERS_OF_A_LINE = 5;
const LAST_GAP = 0xffffffff;

interface Told {
  readonly lines: readonly number[];
  readonly kept: string;
  readonly gaps: readonly number[];
}

/** All that a scanner tells of lines: their numbers, what is kept of them, their gaps. */
function take({ memory, numbers, places, scan }: Scanner, text: string | Buffer, root: number): Told {
  const bytes = Buffer.from(text as string);
  bytes.copy(memory, places.INPUT);
  const count = scan(places.INPUT, places.INPUT + bytes.length, places.OUTPUT, root, false);
  const first = places.LINES / 4;
  const lines = Array.from(numbers.subarray(first, first + count * NUMBERS_OF_A_LINE));
  const end = Math.max(places.OUTPUT, ...lines.filter((_, at) => at % NUMBERS_OF_A_LINE === 3));
  const gaps = numbers.subarray(places.GAPS / 4, numbers.indexOf(LAST_GAP, places.GAPS / 4));
  return { lines, kept: memory.toString("latin1", places.OUTPUT, end), gaps: Array.from(gaps) };
}

function forget({ memory, places }: Scanner): void {
  memory.fill(0, places.ALIKE_SETS, places.ALIKE);
}

function useTable(table: KeptTable): void {
  for (const scanner of [warm, cold]) {
    scanner.memory.set(table.bytes, scanner.places.TABLE);
    forget(scanner);
  }
}

/** Takes a text with the scanner that has seen others and with the one that has not, and tells whether it was taken. */
function isTaken(text: string | Buffer, root: number): boolean {
  forget(cold);
  const expected = take(cold, text, root);
  expect(take(warm, text, root), String(text)).toEqual(expected);
  return expected.lines[3] !== 0;
}

const ROOT = rootsFor({ isNamed: true, isTimed: true }).lean;

function twin(module: string, other = "24"): string {
  const reported = `{"type":"docker","status":"running","restartCount":${other},"runtimeStatus":"running","exitCode":0,"settings":{"image":"registry.example/camera:1.${other}","createOptions":"{\\"Port\\":\\"80${other}\\"}"},"lastStartTimeUtc":"2026-03-02T08:10:05.00${other}Z","lastExitTimeUtc":"0001-01-01T00:00:00Z","env":{"KEY":{"value":"hush-${other}"}}}`;
  return `{"deviceId":"edge-1","moduleId":"$edgeAgent","properties":{"desired":{"$metadata":{"$lastUpdated":"2026-03-02T08:10:05Z","modules":{"camera":{"$lastUpdated":"2026-03-02T08:10:${other}Z","$lastUpdatedVersion":${other}}}},"$version":3},"reported":{"modules":{"camera":${module},"filter":${reported}},"lastDesiredVersion":3}}}\n`;
}

/** A module with one member that the test is about. */
const moduleWith = (member: string): string =>
  `{"type":"docker","settings":{"image":"registry.example/camera:1.24"},"status":"running",${member}}`;

describe("objects that are written like others", () => {
  it.each([
    ["another digit in a string", '"type2":"a1"', '"type2":"a2"', true],
    ["another digit in a number", '"exitCode":137', '"exitCode":139', true],
    ["another number of one digit", '"exitCode":0', '"exitCode":7', true],
    ["0 for the first digit of several", '"exitCode":137', '"exitCode":037', false],
    ["0 behind a minus sign", '"exitCode":-17', '"exitCode":-07', false],
    ["0 before a point", '"exitCode":1.25', '"exitCode":0.25', true],
    ["0 in an exponent", '"exitCode":1e15', '"exitCode":1e05', true],
    ["another digit of an escape", '"status":"\\u0041"', '"status":"\\u0042"', true],
    ["a letter for the digit of a number", '"exitCode":137', '"exitCode":1a7', false],
    ["a colon for a digit", '"exitCode":137', '"exitCode":1:7', false],
    ["a colon for the first digit", '"exitCode":137', '"exitCode"::37', false],
    ["a quote for a digit", '"status":"a1b"', '"status":"a"b"', false],
    ["a control character for a digit", '"status":"a1b"', '"status":"a\u0001b"', false],
    [
      "a time that is none",
      '"lastExitTimeUtc":"2026-03-02T08:10:05Z"',
      '"lastExitTimeUtc":"2026-13-02T08:10:05Z"',
      true,
    ],
    [
      "a time that was never",
      '"lastExitTimeUtc":"1001-01-01T00:00:00Z"',
      '"lastExitTimeUtc":"0001-01-01T00:00:00Z"',
      true,
    ],
    ["an image with an escape", '"settings":{"image":"a\\/b:1"}', '"settings":{"image":"a\\/b:2"}', true],
    ["what may hold secrets, in pieces", '"sett1ngs":{"a":"b1"}', '"sett1ngs":{"a":"b2"}', true],
    ["what is not ASCII", '"status":"größe 1"', '"status":"größe 2"', true],
    ["bytes that are no UTF-8", '"status":"a1b"', '"status":"a\u00ffb"', false],
  ])("takes %s as if it was the first", (_, first, second, expected) => {
    useTable(KEPT_TABLE);
    for (let turn = 0; turn < 3; turn += 1) expect(isTaken(twin(moduleWith(first)), ROOT)).toBe(true);
    const bytes = expected ? Buffer.from(twin(moduleWith(second))) : Buffer.from(twin(moduleWith(second)), "latin1");
    expect(isTaken(bytes, ROOT)).toBe(expected);
  });

  /** Takes members of a root of which each treats the objects in it in its own way, again and again. */
  function takeAgain(treatments: Readonly<Record<string, Treatment>>, text: (turn: number) => string): void {
    const members = Object.entries(treatments).map(([name, others]) => [name, { members: {}, others }] as const);
    const table = writeTable([{ members: Object.fromEntries(members), others: "drop" }]);
    useTable(table);
    for (let turn = 0; turn < 5; turn += 1) expect(isTaken(`${text(turn)}\n`, table.roots[0]!)).toBe(true);
  }

  const LONG = '"status":"running","type":"docker","restartPolicy":"always"';

  it("takes a name with another digit for another name", () => {
    takeAgain({ modules: { members: { key4: "drop" }, others: "keep" } }, (turn) => {
      return `{"modules":{"camera":{"key${turn > 3 ? 4 : 3}":"value",${LONG}}}}`;
    });
  });

  it("does with an object what its place asks for, whatever is done elsewhere with one written alike", () => {
    const object = `{"camera":{${LONG}}}`;
    const kept: KeptMembers = { members: { status: "keep" }, others: "drop" };
    const rest: KeptMembers = { members: { status: "drop" }, others: "keep" };
    takeAgain({ a: kept, b: rest, c: "drop" }, () => `{"a":${object},"b":${object},"c":${object}}`);
  });

  it("does with an object what its place asks for where those of other places are kept beside it", () => {
    const names = Array.from({ length: 2000 }, (_, at) => `"camera-${at}":{${LONG}}`).join(",");
    const kept: KeptMembers = { members: { status: "keep" }, others: "drop" };
    const rest: KeptMembers = { members: { status: "drop" }, others: "keep" };
    // Each on a line of its own: within one line, the scanner that has seen none before sees those of the other places too.
    takeAgain({ a: kept, b: rest, c: "drop" }, (turn) => `{"${"abc"[turn % 3] ?? ""}":{${names}}}`);
  });

  it("tells what is not ASCII in an object that is left out", () => {
    takeAgain({ a: "drop" }, (turn) => `{"a":{"all":{"camera":{${LONG},"size":"größe ${turn}"}}}}`);
  });

  it("does not tell of an object that it is not ASCII because another one of the line was not", () => {
    const tree: KeptMembers = { members: { type: "keep" }, others: "drop" };
    takeAgain({ a: tree, b: tree, c: "drop" }, (turn) => {
      const object = `{"camera":{${LONG}}}`;
      return `{"a":{"size":{"x":"${turn < 4 ? "größe" : "size"}"}},"b":${object},"c":{"all":${object}}}`;
    });
  });

  it.each(["secrets", "pieces"] as const)("holds the agent's words against %s in an object", (others) => {
    const tree: KeptMembers = { members: { type: "keep", status: "keep", restartPolicy: "keep" }, others };
    takeAgain({ a: tree, says: "words" }, (turn) => {
      return `{"a":{"camera":{${LONG},"key":"hush-${turn}"}},"says":{"it":"pulled with hush-4"}}`;
    });
  });

  it.each([
    ["a value", "12", "keep"],
    ["the name of a deployment", '{"p":{"id":"base-1"}}', "deploymentId"],
  ] as const)("compares %s in an object that is written like another one", (_, value, others) => {
    const compared: KeptMembers = { members: {}, others, compared: "scalars" };
    const tree: KeptMembers = { members: { x: { ...compared, others: compared } }, others: "keep" };
    takeAgain({ a: tree, b: tree }, () => {
      return `{"a":{"camera":{${LONG},"x":${value}}},"b":{"filter":{${LONG},"x":${value}}}}`;
    });
  });

  it("takes objects of any size", () => {
    const text = (turn: number, size: number): string =>
      `{"a":{"camera":{"x":"${"x".repeat(size)}","y":${turn},${LONG}}}}`;
    const tree: KeptMembers = { members: { x: "drop", y: "keep", type: "keep" }, others: "drop" };
    for (const size of [0, 8_000, 9_000, 70_000]) takeAgain({ a: tree }, (turn) => text(turn, size));
  });

  it("keeps no object with more steps than there is room for", () => {
    const times = Array.from({ length: 300 }, (_, at) => `"t${at}":"x"`).join(",");
    takeAgain({ a: { members: {}, others: "time" } }, () => `{"a":{"camera":{${times}}}}`);
    const sets = warm.memory.subarray(warm.places.ALIKE_SETS, warm.places.ALIKE_SETS + 0x4000);
    expect(sets.every((byte) => byte === 0)).toBe(true);
  });

  it("takes every byte of a twin replaced, and every end, as if it was the first", () => {
    useTable(KEPT_TABLE);
    const text = twin(moduleWith('"exitCode":-10.5e24,"restartCount":12,"é":"größe\\n1"'));
    for (let turn = 0; turn < 3; turn += 1) isTaken(text, ROOT);
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length - 1; at += 1) {
      for (const byte of Buffer.from('"\\{},:0 9a\n\u0001\u00ff', "latin1")) {
        const changed = Buffer.from(bytes);
        changed[at] = byte;
        isTaken(changed, ROOT);
      }
      isTaken(Buffer.concat([bytes.subarray(0, at), Buffer.from("\n")]), ROOT);
    }
  });

  it("recalls the rest where an object is as long as one that was seen, or stands at the end of the block", () => {
    useTable(KEPT_TABLE);
    for (const other of ["24", "25", "26", "27"]) isTaken(twin(moduleWith('"exitCode":0'), other).repeat(3), ROOT);
    expect(isTaken(twin(moduleWith('"exitCode":1'), "28").trimEnd().concat("\r\n"), ROOT)).toBe(true);
  });
});

const NAMES = ["a", "b", "a1", "a2", "b10", "", "$x", "é", "\\u0061", "camera-1", "a-name-longer-than-eight"];
const SCALARS = [
  '"2026-03-02T08:10:05.123Z"',
  '"registry.example/a:1.2"',
  '"a"',
  '""',
  '"wörds 12"',
  '"\\u00e9\\"12"',
  "12",
  "0",
  "-1.50e+07",
  "true",
  "null",
  '{"a":1}',
  "[1,[22]]",
];

function randomTree(random: () => number, levels: number): Treatment {
  const plain: readonly Treatment[] = ["drop", "keep", ...GAP_KINDS, ...OTHER_TREATMENTS];
  if (levels === 0 || random() < 0.3) return pick(random, plain);
  const members = NAMES.filter((name) => !name.includes("\\") && random() < 0.4).map(
    (name) => [name, randomTree(random, levels - 1)] as const,
  );
  return {
    members: Object.fromEntries(members),
    others: randomTree(random, levels - 1),
    ...(random() < 0.25 ? { names: pick(random, ["module", "deployment"] as const) } : {}),
    ...(random() < 0.25 ? { compared: pick(random, ["numbers", "scalars"] as const) } : {}),
  };
}

function randomText(random: () => number, levels: number): string {
  if (levels === 0 || random() < 0.2) return pick(random, SCALARS);
  const members = Array.from({ length: Math.floor(random() * 6) }, () => {
    const blank = random() < 0.1 ? " " : "";
    return `"${pick(random, NAMES)}"${blank}:${blank}${randomText(random, levels - 1)}`;
  });
  return `{${members.join(",")}}`;
}

/** The same text with some other digits, and now and then with another byte. */
function varied(random: () => number, text: string): string {
  const share = pick(random, [0, 0, 0.02, 0.2]);
  const digits = text.replace(/\d/gu, (digit) => (random() < share ? String(Math.floor(random() * 10)) : digit));
  if (random() > 0.1) return digits;
  const at = Math.floor(random() * digits.length);
  return digits.slice(0, at) + pick(random, ['"', "\\", "}", ":", "x", " "]) + digits.slice(at + 1);
}

it("objects written like others are taken as if they were the first, whatever is done with their members", () => {
  let known = 0;
  for (let seed = 1; seed <= 1000; seed += 1) {
    const random = randomFrom(seed);
    const root: KeptMembers = { members: {}, others: { members: {}, others: randomTree(random, 3) } };
    const table = writeTable([root]);
    useTable(table);
    const text = Array.from({ length: 4 }, () => `"${pick(random, NAMES)}":${randomText(random, 4)}`).join(",");
    for (let turn = 0; turn < 10; turn += 1) isTaken(`{"modules":{${varied(random, text)}}}\n`, table.roots[0]!);
    known += warm.memory.subarray(warm.places.ALIKE_SETS, warm.places.ALIKE).some((byte) => byte !== 0) ? 1 : 0;
  }
  expect(known).toBeGreaterThan(100);
});
