/**
 * Device Update for IoT Hub: deployments of updates, the earlier interface, the collection of logs.
 */
export { DIAGNOSTICS_RULES } from "./diagnostics-rules.js";
export type { DiagnosticsState } from "./diagnostics-rules.js";
export {
  evaluateDeviceUpdate,
  evaluateDiagnostics,
  judgeDeviceUpdate,
  judgeDiagnostics,
} from "./evaluate-device-update.js";
export type { DeviceUpdateEvaluation, DeviceUpdateVersions, DiagnosticsEvaluation } from "./evaluate-device-update.js";
export { LEGACY_UPDATE_RULES } from "./legacy-rules.js";
export { deviceUpdateQueries } from "./queries.js";
export type { DeviceUpdateQueries } from "./queries.js";
export { DEVICE_UPDATE_FACILITIES, DEVICE_UPDATE_RESULT_CODES, readExtendedCodes } from "./result-codes.js";
export type { DeviceUpdateResultCode, ExtendedResultCode } from "./result-codes.js";
export { DEVICE_UPDATE_RULES } from "./rules.js";
export type { DeviceUpdateState } from "./rules.js";
export { readManifestId } from "./update-id.js";
export type { UpdateId } from "./update-id.js";
