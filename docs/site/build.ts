/**
 * `npm run site`: builds the static site into `site/`: the page, the documentation, the API reference. `--serve` serves it.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { EXAMPLES } from "./example-files.js";
import { buildPages } from "./pages/build-pages.js";
import { apiReadme, buildSources, linkToSite } from "./pages/api.js";
import { deadLinks } from "./pages/check-links.js";

const ROOT = join(import.meta.dirname, "..", "..");
const OUTPUT = join(ROOT, "site");

/** What stands for Node's buffers in a browser. */
const BUFFER = join(import.meta.dirname, "app", "node-buffer.ts");

/** The page without its examples, compressed as servers send it (brotli), in bytes. */
const LARGEST_PAGE = 250 * 1024;

/** What to do about each code: the last section of its page. */
function codeAdvice(): Readonly<Record<string, string>> {
  const folder = join(ROOT, "docs", "codes");
  const pages = readdirSync(folder).filter((file) => file.endsWith(".md") && file !== "README.md");
  return Object.fromEntries(
    pages.flatMap((file) => {
      const [, advice] = readFileSync(join(folder, file), "utf8").split(/^## What to do\n/m);
      return advice === undefined ? [] : [[file.replace(/\.md$/, ""), plainText(advice)]];
    }),
  );
}

/** The words of a short Markdown text. */
function plainText(markdown: string): string {
  return markdown
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/[`*]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

async function bundleApp(examples: readonly unknown[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "app", "main.tsx")],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    tsconfig: join(import.meta.dirname, "app", "tsconfig.json"),
    // The reader of the program asks for Node's buffers.
    inject: [BUFFER],
    alias: { "node:buffer": BUFFER },
    define: { CODE_ADVICE_TEXTS: JSON.stringify(codeAdvice()), EXAMPLE_TEXTS: JSON.stringify(examples) },
  });
  const [{ text } = { text: "" }] = outputFiles;
  return text.trim().replaceAll("</script", "<\\/script");
}

/** The page as one file, which works from a disk as well: its policy allows its own script, and no request. */
function pageOf(script: string): string {
  const hash = createHash("sha256").update(script).digest("base64");
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const [colours, rest] = ["colours.css", "style.css"].map((file) =>
    readFileSync(join(import.meta.dirname, file), "utf8"),
  );
  const style = `${colours}${rest}`;
  const parts: Readonly<Record<string, string>> = { policy, style, script };
  return readFileSync(join(import.meta.dirname, "page.template"), "utf8").replaceAll(
    /\{\{(\w+)\}\}/g,
    (_, name: string) => parts[name] ?? "",
  );
}

async function buildPage(): Promise<void> {
  const size = brotliCompressSync(pageOf(await bundleApp([]))).length;
  console.log(
    `the page: ${(size / 1024).toFixed(0)} KB compressed (brotli), without its examples (at most ${LARGEST_PAGE / 1024})`,
  );
  if (size > LARGEST_PAGE) throw new Error("The page has become too large.");
  writeFileSync(join(OUTPUT, "index.html"), pageOf(await bundleApp(EXAMPLES)));
}

/** The reference of all public names by subpath, made from their docblocks; it begins with the README. */
function buildApi(): void {
  const [readme, output] = [join(OUTPUT, "README.md"), join(OUTPUT, "api")];
  const style = join(import.meta.dirname, "pages", "api.css");
  writeFileSync(readme, apiReadme(readFileSync(join(ROOT, "README.md"), "utf8")));
  const { status, stdout, stderr } = spawnSync(
    "npx",
    ["typedoc", "--treatWarningsAsErrors", "false", "--readme", readme, "--customCss", style, "--out", output],
    { cwd: ROOT, encoding: "utf8" },
  );
  rmSync(readme);
  if (status !== 0) throw new Error(`The API reference could not be built.\n${stdout}${stderr}`);
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

function serve(port: number): void {
  createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const file = join(OUTPUT, path.endsWith("/") ? `${path}index.html` : path);
    if (!file.startsWith(OUTPUT) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end("Not found.");
      return;
    }
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  }).listen(port, "127.0.0.1", () => {
    console.log(`http://localhost:${port}/`);
  });
}

rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT);
await buildPage();
console.log(`the documentation: ${await buildPages(ROOT, join(OUTPUT, "docs"))} pages`);
buildApi();
linkToSite(OUTPUT);
buildSources(ROOT, OUTPUT);
const dead = deadLinks(OUTPUT);
if (dead.length > 0) throw new Error(`${dead.length} links lead nowhere:\n${dead.join("\n")}`);
if (process.argv.includes("--serve")) serve(Number(process.env["PORT"] ?? 8080));
