import type { DeploymentContentKind, DeploymentCounts, DeploymentVerdict, Refuser } from "../../deployment/index.js";
import { REFUSERS } from "../../deployment/index.js";
import { printable } from "../output/index.js";

const CONTENTS: Readonly<Record<DeploymentContentKind, string>> = {
  edge: "a whole edge deployment",
  layered: "a layered edge deployment",
  module: "a configuration of module twins",
  device: "a configuration of device twins",
  metricResult: "the result of a metric",
};

const NAMES: Readonly<Record<Refuser, string>> = {
  commandLine: "command line tool",
  iotHub: "IoT Hub",
  agent: "agent",
  edgeHub: "edgeHub",
  containerRuntime: "container runtime",
};

/**
 * What there is to say of a deployment document: what it is for, who would refuse it, and how far its rollout is.
 *
 * @internal
 */
export function deploymentDocumentLines({ kind, issues, counts }: DeploymentVerdict): readonly string[] {
  const refusers = REFUSERS.filter((refuser) =>
    issues.some(({ severity, refusedBy }) => severity === "error" && refusedBy.includes(refuser)),
  );
  return [
    ...(kind === null ? [] : [`content      ${CONTENTS[kind]}`]),
    ...(refusers.length === 0 ? [] : [`refused by   ${refusers.map((refuser) => NAMES[refuser]).join(", ")}`]),
    ...(counts === null ? [] : countLines(counts)),
  ];
}

function countLines({ metrics, ...system }: DeploymentCounts): readonly string[] {
  const known = Object.entries(system).filter(([, count]) => count !== null);
  return [
    "",
    "devices",
    ...[...known, ...Object.entries(metrics)].map(([name, count]) => printable(`  ${name}  ${String(count)}`)),
  ];
}
