import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { addressOf } from "./collect.js";

/** The README as the API reference begins with it: without its title, and its links lead to the pages of the documentation. */
export function apiReadme(markdown: string): string {
  return markdown
    .replace(/^# .*\n/, "")
    .replaceAll(/\]\((?!https?:|#)([^)#]+)(#[^)]*)?\)/g, (_, path: string, hash = "") =>
      isPage(path) ? `](../docs/${addressOf(path)}${hash})` : `](../docs/files/${posix.normalize(path)})`,
    );
}

/** Whether the documentation has a page of a file; others lie beside the pages. */
function isPage(path: string): boolean {
  return /\.(?:md|ipynb)$|^LICENSE$|^docs\/examples\/.*\.ts$/.test(path);
}

/** The reference leads back: beside its title on each page are the documentation and the page to try a twin. */
export function linkToSite(output: string): void {
  const files = readdirSync(join(output, "api"), { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".html"),
  );
  for (const file of files) {
    const up = "../".repeat(file.split(/[\\/]/).length);
    const links = `<a class="title" href="${up}docs/index.html">Documentation</a> <a class="title" href="${up}index.html">Try a twin</a>`;
    const page = join(output, "api", file);
    const html = readFileSync(page, "utf8");
    writeFileSync(page, html.replace(/<a\b[^>]*class="title"[^>]*>[^<]*<\/a>/, `$& ${links}`));
  }
}

/** A page for each source file of the library, with an anchor for each line: where the reference says "Defined in". */
export function buildSources(root: string, output: string): void {
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  for (const file of files) {
    const target = join(output, "src", `${file}.html`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(
      target,
      sourcePage(`src/${file.replaceAll("\\", "/")}`, readFileSync(join(root, "src", file), "utf8")),
    );
  }
}

function sourcePage(file: string, text: string): string {
  const lines = text.trimEnd().split("\n");
  const shown = lines.map((line, at) => `<span id="L${at + 1}">${escape(line)}</span>`).join("\n");
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${file}</title>
<style>:root { color-scheme: light dark } body { margin: 1rem; overflow-wrap: anywhere; font: 14px/1.5 system-ui, sans-serif } pre { overflow-x: auto } :target { background: #fc86 }</style></head>
<body><h1>${file}</h1><pre>${shown}</pre></body></html>
`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
