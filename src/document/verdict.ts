import type { DeploymentVerdict } from "../deployment/index.js";
import type { ClassifyOptions, EdgeDeployment } from "../edge-agent/index.js";
import type { EdgeHubConfiguration } from "../edge-hub/index.js";
import type { AggregatedFeedback, FeedbackOptions } from "../feedback/index.js";
import type { EvaluateTwinOptions, ShadowEvaluation, TwinProgress } from "../properties/index.js";
import type { Reason } from "../result/index.js";

/** What kinds of document the library knows, in the order in which they are recognised; `unknown` is everything else. */
export const DOCUMENT_KINDS = [
  "recording",
  "feedback",
  "shadow",
  "deployment",
  "partial",
  "edge-agent",
  "edge-hub",
  "device",
  "unknown",
] as const;

/** One of the {@link DOCUMENT_KINDS}. */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** The kinds that are twins: what a recording can be a recording of. */
export type TwinKind = "edge-agent" | "edge-hub" | "device";

/** The whole verdict of each kind's own room; `null` where there is nothing to judge. */
export interface KindVerdicts {
  /** What `classifyEdgeDeployment` says. */
  readonly "edge-agent": EdgeDeployment;
  /** What `aggregateFeedback` says, with its status as the state. */
  readonly feedback: JudgedMessage;
  /** What is said of the last twin; `null` when the recording cannot be replayed. */
  readonly recording: LastTwinVerdict | null;
  /** What `classifyEdgeHub` says. */
  readonly "edge-hub": EdgeHubConfiguration;
  /** What `evaluateTwin` says. */
  readonly device: TwinProgress;
  /** What `evaluateShadow` says. */
  readonly shadow: ShadowEvaluation;
  /** What `classifyDeployment` says. */
  readonly deployment: DeploymentVerdict;
  /** Nothing: it is a part of a twin. */
  readonly partial: null;
  /** Nothing. */
  readonly unknown: null;
}

/** What is said of one feedback message: `aggregateFeedback`'s answer with a state. */
export interface JudgedMessage extends AggregatedFeedback {
  /** The status; `unknown` where the message has none that can be read. */
  readonly state: string;
}

/** What kind of twin the last one of a recording is. */
export interface LastTwinOf<Kind extends TwinKind> {
  /** The kind. */
  readonly of: Kind;
}

/** The verdict on the last twin of a recording: `of` says what kind of twin it is, the other members are its room's. */
export type LastTwinVerdict = {
  readonly [Kind in TwinKind]: KindVerdicts[Kind] & LastTwinOf<Kind>;
}[TwinKind];

/** What the row of a kind says of a document of its kind. */
export interface Judgement<Kind extends DocumentKind> {
  /** The state that the room of its kind gives; `indeterminate` when there is nothing to judge. */
  readonly state: string;
  /** Why: the first reason says what decided. */
  readonly reasons: readonly Reason[];
  /** The whole verdict of the room of its kind; `null` when there is nothing to judge. */
  readonly verdict: KindVerdicts[Kind];
  /** The version of the document, by which documents of one id are ordered; the timestamp of feedback; absent where there is none. */
  readonly version?: number;
}

/** What kind of document it is, and whom it speaks of. */
export interface Identified<Kind extends DocumentKind> {
  /** What kind of document it is. */
  readonly kind: Kind;
  /** The device that it speaks of, with the module after a slash where it is a module's; the name of a configuration; `null` when it names none. */
  readonly id: string | null;
  /** The envelopes in which it was, from outside in; absent when nothing surrounds it. */
  readonly envelope?: string;
}

/**
 * What a document of any kind turned out to be: a union by `kind`, so that a look at `kind` tells what `verdict` is.
 *
 * @typeParam Kind - the kinds that come into question; all of them unless told otherwise
 */
export type DocumentVerdict<Kind extends DocumentKind = DocumentKind> = {
  readonly [Each in Kind]: Identified<Each> & Judgement<Each>;
}[Kind];

/** How `judgeDocument` is to judge; each kind of document takes what concerns it. */
export interface JudgeOptions extends ClassifyOptions, FeedbackOptions, Omit<EvaluateTwinOptions, "deploymentId"> {}
