import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDocument, judgeDocument } from "../../src/document/index.js";
import { jsonDepth } from "../../src/json/index.js";

/** An envelope around a twin: how it is made, and where the twin is in it. */
interface Wrapping {
  readonly name: string;
  readonly wrap: (twin: unknown) => unknown;
  readonly path: string;
}

const WHOLE = { opType: "replaceTwin", "iothub-message-schema": "twinChangeNotification" };
const route = (Body: unknown): unknown => ({
  EnqueuedTimeUtc: "2024-01-01",
  Properties: WHOLE,
  SystemProperties: {},
  Body,
});
const bytes = (twin: unknown): readonly number[] => [...Buffer.from(JSON.stringify(twin))];

const WRAPPINGS: readonly Wrapping[] = [
  {
    name: "monitor-events",
    wrap: (payload) => ({ event: { origin: "", module: "", interface: "", component: "", payload } }),
    path: "/event/payload",
  },
  { name: "storage", wrap: route, path: "/Body" },
  { name: "storage, text", wrap: (twin) => route(JSON.stringify(twin)), path: "/Body" },
  {
    name: "storage, base64",
    wrap: (twin) => route(Buffer.from(JSON.stringify(twin)).toString("base64")),
    path: "/Body",
  },
  { name: "event hub", wrap: (body) => ({ body, properties: WHOLE }), path: "/body" },
  {
    name: "event hub, buffer",
    wrap: (twin) => ({ body: { type: "Buffer", data: bytes(twin) }, applicationProperties: WHOLE }),
    path: "/body",
  },
  {
    name: "event grid",
    wrap: (twin) => ({ eventType: "Microsoft.Devices.DeviceCreated", subject: "devices/d", data: { twin } }),
    path: "/data/twin",
  },
  {
    name: "cloud event",
    wrap: (twin) => ({ specversion: "1.0", type: "Microsoft.Devices.DeviceCreated", data: { twin } }),
    path: "/data/twin",
  },
  { name: "answer", wrap: (responseBody) => ({ responseBody }), path: "/responseBody" },
  { name: "result", wrap: (result) => ({ result }), path: "/result" },
  { name: "page", wrap: (twin) => ({ value: [twin] }), path: "/value/0" },
  { name: "list", wrap: (twin) => [twin], path: "/0" },
  { name: "string", wrap: (twin) => JSON.stringify(twin), path: "" },
  {
    name: "table",
    wrap: (twin) => ({ tables: [{ columns: [{ name: "t" }], rows: [[JSON.stringify(twin)]] }] }),
    path: "/tables/0/rows/0/0",
  },
];

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
const anything = fc.oneof({ weight: 4, arbitrary: twin }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) });

describe("no envelope changes a verdict", () => {
  it.each(WRAPPINGS)("$name, and any other in it", ({ wrap, path }) => {
    fc.assert(
      fc.property(twin, fc.constantFrom(...WRAPPINGS), (document, inner) => {
        expectSame(document, wrap(document), path);
        expectSame(document, wrap(inner.wrap(document)), path + inner.path);
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

function expectSame(document: unknown, wrapped: unknown, path: string): void {
  const bare = judgeDocument(document);
  const judged = judgeDocument(wrapped);
  expect([judged.kind, judged.id, judged.state, judged.verdict]).toStrictEqual([
    bare.kind,
    bare.id,
    bare.state,
    bare.verdict,
  ]);
  expect(judged.reasons).toStrictEqual(bare.reasons.map((reason) => ({ ...reason, path: path + reason.path })));
  expect(checkDocument(wrapped)).toStrictEqual(
    checkDocument(document).map((issue) => ({ ...issue, path: path + issue.path })),
  );
}
