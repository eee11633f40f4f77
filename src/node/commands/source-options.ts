import type { ReadingOptions, TextReading } from "../reading/index.js";
import { lastValue } from "./options.js";
import type { OptionRow, OptionRows, OptionValues } from "./options.js";
import { UsageError } from "./usage-error.js";

const MEBIBYTE = 1024 * 1024;

/** The engine holds no longer text than this, in MiB. */
const MOST = 511;

/** `--max-document`. */
export const MAX_DOCUMENT_OPTION: OptionRow = {
  value: "MIB",
  summary: `Refuse documents above this size, 1 to ${MOST} MiB; 64 by default.`,
};

/** The options of every command that reads sources. */
export const SOURCE_OPTIONS: OptionRows = {
  "strict-json": { summary: "Refuse comments, trailing commas, colours, and JSON among the words of a log." },
  "max-document": MAX_DOCUMENT_OPTION,
};

/**
 * How sources are read, as `--max-document` and `--strict-json` say.
 *
 * @throws UsageError when it is no whole number of MiB in range
 * @internal
 */
export function readingOptions(values: OptionValues): ReadingOptions {
  return { maxDocumentBytes: maxDocumentBytes(values), strictJson: values.has("strict-json") };
}

/**
 * The same for a text that is read in another thread.
 *
 * @throws UsageError when it is no whole number of MiB in range
 * @internal
 */
export function textReading(values: OptionValues): Pick<TextReading, "limit" | "isStrict"> {
  return { limit: maxDocumentBytes(values), isStrict: values.has("strict-json") };
}

/**
 * Reads `--max-document`, in bytes.
 *
 * @throws UsageError when it is no whole number of MiB in range
 * @internal
 */
export function maxDocumentBytes(values: OptionValues): number {
  const text = lastValue(values, "max-document") ?? "64";
  const mebibytes = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (mebibytes >= 1 && mebibytes <= MOST) return mebibytes * MEBIBYTE;
  throw new UsageError(`--max-document takes a whole number of MiB from 1 to ${MOST}.`);
}
