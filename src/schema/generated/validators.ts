// Generated from schemas/ by "npm run generate"; do not edit.
import type { SchemaValidator } from "../validator.js";
import { validateDeviceTwin } from "./device-twin.js";
import { validateEdgeAgentDesired10 } from "./edge-agent-desired-1.0.js";
import { validateEdgeAgentDesired11 } from "./edge-agent-desired-1.1.js";
import { validateEdgeAgentDesired } from "./edge-agent-desired.js";
import { validateEdgeAgentReported } from "./edge-agent-reported.js";
import { validateEdgeAgentTwin } from "./edge-agent-twin.js";
import { validateEdgeHubDesired } from "./edge-hub-desired.js";
import { validateEdgeHubReported } from "./edge-hub-reported.js";
import { validateEdgeHubTwin } from "./edge-hub-twin.js";
import { validateFeedbackAction } from "./feedback-action.js";
import { validateFeedbackComponent } from "./feedback-component.js";
import { validateFeedbackEnvelope } from "./feedback-envelope.js";
import { validateFeedbackThing } from "./feedback-thing.js";
import { validateFeedback } from "./feedback.js";
import { validateGroupsCertificates } from "./groups-certificates.js";
import { validateGroupsDeviceInfo } from "./groups-device-info.js";
import { validateGroupsDeviceSchemas } from "./groups-device-schemas.js";
import { validateGroupsEventTracingCollectors } from "./groups-event-tracing-collectors.js";
import { validateGroupsRebootInfo } from "./groups-reboot-info.js";
import { validateGroupsTimeInfo } from "./groups-time-info.js";
import { validateGroupsUwpApps } from "./groups-uwp-apps.js";
import { validateGroupsWindowsTelemetry } from "./groups-windows-telemetry.js";
import { validateGroupsWindowsUpdate } from "./groups-windows-update.js";
import { validateModuleTwin } from "./module-twin.js";
import { validateRecording } from "./recording.js";
import type { SchemaDocuments } from "./types.js";

export const VALIDATORS: Readonly<Record<keyof SchemaDocuments, SchemaValidator>> = {
  "device-twin": validateDeviceTwin,
  "edge-agent-desired-1.0": validateEdgeAgentDesired10,
  "edge-agent-desired-1.1": validateEdgeAgentDesired11,
  "edge-agent-desired": validateEdgeAgentDesired,
  "edge-agent-reported": validateEdgeAgentReported,
  "edge-agent-twin": validateEdgeAgentTwin,
  "edge-hub-desired": validateEdgeHubDesired,
  "edge-hub-reported": validateEdgeHubReported,
  "edge-hub-twin": validateEdgeHubTwin,
  "feedback-action": validateFeedbackAction,
  "feedback-component": validateFeedbackComponent,
  "feedback-envelope": validateFeedbackEnvelope,
  "feedback-thing": validateFeedbackThing,
  "feedback": validateFeedback,
  "groups/certificates": validateGroupsCertificates,
  "groups/device-info": validateGroupsDeviceInfo,
  "groups/device-schemas": validateGroupsDeviceSchemas,
  "groups/event-tracing-collectors": validateGroupsEventTracingCollectors,
  "groups/reboot-info": validateGroupsRebootInfo,
  "groups/time-info": validateGroupsTimeInfo,
  "groups/uwp-apps": validateGroupsUwpApps,
  "groups/windows-telemetry": validateGroupsWindowsTelemetry,
  "groups/windows-update": validateGroupsWindowsUpdate,
  "module-twin": validateModuleTwin,
  "recording": validateRecording,
};
