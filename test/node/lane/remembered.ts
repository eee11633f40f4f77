import { expect } from "vitest";
import { WORTH } from "../../../src/node/lane/learner.js";
import { bothWays, FIRST_LINE, rememberingLane } from "./both-ways.js";
import type { Ways } from "./both-ways.js";

/** A document as often as it is judged before its like is known. */
export function untilKnown<T>(document: T): readonly T[] {
  return Array.from({ length: WORTH }, () => document);
}

/** Reads lines with a lane that remembers, and without one; expects the same. What arrives together is learned together. */
export async function remembered(lines: readonly (string | Buffer)[], piece = 300, isNamed = true): Promise<Ways> {
  const bytes = Buffer.concat([FIRST_LINE, ...lines.flatMap((line) => [line, "\n"])].map((part) => Buffer.from(part)));
  const ways = await bothWays(bytes, rememberingLane({ isNamed, isTimed: true }), { piece });
  expect(ways.fast).toEqual(ways.slow);
  return ways;
}
