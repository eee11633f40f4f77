import { Buffer as NodeBuffer, isUtf8 as isUtf8InNode } from "node:buffer";
import { describe, expect, it } from "vitest";
import { Buffer, isUtf8 } from "../../docs/site/app/node-buffer.js";

const TEXTS = ["", "plain", "\uFEFFmarked", "grüße, 温度, 😀", "\u0000\u0001"];
const BYTES = [[0xff, 0xfe, 0x41], [0xe2, 0x82], [0xc3, 0xa9, 0x0a], [], [0xf0, 0x9f, 0x98, 0x80]];

describe("the page's buffer does what Node's does", () => {
  it.each(TEXTS)("with the text %j", (text) => {
    const [ours, nodes] = [Buffer.from(text), NodeBuffer.from(text)];
    expect([...ours]).toEqual([...nodes]);
    expect(ours.toString("utf8")).toBe(nodes.toString("utf8"));
    expect(ours.toString("latin1", 1, 4)).toBe(nodes.toString("latin1", 1, 4));
    expect(ours.subarray(1).toString()).toBe(nodes.subarray(1).toString());
    expect(ours.equals(nodes)).toBe(true);
    expect(ours.equals(Buffer.from(`${text}.`))).toBe(false);
  });

  it.each(BYTES)("with the bytes %j", (...bytes) => {
    const [ours, nodes] = [Buffer.from(bytes), NodeBuffer.from(bytes)];
    expect(ours.toString("utf8")).toBe(nodes.toString("utf8"));
    expect(isUtf8(ours)).toBe(isUtf8InNode(nodes));
    expect([...Buffer.concat([ours, Buffer.alloc(2, 7), ours])]).toEqual([
      ...NodeBuffer.concat([nodes, NodeBuffer.alloc(2, 7), nodes]),
    ]);
  });

  it("with numbers and text of two and four bytes", () => {
    const bytes = [0x3d, 0xd8, 0x00, 0xde, 0x41, 0x00];
    const [ours, nodes] = [Buffer.from(bytes), NodeBuffer.from(bytes)];
    expect(ours.toString("utf16le")).toBe(nodes.toString("utf16le"));
    expect(ours.readUInt16LE(2)).toBe(nodes.readUInt16LE(2));
    expect(ours.readUInt16BE(3)).toBe(nodes.readUInt16BE(3));
    expect(ours.readUInt32LE(1)).toBe(nodes.readUInt32LE(1));
    expect(ours.readUInt32BE(1)).toBe(nodes.readUInt32BE(1));
    expect([...Buffer.from(ours).swap16()]).toEqual([...NodeBuffer.from(nodes).swap16()]);
  });

  it("and a copy is a copy", () => {
    const bytes = Buffer.from([1, 2]);
    Buffer.from(bytes)[0] = 9;
    expect([...bytes]).toEqual([1, 2]);
  });
});
