import { isJsonObject, ownMember } from "../../json/index.js";
import { toResult } from "../../result/index.js";
import type { Issue, Result } from "../../result/index.js";
import type { EdgeAgentTwinDocument, SchemaCode } from "../../schema/index.js";
import { parseTwinAs, viewTwin } from "../../twin/index.js";
import type { TwinCode } from "../../twin/index.js";
import type { EdgeAgentIssueCode } from "../codes.js";
import { validateEdgeDeployment } from "./validate.js";
import { mayExceedReport } from "./report-size.js";
import { SENTENCES } from "../sentences.js";

/**
 * Reads the module twin of $edgeAgent in any shape, and gives it in its normal form and typed.
 *
 * A breach of the schema is an error, and so is what the schema cannot say and the agent certainly refuses in the
 * deployment: the schema version, an image name, `createOptions`. What the agent takes and the container runtime or a
 * stricter reader does not is a warning.
 *
 * Source: Tracking $edgeAgent's reported properties, "Relevant twin properties"; IoT Edge agent §1.6, §1.7, §3.
 *
 * @param input - any JSON value
 * @returns the twin, or every breach, with paths into `input`
 * @example
 * ```ts
 * import { parseEdgeAgentTwin } from "twinstate";
 *
 * const result = parseEdgeAgentTwin({ desired: { $version: 1 }, reported: { lastDesiredVersion: "1" } });
 * result.issues.map(({ path }) => path); // → ["/reported/lastDesiredVersion"]
 * ```
 */
export function parseEdgeAgentTwin(
  input: unknown,
): Result<EdgeAgentTwinDocument, SchemaCode | TwinCode | EdgeAgentIssueCode> {
  const parsed = parseTwinAs("edge-agent-twin", input);
  const view = viewTwin(input);
  if (view === undefined) return parsed;
  const known = new Set(parsed.issues.map(({ path }) => path));
  const issues: Issue<SchemaCode | TwinCode | EdgeAgentIssueCode>[] = [...parsed.issues];
  for (const issue of validateEdgeDeployment(view.desired)) {
    const path = `${view.desiredPath}${issue.path}`;
    // What is missing is the schema's finding already, at the object that lacks it: of an object it finds nothing else.
    const isMissing = issue.code === "deployment-member-missing" && known.has(path.slice(0, path.lastIndexOf("/")));
    if (!known.has(path) && !isMissing) issues.push({ ...issue, path });
  }
  if (mayExceedReport(view.desired, countModules(view.desired))) {
    const explanation = SENTENCES["report-too-large"];
    issues.push({ code: "report-too-large", severity: "warning", path: view.reportedPath, message: explanation });
  }
  return parsed.ok ? toResult(parsed.value, issues) : { ok: false, issues: [parsed.issues[0], ...issues.slice(1)] };
}

function countModules(desired: unknown): number {
  const modules = ownMember(desired, "modules");
  return isJsonObject(modules) ? Object.values(modules).filter(isJsonObject).length : 0;
}
