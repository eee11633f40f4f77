import { describe, expect, it } from "vitest";
import { checkMetadata } from "../../src/twin/metadata.js";

const TIME = "2026-01-01T00:00:00Z";

function found($metadata: unknown): readonly (readonly [string, string])[] {
  return checkMetadata({ $metadata }, "/desired").map(({ path, message }) => [path, message]);
}

describe("checkMetadata", () => {
  it.each([
    undefined,
    {},
    { $lastUpdated: TIME, $lastUpdatedVersion: 3 },
    { $lastUpdated: TIME, a: { $lastUpdated: TIME, b: {} } },
    { $lastUpdatedBy: 3, a: { $lastUpdatedByDigest: [1] } },
  ])("takes %j: a mark or a member may be missing, and others are the hub's own", ($metadata) => {
    expect(found($metadata)).toStrictEqual([]);
  });

  it("leaves metadata that are not an object to the schema", () => {
    expect([found(3), found([{ $lastUpdated: 3 }])]).toStrictEqual([[], []]);
    expect(checkMetadata(3, "/desired")).toStrictEqual([]);
  });

  it.each<[string, unknown, string, string]>([
    ["a time that is none", { $lastUpdated: "noon" }, "/$lastUpdated", "Expected an ISO 8601 time, found a string."],
    ["a time that is a number", { $lastUpdated: 1 }, "/$lastUpdated", "Expected an ISO 8601 time, found a number."],
    [
      "a version with a fraction",
      { $lastUpdatedVersion: 1.5 },
      "/$lastUpdatedVersion",
      "Expected a whole number, found a number.",
    ],
    [
      "a version that is null",
      { $lastUpdatedVersion: null },
      "/$lastUpdatedVersion",
      "Expected a whole number, found null.",
    ],
    ["a node that is a string", { "a/b": "x" }, "/a~1b", "Expected an object, found a string."],
    ["a node that is an array", { a: { b: [] } }, "/a/b", "Expected an object, found an array."],
    [
      "a mark below",
      { a: { b: { $lastUpdated: 7 } } },
      "/a/b/$lastUpdated",
      "Expected an ISO 8601 time, found a number.",
    ],
  ])("names %s", (_, $metadata, path, message) => {
    expect(checkMetadata({ $metadata }, "/desired")).toStrictEqual([
      { code: "malformed-metadata", severity: "error", path: `/desired/$metadata${path}`, message },
    ]);
  });

  it("names every place, in the order of the paths", () => {
    const $metadata = { b: 1, a: { d: 1, c: { $lastUpdated: 1 } }, $lastUpdatedVersion: "1", $lastUpdated: 1 };
    expect(found($metadata).map(([path]) => path)).toStrictEqual([
      "/desired/$metadata/$lastUpdated",
      "/desired/$metadata/$lastUpdatedVersion",
      "/desired/$metadata/a/c/$lastUpdated",
      "/desired/$metadata/a/d",
      "/desired/$metadata/b",
    ]);
  });
});
