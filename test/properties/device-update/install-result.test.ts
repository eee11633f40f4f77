import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../../src/json/index.js";
import { readInstallResult } from "../../../src/properties/device-update/install-result.js";

describe("the result of the last install", () => {
  const steps = { step_0: { resultCode: 700 } };
  const last = { resultCode: 0, stepResults: steps };
  const inLast = { resultPath: "/lastInstallResult", partsPath: "/lastInstallResult/stepResults" };
  const preview = { updateInstallResult: { resultCode: 0 }, bundledUpdates: { leaf0: {} }, stepResults: steps };

  it.each<[string, JsonValue | undefined, object]>([
    ["with its steps", { lastInstallResult: last }, { ...inLast, result: last, parts: steps }],
    ["without steps", { lastInstallResult: {} }, { ...inLast, result: {}, parts: undefined }],
    ["that is not there", {}, { ...inLast, result: undefined, parts: undefined }],
    ["that is null", { lastInstallResult: null }, { ...inLast, result: undefined, parts: undefined }],
    ["of no agent", undefined, { ...inLast, result: undefined, parts: undefined }],
    [
      "of an agent of the preview",
      { lastInstallResult: preview },
      {
        result: preview.updateInstallResult,
        resultPath: "/lastInstallResult/updateInstallResult",
        parts: preview.bundledUpdates,
        partsPath: "/lastInstallResult/bundledUpdates",
      },
    ],
    [
      "of today beside one of the preview",
      { lastInstallResult: { ...preview, resultCode: 700 } },
      { ...inLast, result: { ...preview, resultCode: 700 }, parts: steps },
    ],
    [
      "beside one of the preview that is not an object",
      { lastInstallResult: { updateInstallResult: 700, stepResults: steps } },
      { ...inLast, result: { updateInstallResult: 700, stepResults: steps }, parts: steps },
    ],
  ])("%s", (_what, agent, result) => {
    expect(readInstallResult(agent, false)).toStrictEqual(result);
  });

  it("is the agent's part itself in the earlier interface", () => {
    const agent = { resultCode: 500, lastInstallResult: last };
    const result = { result: agent, resultPath: "", parts: undefined, partsPath: "" };
    expect(readInstallResult(agent, true)).toStrictEqual(result);
  });
});
