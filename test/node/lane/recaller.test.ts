import { beforeEach, describe, expect, it } from "vitest";
import { KnownDocuments } from "../../../src/node/lane/known-documents.js";
import { writeTable } from "../../../src/node/lane/kept-table.js";
import type { LearnedMark } from "../../../src/node/lane/known-room.js";
import { Recaller } from "../../../src/node/lane/recaller.js";
import type { RecalledPart } from "../../../src/node/lane/recaller.js";
import { createScanner } from "../../../src/node/lane/scanner.js";
import type { Scanner } from "../../../src/node/lane/scanner.js";
import type { DocumentCount } from "../../../src/node/lane/index.js";

import { textAround } from "./text-around.js";
const COUNTED: DocumentCount = { state: "a", outcome: "succeeded", isJudged: true };
const OTHER: DocumentCount = { ...COUNTED, state: "b" };
const MEBIBYTE = 1024 * 1024;

/** What is learned, and who recalls it, each with a memory of its own. */
let teacher: Scanner;
let known: KnownDocuments;
let recaller: Recaller;
let mark: LearnedMark | undefined;
let roots: readonly number[];

function makeScanner(): Scanner {
  const scanner = createScanner()!;
  const table = writeTable([
    { members: { deviceId: "name" }, others: "keep" },
    { members: { deviceId: "name", rest: "drop" }, others: "keep" },
  ]);
  roots = table.roots;
  scanner.memory.set(table.bytes, scanner.places.TABLE);
  return scanner;
}

beforeEach(() => {
  teacher = makeScanner();
  known = new KnownDocuments(teacher, (source) => [`${source}:`, ",", ": "]);
  recaller = new Recaller(makeScanner());
  mark = undefined;
});

const named = (name: string, rest = 1): string => `{"deviceId":"${name}","rest":${rest}}`;

/** Learns what is printed of a line, in one of the forms. */
function learn(line: string, before: string, counted = COUNTED, form = 0): void {
  const { memory, numbers, places } = teacher;
  const size = memory.write(`${line}\n`, places.INPUT);
  teacher.scan(places.INPUT, places.INPUT + size, places.OUTPUT, roots[form]!, false);
  const as = form === 0 ? "lean" : "full";
  known.has(0, as);
  const [digest = 0, , , gapClass = 0, keySize = 0] = numbers.subarray(places.FOUND / 4);
  const key = Buffer.from(memory.subarray(places.KEY, places.KEY + keySize));
  known.add({ key, digest, as, gapClass, exits: 0, counted, text: textAround(before, "\n") });
}

/** Tells the other what was learned since it was told last; answers how many bytes that was. */
function tell(): number {
  const learned = known.room.since(mark);
  if (learned === undefined) return 0;
  recaller.learn(learned);
  ({ mark } = learned);
  return learned.bytes.length;
}

function recall(
  text: string,
  { longest = MEBIBYTE, source = "s", line = 1, index = 0, forms = 1 } = {},
): {
  parts: readonly RecalledPart[];
  printed: string;
} {
  let printed = "";
  const [first, ...others] = [0, 1].slice(0, forms).map((form) => ({ form, root: roots[form]! }));
  const parts = recaller.recall(
    { bytes: Buffer.from(text), line, index },
    { place: known.placeOf(source)!, forms: [first!, ...others], longest },
    (bytes) => {
      printed += bytes.toString();
    },
  );
  return { parts, printed };
}

/** The open lines of a block. */
function openIn(text: string, parts: readonly RecalledPart[]): readonly string[] {
  return parts.filter(({ open }) => open > 0).map(({ from, to }) => Buffer.from(text).subarray(from, to).toString());
}

describe("what another thread has learned", () => {
  it("is recalled in its places, and what is not known is left open", () => {
    learn(named("x"), "one ");
    learn(named("x", 2), "two ", OTHER);
    tell();
    const text = [named("a"), named("b", 3), "", " \t\r", "oops", named("c", 2), named("d"), named("e", 4)]
      .map((each) => `${each}\n`)
      .join("");
    const { parts, printed } = recall(text, { line: 11, index: 5 });
    expect(printed).toBe("s:11,5: one a\ns:16,8: two c\ns:17,9: one d\n");
    expect(openIn(text, parts)).toStrictEqual([`${named("b", 3)}\n\n \t\r\noops\n`, `${named("e", 4)}\n`]);
    expect(parts).toMatchObject([
      { lines: 1, printed: 14, counted: [[0, 1]], open: 4, filled: 2 },
      {
        lines: 2,
        printed: printed.length,
        counted: [
          [0, 1],
          [1, 1],
        ],
        open: 1,
        filled: 1,
      },
    ]);
    expect([...known.countsOf(parts[1]!.counted)]).toStrictEqual([
      [COUNTED, 1],
      [OTHER, 1],
    ]);
  });

  it("is nothing before it is told, and each is told once", () => {
    const text = `${named("a")}\n${named("b", 2)}\n`;
    expect([tell(), recall(text).printed]).toStrictEqual([0, ""]);
    learn(named("x"), "one ");
    expect(recall(text).printed).toBe("");
    const first = tell();
    expect(recall(text)).toMatchObject({ printed: "s:1,0: one a\n", parts: [{ lines: 1, open: 1 }] });
    learn(named("x", 2), "two ");
    expect([tell(), tell()]).toStrictEqual([first, 0]);
    expect(recall(text)).toMatchObject({ printed: "s:1,0: one a\ns:2,1: two b\n", parts: [{ lines: 2, open: 0 }] });
  });

  it("is found among others of the same bucket, learned before and after", () => {
    const many = Array.from({ length: 20_000 }, (_, at) => at);
    for (const at of many.slice(0, 15_000)) learn(named("x", at), `${at} `);
    tell();
    for (const at of many.slice(15_000)) learn(named("x", at), `${at} `);
    tell();
    const text = many.map((at) => `${named("a", at)}\n`).join("");
    const { parts, printed } = recall(text);
    expect(parts).toMatchObject([{ lines: 20_000, open: 0, counted: [[0, 20_000]] }]);
    expect(printed).toBe(many.map((at) => `s:${at + 1},${at}: ${at} a\n`).join(""));
  });

  it("begins anew where all room was taken, whether the other was told before or after", () => {
    const long = (at: number): string => `${at} ${"x".repeat(100_000)}`;
    learn(named("x", 0), long(0));
    tell();
    const times = Math.floor((16 * MEBIBYTE) / 100_300);
    for (let at = 1; at < times + 20; at += 1) learn(named("x", at), long(at));
    const told = tell();
    expect(told).toBeLessThan(20 * 100_300);
    const text = [0, 1, times + 19].map((at) => `${named("a", at)}\n`).join("");
    const { parts, printed } = recall(text);
    expect(
      printed ===
        `s:3,2: ${long(times + 19)}a
`,
    ).toBe(true);
    expect(parts).toMatchObject([{ lines: 0, open: 2 }, { lines: 1 }]);
    learn(named("x", 0), long(0));
    expect(tell()).toBeLessThan(100_300);
    expect(recall(`${named("a", 0)}\n`).printed).toBe(`s:1,0: ${long(0)}a\n`);
  });

  it("is tried in other forms where it is not known in the first", () => {
    learn(named("x", 7), "any ", COUNTED, 1);
    learn(named("x"), "one ");
    tell();
    const text = [named("a", 2), named("b"), named("c", 3), "oops", named("d", 4), ""].join("\n");
    expect(recall(text, { forms: 2 })).toMatchObject({
      printed: "s:1,0: any a\ns:2,1: one b\ns:3,2: any c\ns:5,4: any d\n",
      parts: [
        { lines: 3, open: 1 },
        { lines: 1, open: 0 },
      ],
    });
    expect(recall(text)).toMatchObject({ printed: "s:2,1: one b\n", parts: [{ open: 1 }, { lines: 1, open: 3 }] });
  });

  it("is recalled under the name of each source", () => {
    learn(named("x"), "one ");
    tell();
    expect(["s", "other", "s"].map((source) => recall(`${named("a")}\n`, { source }).printed)).toStrictEqual([
      "s:1,0: one a\n",
      "other:1,0: one a\n",
      "s:1,0: one a\n",
    ]);
    expect(known.placeOf("x".repeat(6000))).toBeUndefined();
  });
});

describe("a line", () => {
  it("is left open where it is too long, wherever it is in a block", () => {
    learn(named("x"), "one ");
    tell();
    const [long, longer] = [named("y".repeat(100)), named("z".repeat(300_000))];
    const lines = [named("a"), long, longer, named("b"), named("c").padEnd(300_000), named("d"), longer];
    for (const text of [lines.join("\n"), `${lines.join("\n")}\n`]) {
      const { parts, printed } = recall(text, { longest: 50 });
      expect(printed).toBe("s:1,0: one a\ns:4,3: one b\ns:6,5: one d\n");
      expect(openIn(text, parts)).toStrictEqual([
        `${long}\n${longer}\n`,
        `${lines[4]!}\n`,
        text.slice(text.length - longer.length - Number(text.endsWith("\n"))),
      ]);
    }
  });

  it("may be one of more than are scanned at once", () => {
    learn("{}", "");
    learn(named("x"), "one ");
    tell();
    const text = `${"0\n".repeat(40_000)}${named("a")}\n`;
    const { parts, printed } = recall(text);
    expect([printed, parts[0]?.open, parts[0]?.filled]).toStrictEqual(["s:40001,40000: one a\n", 40_000, 40_000]);
    expect(recall("")).toStrictEqual({ parts: [expect.objectContaining({ lines: 0, open: 0 })], printed: "" });
  });
});
