import { appendPointer, sortNames } from "../../json/index.js";
import type { JsonObject } from "../../json/index.js";
import { quoteName } from "../../result/index.js";
import type { Issue } from "../../result/index.js";
import type { DeploymentIssueCode } from "../codes.js";
import { findConflicts } from "./conflicts.js";
import type { DeploymentSection } from "../model.js";
import { parseDeployment } from "../parse.js";
import { byPrecedence } from "./precedence.js";
import type { Candidate } from "./precedence.js";
import { desiredAfter } from "../section.js";
import { readTarget } from "../target.js";
import { collectTwins, desiredOf, mayBeEdge } from "./twins.js";
import type { KnownDevice } from "./twins.js";

/** One twin after a trial: what deployments set in it, and which. */
export interface DeployedTwin {
  /** The name of the device. */
  readonly deviceId: string;
  /** The name of the module; `null` for the device's own twin. */
  readonly moduleId: string | null;
  /** The deployments that set something in this twin, in code unit order. */
  readonly applied: readonly string[];
  /** Those that match it, or its device, and set nothing: a stronger one won, or a layer has no deployment below it. */
  readonly targeted: readonly string[];
  /** The desired section that follows, without `$version` and `$metadata`. */
  readonly desired: JsonObject;
}

/** What a trial of deployments gives. */
export interface DeploymentTrial {
  /** Every twin that a deployment targets or sets, device by device. */
  readonly twins: readonly DeployedTwin[];
  /** What could not be tried, with paths that begin with `/deployments/` or `/twins/` and a place in the list. */
  readonly issues: readonly Issue<DeploymentIssueCode>[];
}

/**
 * Tries deployments on recorded twins before they are sent: which one wins on which device, and the desired sections that
 * follow, as IoT Hub does it.
 *
 * Of the whole deployments that match an edge device, the one with the larger priority is applied, of equal ones the newer.
 * Layers of a larger priority than that one are put over it, the weaker first; a layer without a deployment below it is only
 * targeted. Configurations of device or module twins are all applied, the weaker first. What a deployment does not set as a
 * whole stays as it is recorded. A document without a target condition is set on every device, as `set-modules` does.
 *
 * Source: Twin conventions §6; Documents and envelopes §2.2. Target conditions are read by `parseCondition`.
 *
 * @param twins - device twins and module twins in any shape; conditions over tags need the device's own twin
 * @param deployments - the documents, each of any kind that `parseDeployment` reads
 * @returns the twins that are targeted, and what could not be tried
 * @example
 * ```ts
 * import { applyDeployment } from "twinstate";
 *
 * const twins = [{ deviceId: "edge-1", tags: { line: 3 } }, { deviceId: "edge-2", tags: { line: 4 } }];
 * const modules = { camera: {} };
 * const modulesContent = { $edgeAgent: { "properties.desired": { modules } } };
 * const base = { id: "base", priority: 1, targetCondition: "tags.line = 3", content: { modulesContent } };
 * const trial = applyDeployment(twins, [base]);
 * trial.twins.map(({ deviceId, moduleId, applied }) => [deviceId, moduleId, applied]); // → [["edge-1", "$edgeAgent", ["base"]]]
 * trial.twins[0]?.desired; // → { modules: { camera: {} } }
 * ```
 */
export function applyDeployment(twins: Iterable<unknown>, deployments: readonly unknown[]): DeploymentTrial {
  const { candidates, issues } = readCandidates(deployments);
  const { devices, strangers } = collectTwins(twins);
  const strange = strangers.map((index) =>
    refusal("not-a-deployment", `/twins/${index}`, "This is not a twin that names a device."),
  );
  const baseless = new Map<Candidate, string[]>();
  const after = devices.flatMap((device) => deviceAfter(device, candidates, baseless));
  return {
    twins: after,
    issues: [
      ...issues,
      ...strange,
      ...missingTwins(devices, candidates),
      ...[...baseless].map(layerWithoutBase),
      ...findConflicts(candidates),
    ],
  };
}

function refusal(code: DeploymentIssueCode, path: string, message: string): Issue<DeploymentIssueCode> {
  return { code, severity: "error", path, message };
}

function layerWithoutBase([{ name, index }, devices]: readonly [
  Candidate,
  readonly string[],
]): Issue<DeploymentIssueCode> {
  const others = devices.length > 1 ? ` and ${devices.length - 1} more` : "";
  const message = `The layer ${quoteName(name)} is not applied on ${quoteName(String(devices[0]))}${others}: no deployment of a smaller priority is below it.`;
  return { code: "layer-without-base", severity: "warning", path: appendPointer("/deployments", index), message };
}

function readCandidates(documents: readonly unknown[]): {
  readonly candidates: readonly Candidate[];
  readonly issues: readonly Issue<DeploymentIssueCode>[];
} {
  const candidates: Candidate[] = [];
  const issues: Issue<DeploymentIssueCode>[] = [];
  for (const [index, document] of documents.entries()) {
    const path = appendPointer("/deployments", index);
    const parsed = parseDeployment(document);
    if (!parsed.ok) {
      for (const issue of parsed.issues) issues.push({ ...issue, path: path + issue.path });
      continue;
    }
    const deployment = parsed.value;
    const target = readTarget(deployment);
    if (target.problem === "refused") issues.push(refusal("target-condition-refused", path, target.message));
    candidates.push({ name: deployment.id ?? `#${index + 1}`, deployment, target, index });
  }
  return { candidates: candidates.sort(byPrecedence), issues };
}

/** Without the device's own twin, a condition over tags finds nothing, whatever the tags are. */
function missingTwins(
  devices: readonly KnownDevice[],
  candidates: readonly Candidate[],
): readonly Issue<DeploymentIssueCode>[] {
  const asks = candidates.some(
    ({ deployment: { kind, targetCondition } }) =>
      kind !== "module" && targetCondition !== null && targetCondition.trim() !== "*",
  );
  if (!asks) return [];
  return devices
    .filter(({ isGiven }) => !isGiven)
    .map(({ deviceId }) => ({
      code: "device-twin-missing",
      severity: "warning",
      path: "/twins",
      message: `The twin of the device ${quoteName(deviceId)} is not among the twins: conditions over its tags find nothing.`,
    }));
}

/** What a deployment sets in one twin, and which deployment it is. */
interface Setting {
  readonly name: string;
  readonly section: DeploymentSection;
}

/** The layers that have no deployment below them, with the devices where that is so. */
type Baseless = Map<Candidate, string[]>;

function deviceAfter(
  device: KnownDevice,
  candidates: readonly Candidate[],
  baseless: Baseless,
): readonly DeployedTwin[] {
  return [
    ...ownTwinAfter(device, candidates),
    ...edgeTwinsAfter(device, candidates, baseless),
    ...moduleTwinsAfter(device, candidates),
  ];
}

function ownTwinAfter({ deviceId, twin }: KnownDevice, candidates: readonly Candidate[]): readonly DeployedTwin[] {
  const matching = candidates.filter(({ deployment, target }) => deployment.kind === "device" && target.targets(twin));
  return matching.length === 0 ? [] : [twinAfter(deviceId, null, desiredOf(twin), settingsOf(matching), [])];
}

function moduleTwinsAfter(
  { deviceId, modules }: KnownDevice,
  candidates: readonly Candidate[],
): readonly DeployedTwin[] {
  return [...modules].flatMap(([moduleId, twin]) => {
    const matching = candidates.filter(
      ({ deployment, target }) => deployment.kind === "module" && target.targets(twin),
    );
    return matching.length === 0 ? [] : [twinAfter(deviceId, moduleId, desiredOf(twin), settingsOf(matching), [])];
  });
}

function edgeTwinsAfter(
  device: KnownDevice,
  candidates: readonly Candidate[],
  baseless: Baseless,
): readonly DeployedTwin[] {
  if (!mayBeEdge(device)) return [];
  const matching = candidates.filter(
    ({ deployment: { kind }, target }) => (kind === "edge" || kind === "layered") && target.targets(device.twin),
  );
  if (matching.length === 0) return [];
  const base = matching.filter(({ deployment }) => deployment.kind === "edge").at(-1);
  const inForce = matching.filter((candidate) => candidate === base || isOver(candidate, base));
  for (const candidate of matching) {
    if (candidate.deployment.kind !== "layered" || inForce.includes(candidate)) continue;
    const devices = baseless.get(candidate);
    if (devices === undefined) baseless.set(candidate, [device.deviceId]);
    else devices.push(device.deviceId);
  }
  const settings = settingsOf(inForce);
  const names = [...new Set(["$edgeAgent", ...settings.map(({ section }) => String(section.moduleId))])];
  return names.map((moduleId) => {
    const own = settings.filter(({ section }) => section.moduleId === moduleId);
    const applied = own.map(({ name }) => name);
    const others =
      moduleId === "$edgeAgent" ? matching.map(({ name }) => name).filter((name) => !applied.includes(name)) : [];
    return twinAfter(device.deviceId, moduleId, desiredOf(device.modules.get(moduleId)), own, others);
  });
}

/** Whether a layer has a deployment below it, and a larger priority; no other whole deployment has that. */
function isOver(layer: Candidate, base: Candidate | undefined): boolean {
  return base !== undefined && layer.deployment.priority > base.deployment.priority;
}

/** What the deployments set, the weaker first; a section without parts sets nothing. */
function settingsOf(candidates: readonly Candidate[]): readonly Setting[] {
  return candidates.flatMap(({ name, deployment }) =>
    deployment.sections.filter(({ parts }) => parts.length > 0).map((section) => ({ name, section })),
  );
}

function twinAfter(
  deviceId: string,
  moduleId: string | null,
  recorded: JsonObject,
  settings: readonly Setting[],
  others: readonly string[],
): DeployedTwin {
  const desired = settings.reduce((before, { section }) => desiredAfter(section, before), recorded);
  const applied = sortNames([...new Set(settings.map(({ name }) => name))]);
  return { deviceId, moduleId, applied, targeted: sortNames([...others]), desired };
}
