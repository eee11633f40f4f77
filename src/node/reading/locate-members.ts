import { readFile } from "node:fs/promises";
import { parsePointer } from "../../json/index.js";
import { textChunks } from "./chunks.js";
import { jsonTokens } from "./json-tokens.js";
import type { JsonToken } from "./json-tokens.js";
import { relaxJson } from "./relax-json.js";
import type { SourceDocument } from "./source-document.js";

/** A place in a file; lines and columns count from 1, columns in characters. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Larger files are not read a second time for the sake of columns, in bytes. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Finds the places of members in the file of a document, which is read once more.
 *
 * @param document - where the document was read; of a recording the first segment of a pointer is the line
 * @param pointers - JSON Pointers into the document; where a member is missing, the nearest one around it is found
 * @returns a place for each pointer; `undefined` where the file cannot be read again, or holds other documents now
 * @internal
 */
export async function locateMembers(
  { source, line, index, entries }: Pick<SourceDocument, "source" | "line" | "index" | "entries">,
  pointers: readonly string[],
): Promise<readonly (Place | undefined)[]> {
  const text = await textOf(source);
  const starts = text === undefined ? [] : documentStarts(text);
  return pointers.map((pointer) => {
    const parsed = parsePointer(pointer);
    const path = parsed.ok ? parsed.value : [];
    const [entry, ...rest] = entries === undefined ? [0, ...path] : path;
    const at = starts[index + Number(entry)];
    if (text === undefined || at === undefined) return undefined;
    const start = placeAt(text, starts[index] ?? 0);
    return start.line === line ? placeAt(text, memberOffset(text, at, rest.map(String))) : undefined;
  });
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    const bytes = await readFile(path);
    if (bytes.length > LARGEST) return undefined;
    const pieces: Buffer[] = [];
    let size = 0;
    for await (const piece of textChunks(oneChunk(bytes))) {
      size += piece.length;
      if (size > LARGEST) return undefined;
      pieces.push(Buffer.from(piece));
    }
    const text = Buffer.concat(pieces).toString("utf8");
    // What a comment holds opens and closes nothing; the places in the text stay.
    return relaxJson(text)?.text ?? text;
  } catch {
    return undefined;
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- chunks are an asynchronous iterable
async function* oneChunk(bytes: Buffer): AsyncGenerator<Buffer, void> {
  yield bytes;
}

/** Where the documents of a text begin: values, the elements of arrays, the elements of query pages. */
function documentStarts(text: string): readonly number[] {
  const starts: number[] = [];
  let value: OpenValue | undefined;
  let previous = "";
  for (const token of jsonTokens(text)) {
    if (token.depth <= 0 && !isClosing(token.text)) {
      starts.push(...startsOf(value));
      value = { start: token.offset, opening: token.text, elements: [], isPage: false, key: "", isInList: false };
    } else if (value !== undefined) follow(value, token, previous);
    previous = token.text;
  }
  return [...starts, ...startsOf(value)];
}

/** A value of the outermost level while its tokens come. */
interface OpenValue {
  readonly start: number;
  readonly opening: string;
  readonly elements: number[];
  /** Whether it is a query page: an object with a list of documents. */
  isPage: boolean;
  /** The member of the object that came last. */
  key: string;
  /** Whether the list of documents is what comes now. */
  isInList: boolean;
}

function startsOf(value: OpenValue | undefined): readonly number[] {
  if (value === undefined) return [];
  return value.opening === "[" || value.isPage ? value.elements : [value.start];
}

function follow(value: OpenValue, { text, offset, depth }: JsonToken, previous: string): void {
  const isArray = value.opening === "[";
  if (depth === 1) enterMember(value, text, previous);
  if (isClosing(text) || !BEFORE_ELEMENTS.has(previous)) return;
  const isElement = isArray ? depth === 1 : value.isInList && depth === 2;
  if (isElement) value.elements.push(offset);
}

/** Takes a token at the level of the members of an object. */
function enterMember(value: OpenValue, text: string, previous: string): void {
  if (text === ":") value.key = previous;
  if (previous !== ":") return;
  value.isInList = value.opening === "{" && text === "[" && LISTS.has(value.key);
  value.isPage ||= value.isInList;
}

/** The members of a query page that hold the documents. */
const LISTS: ReadonlySet<string> = new Set(['"value"', '"items"']);
const BEFORE_ELEMENTS: ReadonlySet<string> = new Set(["[", ","]);

function isClosing(token: string): boolean {
  return token === "}" || token === "]" || token === "," || token === ":";
}

/** Follows a path into the value at an offset, as far as there are members. */
function memberOffset(text: string, start: number, path: readonly string[]): number {
  let [place, value] = [start, start];
  for (const name of path) {
    const found = text[value] === "{" ? memberIn(text, value, name) : elementIn(text, value, name);
    if (found === undefined) return place;
    ({ place, value } = found);
  }
  return place;
}

/** Where a member's name and its value begin; of two members with one name the last counts, as for `JSON.parse`. */
function memberIn(text: string, start: number, name: string): { place: number; value: number } | undefined {
  let found: { place: number; value: number } | undefined;
  let [before, colon]: [JsonToken | undefined, JsonToken | undefined] = [undefined, undefined];
  for (const token of inside(text, start)) {
    if (token.depth !== 1) continue;
    if (colon !== undefined && before !== undefined && nameOf(before.text) === name) {
      found = { place: before.offset, value: token.offset };
    }
    if (token.text === ":") colon = token;
    else [before, colon] = [token, undefined];
  }
  return found;
}

function elementIn(text: string, start: number, name: string): { place: number; value: number } | undefined {
  if (text[start] !== "[" || !/^\d+$/.test(name)) return undefined;
  let [count, previous] = [-1, ","];
  for (const { text: token, offset, depth } of inside(text, start)) {
    if (depth !== 1) continue;
    if (previous === ",") count += 1;
    if (previous === "," && count === Number(name)) return { place: offset, value: offset };
    previous = token;
  }
  return undefined;
}

/** The tokens between the brackets that open at an offset. */
function* inside(text: string, start: number): Generator<JsonToken, void> {
  for (const token of jsonTokens(text, start)) {
    if (token.offset === start) continue;
    if (token.depth === 0) return;
    yield token;
  }
}

function nameOf(token: string): string | undefined {
  try {
    return String(JSON.parse(token));
  } catch {
    return undefined;
  }
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf("\n");
  let line = 1;
  for (let at = before.indexOf("\n"); at !== -1; at = before.indexOf("\n", at + 1)) line += 1;
  return { line, column: offset - lastBreak };
}
