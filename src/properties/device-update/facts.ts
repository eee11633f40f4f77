import { isJsonObject, ownMember } from "../../json/index.js";
import type { JsonValue } from "../../json/index.js";
import { redactText } from "../../result/index.js";
import { readAcknowledgement } from "../plug-and-play/index.js";
import type { AcknowledgementVersions } from "../plug-and-play/index.js";
import { readInstallResult } from "./install-result.js";
import type { InstallResult } from "./install-result.js";
import { isSameUpdate, readManifestId, readUpdateId } from "./update-id.js";
import type { UpdateId } from "./update-id.js";

/** The two generations of the interface: today's `deviceUpdate`, and `azureDeviceUpdateAgent` of agents up to 0.7. */
export type UpdateGeneration = "current" | "legacy";

/**
 * What the rows for Device Update ask about.
 *
 * @internal
 */
export interface UpdateFacts {
  readonly subject: string;
  readonly desiredPath: string;
  readonly reportedPath: string;
  /** What the agent's part of the report is called: `agent`, or `client` in the legacy interface. */
  readonly agentName: "agent" | "client";
  readonly generation: UpdateGeneration;
  /** The member that should be an object and is none; `undefined` when all is well. */
  readonly malformed: { readonly path: string; readonly value: JsonValue } | undefined;
  /** The desired deployment. */
  readonly workflowId: JsonValue | undefined;
  readonly action: JsonValue | undefined;
  readonly retryTimestamp: JsonValue | undefined;
  /** What the agent reports: its state, whether it reports at all, and for which deployment. */
  readonly state: JsonValue | undefined;
  readonly hasAgent: boolean;
  readonly reportedId: JsonValue | undefined;
  readonly reportedRetry: JsonValue | undefined;
  /** What is wanted and what is installed, as far as both can be read. */
  readonly wanted: UpdateId | undefined;
  readonly installed: UpdateId | undefined;
  readonly isInstalled: boolean;
  /** How the deployment ended, and where the agent says so. */
  readonly ending: InstallResult;
  readonly resultCode: number | undefined;
  /** The code with which the device refused the current value of `service`. */
  readonly rejection: number | undefined;
  /** The device's own words about the result, without credentials. */
  readonly message: string | undefined;
}

/** What is judged: the component on both sides, and what the reasons say of it. */
interface Component {
  readonly subject: string;
  readonly desired: JsonValue | undefined;
  readonly reported: JsonValue | undefined;
  readonly desiredPath: string;
  readonly reportedPath: string;
}

/**
 * Reads what the rows ask about.
 *
 * @internal
 */
export function readFacts(
  component: Component,
  generation: UpdateGeneration,
  versions: AcknowledgementVersions,
): UpdateFacts {
  const { desired, reported, ...named } = component;
  const agentName = generation === "legacy" && ownMember(reported, "agent") === undefined ? "client" : "agent";
  const service = present(desired, "service");
  const agent = present(reported, agentName);
  const workflow = generation === "legacy" ? service : present(service, "workflow");
  const reportedWorkflow = present(agent, "workflow");
  const ending = readInstallResult(agent, generation === "legacy");
  const wanted = readManifestId(present(service, "updateManifest"));
  const installed = readUpdateId(present(agent, "installedUpdateId"));
  const resultCode = ownMember(ending.result, "resultCode");
  return {
    ...named,
    agentName,
    generation,
    malformed: findMalformed(component, agentName),
    workflowId: present(workflow, "id"),
    action: present(workflow, "action"),
    retryTimestamp: readRetry(workflow),
    state: present(agent, "state"),
    hasAgent: agent !== undefined,
    reportedId: present(reportedWorkflow, "id"),
    reportedRetry: present(reportedWorkflow, "retryTimestamp"),
    wanted,
    installed,
    isInstalled: wanted !== undefined && installed !== undefined && isSameUpdate(wanted, installed),
    ending,
    resultCode: typeof resultCode === "number" ? resultCode : undefined,
    rejection: readRejection(present(reported, "service"), versions),
    message: readDetails(ending.result),
  };
}

/** A member that is there and not null. */
function present(holder: JsonValue | undefined, name: string): JsonValue | undefined {
  return ownMember(holder, name) ?? undefined;
}

/** The first part, from outside in, that is there and is not an object. */
function findMalformed(component: Component, agentName: string): UpdateFacts["malformed"] {
  const { desired, reported, desiredPath, reportedPath } = component;
  const [service, agent] = [present(desired, "service"), present(reported, agentName)];
  const parts: readonly (readonly [path: string, value: JsonValue | undefined])[] = [
    [desiredPath, desired],
    [`${desiredPath}/service`, service],
    [`${desiredPath}/service/workflow`, present(service, "workflow")],
    [`${reportedPath}/${agentName}`, agent],
    [`${reportedPath}/${agentName}/workflow`, present(agent, "workflow")],
  ];
  for (const [path, value] of parts) {
    if (value !== undefined && value !== null && !isJsonObject(value)) return { path, value };
  }
  return undefined;
}

/** An empty time is no retry. */
function readRetry(workflow: JsonValue | undefined): JsonValue | undefined {
  const retry = present(workflow, "retryTimestamp");
  return retry === "" ? undefined : retry;
}

/**
 * The agent's own words about a result, without credentials.
 *
 * @internal
 */
export function readDetails(result: JsonValue | undefined): string | undefined {
  const details = present(result, "resultDetails");
  return typeof details === "string" && details !== "" ? redactText(details) : undefined;
}

/** The receipt of `service` counts when it is about the current value, as far as the versions say. */
function readRejection(receipt: JsonValue | undefined, versions: AcknowledgementVersions): number | undefined {
  const acknowledgement = readAcknowledgement(receipt);
  if (acknowledgement === undefined) return undefined;
  const { code, version } = acknowledgement;
  const reference = versions.lastUpdatedVersion ?? versions.desiredVersion;
  const isCurrent = version !== undefined && (reference === undefined || version >= reference);
  return isCurrent && (code ?? 0) >= 400 ? code : undefined;
}
