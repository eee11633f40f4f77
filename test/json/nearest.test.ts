import { describe, expect, it } from "vitest";
import { nearestPaths, nearestPointer } from "../../src/json/index.js";

const TWIN = {
  reported: { "a/b": { "m~n": { x: null } }, list: [{ y: 1 }], text: "x", nothing: null, flag: false },
};

describe("nearestPointer", () => {
  it.each([
    ["", ""],
    ["/reported", "/reported"],
    ["/desired", "/desired"],
    ["/desired/modules/m1", "/desired"],
    ["/reported/missing", "/reported/missing"],
    ["/reported/missing/further", "/reported/missing"],
    ["/reported/a~1b/m~0n/x", "/reported/a~1b/m~0n/x"],
    ["/reported/a~1b/m~0n/y/z", "/reported/a~1b/m~0n/y"],
    ["/reported/a~1b/m~1n/y", "/reported/a~1b/m~1n"],
    ["/reported/list/0/y", "/reported/list/0/y"],
    ["/reported/list/0/z", "/reported/list/0/z"],
    ["/reported/list/1", "/reported/list/1"],
    ["/reported/list/1/y", "/reported/list/1"],
    ["/reported/list/first", "/reported/list"],
    ["/reported/list/length/x", "/reported/list"],
    ["/reported/text/0", "/reported/text"],
    ["/reported/text/length/x", "/reported/text"],
    ["/reported/nothing/x", "/reported/nothing"],
    ["/reported/flag/x/y", "/reported/flag"],
    ["/reported/toString/x", "/reported/toString"],
    ["/reported/", "/reported/"],
    ["/reported//x", "/reported/"],
  ])("%j is near at %j", (pointer, nearest) => {
    expect(nearestPointer(TWIN, pointer)).toBe(nearest);
  });

  it.each([undefined, null, 5, "text"])("of %j only the whole is there", (document) => {
    expect(nearestPointer(document, "/reported/modules")).toBe("");
    expect(nearestPointer(document, "/")).toBe("");
  });
});

describe("nearestPaths", () => {
  it("gives back the same list where every path is near", () => {
    const told = [{ path: "/reported/text", code: "a" }, { path: "/reported/missing" }];
    expect(nearestPaths(TWIN, told)).toBe(told);
  });

  it("shortens the others and keeps what else is said", () => {
    const told = [
      { path: "/reported/text", code: "a" },
      { path: "/desired/x", code: "b" },
    ];
    const near = nearestPaths(TWIN, told);
    expect(near).toStrictEqual([told[0], { path: "/desired", code: "b" }]);
    expect(near[0]).toBe(told[0]);
  });
});
