import { appendPointer, isJsonObject, ownMember } from "../json/index.js";
import { toResult } from "../result/index.js";
import type { Issue, Result } from "../result/index.js";
import type { EdgeAgentTwinDocument, SchemaCode } from "../schema/index.js";
import { parseTwinAs, viewTwin } from "../twin/index.js";
import type { TwinCode } from "../twin/index.js";
import { EDGE_AGENT_CODES } from "./codes.js";
import type { EdgeAgentIssueCode } from "./codes.js";
import { readCreateOptions } from "./create-options.js";
import { normalizeImage } from "./image.js";
import { refuseSchemaVersion } from "./schema-version.js";

/**
 * Reads the module twin of $edgeAgent in any shape, and gives it in its normal form and typed.
 *
 * A breach of the schema is an error. What the schema cannot say and the agent would still refuse in the deployment (the
 * schema version, an image name, `createOptions`) is a warning: the twin can be read, the deployment will not be applied.
 *
 * Source: edge-agent-reported-states.md, "Relevant twin properties"; `reference/edge-agent.md` §1.6, §1.7, §3.
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
  if (!parsed.ok || view === undefined) return parsed;
  return toResult(parsed.value, [...parsed.issues, ...deploymentWarnings(view.desired, view.desiredPath)]);
}

/** What the agent would refuse in a deployment that suits the schema. */
function deploymentWarnings(desired: unknown, path: string): readonly Issue<EdgeAgentIssueCode>[] {
  const schemaVersion = ownMember(desired, "schemaVersion");
  const refused = schemaVersion !== undefined && refuseSchemaVersion(schemaVersion) !== null;
  return [
    ...(refused ? [warning("schema-version-refused", appendPointer(path, "schemaVersion"))] : []),
    ...["systemModules", "modules"].flatMap((group) =>
      groupWarnings(ownMember(desired, group), appendPointer(path, group)),
    ),
  ];
}

function warning(code: EdgeAgentIssueCode, path: string): Issue<EdgeAgentIssueCode> {
  return { code, severity: "warning", path, message: EDGE_AGENT_CODES[code].explanation };
}

function groupWarnings(modules: unknown, path: string): readonly Issue<EdgeAgentIssueCode>[] {
  if (!isJsonObject(modules)) return [];
  return Object.entries(modules).flatMap(([name, module]) =>
    settingsWarnings(ownMember(module, "settings"), appendPointer(path, name, "settings")),
  );
}

function settingsWarnings(settings: unknown, path: string): readonly Issue<EdgeAgentIssueCode>[] {
  const image = ownMember(settings, "image");
  const issues: Issue<EdgeAgentIssueCode>[] = [];
  if (typeof image === "string" && normalizeImage(image) === null) {
    issues.push(warning("malformed-image", appendPointer(path, "image")));
  }
  for (const issue of readCreateOptions(settings).issues) {
    issues.push({ ...issue, severity: "warning", path: `${path}${issue.path}` });
  }
  return issues;
}
