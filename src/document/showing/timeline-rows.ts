import { ownMember } from "../../json/index.js";
import type { Outcome } from "../../result/index.js";
import { timeline } from "../../twin/index.js";
import type { Recording } from "../../twin/index.js";
import { judgeDocument } from "../judging/index.js";
import { checkJudgeOptions } from "../judge-options.js";
import { documentMember } from "../member.js";
import type { DocumentKind, JudgeOptions } from "../verdict.js";

/** One interval of a twin's history, flat, as tables and pictures want it. */
export interface TimelineRow {
  /** The device; `null` where the twin does not name it. */
  readonly device: string | null;
  /** The module; `null` for the twin of a device. */
  readonly module: string | null;
  /** What kind of twin it is. */
  readonly kind: DocumentKind;
  /** The state. */
  readonly state: string;
  /** What the state counts as in a fleet. */
  readonly outcome: Outcome;
  /** The code of the reason that decided. */
  readonly code: string | null;
  /** The sentence of the reason that decided. */
  readonly reason: string | null;
  /** How many reasons there are. */
  readonly reasons: number;
  /** How many modules, groups or components are to blame. */
  readonly failing: number;
  /** When the state began. */
  readonly since: string;
  /** When the next one began; `null` for the last. */
  readonly until: string | null;
  /** How long it held; `null` for the last. */
  readonly milliseconds: number | null;
}

/**
 * Tells the history of a recorded twin in flat rows, one for each time in which its state did not change: for a table, a data frame or a
 * picture. Rows of many recordings are put into one list.
 *
 * @param recording - a recording as `parseRecording` reads it
 * @param options - how to judge; an illegal option throws a `TypeError`
 * @returns the rows in the order of time; at least one, and the last one is open
 * @example
 * ```ts
 * import { createTwin, timelineRows } from "twinstate";
 *
 * const at = "2026-01-01T00:00:00Z";
 * const entries = [{ at: "2026-01-01T00:01:00Z", change: "patchDesired" as const, patch: { interval: 5 } }];
 * const rows = timelineRows({ at, twin: createTwin({ deviceId: "meter-7" }, { now: at }), entries });
 * rows.map(({ state, milliseconds }) => [state, milliseconds]); // → [["empty", 60000], ["notStarted", null]]
 * ```
 */
export function timelineRows(recording: Recording, options: JudgeOptions = {}): readonly TimelineRow[] {
  checkJudgeOptions(options);
  const [device, module] = [nameIn(recording.twin, "deviceId"), nameIn(recording.twin, "moduleId")];
  return timeline(recording, (twin) => judgeDocument(twin, options)).map(({ from, to, milliseconds, verdict }) => {
    const { kind, state, reasons } = verdict;
    const { outcome, failing } = documentMember(verdict);
    const [first] = reasons;
    return {
      device,
      module,
      kind,
      state,
      outcome,
      code: first?.code ?? null,
      reason: first?.message ?? null,
      reasons: reasons.length,
      failing: failing.length,
      since: from,
      until: to,
      milliseconds,
    };
  });
}

function nameIn(twin: unknown, name: string): string | null {
  const value = ownMember(twin, name);
  return typeof value === "string" ? value : null;
}
