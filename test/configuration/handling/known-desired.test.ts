import { describe, expect, it } from "vitest";
import { asksForMore } from "../../../src/configuration/handling/known-desired.js";
import type { JsonObject } from "../../../src/json/index.js";

const GROUPS = { g: { desired: { a: 1, b: 1 } }, h: { desired: { c: 1 } }, reportedOnly: { reported: { x: 1 } } };
const known = { handlers: [{ id: "g" }, { id: "new" }, { id: "__meta" }], groups: GROUPS };

describe("a change of which nothing new is asked", () => {
  it.each<[string, JsonObject, boolean]>([
    ["is the whole section as it is known", { g: { b: 1, a: 1 }, h: { c: 1 } }, true],
    [
      "may have meta data of its own, and groups without a handler",
      { g: { a: 1, b: 1 }, h: { c: 1 }, __meta: {}, other: {} },
      true,
    ],
    ["is a patch that names one group as it is", { g: { a: 1 } }, false],
    ["is a patch that deletes what is not there", { g: { z: null }, new: null, reportedOnly: null }, false],
    ["is a patch that names none", { $version: 4 }, false],
  ])("%s", (_, change, whole) => {
    expect(asksForMore(known, change, whole)).toBe(false);
  });
});

describe("a change of which something new is asked", () => {
  it.each<[string, JsonObject, boolean]>([
    ["is a whole section that lacks a member", { g: { a: 1 }, h: { c: 1 } }, true],
    ["is a whole section that lacks a group", { g: { a: 1, b: 1 } }, true],
    ["is a whole section with a group that has a handler", { g: { a: 1, b: 1 }, h: { c: 1 }, new: {} }, true],
    ["is a patch of one group", { g: { a: 2 } }, false],
    ["is a patch of a group without a handler that is remembered", { h: { c: 2 } }, false],
    ["is a patch that deletes a group", { g: null }, false],
    ["is a patch of a group of which only the report is known", { reportedOnly: {} }, false],
  ])("%s", (_, change, whole) => {
    expect(asksForMore(known, change, whole)).toBe(true);
  });
});
