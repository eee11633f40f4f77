import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateGroups, GROUP_STATES } from "../../../src/configuration/index.js";
import type { JsonObject, JsonValue } from "../../../src/json/index.js";
import { isBeyondTheLanguage, statesSelecting } from "./selected-states.js";

/** Ordinary names, words of the language, names that need brackets, and names that careless code inherits. */
const groupId = fc.constantFrom(
  ...("windowsUpdate group Select undefined NIN true a-b 7zip über it's 100% x:y __deviceSchemas __proto__ constructor".split(
    " ",
  ) as [string, ...string[]]),
);

const rarely = <Value>(usual: fc.Arbitrary<Value>, odd: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 15, arbitrary: usual }, { weight: 1, arbitrary: odd });
const ANY: { requiredKeys: [] } = { requiredKeys: [] };

const oddities = fc.constantFrom<JsonValue>(null, "odd", 5, true, {}, [], ["x"]);
const status = rarely<JsonValue>(fc.constantFrom("notStarted", "pending", "succeeded", "failed"), oddities);
const id = rarely<JsonValue>(fc.constantFrom("spring", "summer", "unspecified", ""), oddities);
const ids = { deploymentId: id, deployment: id };
const meta = rarely<JsonValue>(
  fc.oneof(
    fc.record({ deploymentStatus: status, ...ids }, ANY),
    fc.record({ state: status, ...ids }, ANY),
    fc.record({ deploymentStatus: status, state: status, time: fc.constant("2026-01-01T00:00:00Z"), ...ids }, ANY),
  ),
  oddities,
);
const errors = rarely<JsonValue>(fc.constantFrom({ install: { code: 5 } }, { a: "no", b: null }), oddities);
const holder = fc.oneof(
  fc.record({ __meta: meta, size: fc.constant(1) }),
  fc.record({ __meta: meta, __errors: errors }),
  fc.record({ __errors: errors }),
  rarely<JsonObject>(fc.record({ __meta: meta }), fc.record({ size: oddities })),
);
const withInstances = fc
  .tuple(holder, fc.record({ appXYZ: holder, appABC: holder }, ANY))
  .map(([own, instances]) => ({ ...own, ...instances }));
const marker = fc.constantFrom("refreshing", "Refreshing");
const desiredGroup = fc.oneof(
  { weight: 12, arbitrary: fc.record({ __meta: rarely<JsonValue>(fc.record(ids, ANY), oddities) }, ANY) },
  { weight: 1, arbitrary: marker },
  { weight: 1, arbitrary: oddities },
);
const reportedGroup = fc.oneof(
  { weight: 12, arbitrary: holder },
  { weight: 2, arbitrary: marker },
  { weight: 1, arbitrary: withInstances },
  { weight: 1, arbitrary: oddities },
);

const section = (group: fc.Arbitrary<JsonValue>): fc.Arbitrary<JsonValue | undefined> =>
  fc.option(
    fc.array(fc.tuple(groupId, group), { minLength: 6, maxLength: 12 }).map((groups) => Object.fromEntries(groups)),
    { nil: undefined, freq: 15 },
  );
const sections = fc
  .tuple(section(desiredGroup), section(reportedGroup))
  .map(([desired, reported]) => ({ ...(desired && { desired }), ...(reported && { reported }) }));

/** Device twins in both shapes, well-formed ones for the most part. */
const deviceTwin = fc.oneof(
  sections.map((properties) => ({ deviceId: "d", properties })),
  sections.map((bare) => ({ deviceId: "d", ...bare })),
);

interface Judged {
  readonly id: string;
  readonly state: string;
  readonly isBeyond: boolean;
  readonly selected: readonly string[];
}

function judge(twin: unknown): readonly Judged[] {
  return evaluateGroups(twin).groups.map(({ id: group, state }) => ({
    id: group,
    state,
    isBeyond: isBeyondTheLanguage(twin, group),
    selected: statesSelecting(group, twin),
  }));
}

describe("over random twins", () => {
  it("each state's query selects what evaluateGroups puts in that state, and none selects an invalid group", () => {
    fc.assert(
      fc.property(deviceTwin, (twin) => {
        const groups = judge(twin).filter(({ isBeyond }) => !isBeyond);
        expect(groups.map(({ id: group, selected }) => [group, selected])).toStrictEqual(
          groups.map(({ id: group, state }) => [group, state === "invalid" ? [] : [state]]),
        );
      }),
    );
  });

  it("the query for refreshing selects what is refreshing, whatever else the language cannot see", () => {
    fc.assert(
      fc.property(deviceTwin, (twin) => {
        const groups = judge(twin).filter(({ state }) => state !== "invalid");
        expect(groups.filter(({ selected }) => selected.includes("refreshing"))).toStrictEqual(
          groups.filter(({ state }) => state === "refreshing"),
        );
      }),
    );
  });

  it("there are groups in every state, and most are ones that the language can see", () => {
    const judged = fc.sample(deviceTwin, { numRuns: 300, seed: 7 }).flatMap(judge);
    const seen = judged.filter(({ isBeyond }) => !isBeyond);
    expect(new Set(seen.map(({ state }) => state))).toStrictEqual(new Set(GROUP_STATES));
    expect(seen.length).toBeGreaterThan(judged.length / 2);
    for (const state of GROUP_STATES) {
      expect(seen.filter((group) => group.state === state).length, state).toBeGreaterThan(judged.length / 100);
    }
  });
});
