import { describe, expect, it } from "vitest";
import { checkDocument } from "../../../src/document/index.js";
import { validateShadow } from "../../../src/properties/index.js";

describe("validateShadow", () => {
  const paths = (shadow: unknown): readonly string[] =>
    validateShadow(shadow).map(({ code, path }) => `${code} ${path}`);
  const state = { desired: { a: 1 }, reported: { a: 2 }, delta: { a: 1 } };

  it.each<[string, unknown, readonly string[]]>([
    ["an answer of a get", { state, metadata: {}, version: 7, timestamp: 1 }, []],
    ["an empty shadow", {}, []],
    ["a delta message", { state: { a: 1 }, version: 7 }, []],
    [
      "a delta that is not true",
      { state: { ...state, delta: { a: 2 } }, version: 7 },
      ["delta-disagrees /state/delta"],
    ],
    ["a section that is none", { state: { desired: [] }, version: 7 }, ["wrong-type /state/desired"]],
    ["a version that is a string", { state, version: "7" }, ["wrong-type /version"]],
    [
      "both parts of a message of update/documents",
      { previous: { state: 5 }, current: { state, version: "7" } },
      ["wrong-type /previous/state", "wrong-type /current/version"],
    ],
    ["a shadow with another member", { state, version: 7, current: { state: 5 } }, []],
    ["a message with one part", { current: { state, version: 7 } }, []],
    ["what is no shadow", 5, ["wrong-type "]],
  ])("checks %s", (_name, shadow, expected) => {
    expect(paths(shadow)).toStrictEqual(expected);
  });

  it("warns of a delta, which the service computes", () => {
    expect(validateShadow({ state: { ...state, delta: {} }, version: 7 })[0]?.severity).toBe("warning");
  });

  it("is the check of a shadow", () => {
    expect(checkDocument({ state, metadata: {}, version: 7, clientToken: 5 }).map(({ path }) => path)).toStrictEqual([
      "/clientToken",
    ]);
  });

  it("takes a message whose state is null for what it is", () => {
    expect(paths({ state: null, current: { state: 5 }, version: 7 })).toStrictEqual([]);
  });
});
