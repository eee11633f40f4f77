import { isJsonObject } from "../json/index.js";
import type { Condition, Query } from "./syntax.js";

type Kind = (Query | Condition)["kind"];

const MADE_BY: Readonly<Record<Kind, string>> = { query: "parseQuery", condition: "parseCondition" };

/**
 * Throws a `TypeError` that names the parameter and what it may be, for what is no tree of the kinds.
 *
 * @internal
 */
export function requireTree(parameter: string, value: unknown, kinds: readonly Kind[], orText = ""): void {
  if (isJsonObject(value) && kinds.some((kind) => value["kind"] === kind)) return;
  const makers = kinds.map((kind) => MADE_BY[kind]).join(" or ");
  throw new TypeError(`The parameter "${parameter}" is ${orText}a tree, the value of what ${makers} gives.`);
}
