import { evaluateGroup, evaluateGroups, validateGroups, validateMetaData } from "../../src/configuration/index.js";
import { classifyDeployment } from "../../src/deployment/index.js";
import { checkDocument, judgeDocument } from "../../src/document/index.js";
import { classifyEdgeDeployment, parseEdgeAgentTwin, validateEdgeDeployment } from "../../src/edge-agent/index.js";
import { classifyEdgeHub, parseEdgeHubTwin, validateEdgeHubDesired } from "../../src/edge-hub/index.js";
import { aggregateFeedback, parseFeedback, validateFeedback } from "../../src/feedback/index.js";
import { isJsonObject, ownMember } from "../../src/json/index.js";
import type { JsonValue } from "../../src/json/index.js";
import {
  evaluateAcknowledgement,
  evaluateDeviceUpdate,
  evaluateDiagnostics,
  evaluateShadow,
  evaluateTwin,
  validateProperties,
  validateShadow,
} from "../../src/properties/index.js";
import { edgeHubLimits, iotHub2016Limits, parseTwin, parseTwinAs, validateTwin } from "../../src/twin/index.js";

/** What is told about a place. */
export interface Told {
  readonly code: string;
  readonly path: string;
  readonly message: string;
}

/** Every function that says something of one document, with paths into it. */
const ASKED: readonly (readonly [name: string, ask: (document: JsonValue) => readonly Told[]])[] = [
  ["judgeDocument", (document) => judgeDocument(document).reasons],
  ["judgeDocument, documented", (document) => judgeDocument(document, { rules: "documented" }).reasons],
  [
    "judgeDocument, a deployment",
    (document) =>
      [...Object.keys((ownMember(document, "configurations") ?? {}) as object).slice(0, 2), "absent"].flatMap(
        (deploymentId) => judgeDocument(document, { deploymentId }).reasons,
      ),
  ],
  ["checkDocument", (document) => checkDocument(document)],
  ["checkDocument, 2016", (document) => checkDocument(document, { limits: iotHub2016Limits })],
  ["checkDocument, edgeHub", (document) => checkDocument(document, { limits: edgeHubLimits })],
  ["classifyEdgeDeployment", (document) => classifyEdgeDeployment(document).reasons],
  ["classifyEdgeHub", (document) => classifyEdgeHub(document).reasons],
  ["classifyDeployment", (document) => classifyDeployment(document).reasons],
  ["evaluateTwin", (document) => evaluateTwin(document).reasons],
  ["evaluateTwin, members", (document) => evaluateTwin(document).members.flatMap(({ reasons }) => reasons)],
  ["evaluateGroups", (document) => evaluateGroups(document).reasons],
  ["evaluateGroups, groups", (document) => evaluateGroups(document).groups.flatMap(({ reasons }) => reasons)],
  ["evaluateShadow", (document) => evaluateShadow(document).reasons],
  ["evaluateShadow, members", (document) => evaluateShadow(document).members.flatMap(({ reasons }) => reasons)],
  ["aggregateFeedback", (document) => aggregateFeedback(document).reasons],
  ["parseTwin", (document) => parseTwin(document).issues],
  ["parseTwinAs", (document) => parseTwinAs("module-twin", document).issues],
  ["parseEdgeAgentTwin", (document) => parseEdgeAgentTwin(document).issues],
  ["parseEdgeHubTwin", (document) => parseEdgeHubTwin(document).issues],
  ["parseFeedback", (document) => parseFeedback(document).issues],
  ["validateFeedback", (document) => validateFeedback(document)],
  ["validateTwin", (document) => validateTwin(document)],
  ["validateGroups", (document) => validateGroups(document)],
  ["validateProperties", (document) => validateProperties(document)],
  ["validateShadow", (document) => validateShadow(document)],
  ["validateEdgeDeployment", (document) => validateEdgeDeployment(document)],
  ["validateEdgeHubDesired", (document) => validateEdgeHubDesired(document)],
  ["validateMetaData", (document) => validateMetaData(document, "desired")],
  ["evaluateGroup", ofSides((desired, reported) => evaluateGroup("g", desired, reported))],
  ["evaluateAcknowledgement", ofSides(evaluateAcknowledgement)],
  ["evaluateDeviceUpdate", ofSides(evaluateDeviceUpdate)],
  ["evaluateDiagnostics", ofSides(evaluateDiagnostics)],
];

/** Asks a function of two values, whose paths begin with the names of its parameters. */
function ofSides(
  judge: (desired: unknown, reported: unknown) => { readonly reasons: readonly Told[] },
): (document: JsonValue) => readonly Told[] {
  return (document) =>
    isJsonObject(document) ? judge(ownMember(document, "desired"), ownMember(document, "reported")).reasons : [];
}

/** Everything that is told of a document, with the function that tells it. */
export function toldOf(document: JsonValue): readonly (readonly [name: string, told: Told])[] {
  return ASKED.flatMap(([name, ask]) => ask(document).map((told) => [name, told] as const));
}
