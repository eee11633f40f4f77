/**
 * Device twins and module twins: models, reading, nesting depth.
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
export { viewTwin } from "./view.js";
export type { TwinView } from "./view.js";
export { nestingDepth } from "./depth.js";
export { TWIN_CODES } from "./codes.js";
export type { TwinCode } from "./codes.js";
