import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../../src/json/index.js";
import { evaluateDiagnostics } from "../../../src/properties/index.js";

/** The state, and what is said: `code path: message`, without the subject. */
function told(desired: JsonValue | undefined, reported: JsonValue | undefined) {
  const { state, reasons } = evaluateDiagnostics(desired, reported);
  return [
    state,
    ...reasons.map(({ code, path, message }) => `${code} ${path}: ${message.replace(/^The collection of logs /, "")}`),
  ];
}

const wanted = { service: { operationId: "o1" } };
const reported = (resultCode: JsonValue): JsonValue => ({ agent: { operationId: "o1", resultCode } });
const isNone = "has a part that should be an object and is";

describe("the table of a collection of logs (Twin conventions §2.6)", () => {
  it.each<[string, JsonValue | undefined, JsonValue | undefined, readonly string[]]>([
    ["0", 5, { agent: 5 }, ["invalid", `malformed-update /desired: ${isNone} a number.`]],
    ["0", { service: "x" }, { agent: 5 }, ["invalid", `malformed-update /desired/service: ${isNone} a string.`]],
    ["0", wanted, { agent: [] }, ["invalid", `malformed-update /reported/agent: ${isNone} an array.`]],
    ["1", undefined, undefined, ["unmanaged", "no-diagnostics /desired: has no operation."]],
    ["1", null, {}, ["unmanaged", "no-diagnostics /desired: has no operation."]],
    ["1", { service: null }, {}, ["unmanaged", "no-diagnostics /desired: has no operation."]],
    ["1", { service: { operationId: null } }, {}, ["unmanaged", "no-diagnostics /desired: has no operation."]],
    [
      "2",
      wanted,
      {},
      ["notStarted", "diagnostics-not-started /reported/agent: has an operation, and the agent has reported none."],
    ],
    [
      "2",
      wanted,
      { agent: { operationId: null } },
      ["notStarted", "diagnostics-not-started /reported/agent: has an operation, and the agent has reported none."],
    ],
    [
      "2",
      wanted,
      { agent: null },
      ["notStarted", "diagnostics-not-started /reported/agent: has an operation, and the agent has reported none."],
    ],
    [
      "3",
      wanted,
      { agent: { operationId: "o0", resultCode: 200 } },
      ["stale", "diagnostics-of-another-operation /reported/agent: is reported for another operation than desired."],
    ],
    ["4", wanted, reported(200), ["succeeded", "diagnostics-uploaded /reported/agent: has its logs uploaded."]],
    ...(
      [
        [0, "no cause given"],
        [-1, "no logs were found"],
        [-2, "the upload failed"],
        [-3, "the container cannot be used"],
        [-4, "the credential is bad"],
        [-5, "there are no components to collect from"],
        [-6, "there is no operation id"],
        [-7, "there is no credential"],
        [-8, "no cause given"],
      ] as const
    ).map(([code, cause]): [string, JsonValue, JsonValue, readonly string[]] => [
      "5",
      wanted,
      reported(code),
      ["failed", `diagnostics-failed /reported/agent: failed: ${cause}.`],
    ]),
    ...[1, 199, 201, "200", "0", "", null, false].map((code): [string, JsonValue, JsonValue, readonly string[]] => [
      "6",
      wanted,
      reported(code),
      ["unknown", "unknown-diagnostics-result /reported/agent: is reported with a result that is not known."],
    ]),
  ])("row %s: %j, %j", (_row, desired, report, expected) => {
    expect(told(desired, report)).toStrictEqual(expected);
  });

  it("names the collection of logs", () => {
    expect(evaluateDiagnostics(undefined, undefined).reasons[0]?.message).toBe(
      "The collection of logs has no operation.",
    );
  });
});
