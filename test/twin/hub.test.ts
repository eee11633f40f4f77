import { describe, expect, it } from "vitest";
import { iotHubLimits } from "../../src/twin/index.js";
import {
  createTwin,
  patchDesired,
  patchReported,
  patchTags,
  replaceDesired,
  replaceTags,
} from "../../src/twin/index.js";
import type { ChangeResult, DeviceTwin, ModuleTwin, TwinChange } from "../../src/twin/index.js";
import { nested } from "../support/arbitraries.js";
import { deepFreeze } from "../support/freeze.js";

const CREATED = "2026-01-01T00:00:00Z";
const NOW = "2026-01-02T10:20:30.1234567Z";
const MARKS = { $lastUpdated: NOW, $lastUpdatedVersion: 2 };
const FRESH = deepFreeze(createTwin({ deviceId: "meter-7" }, { now: CREATED }));

function taken<Twin extends DeviceTwin | ModuleTwin>(result: ChangeResult<Twin>): TwinChange<Twin> {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

function refused(result: ChangeResult): readonly (readonly [string, string])[] {
  expect(result.ok).toBe(false);
  return result.issues.map(({ code, path }) => [code, path]);
}

describe("createTwin", () => {
  it("makes the twin of the hub's own event of a registration", () => {
    const section = { $metadata: { $lastUpdated: "0001-01-01T00:00:00Z" }, $version: 1 };
    expect(createTwin({ deviceId: "meter-7" }, { now: CREATED })).toStrictEqual({
      deviceId: "meter-7",
      etag: "AAAAAAAAAAE=",
      version: 2,
      tags: {},
      properties: { desired: section, reported: section },
    });
  });

  it("makes a module twin where a module is named", () => {
    expect(createTwin({ deviceId: "edge-1", moduleId: "$edgeAgent" }, { now: CREATED })).toMatchObject({
      deviceId: "edge-1",
      moduleId: "$edgeAgent",
    });
  });

  it("throws for a name that no hub takes, and for a time that is none", () => {
    expect(() => createTwin({ deviceId: "a b" }, { now: CREATED })).toThrow(
      /^identity\.deviceId is not a name that a hub accepts\./,
    );
    expect(() => createTwin({ deviceId: "a", moduleId: "" }, { now: CREATED })).toThrow(/^identity\.moduleId /);
    expect(() => createTwin({ deviceId: "a" }, { now: "today" })).toThrow(
      new TypeError('The option "now" must be an ISO 8601 time such as "2026-01-31T12:00:00Z", not "today".'),
    );
  });
});

describe("patchDesired", () => {
  const change = taken(patchDesired(FRESH, deepFreeze({ a: 1, g: { x: 1, gone: null }, list: [1] }), { now: NOW }));

  it("merges the patch and counts one version on, of the section and of the twin", () => {
    expect(change.twin).toStrictEqual({
      ...FRESH,
      etag: "AAAAAAAAAAI=",
      version: 3,
      properties: {
        ...FRESH.properties,
        desired: {
          a: 1,
          g: { x: 1 },
          list: [1],
          $metadata: { ...MARKS, a: MARKS, g: { ...MARKS, x: MARKS }, list: MARKS },
          $version: 2,
        },
      },
    });
  });

  it("sends the device the patch with $version, and the service an event without identity", () => {
    expect(change.notifications).toStrictEqual([
      { to: "device", at: NOW, body: { a: 1, g: { x: 1, gone: null }, list: [1], $version: 2 } },
      {
        to: "service",
        at: NOW,
        body: {
          version: 3,
          properties: {
            desired: {
              a: 1,
              g: { x: 1, gone: null },
              list: [1],
              $metadata: { ...MARKS, a: MARKS, g: { ...MARKS, x: MARKS }, list: MARKS },
              $version: 2,
            },
          },
        },
      },
    ]);
  });

  it("marks what it touches and its parents, and leaves the marks of the rest", () => {
    const later = "2026-01-03T00:00:00Z";
    const { twin } = taken(patchDesired(change.twin, { g: { y: 2 }, a: null }, { now: later }));
    const marks = { $lastUpdated: later, $lastUpdatedVersion: 3 };
    expect(twin.properties.desired).toStrictEqual({
      g: { x: 1, y: 2 },
      list: [1],
      $metadata: { ...marks, g: { ...marks, x: MARKS, y: marks }, list: MARKS },
      $version: 3,
    });
  });

  it("drops the marks below an object that becomes a scalar, and makes those of a scalar that becomes an object", () => {
    const marks = { $lastUpdated: CREATED, $lastUpdatedVersion: 3 };
    const { twin } = taken(patchDesired(change.twin, { g: [1], a: { b: 1 } }, { now: CREATED }));
    expect(twin.properties.desired.$metadata).toStrictEqual({
      ...marks,
      a: { ...marks, b: marks },
      g: marks,
      list: MARKS,
    });
  });

  it("notifies of a patch that changes no value", () => {
    const again = taken(patchDesired(change.twin, { a: 1 }, { now: NOW }));
    expect(again.notifications[0]?.body).toStrictEqual({ a: 1, $version: 3 });
    expect(again.twin.properties.desired.$version).toBe(3);
  });

  it("deletes and notifies of a member that is not there, and makes the objects on the way", () => {
    const { twin, notifications } = taken(patchDesired(FRESH, { p1: { p2: null } }, { now: NOW }));
    expect(twin.properties.desired).toMatchObject({ p1: {} });
    expect(notifications[0]?.body).toStrictEqual({ p1: { p2: null }, $version: 2 });
  });

  it("takes no part in what only the hub writes", () => {
    const result = patchDesired(FRESH, { a: 1, $version: 1, $metadata: { a: 7 }, $etag: "x" }, { now: NOW });
    expect(result.issues.map(({ code }) => code)).toStrictEqual(["reserved-member", "reserved-member"]);
    expect(taken(result).twin.properties.desired).toStrictEqual({
      a: 1,
      $metadata: { ...MARKS, a: MARKS },
      $version: 2,
    });
    expect(taken(result).notifications[0]?.body).toStrictEqual({ a: 1, $version: 2 });
  });

  it("takes a section without version, metadata or twin version", () => {
    const { twin } = taken(patchDesired({ desired: { a: 1 } }, { b: 2 }, { now: NOW }));
    const marks = { $lastUpdated: NOW, $lastUpdatedVersion: 1 };
    expect(twin).toStrictEqual({
      etag: "AAAAAAAAAAA=",
      version: 1,
      properties: { desired: { a: 1, b: 2, $metadata: { ...marks, b: marks }, $version: 1 }, reported: {} },
    });
  });

  it("takes the device's own view, and counts from the versions of its sections", () => {
    const { twin } = taken(patchDesired({ desired: { $version: 4 }, reported: { $version: 9 } }, {}, { now: NOW }));
    expect([twin.version, twin.etag, twin.properties.desired.$version]).toStrictEqual([14, "AAAAAAAAAA0=", 5]);
  });

  it("counts no leaf of metadata that is missing or odd", () => {
    const desired = { a: { b: 1 }, $version: 1, $metadata: { $lastUpdated: CREATED, a: { $lastUpdated: CREATED } } };
    const { twin } = taken(patchDesired({ desired, reported: {} }, { a: { c: 1 } }, { now: NOW }));
    expect(twin.properties.desired.$metadata).toStrictEqual({ ...MARKS, a: { ...MARKS, c: MARKS } });
  });

  it("keeps members of the twin that it does not know", () => {
    const { twin } = taken(patchDesired({ ...FRESH, configurations: { x: { status: "Applied" } } }, {}, { now: NOW }));
    expect(twin).toMatchObject({ configurations: { x: { status: "Applied" } } });
  });

  it("takes __proto__ as a member like any other", () => {
    const patch: unknown = JSON.parse('{"__proto__":{"polluted":true}}');
    const { twin, notifications } = taken(patchDesired(FRESH, patch, { now: NOW }));
    expect(JSON.stringify(twin.properties.desired)).toContain('{"__proto__":{"polluted":true},"$metadata"');
    expect(JSON.stringify(notifications[0]?.body)).toBe('{"__proto__":{"polluted":true},"$version":2}');
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("patchReported", () => {
  it("writes no $lastUpdatedVersion and notifies the service alone", () => {
    const marks = { $lastUpdated: NOW };
    const { twin, notifications } = taken(patchReported(FRESH, { a: 1 }, { now: NOW }));
    const reported = { a: 1, $metadata: { ...marks, a: marks }, $version: 2 };
    expect(twin.properties).toStrictEqual({ ...FRESH.properties, reported });
    expect(notifications).toStrictEqual([{ to: "service", at: NOW, body: { version: 3, properties: { reported } } }]);
  });
});

describe("patchTags", () => {
  it("counts for the twin alone, and notifies the service", () => {
    const tagged = taken(patchTags(FRESH, { site: "north", old: null }, { now: NOW }));
    expect(tagged.twin).toStrictEqual({ ...FRESH, tags: { site: "north" }, version: 3, etag: "AAAAAAAAAAI=" });
    expect(tagged.notifications).toStrictEqual([
      { to: "service", at: NOW, body: { version: 3, tags: { site: "north", old: null } } },
    ]);
  });

  it("does not clear the tags with null (docs#32289)", () => {
    expect(refused(patchTags(FRESH, null, { now: NOW }))).toStrictEqual([["wrong-type", "/patch"]]);
  });
});

describe("replaceDesired", () => {
  const before = taken(patchDesired(FRESH, { a: 1, b: 2, g: { x: 1, y: [1] } }, { now: CREATED })).twin;
  const change = taken(replaceDesired(before, { a: 1, c: 100, g: { x: 1, z: null } }, { now: NOW }));
  const marks = { $lastUpdated: NOW, $lastUpdatedVersion: 3 };

  it("sends everything that is there, changed or not, and null for what is gone", () => {
    expect(change.notifications[0]).toStrictEqual({
      to: "device",
      at: NOW,
      body: { a: 1, b: null, c: 100, g: { x: 1, y: null }, $version: 3 },
    });
  });

  it("marks all members as updated", () => {
    expect(change.twin.properties.desired).toStrictEqual({
      a: 1,
      c: 100,
      g: { x: 1 },
      $metadata: { ...marks, a: marks, c: marks, g: { ...marks, x: marks } },
      $version: 3,
    });
  });

  it("sends the service the whole twin, with its identity", () => {
    const { deviceId, etag, version, tags, properties } = change.twin as typeof FRESH & { deviceId: string };
    expect(change.notifications.slice(1)).toStrictEqual([
      { to: "service", at: NOW, body: { deviceId, etag, version, tags, properties } },
    ]);
  });

  it("replaces a scalar by an object and the other way round", () => {
    const { notifications } = taken(replaceDesired(before, { a: { n: 1 }, g: 2 }, { now: NOW }));
    expect(notifications[0]?.body).toStrictEqual({ a: { n: 1 }, g: 2, b: null, $version: 3 });
  });

  it("measures what takes the place, and not what was there", () => {
    const texts = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`key${index}`, "x".repeat(4000)]));
    const oversized = { desired: { ...texts, more: "x".repeat(4000), $version: 1 }, reported: {} };
    expect(refused(replaceDesired(oversized, texts, { now: NOW }))).toStrictEqual([["section-too-large", "/patch"]]);
    expect(replaceDesired(oversized, { key0: 1 }, { now: NOW }).ok).toBe(true);
  });
});

describe("replaceTags", () => {
  it("replaces the tags and sends the whole twin", () => {
    const tagged = taken(patchTags(FRESH, { site: "north" }, { now: NOW })).twin;
    const { twin, notifications } = taken(replaceTags(tagged, { floor: 1, none: null }, { now: NOW }));
    expect(twin.tags).toStrictEqual({ floor: 1 });
    expect(notifications).toStrictEqual([{ to: "service", at: NOW, body: { ...twin } }]);
  });
});

describe("a change", () => {
  it("is refused for every reason at once, and leaves the twin as it was", () => {
    const patch = { "a.b": 1, deep: nested(9) };
    expect(refused(patchDesired(FRESH, patch, { now: NOW, ifMatch: "AAAAAAAAAAc=" }))).toStrictEqual([
      ["version-conflict", "/twin/etag"],
      ["key-character", "/patch/a.b"],
      ["section-too-deep", "/patch/deep/a/a/a/a/a"],
    ]);
    expect(patchDesired(FRESH, { deep: nested(9) }, { now: NOW, limits: iotHubLimits }).ok).toBe(true);
  });

  it("is refused for a twin that is none, with paths into it", () => {
    expect(refused(patchTags(undefined, {}, { now: NOW }))).toStrictEqual([["not-a-twin", "/twin"]]);
    expect(refused(patchTags({ desired: 1, version: "2" }, {}, { now: NOW }))).toStrictEqual([
      ["wrong-type", "/twin/version"],
      ["wrong-type", "/twin/desired"],
    ]);
  });

  it("is made where ifMatch is the etag, with quotes or without, or a star", () => {
    for (const ifMatch of ["AAAAAAAAAAE=", '"AAAAAAAAAAE="', "*"]) {
      expect(replaceTags(FRESH, {}, { now: NOW, ifMatch }).ok).toBe(true);
    }
    for (const ifMatch of ["AAAAAAAAAAI=", '"AAAAAAAAAAI="', "", "**"]) {
      expect(refused(replaceTags(FRESH, {}, { now: NOW, ifMatch }))).toStrictEqual([
        ["version-conflict", "/twin/etag"],
      ]);
    }
    expect(refused(patchTags({ desired: {} }, {}, { now: NOW, ifMatch: '"undefined"' }))).toHaveLength(1);
  });

  it("says for which version a refused change was made", () => {
    const { issues } = patchTags(FRESH, { $version: 9 }, { now: NOW, ifMatch: "x" });
    expect(issues.map(({ severity, message }) => [severity, message])).toStrictEqual([
      ["error", "The change was made for another version of the twin: ifMatch is not its etag."],
      ["error", "The patch was made for another version of the section than the twin has."],
    ]);
  });

  it("conflicts with a change that was made in between", () => {
    const { twin } = taken(patchTags(FRESH, { a: 1 }, { now: NOW }));
    expect(FRESH.etag).toBe("AAAAAAAAAAE=");
    expect(refused(patchDesired(twin, { a: 1 }, { now: NOW, ifMatch: "AAAAAAAAAAE=" }))).toHaveLength(1);
  });

  it("does not conflict with a report of the device, which no service has to read again", () => {
    const { twin } = taken(patchReported(FRESH, { a: 1 }, { now: NOW }));
    expect(patchDesired(twin, { a: 1 }, { now: NOW, ifMatch: FRESH.etag }).ok).toBe(true);
  });

  // `reference/iot-hub-twin.md` §2.2 has the first three; the last row is the order of the service's own command line
  // tutorial: the device reports how it is connected, then the service tags the twin.
  it.each([
    { did: [], version: 2, etag: "AAAAAAAAAAE=" },
    { did: [patchTags], version: 3, etag: "AAAAAAAAAAI=" },
    { did: [patchDesired], version: 3, etag: "AAAAAAAAAAI=" },
    { did: [patchReported, patchTags], version: 4, etag: "AAAAAAAAAAI=" },
    { did: [patchReported, patchReported, patchDesired, patchReported], version: 6, etag: "AAAAAAAAAAI=" },
    { did: [replaceTags, patchReported, replaceDesired], version: 5, etag: "AAAAAAAAAAM=" },
  ])("counts $did.length changes as version $version and etag $etag", ({ did, version, etag }) => {
    const twin = did.reduce<DeviceTwin>((before, change) => taken(change(before, {}, { now: NOW })).twin, FRESH);
    expect([twin.version, twin.etag]).toStrictEqual([version, etag]);
  });

  it("counts the etag on over every digit, and makes a new one of a tag that it cannot read", () => {
    const after = (etag: string): string | undefined =>
      taken(patchTags({ ...FRESH, etag }, {}, { now: NOW })).twin.etag;
    expect(after("AAAAAAAAAAc=")).toBe("AAAAAAAAAAg=");
    expect(after("AAAAAAAAAP8=")).toBe("AAAAAAAAAQA=");
    expect(after("AAAAAAAPQkA=")).toBe("AAAAAAAPQkE=");
    expect(after("W/opaque")).toBe("AAAAAAAAAAI=");
    expect(after("AAAAAAAAAAF=")).toBe("AAAAAAAAAAI=");
  });

  it("counts a large etag on exactly, and begins anew behind the last", () => {
    const etagAfter = (etag: string): unknown =>
      taken(patchTags({ deviceId: "meter-7", etag, properties: {} }, {}, { now: NOW })).twin.etag;
    expect(etagAfter("MTIzNDU2Nzg=")).toBe("MTIzNDU2Nzk=");
    expect(etagAfter("//////////8=")).toBe("AAAAAAAAAAA=");
  });

  it("throws for options that are none", () => {
    expect(() => patchDesired(FRESH, {}, { now: "" })).toThrow(/^The option "now" must be /);
    expect(() => patchDesired(FRESH, {}, { now: NOW, limits: {} as never })).toThrow(/^options\.limits /);
  });
});
