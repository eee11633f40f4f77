import { describe, expect, it } from "vitest";
import {
  checkDocument,
  documentId,
  documentMember,
  identifyDocument,
  judgeDocument,
  unwrapDocument,
} from "../../src/document/index.js";

const AT = "2026-01-01T00:00:00Z";
const HUB = {
  deviceId: "edge-1",
  moduleId: "$edgeHub",
  properties: {
    desired: {
      schemaVersion: "1.1",
      routes: {},
      storeAndForwardConfiguration: { timeToLiveSecs: 7200 },
      $version: 1,
    },
    reported: { lastDesiredVersion: 1, lastDesiredStatus: { code: 200 } },
  },
};

describe("a recording of an $edgeHub twin", () => {
  const recording = { recording: 1, at: AT, twin: HUB };

  it("is judged as the twin alone is", () => {
    const alone = judgeDocument(HUB);
    const judged = judgeDocument(recording);
    expect(alone.kind).toBe("edge-hub");
    expect(judged).toMatchObject({ kind: "recording", state: alone.state, verdict: { of: "edge-hub" } });
  });

  it("makes the member that the twin alone makes, under the name of its module", () => {
    expect(documentId(recording)).toBe("edge-1/$edgeHub");
    expect(documentMember(judgeDocument(recording))).toStrictEqual(documentMember(judgeDocument(HUB)));
  });
});

describe("checkDocument", () => {
  it("checks an $edgeHub twin against its schema", () => {
    expect(checkDocument(HUB)).not.toContainEqual(expect.objectContaining({ severity: "error" }));
    const broken = { ...HUB, properties: { ...HUB.properties, desired: { routes: 7 } } };
    expect(checkDocument(broken)).toContainEqual(
      expect.objectContaining({ code: "wrong-type", path: "/properties/desired/routes" }),
    );
  });
});

describe("a section that is no object", () => {
  it("keeps nothing from being a twin beside a section that can be read", () => {
    const twin = { deviceId: "d1", properties: { desired: { a: 1 }, reported: "none" } };
    expect(identifyDocument(twin)).toBe("device");
  });

  it("is pointed out beside one that can be read when ConvertTo-Json has cut it", () => {
    const twin = { deviceId: "d1", properties: { desired: { a: 1 }, reported: "@{a=1}" } };
    expect(judgeDocument(twin)).toMatchObject({
      kind: "partial",
      reasons: [{ code: "unreadable-section", path: "/properties/reported" }],
    });
  });
});

describe("a body in base64", () => {
  it.each([
    ["the alphabet of addresses", "eyJhIjoiPj4-In0="],
    ["the usual alphabet", "eyJhIjoiPj4+In0="],
  ])("is read in %s", (_, Body) => {
    const message = { EnqueuedTimeUtc: AT, Properties: {}, SystemProperties: {}, Body };
    expect(unwrapDocument(message)).toMatchObject({ envelope: "storage-route", document: { a: ">>>" } });
  });
});

describe("sections that are JSON in strings", () => {
  it("are read within properties, too", () => {
    const twin = { deviceId: "d1", properties: { desired: '{"a":1}', reported: '{"a":1}' } };
    expect(judgeDocument(twin)).toMatchObject({ kind: "device", id: "d1", state: "inSync" });
  });
});
