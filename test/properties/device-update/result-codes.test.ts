import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../../src/json/index.js";
import { describeResult } from "../../../src/properties/device-update/result-codes.js";
import { readExtendedCodes } from "../../../src/properties/index.js";

describe("extended result codes (Twin conventions §2.4)", () => {
  it.each<[unknown, readonly object[]]>([
    [-536870781, [{ code: "E0000083", facility: "unused", component: 0, error: 131 }]],
    [0x30501028, [{ code: "30501028", facility: "step handler", component: 5, error: 0x1028 }]],
    [1, [{ code: "00000001", facility: "unknown", component: 0, error: 1 }]],
    [0, []],
    [1.5, []],
    [Number.MAX_VALUE, []],
    ["30501028", [{ code: "30501028", facility: "step handler", component: 5, error: 0x1028 }]],
    ["0x30501028", [{ code: "30501028", facility: "step handler", component: 5, error: 0x1028 }]],
    [" 0Xa0000fff\t", [{ code: "A0000FFF", facility: "infrastructure (root keys)", component: 0, error: 0xfff }]],
    ["FFFFFFFF", [{ code: "FFFFFFFF", facility: "unused", component: 0xff, error: 0xfffff }]],
    ["D1200001", [{ code: "D1200001", facility: "Delivery Optimization", component: 0x12, error: 1 }]],
    ["0,00000000,2", [{ code: "00000002", facility: "unknown", component: 0, error: 2 }]],
    ["123456789", []],
    ["x1", []],
    ["1x", []],
    ["1 2", []],
    ["", []],
    [null, []],
    [undefined, []],
    [[1], []],
  ])("%j", (codes, parts) => {
    expect(readExtendedCodes(codes)).toStrictEqual(parts);
  });

  it("are read up to the sixty-fourth", () => {
    expect(readExtendedCodes(Array.from({ length: 70 }, () => "1").join(","))).toHaveLength(64);
  });
});

describe("a result in words", () => {
  it.each<[JsonValue | undefined, boolean, string | undefined]>([
    [{ resultCode: 0 }, false, "result 0 (failure)"],
    [{ resultCode: -1 }, false, "result -1 (cancelled)"],
    [{ resultCode: 700 }, false, "result 700 (applied)"],
    [{ resultCode: 12_345 }, false, "result 12345 (success)"],
    [{ resultCode: 0.5 }, false, "result 0.5 (success)"],
    [{ resultCode: -12_345 }, false, "result -12345 (failure)"],
    [{ resultCode: 199 }, true, "result 199 (failure)"],
    [{ resultCode: 200 }, true, "result 200 (success)"],
    [{ resultCode: 299 }, true, "result 299 (success)"],
    [{ resultCode: 300 }, true, "result 300 (failure)"],
    [{ resultCode: "0" }, false, undefined],
    [{}, false, undefined],
    [5, false, undefined],
    [[], false, undefined],
    [undefined, false, undefined],
    [
      { resultCode: 0, extendedResultCode: -536870781 },
      false,
      "result 0 (failure), extended E0000083 (no facility of the agent, component 0, error 131)",
    ],
    [
      { extendedResultCodes: "30501028,A0000FFF", extendedResultCode: 1 },
      false,
      "extended 30501028 (step handler, component 5, error 4136), A0000FFF (infrastructure (root keys), component 0, error 4095), 00000001 (unknown, component 0, error 1)",
    ],
    [{ extendedResultCodes: "0", extendedResultCode: 0 }, false, undefined],
  ])("%j, of the earlier interface %s: %s", (result, isLegacy, text) => {
    expect(describeResult(result, isLegacy)).toBe(text);
  });

  it("goes by its own members only", () => {
    const inherited = Object.create({ resultCode: 0, extendedResultCode: 1, extendedResultCodes: "1" }) as JsonValue;
    expect(describeResult(inherited, false)).toBeUndefined();
  });
});
