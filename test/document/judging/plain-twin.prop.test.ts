import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openOne } from "../../../src/document/envelopes/index.js";
import { identifySubject } from "../../../src/document/judging/identify.js";
import { plainTwinKind } from "../../../src/document/judging/plain-twin.js";
import { anyJson } from "../../support/arbitraries.js";

/** Names by which envelopes and kinds are told, and those of a twin. */
const ROOT_NAMES =
  "deviceId moduleId etag deviceEtag version status statusReason connectionState authenticationType modelId capabilities tags configurations parentScopes";
const SECTION_NAMES =
  "systemModules modules lastDesiredVersion lastDesiredStatus routes clients storeAndForwardConfiguration $version $metadata __summary __meta actions payload state desired reported runtime Desired Reported";

const namesOf = (names: string): fc.Arbitrary<string> => fc.constantFrom(...names.split(" "));
const word = fc.constantFrom("$edgeAgent", "$edgeHub", "camera", "", "enabled", "System.Object[]", "{}", "[]", "e30=");
const value = fc.oneof(anyJson, word, fc.integer(), fc.constant({}), fc.constant(null));
const section = fc.dictionary(namesOf(SECTION_NAMES), value, { maxKeys: 4 });
const twin = fc
  .tuple(
    fc.dictionary(namesOf(ROOT_NAMES), value, { maxKeys: 6 }),
    section,
    section,
    fc.dictionary(namesOf(SECTION_NAMES), value, { maxKeys: 2 }),
  )
  .map(([root, desired, reported, more]) => ({
    deviceId: "meter-7",
    ...root,
    properties: { desired, reported, ...more },
  }));

/** That the tables say the same of a document, and that nothing surrounds it. */
function expectSame(document: unknown): void {
  const kind = plainTwinKind(document);
  if (kind === undefined) return;
  const opened = openOne(document);
  expect([identifySubject(opened), opened.envelopes, opened.document === document]).toEqual([kind, [], true]);
}

describe("what is known of a plain twin at once", () => {
  it("is what the tables of envelopes and kinds say", () => {
    fc.assert(fc.property(twin, expectSame));
  });
});
