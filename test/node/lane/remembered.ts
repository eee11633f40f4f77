import { expect } from "vitest";
import { bothWays, FIRST_LINE, rememberingLane } from "./both-ways.js";
import type { Ways } from "./both-ways.js";

/** Reads lines with a lane that remembers, and without one; expects the same. What arrives together is learned together. */
export async function remembered(lines: readonly (string | Buffer)[], piece = 300, isNamed = true): Promise<Ways> {
  const bytes = Buffer.concat([FIRST_LINE, ...lines.flatMap((line) => [line, "\n"])].map((part) => Buffer.from(part)));
  const ways = await bothWays(bytes, rememberingLane({ isNamed, isTimed: true }), { piece });
  expect(ways.fast).toEqual(ways.slow);
  return ways;
}
