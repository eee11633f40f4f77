/**
 * Fills the generated blocks of the pages: what stands between `<!-- generated:NAME -->` and `<!-- /generated -->` is made
 * by the function NAME in one of the files beside this one, from the code's own rows.
 *
 * `--check` writes nothing and fails when a page is not up to date. A block that nobody makes, one that no page shows and one
 * that two files make are errors.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { format, resolveConfig } from "prettier";

/** What a file beside this one exports: the text of each of its blocks, in Markdown. */
type Blocks = Readonly<Record<string, () => string>>;

const FOLDER = "docs/generate";
/** What is here and makes no block. */
const NO_BLOCKS: readonly string[] = ["main.ts", "table.ts"];
const NOT_OURS = /^docs\/(?:api|generate)\//;
const BLOCK = /<!-- generated:(\S+) -->\n([\s\S]*?)<!-- \/generated -->/g;
const MARK = /<!-- (?:generated:\S+|\/generated) -->/g;

const problems: string[] = [];

async function collectBlocks(): Promise<ReadonlyMap<string, () => string>> {
  const all = new Map<string, () => string>();
  for (const file of readdirSync(FOLDER).sort()) {
    if (!file.endsWith(".ts") || NO_BLOCKS.includes(file)) continue;
    const { blocks } = (await import(pathToFileURL(join(FOLDER, file)).href)) as { readonly blocks?: Blocks };
    if (blocks === undefined) problems.push(`${FOLDER}/${file} exports no blocks.`);
    for (const [name, render] of Object.entries(blocks ?? {})) {
      if (all.has(name)) problems.push(`The block ${name} of ${FOLDER}/${file} is made by another file too.`);
      all.set(name, render);
    }
  }
  return all;
}

function findPages(): readonly string[] {
  const pages = readdirSync("docs", { recursive: true, encoding: "utf8" })
    .map((file) => `docs/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".md") && !NOT_OURS.test(file));
  return [...(existsSync("README.md") ? ["README.md"] : []), ...pages.sort()];
}

/** The page with every block filled in, formatted as the formatter wants it; the page itself when it has no block. */
async function fill(page: string, text: string, blocks: ReadonlyMap<string, () => string>): Promise<string> {
  const found = [...text.matchAll(BLOCK)];
  if (found.length * 2 !== [...text.matchAll(MARK)].length) problems.push(`${page}: a block does not begin or end.`);
  if (found.length === 0) return text;
  const filled = text.replace(BLOCK, (whole, name: string) => {
    const render = blocks.get(name);
    if (render === undefined) problems.push(`${page}: nobody makes the block ${name}.`);
    shown.add(name);
    return render === undefined ? whole : `<!-- generated:${name} -->\n\n${render().trim()}\n\n<!-- /generated -->`;
  });
  return format(filled, { ...(await resolveConfig(page)), filepath: page });
}

const check = process.argv.includes("--check");
const shown = new Set<string>();
const blocks = await collectBlocks();
const pages = findPages();
let stale = 0;
for (const page of pages) {
  const before = readFileSync(page, "utf8");
  const after = await fill(page, before, blocks);
  if (after === before) continue;
  stale += 1;
  if (check) problems.push(`${page} is not up to date: run "npm run generate".`);
  else writeFileSync(page, after);
}
for (const name of blocks.keys()) if (!shown.has(name)) problems.push(`The block ${name} stands on no page.`);
for (const problem of problems) console.error(problem);
if (!check) console.log(`docs: ${pages.length} pages, ${shown.size} blocks, ${stale} written`);
process.exitCode = problems.length > 0 ? 1 : 0;
