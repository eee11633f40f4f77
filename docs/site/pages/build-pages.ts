import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { build } from "esbuild";
import { collectPages, groupPages } from "./collect.js";
import { entriesOf } from "./entries.js";
import { layout, renderPage } from "./render.js";
import { buildIndex } from "./search.js";

/** Builds the documentation below `output`, with a page to search it. */
export async function buildPages(root: string, output: string): Promise<number> {
  const pages = collectPages(root);
  const groups = groupPages(pages);
  const files = new Set(pages.map(({ file }) => file));
  const style = [join("..", "colours.css"), "pages.css"]
    .map((file) => readFileSync(join(import.meta.dirname, file), "utf8"))
    .join("");
  const entries = pages.flatMap((page) => {
    const rendered = renderPage(page, files);
    write(join(output, page.address), layout(page, rendered, groups, style));
    copyFilesOf(root, output, rendered.html, page.address);
    return entriesOf(page, rendered);
  });
  const search = { file: "search", address: "search.html", title: "Search", markdown: "" };
  const html = await searchPage(buildIndex(entries));
  write(join(output, search.address), layout(search, { html, headings: [] }, groups, style));
  return pages.length;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Files that a page links to and that are no pages lie beside the pages. */
function copyFilesOf(root: string, output: string, html: string, address: string): void {
  for (const [, href = ""] of html.matchAll(/href="([^"#:]*)/g)) {
    const target = posix.normalize(posix.join(posix.dirname(address), href));
    const source = join(root, target.replace(/^files\//, ""));
    if (!target.startsWith("files/") || !existsSync(source)) continue;
    mkdirSync(dirname(join(output, target)), { recursive: true });
    copyFileSync(source, join(output, target));
  }
}

async function searchPage(index: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "..", "app", "search-page.ts")],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2022",
  });
  const script = outputFiles[0]?.text.replaceAll("</script", "<\\/script") ?? "";
  const text = index.replaceAll("<", "\\u003c");
  return `<h1>Search</h1><p id="count" role="status"></p><ol id="found"></ol>
<script type="application/json" id="index">${text}</script><script>${script}</script>`;
}
