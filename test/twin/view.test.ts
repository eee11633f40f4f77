import { describe, expect, it } from "vitest";
import { pathsAsGiven, viewTwin } from "../../src/twin/index.js";
import type { TwinView } from "../../src/twin/index.js";

describe("viewTwin", () => {
  it.each([
    ["a service document", { properties: { desired: { a: 1 }, reported: { b: 1 } } }, "service", { a: 1 }, { b: 1 }],
    ["a device-side document", { desired: { a: 1 }, reported: { b: 1 } }, "device", { a: 1 }, { b: 1 }],
    ["a row with one bare section", { deviceId: "a", reported: {} }, "device", undefined, {}],
    ["a row with the other bare section", { deviceId: "a", desired: {} }, "device", {}, undefined],
    ["both, where properties win", { properties: { reported: {} }, desired: { a: 1 } }, "service", undefined, {}],
    [
      "properties with neither beside a bare section",
      { properties: {}, desired: { a: 1 } },
      "device",
      { a: 1 },
      undefined,
    ],
    [
      "members that are undefined",
      { properties: { desired: undefined }, desired: undefined },
      "service",
      undefined,
      undefined,
    ],
    ["properties that are no object beside a bare section", { properties: null, desired: {} }, "device", {}, undefined],
    ["neither", { deviceId: "a" }, "service", undefined, undefined],
    ["sections that are no objects", { properties: { desired: 1, reported: null } }, "service", 1, null],
    ["inherited names", { properties: Object.create({ desired: {} }) as object }, "service", undefined, undefined],
  ] as const)("finds the sections of %s", (_, root, shape, desired, reported) => {
    const prefix = shape === "service" ? "/properties" : "";
    expect(viewTwin(root)).toStrictEqual({
      root,
      shape,
      desired,
      reported,
      desiredPath: `${prefix}/desired`,
      reportedPath: `${prefix}/reported`,
    });
  });

  it.each([[undefined], [null], [1], ["text"], [[]]])("finds none in %j", (input) => {
    expect(viewTwin(input)).toBeUndefined();
  });
});

describe("pathsAsGiven", () => {
  const told = [{ path: "/tags/site", code: "a" }, { path: "" }];
  const given = (twin: unknown): unknown => {
    const view: TwinView | undefined = viewTwin(twin);
    return view === undefined ? undefined : pathsAsGiven(view, told);
  };

  it("leads back into the names of a library, and leaves everything else as it was told", () => {
    expect(given({ DeviceId: "d", Tags: {} })).toStrictEqual([{ path: "/Tags/site", code: "a" }, { path: "" }]);
  });

  it("answers what it was told where nothing was renamed", () => {
    expect(given({ deviceId: "d", tags: {} })).toBe(told);
  });
});
