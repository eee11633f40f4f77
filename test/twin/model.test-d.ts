import { describe, expectTypeOf, it } from "vitest";
import type { JsonObject } from "../../src/json/index.js";
import type { DeviceTwin, ModuleTwin, TwinMetadata, TwinPatch } from "../../src/twin/index.js";

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
