import { describe, expectTypeOf, it } from "vitest";
import type { JsonObject } from "../../src/json/index.js";
import { createTwin, patchDesired, patchReported, settledFor, timeline } from "../../src/twin/index.js";
import type { DeviceTwin, ModuleTwin, Recording, TwinMetadata, TwinPatch } from "../../src/twin/index.js";

interface Desired {
  readonly interval: number;
  readonly mode?: "fast" | "slow";
  readonly filter: { readonly names: readonly string[]; readonly deep: { readonly on: boolean } };
}

interface Reported {
  readonly interval: number;
}

interface Tags {
  readonly building: string;
}

describe("DeviceTwin", () => {
  it("carries the types of tags, desired and reported", () => {
    type Twin = DeviceTwin<Tags, Desired, Reported>;
    expectTypeOf<Twin["tags"]>().toEqualTypeOf<Tags | undefined>();
    expectTypeOf<Twin["properties"]["desired"]["interval"]>().toEqualTypeOf<number>();
    expectTypeOf<Twin["properties"]["desired"]["filter"]["names"]>().toEqualTypeOf<readonly string[]>();
    expectTypeOf<Twin["properties"]["reported"]>().not.toHaveProperty("filter");
    expectTypeOf<Twin["properties"]["desired"]["$version"]>().toEqualTypeOf<number | undefined>();
  });

  it("names a device and no module", () => {
    expectTypeOf<DeviceTwin["deviceId"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<DeviceTwin["moduleId"]>().toEqualTypeOf<undefined>();
    expectTypeOf<ModuleTwin["moduleId"]>().toEqualTypeOf<string>();
  });

  it("has free sections by default", () => {
    expectTypeOf<DeviceTwin["properties"]["desired"]>().toExtend<JsonObject>();
  });

  it("is read-only", () => {
    const twin = { properties: { desired: { interval: 1 }, reported: {} } } as unknown as DeviceTwin<Tags, Desired>;
    // @ts-expect-error -- a twin is not written to
    twin.properties.desired.interval = 2;
    // @ts-expect-error -- a twin is not written to
    twin.deviceId = "other";
  });
});

describe("the change model", () => {
  const options = { now: "2026-01-01T00:00:00Z", limits: undefined, ifMatch: undefined };

  it("makes a twin of the kind that was named", () => {
    expectTypeOf(createTwin({ deviceId: "a" }, options)).toEqualTypeOf<DeviceTwin>();
    expectTypeOf(createTwin({ deviceId: "a", moduleId: "b" }, options)).toEqualTypeOf<ModuleTwin>();
    const identity: { readonly deviceId: string; readonly moduleId?: string | undefined } = { deviceId: "a" };
    expectTypeOf(createTwin(identity, options)).toEqualTypeOf<DeviceTwin | ModuleTwin>();
  });

  it("gives back the kind of twin that went in", () => {
    const device = patchDesired(createTwin({ deviceId: "a" }, options), {}, options);
    if (device.ok) expectTypeOf(device.value.twin).toEqualTypeOf<DeviceTwin>();
    const module = patchReported(createTwin({ deviceId: "a", moduleId: "b" }, options), {}, options);
    if (module.ok) expectTypeOf(module.value.twin).toEqualTypeOf<ModuleTwin>();
    const other = patchDesired(JSON.parse("{}"), {}, options);
    if (other.ok) expectTypeOf(other.value.twin).toEqualTypeOf<DeviceTwin | ModuleTwin>();
  });
});

describe("settledFor", () => {
  it("takes the states that the timeline's evaluator knows", () => {
    const judge = (): { readonly state: "agrees" | "differs" } => ({ state: "agrees" });
    const intervals = timeline({} as Recording, judge);
    settledFor(intervals, "agrees", 1, { now: "2026-01-01T00:00:00Z" });
    // @ts-expect-error -- there is no such state
    settledFor(intervals, "agrese", 1, { now: "2026-01-01T00:00:00Z" });
  });
});

describe("TwinMetadata", () => {
  it("is nested like its section, every part optional", () => {
    type Metadata = TwinMetadata<Desired>;
    expectTypeOf<Metadata["$lastUpdated"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<NonNullable<NonNullable<Metadata["filter"]>["deep"]>["$lastUpdatedVersion"]>().toEqualTypeOf<
      number | undefined
    >();
  });
});

describe("TwinPatch", () => {
  it("takes any part of a section, and null where a member is to go", () => {
    expectTypeOf<object>().toExtend<TwinPatch<Desired>>();
    expectTypeOf<{ interval: null }>().toExtend<TwinPatch<Desired>>();
    expectTypeOf<{ mode: "fast" }>().toExtend<TwinPatch<Desired>>();
    expectTypeOf<{ mode: null }>().toExtend<TwinPatch<Desired>>();
    expectTypeOf<{ filter: { deep: { on: null } } }>().toExtend<TwinPatch<Desired>>();
    expectTypeOf<{ filter: { names: readonly string[] } }>().toExtend<TwinPatch<Desired>>();
    expectTypeOf<{ filter: null }>().toExtend<TwinPatch<Desired>>();
  });

  it("takes no value of a wrong type, and no null in an array", () => {
    expectTypeOf<{ interval: "5" }>().not.toExtend<TwinPatch<Desired>>();
    expectTypeOf<{ mode: "other" }>().not.toExtend<TwinPatch<Desired>>();
    expectTypeOf<{ filter: { names: null[] } }>().not.toExtend<TwinPatch<Desired>>();
  });

  it("of a free section takes any object", () => {
    expectTypeOf<{ a: { b: null; c: number[] } }>().toExtend<TwinPatch>();
  });
});
