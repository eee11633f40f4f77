import { readdir, stat } from "node:fs/promises";
import { compareNames } from "../../json/index.js";
import type { Result } from "../../result/index.js";
import { quoteName } from "../../result/index.js";
import type { ReadingCode } from "../codes.js";
import { unreadable } from "./source-document.js";
import { expandWildcards, hasWildcards } from "./wildcards.js";

/** In a directory only these are read; a file that is named itself may be called anything. */
const DOCUMENT_FILE = /\.(?:json|ndjson|jsonl)(?:\.gz)?$/i;

/** A file to read, or a place that could not be looked at. */
export interface FoundFile {
  /** The path as it was reached. */
  readonly path: string;
  /** The size in bytes; 0 where there is none to know, as of a pipe. */
  readonly size: number;
  /** Whether another process writes what is read here, perhaps much later. */
  readonly isPipe: boolean;
  /** Why the place could not be looked at. */
  readonly failure?: Result<never, ReadingCode>;
}

/** A path that is still to be looked at. */
interface Place {
  readonly path: string;
  /** Whether the caller named it, and not a directory. */
  readonly named: boolean;
  /** Whether it is a link in a directory: links to directories may lead in a circle, and are left out. */
  readonly isLink: boolean;
}

/**
 * Finds the files that a path stands for: itself, or the documents in it and below it, in the order of their names.
 *
 * Directories are entered without recursion; what hides behind a leading dot, and links to directories, are left out. Where nothing
 * is called by the path, `*` and `?` in it are expanded.
 *
 * @internal
 */
export async function* findFiles(path: string): AsyncGenerator<FoundFile, void> {
  const open: Place[] = [{ path, named: true, isLink: false }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    try {
      const stats = await stat(place.path);
      if (stats.isDirectory()) open.push(...(place.isLink ? [] : await entriesOf(place.path)).reverse());
      else if (place.named || stats.isFile())
        yield { path: place.path, size: stats.isFile() ? stats.size : 0, isPipe: stats.isFIFO() };
    } catch (error) {
      const named = await namedBy(place);
      open.push(...named.reverse());
      if (named.length === 0) yield failedPlace(place, error);
    }
  }
}

/** What a path with wildcards stands for. */
async function namedBy({ path, named }: Place): Promise<Place[]> {
  const found = named ? await expandWildcards(path) : [];
  return found.map((name) => ({ path: name, named, isLink: false }));
}

function failedPlace({ path, named }: Place, error: unknown): FoundFile {
  const failure = unavailable(path, named && hasWildcards(path) ? NOTHING_MATCHES : error);
  return { path, size: 0, isPipe: false, failure };
}

/** A path with wildcards that nothing is called by; a system that expands them says no more of it either. */
const NOTHING_MATCHES: Error = /* @__PURE__ */ Object.assign(new Error(), { code: "NO_MATCH" });

async function entriesOf(directory: string): Promise<Place[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.name.startsWith(".") && (entry.isDirectory() || DOCUMENT_FILE.test(entry.name)))
    .sort((left, right) => compareNames(left.name, right.name))
    .map((entry) => ({
      path: `${directory.replace(/\/+$/, "")}/${entry.name}`,
      named: false,
      isLink: entry.isSymbolicLink(),
    }));
}

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or directory",
  EACCES: "this user may not read it",
  EPERM: "this user may not read it",
  NO_MATCH: "no file has such a name",
  ENOTDIR: "a part of the path is not a directory",
  EISDIR: "it is a directory",
  ELOOP: "its links lead in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  ERR_INVALID_ARG_TYPE: "it gave something that is neither bytes nor text",
  EIO: "the device failed",
  Z_BUF_ERROR: "the compressed data ends too early",
  GZIP_LEVELS: "gzip data is nested in gzip data more than 8 times",
  Z_DATA_ERROR: "the compressed data is damaged",
};

/**
 * Tells why a source could not be opened.
 *
 * @internal
 */
export function unavailable(source: string, error: unknown): Result<never, ReadingCode> {
  return unreadable("source-unavailable", `${quoteName(source)} could not be opened: ${causeOf(error)}.`);
}

/**
 * Tells why reading a source ended before its end.
 *
 * @internal
 */
export function brokeOff(source: string, line: number, error: unknown): Result<never, ReadingCode> {
  return unreadable("source-broke-off", `${quoteName(source)} broke off at line ${line}: ${causeOf(error)}.`);
}

/**
 * Tells in words why the system refused.
 *
 * @internal
 */
export function causeOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return CAUSES[code] ?? (code === "" ? "it could not be read" : `the system answered ${code}`);
}
