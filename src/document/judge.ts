import { ownMember } from "../json/index.js";
import type { Reason } from "../result/index.js";
import { evaluateGroups } from "../configuration/index.js";
import { checkClassifyOptions, classifyEdgeDeployment } from "../edge-agent/index.js";
import type { ClassifyOptions } from "../edge-agent/index.js";
import { aggregateFeedback, checkFeedbackOptions } from "../feedback/index.js";
import type { AggregatedFeedback, FeedbackOptions } from "../feedback/index.js";
import { identifyDocument } from "./identify.js";
import type { DocumentKind } from "./identify.js";

/** How {@link judgeDocument} is to judge; each kind of document takes what concerns it. */
export interface JudgeOptions extends ClassifyOptions, FeedbackOptions {}

/** The codes of the reasons that this room itself gives. */
export type DocumentCode = "unknown-document" | "no-judge";

/** What a document of any kind turned out to be. */
export interface DocumentVerdict {
  /** What kind of document it is. */
  readonly kind: DocumentKind;
  /** The device that it speaks of, with the module behind a slash where it is a module's; `null` when it names none. */
  readonly id: string | null;
  /** The state that the room of its kind gives; `indeterminate` when there is nothing to judge. */
  readonly state: string;
  /** Why. */
  readonly reasons: readonly Reason[];
  /** The whole verdict of the room of its kind; `null` when there is nothing to judge. */
  readonly verdict: object | null;
}

/** What a room says of a document of its kind. */
interface RoomVerdict {
  readonly state: string;
  readonly reasons: readonly Reason[];
}

/** One row a kind: who judges it. A kind without a row is recognised and not judged. */
const JUDGES: Readonly<Partial<Record<DocumentKind, (document: unknown, options: JudgeOptions) => RoomVerdict>>> = {
  "edge-agent": classifyEdgeDeployment,
  device: (document) => evaluateGroups(document),
  feedback: judgeFeedback,
};

/** The verdict on a message; without a readable status its state is `unknown`. */
function judgeFeedback(message: unknown, options: JudgeOptions): AggregatedFeedback & RoomVerdict {
  const verdict = aggregateFeedback(message, options);
  return { ...verdict, state: verdict.status ?? "unknown" };
}

/**
 * Judges a document of whatever kind: the core's one entrance for anything.
 *
 * @param document - any JSON value
 * @param options - how to judge; an illegal option throws a `TypeError`, whatever the document is
 * @returns the kind, the state and the reasons, and the whole verdict of the room that judged it
 * @example
 * ```ts
 * import { judgeDocument } from "twinstate";
 *
 * const desired = { modules: {}, $version: 1 };
 * const twin = { deviceId: "edge-1", moduleId: "$edgeAgent", properties: { desired, reported: {} } };
 * judgeDocument(twin).state; // → "notYetApplied"
 * judgeDocument("hello").kind; // → "unknown"
 * ```
 */
export function judgeDocument(document: unknown, options: JudgeOptions = {}): DocumentVerdict {
  checkClassifyOptions(options);
  checkFeedbackOptions(options);
  const kind = identifyDocument(document);
  const id = documentId(document, kind);
  const verdict = JUDGES[kind]?.(document, options);
  if (verdict === undefined)
    return { kind, id, state: "indeterminate", reasons: [nothingToJudge(kind)], verdict: null };
  return { kind, id, state: verdict.state, reasons: verdict.reasons, verdict };
}

/** The device; a module twin other than $edgeAgent's, which stands for its device, adds the module. */
function documentId(document: unknown, kind: DocumentKind): string | null {
  const deviceId = ownMember(document, "deviceId");
  const moduleId = ownMember(document, "moduleId");
  if (typeof deviceId !== "string") return null;
  return typeof moduleId === "string" && kind !== "edge-agent" ? `${deviceId}/${moduleId}` : deviceId;
}

function nothingToJudge(kind: DocumentKind): Reason<DocumentCode> {
  return kind === "unknown"
    ? { code: "unknown-document", path: "", message: "This is no twin, no feedback and no recording." }
    : { code: "no-judge", path: "", message: `A document of the kind ${kind} is recognised and not judged yet.` };
}
