import { findMisplacedOptions } from "../create-options/index.js";
import { findImageMistake } from "../image.js";
import type { Issue } from "../../result/index.js";
import type { EdgeAgentIssueCode } from "../codes.js";
import { collectFindings } from "./findings.js";
import type { Advice, Finding } from "./findings.js";
import { checkModule } from "./module-refusals.js";
import type { DesiredModuleRole } from "./module-refusals.js";
import { findRefusals } from "./refusals.js";

const ADVICE: Advice = { image: findImageMistake, options: findMisplacedOptions };

/**
 * Says what the agent refuses in a deployment, member by member, and what it takes although something is wrong with it.
 *
 * An error is certain: the agent answers with 400, or with 412 for the schema version. A warning is what the agent takes
 * and the container runtime or a stricter reader does not. The checks are written by hand and enter no validator.
 *
 * Source: IoT Edge agent §1.6, §1.7; Documents and envelopes §2.3, §2.5, §2.6.
 *
 * @param desired - the desired properties of $edgeAgent, as they stand in the twin or in `modulesContent`
 * @returns the issues with paths into `desired`; none for nothing, `{}` and a deployment that the agent takes as it is
 * @example
 * ```ts
 * import { validateEdgeDeployment } from "twinstate";
 *
 * const modules = { camera: { type: "docker", status: null, settings: { image: "registry.example/camera:1" } } };
 * const runtime = { type: "docker", settings: {} };
 * const desired = { schemaVersion: "1.1", runtime, systemModules: {}, modules };
 * validateEdgeDeployment(desired).map(({ path }) => path); // → ["/modules/camera/status"]
 * ```
 */
export function validateEdgeDeployment(desired: unknown): readonly Issue<EdgeAgentIssueCode>[] {
  return findRefusals(desired, ADVICE).map(toIssue);
}

/**
 * Says what the agent refuses in one desired module, as {@link validateEdgeDeployment} does for all of them.
 *
 * @param name - the module's name, for the messages
 * @param module - what the deployment holds for it
 * @param role - `agent` and `hub` for edgeAgent and edgeHub, `user` (the default) for all others
 * @returns the issues with paths into `module`
 * @example
 * ```ts
 * import { validateEdgeModule } from "twinstate";
 *
 * const module = { type: "docker", status: "running", settings: { image: "app:1@sha256:beef" } };
 * validateEdgeModule("app", module).map(({ code, path }) => `${code} ${path}`); // → ["malformed-image /settings/image"]
 * ```
 */
export function validateEdgeModule(
  name: string,
  module: unknown,
  role: DesiredModuleRole = "user",
): readonly Issue<EdgeAgentIssueCode>[] {
  const findings = collectFindings(ADVICE);
  checkModule(findings, [], name, module, role);
  return findings.found.map(toIssue);
}

function toIssue({ code, severity, path, message }: Finding): Issue<EdgeAgentIssueCode> {
  return { code, severity, path, message };
}
