import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { judgeDocument } from "../../../src/document/index.js";
import type { JsonObject } from "../../../src/json/index.js";
import { PLAIN_RULES } from "../../../src/properties/comparison/index.js";
import { evaluateShadow, SHADOW_STATES, validateShadow } from "../../../src/properties/index.js";
import { SHADOW_SCENARIOS } from "../../simulation/shadow-scenarios.js";
import { deepFreeze } from "../../support/freeze.js";
import { damages, whileDamaged } from "../../support/rows.js";

const FOLDER = "test/fixtures/shadows";
const EXPECTED = "test/expected/shadows";

function read(name: string, folder = FOLDER): JsonObject {
  return deepFreeze(JSON.parse(readFileSync(`${folder}/${name}.json`, "utf8")) as JsonObject);
}

describe.each(SHADOW_SCENARIOS)("$name", ({ name, state, codes, shadow }) => {
  it("is the scenario that it was made from, named by its verdict", () => {
    expect(read(name)).toStrictEqual(shadow);
    expect(name.startsWith(state.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))).toBe(true);
  });

  it("is judged as it is named, for the reasons that are expected, and recognised as a shadow", () => {
    const verdict = evaluateShadow(read(name));
    expect(verdict.state).toBe(state);
    expect(verdict.reasons.map(({ code }) => code)).toStrictEqual(codes);
    expect(judgeDocument(read(name))).toMatchObject({ kind: "shadow", state });
  });

  it("has the whole verdict that is expected", () => {
    expect(evaluateShadow(read(name))).toStrictEqual(read(name, EXPECTED));
  });

  it("is sound where the service wrote it", () => {
    const isDamaged = codes.some((code) => code === "malformed-shadow" || code === "delta-disagrees");
    expect(validateShadow(read(name)).length > 0).toBe(isDamaged);
  });
});

describe("the fixtures", () => {
  it("are those of the scenarios, with one for every state and every row of the comparison", () => {
    expect(readdirSync(FOLDER).sort()).toStrictEqual(SHADOW_SCENARIOS.map(({ name }) => `${name}.json`).sort());
    expect(new Set(SHADOW_SCENARIOS.map(({ state }) => state))).toStrictEqual(new Set(SHADOW_STATES));
    const rows = new Set(SHADOW_SCENARIOS.map(({ row }) => row));
    expect(PLAIN_RULES.filter(({ row }) => !rows.has(row))).toStrictEqual([]);
  });

  const verdicts = (): unknown => SHADOW_SCENARIOS.map(({ shadow }) => evaluateShadow(shadow));

  it.each(damages(PLAIN_RULES))("%s, %s: some shadow is judged otherwise", (damage, _row, rule) => {
    expect(whileDamaged(rule, damage, verdicts)).not.toStrictEqual(verdicts());
  });
});
