import { isJsonObject, ownMember } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";

/**
 * A shadow as it lies, in whichever of its documents.
 *
 * @internal
 */
export interface ShadowView {
  /** `delta`: the message holds only what differs. */
  readonly kind: "shadow" | "delta";
  /** The JSON Pointer of `state`. */
  readonly path: string;
  readonly desired: JsonValue | undefined;
  readonly reported: JsonValue | undefined;
  readonly delta: JsonValue | undefined;
  /** The trees of timestamps for both sides. */
  readonly desiredTimes: JsonValue | undefined;
  readonly reportedTimes: JsonValue | undefined;
}

/**
 * Finds the sections of a shadow: the answer of a get, the `current` part of a message of `update/documents`, or a delta
 * message, whose `state` is the delta itself.
 *
 * Source: Twin conventions §5.2.
 *
 * @returns the view; `undefined` for what is no shadow
 * @internal
 */
export function viewShadow(input: unknown): ShadowView | undefined {
  if (!isJsonObject(input)) return undefined;
  const current = ownMember(input, "current");
  const document = isJsonObject(current) && !Object.hasOwn(input, "state") ? current : input;
  if (Object.keys(document).length === 0 && document === input) return EMPTY;
  if (!Object.hasOwn(document, "metadata") && !Object.hasOwn(document, "version")) return undefined;
  const state = ownMember(document, "state") === null ? {} : ownMember(document, "state");
  if (!isJsonObject(state)) return undefined;
  return viewState(document, state, document === input ? "/state" : "/current/state");
}

/** A shadow may be empty. */
const EMPTY: ShadowView = {
  kind: "shadow",
  path: "/state",
  desired: undefined,
  reported: undefined,
  delta: undefined,
  desiredTimes: undefined,
  reportedTimes: undefined,
};

function viewState(document: JsonObject, state: JsonObject, path: string): ShadowView {
  const isWhole =
    Object.keys(state).length === 0 || ["desired", "reported", "delta"].some((name) => Object.hasOwn(state, name));
  if (!isWhole) return { ...EMPTY, kind: "delta", path, delta: state };
  const delta = ownMember(state, "delta");
  const [desired, reported] = [ownMember(state, "desired"), ownMember(state, "reported")];
  if (isJsonObject(delta) && desired === undefined && reported === undefined) {
    return { ...EMPTY, kind: "delta", path: `${path}/delta`, delta };
  }
  const metadata = ownMember(document, "metadata");
  return {
    kind: "shadow",
    path,
    desired,
    reported,
    delta,
    desiredTimes: ownMember(metadata, "desired"),
    reportedTimes: ownMember(metadata, "reported"),
  };
}
