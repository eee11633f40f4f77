import { isJsonObject, ownMember } from "../json/index.js";
import type { JsonObject } from "../json/index.js";
import { viewTwin } from "../twin/index.js";
import type { TwinView } from "../twin/index.js";

/**
 * What an envelope says of the document in it: `twin` a whole twin, `change` what changed of one, `deleted` the last of
 * one whose identity is gone; the others are never twins, whatever they look like. `unsaid`: the document speaks for itself.
 */
export type Holding = "unsaid" | "twin" | "change" | "deleted" | "connection" | "telemetry" | "other";

/**
 * What is never a twin, whatever it looks like.
 *
 * @internal
 */
export const NEVER_TWINS: ReadonlySet<Holding> = /* @__PURE__ */ new Set<Holding>(["connection", "telemetry", "other"]);

/**
 * A document as it is looked at: taken out of its envelope.
 *
 * @internal
 */
export interface Subject {
  /** The document itself. */
  readonly document: unknown;
  /** What its envelope says of it. */
  readonly holding: Holding;
  /** How many documents there are instead of one; 1 when it is one. */
  readonly count: number;
}

/**
 * A document that nothing surrounds.
 *
 * @internal
 */
export function bareSubject(document: unknown): Subject {
  return { document, holding: "unsaid", count: 1 };
}

/**
 * The members by which documents are told apart, read once.
 *
 * @internal
 */
export interface Marks {
  readonly subject: Subject;
  /** The document in the names of IoT Hub; without members when it is not an object. */
  readonly root: JsonObject;
  readonly view: TwinView | undefined;
  readonly hasDesired: boolean;
  readonly hasReported: boolean;
  /** Whether it names a device, a module or a version of itself by which it could be found again. */
  readonly isNamed: boolean;
}

const NAMES = ["deviceId", "moduleId", "id", "etag", "eTag", "twinETag"];

/**
 * Reads the members by which documents are told apart.
 *
 * @internal
 */
export function readMarks(subject: Subject): Marks {
  const { document } = subject;
  const view = viewTwin(document);
  const root = view?.root ?? {};
  return {
    subject,
    root,
    view,
    hasDesired: isJsonObject(view?.desired),
    hasReported: isJsonObject(view?.reported),
    isNamed: NAMES.some((name) => isThere(ownMember(root, name))),
  };
}

/**
 * Tells whether a member is there; libraries of other languages write null for what is not.
 *
 * @internal
 */
export function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}
