import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { evaluateGroups, groupStateQueries } from "../../../src/configuration/index.js";
import type { GroupStateQueries } from "../../../src/configuration/index.js";
import type { JsonObject } from "../../../src/json/index.js";
import { MAX_QUERY_LENGTH, runQuery } from "../../../src/query/index.js";
import { isBeyondTheLanguage, statesSelecting } from "./selected-states.js";

describe("groupStateQueries", () => {
  it("asks with today's name of the status first, and with the earlier one where that is missing", () => {
    const [today, earlier] = ["deploymentStatus", "state"].map(
      (name) => `properties.reported.windowsUpdate.__meta.${name}`,
    );
    expect(groupStateQueries("windowsUpdate").pending).toBe(
      `SELECT deviceId FROM devices WHERE (${today} IN ['pending'] OR (NOT IS_DEFINED(${today}) AND ${earlier} IN ['pending']))`,
    );
  });

  it.each(Object.entries<string>({ ...groupStateQueries("a".repeat(200)) }))(
    "%s parses without a warning, as strictly as the hub reads, and is short enough for it with a name of 200 characters",
    (_, query) => {
      expect(runQuery(query, [], { strict: true })).toStrictEqual({ ok: true, value: [], issues: [] });
      expect(query.length).toBeLessThan(MAX_QUERY_LENGTH);
    },
  );

  it.each([
    ["__deviceSchemas", "reported.__deviceSchemas."],
    ["group", "reported.[[group]]."],
    ["Select", "reported.[[Select]]."],
    ["undefined", "reported.[[undefined]]."],
    ["a-b", "reported.[[a-b]]."],
    ["7zip", "reported.[[7zip]]."],
    ["$odd", "reported.[[$odd]]."],
  ])("names %s as the language wants it", (id, segment) => {
    expect(groupStateQueries(id).pending).toContain(segment);
    expect(runQuery(groupStateQueries(id).pending, [], { strict: true })).toMatchObject({ ok: true, issues: [] });
  });

  it.each("select top from where group by as and or not in nin true false null undefined".split(" "))(
    "puts the word %s of the language in brackets",
    (word) => {
      const { failed } = groupStateQueries(word.toUpperCase());
      expect(failed).toContain(`.[[${word.toUpperCase()}]].`);
      expect(runQuery(failed, [], { strict: true })).toStrictEqual({ ok: true, value: [], issues: [] });
    },
  );

  it.each<unknown>(["a b", "a.b", "a]]b", "", "a#b", "a$b", 5])("refuses %j", (id) => {
    expect(() => groupStateQueries(id as string)).toThrow(
      new TypeError(
        `The option "groupId" must be a name without blanks, dots, "#" and brackets, not ${JSON.stringify(id)}.`,
      ),
    );
  });
});

const FOLDER = "test/fixtures/configuration";
const TWINS = readdirSync(FOLDER).map((name) => ({
  name,
  twin: JSON.parse(readFileSync(`${FOLDER}/${name}`, "utf8")) as JsonObject,
}));

describe("over the fixture twins, each state's query selects what evaluateGroups puts in that state", () => {
  const cases = TWINS.flatMap(({ name, twin }) =>
    evaluateGroups(twin).groups.map(({ id, state }) => ({ name, twin, id, state })),
  );
  const judged = cases.filter(({ twin, id, state }) => state !== "invalid" && !isBeyondTheLanguage(twin, id));

  it("and there are fixtures for every one of them", () => {
    const states = new Set<string>(judged.map(({ state }) => state));
    expect([...states].sort()).toStrictEqual(Object.keys(groupStateQueries("a")).sort());
  });

  it.each(judged)("$name: $id is $state", ({ twin, id, state }) => {
    expect(statesSelecting(id, twin)).toStrictEqual([state]);
  });
});

const STATUSES: readonly (keyof GroupStateQueries | undefined)[] = [
  undefined,
  "notStarted",
  "pending",
  "succeeded",
  "failed",
];
const IDS = [undefined, "unspecified", "spring", "summer"];
const ERRORS = [undefined, { install: { message: "no" } }];

/** How the deployment ids are spelled, in desired and in reported. */
const ID_NAMES = ["deploymentId", "deployment"].flatMap((wanted) =>
  ["deploymentId", "deployment"].map((done) => [wanted, done] as const),
);

describe("over every combination of status, deployment ids, their spellings and errors", () => {
  const named = (name: string, value: string | undefined): JsonObject => (value === undefined ? {} : { [name]: value });

  function* combinations(status: string | undefined): Generator<JsonObject> {
    for (const statusName of ["deploymentStatus", "state"]) {
      for (const [wantedName, doneName] of ID_NAMES) {
        for (const [wanted, done] of IDS.flatMap((left) => IDS.map((right) => [left, right] as const))) {
          for (const errors of ERRORS) {
            const __meta = { ...named(statusName, status), ...named(doneName, done) };
            const reported = { g: { __meta, ...(errors && { __errors: errors }) } };
            yield { deviceId: "d", properties: { desired: {}, reported } };
            yield { deviceId: "d", properties: { desired: { g: { __meta: named(wantedName, wanted) } }, reported } };
          }
        }
      }
    }
  }

  it.each(STATUSES)("with the status %s", (status) => {
    for (const twin of combinations(status)) {
      const [group] = evaluateGroups(twin).groups;
      expect(statesSelecting("g", twin)).toStrictEqual([group?.state]);
    }
  });

  it.each([
    ["succeeded", { deploymentId: "summer", deployment: "spring" }, { deploymentId: "summer" }],
    ["stale", { deploymentId: "summer", deployment: "spring" }, { deploymentId: "spring" }],
    ["succeeded", { deploymentId: "summer" }, { deploymentId: "summer", deployment: "spring" }],
    ["stale", { deployment: "summer" }, { deploymentId: "spring", deployment: "summer" }],
  ])("%s with the ids %j and %j, where today's name counts", (state, wanted, done) => {
    const desired = { g: { __meta: wanted } };
    const reported = { g: { __meta: { ...done, deploymentStatus: "succeeded", state: "failed" } } };
    const twin = { deviceId: "d", properties: { desired, reported } };
    expect(evaluateGroups(twin).groups[0]?.state).toBe(state);
    expect(statesSelecting("g", twin)).toStrictEqual([state]);
  });

  it("with nothing reported, and with the refreshing marker reported", () => {
    const twin = (reported: JsonObject): JsonObject => ({
      deviceId: "d",
      properties: { desired: { g: {} }, reported },
    });
    expect(statesSelecting("g", twin({}))).toStrictEqual(["notStarted"]);
    expect(statesSelecting("g", twin({ g: "refreshing" }))).toStrictEqual(["refreshing"]);
    expect(statesSelecting("g", twin({ g: "Refreshing" }))).toStrictEqual(["refreshing"]);
  });
});
