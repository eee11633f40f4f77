import { expect, it } from "vitest";
import { KEPT_TABLE, rootsFor } from "../../../src/node/lane/kept-roots.js";
import { createScanner } from "../../../src/node/lane/scanner.js";
import type { Scanner } from "../../../src/node/lane/scanner.js";

const ROOT = rootsFor({ isNamed: true, isTimed: true }).lean;

function newScanner(): Scanner {
  const scanner = createScanner()!;
  scanner.memory.set(KEPT_TABLE.bytes, scanner.places.TABLE);
  return scanner;
}

/** Takes a line that has some objects, of which nothing is kept. */
function take({ memory, numbers, places, scan }: Scanner, objects: readonly string[], name = "camera"): void {
  const members = objects.map((object) => `"${name}":${object}`).join(",");
  const bytes = Buffer.from(`{"tags":{"all":{${members}}}}\n`);
  bytes.copy(memory, places.INPUT);
  scan(places.INPUT, places.INPUT + bytes.length, places.OUTPUT, ROOT, false);
  expect(numbers[places.LINES / 4 + 1]).toBe(places.INPUT + bytes.length - 1);
  expect(memory.toString("latin1", places.OUTPUT, numbers[places.LINES / 4 + 3])).toBe('{"tags":{}}');
}

/** A text of a number without digits. */
const lettersOf = (number: number): string => String(number).replace(/\d/gu, (digit) => "abcdefghij"[Number(digit)]!);

/** Objects of which none is written like another one. */
const unlike = (first: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `{"text":"${lettersOf(first + at).repeat(50)}"}`);

const NUMBERS_OF_SETS = 0x1000;
const NUMBERS_OF_SEEN = 0x2000;

/** How many numbers tell of objects that are kept, and of those that were seen once. */
function countNumbers({ numbers, places }: Scanner): { readonly kept: number; readonly seen: number } {
  const first = places.ALIKE_SETS / 4;
  const countFrom = (from: number, size: number): number =>
    numbers.subarray(from, from + size).filter((number) => number !== 0).length;
  return {
    kept: countFrom(first, NUMBERS_OF_SETS),
    seen: countFrom(first + NUMBERS_OF_SETS, NUMBERS_OF_SEEN),
  };
}

function forget({ memory, places }: Scanner): void {
  memory.fill(0, places.ALIKE_SETS, places.ALIKE);
}

it("hardly looks for objects where none are written alike, and soon does again where they are", () => {
  const scanner = newScanner();
  const none = 30_000;
  for (let at = 0; at < none; at += 1000) take(scanner, unlike(at, 1000));
  forget(scanner);
  take(scanner, unlike(none, 1000));
  expect(countNumbers(scanner).seen).toBeLessThan(20);
  const module = '{"type":"docker","status":"running","restartPolicy":"always"}';
  take(scanner, new Array<string>(1000).fill(module));
  forget(scanner);
  take(scanner, unlike(2 * none, 20));
  expect(countNumbers(scanner).seen).toBeGreaterThan(10);
});

it("begins anew where there is no room for one more object, and writes nothing behind it", () => {
  const scanner = newScanner();
  const counts = Array.from({ length: 100 }, (_, at) => {
    const object = `{"text":"${lettersOf(at)}","more":"${"x".repeat(7000 + at)}"}`;
    for (let turn = 0; turn < 12; turn += 1) take(scanner, [object], `camera-${at}`);
    return countNumbers(scanner);
  });
  expect(counts.at(-1)!.kept).toBeLessThan(Math.max(...counts.map(({ kept }) => kept)));
  expect(counts.at(-1)!.seen).toBeLessThan(Math.max(...counts.map(({ seen }) => seen)));
  const { memory, places } = scanner;
  expect(memory.subarray(places.BUCKETS, places.PRINTED).every((byte) => byte === 0)).toBe(true);
});
