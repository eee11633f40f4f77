/**
 * Comparison of what is reported with what is desired, and words of devices' own beside it.
 */
export { compareProperties } from "./compare-properties.js";
export type { PropertyComparison } from "./compare-properties.js";
export { compareSections, compareValues } from "./compare-values.js";
export { judgeByComparison } from "./judge-comparison.js";
export { comparisonQueries } from "./queries.js";
export type { ComparisonQueries } from "./queries.js";
export { PLAIN_RULES } from "./plain-rules.js";
export type { PlainState } from "./plain-rules.js";
export { DEVICE_WORDS, isWordName, readWord } from "./words.js";
export type { Word, WordReading } from "./words.js";
