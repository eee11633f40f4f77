import { describe, expect, it } from "vitest";
import { matches, parseCondition } from "../../src/query/index.js";

const twin = {
  deviceId: "edge-7",
  parentScopes: ["a", 1, null, { x: [1] }],
  tags: { nothing: null, empty: {}, list: [], text: "abc", number: 5 },
};

describe("IS_DEFINED", () => {
  it.each([
    ["IS_DEFINED(tags.nothing)", true],
    ["is_defined(tags.empty)", true],
    ["Is_Defined(tags.list)", true],
    ["IS_DEFINED(tags)", true],
    ["IS_DEFINED(tags.gone)", false],
    ["IS_DEFINED(tags.text.length)", false],
    ["IS_DEFINED(tags.toString)", false],
    ["NOT IS_DEFINED(tags.gone)", true],
  ])("%s is %s", (condition, result) => {
    expect(matches(condition, twin)).toBe(result);
    expect(matches(`NOT (${condition})`, twin)).toBe(!result);
  });
});

describe("what live hubs take besides", () => {
  it.each([
    ["STARTSWITH(deviceId, 'edge')", true],
    ["startswith(deviceId, 'Edge')", false],
    ["STARTSWITH(id, 'edge')", true],
    ["STARTSWITH(devices.deviceId, 'edge-7')", true],
    ["ENDSWITH(deviceId, '-7')", true],
    ["ENDSWITH(deviceId, 'edge')", false],
    ["ARRAY_CONTAINS(parentScopes, 'a')", true],
    ["ARRAY_CONTAINS(parentScopes, null)", true],
    ["ARRAY_CONTAINS(parentScopes, 'b')", false],
    ["ARRAY_CONTAINS(['abc', undefined], tags.text)", true],
    ["ARRAY_CONTAINS([undefined], tags.text)", false],
  ])("%s is %s", (condition, result) => {
    expect(matches(condition, twin)).toBe(result);
    expect(matches(`NOT (${condition})`, twin)).toBe(!result);
  });

  it.each([
    "STARTSWITH(tags.number, '5')",
    "STARTSWITH(deviceId, 5)",
    "ENDSWITH(tags.gone, 'x')",
    "ENDSWITH('x', tags.gone)",
    "ARRAY_CONTAINS(tags.text, 'a')",
    "ARRAY_CONTAINS(parentScopes, tags.gone)",
  ])("%s is undefined", (condition) => {
    expect(matches(condition, twin)).toBe(false);
    expect(matches(`NOT (${condition})`, twin)).toBe(false);
  });
});

describe("functions that are refused", () => {
  it.each([
    ["STARTS_WITH(deviceId, 'a')", "foreign-function", "Here it is written STARTSWITH."],
    ["ENDS_WITH(deviceId, 'a')", "foreign-function", "Here it is written ENDSWITH."],
    ["is_null(tags.x)", "foreign-function", 'Compare with null: "path = null".'],
    ["CONTAINS(deviceId, 'a')", "foreign-function", expect.stringContaining("ARRAY_CONTAINS")],
    ["LENGTH(deviceId) = 2", "foreign-function", undefined],
    ["COUNT() > 3", "unknown-function", undefined],
    ["toString(deviceId) = 'a'", "unknown-function", undefined],
    ["UDF(deviceId)", "unknown-function", undefined],
    ["IS_DEFINED()", "wrong-arguments", undefined],
    ["IS_DEFINED(tags.a, tags.b)", "wrong-arguments", undefined],
    ["IS_DEFINED('tags.a')", "wrong-arguments", undefined],
    ["STARTSWITH(deviceId)", "wrong-arguments", undefined],
  ])("%s is %s", (condition, code, hint) => {
    const [issue] = parseCondition(condition).issues;
    expect(issue).toMatchObject({ code, severity: "error", column: 1 });
    expect(issue.hint).toStrictEqual(hint);
  });
});
