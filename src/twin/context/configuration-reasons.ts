import { appendPointer } from "../../json/index.js";
import { quoteName } from "../../result/index.js";
import type { Reason } from "../../result/index.js";
import type { TwinContextCode } from "../codes.js";
import type { ConfigurationFacts } from "../configurations.js";

/**
 * Says what became of the automatic configuration or deployment that was asked about. `Applied` is about the hub: it has
 * changed the twin; what the device made of it, only the verdict on the twin tells.
 *
 * Source: Twin conventions §6.
 *
 * @param agrees - whether the twin is in a state in which the device agrees with what is desired
 * @internal
 */
export function configurationReasons(
  deploymentId: string,
  { applied, targeted, presence }: ConfigurationFacts,
  agrees: boolean,
): readonly Reason<TwinContextCode>[] {
  const name = `The configuration ${quoteName(deploymentId)}`;
  const path = appendPointer("/configurations", deploymentId, "status");
  if (applied.includes(deploymentId)) {
    const device = agrees
      ? "and the device agrees"
      : "which says that the hub has changed it, and nothing of the device";
    return [{ code: "configuration-applied", path, message: `${name} is applied to the twin, ${device}.` }];
  }
  if (targeted.includes(deploymentId)) {
    const message = `${name} matches and is not applied: another one has priority, or the hub has not yet run.`;
    return [{ code: "configuration-targeted", path, message }];
  }
  const message =
    presence === "malformed"
      ? `${name} cannot be looked up: the configurations of the twin are not an object.`
      : `${name} does not target this twin.`;
  return [{ code: "configuration-not-found", path: "/configurations", message }];
}
