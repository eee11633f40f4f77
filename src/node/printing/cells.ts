import type { Column } from "./sheet.js";

/**
 * The text of a cell: a string as it is, anything else as JSON, nothing for what has no value.
 *
 * @internal
 */
export function cellText<Item>({ value }: Column<Item>, item: Item): string {
  const content = value(item);
  if (content === undefined) return "";
  return typeof content === "string" ? content : JSON.stringify(content);
}
