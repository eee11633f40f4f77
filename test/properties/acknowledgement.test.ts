import { describe, expect, it } from "vitest";
import { evaluateAcknowledgement, isAcknowledgement } from "../../src/properties/index.js";

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
