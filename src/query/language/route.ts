import { quoteName } from "../../result/index.js";
import { Refusal, refusing } from "../issue.js";
import type { QueryResult } from "../issue.js";
import type { Condition, Route, RouteSink } from "../syntax.js";
import { parseCondition } from "./condition.js";
import type { Cursor } from "./cursor.js";
import { accept, expect, isWritten, next, openText, peek, refusal, refuseNext } from "./cursor.js";
import { issueAt } from "./token.js";

/** A run of characters that the language of routes takes for one word. */
const WORD = /[^()<>@,;:\\"/[\]?={} \t\n\r]+/y;

/** White space, and comments that end. A comment that does not end is a path with a star: `/*`. */
const BLANKS = /(?:[ \t\n\r]|\/\*[^]*?\*\/)*/y;

/** Words that have another meaning, and so cannot be a part of a path: keywords, numbers, names that begin with `$`, operators. */
const NOT_IN_PATH: readonly RegExp[] = [
  /^(?:select|from|where|into|and|or|not)$/i,
  /^(?:true|false|null|undefined)$/,
  /^(?:-?\d+|0x[\da-f]+|-?\d*\.\d+(?:e[+-]?\d+)?|-?\d*e[+-]?\d+)$/i,
  /^[$']/,
  /^(?:[-+%]|\|\|)$/,
  /[()<>@,;:\\"/[\]?={}]/,
];

/** The words of a route, and what is often written in their place. */
const MISSPELLED: Readonly<Record<string, string>> = {
  FORM: 'Write "FROM".',
  UPSTREAM: 'Write "$upstream".',
};

/**
 * Reads a message route of `$edgeHub`: `FROM source WHERE condition INTO sink`.
 *
 * Keywords are read in any case, `SELECT *` may stand in front, and the condition may be missing. The sink is `$upstream`
 * or `BrokeredEndpoint("/modules/NAME/inputs/NAME")`. Whether the module exists and whether the source is one that messages
 * have is not looked at.
 *
 * Source: Documents and envelopes §2.7.
 *
 * @param text - the route; anything but a string is refused
 * @returns the source, the condition and the sink; or the first error with its line, its column and a hint
 * @example
 * ```ts
 * import { parseRoute } from "twinstate";
 *
 * const result = parseRoute("FROM /messages/* WHERE NOT IS_DEFINED($connectionModuleId) INTO $upstream");
 * result.ok && result.value.source; // → "/messages/*"
 * result.ok && result.value.sink; // → { kind: "upstream" }
 * parseRoute("FORM /* INTO $upstream").issues[0]?.hint; // → 'Write "FROM".'
 * ```
 */
export function parseRoute(text: string): QueryResult<Route> {
  return refusing(() => {
    if (typeof text !== "string") {
      const message = "A route is a string, and something else was given.";
      throw new Refusal({ code: "unexpected-token", severity: "error", path: "", message });
    }
    return readRoute(text);
  });
}

function readRoute(text: string): Route {
  const head: Head = { text, offset: 0 };
  if (takeWord(head, "SELECT")) {
    if (wordAt(head) !== "*") refuseAt(head, "*", "A route takes whole messages.");
    head.offset += 1;
  }
  if (!takeWord(head, "FROM")) refuseAt(head, "FROM");
  const source = readSource(head);
  const tail = openText(blankBefore(text, head.offset), { dialect: "routing", maxLength: text.length }, []);
  const condition = accept(tail, "WHERE") ? readCondition(tail) : null;
  expect(tail, "INTO");
  const sink = readSink(tail);
  if (peek(tail).kind !== "end") refuseNext(tail, "the end of the route");
  return { kind: "route", source, condition, sink };
}

/** A place in the part of a route that has words of its own: everything before `WHERE` or `INTO`. */
interface Head {
  readonly text: string;
  offset: number;
}

function wordAt(head: Head): string {
  BLANKS.lastIndex = head.offset;
  BLANKS.test(head.text);
  head.offset = BLANKS.lastIndex;
  WORD.lastIndex = head.offset;
  return WORD.exec(head.text)?.[0] ?? head.text.charAt(head.offset);
}

function takeWord(head: Head, keyword: string): boolean {
  const word = wordAt(head);
  if (word.toUpperCase() !== keyword) return false;
  head.offset += word.length;
  return true;
}

function readSource(head: Head): string {
  let source = "";
  while (wordAt(head) === "/") {
    head.offset += 1;
    const segment = wordAt(head);
    if (segment === "" || NOT_IN_PATH.some((pattern) => pattern.test(segment)))
      refuseAt(head, "a part of a path, or *");
    head.offset += segment.length;
    source += `/${segment}`;
  }
  if (source === "") refuseAt(head, "a path such as /messages/*");
  return source;
}

function refuseAt(head: Head, expected: string, hint?: string): never {
  const shown = wordAt(head);
  const { offset, text } = head;
  const token = { kind: "unknown", shown, value: shown, offset } as const;
  const found = `Found ${shown === "" ? "the end of the route" : quoteName(shown)}`;
  const advice = hint ?? MISSPELLED[shown.toUpperCase()];
  throw new Refusal(issueAt(text, token, { code: "unexpected-token", found, expected, hint: advice }));
}

/** The text with everything before a place blanked out, so that lines and columns stay what they are. */
function blankBefore(text: string, offset: number): string {
  return text.slice(0, offset).replace(/[^\n]/g, " ") + text.slice(offset);
}

function readCondition(cursor: Cursor): Condition {
  const start = peek(cursor).offset;
  let isBehindDot = false;
  while (peek(cursor).kind !== "end" && (isBehindDot || !isWritten(peek(cursor), "INTO"))) {
    isBehindDot = isWritten(next(cursor), ".");
  }
  const text = blankBefore(cursor.text.slice(0, peek(cursor).offset), start);
  const result = parseCondition(text, { dialect: "routing", maxLength: text.length });
  if (!result.ok) throw new Refusal(result.issues[0]);
  return result.value;
}

function readSink(cursor: Cursor): RouteSink {
  const token = peek(cursor);
  if (isWritten(token, "$UPSTREAM")) {
    next(cursor);
    return { kind: "upstream" };
  }
  if (!isWritten(token, "BROKEREDENDPOINT")) {
    refuseNext(cursor, '$upstream, or BrokeredEndpoint("…")', MISSPELLED[token.value.toUpperCase()]);
  }
  next(cursor);
  expect(cursor, "(");
  const address = peek(cursor);
  if (address.kind !== "text") refuseNext(cursor, 'an address such as "/modules/NAME/inputs/NAME"');
  next(cursor);
  expect(cursor, ")");
  const parts = address.value.trim().replace(/^\//, "").replace(/\/$/, "").split("/");
  const [, moduleId = "", , input = ""] = parts;
  if (parts.length !== 4 || moduleId === "" || input === "") {
    const expected = '"/modules/NAME/inputs/NAME", four names';
    throw refusal(cursor, address, { code: "unexpected-token", found: "The address has other parts", expected });
  }
  return { kind: "module", moduleId, input };
}
