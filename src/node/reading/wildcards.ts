import { readdir, stat } from "node:fs/promises";
import { compareNames } from "../../json/index.js";

const WILDCARD = /[*?]/;

/**
 * Whether a path holds `*` or `?`.
 *
 * @internal
 */
export function hasWildcards(path: string): boolean {
  return WILDCARD.test(path);
}

/**
 * Expands `*` and `?` in a path, as most shells do before a program sees it; that of Windows does not.
 *
 * Both stand for anything but a separator, in any part of the path; a name that begins with a dot is meant only where the pattern
 * begins with one.
 *
 * @param pattern - a path that nothing is called by
 * @param platform - on `win32` a backslash separates too, and upper and lower case are the same
 * @returns what is called so, in the order of the names; nothing where the path has no wildcard
 * @internal
 */
export async function expandWildcards(
  pattern: string,
  platform: string = process.platform,
): Promise<readonly string[]> {
  if (!hasWildcards(pattern)) return [];
  const isWindows = platform === "win32";
  const parts = pattern.split(isWindows ? /([\\/]+)/ : /(\/+)/);
  let paths: readonly string[] = [""];
  for (const part of parts) {
    if (WILDCARD.test(part)) paths = await entered(paths, nameTest(part, isWindows));
    else paths = paths.map((path) => path + part);
  }
  return existing(paths);
}

async function entered(directories: readonly string[], isMeant: (name: string) => boolean): Promise<readonly string[]> {
  const found: string[] = [];
  for (const directory of directories) {
    const names = await readdir(directory === "" ? "." : directory).catch(() => []);
    found.push(
      ...names
        .filter(isMeant)
        .sort(compareNames)
        .map((name) => directory + name),
    );
  }
  return found;
}

function nameTest(part: string, isWindows: boolean): (name: string) => boolean {
  const source = part
    .replace(/[\\^$.|+()[\]{}]/g, String.raw`\$&`)
    .replace(/\*+/g, ".*")
    .replaceAll("?", ".");
  const pattern = new RegExp(`^${source}$`, isWindows ? "isu" : "su");
  return (name) => pattern.test(name) && (part.startsWith(".") || !name.startsWith("."));
}

/** Behind a wildcard a part without one may lead nowhere. */
async function existing(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths)
    if (
      await stat(path).then(
        () => true,
        () => false,
      )
    )
      found.push(path);
  return found;
}
