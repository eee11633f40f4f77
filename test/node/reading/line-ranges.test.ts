import { appendFileSync, closeSync, openSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FileChunks } from "../../../src/node/reading/file-chunks.js";
import { LineRanges, RangeReader } from "../../../src/node/reading/index.js";
import type { LineRange, RangeBlock } from "../../../src/node/reading/index.js";
import { temporaryFolder } from "../../support/folder.js";

const MIB = 1024 * 1024;
const folder = temporaryFolder();
let files = 0;

function write(content: string | Buffer): string {
  const path = join(folder, `${++files}.ndjson`);
  writeFileSync(path, content);
  return path;
}

/** A block, and how many line breaks it has. */
interface TakenBlock extends Pick<RangeBlock, "line" | "index" | "filled"> {
  readonly breaks: number;
}

/** What becomes of the ranges of a file. */
interface Taken {
  readonly text: string;
  readonly blocks: readonly TakenBlock[];
  readonly ranges: LineRanges;
}

/** Opens a file for as long as something is done with it. */
async function withFile<Result>(path: string, use: (descriptor: number) => Result | Promise<Result>): Promise<Result> {
  const descriptor = openSync(path, "r");
  try {
    return await use(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Has the ranges of a file read by several in turn, the first of which is the one who gave them, and takes them in their order. */
async function takeAll(path: string, end: number, readers: number, position = 0): Promise<Taken> {
  return withFile(path, async (descriptor) => {
    const ranges = new LineRanges(descriptor, { position, line: 5, index: 7 }, end);
    const others = Array.from({ length: readers - 1 }, () => new RangeReader());
    const blocks: TakenBlock[] = [];
    const parts: string[] = [];
    let index = 7;
    for (const [number, range] of [...ranges].entries()) {
      const block = await readBy(others[number % readers], range);
      if (block === undefined || block.isBehind) continue;
      const part = block.bytes.toString();
      parts.push(part);
      index += block.filled;
      block.pass(index);
      blocks.push({ line: block.line, index: block.index, filled: block.filled, breaks: part.split("\n").length - 1 });
      block.release(block);
    }
    return { text: parts.join(""), blocks, ranges };
  });
}

async function readBy(other: RangeReader | undefined, range: LineRange): Promise<RangeBlock | undefined> {
  if (other === undefined) return range.read();
  const { bytes, ...lines } = await other.read(range.range, new ArrayBuffer(2 * MIB));
  const block = range.blockOf(lines, range.takeRoom());
  // What was read elsewhere is read again where it is asked for.
  expect(block.isBehind || block.bytes.equals(bytes)).toBe(true);
  return block;
}

/** A text whose lines end around the places where ranges do. */
const line = (length: number, letter = "x"): string => `${letter.repeat(length - 1)}\n`;
const EDGES = [
  ["a line that ends with a range", line(MIB) + line(MIB) + line(10)],
  ["a line that ends one byte before and one behind", line(MIB - 1) + line(2) + line(MIB) + line(10)],
  ["a line that begins one byte behind", line(MIB + 1) + line(MIB - 1) + line(10)],
  ["lines of more than a range", line(10) + line(2.5 * MIB) + line(10) + line(4 * MIB) + line(5)],
  ["short lines, some blank", `${line(1000)}\n \t\r\n`.repeat(2500)],
  ["characters of several bytes", line(333, "é").repeat(5000)],
  ["only line breaks", "\n".repeat(2 * MIB + 3)],
] as const;

describe("ranges of a file", () => {
  it.each(EDGES)("have each line once, and know its number: %s", async (_, text) => {
    const bytes = Buffer.from(text);
    for (const readers of [1, 2, 4]) {
      const { text: read, blocks, ranges } = await takeAll(write(bytes), bytes.length, readers);
      expect(read === text).toBe(true);
      expect([ranges.position, ranges.line, ranges.isCut]).toStrictEqual([
        bytes.length,
        4 + text.split("\n").length,
        false,
      ]);
      let [next, index] = [5, 7];
      for (const block of blocks) {
        expect([block.line, block.index]).toStrictEqual([next, index]);
        next += block.breaks;
        index += block.filled;
      }
      expect(index - 7).toBe(text.split("\n").filter((each) => each.trim() !== "").length);
    }
  });

  it("begin at a place, and leave out a last line that has no end", async () => {
    const text = line(700).repeat(4000);
    const { text: read, ranges } = await takeAll(write(`${text}rest`), text.length + 4, 3, 1400);
    expect(read === text.slice(1400)).toBe(true);
    expect([ranges.position, ranges.line, ranges.isCut]).toStrictEqual([text.length, 5 + 3998, true]);
  });

  it("end with a line that goes on behind them, where the file has grown", async () => {
    const text = line(700).repeat(4000);
    const path = write(text);
    appendFileSync(path, line(700));
    const { text: read, ranges } = await takeAll(path, text.length - 10, 2);
    expect(read === text).toBe(true);
    expect([ranges.position, ranges.isCut]).toStrictEqual([text.length, false]);
  });

  it("are none where a file that is being written was said to be shorter than what was read of it", async () => {
    const text = line(1000).repeat(5000);
    const { blocks, ranges } = await takeAll(write(text), 1000, 2, 4_000_000);
    expect([blocks, ranges.position, ranges.line, ranges.isCut]).toStrictEqual([[], 4_000_000, 5, false]);
  });

  it("are cut where the file has become shorter, and where a line is too long", async () => {
    const text = line(1000).repeat(5000);
    const path = write(text);
    truncateSync(path, 2_500_500);
    for (const [source, size, expected] of [
      [path, text.length, text.slice(0, 2_500_000)],
      [write(text + line(6 * MIB) + text), 2 * text.length + 6 * MIB, text],
    ] as const) {
      for (const readers of [1, 3]) {
        const { text: read, ranges } = await takeAll(source, size, readers);
        expect(read === expected).toBe(true);
        expect([ranges.position, ranges.line, ranges.isCut]).toStrictEqual([
          expected.length,
          5 + expected.length / 1000,
          true,
        ]);
      }
    }
  });

  it("are cut where the file cannot be read any more", () => {
    const text = line(1000).repeat(5000);
    const path = write(text);
    // What can only be written stands for what fails when it is read.
    const descriptor = openSync(path, "a");
    const ranges = new LineRanges(descriptor, { position: 0, line: 1, index: 0 }, text.length);
    const [first] = ranges;
    const block = first?.read();
    expect([block?.bytes.length, block?.filled]).toStrictEqual([0, 0]);
    block?.pass(0);
    closeSync(descriptor);
    expect([ranges.position, ranges.line, ranges.isCut]).toStrictEqual([0, 1, true]);
  });

  it("are not read before it is known how many lines are before them, and wait for it elsewhere", async () => {
    const text = line(1000).repeat(3000);
    await withFile(write(text), async (descriptor) => {
      const ranges = [...new LineRanges(descriptor, { position: 0, line: 1, index: 0 }, text.length)];
      const [one, two, three] = ranges;
      if (one === undefined || two === undefined || three === undefined) throw new Error("There are three ranges.");
      expect([ranges.length, two.read()]).toStrictEqual([3, undefined]);
      const order: string[] = [];
      const read = async (range: LineRange, name: string): Promise<number> => {
        const { line: first } = await new RangeReader().read(range.range, new ArrayBuffer(MIB));
        order.push(name);
        return first;
      };
      const waiting = read(three, "three");
      expect(two.read()).toBeUndefined();
      expect(await read(one, "one")).toBe(1);
      expect(two.read()?.line).toBe(1050);
      expect([await waiting, order]).toStrictEqual([2099, ["one", "three"]]);
    });
  });

  it("know from the next one on that a line held another number of documents", async () => {
    const text = line(1000).repeat(3000);
    await withFile(write(text), (descriptor) => {
      const [one, two] = new LineRanges(descriptor, { position: 0, line: 1, index: 3 }, text.length);
      const first = one?.read();
      first?.pass(3 + first.filled + 5);
      expect([first?.index, two?.read()?.index]).toStrictEqual([3, 3 + 1049 + 5]);
    });
  });
});

describe("the pieces of a file", () => {
  it("go on at a place that was skipped to, whatever was read ahead", async () => {
    const text = Array.from({ length: 5 }, (_, at) => String(at).repeat(MIB)).join("");
    const file = new FileChunks(write(text));
    expect(file.textStart).toBeUndefined();
    const pieces: string[] = [];
    for await (const piece of file) {
      pieces.push(`${piece.toString("latin1", 0, 1)}:${piece.length}`);
      if (pieces.length === 1) file.skipTo(3 * MIB + 7);
    }
    expect(pieces).toStrictEqual([`0:${MIB}`, `3:${MIB}`, `4:${MIB - 7}`]);
    expect(file.textStart).toBe(0);
  });

  it.each([
    ["\uFEFF{}\n", 3],
    ["{}\n\n", 0],
    [Buffer.from("\uFEFF{}\n", "utf16le"), undefined],
    [Buffer.from([0x1f, 0x8b, 8, 0]), undefined],
    ["", undefined],
  ])("say where the text begins in them, where they are UTF-8: %j", async (content, start) => {
    const file = new FileChunks(write(content));
    for await (const piece of file) expect(piece.length).toBeGreaterThan(0);
    expect(file.textStart).toBe(start);
  });
});
