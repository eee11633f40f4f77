import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Makes a folder hold exactly the given files, or, with `check`, says what is not as it should be.
 *
 * @returns the exit code: 1 when a check found something
 */
export function writeOrCheck(folder: string, files: ReadonlyMap<string, string>, check: boolean): number {
  const present = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    : [];
  const leftOver = present.filter((name) => !files.has(name));
  const stale = [...files].filter(([name, text]) => {
    const path = join(folder, name);
    return !existsSync(path) || readFileSync(path, "utf8") !== text;
  });
  if (check) {
    for (const [name] of stale) console.error(`${join(folder, name)} is not up to date: run "npm run generate".`);
    for (const name of leftOver) console.error(`${join(folder, name)} is left over: run "npm run generate".`);
    return stale.length + leftOver.length > 0 ? 1 : 0;
  }
  for (const name of leftOver) rmSync(join(folder, name));
  for (const [name, text] of stale) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  console.log(`${folder}: ${files.size} files, ${stale.length} written, ${leftOver.length} removed`);
  return 0;
}
