import { printable } from "../output/index.js";
import type { SourceDocument } from "../reading/index.js";

/**
 * Where a document stands, as editors take it.
 *
 * @internal
 */
export function placeOf({ source, line }: Pick<SourceDocument, "source" | "line">): string {
  return `${printable(source)}:${line}`;
}
