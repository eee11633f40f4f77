import { aggregateFeedback, DEVICE_STATUSES, feedbackMember } from "../feedback/index.js";
import { ownMember } from "../json/index.js";
import { because } from "../result/index.js";
import type { FleetMember } from "../result/index.js";
import { DOCUMENT_CODES } from "./codes.js";
import type { KindRow } from "./kind-row.js";
import { isRecording, judgeRecordingDocument } from "./recording.js";
import { TWIN_KINDS } from "./twin-kinds.js";
import { DOCUMENT_KINDS } from "./verdict.js";
import type { DocumentKind, JudgeOptions, Judgement, LastTwinVerdict } from "./verdict.js";

const reason = /* @__PURE__ */ because(DOCUMENT_CODES);

/**
 * One row a kind: all that there is to know of it. The compiler asks for the row of every kind; what else it asks for
 * is the verdict (`KindVerdicts`), the check (`CHECKS`), and what the program prints of it.
 *
 * @internal
 */
export const KINDS: { readonly [Kind in DocumentKind]: KindRow<Kind> } = {
  ...TWIN_KINDS,
  feedback: {
    kind: "feedback",
    holds: isFeedback,
    states: [...DEVICE_STATUSES, "unknown"],
    judge: judgeFeedback,
    member: (id, verdict) => ({ ...feedbackMember(verdict), id }),
  },
  recording: {
    kind: "recording",
    holds: isRecording,
    states: [...TWIN_KINDS["edge-agent"].states, ...TWIN_KINDS.device.states],
    judge: judgeRecordingDocument,
    member: (id, verdict, state) => (verdict === null ? notJudged(id, state) : memberOfLastTwin(id, verdict)),
  },
  unknown: {
    kind: "unknown",
    holds: () => true,
    states: ["indeterminate"],
    judge: () => ({ state: "indeterminate", reasons: [reason("unknown-document", "")], verdict: null }),
    member: (id, _, state) => notJudged(id, state),
  },
};

/** Every state that a document of any kind can be in, each once. */
export const DOCUMENT_STATES: readonly string[] = /* @__PURE__ */ statesOf(DOCUMENT_KINDS);

function statesOf(kinds: readonly DocumentKind[]): readonly string[] {
  return [...new Set(kinds.flatMap((kind) => KINDS[kind].states))];
}

function isFeedback(document: unknown): boolean {
  if (ownMember(document, "payload") !== undefined && ownMember(document, "activityId") !== undefined) return true;
  if (ownMember(document, "desiredStateFeedback") !== undefined) return true;
  if (typeof ownMember(document, "status") !== "string") return false;
  return ownMember(document, "actions") !== undefined || ownMember(document, "activityId") !== undefined;
}

/** The verdict on a message; without a readable status its state is `unknown`. */
function judgeFeedback(message: unknown, options: JudgeOptions): Judgement<"feedback"> {
  const verdict = aggregateFeedback(message, options);
  const state = verdict.status ?? "unknown";
  return { state, reasons: verdict.reasons, verdict: { ...verdict, state } };
}

function memberOfLastTwin(id: string, verdict: LastTwinVerdict): FleetMember {
  return verdict.of === "edge-agent"
    ? TWIN_KINDS["edge-agent"].member(id, verdict, verdict.state)
    : TWIN_KINDS.device.member(id, verdict, verdict.state);
}

function notJudged(id: string, state: string): FleetMember {
  return { id, state, outcome: "unknown", failing: [] };
}
