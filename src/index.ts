/**
 * Reads device-twin JSON and says, with reasons, what state it is in.
 *
 * The compiled schemas, one by one, and the types of their parts are in `twinstate/schema` only.
 *
 * @packageDocumentation
 */
export * from "./result/index.js";
export * from "./json/index.js";
export { SCHEMA_CODES, SCHEMA_NAMES, validateDocument } from "./schema/index.js";
export type {
  DeviceTwinDocument,
  EdgeAgentTwinDocument,
  FeedbackActionDocument,
  FeedbackComponentDocument,
  FeedbackDocument,
  FeedbackEnvelopeDocument,
  FeedbackThingDocument,
  ModuleTwinDocument,
  SchemaDocuments,
  SchemaCode,
  SchemaName,
} from "./schema/index.js";
export * from "./twin/index.js";
export * from "./configuration/index.js";
export * from "./edge-agent/index.js";
export * from "./edge-hub/index.js";
export * from "./deployment/index.js";
export * from "./properties/index.js";
export * from "./feedback/index.js";
export * from "./fleet/index.js";
export * from "./document/index.js";
export * from "./query/index.js";
