import type { ComponentChild, JSX } from "preact";

interface DataTableProps {
  /** What the table shows, for those who do not see it. */
  readonly label: string;
  /** The same, or more, above the table. */
  readonly caption?: string | undefined;
  readonly head: readonly string[];
  readonly rows: readonly (readonly ComponentChild[])[];
}

/** More rows are not shown at once: a page of a million cells cannot be scrolled. */
const SHOWN = 1000;

/** A table that scrolls by itself where it is wider than the window. */
export function DataTable({ label, caption, head, rows }: DataTableProps): JSX.Element | null {
  if (rows.length === 0) return null;
  return (
    <div class="scrolls" tabIndex={0} role="region" aria-label={label}>
      <table>
        {caption !== undefined && <caption>{caption}</caption>}
        <thead>
          <tr>
            {head.map((name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
        {rows.length > SHOWN && (
          <tfoot>
            <tr>
              <td colSpan={head.length}>{(rows.length - SHOWN).toLocaleString("en")} more rows are not shown.</td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
