import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../src/json/index.js";
import {
  acknowledgementQueries,
  comparisonQueries,
  deviceUpdateQueries,
  evaluateTwin,
} from "../../src/properties/index.js";
import { runQuery } from "../../src/query/index.js";

const value = fc.constantFrom<JsonValue>(1, 2);
const report = fc.option(
  fc.record(
    {
      value,
      ac: fc.constantFrom(100, 199, 200, 202, 203, 204, 299, 304, 400, 404, 500, 599, 600),
      av: fc.integer({ min: 0, max: 4 }),
    },
    { requiredKeys: ["ac", "av"] },
  ),
  { nil: undefined },
);
const version = fc.integer({ min: 1, max: 4 });

/** A twin with the property at its root, or in a component; without `$metadata`, which the queries do not ask. */
function twinOf(
  desired: JsonValue | undefined,
  reported: JsonObject | undefined,
  $version: number,
  inside: boolean,
): JsonObject {
  const member = (side: JsonValue | undefined): JsonObject => {
    const own = side === undefined ? {} : { p: side };
    return inside ? { c: { __t: "c", ...own } } : own;
  };
  return { deviceId: "d", properties: { desired: { ...member(desired), $version }, reported: member(reported) } };
}

describe("the queries about a writable property", () => {
  it("select exactly what the judge puts in the state of their name", () => {
    fc.assert(
      fc.property(
        fc.option(value, { nil: undefined }),
        report,
        version,
        fc.boolean(),
        (desired, reported, now, inside) => {
          const twin = twinOf(desired, reported, now, inside);
          const { members } = evaluateTwin(twin);
          const path = inside ? "/c/p" : "/p";
          const judged = members.find((member) => member.path === path)?.state;
          const queries = inside ? acknowledgementQueries("p", "c") : acknowledgementQueries("p");
          for (const [state, text] of Object.entries<string>({ ...queries })) {
            const answer = runQuery(text, [twin], { strict: true });
            expect(answer.issues).toStrictEqual([]);
            expect([state, answer.ok && answer.value.length > 0]).toStrictEqual([state, judged === state]);
          }
        },
      ),
    );
  });

  it("refuse a name that the convention does not have", () => {
    expect(() => acknowledgementQueries("a b")).toThrow(TypeError);
    expect(() => acknowledgementQueries("a", "b]]")).toThrow(TypeError);
  });
});

/** The states whose query selects the twin, and a check that the hub would take the texts. */
function selectedBy(queries: object, twin: JsonObject): readonly string[] {
  return Object.entries(queries as Readonly<Record<string, string>>)
    .filter(([, text]) => {
      const answer = runQuery(text, [twin], { strict: true });
      expect(answer.issues).toStrictEqual([]);
      return answer.ok && answer.value.length > 0;
    })
    .map(([state]) => state);
}

describe("the queries about a member without a convention", () => {
  const sides = fc.constantFrom("a", "B", 1, 2, true, false);
  const maybe = fc.option(sides, { nil: undefined });
  const member = fc.constantFrom("interval", "where", "a b", "x");

  it("select exactly what the judge puts in the state of their name", () => {
    fc.assert(
      fc.property(member, maybe, maybe, (name, desired, reported) => {
        fc.pre(desired === undefined || reported === undefined || typeof desired === typeof reported);
        const section = (value: JsonValue | undefined): JsonObject => (value === undefined ? {} : { [name]: value });
        const twin = { deviceId: "d", properties: { desired: section(desired), reported: section(reported) } };
        const { state } = evaluateTwin(twin);
        expect(selectedBy(comparisonQueries(name), twin)).toStrictEqual(state === "empty" ? [] : [state]);
      }),
    );
  });

  it("refuse a name that no query can have", () => {
    expect(() => comparisonQueries("a]]b")).toThrow(TypeError);
  });
});

describe("the queries about Device Update", () => {
  const id = fc.constantFrom("d1", "d2", "nodeployment");
  const retry = fc.constantFrom("", "2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z");
  const workflow = fc.record(
    { id, action: fc.constantFrom(3, 255), retryTimestamp: retry },
    { requiredKeys: ["id", "action"] },
  );
  const updateId = fc.constantFrom("1", "2").map((version) => JSON.stringify({ provider: "p", name: "n", version }));
  const agent = fc.record(
    {
      state: fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 255, 42),
      workflow,
      installedUpdateId: updateId,
      lastInstallResult: fc.record({ resultCode: fc.constantFrom(-1, 0, 700) }),
    },
    { requiredKeys: [] },
  );
  const component = (side: JsonObject): JsonObject => ({ deviceUpdate: { __t: "c", ...side } });

  it.each(["devices", "devices.modules"] as const)(
    "select of %s only what the judge puts in the state of their name, and all of it unless the agent is idle",
    (source) => {
      fc.assert(
        fc.property(workflow, updateId, agent, (wanted, wantedId, reported) => {
          const updateManifest = `{"updateId":${wantedId}}`;
          const twin: JsonObject = {
            deviceId: "d",
            ...(source === "devices" ? {} : { moduleId: "IoTHubDeviceUpdate" }),
            properties: {
              desired: component({ service: { workflow: wanted as JsonObject, updateManifest } }),
              reported: component({ agent: reported }),
            },
          };
          const { state } = evaluateTwin(twin);
          const selected = selectedBy(deviceUpdateQueries(source), twin);
          expect(selected.filter((name) => name !== state)).toStrictEqual([]);
          const isTellable = !["unknown", "empty", "succeeded"].includes(state);
          if (reported.state !== 0 && isTellable) expect(selected).toStrictEqual([state]);
        }),
      );
    },
  );

  it("refuse another source", () => {
    expect(() => deviceUpdateQueries("jobs" as never)).toThrow(
      new TypeError('The option "source" must be "devices" or "devices.modules", not "jobs".'),
    );
  });
});
