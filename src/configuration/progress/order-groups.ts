import { appendPointer, compareNames, isJsonObject, sortNames } from "../../json/index.js";
import { NAMES_OPTION, quoteName, requireOption, toResult } from "../../result/index.js";
import type { Issue, OptionShape, Result } from "../../result/index.js";
import type { ConfigurationCode } from "../codes.js";
import { connectedComponents, findCycle } from "./cycles.js";
import type { GraphNode } from "./cycles.js";
import { error } from "../issues.js";

/** Which groups each group depends on, by the ids of the groups. */
export interface GroupDependencies {
  readonly [groupId: string]: readonly string[];
}

const DEPENDENCIES_OPTION: OptionShape = {
  expected: "an object whose members are arrays of group ids",
  fits: (value) => isJsonObject(value) && Object.values(value).every(NAMES_OPTION.fits),
};

/** An order of groups, and what stands in its way. */
export interface Arrangement {
  /** Every group once, dependencies first; the groups of a cycle are together, in the order of their ids. */
  readonly order: readonly string[];
  /** Cycles, self-references and unknown groups. */
  readonly issues: readonly Issue<ConfigurationCode>[];
}

/**
 * Orders groups so that each comes after the groups that it depends on.
 *
 * Of the groups that could come next, the one with the smallest id (by code unit) does; the order in which an object
 * lists its members never matters. A cycle, a group that depends on itself, and a dependency that is not a group are
 * errors of their own, each with the path of the dependency and the names that it leads through.
 *
 * Source: Meta Data Object, "Dependencies"; unlike the original (Windows device agent §5.1) an unknown group
 * is not a cycle.
 *
 * @param dependencies - for each group the ids of the groups that it depends on; anything but lists throws a `TypeError`
 * @returns the ids in order, or the errors `dependency-cycle`, `self-dependency`, `unknown-dependency`
 * @example
 * ```ts
 * import { orderGroups } from "twinstate";
 *
 * const ordered = orderGroups({ uwpApps: ["certificates"], certificates: [], timeInfo: [] });
 * ordered.ok && ordered.value; // → ["certificates", "timeInfo", "uwpApps"]
 * ```
 */
export function orderGroups(dependencies: GroupDependencies): Result<readonly string[], ConfigurationCode> {
  requireOption("dependencies", DEPENDENCIES_OPTION, dependencies);
  const { order, issues } = arrangeGroups(dependencies);
  return toResult(order, issues);
}

/**
 * Orders groups whatever stands in the way, and says what does.
 *
 * @internal
 */
export function arrangeGroups(dependencies: GroupDependencies): Arrangement {
  const isFree = Object.values(dependencies).every((names) => names.length === 0);
  if (isFree) return { order: sortNames(Object.keys(dependencies)), issues: [] };
  const nodes = graphOf(dependencies);
  const components = connectedComponents(nodes).map((members) =>
    [...members].sort((left, right) => compareNames(left.id, right.id)),
  );
  const issues = [
    ...nodes.flatMap((node) => strayDependencies(node, dependencies)),
    ...components.filter((members) => members.length > 1).flatMap(cycleIssues),
  ];
  return { order: orderComponents(components), issues: issues.sort((a, b) => compareNames(a.path, b.path)) };
}

/**
 * Turns the path of a dependency in the list into that of the text that lists it.
 *
 * @internal
 */
export function inMetaData(path: string): string {
  return `${path.slice(0, path.lastIndexOf("/"))}/__meta/dependencies`;
}

/** The nodes, each with its edges in the order of the ids; a self-reference or an unknown group is no edge. */
function graphOf(dependencies: GroupDependencies): readonly GraphNode[] {
  const nodes = new Map(
    Object.entries(dependencies).map(([id, names]) => [
      id,
      { id, names, next: [] as GraphNode[], order: -1, lowest: 0 },
    ]),
  );
  for (const { id, names, next } of nodes.values()) {
    for (const dependency of sortNames([...new Set(names)])) {
      const target = nodes.get(dependency);
      if (target !== undefined && dependency !== id) next.push(target);
    }
  }
  return [...nodes.values()];
}

/** A component that waits for others, and those that wait for it. */
interface Waiting {
  readonly members: readonly GraphNode[];
  /** The smallest id of its members. */
  readonly first: string;
  readonly dependents: Waiting[];
  open: number;
}

/** Dependencies first; of the components that could come next, the one with the smallest id. */
function orderComponents(components: readonly (readonly GraphNode[])[]): readonly string[] {
  const waiting = components.map((members): Waiting => ({
    members,
    first: String(members[0]?.id),
    dependents: [],
    open: 0,
  }));
  const ownerOf = new Map(waiting.flatMap((owner) => owner.members.map((node) => [node, owner] as const)));
  for (const owner of waiting) {
    const before = new Set(owner.members.flatMap(({ next }) => next.map((node) => ownerOf.get(node))));
    before.delete(owner);
    for (const dependency of before) dependency?.dependents.push(owner);
    owner.open = before.size;
  }
  const ready = waiting.filter(({ open }) => open === 0).sort((left, right) => compareNames(right.first, left.first));
  const order: string[] = [];
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
    for (const { id } of next.members) order.push(id);
    for (const dependent of next.dependents) {
      dependent.open -= 1;
      if (dependent.open === 0) insert(ready, dependent);
    }
  }
  return order;
}

/** Puts a component at its place among those that are ready, the one with the smallest id last. */
function insert(ready: Waiting[], component: Waiting): void {
  let [from, to] = [0, ready.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (compareNames(String(ready[middle]?.first), component.first) > 0) from = middle + 1;
    else to = middle;
  }
  ready.splice(from, 0, component);
}

/** Self-references and unknown groups, each with the path of the dependency. */
function strayDependencies(
  { id, names }: GraphNode,
  dependencies: GroupDependencies,
): readonly Issue<ConfigurationCode>[] {
  return names.flatMap((dependency, index) => {
    const path = appendPointer("", id, index);
    if (dependency === id) {
      return [error("self-dependency", path, `The group ${quoteName(id)} depends on itself.`)];
    }
    if (Object.hasOwn(dependencies, dependency)) return [];
    const message = `The group ${quoteName(id)} depends on ${quoteName(dependency)}, which is not a group here.`;
    return [error("unknown-dependency", path, message)];
  });
}

/** The one issue about a component that is more than one group. */
function cycleIssues(members: readonly GraphNode[]): readonly Issue<ConfigurationCode>[] {
  const cycle = findCycle(members);
  const names = cycle.map(({ id }) => quoteName(id)).join(" → ");
  return cycle.slice(0, 1).map(({ id, names: listed }) => {
    const path = appendPointer("", id, listed.indexOf(String(cycle[1]?.id)));
    return error("dependency-cycle", path, `The groups depend on each other in a cycle: ${names}.`);
  });
}
