import { describe, expect, it } from "vitest";
import { etagAfter } from "../../../src/twin/events/etag-after.js";

const [NONE, TWO, THREE] = [undefined, "AAAAAAAAAAI=", "AAAAAAAAAAM="];

describe("etagAfter", () => {
  it.each<[string, unknown, unknown, readonly ("tags" | "desired" | "reported")[], string | undefined]>([
    ["a report, one version on", 5, 6, ["reported"], TWO],
    ["a write of the service, one version on", 5, 6, ["desired"], THREE],
    ["a write of tags", 5, 6, ["tags"], THREE],
    ["tags and desired in one", 5, 6, ["tags", "desired"], THREE],
    ["tags and desired, two versions on", 5, 7, ["tags", "desired"], THREE],
    ["all three, three versions on", 5, 8, ["tags", "desired", "reported"], THREE],
    ["a write and a report, two versions on", 5, 7, ["desired", "reported"], THREE],
    ["the same version", 5, 5, ["desired"], TWO],
    ["more versions on than sections", 5, 7, ["tags"], NONE],
    ["more versions on than reports", 5, 7, ["reported"], NONE],
    ["four versions on", 5, 9, ["tags", "desired", "reported"], NONE],
    ["an older version", 5, 4, ["desired"], NONE],
    ["no version in the event", 5, undefined, ["desired"], NONE],
    ["no version of the twin", undefined, 6, ["desired"], NONE],
    ["no version at all", undefined, undefined, ["desired"], NONE],
    ["versions that are not whole numbers", 5.5, 6.5, ["desired"], NONE],
  ])("follows where the versions show that nothing was missed: %s", (_, before, after, sections, expected) => {
    const twin = { etag: TWO, version: before, properties: { desired: {}, reported: {} } } as never;
    const event = { ...(after === undefined ? {} : { version: after }) } as never;
    const changed = { tags: undefined, desired: undefined, reported: undefined };
    for (const name of sections) Object.assign(changed, { [name]: {} });
    expect(etagAfter(twin, event, changed)).toBe(expected);
  });

  it("does not follow from a tag that is opaque, and outlasts a report", () => {
    const twin = { etag: "W/opaque", version: 5, properties: { desired: {}, reported: {} } };
    const none = { tags: undefined, desired: undefined, reported: undefined };
    expect(etagAfter(twin, { version: 6 }, { ...none, desired: {} })).toBeUndefined();
    expect(etagAfter(twin, { version: 6 }, { ...none, reported: {} })).toBe("W/opaque");
  });
});
