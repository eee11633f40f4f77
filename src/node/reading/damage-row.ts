import type { ReadingCode } from "../codes.js";

/**
 * Where a text stops being JSON.
 *
 * @internal
 */
export interface Breach {
  /** The whole text. */
  readonly text: string;
  /** What is at the place and after it, a few characters. */
  readonly at: string;
  /** The last character before the place that is not blank. */
  readonly before: string;
  /** The character directly before the place. */
  readonly previous: string;
  /** Whether a comma could be at the place. */
  readonly isCommaExpected: boolean;
}

/**
 * What has become of a text so that it is not JSON: how it is known, and what to do about it.
 *
 * @internal
 */
export interface Damage {
  readonly name: string;
  readonly code: ReadingCode;
  /** What is at the place where the text stops being JSON, to be read after "at line 1, column 1". */
  readonly what: string;
  readonly advice: string;
  /** Whether all that follows it and cannot be read is part of the same, whatever is wrong with it. */
  readonly coversRun?: boolean;
  /** Whether that is so only where something else is wrong with what follows; of its like is said that the same holds. */
  readonly coversOthers?: boolean;
  readonly holds: (breach: Breach) => boolean;
}
