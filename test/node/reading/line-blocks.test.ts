import { describe, expect, it } from "vitest";
import { LineBlocks } from "../../../src/node/reading/index.js";
import type { LineBlock } from "../../../src/node/reading/index.js";

const MIB = 1024 * 1024;

/** So many lines of 1 KiB. */
const lines = (count: number, letter = "x"): Buffer => Buffer.from(`${letter.repeat(1023)}\n`.repeat(count));

/** Takes a text in pieces of some size, and gives all of its blocks; each is read and released before the next. */
function blocksOf(text: Buffer, size: number, taken: (block: LineBlock) => void): void {
  const blocks = new LineBlocks(Buffer.alloc(0), 1);
  const take = (block: LineBlock | undefined): void => {
    if (block === undefined) return;
    taken(block);
    block.release({ bytes: structuredClone(block.bytes, { transfer: [block.bytes.buffer as ArrayBuffer] }) });
  };
  for (let at = 0; at < text.length; at += size) take(blocks.take(text.subarray(at, at + size)));
  take(blocks.finish());
}

describe("blocks of lines", () => {
  it("are all lines of a text, in pieces of about 1 MiB, with their numbers and how many are not blank", () => {
    const text = Buffer.from(`${lines(1500).toString()}\n \t\r\n${lines(2000, "é").toString()}last`);
    for (const size of [1000, 64 * 1024, MIB, 3 * MIB]) {
      const parts: string[] = [];
      let [line, filled] = [1, 0];
      blocksOf(text, size, (block) => {
        expect(block.line).toBe(line);
        const part = block.bytes.toString();
        parts.push(part);
        line += part.split("\n").length - 1;
        filled += block.filled;
      });
      expect(parts.join("") === text.toString()).toBe(true);
      expect([line, filled]).toStrictEqual([3503, 3501]);
      expect(parts.slice(0, -1).every((part) => part.endsWith("\n"))).toBe(true);
    }
  });

  it("use memory again that was handed over and came back, and have free memory after them", () => {
    const places: ArrayBufferLike[] = [];
    blocksOf(lines(5000), 100_000, ({ bytes }) => {
      expect(bytes.byteOffset).toBe(0);
      expect(bytes.buffer.byteLength - bytes.length).toBeGreaterThanOrEqual(MIB);
      places.push(bytes.buffer);
    });
    expect(places.length).toBeGreaterThan(3);
    const blocks = new LineBlocks(Buffer.alloc(0), 1);
    const first = blocks.take(lines(1024));
    const second = blocks.take(lines(1024));
    if (first === undefined || second === undefined) throw new Error("There are no blocks.");
    expect(first.bytes.buffer).not.toBe(second.bytes.buffer);
    first.release(first);
    expect(blocks.take(lines(1024))?.bytes.buffer).toBe(first.bytes.buffer);
    second.release(second);
    const larger = blocks.take(lines(3000));
    expect([larger?.bytes.length, larger?.bytes.buffer === second.bytes.buffer]).toStrictEqual([3000 * 1024, false]);
  });

  it("leave a line above 4 MiB to somebody else", () => {
    const blocks = new LineBlocks(Buffer.from("begun "), 7);
    expect(blocks.take(Buffer.alloc(4 * MIB - 6, "x"))).toBeUndefined();
    expect(blocks.isTooLong).toBe(false);
    expect(blocks.take(Buffer.from("x"))).toBeUndefined();
    expect([blocks.isTooLong, blocks.line, blocks.takeRest().length]).toStrictEqual([true, 7, 4 * MIB + 1]);
    expect(blocks.finish()).toBeUndefined();
  });
});
