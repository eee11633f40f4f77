import type { Column } from "./sheet.js";

/**
 * The text of a cell: a string as it is, anything else as JSON, for what has no value what the column shows then.
 *
 * @internal
 */
export function cellText<Item>({ value, absent = "" }: Column<Item>, item: Item): string {
  const content = value(item);
  if (content === undefined || content === null) return absent;
  return typeof content === "string" ? content : JSON.stringify(content);
}
