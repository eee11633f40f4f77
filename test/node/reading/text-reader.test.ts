import { describe, expect, it } from "vitest";
import { Lane } from "../../../src/node/lane/index.js";
import { TextReader } from "../../../src/node/reading/text-reader.js";

const LINE = `${JSON.stringify({ deviceId: "edge-1", moduleId: "$edgeAgent", properties: { desired: {}, reported: {} } })}\n`;
const TEXT = Buffer.from(LINE.repeat(Math.ceil((1024 * 1024) / LINE.length))).subarray(0, 1024 * 1024);

/** How many times documents of a text of 1 MiB are given. */
function timesGiven(lane: Lane | undefined): number {
  const reader = new TextReader("s", { limit: TEXT.length, isStrict: false, holdsBareValues: false, lane });
  return [...reader.read(TEXT)].length;
}

describe("how much text is cut at once", () => {
  it("is little where an object is made of each document, and more where most are recalled", () => {
    expect(timesGiven(undefined)).toBe(16);
    expect(timesGiven(Lane.create())).toBe(16);
    expect(timesGiven(Lane.create({ isNamed: true, isTimed: true }))).toBe(4);
  });
});
