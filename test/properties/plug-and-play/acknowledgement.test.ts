import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../../src/json/index.js";
import { evaluateAcknowledgement, isAcknowledgement } from "../../../src/properties/index.js";
import {
  compareAcknowledged,
  readAcknowledgement,
  unwrapDesired,
} from "../../../src/properties/plug-and-play/acknowledgement.js";

const SEEN = { desiredVersion: 4, lastUpdatedVersion: 4 };

describe("what is an acknowledgement (Twin conventions §1.2)", () => {
  it.each([
    [{ value: 21, ac: 200, av: 4, ad: "done" }, true],
    [{ ac: 200, av: 4, note: "any name beside av" }, true],
    [{ ac: 200 }, true],
    [{ value: 1, ac: 200, ad: "", status: "x", desiredVersion: 1, message: "" }, true],
    [{ ac: 200, unit: "C" }, false],
    [{ value: 21, unit: "C" }, false],
    [{ value: 21, status: "completed", desiredVersion: 4 }, true],
    [{ value: 21, status: "completed", desiredVersion: 4, extra: true }, true],
    [{ value: 21, status: "completed" }, false],
    [{ value: 21, desiredVersion: 4 }, false],
    [{ status: "completed", desiredVersion: 4 }, false],
    [{}, false],
    [[{ ac: 200 }], false],
    [null, false],
  ])("%j: %s", (reported, expected) => {
    expect(isAcknowledgement(reported)).toBe(expected);
  });
});

describe("how the code is written (§1.4, §1.5)", () => {
  it.each([
    [{ value: 21, ac: 200, av: 4 }, "succeeded", ["acknowledged"]],
    [{ value: 21, ac: "200", av: 4 }, "succeeded", ["acknowledged", "ack-code-text"]],
    [{ value: 21, ac: "-1", av: 4 }, "unknown", ["unknown-ack-code", "ack-code-text"]],
    [{ value: 21, ac: "200 OK", av: 4 }, "unknown", ["malformed-ack"]],
    [{ value: 21, ac: "HTTP 200", av: 4 }, "unknown", ["malformed-ack"]],
    [{ value: 21, ac: "ok", av: 4 }, "unknown", ["malformed-ack"]],
    [{ value: 21, ac: "1234567890", av: 4 }, "unknown", ["malformed-ack"]],
    [{ value: 21, ac: true, av: 4 }, "unknown", ["malformed-ack"]],
    [{ value: 21, ac: 200.5, av: 4 }, "unknown", ["malformed-ack"]],
    [{ value: 21, status: "completed", desiredVersion: 4 }, "succeeded", ["acknowledged", "legacy-ack"]],
    [{ value: 21, status: "pending", desiredVersion: 4 }, "pending", ["ack-pending", "legacy-ack"]],
    [{ value: 21, status: "applied", desiredVersion: 4 }, "unknown", ["malformed-ack", "legacy-ack"]],
    [{ value: 21, ac: 202, av: 4 }, "pending", ["ack-pending"]],
    [{ value: 21, ac: 500, av: 4 }, "failed", ["apply-error"]],
    [{ value: 21, ac: 200, desiredVersion: 3 }, "succeeded", ["ack-older"]],
    [{ value: 20, ac: 200, desiredVersion: 3 }, "stale", ["acknowledged-earlier"]],
  ])("%j: %s", (reported, state, codes) => {
    const { state: found, reasons } = evaluateAcknowledgement(21, reported, SEEN);
    expect(found).toBe(state);
    expect(reasons.map(({ code }) => code)).toStrictEqual(codes);
  });
});

describe("the device's own words", () => {
  it.each([
    [{ ac: 400, av: 4, ad: "out of range" }, 'The property is refused by the device (400): "out of range".'],
    [{ ac: 400, av: 4, message: "too hot" }, 'The property is refused by the device (400): "too hot".'],
    [{ ac: 400, av: 4, ad: "first", message: "second" }, 'The property is refused by the device (400): "first".'],
    [{ ac: 400, av: 4, ad: "" }, "The property is refused by the device (400)."],
    [{ ac: 400, av: 4, ad: 5 }, "The property is refused by the device (400)."],
    [{ ac: 400, av: 4 }, "The property is refused by the device (400)."],
  ])("%j", (reported, message) => {
    expect(evaluateAcknowledgement(21, reported, SEEN).reasons[0]?.message).toBe(message);
  });
});

describe("the acknowledged value beside the desired one", () => {
  it.each([
    [21, { value: 21, ac: 200, av: 4 }, []],
    [21, { value: 22, ac: 200, av: 4 }, ["value-differs"]],
    [21, { ac: 200, av: 4 }, ["value-missing"]],
    [21, { value: null, ac: 200, av: 4 }, ["value-missing"]],
    [21, { value: { a: 1 }, ac: 200, av: 4 }, ["value-differs"]],
    [{ a: 1, b: 2 }, { value: 1, ac: 200, av: 4 }, ["value-differs"]],
    [{ a: 1, b: 2 }, { value: { a: 1 }, ac: 200, av: 4 }, []],
    [{ a: 1, b: 2 }, { value: { a: 2 }, ac: 200, av: 4 }, ["value-differs"]],
    [{ a: 1, b: 2 }, { value: { c: 1 }, ac: 200, av: 4 }, ["value-differs"]],
    [{ a: 1 }, { value: {}, ac: 200, av: 4 }, ["value-missing"]],
    [{}, { value: {}, ac: 200, av: 4 }, []],
    [{ a: { b: 1, c: 2 } }, { value: { a: { b: 1 } }, ac: 200, av: 4 }, []],
    [{ a: { b: 1 } }, { value: { a: { b: 2 } }, ac: 200, av: 4 }, ["value-differs"]],
    [{ a: { b: 1 } }, { value: { a: 1 }, ac: 200, av: 4 }, ["value-differs"]],
    [{ a: 1 }, { value: { a: { b: 1 } }, ac: 200, av: 4 }, ["value-differs"]],
    [{ a: null, b: 1 }, { value: { a: null, b: 1 }, ac: 200, av: 4 }, []],
    // A service may write { value: 5 } where 5 is meant, unless the device's value has a member of this name itself.
    [{ value: 5 }, { value: 5, ac: 200, av: 4 }, []],
    [{ value: 5 }, { value: { value: 5 }, ac: 200, av: 4 }, []],
    [{ value: 5 }, { value: { value: 6 }, ac: 200, av: 4 }, ["value-differs"]],
    [{ value: 5 }, { value: { other: 5 }, ac: 200, av: 4 }, ["value-differs"]],
    [{ value: 5, unit: "C" }, { value: 5, ac: 200, av: 4 }, ["value-differs"]],
  ])("%j, %j: %j", (desired, reported, notes) => {
    const { state, reasons } = evaluateAcknowledgement(desired, reported, SEEN);
    expect(state).toBe("succeeded");
    expect(reasons.map(({ code }) => code)).toStrictEqual(["acknowledged", ...notes]);
  });

  it("is nothing that is desired where the service wrote { value: null }", () => {
    expect(evaluateAcknowledgement({ value: null }, { value: 5, ac: 200, av: 4 }, SEEN).state).toBe("unmanaged");
  });
});

describe("an acknowledgement as far as it can be read", () => {
  const NONE = { value: undefined, code: undefined, version: undefined, description: undefined, spelling: "number" };

  it.each<[JsonValue, object | undefined]>([
    [
      { value: 21, ac: 200, av: 4, ad: "done" },
      { value: 21, code: 200, version: 4, description: "done", spelling: "number" },
    ],
    [
      { value: false, ac: 0, av: 0 },
      { ...NONE, value: false, code: 0, version: 0 },
    ],
    [
      { value: null, ac: 200, av: null, ad: null },
      { ...NONE, code: 200 },
    ],
    [
      { ac: null, av: 4 },
      { ...NONE, version: 4 },
    ],
    [{ ac: 200.5, av: 4.5 }, NONE],
    [
      { ac: 200, av: "4" },
      { ...NONE, code: 200 },
    ],
    [
      { ac: "200", av: 4 },
      { ...NONE, code: 200, version: 4, spelling: "text" },
    ],
    [{ ac: "-123456789" }, { ...NONE, code: -123456789, spelling: "text" }],
    [{ ac: "" }, NONE],
    [{ ac: "2.0" }, NONE],
    [{ ac: "200 " }, NONE],
    [{ ac: " 200" }, NONE],
    [{ ac: "1234567890" }, NONE],
    [{ ac: [200] }, NONE],
    [
      { ac: 200, desiredVersion: 3 },
      { ...NONE, code: 200, version: 3 },
    ],
    [
      { ac: 200, av: 4, desiredVersion: 3 },
      { ...NONE, code: 200, version: 4 },
    ],
    [
      { ac: 200, av: null, desiredVersion: 3 },
      { ...NONE, code: 200, version: 3 },
    ],
    [
      { ac: 200, message: "hot" },
      { ...NONE, code: 200, description: "hot" },
    ],
    [
      { ac: 200, ad: "", message: "hot" },
      { ...NONE, code: 200 },
    ],
    [
      { ac: 200, ad: 7, message: "hot" },
      { ...NONE, code: 200 },
    ],
    [
      { ac: 200, av: 1, other: true },
      { ...NONE, code: 200, version: 1 },
    ],
    [
      { ac: 200, av: null, other: true },
      { ...NONE, code: 200 },
    ],
    [{ ac: 200, other: true }, undefined],
    [
      { value: 1, status: "completed", desiredVersion: 2, message: "m" },
      { value: 1, code: 200, version: 2, description: "m", spelling: "legacy" },
    ],
    [
      { value: 1, status: "pending", desiredVersion: 2 },
      { ...NONE, value: 1, code: 202, version: 2, spelling: "legacy" },
    ],
    [
      { value: 1, status: 200, desiredVersion: 2 },
      { ...NONE, value: 1, version: 2, spelling: "legacy" },
    ],
    [
      { value: null, status: null, desiredVersion: null },
      { ...NONE, spelling: "legacy" },
    ],
    [{ value: 1, status: "completed" }, undefined],
    [{ value: 1, desiredVersion: 2 }, undefined],
    [{ status: "completed", desiredVersion: 2 }, undefined],
    [{ value: 1 }, undefined],
    [[], undefined],
    ["ac", undefined],
    [null, undefined],
  ])("%j", (reported, acknowledgement) => {
    expect(readAcknowledgement(reported)).toStrictEqual(acknowledgement);
    expect(isAcknowledgement(reported)).toBe(acknowledgement !== undefined);
  });
});

describe("a desired value that the service wrapped in { value }", () => {
  it.each<[JsonValue | undefined, JsonValue | undefined, JsonValue | undefined]>([
    [{ value: 5 }, 5, 5],
    [{ value: 5 }, undefined, 5],
    [{ value: null }, 5, undefined],
    [{ value: 5 }, [{ value: 5 }], 5],
    [{ value: 5 }, { other: 5 }, 5],
    [{ value: 5 }, { value: 5 }, { value: 5 }],
    [{ value: 5, unit: "C" }, 5, { value: 5, unit: "C" }],
    [{ other: 5 }, 5, { other: 5 }],
    [{}, 5, {}],
    [[5], 5, [5]],
    ["value", 5, "value"],
    [undefined, 5, undefined],
  ])("%j beside %j is %j", (desired, actual, unwrapped) => {
    expect(unwrapDesired(desired, actual)).toStrictEqual(unwrapped);
  });
});

describe("the value that a device really uses", () => {
  it.each<[JsonValue | undefined, JsonValue | undefined, string]>([
    [5, 5, "same"],
    [5, 6, "differs"],
    [5, undefined, "missing"],
    [undefined, undefined, "missing"],
    [undefined, 5, "differs"],
    [null, null, "same"],
    [[1], [1], "same"],
    [[1], [2], "differs"],
    [{}, {}, "same"],
    [{}, { a: 1 }, "differs"],
    [{ a: 1 }, {}, "missing"],
    [{ a: 1 }, [], "differs"],
    [[], {}, "differs"],
    [{ a: 1, b: 2 }, { a: 1 }, "same"],
    [{ a: 1, b: 2 }, { a: 1, b: 3 }, "differs"],
    [{ a: 1 }, { a: 1, b: 2 }, "differs"],
    [{ a: 1 }, { b: null }, "same"],
    [{ a: { b: 1 } }, { a: {} }, "same"],
    [{ a: { b: 1, c: [2] } }, { a: { c: [2] } }, "same"],
    [{ a: { b: 1 } }, { a: { b: 2 } }, "differs"],
    [{ a: { b: 1 } }, { a: [] }, "differs"],
    [{ a: [] }, { a: {} }, "differs"],
    [{ a: 1, b: { c: 1 } }, { b: { c: 1 }, a: 2 }, "differs"],
  ])("desired %j, used %j: %s", (desired, actual, expected) => {
    expect(compareAcknowledged(desired, actual)).toBe(expected);
  });

  it("is not the desired one where both contain themselves", () => {
    const endless = (): JsonValue => {
      const value: Record<string, JsonValue> = {};
      value["self"] = value;
      return value;
    };
    expect(compareAcknowledged(endless(), endless())).toBe("differs");
  });

  it("may have members that are undefined, which count as null", () => {
    expect(compareAcknowledged({ a: 1 }, { b: undefined } as never)).toBe("same");
    expect(compareAcknowledged({ a: 1 }, { a: undefined } as never)).toBe("differs");
  });
});
