import { isJsonObject, ownMember } from "../../json/index.js";
import type { Issue } from "../../result/index.js";
import { shadowRules, validateAgainst } from "../../schema/index.js";
import type { SchemaCode } from "../../schema/index.js";
import { checkDelta } from "./delta.js";
import { viewShadow } from "./read-shadow.js";

/**
 * Checks an AWS IoT device shadow: its schema, and a `delta` that it carries against its two sections.
 *
 * It takes what `evaluateShadow` takes. Of a message of `update/documents` both parts are checked, and only the current one
 * has a delta to be checked. Any JSON value gets an answer.
 *
 * Source: `reference/twin-conventions.md` §5.2.
 *
 * @param shadow - any JSON value
 * @returns every breach of the schema, and a warning when the delta is not what the sections amount to, with paths into `shadow`
 * @example
 * ```ts
 * import { validateShadow } from "twinstate";
 *
 * const state = { desired: { light: "on" }, reported: { light: "off" }, delta: {} };
 * validateShadow({ state, version: "7" }).map(({ code, path }) => [code, path]); // → [["wrong-type", "/version"], ["delta-disagrees", "/state/delta"]]
 * ```
 */
export function validateShadow(shadow: unknown): readonly Issue<SchemaCode | "delta-disagrees">[] {
  const view = viewShadow(shadow);
  const delta = view === undefined || view.kind === "delta" ? [] : checkDelta(view);
  return [
    ...partsOf(shadow).flatMap(({ path, part }) =>
      validateAgainst(shadowRules, part).map((issue) => ({ ...issue, path: path + issue.path })),
    ),
    ...delta.map((reason) => ({ ...reason, severity: "warning" as const })),
  ];
}

/** The document itself, or the two that a message of `update/documents` is made of. */
function partsOf(shadow: unknown): readonly { readonly path: string; readonly part: unknown }[] {
  const isMessage = isJsonObject(ownMember(shadow, "current")) && ownMember(shadow, "state") === undefined;
  if (!isMessage) return [{ path: "", part: shadow }];
  return ["previous", "current"].map((name) => ({ path: `/${name}`, part: ownMember(shadow, name) ?? {} }));
}
