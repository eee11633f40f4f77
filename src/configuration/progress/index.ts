/**
 * Progress: the state of a group and of a device, their drift, errors, order and summary.
 */
export { arrangeGroups, inMetaData, orderGroups } from "./order-groups.js";
export type { GroupDependencies } from "./order-groups.js";
export { addSummary, summarizeGroups } from "./summary.js";
export { countsOnly, fitSummary } from "./fit-summary.js";
export { followSummary } from "./follow-summary.js";
export type { SummaryAfter } from "./follow-summary.js";
export type { GroupSummary } from "./group-summary.js";
export type { ReportedPatch } from "./summary.js";
export { evaluateGroup } from "./evaluate-group.js";
export type { EvaluateGroupOptions, GroupError, GroupEvaluation, InstanceEvaluation } from "./evaluate-group.js";
export type { DriftOperation } from "./drift.js";
export { evaluateGroups, evaluateGroupsNamed } from "./evaluate-groups.js";
export type { DeviceProgress } from "./evaluate-groups.js";
export { deviceProgressMember } from "./fleet-member.js";
export { formatPendingGroups, parsePendingGroups } from "./pending-groups.js";
export type { PendingGroup, PendingGroups } from "./pending-groups.js";
export { groupStateQueries } from "./group-state-queries.js";
export type { GroupStateQueries } from "./group-state-queries.js";
