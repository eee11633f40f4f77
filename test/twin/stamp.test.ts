import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/json/index.js";
import { mergeMetadata, stampTree } from "../../src/twin/stamp.js";

const OLD = { $lastUpdated: "2026-01-01T00:00:00Z", $lastUpdatedVersion: 1 };
const NEW = { $lastUpdated: "2026-01-02T00:00:00Z", $lastUpdatedVersion: 2 };

describe("stampTree", () => {
  it.each<[string, JsonObject, JsonObject]>([
    ["the section", {}, NEW],
    ["every leaf", { a: 1, b: "x", c: false }, { ...NEW, a: NEW, b: NEW, c: NEW }],
    ["every object on the way", { a: { b: { c: 1 } } }, { ...NEW, a: { ...NEW, b: { ...NEW, c: NEW } } }],
    ["an array as a whole", { a: [{ b: 1 }] }, { ...NEW, a: NEW }],
    ["nothing that is deleted", { a: null, b: { c: null } }, { ...NEW, b: NEW }],
    ["no name with a dollar sign", { $a: 1, b: { $c: 1, d$: 1 } }, { ...NEW, b: { ...NEW, d$: NEW } }],
  ])("has a node for %s", (_, change, expected) => {
    expect(stampTree(change, NEW)).toStrictEqual(expected);
  });

  it("gives every node marks of its own", () => {
    const stamps = stampTree({ a: 1, b: 1 }, NEW);
    expect(stamps["a"]).not.toBe(stamps["b"]);
    expect(stamps["a"]).not.toBe(NEW);
  });
});

describe("mergeMetadata", () => {
  it.each<[string, unknown, JsonObject, unknown, JsonObject]>([
    ["nothing before", undefined, { a: 1 }, { ...NEW, a: NEW }, { ...NEW, a: NEW }],
    ["an array before", [1], { a: 1 }, { ...NEW, a: NEW }, { ...NEW, a: NEW }],
    ["what is not touched stays", { ...OLD, a: OLD, b: OLD }, { a: 1 }, { ...NEW, a: NEW }, { ...NEW, a: NEW, b: OLD }],
    ["what is deleted goes", { ...OLD, a: OLD }, { a: null }, NEW, NEW],
    [
      "what is deleted below goes",
      { ...OLD, a: { ...OLD, b: OLD, c: OLD } },
      { a: { b: null } },
      { ...NEW, a: NEW },
      { ...NEW, a: { ...NEW, c: OLD } },
    ],
    [
      "an object that becomes a scalar loses the nodes below it",
      { ...OLD, a: { ...OLD, b: OLD } },
      { a: 1 },
      { ...NEW, a: { $lastUpdated: "now" } },
      { ...NEW, a: { $lastUpdated: "now", $lastUpdatedVersion: 1 } },
    ],
    ["a mark that is not an object is none", { ...OLD, a: 3 }, { a: { b: 1 } }, { ...NEW, a: NEW }, { ...NEW, a: NEW }],
    ["no stamps at all", { ...OLD, a: OLD }, { a: 2, b: 1, c: { d: 1 } }, undefined, { ...OLD, a: OLD }],
    ["stamps that are not an object", { ...OLD, a: OLD }, { a: 2 }, 7, { ...OLD, a: OLD }],
    [
      "stamps of which some are missing",
      { ...OLD, a: { ...OLD, b: OLD } },
      { a: { b: 1, c: 1 } },
      { ...NEW, a: { b: NEW } },
      { ...NEW, a: { ...OLD, b: NEW } },
    ],
    [
      "other members of a stamp are no marks",
      OLD,
      { a: 1 },
      { ...NEW, $by: "x", z: NEW, a: { ...NEW, $by: "x" } },
      { ...NEW, a: NEW },
    ],
    [
      "names with a dollar sign have no metadata",
      { ...OLD, a: OLD },
      { $a: 1, a: { $b: 1, c$: 1 } },
      { ...NEW, $a: NEW, a: { ...NEW, $b: NEW, c$: NEW } },
      { ...NEW, a: { ...NEW, c$: NEW } },
    ],
  ])("brings the metadata up to date: %s", (_, before, change, stamps, expected) => {
    expect(mergeMetadata(before, change, stamps)).toStrictEqual(expected);
  });
});
