import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { evaluateGroups, GROUP_STATES, KNOWN_GROUPS, validateGroup } from "../../src/configuration/index.js";
import { judgeDocument } from "../../src/document/index.js";
import { evaluateTwin } from "../../src/properties/index.js";
import type { JsonObject } from "../../src/json/index.js";
import { nestingDepth } from "../../src/twin/index.js";
import { GROUP_SCENARIOS } from "../simulation/groups.js";
import { deepFreeze } from "../support/freeze.js";

const FOLDER = "test/fixtures/configuration";

function read(name: string): JsonObject {
  return JSON.parse(readFileSync(`${FOLDER}/${name}.json`, "utf8")) as JsonObject;
}

describe.each(GROUP_SCENARIOS)("$name", ({ name, state, groups, twin }) => {
  it("is the scenario that it was made from, named by its verdict", () => {
    expect(read(name)).toStrictEqual(twin);
    expect(name.startsWith(state.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))).toBe(true);
  });

  it("is judged as it is named, group by group", () => {
    const progress = evaluateGroups(deepFreeze(read(name)));
    expect(progress.state).toBe(state);
    expect(Object.fromEntries(progress.groups.map((group) => [group.id, group.state]))).toStrictEqual(groups);
    expect(progress.reasons.filter(({ code }) => code === "summary-disagrees")).toStrictEqual([]);
  });

  it("is judged by judgeDocument, member by member", () => {
    const document = read(name);
    const verdict = evaluateTwin(document);
    expect(judgeDocument(document)).toMatchObject({ kind: "device", id: "gateway-7", state: verdict.state, verdict });
  });

  it("stays within five levels", () => {
    const { desired, reported } = read(name)["properties"] as Record<string, JsonObject>;
    expect(Math.max(nestingDepth(desired), nestingDepth(reported))).toBeLessThanOrEqual(5);
  });
});

describe("the fixtures", () => {
  it("are those of the scenarios, and there is one for every group state", () => {
    expect(existsSync(FOLDER)).toBe(true);
    expect(readdirSync(FOLDER).sort()).toStrictEqual(GROUP_SCENARIOS.map(({ name }) => `${name}.json`).sort());
    const shown = new Set(GROUP_SCENARIOS.flatMap(({ groups }) => Object.values(groups)));
    expect([...shown].sort()).toStrictEqual([...GROUP_STATES].sort());
  });

  it.each(Object.keys(KNOWN_GROUPS) as readonly (keyof typeof KNOWN_GROUPS)[])(
    "have a twin of the known group %s, which its model takes in both sections",
    (id) => {
      const twins = GROUP_SCENARIOS.filter(({ groups }) => groups[id] === "succeeded").map(({ twin }) => twin);
      expect(twins.length).toBeGreaterThan(0);
      for (const twin of twins) {
        const { desired, reported } = twin["properties"] as Record<"desired" | "reported", JsonObject>;
        const issues = [
          ...validateGroup(KNOWN_GROUPS[id], "desired", desired[id]),
          ...validateGroup(KNOWN_GROUPS[id], "reported", reported[id]),
        ];
        expect(issues).toStrictEqual([]);
      }
    },
  );
});
