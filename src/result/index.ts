/**
 * The grammar of answers: results, issues, reasons, and how they are written.
 *
 * @packageDocumentation
 */
export { hasError, toResult } from "./result.js";
export type { Failure, Issue, Reason, Result, Success } from "./result.js";
export { codePage } from "./registry.js";
export type { CodeDescription, CodeRegistry } from "./registry.js";
export {
  imageCredentials,
  isSecretName,
  maskValues,
  redactImage,
  redactText,
  secretValues,
  SHORTEST_SECRET,
  valuesThatMayBeIn,
} from "./secrets/index.js";
export type { SecretValues } from "./secrets/index.js";
export { describeType, quoteBetween, quoteName } from "./quote.js";
export { because, decide } from "./rule.js";
export type { Because, Rule, Verdict } from "./rule.js";
export {
  BOOLEAN_OPTION,
  countOf,
  NAMES_OPTION,
  oneOf,
  requireOption,
  requireOptions,
  STRING_OPTION,
} from "./require.js";
export type { OptionShape, OptionShapes } from "./require.js";
export { OPEN_OUTCOMES, OUTCOMES } from "./fleet.js";
export type { FailingPart, FleetMember, Outcome } from "./fleet.js";
export type { StateMeaning, StateMeanings } from "./meaning.js";
export { OUTCOME_MEANINGS } from "./outcome-meanings.js";
