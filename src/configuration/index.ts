/**
 * Configuration groups: meta data, operations and handlers on the device; progress, summary and order for everybody.
 *
 * @packageDocumentation
 */
export {
  DEPLOYMENT_STATUSES,
  DEVICE_PROGRESS_STATES,
  GROUP_STATES,
  REFRESHING_MARKERS,
  REPORTING_MODES,
} from "./vocabulary.js";
export type { DeploymentStatus, DeviceProgressState, GroupState, ReportingMode } from "./vocabulary.js";
export { MetaData } from "./meta-data.js";
export type { MetaDataFields } from "./meta-data-fields.js";
export { META_DATA_DIALECTS } from "./write-meta-data.js";
export type { DialectOption, MetaDataDialect } from "./write-meta-data.js";
export { validateMetaData } from "./validate-meta-data.js";
export { runOperations } from "./operations.js";
export type { OperationsOptions, OperationsOutcome, RunOperation } from "./operations.js";
export { runOperationsAsync } from "./operations-async.js";
export type { RunOperationAsync } from "./operations-async.js";
export { toReportedError } from "./reported-error.js";
export type { ErrorParameters, ReportedError, ReportedErrors } from "./reported-error.js";
export { isRefreshing } from "./refreshing.js";
export { markPending } from "./mark-pending.js";
export type { MarkPendingOptions } from "./mark-pending.js";
export { emptyReported } from "./empty-reported.js";
export type { ReportedGroup } from "./empty-reported.js";
export { finalizeGroup } from "./finalize-group.js";
export type { FinalizeGroupInput, InstanceOutcome } from "./finalize-group.js";
export { handleGroup, handleGroupAsync } from "./handle-group.js";
export { handleGroups, handleGroupsAsync } from "./handle-groups.js";
export type { GroupMemories, HandledGroups, HandleGroupsAsyncOptions, HandleGroupsOptions } from "./group-batch.js";
export type {
  AsyncGroupHandler,
  GroupHandler,
  GroupMemory,
  HandledGroup,
  HandleGroupOptions,
} from "./group-handler.js";
export { evaluateGroup } from "./evaluate-group.js";
export type { GroupError, GroupEvaluation, InstanceEvaluation } from "./evaluate-group.js";
export type { DriftOperation } from "./drift.js";
export { evaluateGroups } from "./evaluate-groups.js";
export type { DeviceProgress } from "./evaluate-groups.js";
export { deviceProgressMember } from "./fleet-member.js";
export { addSummary, summarizeGroups } from "./summary.js";
export type { GroupSummary, ReportedPatch } from "./summary.js";
export { formatPendingGroups, parsePendingGroups } from "./pending-groups.js";
export type { PendingGroup, PendingGroups } from "./pending-groups.js";
export { orderGroups } from "./order-groups.js";
export type { GroupDependencies } from "./order-groups.js";
export { defineGroup } from "./define-group.js";
export type {
  GroupDefinition,
  GroupModel,
  GroupSection,
  PropertyPresence,
  GroupTypes,
  PropertyRule,
  SectionPair,
  SubGroupProperties,
} from "./define-group.js";
export { KNOWN_GROUPS } from "./known-groups.js";
export type { GroupSchemaName, KnownGroup, KnownGroups, KnownGroupValue } from "./known-groups.js";
export { parseGroup, validateGroup } from "./validate-group.js";
export type { SectionValidator, Validate, Validated } from "./section-validator.js";
export type {
  AjvError,
  AjvValidateFunction,
  StandardIssue,
  StandardPathSegment,
  StandardResult,
  StandardSchema,
  StandardTypes,
} from "./standard-schema.js";
export { groupStateQueries } from "./group-state-queries.js";
export type { GroupStateQueries } from "./group-state-queries.js";
export { CONFIGURATION_CODES } from "./codes.js";
export type { ConfigurationCode, ConfigurationOwnCode } from "./codes.js";
