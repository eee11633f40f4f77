import { unwrapDocuments } from "../../document/index.js";
import type { UnwrappedDocument } from "../../document/index.js";
import { isJsonObject } from "../../json/index.js";
import type { JsonObject } from "../../json/index.js";
import { inWireNames } from "../../twin/index.js";

/** What an envelope never holds a twin in. */
const NO_TWINS: ReadonlySet<string> = new Set(["change", "deleted", "connection", "telemetry", "other"]);

/** The twins and jobs that a query is asked about, and how many documents are none. */
export interface OpenedTwins {
  readonly twins: readonly JsonObject[];
  readonly others: number;
}

/**
 * Takes the twins out of what is around them, each with the names that only its envelope gives.
 *
 * @internal
 */
export function openTwins(value: unknown): OpenedTwins {
  const opened = unwrapDocuments(value);
  const twins = opened.flatMap((content) => {
    const { document, holding = "unsaid" } = content;
    return isJsonObject(document) && !NO_TWINS.has(holding) ? [named(document, content)] : [];
  });
  return { twins, others: opened.length - twins.length };
}

function named(document: JsonObject, { envelope, deviceId, moduleId }: UnwrappedDocument): JsonObject {
  const isNamed = Object.hasOwn(inWireNames(document) as JsonObject, "deviceId");
  if (envelope === undefined || isNamed || deviceId === undefined) return document;
  return { deviceId, ...(moduleId === undefined ? {} : { moduleId }), ...document };
}
