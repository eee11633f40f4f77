import { because as reasonsFrom } from "../../result/index.js";
import type { Because } from "../../result/index.js";
import { CONFIGURATION_CODES } from "../codes.js";
import type { ConfigurationOwnCode } from "../codes.js";

/**
 * Writes the reasons of this room.
 *
 * @internal
 */
export const because: Because<ConfigurationOwnCode> = /* @__PURE__ */ reasonsFrom(CONFIGURATION_CODES);
