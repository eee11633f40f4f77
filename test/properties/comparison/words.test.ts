import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../../src/json/index.js";
import { isWordName, readWord } from "../../../src/properties/comparison/index.js";

describe("a name under which a device may report a status", () => {
  it.each(["status", "state", "fwStatus", "fwUpdateStatus"])("%s", (name) => {
    expect(isWordName(name)).toBe(true);
  });

  it.each(["", "stat", "STATUS", "State", "states", "fwstatus", "statusText", "Statu", "condition"])(
    "not %j",
    (name) => {
      expect(isWordName(name)).toBe(false);
    },
  );
});

describe("the word of a device", () => {
  it.each<[string, JsonValue | undefined, JsonObject, object | undefined]>([
    ["a failure", {}, { status: "Error" }, { text: "Error", reading: "failed", path: "/status" }],
    ["work", {}, { state: "IN PROGRESS" }, { text: "IN PROGRESS", reading: "working", path: "/state" }],
    ["success", undefined, { fwStatus: "ok" }, { text: "ok", reading: "done", path: "/fwStatus" }],
    ["one that is not known", {}, { status: "idle" }, { text: "idle", reading: undefined, path: "/status" }],
    ["none under a desired name", { status: "ok" }, { status: "ok" }, undefined],
    ["none, for there is no name", {}, {}, undefined],
    [
      "a failure before success, whatever the names",
      {},
      { aStatus: "ok", zStatus: "failed" },
      { text: "failed", reading: "failed", path: "/zStatus" },
    ],
    [
      "work before success",
      {},
      { aStatus: "ok", zStatus: "running" },
      { text: "running", reading: "working", path: "/zStatus" },
    ],
    [
      "a failure before work",
      {},
      { aStatus: "failed", zStatus: "running" },
      { text: "failed", reading: "failed", path: "/aStatus" },
    ],
    [
      "a known one before an unknown one",
      {},
      { aStatus: "idle", zStatus: "ok" },
      { text: "ok", reading: "done", path: "/zStatus" },
    ],
    [
      "the first name of two that say as much",
      {},
      { zStatus: "done", aStatus: "ok" },
      { text: "ok", reading: "done", path: "/aStatus" },
    ],
    [
      "another name where one is desired",
      { aStatus: "x" },
      { aStatus: "failed", zStatus: "ok" },
      { text: "ok", reading: "done", path: "/zStatus" },
    ],
    ["a name that has to be escaped", {}, { "a/Status": "ok" }, { text: "ok", reading: "done", path: "/a~1Status" }],
  ])("%s", (_what, desired, reported, word) => {
    expect(readWord(desired, reported, Object.keys(reported))).toStrictEqual(word);
  });
});
