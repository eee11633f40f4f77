import { describe, expect, it } from "vitest";
import { isLogRow, isResourceLog, logText } from "../../src/document/log-record.js";

describe("the text of a line of a log", () => {
  const time = "2026-01-01T00:00:00Z";

  it.each<[unknown, string | undefined]>([
    [{ log: "a", stream: "stdout", time }, "a"],
    [{ log: "a", stream: "stderr", time }, "a"],
    [{ log: "a", stream: "stdin", time }, undefined],
    [{ log: "a", stream: "stdout", time: 5 }, undefined],
    [{ log: "a", time }, undefined],
    [{ log: 5, stream: "stdout", time }, undefined],
    [{ MESSAGE: "a", __REALTIME_TIMESTAMP: "1" }, "a"],
    [{ MESSAGE: "a", __REALTIME_TIMESTAMP: 1 }, undefined],
    [{ MESSAGE: [1], __REALTIME_TIMESTAMP: "1" }, undefined],
    [{ MESSAGE: "a" }, undefined],
    ["a", undefined],
  ])("%j: %j", (value, text) => {
    expect(logText(value)).toBe(text);
  });
});

describe("a row of a log", () => {
  it.each<[unknown, boolean]>([
    [{ TimeGenerated: "t" }, true],
    [{ TimeGenerated: 5 }, false],
    [{ timestamp: "t", customDimensions: {} }, true],
    [{ timestamp: "t", customDimensions: null }, true],
    [{ timestamp: 5, customDimensions: {} }, false],
    [{ timestamp: "t" }, false],
    [{}, false],
    ["TimeGenerated", false],
    [null, false],
  ])("%j: %s", (value, expected) => {
    expect(isLogRow(value)).toBe(expected);
  });
});

describe("a record of a log of a resource", () => {
  const record = { resourceId: "r", operationName: "o", category: "c" };

  it.each<[unknown, boolean]>([
    [record, true],
    [{ ...record, resourceId: 5 }, false],
    [{ ...record, operationName: undefined }, false],
    [{ ...record, category: null }, false],
    [[record], false],
  ])("%j: %s", (value, expected) => {
    expect(isResourceLog(value)).toBe(expected);
  });
});
