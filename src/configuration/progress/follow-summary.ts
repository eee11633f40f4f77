import { applyMergePatch, ownMember, sortNames } from "../../json/index.js";
import type { JsonValue } from "../../json/index.js";
import { groupIds } from "../group-names.js";
import { readReported, summaryOf, unfinishedGroups } from "./summary.js";
import type { GroupSummary } from "./group-summary.js";
import type { ReportedPatch } from "./summary.js";

/** A reported section as it would be after a patch. */
export interface SummaryAfter {
  /** The summary of the section after the patch. */
  readonly summary: GroupSummary;
  /** Makes it so. */
  readonly apply: () => void;
}

/**
 * Follows a reported section through its patches: each call answers the summary of the section after one, which is applied
 * when that is asked for.
 *
 * The summaries of the groups are the leaves of a tree, in which each node adds up the two below it: a patch costs by the
 * groups that it names, and by the height of the tree.
 *
 * @param before - the reported section before the first patch
 * @param ids - the groups that the patches may name; other members of a patch are passed over
 * @internal
 */
export function followSummary(before: unknown, ids: Iterable<string>): (patch: ReportedPatch) => SummaryAfter {
  const names = sortNames([...new Set([...groupIds(before), ...ids])]);
  const values = new Map(names.map((id) => [id, ownMember(before, id)]));
  const width = 2 ** Math.ceil(Math.log2(Math.max(1, names.length)));
  const leaves = new Map(names.map((id, place) => [id, width + place]));
  const nodes = new Map<number, GroupSummary>();
  const addLevels = (changed: Map<number, GroupSummary>): void => {
    const at = (node: number): GroupSummary => changed.get(node) ?? nodes.get(node) ?? NO_GROUPS;
    let level: Iterable<number> = [...changed.keys()];
    for (let rest = width; rest > 1; rest /= 2) {
      const parents = new Set(Array.from(level, (node) => node >> 1));
      for (const node of parents) changed.set(node, addUp(at(2 * node), at(2 * node + 1)));
      level = parents;
    }
  };
  for (const [id, leaf] of leaves) nodes.set(leaf, summarizeGroup(id, values.get(id)));
  addLevels(nodes);
  return (patch) => {
    const valuesAfter = new Map<string, JsonValue>();
    const changed = new Map<number, GroupSummary>();
    for (const [id, change] of Object.entries(patch)) {
      const leaf = leaves.get(id);
      if (leaf === undefined) continue;
      const value = applyMergePatch(values.get(id), change);
      valuesAfter.set(id, value);
      changed.set(leaf, summarizeGroup(id, value));
    }
    addLevels(changed);
    const apply = (): void => {
      for (const [id, value] of valuesAfter) values.set(id, value);
      for (const [node, summary] of changed) nodes.set(node, summary);
    };
    return { summary: changed.get(ROOT) ?? nodes.get(ROOT) ?? NO_GROUPS, apply };
  };
}

const ROOT = 1;

const NO_GROUPS: GroupSummary = { pendingCount: 0, pendingGroups: "", failedCount: 0, failedGroups: "" };

/** The summary of a section that has this one group. */
function summarizeGroup(id: string, value: JsonValue | undefined): GroupSummary {
  return summaryOf(unfinishedGroups([readReported(id, value)]));
}

/** The summary of a section from those of its two halves, in their order. */
function addUp(left: GroupSummary, right: GroupSummary): GroupSummary {
  return {
    pendingCount: left.pendingCount + right.pendingCount,
    pendingGroups: joinLists(left.pendingGroups, right.pendingGroups),
    failedCount: left.failedCount + right.failedCount,
    failedGroups: joinLists(left.failedGroups, right.failedGroups),
  };
}

/** Puts two lists together with `+`, which shares their texts: every patch of a batch has lists of its own. */
function joinLists(left: string, right: string): string {
  return left === "" || right === "" ? left + right : `${left}|${right}`;
}
