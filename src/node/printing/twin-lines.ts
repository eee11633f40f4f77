import type { EdgeHubClient, EdgeHubConfiguration } from "../../edge-hub/index.js";
import type { ShadowEvaluation, TwinProgress } from "../../properties/index.js";
import { printable } from "../output/index.js";
import { groupLines } from "./group-lines.js";

/** A member of a twin or of a shadow, with what is said of it. */
interface JudgedMember {
  readonly path: string;
  readonly state: string;
  readonly convention?: string;
  readonly message?: string;
  readonly since?: string;
  readonly differs?: readonly string[];
  readonly notReported?: readonly string[];
}

/**
 * What there is to say of a device or module twin: the configurations, its groups, and a line for each other member.
 *
 * @internal
 */
export function twinLines({
  members,
  groups,
  order = [],
  summary,
  applied,
  targeted,
}: TwinProgress): readonly string[] {
  const others = members.filter(({ convention }) => convention !== "configuration-group");
  return [
    ...configurationLines(applied, targeted),
    ...(groups === undefined || summary === undefined ? [] : groupLines({ groups, order, summary })),
    ...(others.length === 0 && groups !== undefined ? [] : ["", "members", ...memberLines(others)]),
  ];
}

/**
 * What there is to say of an AWS IoT device shadow: a line for each member.
 *
 * @internal
 */
export function shadowLines({ members }: ShadowEvaluation): readonly string[] {
  return ["", "members", ...memberLines(members)];
}

/**
 * What there is to say of the configuration of edgeHub: the versions, the code, a line for each client.
 *
 * @internal
 */
export function edgeHubLines(hub: EdgeHubConfiguration): readonly string[] {
  const { desiredVersion, lastDesiredVersion, code, description, clients, applied, targeted } = hub;
  return [
    ...configurationLines(applied, targeted),
    `versions     desired ${desiredVersion ?? "none"}, last desired ${lastDesiredVersion ?? "none"}`,
    `code         ${code ?? "none"}`,
    ...(description === null || description === "" ? [] : [`description  ${printable(description)}`]),
    "",
    "clients",
    ...(clients.length === 0 ? ["  none"] : clients.map(clientLine)),
  ];
}

function clientLine({ id, status, since }: EdgeHubClient): string {
  return printable(`  ${id}  ${status}${since === undefined ? "" : ` since ${since}`}`);
}

function configurationLines(applied: readonly string[], targeted: readonly string[]): readonly string[] {
  return [
    ...(applied.length === 0 ? [] : [`applied      ${printable(applied.join(", "))}`]),
    ...(targeted.length === 0 ? [] : [`targeted     ${printable(targeted.join(", "))}`]),
  ];
}

function memberLines(members: readonly JudgedMember[]): readonly string[] {
  if (members.length === 0) return ["  none"];
  const width = members.reduce((most, { path }) => Math.max(most, printable(path).length), 0);
  return members.map((member) => `  ${printable(member.path).padEnd(width)}  ${memberText(member)}`);
}

function memberText({ state, convention, message, since, differs = [], notReported = [] }: JudgedMember): string {
  const parts = [
    state,
    ...(convention === undefined || convention === "plain" ? [] : [convention]),
    ...(differs.length === 0 ? [] : [`differs at ${differs.join(", ")}`]),
    ...(notReported.length === 0 ? [] : [`not reported: ${notReported.join(", ")}`]),
    ...(message === undefined ? [] : [message]),
    ...(since === undefined ? [] : [`since ${since}`]),
  ];
  return printable(parts.join("; "));
}
