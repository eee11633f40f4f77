import { isJsonObject, ownMember } from "../../json/index.js";
import type { JsonValue } from "../../json/index.js";
import { inWireNames, viewTwin } from "../../twin/index.js";
import type { TwinView } from "../../twin/index.js";
import type { PathExpression, QueryCollection } from "../syntax.js";
import { rootMember } from "../roots.js";
import type { Semantics, Value } from "../value.js";

/**
 * A message as the routing dialect sees it; every part may be missing.
 *
 * Source: `reference/iot-hub-query-language.md` §4.
 */
export interface RoutingMessage {
  /** The parsed body, `$body` in a condition. */
  readonly body?: JsonValue | undefined;
  /** The twin of the sending device, `$twin` in a condition. */
  readonly twin?: JsonValue | undefined;
  /** What the hub adds, such as `contentEncoding`; in a condition with a `$` in front. */
  readonly systemProperties?: { readonly [name: string]: JsonValue } | undefined;
  /** What the application adds; in a condition by their bare names. */
  readonly applicationProperties?: { readonly [name: string]: JsonValue } | undefined;
}

/**
 * Tells whether a document is in a collection: modules have a `moduleId`, jobs a `jobId`, devices neither; a null
 * counts as none.
 *
 * @internal
 */
export function isIn(document: unknown, collection: QueryCollection): boolean {
  if (!isJsonObject(document)) return false;
  const root = inWireNames(document);
  if (collection === "devices.modules") return has(root, "moduleId");
  if (collection === "devices.jobs") return has(root, "jobId");
  return !has(root, "moduleId") && !has(root, "jobId");
}

function has(document: unknown, key: string): boolean {
  return (ownMember(document, key) ?? null) !== null;
}

/**
 * A document that paths are read from; it is looked at once, whatever the number of paths.
 *
 * @internal
 */
export interface Source {
  readonly document: unknown;
  readonly view: TwinView | undefined;
}

/**
 * Makes the source of a document of any kind.
 *
 * @internal
 */
export function sourceOf(document: unknown): Source {
  const view = viewTwin(document);
  return { document: view?.root ?? document, view };
}

/**
 * Compiles a path to a function that reads it.
 *
 * @internal
 */
export function compilePath({ segments }: PathExpression, semantics: Semantics): (source: Source) => Value {
  return semantics.dialect === "routing" ? routingPath(segments) : twinPath(segments.map(String), semantics.ignoreCase);
}

function twinPath(segments: readonly string[], ignoreCase: boolean): (source: Source) => Value {
  const [root = "", second = "", ...rest] = segments;
  if (!isKnownRoot(root)) return () => undefined;
  const member = ignoreCase ? memberInAnyCase : ownMember;
  if (root !== "properties") return ({ document }) => descend(ownMember(document, root), segments.slice(1), member);
  if (segments.length === 1) return ({ view }) => bothSections(view);
  const section = ignoreCase ? second.toLowerCase() : second;
  if (section === "desired") return ({ view }) => descend(view?.desired, rest, member);
  if (section === "reported") return ({ view }) => descend(view?.reported, rest, member);
  return () => undefined;
}

/** A tree says nothing about its collection here; the roots of all are known, and no document has those of another. */
function isKnownRoot(root: string): boolean {
  return rootMember(root, "devices") === root || rootMember(root, "devices.jobs") === root;
}

/** `properties` as the service document has it, whatever the shape. */
function bothSections(view: TwinView | undefined): Value {
  if (view?.shape === "service") return ownMember(view.root, "properties");
  const sections = Object.entries({ desired: view?.desired, reported: view?.reported });
  const present = sections.filter((entry): entry is [string, JsonValue] => entry[1] !== undefined);
  return present.length === 0 ? undefined : Object.fromEntries<JsonValue>(present);
}

type MemberReader = (value: unknown, key: string) => JsonValue | undefined;

function descend(from: JsonValue | undefined, names: readonly string[], member: MemberReader): JsonValue | undefined {
  let value = from;
  for (const name of names) value = member(value, name);
  return value;
}

/** The exact name first, so that two names that differ in case only stay apart. */
function memberInAnyCase(value: unknown, key: string): JsonValue | undefined {
  const exact = ownMember(value, key);
  if (exact !== undefined || !isJsonObject(value)) return exact;
  const folded = key.toLowerCase();
  const name = Object.keys(value).find((candidate) => candidate.toLowerCase() === folded);
  return name === undefined ? undefined : value[name];
}

/** A time in a message body is a time, not a text, and does not compare. */
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

function routingPath(segments: readonly (string | number)[]): (source: Source) => Value {
  const [root, ...rest] = segments;
  if (root === "$body") return ({ document }) => scalar(bodyMember(ownMember(document, "body"), rest));
  if (root === "$twin") return twinOfMessage(rest.map(String));
  const name = String(root);
  const system = name.startsWith("$");
  const part = system ? "systemProperties" : "applicationProperties";
  // Names of properties may have dots in them.
  const key = [system ? name.slice(1) : name, ...rest].join(".");
  return ({ document }) => memberInAnyCase(ownMember(document, part), key);
}

/** The documentation says that conditions on twins do not depend on case. */
function twinOfMessage([root = "", ...rest]: readonly string[]): (source: Source) => Value {
  const read = twinPath([rootMember(root, "devices") ?? root, ...rest], true);
  return ({ document }) => read(sourceOf(ownMember(document, "twin")));
}

/** A member that an object of the body does not have is null; below a scalar there is nothing at all. */
function bodyMember(body: JsonValue | undefined, segments: readonly (string | number)[]): JsonValue | undefined {
  let value = body;
  for (const segment of segments) {
    if (Array.isArray(value) && typeof segment === "number") value = (value as readonly JsonValue[])[segment];
    else if (isJsonObject(value) && typeof segment === "string") value = ownMember(value, segment) ?? null;
    else return undefined;
  }
  return value;
}

function scalar(value: JsonValue | undefined): Value {
  const isOpaque = (typeof value === "object" && value !== null) || (typeof value === "string" && TIME.test(value));
  return isOpaque ? undefined : value;
}
