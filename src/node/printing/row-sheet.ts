import type { JsonObject } from "../../json/index.js";
import { ownMember } from "../../json/index.js";
import type { Column, Position, Remark, Sheet } from "./sheet.js";

/** One row of a query, with the document that it was taken from, if it is one. */
export interface QueryRow {
  readonly row: JsonObject;
  readonly position: Position | undefined;
}

/** How long a row may be in an annotation or in the name of a test case, in characters. */
const LONGEST_TITLE = 200;

/**
 * How the rows of a query are printed.
 *
 * @param names - the columns of the query; `null` for whole documents, of which tables show the members of the first
 * @internal
 */
export function rowSheet(names: readonly string[] | null): Sheet<QueryRow> {
  const line = ({ row }: QueryRow): string => `${JSON.stringify(row)}\n`;
  return {
    noun: "row",
    columns: (_set, first) => [...new Set(names ?? Object.keys(first?.row ?? {}))].map(columnOf),
    line,
    position: ({ position }) => position,
    title: titleOf,
    result: () => "passed",
    remarks: (item): readonly Remark[] => [{ severity: "warning", code: "query", path: "", message: titleOf(item) }],
    outcome: () => "unknown",
    hasHead: names !== null,
    ...(names === null ? { text: { when: "always", write: line } } : {}),
  };
}

function columnOf(name: string): Column<QueryRow> {
  return {
    name,
    cut: "end",
    value: ({ row }) => {
      const value = ownMember(row, name);
      return value === null ? "null" : value;
    },
  };
}

/** The row in short. */
function titleOf({ row }: QueryRow): string {
  const text = JSON.stringify(row);
  return text.length <= LONGEST_TITLE ? text : `${text.slice(0, LONGEST_TITLE)}…`;
}
