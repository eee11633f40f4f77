import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../../src/json/index.js";
import type { Member } from "../../../src/properties/member.js";
import { evaluateAcknowledgement } from "../../../src/properties/index.js";
import { readAcknowledgement } from "../../../src/properties/plug-and-play/acknowledgement.js";
import { judgeAcknowledgement } from "../../../src/properties/plug-and-play/evaluate-acknowledgement.js";
import { readFacts } from "../../../src/properties/plug-and-play/facts.js";
import type { AcknowledgementVersions } from "../../../src/properties/plug-and-play/facts.js";
import { ACKNOWLEDGEMENT_RULES, decideAcknowledgement } from "../../../src/properties/plug-and-play/rules.js";

/** What is said of the property: `code path: message`, with the property's own name left out. */
function told(desired: JsonValue | undefined, reported: JsonValue | undefined, versions: AcknowledgementVersions) {
  const { state, reasons } = evaluateAcknowledgement(desired, reported, versions);
  return [
    state,
    ...reasons.map(({ code, path, message }) => `${code} ${path}: ${message.replace("The property ", "")}`),
  ];
}

const NOW: AcknowledgementVersions = { desiredVersion: 4 };
const EARLIER: AcknowledgementVersions = { desiredVersion: 9, lastUpdatedVersion: 4 };

/** Every row with the ends of its ranges, and the words that it is told in. */
describe("the table of acknowledgements (Twin conventions §1.5)", () => {
  it.each<[string, JsonValue | undefined, JsonValue | undefined, AcknowledgementVersions, readonly string[]]>([
    ["1", undefined, 5, NOW, ["unmanaged", "read-only /reported: is not desired, and nothing is acknowledged."]],
    ["1", null, undefined, NOW, ["unmanaged", "read-only /reported: is not desired, and nothing is acknowledged."]],
    [
      "2",
      undefined,
      { value: 5, ac: 203, av: 1 },
      NOW,
      [
        "unmanaged",
        "device-default /reported: is not desired; the device reports a value that it has set itself (203).",
      ],
    ],
    [
      "2",
      undefined,
      { value: 5, ac: 200, av: 0, ad: "init" },
      NOW,
      [
        "unmanaged",
        'device-default /reported: is not desired; the device reports a value that it has set itself (200): "init".',
      ],
    ],
    [
      "2",
      undefined,
      { value: 5, ac: 200, av: 1 },
      NOW,
      ["unmanaged", "no-desired-value /reported: is acknowledged, and nothing is desired of it any more (200)."],
    ],
    [
      "3",
      5,
      undefined,
      NOW,
      ["notStarted", "never-acknowledged /reported: is desired, and the device has never acknowledged it."],
    ],
    [
      "3",
      5,
      null,
      NOW,
      ["notStarted", "never-acknowledged /reported: is desired, and the device has never acknowledged it."],
    ],
    [
      "4b",
      { a: 1, b: 2 },
      { a: 2 },
      NOW,
      [
        "outOfSync",
        "not-acknowledged /reported: is reported with another value than desired, without an acknowledgement.",
      ],
    ],
    [
      "4a",
      5,
      5,
      NOW,
      ["inSync", "not-acknowledged /reported: is reported with the desired value, without an acknowledgement."],
    ],
    [
      "4b",
      5,
      6,
      NOW,
      [
        "outOfSync",
        "not-acknowledged /reported: is reported with another value than desired, without an acknowledgement.",
      ],
    ],
    [
      "5",
      5,
      { value: 5, ac: "ok", av: 4, ad: "fine" },
      NOW,
      ["unknown", 'malformed-ack /reported: is acknowledged with a code that is not an integer: "fine".'],
    ],
    [
      "5",
      5,
      { value: 5, status: "applied", desiredVersion: 4 },
      NOW,
      [
        "unknown",
        "malformed-ack /reported: is acknowledged with a word that is not known.",
        "legacy-ack /reported/status: is acknowledged as devices did before the convention, with a word.",
      ],
    ],
    [
      "6a",
      5,
      { value: 5, ac: 203, av: 4 },
      NOW,
      ["inSync", "device-default /reported: has the desired value, which the device has set itself (203)."],
    ],
    [
      "6a",
      5,
      { value: 5, ac: 400, av: 0 },
      NOW,
      ["inSync", "device-default /reported: has the desired value, which the device has set itself (400)."],
    ],
    [
      "6b",
      5,
      { value: 6, ac: "203", av: 4 },
      NOW,
      [
        "notStarted",
        "device-default /reported: has a value that the device has set itself, not the desired one (203).",
        "ack-code-text /reported/ac: is acknowledged with a code that is a string, not a number.",
      ],
    ],
    [
      "7a",
      5,
      { value: 5, ac: 200 },
      NOW,
      [
        "succeeded",
        "acknowledged /reported: is acknowledged with the desired value (200).",
        "ack-version-missing /reported/av: is acknowledged without a readable version, the one that the device has seen.",
      ],
    ],
    [
      "7a",
      5,
      { value: 5, ac: 299, av: "4" },
      NOW,
      [
        "succeeded",
        "acknowledged /reported: is acknowledged with the desired value (299).",
        "ack-version-missing /reported/av: is acknowledged without a readable version, the one that the device has seen.",
      ],
    ],
    [
      "7b",
      5,
      { value: 5, ac: 202 },
      NOW,
      [
        "pending",
        "ack-pending /reported: is accepted; the device is still working on it (202).",
        "ack-version-missing /reported/av: is acknowledged without a readable version, the one that the device has seen.",
      ],
    ],
    [
      "7c",
      5,
      { ac: 400 },
      NOW,
      [
        "failed",
        "refused /reported: is refused by the device (400).",
        "ack-version-missing /reported/av: is acknowledged without a readable version, the one that the device has seen.",
      ],
    ],
    [
      "7c",
      5,
      { ac: 599 },
      NOW,
      [
        "failed",
        "apply-error /reported: could not be applied by the device (599).",
        "ack-version-missing /reported/av: is acknowledged without a readable version, the one that the device has seen.",
      ],
    ],
    ...([201, 300, 399, 600, 199] as const).map(
      (ac): [string, JsonValue, JsonValue, AcknowledgementVersions, readonly string[]] => [
        "7d",
        5,
        { value: 6, ac },
        NOW,
        [
          "unknown",
          `ack-version-missing /reported: is acknowledged, and nothing says for which desired version (${ac}).`,
        ],
      ],
    ),
    [
      "8a",
      5,
      { value: 5, ac: 200, av: 5 },
      NOW,
      [
        "succeeded",
        "ack-ahead /reported: is acknowledged with the desired value, for a version above the desired one (200).",
      ],
    ],
    [
      "8b",
      5,
      { value: 5, ac: 202, av: 5 },
      NOW,
      ["stale", "ack-ahead /reported: is acknowledged for a version above the desired one (202)."],
    ],
    [
      "8b",
      5,
      { value: 6, ac: 200, av: 5 },
      NOW,
      ["stale", "ack-ahead /reported: is acknowledged for a version above the desired one (200)."],
    ],
    [
      "9a",
      5,
      { value: 5, ac: 200, av: 3 },
      EARLIER,
      ["succeeded", "ack-older /reported: was acknowledged earlier, with the value that is desired now (200)."],
    ],
    [
      "9b",
      5,
      { value: 6, ac: 200, av: 3 },
      EARLIER,
      ["stale", "acknowledged-earlier /reported: was acknowledged before the current value was desired (200)."],
    ],
    [
      "9b",
      5,
      { value: 5, ac: 202, av: 3 },
      EARLIER,
      ["stale", "acknowledged-earlier /reported: was acknowledged before the current value was desired (202)."],
    ],
    [
      "9b",
      5,
      { value: 6, ac: 399, av: 3 },
      EARLIER,
      ["stale", "acknowledged-earlier /reported: was acknowledged before the current value was desired (399)."],
    ],
    [
      "9b",
      5,
      { value: 6, ac: 400, av: 3 },
      EARLIER,
      [
        "stale",
        "acknowledged-earlier /reported: was acknowledged before the current value was desired (400).",
        "refused-earlier /reported/ac: was refused then; nothing is known of the current value.",
      ],
    ],
    ...([100, 199, 202] as const).map(
      (ac): [string, JsonValue, JsonValue, AcknowledgementVersions, readonly string[]] => [
        "10",
        5,
        { value: 5, ac, av: 4 },
        EARLIER,
        ["pending", `ack-pending /reported: is accepted; the device is still working on it (${ac}).`],
      ],
    ),
    [
      "11",
      5,
      { value: 5, ac: 200, av: 4 },
      NOW,
      ["succeeded", "acknowledged /reported: is acknowledged as done (200)."],
    ],
    [
      "11",
      5,
      { value: 6, ac: 299, av: 9 },
      EARLIER,
      [
        "succeeded",
        "acknowledged /reported: is acknowledged as done (299).",
        "value-differs /reported/value: is acknowledged with another value than desired, which the device may choose.",
      ],
    ],
    [
      "11",
      5,
      { ac: 200, av: 4 },
      NOW,
      [
        "succeeded",
        "acknowledged /reported: is acknowledged as done (200).",
        "value-missing /reported: is acknowledged without the value that the device uses.",
      ],
    ],
    [
      "11",
      5,
      { value: 6, ac: "200", av: 4 },
      {},
      [
        "succeeded",
        "acknowledged /reported: is acknowledged as done (200).",
        "value-differs /reported/value: is acknowledged with another value than desired, which the device may choose.",
        "ack-code-text /reported/ac: is acknowledged with a code that is a string, not a number.",
      ],
    ],
    ["12", 5, { ac: 400, av: 4 }, NOW, ["failed", "refused /reported: is refused by the device (400)."]],
    ["12", 5, { ac: 499, av: 4 }, NOW, ["failed", "refused /reported: is refused by the device (499)."]],
    ["12", 5, { ac: 500, av: 4 }, NOW, ["failed", "apply-error /reported: could not be applied by the device (500)."]],
    ["12", 5, { ac: 599, av: 4 }, NOW, ["failed", "apply-error /reported: could not be applied by the device (599)."]],
    ...([-1, 0, 99, 300, 399, 600] as const).map(
      (ac): [string, JsonValue, JsonValue, AcknowledgementVersions, readonly string[]] => [
        "13",
        5,
        { value: 5, ac, av: 4 },
        NOW,
        [
          "unknown",
          `unknown-ack-code /reported: is acknowledged with a code that the convention does not know (${ac}).`,
        ],
      ],
    ),
  ])("row %s: desired %j, reported %j, %j", (row, desired, reported, versions, expected) => {
    expect(told(desired, reported, versions)).toStrictEqual(expected);
    const property = { subject: "It", desired, reported, reportedPath: "/reported" };
    const { desiredVersion, lastUpdatedVersion } = versions;
    const facts = readFacts(property, readAcknowledgement(reported), desiredVersion, lastUpdatedVersion);
    expect(decideAcknowledgement(facts).row).toBe(row);
    // The short cut for what is acknowledged now takes the row that the whole table would.
    expect(ACKNOWLEDGEMENT_RULES.find(({ holds }) => holds(facts))?.row).toBe(row);
  });
});

/** Rows are tried in order; each has to answer alone, for facts that an earlier row would have taken, too. */
describe("each row by itself", () => {
  const property = { subject: "It", desired: 5, reported: undefined, reportedPath: "/reported" };

  it("takes a missing acknowledgement for none that is of any version or code", () => {
    const facts = readFacts(property, undefined, 2, 2);
    const holding = ACKNOWLEDGEMENT_RULES.filter(({ holds }) => holds(facts)).map(({ row }) => row);
    expect(holding).toStrictEqual(["3", "4b", "5", "13"]);
    const same = { ...facts, value: "same" as const };
    const holdingSame = ACKNOWLEDGEMENT_RULES.filter(({ holds }) => holds(same)).map(({ row }) => row);
    expect(holdingSame).toStrictEqual(["3", "4a", "4b", "5", "13"]);
  });

  it("speaks of a missing acknowledgement without a code", () => {
    const facts = readFacts(property, undefined, 2, 2);
    for (const { reasons } of ACKNOWLEDGEMENT_RULES) {
      const [decisive, ...notes] = reasons(facts);
      expect(decisive?.message).toMatch(/^It [^()"]+\.$/);
      expect(notes.map(({ code }) => code)).not.toContain("legacy-ack");
    }
  });
});

describe("a writable property of a twin", () => {
  it("is judged by the versions of its own part of the metadata, with the device's words", () => {
    const member = {
      ...property("too hot"),
      desiredVersion: 9,
      desiredMarks: { $lastUpdatedVersion: 4 },
    };
    expect(judgeAcknowledgement(member, readAcknowledgement(member.reported))).toStrictEqual({
      state: "failed",
      reasons: [
        { code: "refused", path: "/reported/m", message: 'The member "m" is refused by the device (400): "too hot".' },
      ],
      message: "too hot",
    });
    const older = { ...member, desiredMarks: { $lastUpdatedVersion: 5 } };
    expect(judgeAcknowledgement(older, readAcknowledgement(older.reported)).state).toBe("stale");
    const secret = { ...member, reported: { ac: 400, av: 4, ad: "token=abcdefgh" } };
    expect(judgeAcknowledgement(secret, readAcknowledgement(secret.reported)).message).toBe("token=***");
    const silent = { ...member, reported: { ac: 400, av: 4 } };
    expect(judgeAcknowledgement(silent, readAcknowledgement(silent.reported)).message).toBeUndefined();
  });

  function property(ad: string): Member {
    return {
      name: "m",
      subject: 'The member "m"',
      path: "/m",
      desired: 5,
      reported: { ac: 400, av: 4, ad },
      desiredPath: "/desired/m",
      reportedPath: "/reported/m",
      desiredMarks: undefined,
      reportedMarks: undefined,
      desiredVersion: undefined,
    };
  }
});

describe("the versions that an acknowledgement has to reach", () => {
  it.each<[AcknowledgementVersions, number, string]>([
    [{}, 1, "succeeded"],
    [{ desiredVersion: 4 }, 4, "succeeded"],
    [{ desiredVersion: 4 }, 3, "stale"],
    [{ desiredVersion: 4 }, 5, "stale"],
    [{ desiredVersion: 9, lastUpdatedVersion: 4 }, 4, "succeeded"],
    [{ desiredVersion: 9, lastUpdatedVersion: 4 }, 9, "succeeded"],
    [{ desiredVersion: 9, lastUpdatedVersion: 4 }, 3, "stale"],
    [{ desiredVersion: 9, lastUpdatedVersion: 4 }, 10, "stale"],
    [{ lastUpdatedVersion: 4 }, 10, "succeeded"],
    [{ lastUpdatedVersion: 4 }, 3, "stale"],
  ])("%j, acknowledged %j: %s", (versions, av, state) => {
    expect(evaluateAcknowledgement(5, { value: 6, ac: 200, av }, versions).state).toBe(state);
  });

  it.each([
    [{ desiredVersion: "4" }, 'The option "desiredVersion" must be'],
    [{ desiredVersion: -1 }, 'The option "desiredVersion" must be'],
    [{ lastUpdatedVersion: 1.5 }, 'The option "lastUpdatedVersion" must be'],
  ])("are refused when they are none: %j", (versions, message) => {
    expect(() => evaluateAcknowledgement(5, 5, versions as AcknowledgementVersions)).toThrow(message);
  });
});
