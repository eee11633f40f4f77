import { appendPointer, jsonEquals } from "../../json/index.js";
import type { JsonValue } from "../../json/index.js";
import { quoteName } from "../../result/index.js";
import type { Issue } from "../../result/index.js";
import type { DeploymentIssueCode } from "../codes.js";
import type { Candidate } from "./precedence.js";

/** What one layer sets at a place. */
interface Claim {
  readonly name: string;
  readonly index: number;
  readonly value: JsonValue;
  readonly path: string;
}

/**
 * Finds the places that two layers of the same priority set to different values: which of them wins depends on which is
 * newer. Whether both are on one device is not asked.
 *
 * @internal
 */
export function findConflicts(candidates: readonly Candidate[]): readonly Issue<DeploymentIssueCode>[] {
  const claims = new Map<string, Claim>();
  const issues: Issue<DeploymentIssueCode>[] = [];
  for (const { name, deployment, index } of candidates) {
    if (deployment.kind !== "layered") continue;
    for (const { moduleId, parts } of deployment.sections) {
      for (const { way, value, path } of parts) {
        const key = JSON.stringify([deployment.priority, moduleId, way]);
        const earlier = claims.get(key);
        claims.set(key, { name, index, value, path });
        if (earlier === undefined || earlier.index === index || jsonEquals(earlier.value, value)) continue;
        const message = `The layers ${quoteName(earlier.name)} and ${quoteName(name)} have the same priority and set this to different values.`;
        issues.push({
          code: "layers-conflict",
          severity: "warning",
          path: appendPointer("/deployments", index) + path,
          message,
        });
      }
    }
  }
  return issues;
}
