import {
  ACTION_ROWS,
  ACTION_STATUS_MEANINGS,
  ACTION_TRANSITIONS,
  DEVICE_STATUS_MEANINGS,
  DEVICE_STATUSES,
  DEVICE_TRANSITIONS,
  FEEDBACK_OUTCOMES,
  PHASE_STATUSES,
  STATUS_ALIASES,
  TERMINAL_STATUSES,
} from "../../src/feedback/index.js";
import type { PhaseStatus } from "../../src/feedback/index.js";
import { STATUS_RULES } from "../../src/feedback/status-rules.js";
import { table } from "./table.js";

/** The diagrams and tables of `docs/desired-state-feedback.md`, from the data that the library itself uses. */
export const blocks: Readonly<Record<string, () => string>> = {
  "feedback-action-diagram": () => diagram(ACTION_TRANSITIONS, "IDENTIFIED"),
  "feedback-device-diagram": () => diagram(DEVICE_TRANSITIONS, "IDENTIFYING"),
  "feedback-status-rules": () =>
    table(
      ["#", "the first row that holds", "status"],
      STATUS_RULES.map(({ row, condition, state }) => [row, condition, state === "unknown" ? "none" : `\`${state}\``]),
    ),
  "feedback-device-statuses": () =>
    table(
      ["status", "meaning", "end", "outcome in a fleet"],
      DEVICE_STATUSES.map((status) => [
        `\`${status}\``,
        DEVICE_STATUS_MEANINGS[status].meaning,
        TERMINAL_STATUSES.includes(status) ? "yes" : "",
        `\`${FEEDBACK_OUTCOMES[status]}\``,
      ]),
    ),
  "feedback-phase-statuses": () =>
    table(
      ["phase", "under way", "succeeded", "failed"],
      phases()
        .map((row) => row.map((status) => `\`${status}\``))
        .map(([first = "", ...rest]) => [phaseName(first), first, ...rest]),
    ),
  "feedback-action-statuses": () =>
    table(
      ["status", "meaning", "class", "kind", "progress in thousandths"],
      ACTION_ROWS.map(({ status, class: name, kind, base, perPercent }) => [
        `\`${status}\``,
        ACTION_STATUS_MEANINGS[status].meaning,
        name,
        kind,
        progressFormula(status, base, perPercent),
      ]),
    ),
  "feedback-aliases": () =>
    table(
      ["level", "received", "read as"],
      STATUS_ALIASES.map(({ level, received, status }) => [level, `\`${received}\``, `\`${status}\``]),
    ),
};

/** A state diagram in Mermaid: every arrow of a table, with its beginning and its ends. */
function diagram(transitions: Readonly<Record<string, readonly string[]>>, start: string): string {
  const arrows = Object.entries(transitions).flatMap(([from, to]) =>
    to.length === 0 ? [`  ${from} --> [*]`] : to.map((next) => `  ${from} --> ${next}`),
  );
  return ["```mermaid", "stateDiagram-v2", `  [*] --> ${start}`, ...arrows, "```"].join("\n");
}

/** The phase statuses in threes: under way, succeeded, failed. */
function phases(): readonly (readonly PhaseStatus[])[] {
  return PHASE_STATUSES.flatMap((_, index) => (index % 3 === 0 ? [PHASE_STATUSES.slice(index, index + 3)] : []));
}

function phaseName(status: string): string {
  return status.replaceAll("`", "").toLowerCase();
}

function progressFormula(status: string, base: number, perPercent: number): string {
  if (status === "UPDATE_SUCCESS") return `1000, with \`strict\` ${base}`;
  if (perPercent === 0) return String(base);
  return base === 0 ? `${perPercent}p` : `${base} + ${perPercent}p`;
}
