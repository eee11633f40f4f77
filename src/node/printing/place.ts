import type { SourceDocument } from "../reading/index.js";
import { printable } from "./printable.js";

/**
 * Where a document stands, as editors take it.
 *
 * @internal
 */
export function placeOf({ source, line }: Pick<SourceDocument, "source" | "line">): string {
  return `${printable(source)}:${line}`;
}
