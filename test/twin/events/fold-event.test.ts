import { describe, expect, it } from "vitest";
import { foldEvent, rootOf } from "../../../src/twin/events/fold-event.js";

const AT = "2026-01-01T00:00:00Z";

describe("foldEvent", () => {
  it.each([
    ["desired", { properties: { desired: {}, reported: { a: 1 } } }],
    ["reported", { properties: { desired: { a: 1 }, reported: {} } }],
  ])("makes an empty section of one that is not known: %s", (missing, properties) => {
    const named = missing === "desired" ? "reported" : "desired";
    const event = { deviceId: "d", properties: { [named]: { a: 1 } } };
    expect(foldEvent(undefined, event, { at: AT })).toStrictEqual({
      twin: { deviceId: "d", ...properties, complete: false },
      status: "replaced",
      complete: false,
    });
  });
});

describe("rootOf", () => {
  it("is what an event has beside its sections", () => {
    const sections = { tags: {}, properties: {}, desired: {}, reported: {} };
    const root = { version: 3, etag: "x", configurations: {} };
    expect(rootOf({ ...sections, ...root })).toStrictEqual(root);
  });

  it.each([2.5, "3", null])("has no version that cannot be counted on from: %j", (version) => {
    expect(rootOf({ version, etag: "x" })).toStrictEqual({ etag: "x" });
  });
});
