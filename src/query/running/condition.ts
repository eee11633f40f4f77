import { checkOptions } from "../options.js";
import type { EvaluationOptions } from "../options.js";
import { parseCondition } from "../language/index.js";
import type { Condition } from "../syntax.js";
import { requireTree } from "../tree.js";
import { isIn } from "./document.js";
import { compilePredicate } from "./program.js";

/**
 * Tells whether a condition is true of a twin, or of a message when it is a routing condition.
 *
 * True is only what is certainly true: a comparison with a missing property is undefined, and so is what follows from
 * it. The text that was asked last is not compiled again; who asks several of each twin compiles them once, with {@link compileCondition}.
 *
 * @param condition - a condition, as text or as tree
 * @param twin - a twin in any shape; for a routing condition a `RoutingMessage`; anything else matches nothing
 * @param options - how to evaluate where the documentation leaves a choice
 * @returns whether it is true
 * @throws TypeError for a text that does not parse (`parseCondition` is the total way), for what is no tree, and for a wrong option
 * @example
 * ```ts
 * import { matches } from "twinstate";
 *
 * matches("tags.floor > 3 AND tags.building = 'A'", { deviceId: "a", tags: { floor: 4, building: "A" } }); // → true
 * matches("tags.floor != 3", { deviceId: "b" }); // → false
 * ```
 */
export function matches(condition: string | Condition, twin: unknown, options: EvaluationOptions = USUAL): boolean {
  if (typeof condition !== "string" || options !== USUAL) return compileCondition(condition, options)(twin);
  if (last?.condition !== condition) last = { condition, holds: compileCondition(condition) };
  return last.holds(twin);
}

const USUAL: EvaluationOptions = {};

/** What was compiled last: whoever asks of one twin after the other asks the same. */
let last: { readonly condition: string; readonly holds: (document: unknown) => boolean } | undefined;

/**
 * Compiles a condition to a predicate, for evaluating it over many twins.
 *
 * @param condition - a condition, as text or as tree
 * @param options - how to evaluate where the documentation leaves a choice
 * @returns a function that tells whether the condition is true of a document; it never throws
 * @throws TypeError for a text that does not parse (`parseCondition` is the total way), for what is no tree, and for a wrong option
 * @example
 * ```ts
 * import { compileCondition } from "twinstate";
 *
 * const isUpstairs = compileCondition("tags.floor IN [1, 2, 3]");
 * [{ tags: { floor: 2 } }, { tags: { floor: 0 } }].map(isUpstairs); // → [true, false]
 * ```
 */
export function compileCondition(
  condition: string | Condition,
  options: EvaluationOptions = {},
): (document: unknown) => boolean {
  checkOptions(options);
  if (typeof condition !== "string") requireTree("condition", condition, ["condition"], "a string or ");
  const { from, where, dialect } = typeof condition === "string" ? conditionOf(condition) : condition;
  const holds = compilePredicate(where, dialect, options, from);
  return from === null ? holds : (document) => isIn(document, from) && holds(document);
}

function conditionOf(text: string): Condition {
  const result = parseCondition(text);
  if (!result.ok) throw new TypeError(`The condition does not parse. ${result.issues[0].message}`);
  return result.value;
}
