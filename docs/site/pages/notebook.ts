/** A cell of a notebook, as far as a page shows it. */
interface Cell {
  readonly cell_type: string;
  readonly source: string | readonly string[];
  readonly outputs?: readonly { readonly data?: Readonly<Record<string, string | readonly string[]>> }[];
}

/** The page of a notebook: its words, its code, and what is stored of what it showed, tables and pictures as they are. */
export function notebookMarkdown(text: string, name: string): string {
  const { cells } = JSON.parse(text) as { readonly cells: readonly Cell[] };
  const parts = cells.flatMap((cell) => [
    cell.cell_type === "markdown" ? joined(cell.source) : fenced(joined(cell.source)),
    ...(cell.outputs ?? []).map(({ data = {} }) => outputOf(data)),
  ]);
  const [title = "", ...rest] = parts;
  return [title, `This page shows the notebook [${name}](${name}) as it is stored.`, ...rest, ""].join("\n\n");
}

/** The richest form of an output: a table, a picture, or words. */
function outputOf(data: Readonly<Record<string, string | readonly string[]>>): string {
  const rich = data["text/html"] ?? data["image/svg+xml"];
  // A blank line would end the block of HTML.
  return rich === undefined
    ? fenced(joined(data["text/plain"] ?? ""))
    : `<div class="output">${joined(rich).replaceAll(/\n\s*\n/g, "\n")}</div>`;
}

function joined(lines: string | readonly string[]): string {
  return typeof lines === "string" ? lines : lines.join("");
}

function fenced(text: string): string {
  return `\`\`\`\n${text}\n\`\`\``;
}
