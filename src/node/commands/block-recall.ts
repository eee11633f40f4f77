import { createScanner, Recaller } from "../lane/index.js";
import { Printed } from "./printed.js";
import type { ThreadBlock, ThreadReply } from "./thread-task.js";

/**
 * Makes who recalls blocks by what it is told that is known.
 *
 * @param table - what is kept of documents
 * @throws Error where the engine cannot run the scanner, which the first thread has run
 * @internal
 */
export function recallerOf(table: Uint8Array): Recaller {
  const scanner = createScanner();
  if (scanner === undefined) throw new Error("The engine runs the scanner in the first thread only.");
  scanner.memory.set(table, scanner.places.TABLE);
  return new Recaller(scanner);
}

/**
 * Recalls a block, and puts what is printed of it in the memory after it.
 *
 * @internal
 */
export function recallBlock(recaller: Recaller, block: ThreadBlock): ThreadReply | undefined {
  const { bytes, line, index, recall } = block;
  if (recall === undefined) return undefined;
  const printed = new Printed();
  printed.begin(bytes);
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = recaller.recall({ bytes: lines, line, index }, recall.order, (text) => {
    printed.take(text);
  });
  return { bytes, answer: undefined, recalled: { parts, printed: printed.end() } };
}
