import { describe, expect, it } from "vitest";
import {
  createTwin,
  foldTwinEvent,
  foldTwinEvents,
  patchReported,
  TWIN_FOLD_STATUSES,
} from "../../../src/twin/index.js";
import type { TwinEvent, TwinFold } from "../../../src/twin/index.js";
import type { JsonObject } from "../../../src/json/index.js";
import { nested } from "../../support/arbitraries.js";
import { deepFreeze } from "../../support/freeze.js";

const AT = "2026-01-01T00:00:00Z";
const LATER = "2026-01-02T00:00:00Z";
const FROM = { deviceId: "meter-7", at: LATER };
const TWIN = deepFreeze({
  deviceId: "meter-7",
  etag: "AAAAAAAAAAk=",
  version: 50,
  tags: { site: "north" },
  properties: { desired: { mode: "on", $version: 9 }, reported: { door: "open", lamp: "on", $version: 40 } },
});

/** The body of an update of the reported properties. */
function report(members: JsonObject, $version: number, version: number = $version + 10): JsonObject {
  return deepFreeze({ version, properties: { reported: { ...members, $version } } });
}

/** A whole twin with these versions. */
function whole(desired: number, reported: number, version: number): JsonObject {
  return deepFreeze({
    deviceId: "meter-7",
    etag: "AAAAAAAAABk=",
    version,
    tags: { site: "south" },
    properties: { desired: { mode: "off", $version: desired }, reported: { door: "ajar", $version: reported } },
  });
}

function fold(twin: unknown, event: unknown, from: Partial<TwinEvent> = {}): TwinFold {
  return foldTwinEvent(twin, event, { ...FROM, ...from });
}

describe("foldTwinEvent: updates", () => {
  it("applies the next event as a merge patch, with its version and a stamp", () => {
    expect(fold(TWIN, report({ door: "shut", lamp: null }, 41))).toStrictEqual({
      status: "applied",
      complete: true,
      twin: {
        ...TWIN,
        version: 51,
        properties: {
          desired: TWIN.properties.desired,
          reported: {
            door: "shut",
            $version: 41,
            $metadata: { $lastUpdated: LATER, door: { $lastUpdated: LATER } },
          },
        },
      },
    });
  });

  it("takes the metadata of the event where it has any", () => {
    const $metadata = { $lastUpdated: AT, door: { $lastUpdated: AT } };
    const event = { version: 51, properties: { reported: { door: "shut", $metadata, $version: 41 } } };
    expect(fold(TWIN, event).twin?.properties.reported.$metadata).toStrictEqual($metadata);
  });

  it("stamps the version in desired only", () => {
    const event = { version: 51, properties: { desired: { mode: "off", $version: 10 } } };
    const marks = { $lastUpdated: LATER, $lastUpdatedVersion: 10 };
    expect(fold(TWIN, event).twin?.properties.desired.$metadata).toStrictEqual({ ...marks, mode: marks });
    const unversioned = { properties: { desired: { mode: "off" } } };
    expect(fold({ desired: {} }, unversioned).twin?.properties.desired.$metadata).toStrictEqual({
      $lastUpdated: LATER,
      mode: { $lastUpdated: LATER },
    });
  });

  it("stamps no version that is not a number", () => {
    const desired = fold({ desired: { $version: "2" } }, { desired: { mode: "off" } }).twin?.properties.desired;
    expect(desired).toStrictEqual({
      mode: "off",
      $version: "2",
      $metadata: { $lastUpdated: LATER, mode: { $lastUpdated: LATER } },
    });
  });

  it("orders by versions, not by the time at which an event is said to have happened", () => {
    const twin = fold(TWIN, report({ door: "shut" }, 41)).twin;
    expect(fold(twin, report({ door: "open" }, 42), { at: AT })).toMatchObject({
      status: "applied",
      twin: { properties: { reported: { door: "open", $version: 42 } } },
    });
  });

  it.each(["51", 50.5, null])("keeps the version of the twin where that of an event is %j", (version) => {
    const event = { ...report({ door: "shut" }, 41), version };
    expect(fold(TWIN, event)).toMatchObject({
      status: "applied",
      twin: { version: 50, properties: { reported: { $version: 41 } } },
    });
  });

  it.each([40, 39, 1])("leaves the twin alone for an event of version %d, which is not newer", ($version) => {
    const after = fold(TWIN, report({ door: "shut" }, $version, 99));
    expect(after).toStrictEqual({ twin: TWIN, status: "repeated", complete: true });
  });

  it("looks at the version of the section, never at that of the root", () => {
    const after = fold(TWIN, report({ door: "shut" }, 41, 12));
    expect([after.status, after.twin?.properties.reported["door"], after.twin?.version]).toStrictEqual([
      "applied",
      "shut",
      50,
    ]);
    expect(fold(TWIN, report({ door: "shut" }, 41, 99))).toMatchObject({ status: "applied", complete: true });
  });

  it("applies an event after a gap all the same, and the twin is not complete until a whole one comes", () => {
    const gap = fold(TWIN, report({ door: "shut" }, 43));
    expect(gap).toMatchObject({
      status: "gap",
      complete: false,
      twin: { complete: false, properties: { reported: { door: "shut", lamp: "on", $version: 43 } } },
    });
    const next = fold(JSON.parse(JSON.stringify(gap.twin)), report({ door: "open" }, 44));
    expect([next.status, next.complete]).toStrictEqual(["applied", false]);
    expect(fold(next.twin, report({}, 44))).toMatchObject({ status: "repeated", complete: false });
    const healed = fold(next.twin, whole(9, 44, 54));
    expect(healed).toStrictEqual({ status: "replaced", complete: true, twin: whole(9, 44, 54) });
    expect(fold(healed.twin, report({ door: "shut" }, 45))).toMatchObject({ status: "applied", complete: true });
  });

  it("does not count a twin complete of which it knows only updates", () => {
    const first = foldTwinEvent(undefined, report({ door: "shut" }, 41), { ...FROM, moduleId: "cam" });
    expect(first).toMatchObject({
      status: "applied",
      complete: false,
      twin: { deviceId: "meter-7", moduleId: "cam", complete: false, version: 51 },
    });
    expect(foldTwinEvent(first.twin, report({}, 42), { ...FROM, moduleId: "cam" }).complete).toBe(false);
    expect(fold(3, { tags: { site: "east" } }).twin).toStrictEqual({
      deviceId: "meter-7",
      tags: { site: "east" },
      properties: { desired: {}, reported: {} },
      complete: false,
    });
  });

  it("judges each section of an event for itself", () => {
    const event = {
      version: 60,
      tags: { site: "east" },
      properties: { desired: { mode: "off", $version: 9 }, reported: { door: "shut", $version: 43 } },
    };
    const { status, twin } = fold(TWIN, event);
    expect(status).toBe("gap");
    expect(twin).toMatchObject({
      tags: { site: "east" },
      properties: { desired: { mode: "on" }, reported: { door: "shut" } },
    });
  });

  it("takes tags by the version of the root, for they have no other", () => {
    expect(fold(TWIN, { version: 51, tags: { floor: 1 } })).toMatchObject({
      status: "applied",
      twin: { tags: { site: "north", floor: 1 }, etag: "AAAAAAAAAAo=", version: 51 },
    });
    expect(fold(TWIN, { version: 70, tags: { floor: 1 } })).toMatchObject({ status: "applied", complete: true });
    for (const version of [50, 49]) expect(fold(TWIN, { version, tags: { floor: 1 } }).status).toBe("repeated");
    expect(fold({ ...TWIN, tags: 3 }, { version: 51, tags: { floor: 1 } }).twin?.tags).toStrictEqual({ floor: 1 });
  });

  it("takes an event for an update when its operation says so, whatever it names", () => {
    const event = { deviceId: "meter-7", ...report({ door: "shut" }, 41) };
    expect(fold(TWIN, event, { operation: "updateTwin" }).twin?.properties.reported["lamp"]).toBe("on");
    expect(fold(TWIN, event, { operation: "somethingNew" }).twin?.properties.reported["lamp"]).toBeUndefined();
    expect(fold(TWIN, report({}, 41), { operation: "replaceTwin" }).status).toBe("replaced");
  });
});

describe("foldTwinEvent: whole twins", () => {
  it("lets a newer twin take the place of what is known", () => {
    expect(fold(TWIN, whole(10, 40, 51))).toStrictEqual({
      status: "replaced",
      complete: true,
      twin: whole(10, 40, 51),
    });
    expect(fold(undefined, whole(1, 1, 2))).toStrictEqual({ status: "replaced", complete: true, twin: whole(1, 1, 2) });
  });

  it("keeps each section that is newer than the whole twin's", () => {
    const late = fold(TWIN, whole(10, 39, 49));
    expect(late).toStrictEqual({
      status: "replaced",
      complete: true,
      twin: { ...TWIN, properties: { ...TWIN.properties, desired: { mode: "off", $version: 10 } } },
    });
    const gap = fold(TWIN, report({ door: "shut" }, 43));
    expect(fold(gap.twin, whole(9, 42, 52))).toMatchObject({ status: "repeated", complete: false });
    expect(fold(gap.twin, whole(10, 42, 52))).toMatchObject({ status: "replaced", complete: false });
  });

  it("leaves a complete twin alone for one that is not newer", () => {
    expect(fold(TWIN, whole(9, 40, 50))).toStrictEqual({ twin: TWIN, status: "repeated", complete: true });
    expect(fold(TWIN, { etag: "x", version: 50, tags: {} }).status).toBe("repeated");
  });

  it("takes what has no version, and keeps the members and sections that are not named", () => {
    const { twin, status } = fold({ ...TWIN, status: "enabled" }, { etag: "x", properties: { desired: { a: 1 } } });
    expect([status, twin]).toStrictEqual([
      "replaced",
      { ...TWIN, status: "enabled", etag: "x", properties: { ...TWIN.properties, desired: { a: 1 } } },
    ]);
    expect(fold(TWIN, { etag: "x", tags: { floor: 1 } }).twin?.tags).toStrictEqual({ floor: 1 });
    expect(fold(undefined, { etag: "x", properties: { reported: { $version: 3 } } })).toMatchObject({
      complete: false,
      twin: { complete: false, properties: { desired: {}, reported: { $version: 3 } } },
    });
  });
});

describe("foldTwinEvent: identities", () => {
  const created = whole(1, 1, 2);

  it.each(["createDeviceIdentity", "createModuleIdentity", "Microsoft.Devices.DeviceCreated"])(
    "begins a new twin with %s",
    (operation) => {
      expect(fold(TWIN, created, { operation })).toStrictEqual({ status: "replaced", complete: true, twin: created });
    },
  );

  it.each(["deleteDeviceIdentity", "deleteModuleIdentity", "Microsoft.Devices.DeviceDeleted"])(
    "has no twin after %s",
    (operation) => {
      const after = { twin: undefined, status: "deleted", complete: true };
      expect(fold(TWIN, whole(9, 40, 50), { operation })).toStrictEqual(after);
      expect(fold(undefined, {}, { operation })).toStrictEqual(after);
    },
  );

  it("leaves a twin alone that was changed after the identity was made or deleted", () => {
    const twin = fold(TWIN, report({ door: "shut" }, 41)).twin;
    for (const operation of ["createDeviceIdentity", "deleteDeviceIdentity"]) {
      expect(fold(twin, created, { operation, at: AT })).toStrictEqual({ twin, status: "repeated", complete: true });
      expect(fold(twin, created, { operation, at: LATER }).twin).not.toStrictEqual(twin);
    }
  });
});

describe("foldTwinEvent: what it does not take", () => {
  it.each([
    ["no object", 3],
    ["an object without sections", { version: 51 }],
    ["sections that are none", { version: 51, tags: 1, properties: { reported: [] } }],
    ["another device's event", { ...whole(10, 41, 51), deviceId: "meter-8" }],
    ["a module's event", { ...whole(10, 41, 51), moduleId: "cam" }],
    ["telemetry", { temperature: 21 }],
  ])("ignores %s", (_, event) => {
    expect(fold(TWIN, event)).toStrictEqual({ twin: TWIN, status: "ignored", complete: true });
    expect(fold(undefined, event)).toStrictEqual({ twin: undefined, status: "ignored", complete: false });
  });

  it("ignores an event that contains itself", () => {
    const reported: Record<string, unknown> = { $version: 41 };
    reported["self"] = reported;
    expect(fold(TWIN, { properties: { reported } }).status).toBe("ignored");
  });

  it("folds events of any depth", () => {
    expect(fold(TWIN, report({ deep: nested(100_000) }, 41)).status).toBe("applied");
  });

  it("makes two sections of whatever a twin has in their place", () => {
    const properties = { desired: {}, reported: { $version: 41, $metadata: { $lastUpdated: LATER } } };
    for (const broken of [{ properties: 3 }, { properties: null }, { desired: 3, reported: [] }]) {
      expect(fold({ deviceId: "meter-7", ...broken }, report({}, 41, 51)).twin).toStrictEqual({
        deviceId: "meter-7",
        version: 51,
        properties,
      });
    }
  });

  it("gives a twin that has a name no other one", () => {
    const { twin } = fold(TWIN, report({}, 41), { deviceId: "meter-8", moduleId: "cam" });
    expect(twin).toHaveProperty("deviceId", "meter-7");
    expect(twin).not.toHaveProperty("moduleId");
  });

  it("keeps a member complete of the twin that it did not write", () => {
    expect(fold({ ...TWIN, complete: 3 }, report({}, 41)).twin).toHaveProperty("complete", 3);
  });

  it.each([
    [{ deviceId: 3 }, 'The option "deviceId" must be a string, not 3.'],
    [{ moduleId: 3 }, 'The option "moduleId" must be a string, not 3.'],
    [{ operation: 3 }, 'The option "operation" must be a string, not 3.'],
    [{ at: "noon" }, 'The option "at" must be an ISO 8601 time such as "2026-01-31T12:00:00Z", not "noon".'],
  ])("throws for the origin %j", (wrong, message) => {
    expect(() => fold(TWIN, {}, wrong as never)).toThrow(new TypeError(message));
  });
});

describe("foldTwinEvents", () => {
  const fan = createTwin({ deviceId: "fan-1" }, { now: AT });
  const events: readonly TwinEvent[] = [4, 2, 3, 3].map(($version) => ({
    deviceId: "fan-1",
    at: LATER,
    event: report({ speed: $version }, $version, $version + 1),
  }));

  it("puts the events of a batch in order, and counts what became of them", () => {
    const before = new Map([["fan-1", fan]]);
    const { twins, changed, incomplete, statuses } = foldTwinEvents(before, events);
    let twin: unknown = fan;
    for (const speed of [2, 3, 4]) {
      const result = patchReported(twin, { speed }, { now: LATER });
      twin = result.ok && result.value.twin;
    }
    expect(twins.get("fan-1")).toStrictEqual(twin);
    expect([changed, incomplete]).toStrictEqual([["fan-1"], []]);
    expect(statuses).toStrictEqual({ applied: 3, repeated: 1, gap: 0, replaced: 0, deleted: 0, ignored: 0 });
    expect(Object.keys(statuses)).toStrictEqual([...TWIN_FOLD_STATUSES]);
    expect(before.get("fan-1")).toBe(fan);
  });

  it("keeps the twins of modules and devices apart, and says which are not complete", () => {
    const module = events.map((event) => ({ ...event, moduleId: "cam" }));
    const other = new Map([["z", fan]]);
    const { twins, changed, incomplete } = foldTwinEvents(other, [...module, ...events]);
    expect([...twins.keys()].sort()).toStrictEqual(["fan-1", "fan-1/cam", "z"]);
    expect([changed, incomplete]).toStrictEqual([
      ["fan-1", "fan-1/cam"],
      ["fan-1", "fan-1/cam"],
    ]);
    expect(twins.get("z")).toBe(fan);
  });

  it("names no twin that is as it was", () => {
    const { twins, changed } = foldTwinEvents(undefined, [{ deviceId: "fan-1", at: AT, event: 3 }]);
    expect([twins.size, changed]).toStrictEqual([0, []]);
    for (const event of [report({}, 1), 3]) {
      const after = foldTwinEvents(new Map([["fan-1", fan]]), [{ deviceId: "fan-1", at: AT, event }]);
      expect(after.changed).toStrictEqual([]);
      expect(after.twins.get("fan-1")).toBe(fan);
    }
  });

  it.each(["desired", "reported"])("orders by the version of %s where the events have no other", (section) => {
    const shuffled = [3, 2].map(($version) => ({
      deviceId: "fan-1",
      at: LATER,
      event: { properties: { [section]: { speed: $version, $version } } },
    }));
    const { statuses } = foldTwinEvents(new Map([["fan-1", fan]]), shuffled);
    expect(statuses.applied).toBe(2);
  });

  it("leaves events without versions in their order", () => {
    const unversioned = [3, 2].map((speed) => ({
      deviceId: "fan-1",
      at: LATER,
      event: { properties: { reported: { speed } } },
    }));
    const { twins } = foldTwinEvents(new Map([["fan-1", fan]]), unversioned);
    expect(twins.get("fan-1")?.properties.reported["speed"]).toBe(2);
  });

  it("keeps the lives of an identity apart, in whatever order their events come", () => {
    const at = (day: number): string => `2026-02-0${day}T00:00:00Z`;
    const lives: readonly TwinEvent[] = [
      { deviceId: "fan-1", at: at(2), event: report({ speed: 2 }, 2, 3) },
      { deviceId: "fan-1", at: at(3), event: whole(1, 2, 3), operation: "deleteDeviceIdentity" },
      { deviceId: "fan-1", at: at(4), event: { ...fan, tags: {} }, operation: "createDeviceIdentity" },
      { deviceId: "fan-1", at: at(5), event: report({ lamp: 1 }, 2, 3) },
    ].map((event) => (event.operation === "deleteDeviceIdentity" ? { ...event, event: {} } : event));
    const orders = [lives, [...lives].reverse(), [lives[3], lives[0], lives[2], lives[1]] as readonly TwinEvent[]];
    for (const order of orders) {
      const { twins, incomplete } = foldTwinEvents(new Map([["fan-1", fan]]), order);
      expect(twins.get("fan-1")?.properties.reported).toMatchObject({ lamp: 1, $version: 2 });
      expect(twins.get("fan-1")?.properties.reported).not.toHaveProperty("speed");
      expect(incomplete).toStrictEqual([]);
    }
    const { twins, changed } = foldTwinEvents(new Map([["fan-1", fan]]), lives.slice(0, 2));
    expect([twins.size, changed]).toStrictEqual([0, ["fan-1"]]);
  });
});
