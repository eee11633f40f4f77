import type { SourceDocument } from "../reading/index.js";
import { printable } from "./printable.js";

/**
 * Where a document stands, as editors take it.
 *
 * @internal
 */
export function placeOf({ source, line }: SourceDocument): string {
  return `${printable(source)}:${line}`;
}
