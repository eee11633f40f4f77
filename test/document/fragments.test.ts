import { describe, expect, it } from "vitest";
import { noTwin, partOfTwin } from "../../src/document/fragment.js";
import type { Holding } from "../../src/document/index.js";

/** What is said of a document: `code path: message`. */
function said(of: typeof noTwin, document: unknown, holding: Holding = "unsaid", count = 1): string | undefined {
  const fragment = of({ document, holding, count });
  return fragment === undefined ? undefined : `${fragment.code} ${fragment.path}: ${fragment.message}`;
}

const NO_TWIN_OF_ENVELOPE =
  "telemetry : The envelope says that this is neither a twin nor a change of one. Pass the twin of the device.";
const LOG =
  "log-record : This is a record of a log, and what it holds is not one document. Pass the twin, or the lines that hold it.";
const ERROR =
  "error-answer : This is the error that a request was answered with, not a twin. Read it, and send the request again.";
const JOB = "twin-job : This is a job of IoT Hub, not a twin. Pass the twins that it has changed.";
const PLAN =
  "edge-devices-configuration : This is a plan of nested edge devices, not a deployment. Pass the files that it names as deployments.";
const EXPORT =
  "central-export : This is a record of an IoT Central export, not a twin. It has no desired version to compare with.";
const CONNECTION = "connection-event : This says that a device or module has connected or disconnected. Pass its twin.";
const nested = (path: string): string =>
  `nested-document ${path}: At ${path} there is a twin, or a part of one, inside of something that is not known. Pass that alone.`;
const value = (type: string): string =>
  `unknown-document : This is ${type}, not a document. Of what a query selects, pass the whole twin (SELECT *; az without --query).`;

describe("what is no part of a twin", () => {
  it.each<[string, unknown, string | undefined]>([
    ["a list", [1, 2], "several-documents : This holds 2 documents. Pass them one at a time."],
    ["a list of none", [], "several-documents : This holds 0 documents. Pass them one at a time."],
    ["a promise", Promise.resolve(1), "not-awaited : This is a Promise, not a document. Await it first."],
    ["a sequence number", { sequenceNumber: "1" }, CONNECTION],
    ["a sequence number that is a number", { sequenceNumber: 1 }, undefined],
    ["a sequence number beside something", { sequenceNumber: "1", a: 1 }, undefined],
    ["a line of a log", { log: "started", stream: "stdout", time: "t" }, LOG],
    ["a row of a log", { TimeGenerated: "t" }, LOG],
    ["a log of a resource", { resourceId: "r", operationName: "o", category: "c" }, LOG],
    ["an error", { error: { code: "NotFound" } }, ERROR],
    ["an error whose code is a number", { error: { code: 404 } }, undefined],
    ["a code without an error", { code: "NotFound" }, undefined],
    ["an exception", { Message: "m", ExceptionMessage: "e" }, ERROR],
    ["a message without an exception", { Message: "m" }, undefined],
    ["an exception without a message", { ExceptionMessage: "e" }, undefined],
    ["a job by its type", { jobId: "j", type: "scheduleUpdateTwin" }, JOB],
    ["a job by its jobType", { jobId: "j", jobType: "scheduleUpdateTwin" }, JOB],
    ["an id of a job alone", { jobId: "j" }, undefined],
    ["a type alone", { type: "x" }, undefined],
    ["a plan of edge devices", { configVersion: "1.0", edgeDevices: [] }, PLAN],
    ["edge devices without a version", { edgeDevices: [] }, undefined],
    ["a version without edge devices", { configVersion: "1.0", edgeDevices: {} }, undefined],
    ["an export of IoT Central", { applicationId: "a", messageSource: "m" }, EXPORT],
    ["an application without a source", { applicationId: "a" }, undefined],
    ["a source without an application", { messageSource: "m" }, undefined],
    ["a string", "x", value("a string")],
    ["a number", 5, value("a number")],
    ["a boolean", false, value("a boolean")],
    ["null", null, undefined],
    ["an object that nobody knows", { a: 1 }, undefined],
  ])("%s", (_what, document, told) => {
    expect(said(noTwin, document)).toBe(told);
  });

  it.each<[Holding, string | undefined]>([
    ["connection", CONNECTION],
    ["telemetry", "telemetry : This is a message that a device sent, not a twin. Pass the twin of the device."],
    ["other", NO_TWIN_OF_ENVELOPE],
    ["unsaid", undefined],
  ])("in an envelope of %s", (holding, told) => {
    expect(said(noTwin, { a: 1 }, holding)).toBe(told);
  });

  it("is told by how many documents there are", () => {
    const told = "several-documents : This holds 3 documents. Pass them one at a time.";
    expect(said(noTwin, { value: [1, 2, 3] }, "unsaid", 3)).toBe(told);
  });
});

describe("a twin inside of something that is not known", () => {
  const twin = { properties: { desired: { a: 1 } } };
  const within = (levels: number): object => {
    let document: object = twin;
    for (let level = 0; level < levels; level += 1) document = { a: document };
    return document;
  };

  it.each<[string, unknown, string | undefined]>([
    ["with desired properties", { x: twin }, nested("/x")],
    ["with reported properties", { x: { properties: { reported: {} } } }, nested("/x")],
    ["with both sections at its root", { x: { desired: {}, reported: {} } }, nested("/x")],
    ["with one section at its root", { x: { desired: {} } }, undefined],
    ["in a string", { x: JSON.stringify(twin) }, nested("/x")],
    ["in a list", { "x/y": [1, null, "s", twin] }, nested("/x~1y/3")],
    ["that is a shadow by its version", { x: { state: { desired: {} }, version: 1 } }, nested("/x")],
    ["that is a shadow by its metadata", { x: { state: { reported: {} }, metadata: {} } }, nested("/x")],
    ["that is a shadow without either", { x: { state: { desired: {} } } }, undefined],
    ["six deep", within(6), nested("/a/a/a/a/a/a")],
    ["seven deep", within(7), undefined],
    ["beyond what is looked at", { x: Array.from({ length: 600 }, () => 1), z: { y: twin } }, undefined],
    [
      "below others that hold nothing",
      { x: Array.from({ length: 300 }, () => 1), z: { y: { w: twin } } },
      nested("/z/y/w"),
    ],
    ["beside what is undefined", { x: undefined, y: twin }, nested("/y")],
    ["before that", { x: Array.from({ length: 490 }, () => 1), z: twin }, nested("/z")],
  ])("%s", (_what, document, told) => {
    expect(said(noTwin, document)).toBe(told);
  });

  it("is not looked for in what is no plain object", () => {
    class Holder {
      readonly twin = twin;
    }
    expect(said(noTwin, { x: new Holder() })).toBeUndefined();
    expect(said(noTwin, { x: Object.assign(Object.create(null) as object, { y: twin }) })).toBe(nested("/x/y"));
  });
});

const change = (what: string): string =>
  `twin-change-event : This is a twin change event, not a whole twin: it changes ${what}. Pass the whole twin, or a recording that begins with it.`;
const patch = (what: string): string =>
  `twin-patch : This is a patch, not a whole twin: it changes ${what}. Pass the whole twin; validatePatch checks a patch.`;
const section = (what: string): string =>
  `twin-section : This is ${what}, not a whole twin. Pass the whole twin (az iot hub module-twin show).`;
const identity = (what: string): string =>
  `device-identity : This is the identity of a ${what} in the registry, not its twin. Pass the twin (az iot hub ${what}-twin show).`;
const named = (what: string): string =>
  `no-sections : This names a device and has no desired and no reported properties, so it is ${what}. Pass the whole twin (az iot hub device-twin show).`;
const row = (which: string): string =>
  `twin-projection : This is a row of a query with the ${which} properties only. Select both sections, or the whole twin (SELECT *).`;
const DIGITAL =
  "digital-twin : This is an answer of the digital twin API, which merges desired and reported properties. Pass the device twin (az iot hub device-twin show).";
const PROPERTIES =
  "message-properties : These are the properties of a message without its body. Pass the whole message, or the twin.";
const REQUEST =
  "shadow-request : This is a request to update a shadow, not a whole shadow. Pass what the topic shadow/get/accepted gives.";
const unreadable = (path: string, type: string, advice: string): string =>
  `unreadable-section ${path}: The member ${path} is ${type}, not an object. ${advice}`;
const CUT = "ConvertTo-Json has cut it; write the twin again with ConvertTo-Json -Depth 100.";
const COLLECTION =
  "System.Text.Json writes a TwinCollection as a list of keys and loses the values; write the twin with Newtonsoft.Json (Twin.ToJson()).";
const WHOLE = "Pass the whole twin.";
const pair = { Key: "a", Value: 1 };

describe("a part of a twin", () => {
  it.each<[string, unknown, string | undefined]>([
    // A change event has a version and no name.
    ["a change of desired", { version: 2, desired: {} }, change("desired")],
    ["a change of reported", { version: 2, properties: { reported: { $version: 3 } } }, change("reported (version 3)")],
    ["a change of tags", { version: 2, tags: {} }, change("tags")],
    [
      "a change of all",
      { version: 2, properties: { desired: { $version: 1 }, reported: {} }, tags: {} },
      change("desired (version 1) and reported and tags"),
    ],
    ["a version alone", { version: 2 }, undefined],
    ["a version with a device", { version: 2, deviceId: "d", desired: {}, reported: {} }, undefined],
    ["a version with a module", { version: 2, moduleId: "m", desired: {}, reported: {} }, undefined],
    ["a version with an etag", { version: 2, etag: "e", desired: {}, reported: {} }, undefined],
    ["a version that is a string", { version: "2", desired: {}, reported: {} }, undefined],
    // Sections that cannot be read.
    [
      "properties that are cut",
      { deviceId: "d", properties: "@{desired=}" },
      unreadable("/properties", "a string", CUT),
    ],
    [
      "a section that is cut",
      { deviceId: "d", desired: {}, reported: "System.Object[]" },
      unreadable("/reported", "a string", CUT),
    ],
    [
      "a section that is cut to a table",
      { desired: "System.Collections.Hashtable" },
      unreadable("/desired", "a string", CUT),
    ],
    [
      "a member that is cut",
      { properties: { desired: { a: 1, b: "@{x=1}" } } },
      unreadable("/properties/desired/b", "a string", CUT),
    ],
    [
      "a member of properties beside the sections",
      { deviceId: "d", properties: { other: "@{x=1}", desired: {}, reported: {} } },
      undefined,
    ],
    [
      "a text that only has the sign of a cut in it",
      { deviceId: "d", desired: { a: "x@{y}" }, reported: {} },
      undefined,
    ],
    ["a text that only begins so", { deviceId: "d", desired: { a: "@{y} z" }, reported: {} }, undefined],
    ["a list of one such text", { deviceId: "d", desired: { a: ["@{y}"] }, reported: {} }, undefined],
    [
      "a collection",
      { properties: { desired: [pair, pair] } },
      unreadable("/properties/desired", "an array", COLLECTION),
    ],
    [
      "a collection beside a section",
      { deviceId: "d", desired: {}, reported: [pair] },
      unreadable("/reported", "an array", COLLECTION),
    ],
    [
      "pairs beside something else",
      { properties: { desired: [pair, 1] } },
      unreadable("/properties/desired", "an array", WHOLE),
    ],
    [
      "a list of keys",
      { properties: { desired: [{ Key: "a" }] } },
      unreadable("/properties/desired", "an array", WHOLE),
    ],
    [
      "a list of values",
      { properties: { desired: [{ Value: 1 }] } },
      unreadable("/properties/desired", "an array", WHOLE),
    ],
    ["an empty list", { properties: { reported: [] } }, unreadable("/properties/reported", "an array", WHOLE)],
    ["properties that are a list", { a: 1, properties: [1] }, undefined],
    ["a section at the root that is a list", { desired: [1] }, undefined],
    ["a section that is a string", { reported: "x" }, unreadable("/reported", "a string", WHOLE)],
    [
      "a section that is a string beside one that can be read",
      { deviceId: "d", desired: {}, reported: "x", etag: "e" },
      undefined,
    ],
    [
      "sections in another spelling",
      { Properties: { Desired: "x" } },
      unreadable("/Properties/Desired", "a string", WHOLE),
    ],
    // What else goes by a device's name.
    ["a digital twin by its id", { $dtId: "d" }, DIGITAL],
    ["a digital twin by its model", { $metadata: { $model: "m" } }, DIGITAL],
    ["a twin with such an id", { $dtId: "d", deviceId: "d", desired: {}, reported: {} }, undefined],
    ["a twin with such an id and one section", { $dtId: "d", properties: { reported: { a: 1 } } }, undefined],
    ["an identity", { deviceId: "d", authentication: {} }, identity("device")],
    ["an identity of a module", { deviceId: "d", moduleId: "m", generationId: "g" }, identity("module")],
    ["an identity without a name", { authentication: {} }, identity("device")],
    ["a mark of an identity without a name", { generationId: "g" }, undefined],
    ["a twin with authentication", { deviceId: "d", authentication: {}, desired: {}, reported: {} }, undefined],
    [
      "a twin with authentication and properties",
      { deviceId: "d", authentication: {}, properties: {} },
      named("a row of a query"),
    ],
    ["a projection with a mark of an identity", { deviceId: "d", generationId: "g", desired: {} }, row("desired")],
    ["the type of an operation", { opType: "updateTwin" }, PROPERTIES],
    ["the schema of a message", { "iothub-message-schema": "s" }, PROPERTIES],
    ["lists of properties", { propertiesArray: [], SystemPropertiesArray: [] }, PROPERTIES],
    ["one list of properties", { propertiesArray: [] }, undefined],
    ["a twin with a type of an operation", { opType: "x", deviceId: "d", desired: {}, reported: {} }, undefined],
    ["a row with a type of an operation", { opType: "x", deviceId: "d", reported: {} }, row("reported")],
    ["a request to update a shadow", { state: { desired: {} } }, REQUEST],
    ["a request with a token", { state: { reported: {} }, clientToken: "t" }, REQUEST],
    ["a request with something else", { state: { desired: {} }, other: 1 }, undefined],
    ["a state without sections", { state: { a: 1 } }, undefined],
    // Patches.
    ["a patch of tags", { tags: {} }, patch("tags")],
    ["a patch of desired properties", { properties: { desired: { a: 1 } } }, patch("desired")],
    ["a patch with null", { desired: { a: null }, reported: {} }, patch("desired and reported")],
    ["a patch with null and one section", { desired: { a: { b: null } } }, patch("desired")],
    ["sections without null", { desired: { a: 1 }, reported: {} }, undefined],
    ["a section with a version", { properties: { desired: { a: null, $version: 1 } } }, undefined],
    ["a patch with a name", { etag: "e", properties: { desired: { a: null } } }, undefined],
    ["the patch of a section", { $version: 3, a: 1 }, patch("the desired properties (version 3)")],
    ["a patch with a summary", { __summary: {} }, patch("a section")],
    ["a patch of a group", { g: { __meta: {} } }, patch("a section")],
    ["a patch of a group that failed", { a: 1, g: { __errors: {} } }, patch("a section")],
    // Sections alone.
    [
      "the report of $edgeHub",
      { lastDesiredStatus: { code: 200 }, clients: {} },
      section("the reported section of $edgeHub (code 200)"),
    ],
    [
      "the wish of $edgeHub",
      { routes: {}, storeAndForwardConfiguration: {} },
      section("the desired section of $edgeHub"),
    ],
    ["routes alone", { routes: {} }, undefined],
    ["the report of $edgeAgent", { lastDesiredVersion: 1 }, section("the reported section of $edgeAgent")],
    [
      "modules that run",
      { systemModules: { a: {}, b: { runtimeStatus: "running" } } },
      section("the reported section of $edgeAgent"),
    ],
    [
      "the wish of $edgeAgent",
      { runtime: { type: "docker" }, systemModules: {} },
      section("the desired section of $edgeAgent"),
    ],
    ["modules alone", { systemModules: { a: {} } }, undefined],
    ["a runtime alone", { runtime: { type: "docker" } }, undefined],
    ["any section by its metadata", { $version: 1, $metadata: {} }, section("a desired or reported section")],
    ["metadata without a version", { $metadata: {} }, undefined],
    ...["properties", "desired", "reported"].map((name): [string, unknown, undefined] => [
      `such a section beside ${name}`,
      { lastDesiredVersion: 1, [name]: 5, etag: "e" },
      undefined,
    ]),
    [
      "such a section beside a name",
      { lastDesiredVersion: 1, deviceId: "d" },
      named('telemetry or a row of a query ("lastDesiredVersion" is a number)'),
    ],
    // Names.
    ["a name alone", { deviceId: "d", moduleId: "m" }, named("only a name")],
    ["a name beside a value", { deviceId: "d", t: 21 }, named('telemetry or a row of a query ("t" is a number)')],
    ["a name beside an object", { deviceId: "d", t: 21, o: {} }, named("a row of a query")],
    ["a job that names a device", { deviceId: "d", jobId: "j", other: 1 }, named("a job")],
    ["a job that is told as one", { deviceId: "d", jobId: "j", type: "x" }, undefined],
    ["the name of $edgeAgent", { deviceId: "d", moduleId: "$edgeAgent" }, undefined],
    ["a name that is a number", { deviceId: 5, t: 21 }, undefined],
    // Rows with one section.
    ["a row with desired", { deviceId: "d", desired: {} }, row("desired")],
    ["a row with reported", { moduleId: "m", reported: {} }, row("reported")],
    ["a row with both", { deviceId: "d", desired: {}, reported: {} }, undefined],
    ["one section beside an etag", { deviceId: "d", etag: "e", desired: {} }, undefined],
    ["a twin of the service with one section", { deviceId: "d", properties: { desired: {} } }, undefined],
  ])("%s", (_what, document, told) => {
    expect(said(partOfTwin, document)).toBe(told);
  });

  it.each<[Holding, string | undefined]>([
    [
      "deleted",
      "deleted-identity : The device or module was deleted; this is its last twin. Take it out of what is to be judged.",
    ],
    ["change", change("desired and reported")],
    ["twin", undefined],
  ])("in an envelope of %s", (holding, told) => {
    expect(said(partOfTwin, { deviceId: "d", desired: {}, reported: {} }, holding)).toBe(told);
  });

  it.each<[unknown, string]>([
    [{ a: 1 }, change("a section")],
    [{ $version: 4 }, change("the desired properties (version 4)")],
    [5, change("a section")],
  ])("that an envelope calls a change is one, whatever it is: %j", (document, told) => {
    expect(said(partOfTwin, document, "change")).toBe(told);
  });

  it.each([5, "x", null, [1]])("is nothing of %j", (document) => {
    expect(said(partOfTwin, document)).toBeUndefined();
  });
});
