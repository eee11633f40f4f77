import { posix } from "node:path";
import { Marked, Renderer } from "marked";
import { addressOf } from "./collect.js";
import type { Page, PageGroup } from "./collect.js";
import { isCodePage } from "./groups.js";
import { stateTable } from "./state-diagram.js";

/** The list of codes, which stands for the page of each in the list of pages. */
const CODES = "docs/codes/README.md";

/** A heading of a page. */
export interface Heading {
  readonly id: string;
  readonly text: string;
  readonly level: number;
}

/** What a page becomes. */
export interface Rendered {
  readonly html: string;
  readonly headings: readonly Heading[];
}

/** Where the files are shown that are no pages: the repository itself is not named, so they are shown as they are. */
export function renderPage(page: Page, files: ReadonlySet<string>): Rendered {
  const headings: Heading[] = [];
  const used = new Map<string, number>();
  const renderer = new Renderer();
  renderer.heading = function heading({ tokens, depth }) {
    const html = this.parser.parseInline(tokens);
    const text = textOf(html);
    const id = idOf(text, used);
    headings.push({ id, text, level: depth });
    return `<h${depth} id="${id}">${html}</h${depth}>\n`;
  };
  renderer.link = function link({ href, tokens }) {
    return `<a href="${escapeHtml(targetOf(page, href, files))}">${this.parser.parseInline(tokens)}</a>`;
  };
  renderer.codespan = ({ text }) => `<code>${withWholeOptions(escapeHtml(text))}</code>`;
  renderer.code = function code({ text, lang }) {
    if (lang === "mermaid") return this.parser.parse(marked.lexer(stateTable(text)));
    return `<pre tabindex="0"><code>${escapeHtml(text)}</code></pre>\n`;
  };
  const marked = new Marked({ gfm: true, renderer });
  const html = marked.parse(page.markdown, { async: false });
  return { html: withScrollingTables(html), headings };
}

/** Tables that are wider than the window scroll by themselves; each is named by its columns, and its number where another has the same. */
function withScrollingTables(html: string): string {
  const used = new Map<string, number>();
  return html.replaceAll(/<table>[\s\S]*?<\/table>/g, (table) => {
    const columns = [...table.matchAll(/<th\b[^>]*>([\s\S]*?)<\/th>/g)].map(([, cell = ""]) => textOf(cell));
    const name = `Table: ${columns.join(", ")}`;
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    const label = escapeHtml(count === 1 ? name : `${name} (${count})`);
    const shown = withBreakableNames(withShortColumns(table));
    return `<div class="scrolls" tabindex="0" role="region" aria-label="${label}">${shown}</div>`;
  });
}

/** The most characters of a column that stays as narrow as its words on a small screen. */
const SHORT = 9;

/** Columns of short words are marked, so that the others have the room of a small screen. */
function withShortColumns(table: string): string {
  const widths: number[] = [];
  forCells(table, (column, text) => {
    widths[column] = Math.max(widths[column] ?? 0, text.length);
    return "";
  });
  return forCells(table, (column) => ((widths[column] ?? 0) <= SHORT ? ' class="short"' : ""));
}

/** Goes through the cells of a table, by their column and words, and adds what is answered to each. */
function forCells(table: string, answer: (column: number, text: string) => string): string {
  return table.replaceAll(/<tr>[\s\S]*?<\/tr>/g, (row) => {
    let column = 0;
    return row.replaceAll(
      /<(t[hd])\b([^>]*)>([\s\S]*?)<\/\1>/g,
      (_, tag: string, attributes: string, cell: string) =>
        `<${tag}${attributes}${answer(column++, textOf(cell))}>${cell}</${tag}>`,
    );
  });
}

/** Long names in code may be broken where a part of them ends; within a word only those that are longer than a column should be. */
function withBreakableNames(table: string): string {
  return table.replaceAll(/<code>([^<]{13,})<\/code>/g, (_, name: string) => {
    const parts = name.replaceAll(/([/._:-])(?=\w)/g, "$1<wbr>");
    return `<code>${parts.replaceAll(/[A-Za-z]{21,}/g, (word) => word.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "<wbr>"))}</code>`;
  });
}

/** The options of a program in code; a browser would end a line after their hyphens. */
function withWholeOptions(code: string): string {
  return code.replaceAll(/(?<=^|\s)-[\w-]*/g, '<span class="option">$&</span>');
}

/** The words of a piece of HTML. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** The id of a heading as code hosts make it, so that a link to it works in both places. */
function idOf(text: string, used: Map<string, number>): string {
  const id = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");
  const count = used.get(id) ?? 0;
  used.set(id, count + 1);
  return count === 0 ? id : `${id}-${count}`;
}

/** Where a link of a page leads on the site; a link to a file that is no page leads to its copy beside the pages. */
function targetOf(page: Page, href: string, files: ReadonlySet<string>): string {
  if (/^[a-z]+:|^#/.test(href)) return href;
  const [path = "", hash] = href.split("#");
  const file = posix.normalize(posix.join(posix.dirname(page.file), path));
  // A page that names its own file means the file.
  const address = files.has(file) && file !== page.file ? addressOf(file) : `files/${file}`;
  const relative = posix.relative(posix.dirname(page.address), address);
  return hash === undefined ? relative : `${relative}#${hash}`;
}

/** The page itself is marked in the list, and for the page of one code the list of codes. */
function currentOf({ file }: Page, page: Page): string {
  if (file === page.file) return ' aria-current="page"';
  return file === CODES && isCodePage(page.file) ? ' aria-current="true"' : "";
}

/** The whole page: the list of pages, a search field, and the text. */
export function layout(page: Page, { html }: Rendered, groups: readonly PageGroup[], style: string): string {
  const up = "../".repeat(page.address.split("/").length - 1);
  const list = groups
    .map(({ title, pages }) => {
      const items = pages.map((each) => {
        return `<li><a href="${up}${each.address}"${currentOf(each, page)}>${escapeHtml(each.title)}</a></li>`;
      });
      const isOpen = pages.some(({ file }) => file === page.file) || ["Start", "Tasks", "Reference"].includes(title);
      return `<details${isOpen ? " open" : ""}><summary>${title}</summary><ul>${items.join("")}</ul></details>`;
    })
    .join("\n");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${escapeHtml(page.title)} · twinstate</title>
<style>${style}</style>
</head>
<body>
<header>
<a class="home" href="${up}index.html">twinstate</a>
<nav aria-label="Site"><a href="${up}../index.html">Try a twin</a> <a href="${up}../api/index.html">API</a> <a class="to-pages" href="#pages">All pages</a></nav>
<form action="${up}search.html" role="search"><label>Search <input name="q" type="search" /></label></form>
</header>
<div class="columns">
<nav aria-label="Pages" id="pages">${list}</nav>
<main>${html}</main>
</div>
</body>
</html>
`;
}
