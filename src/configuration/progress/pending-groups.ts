import { describeType, quoteName } from "../../result/index.js";
import type { Result } from "../../result/index.js";
import type { ConfigurationCode } from "../codes.js";
import { error } from "../issues.js";

/** A group in a list of groups, and those of its instances that the list is about. */
export interface PendingGroup {
  /** The group's id. */
  readonly group: string;
  /** The ids of the instances; empty when the list names the group alone. */
  readonly instances: readonly string[];
}

/** A list of groups as the summary writes it in one text: `apps:appXYZ;appABC|windowsUpdate`. */
export type PendingGroups = readonly PendingGroup[];

/** The characters that the grammar needs for itself; there is no way to escape them. */
const RESERVED = /[|:;]/;

/**
 * Reads the text that lists groups in a summary, `pendingGroups` or `failedGroups`.
 *
 * `|` stands between groups, `:` before instances, `;` between instances: `apps:appXYZ;appABC|windowsUpdate`. Later
 * agents write the ids of groups with `;` between them, and that is read too: a part without `:` lists groups.
 *
 * Source: Progress Monitoring, figure 7.1.A; Windows device agent §3.3.
 *
 * @param text - the text; `""` lists nothing
 * @returns the groups in the order of the text, or the error `malformed-pending-groups`
 * @example
 * ```ts
 * import { parsePendingGroups } from "twinstate";
 *
 * const read = parsePendingGroups("apps:appXYZ;appABC|windowsUpdate");
 * read.ok && read.value.length; // → 2
 * ```
 */
export function parsePendingGroups(text: unknown): Result<PendingGroups, ConfigurationCode> {
  if (typeof text !== "string") return malformed(`Expected a string, found ${describeType(text)}.`);
  if (text === "") return { ok: true, value: [], issues: [] };
  const groups = text.split("|").flatMap(parsePart);
  if (groups.every(isWritable)) return { ok: true, value: groups, issues: [] };
  return malformed(
    'Expected names between "|", ":" and ";", as in "apps:appXYZ;appABC|windowsUpdate"; one is missing.',
  );
}

/**
 * Writes a list of groups as the text of a summary.
 *
 * The grammar cannot escape its separators: an empty name, or one with `|`, `:` or `;`, throws a `TypeError`.
 *
 * Source: Progress Monitoring, figure 7.1.A.
 *
 * @param groups - the groups, written in this order
 * @returns the text; `""` for none
 * @example
 * ```ts
 * import { formatPendingGroups } from "twinstate";
 *
 * formatPendingGroups([{ group: "apps", instances: ["appXYZ", "appABC"] }, { group: "windowsUpdate", instances: [] }]); // → "apps:appXYZ;appABC|windowsUpdate"
 * ```
 */
export function formatPendingGroups(groups: PendingGroups): string {
  for (const name of groups.flatMap(({ group, instances }) => [group, ...instances])) {
    if (isWritableName(name)) continue;
    throw new TypeError(`${quoteName(name)} cannot be listed: a name is not empty and has no "|", ":" or ";" in it.`);
  }
  return groups
    .map(({ group, instances }) => (instances.length === 0 ? group : `${group}:${instances.join(";")}`))
    .join("|");
}

/**
 * Tells whether a name can stand in a list of groups.
 *
 * @internal
 */
export function isWritableName(name: string): boolean {
  return name !== "" && !RESERVED.test(name);
}

/** One part between bars: a group with its instances, or the ids of groups that a later agent wrote. */
function parsePart(part: string): PendingGroups {
  const colon = part.indexOf(":");
  if (colon === -1) return part.split(";").map((group) => ({ group, instances: [] }));
  return [{ group: part.slice(0, colon), instances: part.slice(colon + 1).split(";") }];
}

function isWritable({ group, instances }: PendingGroup): boolean {
  return isWritableName(group) && instances.every(isWritableName);
}

function malformed(message: string): Result<never, ConfigurationCode> {
  return { ok: false, issues: [error("malformed-pending-groups", "", message)] };
}
