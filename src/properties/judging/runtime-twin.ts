import { isJsonObject, ownMember } from "../../json/index.js";
import type { TwinView } from "../../twin/index.js";

/** The modules of the IoT Edge runtime, whose twins have conventions of their own. */
export type RuntimeModule = "$edgeAgent" | "$edgeHub";

/**
 * Tells whether a twin is one of a runtime module: by its `moduleId`, and without one by what only such a module reports.
 *
 * Source: `reference/twin-conventions.md` §0, row 1; `design` §5.8.
 *
 * @internal
 */
export function runtimeModule({ root, desired, reported }: TwinView): RuntimeModule | undefined {
  const moduleId = ownMember(root, "moduleId");
  if (moduleId === "$edgeAgent" || moduleId === "$edgeHub") return moduleId;
  if (moduleId !== undefined) return undefined;
  const hasVersion = has(reported, "lastDesiredVersion");
  if ((hasVersion || has(reported, "lastDesiredStatus")) && isHubs(desired, reported)) return "$edgeHub";
  return hasVersion || has(desired, "systemModules") || has(reported, "systemModules") ? "$edgeAgent" : undefined;
}

function isHubs(desired: unknown, reported: unknown): boolean {
  return has(desired, "routes") || has(desired, "storeAndForwardConfiguration") || has(reported, "clients");
}

function has(section: unknown, name: string): boolean {
  return isJsonObject(section) && Object.hasOwn(section, name);
}
