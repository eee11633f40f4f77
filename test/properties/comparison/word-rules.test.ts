import { describe, expect, it } from "vitest";
import { WORD_RULES } from "../../../src/properties/comparison/word-rules.js";
import type { WordFacts } from "../../../src/properties/comparison/word-rules.js";

/** Rows are tried in order; each has to answer alone, for facts that an earlier row would have taken, too. */
describe("each row of the words by itself", () => {
  const none: WordFacts = {
    wanted: true,
    agrees: false,
    differs: [],
    notReported: ["/m/a"],
    subject: "It",
    desiredPath: "/desired/m",
    reportedPath: "/reported/m",
    prefix: 2,
    word: undefined,
    running: undefined,
  };

  it("speaks of no word and no version where there is none", () => {
    expect(WORD_RULES.filter(({ holds }) => holds(none)).map(({ row }) => row)).toStrictEqual(["5.4", "5.5"]);
    expect(WORD_RULES.map(({ reasons }) => reasons(none).map(({ code }) => code))).toStrictEqual([
      ["device-says-failed"],
      ["device-says-pending"],
      ["values-differ"],
      ["values-agree"],
      ["nothing-desired"],
      ["values-differ", "partly-reported"],
      ["partly-reported"],
      ["nothing-reported"],
      ["values-agree"],
    ]);
    expect(WORD_RULES[0]?.reasons(none)).toStrictEqual([
      { code: "device-says-failed", path: "/reported/m", message: 'It is reported as failed: "".' },
    ]);
  });
});
