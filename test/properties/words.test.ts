import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../src/json/index.js";
import { DEVICE_WORDS, evaluateTwin } from "../../src/properties/index.js";
import type { MemberEvaluation, MemberState } from "../../src/properties/index.js";

/** The one member of a twin in which `firmware` has these two sides. */
function firmware(desired: JsonObject, reported: JsonObject): MemberEvaluation | undefined {
  return evaluateTwin({ desired: { firmware: desired }, reported: { firmware: reported } }).members[0];
}

const codesOf = (member: MemberEvaluation | undefined): readonly string[] =>
  (member?.reasons ?? []).map(({ code, path }) => `${code} ${path}`);

describe("the words of the reference §4", () => {
  const EXPECTED: Readonly<Record<keyof typeof DEVICE_WORDS, MemberState>> = {
    failed: "failed",
    working: "pending",
    done: "inSync",
  };
  const words = (Object.keys(EXPECTED) as (keyof typeof DEVICE_WORDS)[]).flatMap((reading) =>
    DEVICE_WORDS[reading].map((word) => [word, EXPECTED[reading]] as const),
  );

  it.each(words)("%s beside equal values: %s, in any case and under any name of a status", (word, state) => {
    for (const text of [word, word.toUpperCase(), word.slice(0, 1).toUpperCase() + word.slice(1)]) {
      for (const name of ["status", "state", "fwUpdateStatus"]) {
        expect(firmware({ a: 1 }, { a: 1, [name]: text })?.state).toBe(state);
      }
    }
  });

  it.each(["idle", "download complete", "Rebooting...", "", " failed", "failed "])("%j judges nothing", (word) => {
    expect(firmware({ a: 1 }, { a: 1, status: word })).toMatchObject({ state: "inSync", convention: "plain" });
  });
});

describe("the device of the firmware tutorial", () => {
  const desired = { fwVersion: "2.0.0", fwPackageURI: "https://storage.example/fw.bin", fwPackageCheckValue: "123" };
  const reports = (currentFwVersion: JsonValue, fwUpdateStatus: string): JsonObject => ({
    currentFwVersion,
    pendingFwVersion: "",
    fwUpdateStatus,
    fwUpdateSubstatus: "",
    lastFwUpdateStartTime: "",
    lastFwUpdateEndTime: "",
  });

  it.each<[string, string, MemberState]>([
    ["2.0.0", "current", "inSync"],
    ["2.0.0", "Current", "inSync"],
    ["1.0.0", "current", "outOfSync"],
    ["1.0.0", "downloading", "pending"],
    ["1.0.0", "verifying", "pending"],
    ["1.0.0", "applying", "pending"],
    ["1.0.0", "rebooting", "pending"],
    ["1.0.0", "error", "failed"],
    ["1.0.0", "rolledback", "failed"],
    ["2.0.0", "Error", "failed"],
    ["2.0.0", "pending", "pending"],
    ["2.0.0", "no word of ours", "notStarted"],
  ])("runs %s and says %s: %s", (version, status, state) => {
    expect(firmware(desired, reports(version, status))?.state).toBe(state);
  });

  it("is done only when the version that runs is the desired one, whatever else tells it where the package is", () => {
    const member = firmware(desired, reports("2.0.0", "current"));
    expect(member).toMatchObject({ state: "inSync", convention: "device-words", message: "current" });
    expect(codesOf(member)).toStrictEqual(["values-agree /reported/firmware/currentFwVersion"]);
    expect(member?.notReported).toBeUndefined();
  });

  it("says current before it begins, which is no success", () => {
    const member = firmware(desired, reports("1.0.0", "current"));
    expect(member?.differs).toStrictEqual(["/firmware/fwVersion"]);
    expect(member?.reasons.map(({ message }) => message)).toStrictEqual([
      'The member "firmware" is reported with another currentFwVersion than the desired fwVersion.',
      'The member "firmware" is reported as done, but not with the desired values: "current".',
    ]);
    expect(codesOf(member)[0]).toBe("values-differ /reported/firmware/currentFwVersion");
  });

  it("still has to report what else is desired", () => {
    const member = firmware({ ...desired, interval: 5 }, reports("2.0.0", "current"));
    expect(member).toMatchObject({ state: "outOfSync", notReported: ["/firmware/interval"] });
    expect(firmware({ ...desired, interval: 5 }, { ...reports("2.0.0", "current"), interval: 6 })).toMatchObject({
      state: "outOfSync",
      differs: ["/firmware/interval"],
    });
    const other = { ...reports("2.0.0", "current"), fwPackageURI: "https://storage.example/other.bin" };
    expect(firmware(desired, other)).toMatchObject({ state: "outOfSync", differs: ["/firmware/fwPackageURI"] });
  });

  it.each<[string, JsonObject, JsonObject, MemberState]>([
    [
      "reports fwVersion itself",
      { fwVersion: "2" },
      { fwVersion: "1", currentFwVersion: "2", status: "ok" },
      "outOfSync",
    ],
    ["does not say what runs", { fwVersion: "2" }, { currentFwVersion: null, status: "ok" }, "notStarted"],
    ["is not told a version", { fwVersion: null, a: 1 }, { currentFwVersion: "2", a: 1, status: "ok" }, "inSync"],
    ["is told and says a number", { fwVersion: 2 }, { currentFwVersion: 2, status: "ok" }, "inSync"],
    ["says a number for a string", { fwVersion: "2" }, { currentFwVersion: 2, status: "ok" }, "outOfSync"],
  ])("%s", (_what, wanted, reported, state) => {
    expect(firmware(wanted, reported)?.state).toBe(state);
  });

  it("is compared name by name without words", () => {
    const twin = { desired: { firmware: desired }, reported: { firmware: reports("2.0.0", "current") } };
    expect(evaluateTwin(twin, { words: false }).state).toBe("notStarted");
  });
});
