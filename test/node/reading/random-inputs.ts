import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Random } from "../lane/random-lines.js";
import { pick } from "../lane/random-lines.js";
import type { Line } from "./reader-laws.js";

const CASES = "test/fixtures/cases";
/** Inputs that were wrongly read once. */
const FOUND = "test/fixtures/reading";

/** An input larger than this is cut, so that a million of them take minutes. */
const MOST_BYTES = 4000;

/** The files that random inputs are made of: those that people hold, and those that were wrongly read once. */
export const CORPUS: readonly Buffer[] = [CASES, FOUND].flatMap((folder) =>
  readdirSync(folder)
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`)),
);

/** What decides how a text is read, and what it is mixed with. */
const TOKENS = [
  ...["{", "}", "[", "]", ",", ":", '"', "\\", "'", "\n", "\r\n", "\r", "\t", " ", "\0", "\ufeff", "\u00a0", "\u2028"],
  ...["//", "/*", "*/", "#", "---", "...", "…", "“", "`", "```", "=", "@{", "<", "-", "+", "|", ";", "%", "\u001b[31m"],
  ...["true", "null", "NaN", "None", "undefined", "0", "-1", "1e9", "a", "é", "\ud800", "WARNING: ", "ERROR: "],
  ...['"value":[', '"items":[', '{"a":1}', '{"deviceId":"d1"}', '{"value":[{"a":1}]}', '"a":', "a: ", "a,b", "a\tb"],
  ...['{"event":{', '{"recording":1}', "[INFO] ", "2024-01-01T00:00:00Z ", '"{\\"a\\":1}"', "[Object]", "{'a': 1}"],
] as const;

function tokens(random: Random, most: number): string {
  return Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(random, TOKENS)).join("");
}

/** An input of random tokens, or a file of the corpus with some damage. */
export function randomInput(random: Random): Buffer {
  const made =
    random() < 0.6 ? Buffer.from(tokens(random, pick(random, [5, 20, 80]))) : pieceOf(pick(random, CORPUS), random);
  let input = made;
  for (let times = Math.floor(random() * 4); times > 0; times -= 1) input = pick(random, DAMAGES)(input, random);
  return input;
}

function pieceOf(file: Buffer, random: Random): Buffer {
  if (file.length <= MOST_BYTES) return file;
  const start = random() < 0.5 ? 0 : Math.floor(random() * (file.length - MOST_BYTES));
  return file.subarray(start, start + Math.ceil(random() * MOST_BYTES));
}

type Damage = (input: Buffer, random: Random) => Buffer;

const place = (input: Buffer, random: Random): number => Math.floor(random() * (input.length + 1));

const insert: Damage = (input, random) => {
  const at = place(input, random);
  return Buffer.concat([input.subarray(0, at), Buffer.from(tokens(random, 3)), input.subarray(at)]);
};

const remove: Damage = (input, random) => {
  const at = place(input, random);
  return Buffer.concat([input.subarray(0, at), input.subarray(at + Math.ceil(random() * 20))]);
};

const change: Damage = (input, random) => {
  const changed = Buffer.from(input);
  if (changed.length > 0) changed[Math.floor(random() * changed.length)] = Math.floor(random() * 256);
  return changed;
};

const repeat: Damage = (input, random) => {
  const from = place(input, random);
  const part = input.subarray(from, from + Math.ceil(random() * 200));
  return Buffer.concat([input, ...Array.from({ length: 1 + Math.floor(random() * 30) }, () => part)]);
};

const utf16: Damage = (input, random) => {
  const text = input.toString("utf8");
  return Buffer.from(random() < 0.5 ? `\ufeff${text}` : text, "utf16le");
};

const zip: Damage = (input, random) => {
  const zipped = gzipSync(input, { level: 1 });
  return random() < 0.5 ? zipped : change(zipped, random);
};

const DAMAGES: readonly Damage[] = [insert, insert, remove, change, change, repeat, utf16, zip];

/** Lines of which some are documents, and the others are not known to be. */
export function randomLines(random: Random): readonly Line[] {
  const length = 1 + Math.floor(random() * pick(random, [4, 10, 60]));
  const share = random();
  return Array.from({ length }, (_, index) =>
    random() < share
      ? { text: JSON.stringify({ line: index }), isDocument: true }
      : { text: tokens(random, 8).replaceAll(/[\r\n\ud800]/g, ""), isDocument: false },
  );
}
