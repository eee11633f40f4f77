import { describe, expect, it } from "vitest";
import { Printed } from "../../../src/node/commands/printed.js";

/** Bytes with some free memory after them. */
function block(text: string, free: number): Buffer {
  const bytes = Buffer.from(text);
  const memory = new ArrayBuffer(bytes.length + free);
  bytes.copy(Buffer.from(memory));
  return Buffer.from(memory, 0, bytes.length);
}

/** What is collected of some pieces. */
function collected(printed: Printed, bytes: Buffer, pieces: readonly string[]): Uint8Array {
  printed.begin(bytes);
  for (const piece of pieces) printed.take(Buffer.from(piece));
  return printed.end();
}

describe("what is printed of a block", () => {
  it("is put in the memory after its bytes, up to the last byte", () => {
    const printed = new Printed();
    for (const free of [6, 7]) {
      const bytes = block("the block", free);
      const all = collected(printed, bytes, ["one", "two"]);
      expect([Buffer.from(all).toString(), all.buffer === bytes.buffer]).toStrictEqual(["onetwo", true]);
      expect(bytes.toString()).toBe("the block");
    }
  });

  it("goes to other memory of its own where that is not enough", () => {
    const printed = new Printed();
    for (const free of [0, 5]) {
      const bytes = block("the block", free);
      const all = collected(printed, bytes, ["one", "two", "three"]);
      expect([Buffer.from(all).toString(), all.buffer === bytes.buffer]).toStrictEqual(["onetwothree", false]);
      expect(structuredClone(all, { transfer: [all.buffer as ArrayBuffer] })).toHaveLength(11);
      expect(bytes.toString()).toBe("the block");
    }
  });

  it("is nothing where nothing was printed, whatever was before", () => {
    const printed = new Printed();
    collected(printed, block("one", 10), ["printed"]);
    expect(collected(printed, block("two", 10), [])).toHaveLength(0);
  });
});
