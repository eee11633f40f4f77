/**
 * Compiles what of the lane is written in AssemblyScript, `src/node/lane/*.as`, and writes its bytes into `scanner-bytes.ts`; with
 * `--check` it only says whether they are what the source compiles to.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import asc from "assemblyscript/asc";

const FOLDER = join(import.meta.dirname, "..", "src", "node", "lane");
const FILE = join(FOLDER, "scanner-bytes.ts");
/** The part that has all others. The compiler asks for files with names of this kind. */
const MAIN = "lane.ts";
const sourceOf = (name) => join(FOLDER, name.replace(/\.ts$/u, ".as"));
const OPTIONS = ["-O3", "--noAssert", "--runtime", "stub", "--enable", "simd"];
const WIDTH = 100;

let bytes;
const { error, stderr } = await asc.main([MAIN, "--outFile", "scanner.wasm", ...OPTIONS], {
  readFile: (name) => (existsSync(sourceOf(name)) ? readFileSync(sourceOf(name), "utf8") : null),
  writeFile: (_, contents) => {
    bytes = contents;
  },
  listFiles: () => [],
});
if (error !== null || bytes === undefined) throw new Error(stderr.toString());

const lines = Buffer.from(bytes)
  .toString("base64")
  .match(new RegExp(`.{1,${WIDTH}}`, "g"));
const text = `/**
 * What the files \`*.as\` compile to, in base64. Written by \`npm run generate\`; do not edit.
 *
 * @internal
 */
export const SCANNER_BYTES: string =
${lines.map((line) => `  "${line}"`).join(" +\n")};
`;

if (!process.argv.includes("--check")) {
  writeFileSync(FILE, text);
} else if (!existsSync(FILE) || readFileSync(FILE, "utf8") !== text) {
  console.error('src/node/lane/scanner-bytes.ts is not what the files *.as compile to: run "npm run generate".');
  process.exitCode = 1;
}
