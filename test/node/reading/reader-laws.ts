import type { SourceDocument } from "../../../src/node/index.js";
import { collectDocuments, inChunks } from "../../support/documents.js";

/** So many messages in a row are borne; a run of more is no help to anybody. */
const MOST_IN_A_ROW = 25;

/** What must hold of any input, whatever is in it; `undefined` where it does, otherwise what does not. */
export async function brokenLaw(input: Uint8Array, size: number): Promise<string | undefined> {
  const whole = await collectDocuments([input]);
  if (whole.some(({ index }, at) => index !== at)) return "the documents are not numbered in their order";
  if (whole.some(({ line }, at) => line < (whole[at - 1]?.line ?? 1))) return "the lines go backwards";
  if (longestRun(whole) > MOST_IN_A_ROW) return "there are too many messages in a row";
  const pieces = await collectDocuments(inChunks(Buffer.from(input), size));
  return JSON.stringify(pieces) === JSON.stringify(whole) ? undefined : "it matters how the bytes arrive";
}

function longestRun(documents: readonly SourceDocument[]): number {
  let [longest, run] = [0, 0];
  for (const { result } of documents) {
    run = result.ok ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** A line after a whole first one, and whether it is certainly one document. */
export interface Line {
  readonly text: string;
  readonly isDocument: boolean;
}

/**
 * Documents in are lines out: after a whole first document each whole document on a line of its own is read, and each line that is
 * none has a document of its own or is counted in one that stands for several.
 */
export async function lostLine(lines: readonly Line[], size: number): Promise<number | undefined> {
  const text = `{"first":true}\n${lines.map((line) => line.text).join("\n")}\n`;
  const read = await collectDocuments(inChunks(text, size));
  const isKnown = (at: number): boolean =>
    read.some(({ line, lines: count = 1 }, index) => {
      const next = read[index + 1]?.line ?? Infinity;
      return line === at || (count > 1 && line < at && at < next);
    });
  for (const [index, { text: written, isDocument }] of lines.entries()) {
    const line = index + 2;
    const here = read.filter((document) => document.line === line);
    if (isDocument && !here.some(({ result }) => result.ok && JSON.stringify(result.value) === written)) return line;
    if (written.trim() !== "" && !holdsNothing(written) && !isKnown(line)) return line;
  }
  return undefined;
}

/** An array may be empty, a line may hold nothing but comments, and what a tool says around documents is left out. */
function holdsNothing(text: string): boolean {
  if (/^\s*(?:WARNING: |```)/.test(text)) return true;
  return /[[\]/\u001b\0]/.test(text) || text.replaceAll(/[\s\ufeff\u00a0]/g, "") === "";
}
