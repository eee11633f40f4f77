import { CONFIGURATION_CODES } from "../configuration/index.js";
import type { ConfigurationOwnCode } from "../configuration/index.js";
import { DEPLOYMENT_CODES } from "../deployment/index.js";
import type { DeploymentCode } from "../deployment/index.js";
import { EDGE_AGENT_CODES } from "../edge-agent/index.js";
import type { EdgeAgentCode } from "../edge-agent/index.js";
import { EDGE_HUB_CODES } from "../edge-hub/index.js";
import type { EdgeHubCode } from "../edge-hub/index.js";
import { FEEDBACK_CODES } from "../feedback/index.js";
import type { FeedbackCode } from "../feedback/index.js";
import { FLEET_CODES } from "../fleet/index.js";
import type { FleetCode } from "../fleet/index.js";
import { JSON_CODES } from "../json/index.js";
import type { JsonCode } from "../json/index.js";
import { PROPERTIES_CODES } from "../properties/index.js";
import type { PropertiesOwnCode } from "../properties/index.js";
import { QUERY_CODES } from "../query/index.js";
import type { QueryCode } from "../query/index.js";
import type { CodeRegistry } from "../result/index.js";
import { SCHEMA_CODES } from "../schema/index.js";
import type { SchemaCode } from "../schema/index.js";
import { TWIN_CODES } from "../twin/index.js";
import type { TwinCode } from "../twin/index.js";
import { DOCUMENT_CODES } from "./codes.js";
import type { DocumentCode } from "./codes.js";

/** A code of any room. */
export type AnyCode =
  | JsonCode
  | SchemaCode
  | TwinCode
  | ConfigurationOwnCode
  | EdgeAgentCode
  | EdgeHubCode
  | DeploymentCode
  | QueryCode
  | PropertiesOwnCode
  | FeedbackCode
  | FleetCode
  | DocumentCode;

/**
 * The registries of all rooms in one, from left to right: what every code means that an issue or a reason can carry.
 *
 * `codePage` names the page that tells more about a code.
 */
export const CODES: CodeRegistry<AnyCode> = {
  ...JSON_CODES,
  ...SCHEMA_CODES,
  ...TWIN_CODES,
  ...CONFIGURATION_CODES,
  ...EDGE_AGENT_CODES,
  ...EDGE_HUB_CODES,
  ...DEPLOYMENT_CODES,
  ...QUERY_CODES,
  ...PROPERTIES_CODES,
  ...FEEDBACK_CODES,
  ...FLEET_CODES,
  ...DOCUMENT_CODES,
};
