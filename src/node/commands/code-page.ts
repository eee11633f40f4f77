import { existsSync, realpathSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { codePage } from "../../result/index.js";
import { wrapped } from "./wrap.js";

/**
 * Reads the page of a code from the package that the program belongs to.
 *
 * @param code - a code of any room
 * @param program - the file of the program; links are followed
 * @returns the page in Markdown; `undefined` where the program was taken out of its package
 * @internal
 */
export async function readCodePage(code: string, program: string = process.argv[1] ?? ""): Promise<string | undefined> {
  if (!existsSync(program)) return undefined;
  let folder = dirname(realpathSync(program));
  while (!existsSync(join(folder, codePage(code))) && dirname(folder) !== folder) folder = dirname(folder);
  return readFile(join(folder, codePage(code)), "utf8").catch(() => undefined);
}

const LINK = /\[([^\]]*)\]\([^)]*\)/g;

/**
 * Writes a page in Markdown as a terminal shows it best: sections are indented, links have no addresses.
 *
 * @param page - the page
 * @param width - the longest line
 * @returns the lines
 * @internal
 */
export function pageLines(page: string, width: number): readonly string[] {
  let margin = "";
  let isSample = false;
  return page
    .trimEnd()
    .split("\n")
    .flatMap((line) => {
      if (line.startsWith("```")) {
        isSample = !isSample;
        return [];
      }
      if (isSample) return [`${margin}  ${line}`];
      if (line.startsWith("#")) {
        margin = line.startsWith("##") ? "  " : "";
        return [line.replace(/^#+ /, "")];
      }
      return wrapped(line.replace(LINK, "$1"), width - margin.length).map((text) => `${margin}${text}`.trimEnd());
    });
}
