import { because as becauseFrom } from "../result/index.js";
import type { Because, Reason } from "../result/index.js";
import { EDGE_HUB_CODES } from "./codes.js";
import type { EdgeHubCode, EdgeHubReasonCode } from "./codes.js";

/** One fact that led to the state of the hub's configuration. */
export type EdgeHubReason = Reason<EdgeHubReasonCode>;

/**
 * Writes a reason of this room.
 *
 * @internal
 */
export const because: Because<EdgeHubCode> = /* @__PURE__ */ becauseFrom(EDGE_HUB_CODES);
