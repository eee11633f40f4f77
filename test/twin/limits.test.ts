import { describe, expect, it } from "vitest";
import {
  deviceAgentLimits,
  edgeHubLimits,
  iotHub2016Limits,
  iotHubLimits,
  TWIN_LIMITS,
  TWIN_LIMIT_RULES,
} from "../../src/twin/index.js";
import { checkLimits } from "../../src/twin/limits.js";

/** What IoT Hub allows today: reference/iot-hub-twin.md §3. */
const IOT_HUB = {
  maxDepth: 10,
  maxKeyBytes: 1024,
  keyCharacters: "iotHub",
  maxTextBytes: 4096,
  minInteger: -4_503_599_627_370_496,
  maxInteger: 4_503_599_627_370_495,
  arrays: true,
  nullInArrays: false,
  maxSectionBytes: { tags: 8192, desired: 32_768, reported: 32_768 },
  sizeRule: "documented",
} as const;

describe("the presets of limits", () => {
  it("are those of the reference, number by number", () => {
    expect(iotHubLimits).toStrictEqual(IOT_HUB);
    expect(deviceAgentLimits).toStrictEqual({ ...IOT_HUB, maxDepth: 5 });
    expect(iotHub2016Limits).toStrictEqual({
      ...IOT_HUB,
      maxDepth: 5,
      maxKeyBytes: 64,
      maxTextBytes: 512,
      arrays: false,
      maxSectionBytes: { tags: 8192, desired: 8192, reported: 8192 },
    });
    expect(edgeHubLimits).toStrictEqual({
      ...IOT_HUB,
      keyCharacters: "edgeHub",
      maxSectionBytes: { tags: null, desired: 32_768, reported: 32_768 },
      sizeRule: "edgeHub",
    });
  });

  it("have the names of the command line", () => {
    expect(TWIN_LIMITS).toStrictEqual({
      "device-agent": deviceAgentLimits,
      "iot-hub": iotHubLimits,
      "iot-hub-2016": iotHub2016Limits,
      "edge-hub": edgeHubLimits,
    });
  });
});

describe("a set of limits of one's own", () => {
  it.each<[string, readonly unknown[], readonly unknown[]]>([
    ["maxDepth", [0, 5.5, Infinity], [-1, Number.NaN, "5", undefined]],
    ["maxKeyBytes", [0, -1, Infinity], [Number.NaN, "5", null]],
    ["keyCharacters", ["iotHub", "edgeHub"], ["azure", "", undefined]],
    ["maxTextBytes", [0, Infinity], [Number.NaN, "5", null]],
    ["minInteger", [0, -Infinity], [Number.NaN, "5", null]],
    ["maxInteger", [0, Infinity], [Number.NaN, "5", null]],
    ["arrays", [true, false], [0, "true", undefined]],
    ["nullInArrays", [true, false], [1, "", null]],
    [
      "maxSectionBytes",
      [
        { tags: null, desired: null, reported: null },
        { tags: 0, desired: 1, reported: Infinity },
      ],
      [
        undefined,
        5,
        { desired: 1, reported: 1 },
        { tags: 1, reported: 1 },
        { tags: 1, desired: 1 },
        { tags: 1, desired: "1", reported: 1 },
        { tags: Number.NaN, desired: 1, reported: 1 },
      ],
    ],
    ["sizeRule", ["documented", "edgeHub"], ["json", "", undefined]],
  ])("is taken or refused by its %s", (name, taken, refused) => {
    for (const value of taken) {
      const limits = { ...iotHubLimits, [name]: value };
      expect(checkLimits(limits)).toBe(limits);
    }
    for (const value of refused) {
      expect(() => checkLimits({ ...iotHubLimits, [name]: value })).toThrow(
        new TypeError(
          "options.limits is not a complete set of limits; the presets are: device-agent, iot-hub, iot-hub-2016, edge-hub.",
        ),
      );
    }
  });
});

describe("the table of limits", () => {
  it("says of every row what it is about, and what the limits of IoT Hub say", () => {
    expect(
      TWIN_LIMIT_RULES.map(({ code, subject, rule, says }) => [code, subject, rule, says(iotHubLimits)]),
    ).toStrictEqual([
      [
        "section-too-large",
        "section",
        "The size of a section, in bytes, after the change.",
        "tags 8192, desired 32768, reported 32768 (documented)",
      ],
      [
        "section-too-deep",
        "container",
        "The deepest level of objects and arrays; the members of the section are level 1, scalars do not count.",
        "level 10",
      ],
      ["array-not-allowed", "container", "Whether there may be arrays.", "allowed"],
      ["key-too-long", "key", "The longest name of a member, in bytes of UTF-8.", "1024 bytes"],
      ["key-character", "key", "The characters that a name must not have.", "control characters, '.', '$', '#' or ' '"],
      ["text-too-long", "text", "The longest string, in bytes of UTF-8.", "4096 bytes"],
      [
        "integer-out-of-range",
        "number",
        "The range of whole numbers; other numbers are not limited.",
        "-4503599627370496 … 4503599627370495",
      ],
      ["not-json", "number", "Numbers are finite.", "finite"],
      [
        "null-in-array",
        "null",
        "Whether there may be a null in an array, or in an object in an array. Elsewhere a null deletes.",
        "not allowed",
      ],
      ["not-json", "other", "The types of values.", "string, number, boolean, object, array, null"],
    ]);
  });
});
