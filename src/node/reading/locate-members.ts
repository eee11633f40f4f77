import { readFile } from "node:fs/promises";
import { parsePointer } from "../../json/index.js";
import { textChunks } from "./chunks.js";
import { jsonTokens } from "./json-tokens.js";
import type { JsonToken } from "./json-tokens.js";
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
    return Buffer.concat(pieces).toString("utf8");
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
  let value: { readonly start: number; readonly opening: string; elements: number[]; isPage: boolean } | undefined;
  let [previous, key, isInList]: [string, string, boolean] = ["", "", false];
  const finish = (): void => {
    if (value !== undefined) starts.push(...(value.opening === "[" || value.isPage ? value.elements : [value.start]));
    value = undefined;
  };
  for (const { text: token, offset, depth } of jsonTokens(text)) {
    if (depth <= 0 && !isClosing(token)) {
      finish();
      value = { start: offset, opening: token, elements: [], isPage: false };
    } else if (value !== undefined) {
      const isArray = value.opening === "[";
      if (depth === 1 && token === ":") key = previous;
      if (depth === 1 && previous === ":") {
        isInList = !isArray && token === "[" && (key === '"value"' || key === '"items"');
        value.isPage ||= isInList;
      }
      const isElement = isArray ? depth === 1 : isInList && depth === 2;
      if (isElement && !isClosing(token) && (previous === "[" || previous === ",")) value.elements.push(offset);
    }
    previous = token;
  }
  finish();
  return starts;
}

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
