import { classifyDeployment, DEPLOYMENT_DOCUMENT_STATES, deploymentMember, isDeployment } from "../deployment/index.js";
import { aggregateFeedback, DEVICE_STATUSES, feedbackMember } from "../feedback/index.js";
import { isJsonObject, ownMember } from "../json/index.js";
import type { JsonObject } from "../json/index.js";
import { evaluateShadow, SHADOW_STATES, shadowMember } from "../properties/index.js";
import { because } from "../result/index.js";
import type { FleetMember, Reason } from "../result/index.js";
import { DOCUMENT_CODES } from "./codes.js";
import { noTwin, partOfTwin } from "./fragment.js";
import type { KindRow } from "./kind-row.js";
import { isRecording, judgeRecordingDocument } from "./recording.js";
import { memberOfLastTwin, TWIN_KINDS } from "./twin-kinds.js";
import { updateMessage } from "./update-message.js";
import { DOCUMENT_KINDS } from "./verdict.js";
import type { DocumentKind, JudgeOptions, Judgement } from "./verdict.js";
import { withoutConfigurations } from "./without-configurations.js";

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
    holds: ({ document }) => isFeedback(document),
    states: [...DEVICE_STATUSES, "unknown"],
    judge: ({ document }, options) => withoutConfigurations("feedback", judgeFeedback(document, options), options),
    member: (id, verdict) => ({ ...feedbackMember(verdict), id }),
  },
  recording: {
    kind: "recording",
    holds: ({ document }) => isRecording(document),
    states: [...TWIN_KINDS["edge-agent"].states, ...TWIN_KINDS["edge-hub"].states, ...TWIN_KINDS.device.states],
    judge: ({ document }, options) => judgeRecordingDocument(document, options),
    member: (id, verdict, state) => (verdict === null ? notJudged(id, state) : memberOfLastTwin(id, verdict)),
  },
  shadow: {
    kind: "shadow",
    holds: ({ document }) => isShadow(document),
    states: SHADOW_STATES,
    judge: ({ document }, options) => withoutConfigurations("shadow", judgeShadow(document), options),
    member: shadowMember,
  },
  deployment: {
    kind: "deployment",
    holds: ({ document }) => isDeployment(document),
    states: DEPLOYMENT_DOCUMENT_STATES,
    judge: ({ document }, options) => withoutConfigurations("deployment", judgeDeployment(document), options),
    member: deploymentMember,
  },
  partial: {
    kind: "partial",
    holds: (subject) => partOfTwin(subject) !== undefined,
    states: ["indeterminate"],
    judge: (subject) => nothingJudged(partOfTwin(subject)),
    member: (id, _, state) => notJudged(id, state),
  },
  unknown: {
    kind: "unknown",
    holds: () => true,
    states: ["indeterminate"],
    judge: (subject) => nothingJudged(noTwin(subject)),
    member: (id, _, state) => notJudged(id, state),
  },
};

/** Every state that a document of any kind can be in, each once. */
export const DOCUMENT_STATES: readonly string[] = /* @__PURE__ */ statesOf(DOCUMENT_KINDS);

function statesOf(kinds: readonly DocumentKind[]): readonly string[] {
  return [...new Set(kinds.flatMap((kind) => KINDS[kind].states))];
}

function isFeedback(document: unknown): boolean {
  if (ownMember(document, "payload") !== undefined && ownMember(document, "activityId") !== undefined)
    return updateMessage(document) === undefined;
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

/** What the service writes of a shadow whose state was removed. */
const SHADOW_MEMBERS: ReadonlySet<string> = new Set(["state", "metadata", "version", "timestamp", "clientToken"]);

/**
 * A shadow has a `state` beside what only the service writes; a null is one where there is nothing else. The message of an update has two, and the
 * current one counts.
 */
function isShadow(document: unknown): boolean {
  const current = ownMember(document, "current");
  if (isJsonObject(current) && ownMember(current, "state") !== undefined)
    return ownMember(document, "previous") !== undefined;
  const state = ownMember(document, "state");
  if (state === null) {
    for (const name of Object.keys(document as JsonObject)) if (!SHADOW_MEMBERS.has(name)) return false;
  } else if (!isJsonObject(state)) return false;
  const isStamped = isJsonObject(ownMember(document, "metadata")) || typeof ownMember(document, "version") === "number";
  return isStamped && !["properties", "desired", "reported"].some((key) => ownMember(document, key) !== undefined);
}

function judgeShadow(document: unknown): Judgement<"shadow"> {
  const verdict = evaluateShadow(document);
  return { state: verdict.state, reasons: verdict.reasons, verdict };
}

function judgeDeployment(document: unknown): Judgement<"deployment"> {
  const verdict = classifyDeployment(document);
  return { state: verdict.state, reasons: verdict.reasons, verdict };
}

function nothingJudged(fragment: Reason = reason("unknown-document", "")): {
  readonly state: string;
  readonly reasons: readonly Reason[];
  readonly verdict: null;
} {
  return { state: "indeterminate", reasons: [fragment], verdict: null };
}

function notJudged(id: string, state: string): FleetMember {
  return { id, state, outcome: "unknown", failing: [] };
}
