/**
 * What a device does with its groups: operations, handlers, and the reported patches they give.
 */
export { runOperations } from "./operations.js";
export type { OperationsOptions, OperationsOutcome, RunOperation } from "./operations.js";
export { runOperationsAsync } from "./operations-async.js";
export type { RunOperationAsync } from "./operations-async.js";
export { markPending } from "./mark-pending.js";
export type { MarkPendingOptions } from "./mark-pending.js";
export { emptyReported } from "./empty-reported.js";
export type { ReportedGroup } from "./empty-reported.js";
export { finalizeGroup } from "./finalize-group.js";
export type { FinalizeGroupInput, InstanceOutcome } from "./finalize-group.js";
export { handleGroup, handleGroupAsync } from "./handle-group.js";
export { handleGroups, handleGroupsAsync } from "./handle-groups.js";
export { createAgent } from "./agent.js";
export type { Agent } from "./agent.js";
export type { AgentPorts } from "./agent-ports.js";
export type { AgentMemory, OpenChange } from "./agent-memory.js";
export type { UnsentPatch } from "./unsent-patch.js";
export type { HandleGroupsAsyncOptions, HandleGroupsOptions, HandledGroups } from "./group-batch.js";
export type {
  GroupMemories,
  GroupMemory,
  KnownGroupMemories,
  KnownGroupMemory,
  RememberedMetaData,
} from "./group-memory.js";
export type { DesiredChange, HandlerModel } from "./handler-change.js";
export type {
  AsyncGroupHandler,
  GroupHandler,
  HandleGroupOptions,
  HandledGroup,
  HandlerIdentity,
} from "./group-handler.js";
