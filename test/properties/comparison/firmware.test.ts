import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../../src/json/index.js";
import { readRunningVersion } from "../../../src/properties/comparison/firmware.js";

describe("the version of a firmware that runs", () => {
  const desired = { fwVersion: "2", fwPackageURI: "https://storage.example/fw.bin", interval: 5 };

  it("is compared under the name that is desired, and what it was told to get it by need not be repeated", () => {
    expect(readRunningVersion(desired, { currentFwVersion: "2", interval: 6 })).toStrictEqual({
      agrees: true,
      path: "/currentFwVersion",
      reported: {
        currentFwVersion: "2",
        interval: 6,
        fwVersion: "2",
        fwPackageURI: "https://storage.example/fw.bin",
      },
    });
  });

  it("needs all that was told while it is another one", () => {
    expect(readRunningVersion(desired, { currentFwVersion: "1" })).toStrictEqual({
      agrees: false,
      path: "/currentFwVersion",
      reported: { currentFwVersion: "1", fwVersion: "1" },
    });
  });

  it("does not replace what the device says of the package itself", () => {
    const reported = { currentFwVersion: "2", fwPackageURI: "https://storage.example/other.bin" };
    expect(readRunningVersion(desired, reported)?.reported).toMatchObject(reported);
  });

  it("leaves what is null in desired as it is", () => {
    expect(readRunningVersion({ fwVersion: "2", fwNote: null }, { currentFwVersion: "2" })?.reported).toStrictEqual({
      currentFwVersion: "2",
      fwVersion: "2",
      fwNote: null,
    });
  });

  it.each<[string, JsonValue | undefined, JsonValue | undefined]>([
    ["what is desired is not an object", "2", { currentFwVersion: "2" }],
    ["nothing is desired", undefined, { currentFwVersion: "2" }],
    ["what is reported is not an object", desired, "2"],
    ["nothing is reported", desired, undefined],
    ["no version is desired", { interval: 5 }, { currentFwVersion: "2" }],
    ["the desired version is null", { fwVersion: null }, { currentFwVersion: "2" }],
    ["no version runs", desired, { interval: 5 }],
    ["the running version is null", desired, { currentFwVersion: null }],
    ["the desired name is reported", desired, { currentFwVersion: "2", fwVersion: "1" }],
  ])("is not read where %s", (_what, wanted, reported) => {
    expect(readRunningVersion(wanted, reported)).toBeUndefined();
  });

  it("is read where the desired name is reported as null", () => {
    const reported: JsonObject = { currentFwVersion: "2", fwVersion: null };
    expect(readRunningVersion(desired, reported)).toMatchObject({ agrees: true, reported: { fwVersion: "2" } });
  });
});
