import type { DeviceProgress, GroupEvaluation } from "../../configuration/index.js";
import { printable } from "../output/index.js";

/**
 * What there is to say of a device with configuration groups: the counts, an order, a line a group, a line an error.
 *
 * @internal
 */
export function groupLines({
  groups,
  order,
  summary,
}: Pick<DeviceProgress, "groups" | "order" | "summary">): readonly string[] {
  const { pendingCount, pendingGroups, failedCount, failedGroups } = summary;
  return [
    `pending      ${counted(pendingCount, pendingGroups)}`,
    `failed       ${counted(failedCount, failedGroups)}`,
    ...(order === null ? ["order        none: the dependencies lead in a circle"] : []),
    "",
    "groups",
    ...(groups.length === 0 ? ["  none"] : linesOf(groups)),
  ];
}

function counted(count: number, names: string): string {
  return names === "" ? String(count) : `${count}: ${printable(names)}`;
}

function linesOf(groups: readonly GroupEvaluation[]): readonly string[] {
  const width = groups.reduce((most, { id }) => Math.max(most, printable(id).length), 0);
  return groups.flatMap((group) => [
    `  ${printable(group.id).padEnd(width)}  ${groupText(group)}`,
    ...group.errors.map(({ instance, context, error }) => {
      const place = instance === undefined ? context : `${instance} ${context}`;
      return `      ${printable(`${place}: ${error.message} (${error.subsystem}, code ${error.code})`)}`;
    }),
  ]);
}

function groupText({ state, deploymentId, drift, notReported }: GroupEvaluation): string {
  const parts = [
    state,
    ...(deploymentId === null ? [] : [`deployment ${deploymentId}`]),
    ...(drift.length === 0 ? [] : [`differs at ${drift.map(({ path }) => path).join(", ")}`]),
    ...(notReported.length === 0 ? [] : [`not reported: ${notReported.join(", ")}`]),
  ];
  return printable(parts.join("; "));
}
