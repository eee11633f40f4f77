import { isJsonObject, ownMember } from "../../json/index.js";
import type { JsonValue } from "../../json/index.js";
import { inWireNames, viewTwin } from "../../twin/index.js";
import type { PathExpression, QueryCollection } from "../syntax.js";
import { rootMember } from "../roots.js";
import { MISSING, NULL_STRING } from "../value.js";
import type { Semantics, Value } from "../value.js";
import { isBodyRead, memberInAnyCase } from "./message.js";

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
 * A document that paths are read from; nothing of it is looked at before a path leads there.
 *
 * @internal
 */
export interface Source {
  /** The document as it was given. */
  readonly given: unknown;
  /** The same in the names of IoT Hub. */
  readonly document: unknown;
  /** What has the sections as members: `properties`, or the document itself. */
  readonly holder: unknown;
  /** What was read of it before: the parts of a condition that is nested too deeply to be read at once. */
  readonly before: readonly Value[];
}

const NOTHING: readonly Value[] = [];

/**
 * Makes the source of a document of any kind.
 *
 * @internal
 */
export function sourceOf(given: unknown, before: readonly Value[] = NOTHING): Source {
  const document = inWireNames(given);
  return { given, document, holder: sectionHolder(document), before };
}

/** As `viewTwin` finds it; by constant names, since every document is asked, and any other name takes three times as long. */
function sectionHolder(document: unknown): unknown {
  if (!isJsonObject(document)) return document;
  const properties = document["properties"];
  if (!isJsonObject(properties) || !Object.hasOwn(document, "properties")) return document;
  const hasDesired = properties["desired"] !== undefined && Object.hasOwn(properties, "desired");
  const hasReported = properties["reported"] !== undefined && Object.hasOwn(properties, "reported");
  return hasDesired || hasReported ? properties : document;
}

/**
 * Compiles a path to a function that reads it.
 *
 * @internal
 */
export function compilePath(path: PathExpression, semantics: Semantics): (source: Source) => Value {
  if (semantics.dialect === "routing") return routingPath(path);
  return twinPath(path.segments.map(String), semantics);
}

/** What a path over twins needs to know. */
type PathSemantics = Pick<Semantics, "collection" | "ignoreCase">;

function twinPath(segments: readonly string[], { collection, ignoreCase }: PathSemantics): (source: Source) => Value {
  const [root, ...names] = segments;
  if (root === undefined || rootMember(root, collection) !== root) return () => undefined;
  const descend = ignoreCase ? descendInAnyCase : descendExactly;
  if (root !== "properties") return ({ document }) => descend(ownMember(document, root), names);
  const [second, ...rest] = names;
  if (second === undefined) return bothSections;
  const section = ignoreCase ? second.toLowerCase() : second;
  if (section !== "desired" && section !== "reported") return () => undefined;
  const [first, ...deeper] = rest;
  if (first === undefined || ignoreCase) return ({ given }) => descend(viewTwin(given)?.[section], rest);
  return ({ holder }) => descend(propertyOf(ownMember(holder, section), first), deeper);
}

/** `properties` as the service document has it, whatever the shape. */
function bothSections({ given, document }: Source): Value {
  const view = viewTwin(given);
  if (view?.shape === "service") return ownMember(document, "properties");
  const sections = Object.entries({ desired: view?.desired, reported: view?.reported });
  const present = sections.filter((entry): entry is [string, JsonValue] => entry[1] !== undefined);
  return present.length === 0 ? undefined : Object.fromEntries<JsonValue>(present);
}

/** The function `update` that the twin of an SDK has beside its reported properties is none of them. */
function propertyOf(section: JsonValue | undefined, name: string): JsonValue | undefined {
  const value: unknown = ownMember(section, name);
  return typeof value === "function" ? undefined : (value as JsonValue | undefined);
}

function descendExactly(from: JsonValue | undefined, names: readonly string[]): JsonValue | undefined {
  let value = from;
  for (const name of names) value = ownMember(value, name);
  return value;
}

function descendInAnyCase(from: JsonValue | undefined, names: readonly string[]): JsonValue | undefined {
  let value = from;
  for (const name of names) value = memberInAnyCase(value, name);
  return value;
}

/** A time in a message body is a time, not a string, and does not compare. */
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** A property of the application comes first, whatever its name looks like; one with an index in it has none. */
function routingPath({ segments, escaped }: PathExpression): (source: Source) => Value {
  const name = segments.join(".");
  const isOwn = escaped !== true && segments.every((segment) => typeof segment === "string");
  if (!name.startsWith("$")) return ({ document }) => property(document, "applicationProperties", name);
  const read = readSystem(segments);
  if (!isOwn) return read;
  return (source) => property(source.document, "applicationProperties", name) ?? read(source);
}

/** What a name with a `$` in front means by itself: a member of the body, of the twin, or a property of the system. */
function readSystem([root, ...names]: PathExpression["segments"]): (source: Source) => Value {
  const section = String(root).toLowerCase();
  if (section === "$twin") return twinOfMessage(names.map(String));
  if (section !== "$body") {
    // Names of properties may have dots in them.
    const name = [String(root).slice(1), ...names].join(".");
    return ({ document }) => property(document, "systemProperties", name);
  }
  if (typeof names[0] !== "string") return () => undefined;
  return ({ document }) => (isBodyRead(document) ? scalar(bodyMember(ownMember(document, "body"), names)) : undefined);
}

/** Names of properties match in any case; one that is null is a string that is null. */
function property(message: unknown, part: string, name: string): Value {
  const value = memberInAnyCase(ownMember(message, part), name);
  return value === null ? NULL_STRING : value;
}

const IN_ANY_CASE: PathSemantics = { collection: "devices", ignoreCase: true };

/** The documentation says that conditions on twins do not depend on case. */
function twinOfMessage([root = "", ...rest]: readonly string[]): (source: Source) => Value {
  const read = twinPath([rootMember(root, "devices") ?? root, ...rest], IN_ANY_CASE);
  return ({ document }) => read(sourceOf(ownMember(document, "twin")));
}

/** A member that the body does not have is missing, and so is everything below it; below a scalar there is nothing at all. */
function bodyMember(body: JsonValue | undefined, segments: PathExpression["segments"]): Value {
  let value = body;
  for (const segment of segments) {
    if (Array.isArray(value) && typeof segment === "number") value = (value as readonly JsonValue[])[segment];
    else if (!isJsonObject(value) || typeof segment !== "string") return undefined;
    else if (ownMember(value, segment) === undefined) return MISSING;
    else value = ownMember(value, segment);
  }
  return value;
}

function scalar(value: Value): Value {
  const isOpaque = (typeof value === "object" && value !== null) || (typeof value === "string" && TIME.test(value));
  return isOpaque ? undefined : value;
}
