import { quoteName } from "../result/index.js";
import type { QueryColumn } from "./syntax.js";

/**
 * Names the columns of a query: by the alias, else by the last name of the path, else `$1`, `$2`, … in order.
 *
 * Source: IoT Hub query language §7; the name of an aggregate without alias is our own choice.
 *
 * @internal
 */
export function namedColumns(
  columns: readonly QueryColumn[],
): readonly { readonly column: QueryColumn; readonly name: string }[] {
  let unnamed = 0;
  return columns.map((column) => {
    if (column.alias !== null) return { column, name: column.alias };
    if (column.kind === "path") return { column, name: String(column.path.segments.at(-1)) };
    unnamed += 1;
    return { column, name: `$${unnamed}` };
  });
}

/**
 * Finds what is to be said about the names of columns.
 *
 * @internal
 */
export function columnFindings(columns: readonly QueryColumn[]): readonly {
  readonly index: number;
  readonly code: "unnamed-column" | "duplicate-column";
  readonly found: string;
}[] {
  const seen = new Set<string>();
  return namedColumns(columns).flatMap(({ column, name }, index) => {
    const unnamed = column.kind === "aggregate" && column.alias === null;
    const duplicate = seen.has(name);
    seen.add(name);
    const named = quoteName(name);
    const rows = [
      { applies: unnamed, index, code: "unnamed-column", found: `The column has no name and is called ${named} here` },
      { applies: duplicate, index, code: "duplicate-column", found: `A column before this one is called ${named} too` },
    ] as const;
    return rows.filter(({ applies }) => applies);
  });
}
