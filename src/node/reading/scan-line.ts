import type { Visit } from "./document-teller.js";
import { skipBlanks } from "./json-bytes.js";
import type { CutDocument } from "./source-document.js";
import type { ValueScanner } from "./value-scanner.js";

/** What a line of broken JSON turns out to be when it is followed byte by byte. */
export interface LineScan {
  readonly documents: readonly CutDocument[];
  /** The scanner whose value is not complete at the end of the line. */
  readonly open: ValueScanner | undefined;
  readonly cutsElements: boolean;
}

/**
 * Follows a line that is not JSON as a whole byte by byte.
 *
 * @param bytes - the line
 * @param start - makes the scanner of a value that begins at an offset, and says who is told of its documents
 * @param visit - who is told of elements: a line may hold very many, and nothing can become of them but documents
 * @internal
 */
export function scanLine(bytes: Buffer, start: (at: number, visit: Visit) => ValueScanner, visit: Visit): LineScan {
  const documents: CutDocument[] = [];
  let cutsElements = false;
  for (let at = skipBlanks(bytes, 0); at < bytes.length; at = skipBlanks(bytes, at)) {
    const scanner = start(at, (document) => {
      documents.push(document);
      if (scanner.cutsElements) documents.splice(0).forEach(visit);
    });
    at = scanner.scan(bytes, at);
    cutsElements ||= scanner.cutsElements;
    if (scanner.done || scanner.isEmpty) continue;
    if (!scanner.endsWithLine) return { documents, open: scanner, cutsElements };
    scanner.finish();
  }
  return { documents, open: undefined, cutsElements };
}
