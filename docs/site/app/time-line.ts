import { documentMember, judgeDocument } from "../../../src/document/index.js";
import type { DocumentVerdict } from "../../../src/document/index.js";
import { timeToMilliseconds } from "../../../src/json/index.js";
import { TWIN_OUTCOMES } from "../../../src/properties/index.js";
import { foldTwinEvent, parseRecording, replay } from "../../../src/twin/index.js";
import type { TwinEvent } from "../../../src/twin/index.js";
import { inOrder } from "../../../src/twin/events/event-order.js";

/** A time in which one part of a twin kept its state; the numbers are steps of the history. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly state: string;
  readonly outcome: string;
}

/** One part of a twin over time. */
export interface Lane {
  readonly name: string;
  readonly segments: readonly Segment[];
}

/** One change of a twin. */
export interface Step {
  readonly at: string;
  /** Milliseconds since 1970; of the step before where the time cannot be read, or goes back. */
  readonly time: number;
  readonly state: string;
  readonly outcome: string;
  readonly why: string;
}

/** What happened to a twin, part by part. */
export interface TimeLine {
  readonly id: string;
  readonly steps: readonly Step[];
  readonly lanes: readonly Lane[];
  /** Whether there are more changes than are shown. */
  readonly isCut: boolean;
}

/** Longer histories are shown up to here, in changes. */
const LONGEST = 5000;

/** The lane of the whole twin. */
const WHOLE = "whole twin";

interface Part {
  readonly name: string;
  readonly state: string;
  readonly outcome: string;
}

/** What the agent measures of a module, in the words of outcomes. */
const MODULE_OUTCOMES: Readonly<Record<string, string>> = {
  running: "succeeded",
  starting: "running",
  creating: "running",
  stopped: "skipped",
  backoff: "failed",
  failed: "failed",
  unhealthy: "failed",
  dead: "failed",
  "not reported": "notStarted",
};

/** A twin as it was from a time on. */
export interface TwinStep {
  readonly at: string;
  readonly twin: unknown;
}

/** The steps of a recording; where it cannot be replayed, a sentence that says why. */
export function recordedSteps(lines: readonly unknown[]): Iterable<TwinStep> | string {
  const recording = parseRecording(lines);
  return recording.ok ? replay(recording.value) : recording.issues[0].message;
}

/** The steps of a twin to which events happened, in whatever order they came; an event that comes twice is one step. */
export function* eventSteps(events: readonly TwinEvent[]): Generator<TwinStep, void> {
  let twin: unknown;
  for (const event of inOrder(events)) {
    const fold = foldTwinEvent(twin, event.event, event);
    if (fold.status === "repeated" || fold.status === "ignored") continue;
    ({ twin } = fold);
    if (twin !== undefined) yield { at: event.at, twin };
  }
}

/** The time line of a twin. */
export function readTimeLine(history: Iterable<TwinStep>): TimeLine {
  const steps: Step[] = [];
  const lanes = new Map<string, Segment[]>();
  let id = "";
  let isCut = false;
  for (const { at, twin } of history) {
    isCut = steps.length === LONGEST;
    if (isCut) break;
    const verdict = judgeDocument(twin);
    id = verdict.id ?? "";
    const before = steps.at(-1)?.time ?? 0;
    const time = Math.max(timeToMilliseconds(at) ?? before, before);
    const { outcome } = documentMember(verdict);
    steps.push({ at, time, state: verdict.state, outcome, why: verdict.reasons[0]?.message ?? "" });
    const whole = { name: WHOLE, state: verdict.state, outcome };
    for (const part of [whole, ...partsOf(verdict)]) addPart(lanes, part, steps.length - 1);
  }
  return { id, steps, lanes: [...lanes].map(([name, segments]) => ({ name, segments })), isCut };
}

/** The twin at one step, as text. */
export function twinAt(history: Iterable<TwinStep>, step: number): string {
  let index = 0;
  for (const { twin } of history) {
    if (index === step) return JSON.stringify(twin, null, 2);
    index += 1;
  }
  return "";
}

function addPart(lanes: Map<string, Segment[]>, { name, state, outcome }: Part, step: number): void {
  const segments = lanes.get(name) ?? [];
  const last = segments.at(-1);
  if (last?.state === state && last.to === step) segments[segments.length - 1] = { ...last, to: step + 1 };
  else segments.push({ from: step, to: step + 1, state, outcome });
  lanes.set(name, segments);
}

function partsOf(verdict: DocumentVerdict): readonly Part[] {
  if (verdict.kind === "edge-agent")
    return verdict.verdict.modules.map(({ name, reported }) => {
      const state = reported === null ? "not reported" : (reported.runtimeStatus ?? "unknown");
      return { name, state, outcome: MODULE_OUTCOMES[state] ?? "unknown" };
    });
  if (verdict.kind === "device" || verdict.kind === "shadow")
    return verdict.verdict.members.map(({ path, state }) => ({
      name: path,
      state,
      outcome: TWIN_OUTCOMES[state as keyof typeof TWIN_OUTCOMES],
    }));
  return [];
}
