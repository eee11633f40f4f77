import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../src/json/index.js";
import { decide } from "../../src/result/index.js";
import { CONVENTION_RULES, findJudge, WITHOUT_SIGN } from "../../src/properties/judging/conventions.js";
import { readSigns } from "../../src/properties/judging/signs.js";
import { isAcknowledgement, readAcknowledgement } from "../../src/properties/plug-and-play/index.js";
import { readFacts } from "../../src/properties/plug-and-play/facts.js";
import { ACKNOWLEDGEMENT_RULES, decideAcknowledgement } from "../../src/properties/plug-and-play/rules.js";
import { anyJson, jsonObjectOf } from "../support/arbitraries.js";

const version = fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined });
const side = fc.oneof(fc.constantFrom<JsonValue>(1, 2, null), fc.constant(undefined));
const report = fc.oneof(
  side,
  fc.record(
    {
      value: fc.constantFrom(1, 2),
      ac: fc.constantFrom<JsonValue>(99, 100, 199, 200, 202, 203, 299, 304, 400, 500, 599, 600, "200", "x"),
      av: fc.constantFrom<JsonValue>(0, 1, 2, 3, "1"),
      ad: fc.constant("words"),
    },
    { requiredKeys: [] },
  ),
);

const PLACE = { subject: "It", desiredPath: "/desired", reportedPath: "/reported" };

describe("a table whose first rows are passed over", () => {
  it("of acknowledgements decides as the whole table does", () => {
    fc.assert(
      fc.property(side, report, version, version, (desired, reported, desiredVersion, ownVersion) => {
        const acknowledgement = isAcknowledgement(reported) ? readAcknowledgement(reported) : undefined;
        const facts = readFacts({ ...PLACE, desired, reported }, acknowledgement, desiredVersion, ownVersion);
        expect(decideAcknowledgement(facts)).toBe(decide(ACKNOWLEDGEMENT_RULES, facts));
      }),
    );
  });

  const part = fc.oneof(
    anyJson,
    jsonObjectOf(fc.constantFrom("__t", "__meta", "__errors", "ac", "av", "status", "service", "agent"), anyJson),
    fc.constantFrom<JsonValue>({ __t: "c" }, { value: 1, ac: 200, av: 1 }, "refreshing", { i: { __meta: {} } }),
  );
  const memberName = fc.constantFrom("a", "deviceUpdate", "azureDeviceUpdateAgent", "diagnosticInformation");

  it("of conventions decides as the whole table does", () => {
    fc.assert(
      fc.property(memberName, part, part, fc.boolean(), (name, desired, reported, words) => {
        const member = {
          ...PLACE,
          name,
          path: `/${name}`,
          desired,
          reported,
          desiredMarks: undefined,
          reportedMarks: undefined,
          desiredVersion: undefined,
        };
        const signs = readSigns(member, words);
        const { judge } = CONVENTION_RULES.find(({ holds }) => holds(member, signs)) ?? WITHOUT_SIGN;
        expect(findJudge(member, signs, false)).toBe(judge);
      }),
    );
  });
});
