import { quoteName } from "../../result/index.js";
import type { Cursor } from "./cursor.js";
import { accept, isWritten, next, peek, refusal, refuseNext, warn } from "./cursor.js";
import { rootMember } from "../roots.js";
import type { PathExpression } from "../syntax.js";
import type { Token } from "./token.js";
import { isKeyword } from "./words.js";

/**
 * A path as it is written, before it is known what it is a path into.
 *
 * @internal
 */
export interface WrittenPath {
  readonly segments: readonly (string | number)[];
  /** The token it begins with. */
  readonly token: Token;
}

/**
 * Reads a path: names with dots between them, in the routing dialect also `[0]`.
 *
 * @internal
 */
export function readPath(cursor: Cursor, expected: string): WrittenPath {
  const token = peek(cursor);
  const segments: (string | number)[] = [readSegment(cursor, expected, true)];
  for (;;) {
    if (accept(cursor, ".")) segments.push(readSegment(cursor, "a name behind the dot"));
    else if (cursor.dialect === "routing" && accept(cursor, "[")) segments.push(readIndex(cursor));
    else return { segments, token };
  }
}

function readSegment(cursor: Cursor, expected: string, isFirst = false): string {
  const token = peek(cursor);
  if (token.kind !== "name" && token.kind !== "escaped") refuseNext(cursor, expected);
  if (token.kind === "name" && isKeyword(token.value, cursor.dialect)) {
    if (isFirst && !isWritten(peek(cursor, 1), ".")) refuseNext(cursor, expected);
    throw refusal(cursor, token, {
      code: "keyword-in-path",
      found: `${quoteName(token.value)} is a word of the query language`,
      expected,
      hint: cursor.dialect === "twin" && !isFirst ? `As a name it is written [[${token.value}]].` : undefined,
    });
  }
  return next(cursor).value;
}

function readIndex(cursor: Cursor): number {
  const token = peek(cursor);
  if (token.kind !== "number" || !/^\d+$/.test(token.value)) refuseNext(cursor, "the number of an element");
  next(cursor);
  if (!accept(cursor, "]")) refuseNext(cursor, "]");
  return Number(token.value);
}

/**
 * Makes a path out of what was written: no collection in front, root members in their one spelling, `properties` in
 * front of `reported` and `desired`.
 *
 * @internal
 */
export function resolvePath(cursor: Cursor, written: WrittenPath): PathExpression {
  if (cursor.dialect === "routing") return { kind: "path", segments: written.segments };
  const segments = withoutCollection(written.segments);
  const root = String(segments[0]);
  const known = rootMember(root, cursor.collection);
  if (known !== undefined) return { kind: "path", segments: [known, ...segments.slice(1)] };
  const section = root.toLowerCase();
  if (cursor.collection !== "devices.jobs" && (section === "reported" || section === "desired")) {
    const finding = {
      code: "unqualified-path",
      found: `IoT Hub knows no ${quoteName(root)} at the root of a twin`,
      hint: `Write "properties.${section}".`,
    } as const;
    if (cursor.strict) throw refusal(cursor, written.token, finding);
    warn(cursor, written.token, finding);
    return { kind: "path", segments: ["properties", section, ...segments.slice(1)] };
  }
  warn(cursor, written.token, unknownRoot(root));
  return { kind: "path", segments };
}

/**
 * Says what is to be said about a path with an unknown root.
 *
 * @internal
 */
export function unknownRoot(root: string): {
  readonly code: "unknown-root";
  readonly found: string;
  readonly hint: string | undefined;
} {
  const likely = LIKELY_ROOTS.get(root);
  return {
    code: "unknown-root",
    found: `There is no ${quoteName(root)} at the root of these documents, so the path is always undefined`,
    hint: likely === undefined ? undefined : `Perhaps "${likely}" is meant.`,
  };
}

/** Names from the documentation that the documents do not have, and what they have. */
const LIKELY_ROOTS: ReadonlyMap<string, string> = new Map([
  ["createdTimeUtc", "createdDateTimeUtc"],
  ["__summary", "properties.reported.__summary"],
]);

/** `devices.deviceId` is `deviceId`, and `devices.jobs.status` is `status`. */
function withoutCollection(segments: readonly (string | number)[]): readonly (string | number)[] {
  let rest = segments;
  while (rest.length > 1 && wordAt(rest, 0) === "devices") {
    const inner = rest.length > 2 && ["modules", "jobs"].includes(wordAt(rest, 1));
    rest = rest.slice(inner ? 2 : 1);
  }
  return rest;
}

function wordAt(segments: readonly (string | number)[], index: number): string {
  return String(segments[index]).toLowerCase();
}
