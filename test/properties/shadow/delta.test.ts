import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../../src/json/index.js";
import { evaluateShadow } from "../../../src/properties/index.js";
import { checkDelta, deltaPaths } from "../../../src/properties/shadow/delta.js";

function endless(): JsonValue {
  const value: Record<string, JsonValue> = {};
  value["self"] = value;
  return value;
}

/** Whether the delta is what the sections amount to. */
function agrees(
  desired: JsonValue | undefined,
  reported: JsonValue | undefined,
  delta: JsonValue | undefined,
): boolean {
  const view = { kind: "shadow", path: "/state", desiredTimes: undefined, reportedTimes: undefined } as const;
  const reasons = checkDelta({ ...view, desired, reported, delta });
  if (reasons.length > 0) {
    expect(reasons).toStrictEqual([
      {
        code: "delta-disagrees",
        path: "/state/delta",
        message: "The delta is not what the desired and the reported section amount to.",
      },
    ]);
  }
  return reasons.length === 0;
}

describe("a delta", () => {
  it.each<[string, JsonValue | undefined, JsonValue | undefined, JsonValue | undefined, boolean]>([
    ["is right where there is none", { a: 1 }, {}, undefined, true],
    ["is right where it is null", { a: 1 }, {}, null, true],
    ["has what is missing", { a: 1 }, {}, { a: 1 }, true],
    ["has what differs", { a: 1 }, { a: 2 }, { a: 1 }, true],
    ["has what is an object in reported", { a: 1 }, { a: { b: 1 } }, { a: 1 }, true],
    ["has what is a scalar in reported", { a: { b: 1 } }, { a: 1 }, { a: { b: 1 } }, true],
    ["has an object that is desired without members", { a: {} }, {}, { a: {} }, true],
    ["has of an object what differs", { o: { a: 1, b: 2 } }, { o: { a: 1, b: 3 } }, { o: { b: 2 } }, true],
    ["has an array as a whole", { a: [1, 2] }, { a: [1] }, { a: [1, 2] }, true],
    ["has nothing where all agrees", { a: 1, o: { b: 2 } }, { a: 1, o: { b: 2 } }, {}, true],
    ["has nothing of null and of names with $", { a: null, $b: 1 }, {}, {}, true],
    ["is wrong without what is missing", { a: 1 }, {}, {}, false],
    ["is wrong without what differs", { a: 1 }, { a: 2 }, {}, false],
    [
      "is wrong without an object of which one value differs and one is missing",
      { o: { a: 1, b: 2 } },
      { o: { a: 2 } },
      {},
      false,
    ],
    ["is wrong with another value", { a: 1 }, {}, { a: 2 }, false],
    ["is wrong with what agrees", { a: 1 }, { a: 1 }, { a: 1 }, false],
    ["is wrong with what is not desired", {}, {}, { a: 1 }, false],
    ["is wrong with what is desired to be null", { a: null }, {}, { a: null }, false],
    ["is wrong with null for what is reported", { a: null }, { a: 5 }, { a: null }, false],
    ["is wrong with a name with $", { $a: 1 }, {}, { $a: 1 }, false],
    ["is wrong with an object without members", { o: { a: 1 } }, { o: { a: 1 } }, { o: {} }, false],
    ["is wrong with a scalar for an object", { o: { a: 1 } }, { o: { a: 2 } }, { o: 1 }, false],
    ["is wrong within", { o: { a: 1 } }, { o: { a: 2 } }, { o: { a: 3 } }, false],
    ["is wrong where it is a list", { a: 1 }, {}, [1], false],
    ["is read beside sections that are none", undefined, 5, {}, true],
  ])("%s: desired %j, reported %j, delta %j", (_what, desired, reported, delta, isRight) => {
    expect(agrees(desired, reported, delta)).toBe(isRight);
  });

  it("that contains itself is not right, whatever the sections are", () => {
    expect(agrees(endless(), endless(), endless())).toBe(false);
  });
});

describe("the paths of a delta", () => {
  it.each<[JsonValue | undefined, readonly string[]]>([
    [undefined, []],
    [null, []],
    [5, []],
    [{}, []],
    [{ a: 1 }, ["/a"]],
    [{ b: 1, a: { d: 2, c: [3] } }, ["/a/c", "/a/d", "/b"]],
    [{ a: {}, b: null }, ["/a", "/b"]],
    [{ "a/b": 1 }, ["/a~1b"]],
  ])("of %j are %j", (delta, paths) => {
    expect(deltaPaths(delta)).toStrictEqual(paths);
  });

  it("are none where it contains itself", () => {
    expect(deltaPaths(endless())).toStrictEqual([]);
  });
});

describe("a message that is only a delta", () => {
  it.each([
    [{ state: { delta: {} }, version: 1 }, [], "The message is a delta: 0 desired values are not reported so."],
    [{ state: { a: 1 }, version: 1 }, ["/a"], "The message is a delta: 1 desired value is not reported so."],
  ])("%j names its paths", (message, differs, text) => {
    expect(evaluateShadow(message)).toMatchObject({ state: "outOfSync", differs, reasons: [{ message: text }] });
  });

  it("has a section beside it where it is a whole shadow", () => {
    expect(evaluateShadow({ state: { delta: { a: 1 }, reported: { a: 2 } }, version: 1 }).state).toBe("unmanaged");
    expect(evaluateShadow({ state: { delta: { a: 1 }, desired: { a: 1 } }, version: 1 }).state).toBe("notStarted");
  });
});
