import { ownMember } from "../../json/index.js";
import { isSectionLargerThan } from "../../twin/index.js";

/** What the report adds to what it repeats of a module: times, exit code, counts, the id of the image. */
const REPORTED_BYTES = 330;

/** Three quarters of what IoT Hub takes in the reported section. Source: Documents and envelopes §2.3, number 50. */
const WORRYING_BYTES = 24 * 1024;

/** With fewer modules than this nobody comes near the limit. */
const FEWEST_MODULES = 8;

/**
 * Tells whether the agent's report on a deployment may exceed what the hub takes in the reported section.
 *
 * The report repeats every module of the deployment and adds what the agent has measured. It is an estimate, since the
 * hub counts what the agent has not written yet; it says yes from three quarters of the limit on.
 *
 * @param desired - the desired properties of $edgeAgent
 * @param wanted - how many modules they have
 * @returns whether the report may be refused, so that the twin stays as it was
 * @example
 * ```ts
 * import { mayExceedReport } from "twinstate";
 *
 * mayExceedReport({ modules: {} }, 0); // → false
 * ```
 */
export function mayExceedReport(desired: unknown, wanted: number): boolean {
  if (wanted < FEWEST_MODULES) return false;
  const repeated = {
    runtime: ownMember(desired, "runtime"),
    systemModules: ownMember(desired, "systemModules"),
    modules: ownMember(desired, "modules"),
  };
  return isSectionLargerThan(repeated, WORRYING_BYTES - REPORTED_BYTES * (wanted + 2));
}
