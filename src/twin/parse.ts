import { ownMember } from "../json/index.js";
import { oneOf, requireOption, toResult } from "../result/index.js";
import type { Issue, OptionShape, Result } from "../result/index.js";
import {
  deviceTwinRules,
  edgeAgentTwinRules,
  edgeHubTwinRules,
  moduleTwinRules,
  validateAgainst,
} from "../schema/index.js";
import type { SchemaCode, SchemaDocuments, SchemaRules } from "../schema/index.js";
import type { TwinCode } from "./codes.js";
import { isTwin, notATwin } from "./marks.js";
import { checkMetadata } from "./metadata.js";
import type { DeviceTwin, ModuleTwin } from "./model.js";
import { normalForm } from "./normal-form.js";
import { viewTwin } from "./view.js";
import type { TwinView } from "./view.js";

/**
 * Reads a twin in every shape a twin is met in, and gives its one normal form, the service document.
 *
 * The shapes: service document (REST, command line, SDK), query row, the device's own `{ desired, reported }`, and the
 * body of a twin change event. A section that the document does not have becomes `{}`; a member that is `undefined` is
 * absent. Members that the schema does not know are kept.
 *
 * Source: IoT Hub twins §2.
 *
 * @param input - any JSON value
 * @returns the twin, a module twin when it names a module; or every breach of the schema, with paths into `input`
 * @example
 * ```ts
 * import { parseTwin } from "twinstate";
 *
 * const result = parseTwin({ desired: { interval: 5, $version: 2 }, reported: { $version: 1 } });
 * result.ok && result.value.properties.desired.$version; // → 2
 * ```
 */
export function parseTwin(input: unknown): Result<DeviceTwin | ModuleTwin, SchemaCode | TwinCode> {
  return parseAgainst(twinRules(input), input);
}

/**
 * The schema of a twin as a service knows it: a module twin's when it names a module.
 *
 * @internal
 */
export function twinRules(twin: unknown): SchemaRules {
  const moduleId = ownMember(viewTwin(twin)?.root, "moduleId");
  return moduleId === undefined || moduleId === null ? deviceTwinRules : moduleTwinRules;
}

/** The schemas that describe a whole twin. */
export type TwinSchemaName = "device-twin" | "module-twin" | "edge-agent-twin" | "edge-hub-twin";

const TWIN_RULES: Readonly<Record<TwinSchemaName, SchemaRules>> = {
  "device-twin": deviceTwinRules,
  "module-twin": moduleTwinRules,
  "edge-agent-twin": edgeAgentTwinRules,
  "edge-hub-twin": edgeHubTwinRules,
};

const TWIN_SCHEMA: OptionShape = /* @__PURE__ */ oneOf([
  "device-twin",
  "module-twin",
  "edge-agent-twin",
  "edge-hub-twin",
]);

/**
 * Reads a twin in every shape a twin is met in, and checks its normal form against the schema of one's choice.
 *
 * @param name - the schema of a whole twin; another name throws a `TypeError`
 * @param input - any JSON value
 * @returns the twin in its normal form; or every breach of the schema, with paths into `input`
 * @example
 * ```ts
 * import { parseTwinAs } from "twinstate";
 *
 * parseTwinAs("module-twin", { deviceId: "meter-7", properties: {} }).issues[0]?.code; // → "missing-member"
 * ```
 */
export function parseTwinAs<Name extends TwinSchemaName>(
  name: Name,
  input: unknown,
): Result<SchemaDocuments[Name], SchemaCode | TwinCode> {
  requireOption("name", TWIN_SCHEMA, name);
  return parseAgainst(TWIN_RULES[name], input);
}

function parseAgainst<Document>(rules: SchemaRules, input: unknown): Result<Document, SchemaCode | TwinCode> {
  const view = isTwin(input) ? viewTwin(input) : undefined;
  if (view === undefined) return { ok: false, issues: [notATwin(input)] };
  const document = normalForm(view);
  const issues: Issue<SchemaCode | TwinCode>[] = validateAgainst(rules, document).map((issue) => ({
    ...issue,
    path: pathAsGiven(issue.path, view),
  }));
  if (!issues.some(({ code }) => code === "too-deep" || code === "too-large")) {
    for (const issue of checkMetadata(view.desired, view.desiredPath)) issues.push(issue);
    for (const issue of checkMetadata(view.reported, view.reportedPath)) issues.push(issue);
  }
  return toResult(document as Document, issues);
}

/** Sections at the root were moved below `properties` for the schema, and names were changed; its issues move back. */
function pathAsGiven(path: string, { shape, pathAsGiven: given = (same) => same }: TwinView): string {
  return given(shape === "device" ? path.replace(/^\/properties(?=\/(?:desired|reported)(?:\/|$))/, "") : path);
}
