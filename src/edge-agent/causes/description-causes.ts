import { CONTAINER_CAUSES } from "./container-causes.js";
import type { DescriptionCause } from "./description-cause.js";
import { HOST_CAUSES } from "./host-causes.js";
import { REGISTRY_CAUSES } from "./registry-causes.js";

/**
 * The causes that the texts of agents 1.0 to 1.5, of the daemon and of Docker or Moby give away; the first row that matches
 * is the cause.
 *
 * Source: IoT Edge agent §2.1, §2.2, and public reports of failed deployments.
 */
export const DESCRIPTION_CAUSES: readonly DescriptionCause[] = /* @__PURE__ */ HOST_CAUSES.concat(
  REGISTRY_CAUSES,
  CONTAINER_CAUSES,
);
