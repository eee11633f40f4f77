import { quoteName } from "../../result/index.js";
import type { Cursor } from "./cursor.js";
import { accept, isWritten, next, peek, refusal, refuseNext, warn } from "./cursor.js";
import { rootMember } from "../roots.js";
import type { PathExpression, QueryCollection } from "../syntax.js";
import type { Finding, Token } from "./token.js";
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
    if (accept(cursor, ".")) segments.push(readSegment(cursor, "a name after the dot"));
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
  if (token.kind !== "number" || !/^\d+$/.test(token.value) || !Number.isSafeInteger(Number(token.value)))
    refuseNext(cursor, "the number of an element");
  next(cursor);
  if (!accept(cursor, "]")) refuseNext(cursor, "]");
  return Number(token.value);
}

/**
 * Makes a path out of what was written: no collection in front, root members in their one spelling, `properties` in
 * front of `reported` and `desired`. A name alone that is unknown may be something else, which `hintOfName` says.
 *
 * @internal
 */
export function resolvePath(cursor: Cursor, written: WrittenPath, hintOfName?: string): PathExpression {
  if (cursor.dialect === "routing") return { kind: "path", segments: written.segments };
  const [root = "", ...rest] = withoutCollection(written.segments).map(String);
  const known = rootMember(root, cursor.collection);
  const section = root.toLowerCase();
  if (known === undefined && cursor.collection !== "devices.jobs" && isSection(section)) {
    const finding = {
      code: "unqualified-path",
      found: `IoT Hub knows no ${quoteName(root)} at the root of a twin`,
      hint: `Write "properties.${section}".`,
    } as const;
    if (cursor.strict) throw refusal(cursor, written.token, finding);
    warn(cursor, written.token, finding);
    return { kind: "path", segments: ["properties", section, ...rest] };
  }
  const segments = [known ?? root, ...rest];
  const finding = unknownRoot(segments, cursor.collection);
  if (finding !== undefined) {
    const { hint = segments.length === 1 ? hintOfName : undefined } = finding;
    warn(cursor, written.token, { ...finding, hint });
  }
  return { kind: "path", segments };
}

function isSection(name: string): boolean {
  return name === "desired" || name === "reported";
}

/**
 * Says what is to be said about a path that begins with a name which the documents of a collection do not have.
 *
 * @internal
 */
export function unknownRoot(segments: PathExpression["segments"], collection: QueryCollection): Finding | undefined {
  const [root = "", second = "desired"] = segments.map(String);
  if (rootMember(root, collection) === undefined) {
    const likely = LIKELY_ROOTS.get(root);
    return {
      code: "unknown-root",
      found: `There is no ${quoteName(root)} at the root of these documents, so the path is always undefined`,
      hint: likely === undefined ? undefined : `Perhaps "${likely}" is meant.`,
    };
  }
  if (root !== "properties" || isSection(second)) return undefined;
  const section = second.toLowerCase();
  return {
    code: "unknown-root",
    found: `Below "properties" there are "desired" and "reported", and no ${quoteName(second)}`,
    hint: isSection(section) ? `Write "properties.${section}".` : undefined,
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
