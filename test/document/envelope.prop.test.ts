import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDocument, judgeDocument } from "../../src/document/index.js";
import { ENVELOPES } from "../../src/document/envelopes/index.js";
import { isJsonObject, jsonDepth, ownMember } from "../../src/json/index.js";

/** An envelope around a twin: which row of the table, how it is made, and where the twin is in it. */
interface Wrapping {
  readonly name: string;
  readonly envelope: string;
  readonly wrap: (twin: unknown) => unknown;
  readonly path: string;
  /** Whether the envelope names the device. */
  readonly isNamed?: boolean;
}

const WHOLE = { opType: "replaceTwin", "iothub-message-schema": "twinChangeNotification" };
const AT = "2024-01-01T00:00:00Z";
const route = (Body: unknown): unknown => ({ EnqueuedTimeUtc: AT, Properties: WHOLE, SystemProperties: {}, Body });
const base64 = (twin: unknown): string => Buffer.from(JSON.stringify(twin)).toString("base64");
const bytes = (twin: unknown): readonly number[] => [...Buffer.from(JSON.stringify(twin))];

/** JSON in the place of the parts of a twin. */
function inTexts(twin: unknown): unknown {
  if (!isJsonObject(twin)) return twin;
  const parts = Object.entries(twin).map(([name, part]) =>
    ["properties", "desired", "reported", "tags"].includes(name) && isJsonObject(part)
      ? [name, JSON.stringify(part)]
      : [name, part],
  );
  return Object.fromEntries(parts) as unknown;
}

const WRAPPINGS: readonly Wrapping[] = [
  {
    name: "monitor-events",
    envelope: "monitor-events",
    wrap: (payload) => ({ event: { origin: "", module: "", interface: "", component: "", payload } }),
    path: "/event/payload",
  },
  { name: "storage", envelope: "storage-route", wrap: route, path: "/Body" },
  { name: "storage, text", envelope: "storage-route", wrap: (twin) => route(JSON.stringify(twin)), path: "/Body" },
  { name: "storage, base64", envelope: "storage-route", wrap: (twin) => route(base64(twin)), path: "/Body" },
  { name: "event hub", envelope: "event-hub", wrap: (body) => ({ body, properties: WHOLE }), path: "/body" },
  {
    name: "event hub, buffer",
    envelope: "event-hub",
    wrap: (twin) => ({ body: { type: "Buffer", data: bytes(twin) }, applicationProperties: WHOLE }),
    path: "/body",
  },
  {
    name: "workflow",
    envelope: "workflow-message",
    wrap: (twin) => ({ ContentData: base64(twin), Properties: WHOLE }),
    path: "/ContentData",
  },
  {
    name: "function",
    envelope: "function-call",
    wrap: (twin) => ({ Data: { message: JSON.stringify(twin) }, Metadata: { sys: {} } }),
    path: "/Data/message",
  },
  {
    name: "function, batch",
    envelope: "function-call",
    wrap: (twin) => ({ Data: { messages: [twin] }, Metadata: { PropertiesArray: [WHOLE], sys: {} } }),
    path: "/Data/messages/0",
  },
  { name: "http", envelope: "http-message", wrap: (body) => ({ headers: {}, body }), path: "/body" },
  {
    name: "content",
    envelope: "typed-content",
    wrap: (twin) => ({ "$content-type": "application/json", $content: base64(twin) }),
    path: "/$content",
  },
  {
    name: "event grid",
    envelope: "event-grid",
    wrap: (twin) => ({ eventType: "Microsoft.Devices.DeviceCreated", subject: "devices/d", data: { twin } }),
    path: "/data/twin",
  },
  {
    name: "cloud event",
    envelope: "cloud-event",
    wrap: (twin) => ({ specversion: "1.0", type: "Microsoft.Devices.DeviceCreated", data: { twin } }),
    path: "/data/twin",
  },
  {
    name: "stream",
    envelope: "stream-analytics",
    wrap: (twin) =>
      isJsonObject(twin)
        ? { ...twin, EventEnqueuedUtcTime: AT, PartitionId: 0, IoTHub: { ConnectionDeviceId: "d" } }
        : twin,
    path: "",
    isNamed: true,
  },
  {
    name: "database",
    envelope: "cosmos",
    wrap: (twin) => ({ id: "1", twin, _rid: "a", _etag: "b", _ts: 1 }),
    path: "/twin",
  },
  {
    name: "log",
    envelope: "log-line",
    wrap: (twin) => ({ log: `${JSON.stringify(twin)}\n`, stream: "stdout", time: AT }),
    path: "/log",
  },
  { name: "log row", envelope: "log-row", wrap: (twin) => ({ TimeGenerated: AT, Count: 3, twin }), path: "/twin" },
  {
    name: "log row, dimensions",
    envelope: "log-row",
    wrap: (twin) => ({ timestamp: AT, customDimensions: JSON.stringify({ twin: JSON.stringify(twin) }) }),
    path: "/customDimensions/twin",
  },
  {
    name: "saved hub",
    envelope: "hub-state",
    wrap: (twin) => ({ devices: { d: { identity: {}, twin } } }),
    path: "/devices/d/twin",
    isNamed: true,
  },
  { name: "answer", envelope: "sdk-answer", wrap: (responseBody) => ({ responseBody }), path: "/responseBody" },
  { name: "result", envelope: "sdk-answer", wrap: (result) => ({ result }), path: "/result" },
  { name: "page", envelope: "page", wrap: (twin) => ({ value: [twin] }), path: "/value/0" },
  {
    name: "page of a database",
    envelope: "page",
    wrap: (twin) => ({ Documents: [twin], _count: 1 }),
    path: "/Documents/0",
  },
  { name: "list", envelope: "list", wrap: (twin) => [twin], path: "/0" },
  { name: "string", envelope: "json-text", wrap: (twin) => JSON.stringify(twin), path: "" },
  { name: "sections in strings", envelope: "text-sections", wrap: inTexts, path: "" },
  {
    name: "table",
    envelope: "table",
    wrap: (twin) => ({ tables: [{ columns: [{ name: "t" }], rows: [[JSON.stringify(twin)]] }] }),
    path: "/tables/0/rows/0/0",
  },
];

/** What an envelope says that it is never around a twin; feedback in it is judged. */
const NEVER_AROUND_TWINS = ["ditto"];

const status = fc.constantFrom("running", "stopped", "failed", 7);
const module = fc.record({
  status,
  runtimeStatus: status,
  settings: fc.record({ image: fc.constantFrom("a:1", "b:2") }),
});
const section = fc.record(
  {
    $version: fc.constantFrom(1, 2),
    lastDesiredVersion: fc.constantFrom(1, 2),
    lastDesiredStatus: fc.record({ code: fc.constantFrom(200, 400, 406, 417, 500) }),
    modules: fc.dictionary(fc.constantFrom("m", "n/o"), module),
    routes: fc.constant({}),
    interval: fc.constantFrom(5, 60),
    apps: fc.record({
      __meta: fc.record({ deploymentStatus: fc.constantFrom("pending", "failed", "succeeded", "odd") }),
    }),
  },
  { requiredKeys: [] },
);
const twin = fc.record(
  {
    deviceId: fc.constant("d"),
    moduleId: fc.constantFrom("$edgeAgent", "$edgeHub", "m"),
    etag: fc.constant("AAAA"),
    version: fc.constant(3),
    properties: fc.record({ desired: section, reported: section }, { requiredKeys: [] }),
    tags: fc.constantFrom<unknown>({}, 7),
  },
  { requiredKeys: [] },
);
const feedback = fc.record(
  {
    activityId: fc.constant("a"),
    timestamp: fc.constant(1),
    payload: fc.record(
      {
        status: fc.constantFrom("RUNNING", "COMPLETED", "ODD", 7),
        actions: fc.array(fc.record({ status: fc.constantFrom("DOWNLOADING", "UPDATE_FAILURE", "ODD") }), {
          maxLength: 3,
        }),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ["activityId", "payload"] },
);
const anything = fc.oneof({ weight: 4, arbitrary: twin }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) });

describe("no envelope changes a verdict", () => {
  it("of all that are in the table", () => {
    const tried = new Set([...WRAPPINGS.map(({ envelope }) => envelope), ...NEVER_AROUND_TWINS]);
    expect([...tried].sort()).toStrictEqual(ENVELOPES.map(({ envelope }) => envelope).sort());
  });

  it.each(WRAPPINGS)("$name is recognised", ({ wrap, envelope }) => {
    const document = { deviceId: "d", properties: { desired: { a: 1 }, reported: { a: 1 } } };
    expect(judgeDocument(wrap(document)).envelope).toBe(envelope);
  });

  it("ditto says of its own things that they are no twins, and feedback in it is judged", () => {
    fc.assert(
      fc.property(feedback, (message) => {
        const wrapped = {
          topic: "n/t/things/live/messages/desiredStateFeedback",
          headers: {},
          path: "/x",
          value: message,
        };
        const [bare, judged] = [judgeDocument(message), judgeDocument(wrapped)];
        expect([judged.state, judged.verdict, judged.id]).toStrictEqual([bare.state, bare.verdict, "n:t"]);
        expect(judged.reasons).toStrictEqual(
          bare.reasons.map((reason) => ({ ...reason, path: `/value${reason.path}` })),
        );
      }),
    );
  });

  it.each(WRAPPINGS)("$name, and any other in it", (outer) => {
    fc.assert(
      fc.property(twin, fc.constantFrom(...WRAPPINGS), (document, inner) => {
        expectSame(document, outer);
        expectSame(document, outer, inner);
      }),
    );
  });

  it("and every value gets an answer, in an envelope or not", () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...WRAPPINGS), (document, { wrap }) => {
        for (const value of [document, wrap(document)]) {
          const { reasons } = judgeDocument(value);
          expect(reasons.length).toBeGreaterThan(0);
          expect(Array.isArray(checkDocument(value))).toBe(true);
          expect(jsonDepth(reasons)).toBeLessThan(4);
        }
      }),
    );
  });
});

/** Wraps a document from inside out, and expects the same of it, under the name that an envelope gives where it has none. */
function expectSame(document: unknown, ...envelopes: readonly Wrapping[]): void {
  const wrapped = envelopes.reduceRight((inner, { wrap }) => wrap(inner), document);
  const path = envelopes.map((envelope) => envelope.path).join("");
  const bare = judgeDocument(document);
  const judged = judgeDocument(wrapped);
  const moduleId = ownMember(document, "moduleId") as string;
  const named = envelopes.some(({ isNamed }) => isNamed === true) ? [null, "d", `d/${moduleId}`] : [null];
  expect([judged.kind, judged.state, judged.verdict]).toStrictEqual([bare.kind, bare.state, bare.verdict]);
  expect(bare.id === null ? named : [bare.id]).toContain(judged.id);
  expect(judged.reasons).toStrictEqual(bare.reasons.map((reason) => ({ ...reason, path: path + reason.path })));
  expect(checkDocument(wrapped)).toStrictEqual(
    checkDocument(document).map((issue) => ({ ...issue, path: path + issue.path })),
  );
}
