import { refusing } from "../issue.js";
import type { QueryResult } from "../issue.js";
import type { ParseConditionOptions } from "../options.js";
import { checkOptions } from "../options.js";
import type { Condition } from "../syntax.js";
import type { Cursor } from "./cursor.js";
import { accept, expect, isWritten, openText, peek, refuseNext } from "./cursor.js";
import { parseExpression } from "./expression.js";
import { readCollection } from "./parse.js";

/**
 * Reads a condition alone: the target condition of a configuration or deployment, `*`, or `from devices.modules where
 * …`; with `dialect: "routing"` the condition of a message route.
 *
 * Source: IoT Hub query language §3.2 (target conditions) and §4 (routing).
 *
 * @param text - the condition
 * @param options - as for `parseQuery`, and `dialect`: `"twin"` (the default) or `"routing"`
 * @returns the tree, with warnings; or the first error with its line, its column and a hint
 * @throws TypeError for a wrong option
 * @example
 * ```ts
 * import { parseCondition } from "twinstate";
 *
 * parseCondition("tags.environment='test'").ok; // → true
 * parseCondition("STARTSWITH(level, 'c')", { dialect: "routing" }).issues[0]?.hint; // → "Here it is written STARTS_WITH."
 * ```
 */
export function parseCondition(text: string, options: ParseConditionOptions = {}): QueryResult<Condition> {
  checkOptions(options);
  return refusing((warnings) => readCondition(openText(text, options, warnings)));
}

function readCondition(cursor: Cursor): Condition {
  const { dialect } = cursor;
  const condition = { kind: "condition", dialect } as const;
  if (dialect === "twin" && isWritten(peek(cursor), "*") && peek(cursor, 1).kind === "end") {
    return { ...condition, from: null, where: null };
  }
  refuseClause(cursor);
  const hint = isWritten(peek(cursor), "WHERE") ? WITHOUT_WHERE : undefined;
  let from: Condition["from"] = null;
  if (dialect === "twin" && accept(cursor, "FROM")) {
    from = readCollection(cursor);
    cursor.collection = from;
    expect(cursor, "WHERE");
  }
  const where = parseExpression(cursor);
  if (peek(cursor).kind !== "end") refuseNext(cursor, "an operator or the end of the condition", hint);
  return { ...condition, from, where };
}

const WITHOUT_WHERE = "A condition is written without WHERE.";

/** Refuses what begins with a clause of a query; in a route its word can be the name of a property. */
function refuseClause(cursor: Cursor): void {
  const isTwin = cursor.dialect === "twin";
  const [first, second] = [peek(cursor), peek(cursor, 1)];
  if (isWritten(first, "SELECT") && (isTwin || isWritten(second, "*"))) {
    refuseNext(cursor, "a condition", "A whole query is read by parseQuery; a condition is what follows its WHERE.");
  }
  if (isTwin && isWritten(first, "WHERE") && !isWritten(second, ".")) {
    refuseNext(cursor, "a condition", WITHOUT_WHERE);
  }
}
