/**
 * Compiles the scanner of the lane, `src/node/lane/scanner.as`, and writes its bytes into `scanner-bytes.ts`; with `--check` it
 * only says whether they are what the source compiles to.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import asc from "assemblyscript/asc";

const FOLDER = join(import.meta.dirname, "..", "src", "node", "lane");
const FILE = join(FOLDER, "scanner-bytes.ts");
/** The compiler takes only files of this name. */
const NAME = "scanner.ts";
const OPTIONS = ["-O3", "--noAssert", "--runtime", "stub", "--enable", "simd", "--importMemory"];
const WIDTH = 100;

const source = readFileSync(join(FOLDER, "scanner.as"), "utf8");
let bytes;
const { error, stderr } = await asc.main([NAME, "--outFile", "scanner.wasm", ...OPTIONS], {
  readFile: (name) => (name === NAME ? source : null),
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
 * The compiled scanner (\`scanner.as\`), in base64. Written by \`npm run generate\`; do not edit.
 *
 * @internal
 */
export const SCANNER_BYTES: string =
${lines.map((line) => `  "${line}"`).join(" +\n")};
`;

if (!process.argv.includes("--check")) {
  writeFileSync(FILE, text);
} else if (!existsSync(FILE) || readFileSync(FILE, "utf8") !== text) {
  console.error('src/node/lane/scanner-bytes.ts is not what scanner.as compiles to: run "npm run generate".');
  process.exitCode = 1;
}
