import { describe, expect, it } from "vitest";
import { membersOf, TWIN_SECTIONS } from "../../src/twin/section.js";

describe("the sections of a twin", () => {
  it("are the service's notes, the service's wishes, the device's word", () => {
    expect(TWIN_SECTIONS).toStrictEqual(["tags", "desired", "reported"]);
  });

  it("have members besides those that the hub keeps", () => {
    const hub = { $metadata: {}, $version: 1, $etag: "x" };
    expect(membersOf({ a: 1, ...hub, $other: 2, b: { $version: 3 } })).toStrictEqual({
      a: 1,
      $other: 2,
      b: { $version: 3 },
    });
    expect(membersOf(hub)).toStrictEqual({});
  });
});
