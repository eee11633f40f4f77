import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { classifyEdgeHub, EDGE_HUB_STATES, parseEdgeHubTwin } from "../../src/edge-hub/index.js";
import { readFacts } from "../../src/edge-hub/facts.js";
import { EDGE_HUB_RULES } from "../../src/edge-hub/rules.js";
import { resolvePointer } from "../../src/json/index.js";
import { EDGE_HUB_SCENARIOS } from "../simulation/edge-hub-scenarios.js";
import { deepFreeze } from "../support/freeze.js";

const FOLDER = "test/fixtures/edge-hub";

function read(name: string): unknown {
  return deepFreeze(JSON.parse(readFileSync(`${FOLDER}/${name}.json`, "utf8")));
}

describe.each(EDGE_HUB_SCENARIOS)("$name", ({ name, state, row, codes, twin }) => {
  it("is the scenario that it was made from, named by its verdict", () => {
    expect(read(name)).toStrictEqual(twin);
    expect(name.startsWith(state.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))).toBe(true);
  });

  it("is judged as it is named, by the row and for the reasons that are expected", () => {
    const verdict = classifyEdgeHub(read(name));
    expect(verdict.state).toBe(state);
    expect(verdict.reasons.map(({ code }) => code)).toStrictEqual(codes);
    expect(EDGE_HUB_RULES.find(({ holds }) => holds(readFacts(read(name))))?.row).toBe(row);
  });

  it("is the verdict of every other shape of the same twin", () => {
    const { properties, ...root } = twin as { properties: object };
    const bare = classifyEdgeHub({ ...root, ...properties });
    const { state: bareState, reasons } = bare;
    expect(bareState).toBe(state);
    expect(reasons.map(({ code }) => code)).toStrictEqual(codes);
    for (const { path } of reasons) expect(path).toMatch(/^\/(?:desired|reported|moduleId)/);
  });

  it("gives paths into the twin, each to something that is there or that is missing", () => {
    for (const { code, path } of classifyEdgeHub(twin).reasons) {
      const isMissing = /missing|not-reported/.test(code);
      expect(resolvePointer(twin, path) === undefined, path).toBe(isMissing);
    }
  });

  it.runIf(row !== "0")("is read by parseEdgeHubTwin, or breaks the schema as edgeHub says", () => {
    const { ok, issues } = parseEdgeHubTwin(twin);
    const isBroken = codes.some((code) => code === "hub-member-missing" || code === "route-priority-refused");
    expect(ok, JSON.stringify(issues)).toBe(!isBroken);
  });
});

describe("the fixtures", () => {
  it("are those of the scenarios, with one for every row and every state", () => {
    expect(readdirSync(FOLDER).sort()).toStrictEqual(EDGE_HUB_SCENARIOS.map(({ name }) => `${name}.json`).sort());
    expect(new Set(EDGE_HUB_SCENARIOS.map(({ row }) => row))).toStrictEqual(
      new Set(EDGE_HUB_RULES.map(({ row }) => row)),
    );
    expect(new Set(EDGE_HUB_SCENARIOS.map(({ state }) => state))).toStrictEqual(new Set(EDGE_HUB_STATES));
  });
});
