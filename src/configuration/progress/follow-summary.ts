import { applyMergePatch, ownMember, sortNames } from "../../json/index.js";
import type { JsonValue } from "../../json/index.js";
import { groupIds } from "../group-names.js";
import { joinGroupLists } from "./pending-groups.js";
import { summarizeGroup } from "./summary.js";
import type { GroupSummary, ReportedPatch } from "./summary.js";

/** What no groups amount to. */
const NOTHING: GroupSummary = { pendingCount: 0, pendingGroups: "", failedCount: 0, failedGroups: "" };

/**
 * Follows a reported section through its patches: each call applies one, and answers the summary of the section after it.
 *
 * A patch costs by the groups that it names, not by those of the section: the summaries of single groups are the leaves
 * of a tree in the order of the ids, each node the sum of the two below it, and only the way up to the root is added
 * anew. The texts share their parts, so that a batch of many groups does not hold as many copies of their names.
 *
 * @param before - the reported section before the first patch
 * @param ids - the groups that the patches will name
 * @internal
 */
export function followSummary(before: unknown, ids: Iterable<string>): (patch: ReportedPatch) => GroupSummary {
  const names = sortNames([...new Set([...groupIds(before), ...ids])]);
  const places = new Map(names.map((id, place) => [id, place]));
  const values = new Map(names.map((id) => [id, ownMember(before, id)]));
  const firstLeaf = 2 ** Math.ceil(Math.log2(names.length + 1));
  const tree: GroupSummary[] = [];
  const at = (node: number): GroupSummary => tree[node] ?? NOTHING;
  const addUp = (changes: Iterable<readonly [string, JsonValue | undefined]>): void => {
    let changed = new Set<number>();
    for (const [id, value] of changes) {
      const leaf = firstLeaf + Number(places.get(id));
      tree[leaf] = summarizeGroup(id, value);
      changed.add(leaf >> 1);
    }
    while (changed.size > 0) {
      for (const node of changed) tree[node] = addSummaries(at(2 * node), at(2 * node + 1));
      changed = new Set([...changed].map((node) => node >> 1).filter((node) => node > 0));
    }
  };
  addUp(values);
  return (patch) => {
    const changes = Object.entries(patch).map(([id, change]) => [id, applyMergePatch(values.get(id), change)] as const);
    for (const [id, value] of changes) values.set(id, value);
    addUp(changes);
    return at(1);
  };
}

/** The summary of two ranges of groups, the left one first. */
function addSummaries(left: GroupSummary, right: GroupSummary): GroupSummary {
  return {
    pendingCount: left.pendingCount + right.pendingCount,
    pendingGroups: joinGroupLists(left.pendingGroups, right.pendingGroups),
    failedCount: left.failedCount + right.failedCount,
    failedGroups: joinGroupLists(left.failedGroups, right.failedGroups),
  };
}
