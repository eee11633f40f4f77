import * as library from "../../src/index.js";
import { judgeLines, readDocuments } from "../../src/node/index.js";
import * as schema from "../../src/schema/index.js";
import type { SchemaRules } from "../../src/schema/index.js";

/** How a function of the front door is called with a hostile value, in each place that takes data. */
type Call = (value: never) => unknown;

const NOW = { now: "2026-01-01T00:00:00Z" };
const FROM = { deviceId: "d1", at: NOW.now };
const TWIN = { deviceId: "d1", properties: { desired: { a: 1, $version: 1 }, reported: { $version: 1 } } };
const HANDLER: library.GroupHandler = { id: "group", apply: () => undefined, report: () => ({}) };
const ASYNC_HANDLER: library.AsyncGroupHandler = { id: "group", apply: () => undefined, report: () => ({}) };
const ROUTING: library.Condition = {
  kind: "condition",
  dialect: "routing",
  from: null,
  where: { kind: "path", segments: ["$body", "a", "a"] },
};
const MODEL = library.defineGroup({ id: "group", subGroups: {} });

/** A function that takes options, names or verdicts of this library, and no document. */
const NO_DATA = "takes no document";

const change = (
  name: "patchDesired" | "patchReported" | "patchTags" | "replaceDesired" | "replaceTags",
): readonly Call[] => [(value) => library[name](value, { a: 1 }, NOW), (value) => library[name](TWIN, value, NOW)];

const contextOf = (root: object): unknown => {
  const view = library.viewTwin({ ...TWIN, ...root });
  return view && library.contextReasons(view, "unanswered", { ...NOW, deploymentId: "a" });
};

const ROWS: Readonly<Record<string, string | readonly Call[]>> = {
  because: NO_DATA,
  codePage: NO_DATA,
  countOf: NO_DATA,
  decide: NO_DATA,
  describeType: [(value) => library.describeType(value)],
  hasError: NO_DATA,
  oneOf: NO_DATA,
  quoteBetween: NO_DATA,
  quoteName: NO_DATA,
  imageCredentials: NO_DATA,
  isSecretName: NO_DATA,
  maskValues: NO_DATA,
  secretValues: NO_DATA,
  valuesThatMayBeIn: NO_DATA,
  redactImage: NO_DATA,
  redactText: NO_DATA,
  requireOption: [
    (value) => {
      library.requireOption("x", library.BOOLEAN_OPTION, value);
    },
  ],
  requireOptions: [
    (value) => {
      library.requireOptions(value, { strict: library.BOOLEAN_OPTION });
    },
  ],
  toResult: NO_DATA,
  appendPointer: NO_DATA,
  applyJsonPatch: [
    (value) => library.applyJsonPatch(value, [{ op: "add", path: "/a", value: 1 }]),
    (value) => library.applyJsonPatch({}, value),
    (value) => library.applyJsonPatch({}, [{ op: "add", path: "/a", value }]),
    (value) => library.applyJsonPatch({ a: 1 }, [{ op: "test", path: "/a", value }]),
  ],
  applyMergePatch: [(value) => library.applyMergePatch(value, { a: 1 }), (value) => library.applyMergePatch({}, value)],
  finiteJson: [(value) => library.finiteJson(value)],
  checkLimits: NO_DATA,
  compareNames: NO_DATA,
  compareTimes: [(value) => library.compareTimes(value, "2026-01-01T00:00:00Z")],
  composeMergePatches: [
    (value) => library.composeMergePatches(value, { a: { b: 1 } }),
    (value) => library.composeMergePatches({ a: {} }, value),
    (value) => library.composeMergePatches(value, value),
  ],
  createMergePatch: [
    (value) => library.createMergePatch(value, { a: 1 }),
    (value) => library.createMergePatch({ a: 1 }, value),
    (value) => library.createMergePatch({ desired: { x: { y: 1 } } }, value),
  ],
  defineMember: NO_DATA,
  diffJson: [
    (value) => library.diffJson(value, {}),
    (value) => library.diffJson({}, value),
    (value) => library.diffJson([], value),
  ],
  formatPointer: NO_DATA,
  isJsonObject: [(value) => library.isJsonObject(value)],
  isTime: [(value) => library.isTime(value)],
  excessOf: [(value) => library.excessOf(value)],
  excessIssue: NO_DATA,
  isEndless: [(value) => library.isEndless(value, 10_000)],
  measureJson: [(value) => library.measureJson(value)],
  jsonDepth: [(value) => library.jsonDepth(value)],
  jsonEquals: [(value) => library.jsonEquals(value, copyOrSame(value)), (value) => library.jsonEquals(value, { a: 1 })],
  jsonPatchToMergePatch: [
    (value) => library.jsonPatchToMergePatch(value, [{ op: "add", path: "/a", value: 1 }]),
    (value) => library.jsonPatchToMergePatch({}, value),
  ],
  mergePatchToJsonPatch: [
    (value) => library.mergePatchToJsonPatch(value, { a: 1 }),
    (value) => library.mergePatchToJsonPatch({}, value),
  ],
  millisecondsToTime: NO_DATA,
  nearestPaths: [(value) => library.nearestPaths(value, [{ path: "/properties/desired/modules/m/settings" }])],
  nearestPointer: [(value) => library.nearestPointer(value, "/properties/desired/modules/m/settings")],
  ownMember: [(value) => library.ownMember(value, "a")],
  parsePointer: NO_DATA,
  resolvePointer: [(value) => library.resolvePointer(value, "/properties/desired")],
  sortNames: NO_DATA,
  timeToMilliseconds: [(value) => library.timeToMilliseconds(value)],
  validateDocument: library.SCHEMA_NAMES.map(
    (name): Call =>
      (value) =>
        library.validateDocument(name, value),
  ),
  createTwin: NO_DATA,
  inWireNames: [(value) => library.inWireNames(value)],
  isPromise: [(value) => library.isPromise(value)],
  pathsAsGiven: NO_DATA,
  isTwin: [(value) => library.isTwin(value)],
  nestingDepth: [(value) => library.nestingDepth(value)],
  parseRecording: [
    (value) => library.parseRecording([value]),
    (value) => library.parseRecording([{ recording: 1, at: NOW.now, twin: value }]),
    (value) =>
      library.parseRecording([
        { recording: 1, at: NOW.now, twin: TWIN },
        { at: NOW.now, change: "patchDesired", patch: value },
      ]),
    (value) =>
      library.parseRecording([
        { recording: 1, at: NOW.now, twin: TWIN },
        { at: NOW.now, event: value },
      ]),
  ],
  foldTwinEvent: [
    (value) => library.foldTwinEvent(value, { properties: { reported: { a: 1, $version: 2 } } }, FROM),
    (value) => library.foldTwinEvent(TWIN, value, FROM),
    (value) => library.foldTwinEvent(TWIN, { properties: { reported: value } }, FROM),
    (value) => library.foldTwinEvent(TWIN, { etag: "x", tags: value, properties: { desired: { value } } }, FROM),
  ],
  foldTwinEvents: [(value) => library.foldTwinEvents(undefined, [{ ...FROM, event: value }])],
  twinKey: NO_DATA,
  parseTwin: [(value) => library.parseTwin(value)],
  parseTwinAs: [(value) => library.parseTwinAs("device-twin", value)],
  patchDesired: change("patchDesired"),
  patchReported: change("patchReported"),
  patchTags: change("patchTags"),
  contextReasons: [
    (value) => contextOf(value),
    (value) => contextOf({ status: value, connectionState: value, statusReason: value, configurations: value }),
  ],
  readConfigurations: [
    (value) => library.readConfigurations(value),
    (value) => library.readConfigurations({ configurations: value }),
  ],
  replaceDesired: change("replaceDesired"),
  replaceTags: change("replaceTags"),
  replay: NO_DATA,
  isSectionLargerThan: [(value) => library.isSectionLargerThan(value, 100)],
  sectionSize: [(value) => library.sectionSize(value), (value) => library.sectionSize(value, "edgeHub")],
  settledFor: NO_DATA,
  timeline: NO_DATA,
  validateNesting: [(value) => library.validateNesting(value)],
  validatePatch: [(value) => library.validatePatch(value, { a: 1 }), (value) => library.validatePatch(TWIN, value)],
  validateTwin: [
    (value) => library.validateTwin(value),
    (value) => library.validateTwin(value, { limits: library.edgeHubLimits }),
  ],
  viewTwin: [(value) => library.viewTwin(value)],
  MetaData: [
    (value) => library.MetaData.parse(value),
    (value) => library.MetaData.parse({ __meta: value }),
    (value) => library.MetaData.parseObject(value),
  ],
  addSummary: [(value) => library.addSummary({ group: {} }, value, NOW), (value) => library.addSummary(value, {}, NOW)],
  createAgent: [
    async (value) => {
      const agent = library.createAgent([ASYNC_HANDLER], { send: () => Promise.resolve(), now: () => NOW.now });
      await agent.desired(value);
      await agent.desired(value, { whole: true });
      await agent.idle();
    },
  ],
  defineGroup: NO_DATA,
  deviceProgressMember: NO_DATA,
  emptyReported: [(value) => library.emptyReported(value)],
  evaluateGroup: [
    (value) => library.evaluateGroup("group", value, {}),
    (value) => library.evaluateGroup("group", { a: 1 }, value),
    (value) => library.evaluateGroup("group", value, value),
  ],
  evaluateGroups: [
    (value) => library.evaluateGroups(value),
    (value) => library.evaluateGroups({ desired: value, reported: value }),
  ],
  evaluateGroupsNamed: [(value) => library.evaluateGroupsNamed(value, ["a"])],
  finalizeGroup: NO_DATA,
  formatPendingGroups: NO_DATA,
  acknowledgementQueries: NO_DATA,
  comparisonQueries: NO_DATA,
  deviceUpdateQueries: NO_DATA,
  groupStateQueries: NO_DATA,
  handleGroup: [(value) => library.handleGroup(HANDLER, value, NOW)],
  handleGroupAsync: [(value) => library.handleGroupAsync(ASYNC_HANDLER, value, NOW)],
  handleGroups: [
    (value) => library.handleGroups([HANDLER], value, NOW),
    (value) => library.handleGroups([HANDLER], { group: value }, NOW),
  ],
  handleGroupsAsync: [(value) => library.handleGroupsAsync([ASYNC_HANDLER], value, NOW)],
  isRefreshing: [(value) => library.isRefreshing(value)],
  markPending: [(value) => library.markPending(value, NOW)],
  orderGroups: NO_DATA,
  parseGroup: [(value) => library.parseGroup(MODEL, "desired", value)],
  parsePendingGroups: [(value) => library.parsePendingGroups(value)],
  runOperations: [
    (value) =>
      library.runOperations("group", (run) => {
        run("x", () => {
          throw new Error("x", { cause: value });
        });
      }),
  ],
  runOperationsAsync: NO_DATA,
  summarizeGroups: [(value) => library.summarizeGroups(value)],
  toReportedError: [(value) => library.toReportedError(value, { subsystem: "s", context: "c" })],
  validateGroup: [(value) => library.validateGroup(MODEL, "desired", value)],
  validateGroups: [(value) => library.validateGroups(value)],
  validateMetaData: [(value) => library.validateMetaData(value, "reported")],
  classifyEdgeFacts: NO_DATA,
  compareEdgeModules: NO_DATA,
  readEdgeDeploymentFacts: [(value) => library.classifyEdgeFacts(library.readEdgeDeploymentFacts(value))],
  classifyEdgeDeployment: [
    (value) => library.classifyEdgeDeployment(value),
    (value) => library.classifyEdgeDeployment({ moduleId: "$edgeAgent", desired: value, reported: value }),
    (value) =>
      library.classifyEdgeDeployment({
        desired: { modules: value, systemModules: value },
        reported: { modules: value },
      }),
  ],
  validateEdgeDeployment: [
    (value) => library.validateEdgeDeployment(value),
    (value) => library.validateEdgeDeployment({ modules: value, systemModules: value }),
  ],
  validateEdgeModule: [(value) => library.validateEdgeModule("camera", value)],
  explainExitCode: NO_DATA,
  edgeDeploymentMember: NO_DATA,
  edgeDeploymentQueries: NO_DATA,
  isSameImage: NO_DATA,
  normalizeImage: NO_DATA,
  parseEdgeAgentTwin: [(value) => library.parseEdgeAgentTwin(value)],
  readCreateOptions: [
    (value) => library.readCreateOptions(value),
    (value) => library.readCreateOptions({ createOptions: value }),
  ],
  refuseSchemaVersion: [(value) => library.refuseSchemaVersion(value)],
  splitCreateOptions: NO_DATA,
  classifyEdgeHub: [
    (value) => library.classifyEdgeHub(value),
    (value) => library.classifyEdgeHub({ moduleId: "$edgeHub", desired: value, reported: { clients: value } }),
  ],
  decodeClientName: NO_DATA,
  edgeHubMember: NO_DATA,
  edgeHubQueries: NO_DATA,
  parseEdgeHubTwin: [(value) => library.parseEdgeHubTwin(value)],
  validateEdgeHubDesired: [(value) => library.validateEdgeHubDesired(value)],
  compareProperties: [
    (value) => library.compareProperties(value, value),
    (value) => library.compareProperties(value, { a: 1 }),
    (value) => library.compareProperties({ a: 1 }, value),
  ],
  evaluateAcknowledgement: [
    (value) => library.evaluateAcknowledgement(value, { value: 1, ac: 200, av: 1 }, {}),
    (value) => library.evaluateAcknowledgement({ a: 1 }, value, {}),
    (value) => library.evaluateAcknowledgement(value, { value, ac: 200, av: 1 }, {}),
  ],
  evaluateDeviceUpdate: [
    (value) => library.evaluateDeviceUpdate(value, value),
    (value) => library.evaluateDeviceUpdate({ service: value }, { agent: value }),
  ],
  evaluateDiagnostics: [(value) => library.evaluateDiagnostics(value, value)],
  evaluateShadow: [
    (value) => library.evaluateShadow(value),
    (value) => library.evaluateShadow({ state: { desired: value, reported: value, delta: value }, metadata: value }),
  ],
  validateProperties: [
    (value) => library.validateProperties(value),
    (value) =>
      library.validateProperties({ desired: { c: { __t: "c", p: value }, deviceUpdate: value }, reported: value }),
  ],
  validateShadow: [
    (value) => library.validateShadow(value),
    (value) => library.validateShadow({ previous: value, current: { state: value, version: value } }),
    (value) => library.validateShadow({ state: { desired: value, reported: value, delta: value }, version: 1 }),
  ],
  evaluateTwin: [
    (value) => library.evaluateTwin(value),
    (value) => library.evaluateTwin({ desired: value, reported: value }),
    (value) => library.evaluateTwin({ desired: { a: value }, reported: { a: value } }, { values: true }),
  ],
  isAcknowledgement: [(value) => library.isAcknowledgement(value)],
  isComponent: [(value) => library.isComponent(value)],
  readExtendedCodes: [(value) => library.readExtendedCodes(value)],
  shadowMember: NO_DATA,
  twinMember: NO_DATA,
  applyDeployment: [
    (value) => library.applyDeployment([value], []),
    (value) => library.applyDeployment([TWIN], [value]),
  ],
  classifyDeployment: [
    (value) => library.classifyDeployment(value),
    (value) => library.classifyDeployment({ content: { modulesContent: value } }),
  ],
  deploymentMember: NO_DATA,
  isDeployment: [(value) => library.isDeployment(value)],
  mayExceedReport: [(value) => library.mayExceedReport(value, 60)],
  parseDeployment: [
    (value) => library.parseDeployment(value),
    (value) => library.parseDeployment({ content: { modulesContent: { $edgeAgent: value } } }),
  ],
  configurationFleet: NO_DATA,
  readDeploymentCounts: [(value) => library.readDeploymentCounts(value)],
  validateDeployment: [
    (value) => library.validateDeployment(value),
    (value) =>
      library.validateDeployment({ content: { modulesContent: { $edgeAgent: { "properties.desired": value } } } }),
    (value) => library.validateDeployment({ content: { deviceContent: value } }),
  ],
  verdictRow: NO_DATA,
  rowMember: NO_DATA,
  aggregateActions: [(value) => library.aggregateActions(value)],
  aggregateFeedback: [
    (value) => library.aggregateFeedback(value),
    (value) => library.aggregateFeedback({ payload: value }),
  ],
  canActionTransition: NO_DATA,
  canDeviceTransition: NO_DATA,
  checkTransitions: [(value) => library.checkTransitions([value])],
  collectFeedback: [(value) => library.collectFeedback([value]), (value) => library.collectFeedback([], value)],
  combineDomains: NO_DATA,
  feedbackMember: NO_DATA,
  forgetFinished: [(value) => library.forgetFinished(value, { before: NOW.now })],
  formatFeedback: [(value) => library.formatFeedback(value)],
  hearFeedback: [(value) => library.hearFeedback(value)],
  latestActivities: NO_DATA,
  mergeAllEvidence: [(value) => library.mergeAllEvidence([value, value])],
  mergeDeviceEvidence: [(value) => library.mergeDeviceEvidence(value, value)],
  mergeEvidence: [(value) => library.mergeEvidence(value, value)],
  mergeTallies: NO_DATA,
  observeFeedback: [(value) => library.observeFeedback(library.emptyEvidence, value)],
  parseFeedback: [(value) => library.parseFeedback(value)],
  readDeviceEvidence: [(value) => library.readDeviceEvidence("d1", value, NOW)],
  readEvidence: [(value) => library.readEvidence(value, NOW)],
  statusOfTally: NO_DATA,
  tallyActions: [(value) => library.tallyActions(value)],
  validateFeedback: [
    (value) => library.validateFeedback(value),
    (value) => library.validateFeedback({ payload: value }),
  ],
  addMember: NO_DATA,
  addMembers: NO_DATA,
  judgeRollout: [(value) => library.judgeRollout(value, {})],
  judgeSequence: NO_DATA,
  mergeFleets: [(value) => library.mergeFleets(value, value)],
  parsePolicy: [(value) => library.parsePolicy(value)],
  readFleet: [(value) => library.readFleet(value)],
  removeMember: NO_DATA,
  topFailures: NO_DATA,
  checkDocument: [(value) => library.checkDocument(value)],
  inspectDocument: [(value) => library.inspectDocument(value)],
  unwrapDocument: [
    (value) => library.unwrapDocument(value),
    (value) => library.unwrapDocument({ event: { payload: value, origin: "d1" } }),
    (value) =>
      library.unwrapDocument({ body: value, systemProperties: { "iothub-message-source": "twinChangeEvents" } }),
  ],
  unwrapDocuments: [(value) => library.unwrapDocuments(value)],
  documentId: [(value) => library.documentId(value)],
  describeState: NO_DATA,
  describeStates: NO_DATA,
  documentMember: NO_DATA,
  identifyDocument: [(value) => library.identifyDocument(value)],
  judgeDocument: [(value) => library.judgeDocument(value)],
  judgeDocuments: [(value) => library.judgeDocuments(value)],
  inspectDocuments: [(value) => library.inspectDocuments(value)],
  judgeRecording: NO_DATA,
  lastTwin: NO_DATA,
  startFleetCount: NO_DATA,
  redactTwin: [(value) => library.redactTwin(value), (value) => library.redactTwin({ env: value, note: value })],
  timelineRows: NO_DATA,
  compileCondition: NO_DATA,
  compileQuery: NO_DATA,
  explainQuery: NO_DATA,
  formatQuery: NO_DATA,
  formatQueryName: NO_DATA,
  validateMessage: [
    (value) => library.validateMessage(ROUTING, value),
    (value) => library.validateMessage(ROUTING, { body: value, systemProperties: value }),
  ],
  matches: [
    (value) => library.matches(ROUTING, value),
    (value) => library.matches(ROUTING, { body: value, twin: value, applicationProperties: value }),
    (value) => library.matches("properties.reported.a = 1", value),
    (value) => library.matches("properties.desired.modules = properties.reported.modules", value),
  ],
  parseCondition: [(value) => library.parseCondition(value)],
  parseQuery: [(value) => library.parseQuery(value)],
  parseRoute: [(value) => library.parseRoute(value)],
  runQuery: [
    (value) => library.runQuery("SELECT * FROM devices", [value]),
    (value) =>
      library.runQuery("SELECT properties.desired AS d, COUNT() AS n FROM devices GROUP BY properties.desired", [
        value,
      ]),
    (value) => library.runQuery("SELECT * FROM devices WHERE properties.desired = properties.reported", [value]),
  ],
};

/** Some of the rules: `validateDocument` tries all of them. */
const RULES: readonly SchemaRules[] = [schema.deviceTwinRules, schema.feedbackRules, schema.recordingRules];

/** The functions that only other doors have. */
const OTHER_DOORS: Readonly<Record<string, readonly Call[]>> = {
  validateAgainst: RULES.map(
    (rules): Call =>
      (value) =>
        schema.validateAgainst(rules, value),
  ),
  judgeLines: [(value) => judgeLines(value)],
  readDocuments: [
    async (value) => {
      for await (const document of readDocuments([value])) if (!document.result.ok) return document;
      return undefined;
    },
  ],
};

/** A second value of the same shape, where one can be made. */
function copyOrSame(value: unknown): never {
  try {
    return structuredClone(value) as never;
  } catch {
    return value as never;
  }
}

/** One row for each function that `src/index.ts` exports; the test fails when a function has none. */
export function hostileCalls(): Readonly<Record<string, string | readonly Call[]>> {
  return ROWS;
}

/** One row for each function that `twinstate/schema` and `twinstate/node` export besides, but the rules. */
export function callsOfOtherDoors(): Readonly<Record<string, readonly Call[]>> {
  return OTHER_DOORS;
}
