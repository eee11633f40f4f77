import { describe, expect, it } from "vitest";
import * as library from "../../src/index.js";
import { hostileCalls } from "../hostile/calls.js";
import {
  busyDeviceTwin,
  busyRegistry,
  createRegistry,
  deviceTwin,
  isCyclic,
  KEY,
  serviceTwin,
} from "../support/sdk-twins.js";

const NOW = { now: "2026-01-01T00:00:00Z" };
const WIRE = {
  deviceId: "meter-7",
  version: 3,
  etag: "*",
  tags: {},
  properties: { desired: { interval: 5, $version: 2 }, reported: { interval: 60, $version: 1 } },
};
const DEVICE_SIDE = { properties: { desired: { interval: 5, $version: 2 }, reported: { interval: 60, $version: 2 } } };

/** Every function that takes a twin, and what it says of one. */
const FUNCTIONS: Readonly<Record<string, (twin: unknown) => unknown>> = {
  isTwin: library.isTwin,
  parseTwin: (twin) => {
    const { ok, issues } = library.parseTwin(twin);
    return { ok, issues };
  },
  parseTwinAs: (twin) => library.parseTwinAs("device-twin", twin).issues,
  parseEdgeAgentTwin: (twin) => library.parseEdgeAgentTwin(twin).issues,
  parseEdgeHubTwin: (twin) => library.parseEdgeHubTwin(twin).issues,
  validateTwin: (twin) => library.validateTwin(twin),
  validatePatch: (twin) => library.validatePatch(twin, { a: 1 }),
  validateGroups: (twin) => library.validateGroups(twin),
  patchDesired: (twin) => sections(library.patchDesired(twin, { a: 1 }, NOW)),
  patchReported: (twin) => sections(library.patchReported(twin, { a: 1 }, NOW)),
  patchTags: (twin) => sections(library.patchTags(twin, { a: 1 }, NOW)),
  replaceDesired: (twin) => sections(library.replaceDesired(twin, { a: 1 }, NOW)),
  replaceTags: (twin) => sections(library.replaceTags(twin, { a: 1 }, NOW)),
  classifyEdgeDeployment: (twin) => library.classifyEdgeDeployment(twin),
  classifyEdgeHub: (twin) => library.classifyEdgeHub(twin),
  evaluateTwin: (twin) => library.evaluateTwin(twin),
  evaluateGroups: (twin) => library.evaluateGroups(twin),
  evaluateGroupsNamed: (twin) => library.evaluateGroupsNamed(twin, ["interval"]),
  identifyDocument: (twin) => library.identifyDocument(twin),
  judgeDocument: (twin) => library.judgeDocument(twin),
  checkDocument: (twin) => library.checkDocument(twin, { limits: library.iotHubLimits }),
  documentId: (twin) => library.documentId(twin),
  matches: (twin) => library.matches("properties.desired.interval = 5", twin),
  runQuery: (twin) => {
    const answer = library.runQuery("SELECT properties.desired.interval AS wanted FROM devices", [twin]);
    return answer.ok && answer.value;
  },
  applyDeployment: (twin) => library.applyDeployment([twin], [{ modulesContent: { $edgeAgent: {} } }]).twins,
};

/** What is the same, whatever the class: an SDK's object has members of its own beside the sections. */
function sections(result: ReturnType<typeof library.patchDesired>): unknown {
  return result.ok ? [result.value.twin.properties, result.value.notifications] : result.issues;
}

/** Fails as soon as anybody looks inside. */
function closedBox(): object {
  const refuse = (): never => {
    throw new Error("Somebody looked inside.");
  };
  return new Proxy(createRegistry(), { get: refuse, has: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse });
}

describe("the Twin of the service library", () => {
  it.each(Object.entries(FUNCTIONS))("is as good as its JSON for %s, idle and busy", async (_, call) => {
    const expected = call(WIRE);
    expect(call(serviceTwin(createRegistry()))).toStrictEqual(expected);
    const { registry, done } = await busyRegistry();
    const twin = serviceTwin(registry);
    expect(isCyclic(twin)).toBe(true);
    expect(call(twin)).toStrictEqual(expected);
    await done;
  });

  it.each(Object.entries(FUNCTIONS))("is not looked into by %s", (_, call) => {
    expect(call(serviceTwin(closedBox() as never))).toStrictEqual(call(WIRE));
  });

  it("leaves no key in what is made of it", () => {
    const parsed = library.parseTwin(serviceTwin(createRegistry()));
    expect(parsed.ok && Object.keys(parsed.value).sort()).toStrictEqual(Object.keys(WIRE).sort());
    expect(JSON.stringify(parsed)).not.toContain(KEY);
  });

  it("is recognised in the answer of the library, and as a Promise that nobody awaited", () => {
    const twin = serviceTwin(createRegistry());
    const answer = { responseBody: twin, httpResponse: { statusCode: 200 } };
    expect(library.judgeDocument(answer)).toMatchObject({ id: "meter-7", state: "outOfSync", envelope: "sdk-answer" });
    expect(library.parseTwin(answer).issues[0].message).toMatch(/the answer of a library: pass its responseBody\.$/);
    const promise = Promise.resolve(answer);
    expect(library.parseTwin(promise).issues[0].message).toMatch(/a Promise: await it first\.$/);
    expect(library.judgeDocument(promise)).toMatchObject({
      kind: "unknown",
      reasons: [{ code: "not-awaited", message: "This is a Promise, not a document. Await it first." }],
    });
  });
});

describe("the Twin of the device library", () => {
  it.each(Object.entries(FUNCTIONS))("is as good as its JSON for %s, idle and busy", async (_, call) => {
    const expected = call(DEVICE_SIDE);
    expect(call(await deviceTwin())).toStrictEqual(expected);
    const twin = await busyDeviceTwin();
    expect(isCyclic(twin)).toBe(true);
    expect(call(twin)).toStrictEqual(expected);
  });

  it.each(Object.entries(FUNCTIONS))("as its properties alone is as good as their JSON for %s", async (_, call) => {
    expect(call((await deviceTwin()).properties)).toStrictEqual(call(DEVICE_SIDE.properties));
  });

  it("has its function update among the reported properties, which is none of them", async () => {
    const twin = await deviceTwin();
    expect(typeof (twin.properties.reported as { readonly update?: unknown }).update).toBe("function");
    expect(library.validateTwin(twin)).toStrictEqual([]);
  });
});

describe("no function of the front door", () => {
  it("runs without end, or fails, on the twin of a library that is busy", async () => {
    const { registry, done } = await busyRegistry();
    const twins = [serviceTwin(registry), await busyDeviceTwin()];
    const failures: string[] = [];
    for (const [name, calls] of Object.entries(hostileCalls())) {
      for (const call of typeof calls === "string" ? [] : calls) {
        for (const twin of twins) {
          try {
            await call(twin as never);
          } catch (error) {
            if (!(error instanceof TypeError)) failures.push(`${name}: ${String(error)}`);
          }
        }
      }
    }
    expect(failures).toStrictEqual([]);
    await done;
  });
});
