import type { Lane, LinePlace, LineVisitor } from "../lane/index.js";
import type { CutDocument } from "./source-document.js";

/** How documents on lines of their own are read faster. */
export interface LaneReading {
  /** What reads them. */
  readonly lane?: Lane | undefined;
  /** Says where the next document is, but for its line. */
  readonly placeOf?: (() => Omit<LinePlace, "line">) | undefined;
}

/** What is read of a document whose verdict is known already. */
const NOT_NEEDED: CutDocument["result"] = { ok: true, value: null, issues: [] };

/**
 * Makes who takes the lines of the fast lane.
 *
 * @param visit - takes the document of a line that the lane has read
 * @param line - takes a line that the lane leaves to the reader
 * @param placeOf - says where the next line is
 * @internal
 */
export function laneVisitor(
  visit: (document: Omit<CutDocument, "line">) => void,
  line: LineVisitor["line"],
  placeOf: LineVisitor["placeOf"] | undefined,
): LineVisitor {
  return {
    document: (value, sighting) => {
      const result = { ok: true, value, issues: [] } as const;
      visit(sighting === undefined ? { result } : { result, sighting });
    },
    recalled: (recalled) => {
      visit({ result: NOT_NEEDED, recalled });
    },
    line,
    ...(placeOf === undefined ? {} : { placeOf }),
  };
}
