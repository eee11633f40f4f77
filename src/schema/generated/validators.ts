// Generated from schemas/ by "npm run generate"; do not edit.
import type { SchemaValidator } from "../validator.js";
import { validateDeviceTwin } from "./device-twin.js";
import { validateEdgeAgentDesired10 } from "./edge-agent-desired-1.0.js";
import { validateEdgeAgentDesired11 } from "./edge-agent-desired-1.1.js";
import { validateEdgeAgentDesired } from "./edge-agent-desired.js";
import { validateEdgeAgentReported } from "./edge-agent-reported.js";
import { validateEdgeAgentTwin } from "./edge-agent-twin.js";
import { validateFeedbackAction } from "./feedback-action.js";
import { validateFeedbackComponent } from "./feedback-component.js";
import { validateFeedbackEnvelope } from "./feedback-envelope.js";
import { validateFeedbackThing } from "./feedback-thing.js";
import { validateFeedback } from "./feedback.js";
import { validateModuleTwin } from "./module-twin.js";
import type { SchemaDocuments } from "./types.js";

export const VALIDATORS: Readonly<Record<keyof SchemaDocuments, SchemaValidator>> = {
  "device-twin": validateDeviceTwin,
  "edge-agent-desired-1.0": validateEdgeAgentDesired10,
  "edge-agent-desired-1.1": validateEdgeAgentDesired11,
  "edge-agent-desired": validateEdgeAgentDesired,
  "edge-agent-reported": validateEdgeAgentReported,
  "edge-agent-twin": validateEdgeAgentTwin,
  "feedback-action": validateFeedbackAction,
  "feedback-component": validateFeedbackComponent,
  "feedback-envelope": validateFeedbackEnvelope,
  "feedback-thing": validateFeedbackThing,
  "feedback": validateFeedback,
  "module-twin": validateModuleTwin,
};
