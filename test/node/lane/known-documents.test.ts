import { beforeEach, describe, expect, it } from "vitest";
import { KnownDocuments } from "../../../src/node/lane/known-documents.js";
import { writeTable } from "../../../src/node/lane/kept-table.js";
import { createScanner } from "../../../src/node/lane/scanner.js";
import type { Scanner } from "../../../src/node/lane/scanner.js";
import type { DocumentCount, PlaceParts } from "../../../src/node/lane/index.js";
import { textAround } from "./text-around.js";

const COUNTED: DocumentCount = { state: "a", outcome: "succeeded", isJudged: true };
const MEBIBYTE = 1024 * 1024;

const TABLE = writeTable([{ members: { deviceId: "name" }, others: "keep" }]);
const ROOT = TABLE.roots[0]!;

/** What a line of some object is learned as: a text in the middle of which its name is. */
let scanner: Scanner;
let known: KnownDocuments;

const parts = (source: string): PlaceParts => [`${source}:`, ",", ": "];

beforeEach(() => {
  scanner = createScanner()!;
  scanner.memory.set(TABLE.bytes, scanner.places.TABLE);
  known = new KnownDocuments(scanner, parts);
});

/** Scans lines that are all taken. */
function scan(...lines: readonly string[]): void {
  const { INPUT, OUTPUT } = scanner.places;
  const size = scanner.memory.write(lines.map((line) => `${line}\n`).join(""), INPUT);
  expect(scanner.scan(INPUT, INPUT + size, OUTPUT, ROOT, false)).toBe(lines.length);
}

/** Learns what is printed of the line that was looked for last. */
function learn(before: string, after: string, counted = COUNTED): void {
  const { memory, numbers, places } = scanner;
  const [digest = 0, , , gapClass = 0, size = 0] = numbers.subarray(places.FOUND / 4);
  const key = Buffer.from(memory.subarray(places.KEY, places.KEY + size));
  known.add({ key, digest, as: "lean", gapClass, exits: 0, counted, text: textAround(before, after) });
}

/** What is printed of the lines from one to another. */
function printed(from: number, to: number, { source = "s", line = 1, index = 0, longest = MEBIBYTE } = {}): string[] {
  if (!known.has(from, "lean")) return [];
  const recalled = known.recall({ from, to, longest, as: "lean" }, { source, line, index });
  return recalled === undefined ? [] : recalled.bytes.toString().split(/(?<=\n)/u);
}

const named = (name: string, rest = 1): string => `{"deviceId":"${name}","rest":${rest}}`;

describe("lines that are known", () => {
  it("are printed with their own names and places, up to one that is not known", () => {
    scan(named("a"), named("ö".repeat(100)), named("c"), named("d", 2), named("e"));
    expect(known.has(0, "lean")).toBe(false);
    learn("is ", "!\n");
    expect(printed(0, 5, { line: 9, index: 98 })).toEqual([
      "s:9,98: is a!\n",
      `s:10,99: is ${"ö".repeat(100)}!\n`,
      "s:11,100: is c!\n",
    ]);
    expect(printed(4, 5)).toEqual(["s:1,0: is e!\n"]);
    expect(printed(0, 2, { line: 2 ** 32 + 1, index: 2 ** 32 })).toEqual([
      "s:4294967297,4294967296: is a!\n",
      expect.stringMatching(/^s:4294967298,4294967297: /u),
    ]);
  });

  it("are printed up to one that is too long, or was not taken", () => {
    const { memory, places } = scanner;
    scan(named("a"), named("b"), named("long"), named("c"));
    known.has(0, "lean");
    learn("", "\n");
    expect(printed(0, 4, { longest: named("a").length })).toHaveLength(2);
    expect(printed(0, 4, { longest: named("long").length })).toHaveLength(4);
    const size = memory.write(`${named("a")}\nbroken\n${named("c")}\n`, places.INPUT);
    scanner.scan(places.INPUT, places.INPUT + size, places.OUTPUT, ROOT, false);
    expect(printed(0, 3)).toHaveLength(1);
  });

  it("are other ones in another form", () => {
    scan(named("a"));
    known.has(0, "lean");
    learn("", "\n");
    expect(known.has(0, "lean")).toBe(true);
    expect(known.has(0, "full")).toBe(false);
  });

  it("may be more than there is room for at once, and are counted", () => {
    const lines = Array.from({ length: 200 }, (_, index) => named(`${index}`, 1 + (index % 2)));
    scan(...lines);
    known.has(0, "lean");
    learn("x".repeat(5000), "\n");
    known.has(1, "lean");
    const other = { ...COUNTED, state: "b" };
    learn("y".repeat(5000), "\n", other);
    known.has(0, "lean");
    const recalled = known.recall({ from: 0, to: 200, longest: 100, as: "lean" }, { source: "s", line: 1, index: 0 });
    expect(recalled?.lines).toBe(200);
    expect(recalled?.bytes.toString()).toBe(
      lines.map((_, at) => `s:${at + 1},${at}: ${(at % 2 === 0 ? "x" : "y").repeat(5000)}${at}\n`).join(""),
    );
    expect([...(recalled?.counted ?? [])]).toEqual([
      [COUNTED, 100],
      [other, 100],
    ]);
    known.has(1, "lean");
    const again = known.recall({ from: 1, to: 2, longest: 100, as: "lean" }, { source: "s", line: 1, index: 0 });
    expect([...(again?.counted ?? [])]).toEqual([[other, 1]]);
  });

  it("are printed in front of what was printed before, until the next bytes are read", () => {
    scan(named("a"), named("b"));
    known.has(0, "lean");
    learn("", "\n");
    const [first, second] = [printed(0, 1), printed(1, 2)];
    expect([first, second]).toEqual([["s:1,0: a\n"], ["s:1,0: b\n"]]);
    known.rewind();
    expect(printed(0, 1)).toEqual(first);
  });

  it("are of a source whose name is not too long to be printed each time", () => {
    scan(named("a"));
    known.has(0, "lean");
    learn("", "\n");
    const most = scanner.places.PLACE_SIZE - 12 - ":,: ".length;
    expect(printed(0, 1, { source: "x".repeat(most) })).toEqual([`${"x".repeat(most)}:1,0: a\n`]);
    expect(printed(0, 1, { source: "x".repeat(most + 1) })).toEqual([]);
    expect(printed(0, 1, { source: "x".repeat(most + 1) })).toEqual([]);
    expect(printed(0, 1, { source: "s" })).toEqual(["s:1,0: a\n"]);
  });
});

describe("a value", () => {
  it("counts as what it is where it has more than 255 bytes", () => {
    scan(named("x".repeat(255)), named("y".repeat(256)), named("z".repeat(256)));
    known.has(0, "lean");
    learn("", "\n");
    expect(printed(0, 3)).toEqual([`s:1,0: ${"x".repeat(255)}\n`]);
    expect(known.has(1, "lean")).toBe(false);
    expect(known.has(2, "lean")).toBe(false);
  });
});

describe("what is known", () => {
  it("has at most 16 MiB, and begins anew with what is learned next", () => {
    scan(named("a"), named("b", 2));
    known.has(0, "lean");
    learn("a".repeat(100_000), "\n");
    known.has(1, "lean");
    const times = Math.floor((16 * MEBIBYTE) / 100_200);
    for (let time = 1; time < times; time += 1) learn(`${time}`.padEnd(100_000), "\n");
    expect(known.has(0, "lean")).toBe(true);
    known.has(1, "lean");
    for (let time = 0; time < 2; time += 1) learn("b".repeat(100_000), "\n");
    expect(known.has(0, "lean")).toBe(false);
    expect(printed(1, 2)).toEqual([`s:1,0: ${"b".repeat(100_000)}b\n`]);
  });

  it("is nothing that is too long to be printed", () => {
    scan(named("a"));
    known.has(0, "lean");
    learn("a".repeat(256 * 1024), "\n");
    expect(known.has(0, "lean")).toBe(false);
  });
});
