import { nearestPaths, ownMember } from "../../json/index.js";
import type { JsonValue } from "../../json/index.js";
import { countOf, decide, requireOptions } from "../../result/index.js";
import type { OptionShapes, Verdict } from "../../result/index.js";
import type { PropertiesCode } from "../codes.js";
import type { Judgement } from "../judgement.js";
import { lastUpdatedVersion } from "../member.js";
import type { Member } from "../member.js";
import { DIAGNOSTICS_RULES, readDiagnostics } from "./diagnostics-rules.js";
import type { DiagnosticsState } from "./diagnostics-rules.js";
import { readFacts } from "./facts.js";
import type { UpdateFacts, UpdateGeneration } from "./facts.js";
import { LEGACY_UPDATE_RULES } from "./legacy-rules.js";
import { DEVICE_UPDATE_RULES } from "./rules.js";
import type { DeviceUpdateState } from "./rules.js";
import type { UpdateId } from "./update-id.js";

/** What is known of the version that the device's receipt of `service` speaks of. */
export interface DeviceUpdateVersions {
  /** The `$version` of the desired section. */
  readonly desiredVersion?: number | undefined;
  /** The `$lastUpdatedVersion` of `service` from `$metadata`. */
  readonly lastUpdatedVersion?: number | undefined;
}

const VERSIONS: OptionShapes<DeviceUpdateVersions> = /* @__PURE__ */ (() => ({
  desiredVersion: countOf("versions"),
  lastUpdatedVersion: countOf("versions"),
}))();

/** How far a deployment of Device Update is on a device, and why. */
export interface DeviceUpdateEvaluation extends Verdict<DeviceUpdateState, PropertiesCode> {
  /** The update that the manifest names; null where none can be read. */
  readonly wanted: UpdateId | null;
  /** The update that the agent reports as installed; null where none can be read. */
  readonly installed: UpdateId | null;
  /** The code of the last result; null where there is none. */
  readonly resultCode: number | null;
  /** The agent's own words about the result, without credentials; null where there are none. */
  readonly message: string | null;
}

/** What a collection of logs by Device Update came to, and why. */
export type DiagnosticsEvaluation = Verdict<DiagnosticsState, PropertiesCode>;

/**
 * Says how far a deployment of Device Update for IoT Hub is on a device, from the component `deviceUpdate` on both sides.
 *
 * As the service does, it takes an update as installed when the agent is idle and `installedUpdateId` is the update of the
 * desired manifest; the last result explains failures. The earlier component `azureDeviceUpdateAgent` is told by a reported
 * `client`, or by an `action` directly in `service`. Any JSON value gets an answer, and no URL, signature or manifest is
 * ever quoted.
 *
 * Source: Twin conventions §2.5.
 *
 * @param desired - the component in the desired section: `{ service }`
 * @param reported - the component in the reported section: `{ agent, service }`, in the earlier interface `{ client }`
 * @param versions - the `$version` of the desired section, and the one that last changed `service`, where they are known
 * @returns the state, the wanted and the installed update, with reasons whose paths begin with `/desired` or `/reported`
 * @throws TypeError when a version is given and is no whole number
 * @example
 * ```ts
 * import { evaluateDeviceUpdate } from "twinstate";
 *
 * const service = { workflow: { action: 3, id: "d2" } };
 * const agent = { state: 0, workflow: { action: 3, id: "d1" } };
 * evaluateDeviceUpdate({ service }, { agent }).state; // → "stale"
 * ```
 */
export function evaluateDeviceUpdate(
  desired: unknown,
  reported: unknown,
  versions: DeviceUpdateVersions = {},
): DeviceUpdateEvaluation {
  requireOptions(versions, VERSIONS);
  const component = {
    subject: "The device",
    desired: desired as JsonValue | undefined,
    reported: reported as JsonValue | undefined,
    desiredPath: "/desired",
    reportedPath: "/reported",
  };
  const generation = generationOf(desired, reported);
  const facts = readFacts(component, generation, versions);
  const { wanted, installed, resultCode, message } = facts;
  const { state, reasons } = decideUpdate(facts, generation);
  return {
    state,
    reasons: nearestPaths({ desired, reported }, reasons),
    wanted: wanted ?? null,
    installed: installed ?? null,
    resultCode: resultCode ?? null,
    message: message ?? null,
  };
}

function generationOf(desired: unknown, reported: unknown): UpdateGeneration {
  const service = ownMember(desired, "service");
  const hasAction = ownMember(service, "action") !== undefined && ownMember(service, "workflow") === undefined;
  return hasAction || ownMember(reported, "client") !== undefined ? "legacy" : "current";
}

function decideUpdate(facts: UpdateFacts, generation: UpdateGeneration): Verdict<DeviceUpdateState, PropertiesCode> {
  const { state, reasons } = decide(generation === "legacy" ? LEGACY_UPDATE_RULES : DEVICE_UPDATE_RULES, facts);
  return { state, reasons: reasons(facts) };
}

/**
 * Judges a component of Device Update of a twin.
 *
 * @internal
 */
export function judgeDeviceUpdate(member: Member, generation: UpdateGeneration): Judgement {
  const { desiredVersion, desiredMarks } = member;
  const ownVersion = lastUpdatedVersion(ownMember(desiredMarks, "service"));
  const facts = readFacts(member, generation, { desiredVersion, lastUpdatedVersion: ownVersion });
  const { state, reasons } = decideUpdate(facts, generation);
  return { state, reasons, message: facts.message };
}

/**
 * Says what a collection of logs by Device Update came to, from the component `diagnosticInformation` on both sides.
 *
 * Source: Twin conventions §2.6.
 *
 * @param desired - the component in the desired section: `{ service: { operationId } }`; the URL beside it is never shown
 * @param reported - the component in the reported section: `{ agent: { operationId, resultCode } }`
 * @returns the state, with reasons whose paths begin with `/desired` or `/reported`
 * @example
 * ```ts
 * import { evaluateDiagnostics } from "twinstate";
 *
 * const reported = { agent: { operationId: "o1", resultCode: -2 } };
 * evaluateDiagnostics({ service: { operationId: "o1" } }, reported).state; // → "failed"
 * ```
 */
export function evaluateDiagnostics(desired: unknown, reported: unknown): DiagnosticsEvaluation {
  const { state, reasons } = judgeDiagnostics({
    subject: "The collection of logs",
    desired: desired as JsonValue | undefined,
    reported: reported as JsonValue | undefined,
    desiredPath: "/desired",
    reportedPath: "/reported",
  });
  return { state, reasons: nearestPaths({ desired, reported }, reasons) };
}

/**
 * Judges the collection of logs of a twin.
 *
 * @internal
 */
export function judgeDiagnostics(component: Parameters<typeof readDiagnostics>[0]): DiagnosticsEvaluation {
  const facts = readDiagnostics(component);
  const { state, reasons } = decide(DIAGNOSTICS_RULES, facts);
  return { state, reasons: reasons(facts) };
}
