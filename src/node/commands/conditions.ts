import type { Outcome } from "../../result/index.js";
import type { Closing } from "../printing/index.js";
import { EXIT_CODES } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import { foreignStateRemarks } from "./foreign-states.js";
import { chosen, lastValue, listedValues } from "./options.js";
import type { OptionValues } from "./options.js";
import { CONDITION_NAMES, EXPECTED_STATES } from "./report-states.js";
import { UsageError } from "./usage-error.js";

/** What a condition looks at. */
export interface Condition {
  readonly state: string;
  readonly outcome: Outcome;
  /** Whether the document was read, and there was something to judge. */
  readonly isJudged: boolean;
}

/** What documents are asked to be. */
export interface Expectations {
  /** States and outcomes that refuse a document. */
  readonly failOn: ReadonlySet<string>;
  /** The states that a document may be in; any, where there are none. */
  readonly expected: readonly string[];
  /** How many documents must have been judged. */
  readonly minimum: number;
  /** Whether the end of the output says how it went. */
  readonly isTold: boolean;
  /** Whether there is a condition at all. */
  readonly isGiven: boolean;
}

/**
 * Reads `--fail-on`, `--expect` and `--min-documents`.
 *
 * @param values - the options of the command
 * @param more - what `--fail-on` takes besides states and outcomes
 * @throws UsageError for a state that there is not, and for a number that is not whole
 * @internal
 */
export function readExpectations(values: OptionValues, more: readonly string[] = []): Expectations {
  const failOn = listedValues(values, "fail-on").map((name) => chosen("fail-on", name, [...more, ...CONDITION_NAMES]));
  const expected = listedValues(values, "expect").map((name) => chosen("expect", name, EXPECTED_STATES));
  const isTold = values.has("expect") || values.has("min-documents");
  const isGiven = isTold || values.has("fail-on") || values.has("gate");
  return { failOn: new Set(failOn), expected, minimum: readMinimum(values), isTold, isGiven };
}

/**
 * Reads `--min-documents`.
 *
 * @param values - the options of the command
 * @param standard - what counts where the option is not given
 * @throws UsageError when it is not a whole number
 * @internal
 */
export function readMinimum(values: OptionValues, standard: string = values.has("expect") ? "1" : "0"): number {
  const text = lastValue(values, "min-documents") ?? standard;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageError("--min-documents takes a whole number.");
}

/**
 * Checks documents against what is asked of them.
 *
 * @internal
 */
export class Conditions {
  private documents = 0;
  private judged = 0;
  private unreadable = 0;
  private isFound = false;
  private readonly states = new Map<string, number>();
  private readonly unexpected = new Map<string, number>();
  private readonly wanted: Expectations;

  constructor(wanted: Expectations) {
    this.wanted = wanted;
  }

  /** Whether `--fail-on` names this. */
  failsOn(name: string): boolean {
    return this.wanted.failOn.has(name);
  }

  /**
   * Takes a document.
   *
   * @param history - its states, of which the last is the one that is expected; most documents have one
   * @param times - how many documents like this there are
   * @returns whether a condition refuses it
   */
  take(history: readonly Condition[], times = 1): boolean {
    const { expected, failOn } = this.wanted;
    this.documents += times;
    const last = history.at(-1);
    if (last === undefined) return false;
    if (last.isJudged) this.judged += times;
    if (last.state === "unreadable") this.unreadable += times;
    else count(this.states, last.state, times);
    const isUnexpected = expected.length > 0 && !expected.includes(last.state);
    if (isUnexpected) count(this.unexpected, last.state, times);
    const isFound = history.some(
      ({ state, outcome }) => failOn.has(state) || (state !== "unreadable" && failOn.has(outcome)),
    );
    this.isFound ||= isFound;
    return isFound || isUnexpected;
  }

  /** Whether everything that was asked for holds. */
  get isMet(): boolean {
    return !this.isFound && this.unexpected.size === 0 && !this.isBelowMinimum;
  }

  /** Nothing meets no condition, and too few documents meet not that of a minimum. */
  private get isBelowMinimum(): boolean {
    return this.judged < this.wanted.minimum || (this.wanted.isGiven && this.documents === 0);
  }

  /** The exit code: whether everything that was asked for holds. */
  get exitCode(): ExitCode {
    return this.isMet ? EXIT_CODES.fine : EXIT_CODES.found;
  }

  /** What a person should know: why the conditions do not hold, or what they did not look at. */
  remarks(): readonly string[] {
    const { documents, judged, unexpected } = this;
    const { expected, minimum, isGiven } = this.wanted;
    const lines: string[] = [];
    if (unexpected.size > 0) lines.push(unexpectedRemark(expected, documents, unexpected));
    if (this.isBelowMinimum) lines.push(minimumRemark(minimum, judged));
    const unjudged = documents - judged;
    if (isGiven && this.isMet && unjudged > 0) {
      const parts = [
        ...(this.unreadable > 0 ? [`${this.unreadable} unreadable`] : []),
        ...(unjudged > this.unreadable ? [`${unjudged - this.unreadable} of a kind that is not judged`] : []),
      ];
      lines.push(
        `the conditions hold, and ${unjudged} of ${documents} documents were not judged: ${parts.join(", ")}.`,
      );
    }
    return lines;
  }

  /** What comes last where something was expected. */
  closings(): readonly Closing[] {
    const { expected, minimum, isTold } = this.wanted;
    if (!isTold) return [];
    const { isMet: met, documents, judged, unreadable } = this;
    const states = Object.fromEntries(this.states);
    return [
      {
        line: `${JSON.stringify({ kind: "expectation", met, expected, documents, judged, minimum, states, unreadable })}\n`,
        title: "expectation",
        isPassed: met,
        message: this.remarks().join(" "),
      },
    ];
  }
}

/**
 * Says which documents are not in the states that were expected, and which of those never will be.
 *
 * @param expected - the states
 * @param documents - how many documents there are
 * @param unexpected - how many of them are in each other state
 * @internal
 */
export function unexpectedRemark(
  expected: readonly string[],
  documents: number,
  unexpected: ReadonlyMap<string, number>,
): string {
  const total = [...unexpected.values()].reduce((sum, number) => sum + number, 0);
  const found = `${total} of ${documents} ${total === 1 ? "is" : "are"} not: ${counts(unexpected)}.`;
  return [`expected ${expected.join(" or ")}; ${found}`, ...foreignStateRemarks(expected, unexpected.keys())].join(" ");
}

/**
 * Says that fewer documents were judged than must be.
 *
 * @internal
 */
export function minimumRemark(minimum: number, judged: number): string {
  return `expected at least ${Math.max(1, minimum)} ${minimum > 1 ? "documents" : "document"}; ${judged} ${judged === 1 ? "was" : "were"} judged.`;
}

function count(counted: Map<string, number>, name: string, times: number): void {
  counted.set(name, (counted.get(name) ?? 0) + times);
}

function counts(counted: ReadonlyMap<string, number>): string {
  return [...counted]
    .sort(([, left], [, right]) => right - left)
    .map(([name, number]) => `${number} ${name}`)
    .join(", ");
}
