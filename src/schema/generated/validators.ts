// Generated from schemas/ by "npm run generate"; do not edit.
import type { SchemaValidator } from "../validator.js";
import { validateDeviceTwin } from "./device-twin.js";
import { validateEdgeAgentDesired10 } from "./edge-agent-desired-1.0.js";
import { validateEdgeAgentDesired11 } from "./edge-agent-desired-1.1.js";
import { validateEdgeAgentDesired } from "./edge-agent-desired.js";
import { validateEdgeAgentReported } from "./edge-agent-reported.js";
import { validateEdgeAgentTwin } from "./edge-agent-twin.js";
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
  "module-twin": validateModuleTwin,
  "recording": validateRecording,
};
