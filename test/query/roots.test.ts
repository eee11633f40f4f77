import { describe, expect, it } from "vitest";
import { nearestRoot, rootMember, rootMembers } from "../../src/query/roots.js";

describe("the members at the root", () => {
  it("are those of twins and those of jobs, each once", () => {
    expect(rootMembers("devices")).toContain("configurations");
    expect(rootMembers("devices.modules")).toStrictEqual(rootMembers("devices"));
    expect(rootMembers("devices.jobs")).toContain("createdDateTimeUtc");
    expect(rootMembers("devices.jobs")).not.toContain("tags");
    expect(rootMember("StatusUpdatedTime", "devices")).toBe("statusUpdateTime");
    expect(rootMember("StatusUpdatedTime", "devices.jobs")).toBeUndefined();
    expect(new Set(rootMembers("devices")).size).toBe(rootMembers("devices").length);
  });
});

describe("the member that is probably meant", () => {
  it.each([
    ["deviceID_", "deviceId"],
    ["tagz", "tags"],
    ["Desired", "properties.desired"],
    ["reportet", "properties.reported"],
    // Of two that differ in as many letters, the one that begins with the same letter.
    ["devEtag", "deviceEtag"],
    ["dceEtag", "deviceEtag"],
    // Of two that begin alike too, the first of the table.
    ["statusRea", "status"],
    // Four letters of `desired` are missing: the d counts for the beginning or for the end.
    ["ded", undefined],
    ["rted", undefined],
    ["deId", undefined],
    ["temperature", undefined],
  ])("of %s is %s", (name, member) => {
    expect(nearestRoot(name, "devices")).toBe(member);
  });

  it("is none of a twin where jobs are read", () => {
    expect(nearestRoot("Desired", "devices.jobs")).toBeUndefined();
    expect(nearestRoot("jobid_", "devices.jobs")).toBe("jobId");
  });
});
