import { isJsonObject } from "../json/index.js";
import { toResult } from "../result/index.js";
import type { Result } from "../result/index.js";
import type { EdgeHubTwinDocument, SchemaCode } from "../schema/index.js";
import { parseTwinAs, viewTwin } from "../twin/index.js";
import type { TwinCode } from "../twin/index.js";
import type { EdgeHubIssueCode } from "./codes.js";
import { validateEdgeHubDesired } from "./refusals.js";

/**
 * Reads the module twin of $edgeHub in any shape, and gives it in its normal form and typed.
 *
 * A breach of the schema is an error. What edgeHub would refuse in the desired properties beyond that is a warning: the twin
 * can be read, its configuration will not be applied.
 *
 * Source: Twin conventions §3.1, §3.2.
 *
 * @param input - any JSON value
 * @returns the twin in its normal form, with the warnings; or every breach of the schema, with paths into `input`
 * @example
 * ```ts
 * import { parseEdgeHubTwin } from "twinstate";
 *
 * const { ok, issues } = parseEdgeHubTwin({ desired: { schemaVersion: "1.4", storeAndForwardConfiguration: {} } });
 * ok; // → true
 * issues.map(({ code }) => code); // → ["hub-schema-version-refused", "time-to-live-unusual", "hub-member-missing"]
 * ```
 */
export function parseEdgeHubTwin(
  input: unknown,
): Result<EdgeHubTwinDocument, EdgeHubIssueCode | SchemaCode | TwinCode> {
  const parsed = parseTwinAs("edge-hub-twin", input);
  const view = viewTwin(input);
  if (!parsed.ok || view === undefined || !isJsonObject(view.desired)) return parsed;
  const { desired, desiredPath } = view;
  if (Object.keys(desired).every((key) => key.startsWith("$"))) return parsed;
  const warnings = validateEdgeHubDesired(desired).map((issue) => ({
    ...issue,
    severity: "warning" as const,
    path: desiredPath + issue.path,
  }));
  return toResult(parsed.value, [...parsed.issues, ...warnings]);
}
