import { readBatches } from "../../../src/node/reading/index.js";
import type { SourceDocument } from "../../../src/node/reading/index.js";
import { Lane } from "../../../src/node/lane/index.js";
import type { DocumentCount, MemoryOptions, PlaceParts, Printed } from "../../../src/node/lane/index.js";
import { verdictText } from "../../../src/node/printing/index.js";
import { documentMember, judgeDocument, verdictRow } from "../../../src/document/index.js";
import type { JudgeOptions } from "../../../src/document/index.js";

/** A whole document, so that what follows is one document a line. */
export const FIRST_LINE = '{"deviceId":"first","properties":{"desired":{},"reported":{}}}\n';

/** Makes a lane that remembers, messages too unless it is said, and writes the place of each document. */
export function rememberingLane(options: MemoryOptions = { isNamed: true, isTimed: true }): Lane {
  const placeParts = (): PlaceParts => ['{"line":', ',"index":', "}"];
  const lane = Lane.create({ hasMessages: true, ...options, placeParts });
  if (lane === undefined) throw new Error("This engine has no WebAssembly.");
  return lane;
}

/** How documents are judged, and whether rows are told of them. */
interface TellOptions extends JudgeOptions {
  readonly isRow?: boolean;
  readonly maxDocumentBytes?: number | undefined;
}

/** What is printed of a document, as far as it depends on reading and judging. */
export type Told = string;

/** Tells of every document, and teaches the lane what was told where it wants to know. */
async function tell(
  pieces: Iterable<Uint8Array>,
  lane: Lane | undefined,
  { maxDocumentBytes, ...options }: TellOptions,
): Promise<{ readonly told: readonly Told[]; readonly recalled: number }> {
  const told: Told[] = [];
  let recalled = 0;
  const counts = new Map<string, number>();
  const count = (counted: DocumentCount, times: number): void => {
    const key = JSON.stringify(counted);
    counts.set(key, (counts.get(key) ?? 0) + times);
  };
  for await (const { documents } of readBatches(pieces, { lane, maxDocumentBytes })) {
    for (const document of documents) {
      told.push(...tellOne(document, options, count));
      document.sighting?.learn(printed(valueOf(document), options).text, (twin) => printed(twin, options));
      recalled += document.recalled?.lines ?? 0;
    }
  }
  return { told: [JSON.stringify([...counts].sort()), ...told], recalled };
}

function valueOf({ result }: SourceDocument): unknown {
  return result.ok ? result.value : undefined;
}

function tellOne(
  { line, index, result, entries, recalled }: SourceDocument,
  options: TellOptions,
  count: (counted: DocumentCount, times: number) => void,
): readonly Told[] {
  const place = JSON.stringify({ line, index, entries });
  if (recalled !== undefined) {
    recalled.counted.forEach((times, counted) => {
      count(counted, times);
    });
    const lines = recalled.bytes.toString().split(/(?<=\n)/);
    return lines.length === recalled.lines && lines[0]?.startsWith(place) === true
      ? lines
      : [`${place} starts ${lines[0]}`];
  }
  if (!result.ok) return [place + JSON.stringify(result.issues)];
  const { text, counted } = printed(result.value, options);
  count(counted, 1);
  return [place + text];
}

/** What `report` prints of a twin, as far as it is the same wherever the twin is; or its row. */
function printed(twin: unknown, { isRow = false, ...options }: TellOptions): Printed {
  const verdict = judgeDocument(twin, options);
  const { state, outcome } = documentMember(verdict);
  const text = isRow ? `${JSON.stringify(verdictRow(verdict))}\n` : verdictText([], verdict);
  return { text, counted: { state, outcome, isJudged: true } };
}

/** Cuts bytes into pieces of some length. */
function* piecesOf(bytes: Buffer, length: number): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

/** What is said of each document both ways. */
export interface Ways {
  readonly fast: readonly Told[];
  readonly slow: readonly Told[];
  /** How many of them the lane took, and of how many it knew already what is said. */
  readonly taken: number;
  readonly recalled: number;
}

/** Reads and judges bytes with the lane and without it; what is said without it, which may be known already, is the same for all pieces. */
export async function bothWays(
  bytes: Buffer,
  lane: Lane,
  {
    piece = bytes.length,
    known,
    ...options
  }: TellOptions & { readonly piece?: number; readonly known?: readonly Told[] | undefined } = {},
): Promise<Ways> {
  const before = lane.taken;
  const { told: fast, recalled } = await tell(piecesOf(bytes, piece), lane, options);
  const slow = known ?? (await tell([bytes], undefined, options)).told;
  return { fast, slow, taken: lane.taken - before, recalled };
}
