// Generated from schemas/ by "npm run generate"; do not edit.
import type { SchemaValidator } from "../validator.js";
export declare const validateEdgeHubTwin: SchemaValidator;
