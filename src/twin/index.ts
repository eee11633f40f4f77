/**
 * Device twins and module twins: models, reading, limits, the change model, recordings.
 *
 * @packageDocumentation
 */
export type {
  DeviceTwin,
  DeviceTwinRoot,
  ModuleTwin,
  ModuleTwinRoot,
  NamedMembers,
  TwinMetadata,
  TwinPatch,
  TwinProperties,
  TwinSection,
} from "./model.js";
export { parseTwin, parseTwinAs } from "./parse.js";
export type { TwinSchemaName } from "./parse.js";
export { isPromise, isTwin } from "./marks.js";
export { readConfigurations } from "./configurations.js";
export type { ConfigurationFacts } from "./configurations.js";
export { contextReasons } from "./context/index.js";
export type { ContextOptions, TwinStanding } from "./context/index.js";
export { pathsAsGiven, viewTwin } from "./view.js";
export { inWireNames } from "./serialisation.js";
export type { TwinView } from "./view.js";
export { nestingDepth } from "./depth.js";
export { isSectionLargerThan, sectionSize, SIZE_RULES } from "./size.js";
export type { SizeRule } from "./size.js";
export { TWIN_SECTIONS } from "./section.js";
export type { TwinSectionName } from "./section.js";
export {
  checkLimits,
  deviceAgentLimits,
  edgeHubLimits,
  iotHub2016Limits,
  iotHubLimits,
  TWIN_LIMITS,
} from "./limits.js";
export type { KeyCharacterRule, TwinLimits } from "./limits.js";
export { TWIN_LIMIT_RULES } from "./limit-rules.js";
export type { TwinLimitPlace, TwinLimitRule, TwinLimitSubject } from "./limit-rules.js";
export { validateNesting, validateTwin } from "./validate.js";
export { validatePatch } from "./validate-patch.js";
export { TWIN_CHANGES } from "./change.js";
export type { TwinChange, TwinChangeName, TwinNotification } from "./change.js";
export { createTwin, patchDesired, patchReported, patchTags, replaceDesired, replaceTags } from "./hub.js";
export type { ChangedTwin, ChangeOptions, ChangeResult } from "./hub.js";
export * from "./events/index.js";
export { TWIN_CODES } from "./codes.js";
export type {
  RecordingCode,
  TwinChangeCode,
  TwinCode,
  TwinContextCode,
  TwinLimitCode,
  TwinReportCode,
} from "./codes.js";
