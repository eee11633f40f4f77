/**
 * A backend looks at one device after a rollout: is the deployment done, is it worth waiting, or must somebody look?
 *
 * The twin comes from the service, `GET /twins/{device}/modules/$edgeAgent`; here it is a recorded one.
 */
import { readFileSync } from "node:fs";
import { classifyEdgeDeployment } from "twinstate";
import type { EdgeDeploymentState } from "twinstate";

type Advice = "done" | "wait" | "look";

/** What to do next; how long to wait is this backend's decision, not the library's. */
const ADVICE: Readonly<Record<EdgeDeploymentState, Advice>> = {
  successful: "done",
  targeted: "done",
  notYetApplied: "wait",
  inProgressOrFailed: "wait",
  agentStopped: "wait",
  emptyConfiguration: "look",
  moduleFailed: "look",
  invalid: "look",
  indeterminate: "look",
};

for (const name of ["successful-layered", "in-progress-or-failed-pull-timed-out", "module-failed-backoff"]) {
  const twin: unknown = JSON.parse(readFileSync(`test/fixtures/edge-agent/${name}.json`, "utf8"));
  const { state, desiredVersion, reasons, modules } = classifyEdgeDeployment(twin, { rules: "observed" });
  const broken = modules.filter(({ statusMatches, imageMatches }) => statusMatches === false || imageMatches === false);
  console.log(`${ADVICE[state]}: version ${String(desiredVersion)} is ${state}`);
  for (const { name: module, reported } of broken) console.log(`  ${module} is ${String(reported?.runtimeStatus)}`);
  console.log(`  because ${reasons.map(({ code }) => code).join(", ")}`);
}

// prints:
// done: version 2 is successful
//   because deployment-applied
// wait: version 3 is inProgressOrFailed
//   filter is running
//   because deployment-failed, pull-probably-timed-out, image-differs, old-image-running
// look: version 2 is moduleFailed
//   filter is backoff
//   because status-differs, exit-code, restart-pending, deployment-applied
