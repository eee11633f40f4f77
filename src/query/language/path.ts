import { quoteName } from "../../result/index.js";
import type { Cursor } from "./cursor.js";
import { accept, isWritten, next, peek, refusal, refuseNext, warn } from "./cursor.js";
import { nearestRoot, rootMember } from "../roots.js";
import type { PathExpression, QueryCollection } from "../syntax.js";
import type { Finding, Token } from "./token.js";
import { isKeyword } from "../words.js";

/**
 * A path as it is written, before it is known what it is a path into.
 *
 * @internal
 */
export interface WrittenPath {
  readonly segments: readonly (string | number)[];
  /** The token it begins with. */
  readonly token: Token;
  /** Whether it is written in braces. */
  readonly escaped?: true;
}

/**
 * Reads a path: names with dots between them, in the routing dialect also `[0]`, and braces around a path that begins
 * with a `$`.
 *
 * @internal
 */
export function readPath(cursor: Cursor, expected: string): WrittenPath {
  if (cursor.dialect === "twin" || !isWritten(peek(cursor), "{")) return readNames(cursor, expected);
  next(cursor);
  if (!peek(cursor).value.startsWith("$")) refuseNext(cursor, "a name that begins with $");
  const path = readNames(cursor, expected);
  if (!accept(cursor, "}")) refuseNext(cursor, "}");
  return { ...path, escaped: true };
}

function readNames(cursor: Cursor, expected: string): WrittenPath {
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
  warnOfSigns(cursor, token);
  const isReserved = isFirst || cursor.dialect === "twin";
  if (token.kind === "name" && isReserved && isKeyword(token.value, cursor.dialect)) {
    if (isFirst && !isWritten(peek(cursor, 1), ".")) refuseNext(cursor, expected);
    throw refusal(cursor, token, {
      code: "keyword-in-path",
      found: `${quoteName(token.value)} is a word of the query language`,
      expected,
      hint: isFirst ? undefined : `As a name it is written [[${token.value}]].`,
    });
  }
  return next(cursor).value;
}

/** An operator between two characters or before a name, and a `!` right before a `=`. */
const SIGN_IN_NAME = /.[+*%|&].|^-|^\d.*-/;

/** In routing an operator without spaces around it is part of a name, which is seldom meant. */
function warnOfSigns(cursor: Cursor, token: Token): void {
  const behind = peek(cursor, 1);
  const isNotEqual =
    token.value.endsWith("!") && behind.value === "=" && behind.offset === token.offset + token.value.length;
  if (cursor.dialect === "twin" || !(isNotEqual || SIGN_IN_NAME.test(token.value))) return;
  warn(cursor, token, {
    code: "sign-in-name",
    found: `${quoteName(token.value)} is one name, with the sign in it`,
    hint: "An operator has spaces around it.",
  });
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
  if (cursor.dialect === "routing") return routingPath(written);
  const [root = "", ...rest] = withSection(withoutCollection(written.segments).map(String));
  const known = rootMember(root, cursor.collection);
  const section = root.toLowerCase();
  if (cursor.collection !== "devices.jobs" && isSection(section)) {
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
  const finding = dashedName(cursor, written) ?? unknownRoot(segments, cursor.collection);
  if (finding !== undefined) {
    const { hint = segments.length === 1 ? hintOfName : undefined } = finding;
    warn(cursor, written.token, { ...finding, hint });
  }
  return { kind: "path", segments };
}

/** A dash right between two names, as in `tags.bathroom-light`, is a subtraction; whoever writes it means one name. */
function dashedName({ tokens, position }: Cursor, { token, segments }: WrittenPath): Finding | undefined {
  const start = position - (2 * segments.length - 1);
  const [name, dash] = [tokens[start - 2], tokens[start - 1]];
  if (name?.kind !== "name" || dash?.value !== "-") return undefined;
  if (name.offset + name.value.length !== dash.offset || dash.offset + 1 !== token.offset) return undefined;
  const whole = `${name.value}-${token.value}`;
  return {
    code: "sign-in-name",
    found: `${quoteName(whole)} is a subtraction`,
    hint: `As a name it is written [[${whole}]].`,
  };
}

function routingPath({ segments, escaped }: WrittenPath): PathExpression {
  return { kind: "path", segments, ...(escaped === undefined ? {} : { escaped }) };
}

/** `Properties.Reported.status` is `properties.reported.status`; names below the sections keep their case. */
function withSection(names: readonly string[]): readonly string[] {
  const [root = "", second = "", ...rest] = names;
  const section = second.toLowerCase();
  return root.toLowerCase() === "properties" && isSection(section) ? ["properties", section, ...rest] : names;
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
    const likely = LIKELY_ROOTS.get(root) ?? nearestRoot(root, collection);
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
