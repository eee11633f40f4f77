import { isJsonObject, ownMember } from "../../json/index.js";
import type { JsonValue } from "../../json/index.js";
import type { QueryIssue } from "../issue.js";
import { inPostorder } from "../syntax.js";
import type { Condition } from "../syntax.js";
import { requireTree } from "../tree.js";

/**
 * A message as the routing dialect sees it; every part may be missing.
 *
 * Source: IoT Hub query language §4.
 */
export interface RoutingMessage {
  /**
   * The parsed body, `$body` in a condition. It is not looked at where `systemProperties` are given and do not say that it is
   * JSON in UTF-8, UTF-16 or UTF-32; `validateMessage` tells so.
   */
  readonly body?: JsonValue | undefined;
  /** The twin of the sending device, `$twin` in a condition. */
  readonly twin?: JsonValue | undefined;
  /** What the hub adds, such as `contentType` and `contentEncoding`; in a condition with a `$` in front. */
  readonly systemProperties?: { readonly [name: string]: JsonValue } | undefined;
  /** What the application adds; in a condition by their bare names. */
  readonly applicationProperties?: { readonly [name: string]: JsonValue } | undefined;
}

/**
 * Reads a member whatever the case of its name; the exact name first, so that two names that differ in case only stay apart.
 *
 * @internal
 */
export function memberInAnyCase(value: unknown, key: string): JsonValue | undefined {
  const exact = ownMember(value, key);
  if (exact !== undefined || !isJsonObject(value)) return exact;
  const folded = key.toLowerCase();
  const name = Object.keys(value).find((candidate) => candidate.toLowerCase() === folded);
  return name === undefined ? undefined : value[name];
}

/** What the two properties of the system have to say for a body to be read, and how they are spelled. */
const READABLE = [
  {
    names: ["contentType", "content-type", "$.ct", "ct"],
    fits: /^\s*application\/json\s*(?:;|$)/i,
    message: "The body is not read, since the content type of the message is not application/json.",
  },
  {
    names: ["contentEncoding", "content-encoding", "$.ce", "ce"],
    fits: /^\s*utf-?(?:8|16|32)\s*$/i,
    message: "The body is not read, since the content encoding of the message is not UTF-8, UTF-16 or UTF-32.",
  },
] as const;

/** Without properties of the system nothing is known that forbids it. */
function unreadable(message: unknown): readonly (typeof READABLE)[number][] {
  const system = ownMember(message, "systemProperties") ?? null;
  if (system === null) return [];
  return READABLE.filter(({ names, fits }) => {
    const value = names.map((name) => memberInAnyCase(system, name)).find((found) => found !== undefined);
    return typeof value !== "string" || !fits.test(value);
  });
}

/**
 * Tells whether the body of a message is looked at.
 *
 * @internal
 */
export function isBodyRead(message: unknown): boolean {
  return unreadable(message).length === 0;
}

/**
 * Tells why the parts of a message that a routing condition reads are not looked at, which is the commonest reason for a
 * route that never takes a message.
 *
 * A body is read only when the message says that it is JSON (`contentType` is `application/json`) in UTF-8, UTF-16 or UTF-32
 * (`contentEncoding`). Source: IoT Hub message routing query syntax, "message body".
 *
 * @param condition - a routing condition, as `parseCondition` gives it; one that does not read `$body` has no warnings
 * @param message - a `RoutingMessage`; anything else has no warnings
 * @returns a warning `body-not-read` for each property of the system that keeps the body from being read
 * @throws TypeError for what is not a tree
 * @example
 * ```ts
 * import { matches, parseCondition, validateMessage } from "twinstate";
 *
 * const hot = parseCondition("$body.temperature > 40", { dialect: "routing" });
 * const message = { body: { temperature: 50 }, systemProperties: { contentType: "application/json" } };
 * hot.ok && matches(hot.value, message); // → false
 * hot.ok && validateMessage(hot.value, message).map(({ code, path }) => [code, path]); // → [["body-not-read", "/message/systemProperties"]]
 * ```
 */
export function validateMessage(condition: Condition, message: unknown): readonly QueryIssue[] {
  requireTree("condition", condition, ["condition"]);
  if (condition.dialect !== "routing" || condition.where === null || !readsBody(condition.where)) return [];
  return unreadable(message).map((row) => ({
    code: "body-not-read",
    severity: "warning",
    path: "/message/systemProperties",
    message: row.message,
  }));
}

function readsBody(where: NonNullable<Condition["where"]>): boolean {
  return inPostorder(where).some(
    (part) => part.kind === "path" && String(part.segments[0]).toLowerCase() === "$body" && part.segments.length > 1,
  );
}
