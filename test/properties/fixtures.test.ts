import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/json/index.js";
import { CONVENTIONS, evaluateTwin, MEMBER_STATES, TWIN_STATES } from "../../src/properties/index.js";
import { ACKNOWLEDGEMENT_RULES } from "../../src/properties/plug-and-play/index.js";
import {
  DEVICE_UPDATE_RULES,
  DIAGNOSTICS_RULES,
  LEGACY_UPDATE_RULES,
} from "../../src/properties/device-update/index.js";
import { PLAIN_RULES } from "../../src/properties/comparison/index.js";
import { WORD_RULES } from "../../src/properties/comparison/word-rules.js";
import { CONTEXT_RULES } from "../../src/twin/context/index.js";
import { parseTwin, validateTwin } from "../../src/twin/index.js";
import { PROPERTY_SCENARIOS } from "../simulation/property-scenarios.js";
import { deepFreeze } from "../support/freeze.js";

const FOLDER = "test/fixtures/properties";
const EXPECTED = "test/expected/properties";

function read(name: string, folder = FOLDER): JsonObject {
  return JSON.parse(readFileSync(`${folder}/${name}.json`, "utf8")) as JsonObject;
}

describe.each(PROPERTY_SCENARIOS)("$name", ({ name, state, members, twin }) => {
  it("is the scenario that it was made from, named by its verdict", () => {
    expect(read(name)).toStrictEqual(twin);
    expect(name.startsWith(state.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))).toBe(true);
  });

  it("is judged as it is named, member by member", () => {
    const progress = evaluateTwin(deepFreeze(read(name)));
    expect(progress.state).toBe(state);
    expect(Object.fromEntries(progress.members.map((member) => [member.path, member.state]))).toStrictEqual(members);
  });

  it("has the whole verdict that is expected, with the values that may be shown", () => {
    expect(evaluateTwin(read(name), { values: true })).toStrictEqual(read(name, EXPECTED));
  });

  it("says first what decided, of a member by its name", () => {
    const { reasons, members: judged } = evaluateTwin(read(name));
    const decisive = judged.filter((member) => member.state === state).map((member) => member.reasons[0]?.message);
    expect([...decisive, "Nothing is desired of the twin."]).toContain(reasons[0]?.message);
    for (const { path, convention, reasons: own } of judged) {
      if (convention !== "configuration-group") expect(own[0]?.message).toContain(JSON.stringify(path.slice(1)));
    }
  });

  it("is a sound twin within the limits of the hub", () => {
    expect(parseTwin(twin).ok).toBe(true);
    expect(validateTwin(twin)).toStrictEqual([]);
  });
});

describe("the fixtures", () => {
  it("are those of the scenarios", () => {
    expect(readdirSync(FOLDER).sort()).toStrictEqual(PROPERTY_SCENARIOS.map(({ name }) => `${name}.json`).sort());
  });

  it("show every state of a twin and of a member", () => {
    expect(new Set(PROPERTY_SCENARIOS.map(({ state }) => state))).toStrictEqual(new Set(TWIN_STATES));
    const shown = PROPERTY_SCENARIOS.flatMap(({ members }) => Object.values(members));
    expect(new Set(shown)).toStrictEqual(new Set(MEMBER_STATES));
  });

  it("have one for each convention", () => {
    const shown = PROPERTY_SCENARIOS.flatMap(({ twin }) =>
      evaluateTwin(twin).members.map(({ convention }) => convention),
    );
    expect(new Set(shown)).toStrictEqual(new Set(CONVENTIONS));
  });

  it("have one for each thing that can stand in the way", () => {
    const shown = new Set(PROPERTY_SCENARIOS.flatMap(({ twin }) => evaluateTwin(twin).reasons.map(({ code }) => code)));
    expect(CONTEXT_RULES.filter(({ code }) => !shown.has(code))).toStrictEqual([]);
  });

  it.each([
    // Rows 1, 3 and 4 are for a property that is known to be writable: in a twin without acknowledgement nobody knows.
    ["acknowledgement", ACKNOWLEDGEMENT_RULES.filter(({ row }) => !["1", "3", "4a", "4b"].includes(row))],
    ["update", DEVICE_UPDATE_RULES],
    // A wrong type is one row for both generations.
    ["legacy", LEGACY_UPDATE_RULES.filter(({ row }) => row !== "0")],
    ["diagnostics", DIAGNOSTICS_RULES],
    ["comparison", PLAIN_RULES],
    ["words", WORD_RULES],
  ])("have one for each row of the table %s", (table, rules) => {
    const shown = new Set(PROPERTY_SCENARIOS.map(({ row }) => row));
    expect(rules.map(({ row }) => `${table} ${row}`).filter((row) => !shown.has(row))).toStrictEqual([]);
  });
});
