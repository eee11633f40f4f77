import { appendPointer } from "../../json/index.js";
import { quoteName } from "../../result/index.js";
import type { Reason } from "../../result/index.js";
import type { ConfigurationFacts } from "../../twin/index.js";
import type { ContextCode } from "../context-codes.js";
import { because } from "../reasons.js";
import type { TwinState } from "../vocabulary.js";

/** The states in which the device agrees with what the configuration wrote. */
const AGREED: ReadonlySet<TwinState> = /* @__PURE__ */ new Set<TwinState>(["succeeded", "inSync"]);

/**
 * Says what became of the automatic configuration that was asked about. `Applied` is about the hub: it has changed the twin;
 * what the device made of it, only the members tell.
 *
 * Source: Twin conventions §6.
 *
 * @internal
 */
export function configurationReason(
  deploymentId: string | undefined,
  { applied, targeted }: ConfigurationFacts,
  state: TwinState,
): readonly Reason<ContextCode>[] {
  if (deploymentId === undefined) return [];
  const name = `The configuration ${quoteName(deploymentId)}`;
  const path = appendPointer("/configurations", deploymentId, "status");
  if (applied.includes(deploymentId)) {
    const device = AGREED.has(state) ? "the device agrees with it" : "what the device made of it, the members tell";
    return [because("configuration-applied", path, `${name} is applied to the twin; ${device}.`)];
  }
  if (targeted.includes(deploymentId)) {
    const message = `${name} matches and is not applied: another one has priority, or the hub has not yet run.`;
    return [because("configuration-targeted", path, message)];
  }
  return [because("configuration-not-found", "/configurations", `${name} does not target this twin.`)];
}
