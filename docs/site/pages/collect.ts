import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { GROUPS, isCodePage } from "./groups.js";
import { notebookMarkdown } from "./notebook.js";

/** A page of the documentation. */
export interface Page {
  /** Its file in the repository, such as `docs/queries.md`. */
  readonly file: string;
  /** Its address below the documentation's folder, such as `queries.html`. */
  readonly address: string;
  readonly title: string;
  readonly markdown: string;
}

/** The repository's own pages beside `docs`. */
const ROOT_PAGES = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "THIRD-PARTY-NOTICES.md", "LICENSE"];

/** Reads every page that the site has, in no particular order. */
export function collectPages(root: string): readonly Page[] {
  const files = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .map((file) => `docs/${file.replaceAll("\\", "/")}`)
    .filter((file) => /\.(?:md|ts|ipynb)$/.test(file))
    .filter((file) => !file.endsWith(".ts") || file.startsWith("docs/examples/"))
    .filter((file) => !/^docs\/(?:api|api-report|site|generate)\//.test(file));
  return [...ROOT_PAGES, ...files.sort()].map((file) => readPage(root, file));
}

function readPage(root: string, file: string): Page {
  const text = readFileSync(join(root, file), "utf8");
  const markdown = markdownOf(file, text);
  const [, title = posix.basename(file)] = /^# (.+)$/m.exec(markdown) ?? [];
  return { file, address: addressOf(file), title: title.replaceAll("`", ""), markdown };
}

function markdownOf(file: string, text: string): string {
  const name = posix.basename(file);
  if (file.endsWith(".ipynb")) return notebookMarkdown(text, name);
  if (file === "LICENSE") return `# License\n\n${text}`;
  return file.endsWith(".ts") ? `# ${name}\n\n\`\`\`ts\n${text}\`\`\`\n` : text;
}

/** The address of a file's page, below the documentation's folder. */
export function addressOf(file: string): string {
  const inner = file.replace(/^docs\//, "");
  if (file === "README.md") return "index.html";
  return /(?:^|\/)README\.md$/.test(inner)
    ? inner.replace(/README\.md$/, "index.html")
    : `${inner.replace(/\.md$/, "")}.html`;
}

/** One group of the list of pages. */
export interface PageGroup {
  readonly title: string;
  readonly pages: readonly Page[];
}

/** The pages in the order of the list, group by group; codes are listed on a page of their own. */
export function groupPages(pages: readonly Page[]): readonly PageGroup[] {
  const left = new Map(pages.filter(({ file }) => !isCodePage(file)).map((page) => [page.file, page]));
  const groups = GROUPS.map(({ title, files, folder }) => {
    const named = files.flatMap((file) => left.get(file) ?? []);
    const others = [...left.values()].filter(({ file }) => folder?.test(file) === true && !files.includes(file));
    for (const { file } of [...named, ...others]) left.delete(file);
    return { title, pages: [...named, ...others] };
  });
  return [...groups, { title: "More", pages: [...left.values()] }].filter((group) => group.pages.length > 0);
}
