/**
 * The module twin of $edgeHub: reading it, saying what state its configuration is in, and what it would refuse.
 *
 * @packageDocumentation
 */
export {
  EDGE_HUB_CLIENT_STATUSES,
  EDGE_HUB_OUTCOMES,
  EDGE_HUB_SCHEMA_VERSIONS,
  EDGE_HUB_STATES,
} from "./vocabulary.js";
export type { EdgeHubClientStatus, EdgeHubState } from "./vocabulary.js";
export { EDGE_HUB_MEANINGS } from "./meanings.js";
export { classifyEdgeHub } from "./classify.js";
export type { EdgeHubConfiguration } from "./classify.js";
export { decodeClientName } from "./clients.js";
export type { EdgeHubClient } from "./clients.js";
export { edgeHubMember } from "./member.js";
export { parseEdgeHubTwin } from "./parse.js";
export { edgeHubQueries } from "./queries.js";
export type { EdgeHubQueries } from "./queries.js";
export { validateEdgeHubDesired } from "./refusals.js";
export type { EdgeHubReason } from "./reasons.js";
export { EDGE_HUB_CODES } from "./codes.js";
export type { EdgeHubCode, EdgeHubIssueCode, EdgeHubOwnReasonCode, EdgeHubReasonCode } from "./codes.js";
