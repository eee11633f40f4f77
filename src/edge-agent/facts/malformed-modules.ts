import { formatPointer, isJsonObject, ownMember, sortNames } from "../../json/index.js";
import { describeType } from "../../result/index.js";
import type { MalformedModule } from "./deployment-facts.js";

const GROUPS = ["systemModules", "modules"] as const;

/**
 * Finds what the deployment has in the place of a module, or of all of them, that is not an object. It counts as missing;
 * `null` is how a patch says so, and is no mistake.
 *
 * @internal
 */
export function malformedModules(desired: unknown): readonly MalformedModule[] {
  const found: MalformedModule[] = [];
  const note = (value: unknown, tokens: readonly string[]): void => {
    if (value === undefined || value === null || isJsonObject(value)) return;
    found.push({ path: formatPointer(tokens), name: String(tokens.at(-1)), type: describeType(value) });
  };
  for (const group of GROUPS) {
    const modules = ownMember(desired, group);
    note(modules, [group]);
    if (!isJsonObject(modules)) continue;
    for (const name of sortNames(Object.keys(modules))) note(modules[name], [group, name]);
  }
  return found;
}
