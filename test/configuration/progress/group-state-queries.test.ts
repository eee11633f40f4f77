import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { evaluateGroups, groupStateQueries } from "../../../src/configuration/index.js";
import type { GroupStateQueries } from "../../../src/configuration/index.js";
import { isJsonObject, ownMember } from "../../../src/json/index.js";
import type { JsonObject, JsonValue } from "../../../src/json/index.js";
import { MAX_QUERY_LENGTH, runQuery } from "../../../src/query/index.js";

/** The states whose queries select a twin. */
function statesSelecting(group: string, twin: JsonObject): readonly string[] {
  const queries = Object.entries<string>({ ...groupStateQueries(group) });
  return queries.flatMap(([state, query]) => {
    const answer = runQuery(query, [twin]);
    return answer.ok && answer.value.length === 1 ? [state] : [];
  });
}

describe("groupStateQueries", () => {
  it("asks with today's name of the status first, and with the earlier one where that is missing", () => {
    const [today, earlier] = ["deploymentStatus", "state"].map(
      (name) => `properties.reported.windowsUpdate.__meta.${name}`,
    );
    expect(groupStateQueries("windowsUpdate").pending).toBe(
      `SELECT deviceId FROM devices WHERE (${today} IN ['pending'] OR (NOT IS_DEFINED(${today}) AND ${earlier} IN ['pending']))`,
    );
  });

  it.each(Object.entries<string>({ ...groupStateQueries("a".repeat(60)) }))(
    "%s parses without a warning, as strictly as the hub reads, and is short enough for it",
    (_, query) => {
      expect(runQuery(query, [], { strict: true })).toStrictEqual({ ok: true, value: [], issues: [] });
      expect(query.length).toBeLessThan(MAX_QUERY_LENGTH);
    },
  );

  it.each([
    ["__deviceSchemas", "reported.__deviceSchemas."],
    ["group", "reported.[[group]]."],
    ["Select", "reported.[[Select]]."],
    ["a-b", "reported.[[a-b]]."],
    ["7zip", "reported.[[7zip]]."],
    ["$odd", "reported.[[$odd]]."],
  ])("names %s as the language wants it", (id, segment) => {
    expect(groupStateQueries(id).pending).toContain(segment);
    expect(runQuery(groupStateQueries(id).pending, [], { strict: true })).toMatchObject({ ok: true, issues: [] });
  });

  it.each(["a b", "a.b", "a]]b", "", "a#b", "a$b"])("refuses %j", (id) => {
    expect(() => groupStateQueries(id)).toThrow(TypeError);
  });

  it("refuses what is no text", () => {
    expect(() => groupStateQueries(5 as unknown as string)).toThrow('The option "groupId" must be a text.');
  });
});

const FOLDER = "test/fixtures/configuration";
const TWINS = readdirSync(FOLDER).map((name) => ({
  name,
  twin: JSON.parse(readFileSync(`${FOLDER}/${name}`, "utf8")) as JsonObject,
}));

const isHolder = (value: JsonValue | undefined): boolean =>
  ownMember(value, "__meta") !== undefined || ownMember(value, "__errors") !== undefined;

/** What the language cannot see, as the docblock of `groupStateQueries` says. */
function isBeyondTheLanguage(twin: JsonObject, group: string): boolean {
  const properties = ownMember(twin, "properties");
  const desired = ownMember(ownMember(properties, "desired"), group);
  const reported = ownMember(ownMember(properties, "reported"), group);
  const hasInstances =
    isJsonObject(reported) && Object.entries(reported).some(([id, value]) => !id.startsWith("__") && isHolder(value));
  return hasInstances || typeof desired === "string" || (isJsonObject(reported) && !isHolder(reported));
}

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

describe("over every combination of status, its spelling, deployment ids and errors", () => {
  it.each(STATUSES)("with the status %s", (status) => {
    for (const spelling of ["deploymentStatus", "state"]) {
      for (const wanted of IDS) {
        for (const done of IDS) {
          for (const errors of ERRORS) {
            for (const isDesired of [true, false]) {
              const twin = {
                deviceId: "d",
                properties: {
                  desired: isDesired ? { g: { size: 1, ...(wanted && { __meta: { deploymentId: wanted } }) } } : {},
                  reported: {
                    g: {
                      __meta: { ...(status && { [spelling]: status }), ...(done && { deploymentId: done }) },
                      ...(errors && { __errors: errors }),
                    },
                  },
                },
              };
              const [group] = evaluateGroups(twin).groups;
              expect(statesSelecting("g", twin)).toStrictEqual([group?.state]);
            }
          }
        }
      }
    }
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
