import { defineMember, formatPointer, ownMember } from "../../json/index.js";
import type { JsonObjectDraft, JsonValue } from "../../json/index.js";
import { parseDocumentText } from "../body-text.js";
import type { Content } from "./envelope-row.js";
import { namesSection } from "./section-names.js";

/**
 * A table of a query over logs: the names of its columns, its rows, and where they are.
 *
 * @internal
 */
export interface Table {
  readonly place: readonly (string | number)[];
  readonly columns: readonly string[];
  readonly rows: readonly unknown[];
}

/** How the versions of the interface spell the members of a table. */
const SPELLINGS = [
  { list: "tables", columns: "columns", name: "name", rows: "rows" },
  { list: "Tables", columns: "Columns", name: "ColumnName", rows: "Rows" },
] as const;

/**
 * Finds the tables of an answer; of an answer in frames, those with the result itself.
 *
 * @internal
 */
export function tablesOf(value: unknown): readonly Table[] {
  if (Array.isArray(value)) return framesOf(value);
  return SPELLINGS.flatMap((spelling) => {
    const tables = ownMember(value, spelling.list);
    if (!Array.isArray(tables)) return [];
    return (tables as readonly unknown[]).flatMap((table, index) => readTable(table, [spelling.list, index], spelling));
  });
}

function framesOf(frames: readonly unknown[]): readonly Table[] {
  if (typeof ownMember(frames[0], "FrameType") !== "string") return [];
  return frames.flatMap((frame, index) =>
    ownMember(frame, "TableKind") === "PrimaryResult" ? readTable(frame, [index], SPELLINGS[1]) : [],
  );
}

function readTable(
  table: unknown,
  place: readonly (string | number)[],
  spelling: (typeof SPELLINGS)[number],
): readonly Table[] {
  const columns = ownMember(table, spelling.columns);
  const rows = ownMember(table, spelling.rows);
  if (!Array.isArray(columns) || !Array.isArray(rows)) return [];
  const names = (columns as readonly unknown[]).map((column) => ownMember(column, spelling.name));
  if (!names.every((name) => typeof name === "string")) return [];
  return [{ place: [...place, spelling.rows], columns: names, rows }];
}

/**
 * Makes a document of every row: its only cell that holds JSON where no column is a section, or else an object with a member per column.
 *
 * @internal
 */
export function tableRows({ place, columns, rows }: Table): readonly Content[] {
  return rows.map((row, index) => {
    const cells = (Array.isArray(row) ? (row as readonly JsonValue[]) : []).map(
      (cell) => (typeof cell === "string" ? parseDocumentText(cell) : undefined) ?? cell,
    );
    const names = {
      deviceId: textIn(columns, cells, DEVICE_COLUMNS),
      moduleId: textIn(columns, cells, MODULE_COLUMNS),
    };
    const path = formatPointer([...place, index]);
    const [first, ...others] = cells.flatMap((cell, column) =>
      typeof cell === "object" && cell !== null ? [column] : [],
    );
    if (first !== undefined && others.length === 0 && !columns.some(namesSection)) {
      return { path: `${path}/${first}`, document: cells[first], ...names };
    }
    const document: JsonObjectDraft = {};
    for (const [column, name] of columns.entries()) {
      const cell = cells[column];
      if (cell !== undefined) defineMember(document, name, cell);
    }
    return { path, document, columns, ...names };
  });
}

const DEVICE_COLUMNS = ["DeviceId", "deviceId", "iothub-connection-device-id"];
const MODULE_COLUMNS = ["ModuleId", "moduleId", "iothub-connection-module-id"];

function textIn(columns: readonly string[], cells: readonly JsonValue[], names: readonly string[]): string | undefined {
  const cell = cells[columns.findIndex((column) => names.includes(column))];
  return typeof cell === "string" && cell !== "" ? cell : undefined;
}
