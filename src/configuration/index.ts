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
export type {
  DeploymentStatus,
  DeviceProgressState,
  GroupState,
  ReportingMode,
  ExpectedMembers,
} from "./vocabulary.js";
export { GROUP_MEANINGS } from "./meanings.js";
export { MetaData, META_DATA_DIALECTS, validateMetaData } from "./meta-data/index.js";
export type { MetaDataChanges, MetaDataFields, DialectOption, MetaDataDialect } from "./meta-data/index.js";
export {
  runOperations,
  runOperationsAsync,
  markPending,
  emptyReported,
  finalizeGroup,
  handleGroup,
  handleGroupAsync,
  handleGroups,
  handleGroupsAsync,
  createAgent,
} from "./handling/index.js";
export type {
  OperationsOptions,
  OperationsOutcome,
  RunOperation,
  RunOperationAsync,
  MarkPendingOptions,
  ReportedGroup,
  FinalizeGroupInput,
  InstanceOutcome,
  GroupMemories,
  HandledGroups,
  HandleGroupsAsyncOptions,
  HandleGroupsOptions,
  AsyncGroupHandler,
  GroupHandler,
  GroupMemory,
  KnownGroupMemories,
  KnownGroupMemory,
  RememberedMetaData,
  HandledGroup,
  HandleGroupOptions,
  HandlerIdentity,
  HandlerModel,
  DesiredChange,
  Agent,
  AgentMemory,
  AgentPorts,
  OpenChange,
  UnsentPatch,
} from "./handling/index.js";
export { toReportedError } from "./reported-error.js";
export type { ErrorParameters, ReportedError, ReportedErrors } from "./reported-error.js";
export { isRefreshing } from "./group-names.js";
export {
  evaluateGroup,
  evaluateGroups,
  evaluateGroupsNamed,
  deviceProgressMember,
  addSummary,
  summarizeGroups,
  formatPendingGroups,
  parsePendingGroups,
  orderGroups,
  groupStateQueries,
} from "./progress/index.js";
export type {
  EvaluateGroupOptions,
  GroupError,
  GroupEvaluation,
  InstanceEvaluation,
  DriftOperation,
  DeviceProgress,
  GroupSummary,
  ReportedPatch,
  PendingGroup,
  PendingGroups,
  GroupDependencies,
  GroupStateQueries,
} from "./progress/index.js";
export { defineGroup, KNOWN_GROUPS, parseGroup, validateGroup, validateGroups } from "./models/index.js";
export type {
  GroupDefinition,
  GroupModel,
  GroupSection,
  PropertyPresence,
  GroupTypes,
  PropertyRule,
  SectionPair,
  SubGroupProperties,
  ValidateGroupsOptions,
  GroupSchemaName,
  KnownGroup,
  KnownGroups,
  KnownGroupValue,
  SectionValidator,
  Validate,
  Validated,
  AjvError,
  AjvValidateFunction,
  StandardIssue,
  StandardPathSegment,
  StandardResult,
  StandardSchema,
  StandardTypes,
} from "./models/index.js";
export { CONFIGURATION_CODES } from "./codes.js";
export type { ConfigurationCode, ConfigurationOwnCode } from "./codes.js";
