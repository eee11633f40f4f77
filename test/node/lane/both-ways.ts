import { readBatches } from "../../../src/node/reading/index.js";
import type { SourceDocument } from "../../../src/node/reading/index.js";
import type { Lane } from "../../../src/node/lane/index.js";
import { judgeDocument } from "../../../src/document/index.js";
import type { JudgeOptions } from "../../../src/document/index.js";

/** A whole document, so that what follows is one document a line. */
export const FIRST_LINE = '{"deviceId":"first","properties":{"desired":{},"reported":{}}}\n';

/** What is printed of a document, as far as it depends on reading and judging. */
export type Told = string;

async function tell(
  pieces: Iterable<Uint8Array>,
  lane: Lane | undefined,
  options: JudgeOptions,
): Promise<readonly Told[]> {
  const told: Told[] = [];
  for await (const { documents } of readBatches(pieces, { lane })) {
    for (const document of documents) told.push(tellOne(document, options));
  }
  return told;
}

function tellOne({ line, index, result, entries }: SourceDocument, options: JudgeOptions): Told {
  return JSON.stringify({
    line,
    index,
    entries,
    ...(result.ok ? { judged: judgeDocument(result.value, options) } : { issues: result.issues }),
  });
}

/** Cuts bytes into pieces of some length. */
function* piecesOf(bytes: Buffer, length: number): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

/**
 * Reads and judges bytes with the lane and without it.
 *
 * @returns what is said of each document both ways, and how many of them the lane took
 */
export async function bothWays(
  bytes: Buffer,
  lane: Lane,
  { piece = bytes.length, ...options }: JudgeOptions & { readonly piece?: number } = {},
): Promise<{ readonly fast: readonly Told[]; readonly slow: readonly Told[]; readonly taken: number }> {
  const before = lane.taken;
  const fast = await tell(piecesOf(bytes, piece), lane, options);
  return { fast, slow: await tell([bytes], undefined, options), taken: lane.taken - before };
}
