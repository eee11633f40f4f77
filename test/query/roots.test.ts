import { describe, expect, it } from "vitest";
import { rootMembers } from "../../src/query/roots.js";

describe("the members at the root", () => {
  it("are those of twins and those of jobs, each once", () => {
    expect(rootMembers("devices")).toContain("configurations");
    expect(rootMembers("devices.modules")).toStrictEqual(rootMembers("devices"));
    expect(rootMembers("devices.jobs")).toContain("createdDateTimeUtc");
    expect(rootMembers("devices.jobs")).not.toContain("tags");
    expect(new Set(rootMembers("devices")).size).toBe(rootMembers("devices").length);
  });
});
