import { isJsonObject, ownMember, sortNames } from "../json/index.js";
import type { JsonObject, JsonValue } from "../json/index.js";

/** What the hub says about the automatic configurations and at-scale deployments of a device. */
export interface ConfigurationFacts {
  /** `absent`: no such member or an empty object, nothing at scale. `malformed`: there, and no object. */
  readonly presence: "absent" | "malformed" | "present";
  /** The names of those in force, in code unit order. */
  readonly applied: readonly string[];
  /** The names of those that matched and lost, in code unit order. */
  readonly targeted: readonly string[];
}

const NONE: ConfigurationFacts = { presence: "absent", applied: [], targeted: [] };

/**
 * Reads which automatic configurations and deployments the hub has on a twin; any twin can have them.
 *
 * The statuses are compared without case; an entry with any other status is in neither list. Source: the design, §5.4.
 *
 * @param root - the twin as it was given; its member `configurations` is read
 * @returns whether there are any, and the names by status
 * @example
 * ```ts
 * import { readConfigurations } from "twinstate";
 *
 * readConfigurations({ configurations: { base: { status: "Applied" } } }).applied; // → ["base"]
 * ```
 */
export function readConfigurations(root: JsonObject): ConfigurationFacts {
  const configurations = ownMember(root, "configurations");
  if (configurations === undefined) return NONE;
  if (!isJsonObject(configurations)) return { ...NONE, presence: "malformed" };
  const names = Object.keys(configurations);
  if (names.length === 0) return NONE;
  const applied: string[] = [];
  const targeted: string[] = [];
  for (const name of names) {
    const status = statusOf(configurations[name]);
    if (status === "applied") applied.push(name);
    else if (status === "targeted") targeted.push(name);
  }
  return { presence: "present", applied: sortNames(applied), targeted: sortNames(targeted) };
}

function statusOf(configuration: JsonValue | undefined): string | undefined {
  const status = ownMember(configuration, "status");
  return typeof status === "string" ? status.toLowerCase() : undefined;
}
