import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addSummary,
  deviceProgressMember,
  emptyReported,
  evaluateGroup,
  evaluateGroups,
  finalizeGroup,
  formatPendingGroups,
  GROUP_STATES,
  handleGroup,
  handleGroups,
  isRefreshing,
  KNOWN_GROUPS,
  markPending,
  MetaData,
  orderGroups,
  parsePendingGroups,
  runOperations,
  summarizeGroups,
  toReportedError,
  validateGroup,
  validateGroups,
  validateMetaData,
} from "../../src/configuration/index.js";
import type { GroupHandler } from "../../src/configuration/index.js";
import { applyMergePatch, isJsonObject, jsonEquals } from "../../src/json/index.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";
import { nestingDepth } from "../../src/twin/index.js";
import { anyJson, hostileKey, jsonObjectOf, jsonWithoutNull, nested, reversed } from "../support/arbitraries.js";
import { deepFreeze } from "../support/freeze.js";
import { exampleOf, KNOWN_GROUP_FILES } from "../simulation/groups.js";
import { groupTwin, reportedGroup } from "./arbitraries.js";

const now = "2019-01-09T08:00:00Z";
const models = Object.values(KNOWN_GROUPS) as readonly (typeof KNOWN_GROUPS)["rebootInfo"][];

/** Everything that takes any JSON value, called with one. */
function callAll(value: JsonValue): readonly unknown[] {
  const handler: GroupHandler = { id: "g", apply: () => undefined, report: () => ({}) };
  return [
    evaluateGroup("g", value, value, { values: true }),
    evaluateGroup("uwpApps", value, { connectionString: "x" }),
    evaluateGroups(value),
    evaluateGroups({ desired: value, reported: value }),
    evaluateGroups({ properties: { desired: { g: value }, reported: { g: value, __summary: value } } }),
    MetaData.parse(value),
    MetaData.parseObject(value),
    validateMetaData(value, "desired"),
    validateMetaData(value, "reported"),
    isRefreshing(value),
    emptyReported(value),
    markPending(value, { now }),
    summarizeGroups(value),
    parsePendingGroups(value),
    addSummary({}, value, { now }),
    finalizeGroup({ id: "g", metaData: new MetaData(), reported: {}, errors: null, previous: value, now }),
    handleGroup(handler, value, { now }),
    handleGroup(handler, { a: 1 }, { now, previous: { desired: value, reported: value } }),
    handleGroups([handler], value, { now }),
    handleGroups([handler], { g: value }, { now, reported: value }),
    validateGroups(value),
    validateGroups({ desired: value, reported: { timeInfo: value, g: value } }),
    ...models.flatMap((model) => [validateGroup(model, "desired", value), validateGroup(model, "reported", value)]),
  ];
}

describe("everything that takes any JSON value", () => {
  it("gives an answer and changes nothing, and the same input gives the same bytes", () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        deepFreeze(value);
        expect(JSON.stringify(callAll(value))).toBe(JSON.stringify(callAll(value)));
      }),
    );
  });

  it("gives an answer for a document of 100,000 levels", () => {
    expect(callAll(nested(100_000))).toHaveLength(callAll(1).length);
    expect(callAll({ __meta: nested(100_000), __errors: nested(100_000), a: nested(100_000) })).not.toHaveLength(0);
  });

  it("answers the same whatever the order of members", () => {
    fc.assert(
      fc.property(fc.oneof(anyJson, groupTwin), (value) => {
        const [first, second] = [callAll(value), callAll(reversed(value))].map(
          (answers) => JSON.parse(JSON.stringify(answers)) as JsonValue,
        );
        expect(jsonEquals(first ?? null, second ?? null)).toBe(true);
      }),
    );
  });
});

describe("evaluateGroups", () => {
  it("puts every group into exactly one state, and says why", () => {
    fc.assert(
      fc.property(groupTwin, (twin) => {
        const progress = evaluateGroups(deepFreeze(twin));
        expect(progress.reasons.length).toBeGreaterThan(0);
        for (const { state, reasons } of progress.groups) {
          expect(GROUP_STATES).toContain(state);
          expect(reasons.length).toBeGreaterThan(0);
        }
        expect(deviceProgressMember("d", progress).state).toBe(progress.state);
      }),
    );
  });

  it("agrees with evaluateGroup, group by group", () => {
    fc.assert(
      fc.property(groupTwin, (twin) => {
        for (const { id, state, drift } of evaluateGroups(twin).groups) {
          const { desired, reported } = twin as Record<string, JsonObject>;
          const alone = evaluateGroup(id, own(desired, id), own(reported, id));
          expect(alone.state).toBe(state);
          expect(alone.drift).toStrictEqual(drift);
        }
      }),
    );
  });

  it("finds that a summary agrees which the library has written", () => {
    fc.assert(
      fc.property(jsonObjectOf(hostileKey, reportedGroup), (reported) => {
        const patch = addSummary({}, reported, { now });
        const { reasons } = evaluateGroups({ reported: applyMergePatch(reported, patch) });
        expect(reasons.map(({ code }) => code)).not.toContain("summary-disagrees");
        expect(reasons.map(({ code }) => code)).not.toContain("malformed-summary");
      }),
    );
  });
});

function own(section: JsonObject | undefined, id: string): JsonValue | undefined {
  return section !== undefined && Object.hasOwn(section, id) ? section[id] : undefined;
}

const text = fc.string({ maxLength: 12 });

const name = fc.string({ minLength: 1, maxLength: 8 }).filter((id) => !id.startsWith("__") && !id.startsWith("$"));

/** What each known group looks like on both sides; the ids of the two others are names that trip up careless code. */
const examples = new Map(Object.entries(KNOWN_GROUP_FILES).map(([id, file]) => [id, exampleOf(file)]));

/** Which operations and instances of a handler fail, what it reports, and how much of it. */
const behaviour = fc.record({
  id: fc.constantFrom(...Object.keys(KNOWN_GROUPS), "constructor", "__proto__"),
  failing: fc.uniqueArray(hostileKey, { maxLength: 3 }),
  instances: fc.uniqueArray(fc.tuple(name, fc.boolean()), { maxLength: 3, selector: ([id]) => id }),
  mode: fc.constantFrom("always", "never", "minimal", "detailed", "none"),
  deploymentId: text,
  parameters: anyJson,
  state: jsonObjectOf(name, fc.oneof(fc.integer(), text, jsonObjectOf(name, fc.oneof(fc.integer(), text)))),
  earlier: jsonObjectOf(name, fc.oneof(fc.integer(), text, jsonObjectOf(name, fc.oneof(fc.integer(), text)))),
});

describe("a reported patch of the library, merged into a twin that desires the same deployment", () => {
  it("evaluates to the state that was reported, agrees with its summary, and stays within five levels", () => {
    fc.assert(
      fc.property(behaviour, ({ id, failing, instances, mode, deploymentId, parameters, state, earlier }) => {
        const handler: GroupHandler = {
          id,
          apply(run, _desired, _metaData, instance) {
            for (const context of failing) {
              run(context, () => {
                throw Object.assign(new Error("no"), { parameters });
              });
            }
            for (const [instanceId, fails] of instances) {
              instance(instanceId)("install", () => {
                if (fails) throw new Error("no");
              });
            }
          },
          report: () => ({ ...examples.get(id)?.reported, ...state }),
        };
        const desired = Object.fromEntries([
          [id, { ...examples.get(id)?.desired, __meta: { deploymentId, reportingMode: mode } }],
        ]);
        const before: JsonObject = Object.fromEntries([[id, earlier]]);
        const { patches } = handleGroups([handler], deepFreeze(desired), { now, reported: deepFreeze(before) });
        const sections: JsonValue[] = [];
        let reported: JsonValue = before;
        for (const patch of patches) {
          reported = applyMergePatch(reported, patch);
          sections.push(reported);
        }
        const states = sections.map((section) => evaluateGroups({ desired, reported: section }));
        const failed = failing.length > 0 || instances.some(([, fails]) => fails);
        expect(states.map((progress) => progress.state)).toStrictEqual(["pending", failed ? "failed" : "succeeded"]);
        for (const { reasons } of states) {
          expect(reasons.filter(({ code }) => code.startsWith("summary-disagrees"))).toStrictEqual([]);
        }
        expect(Math.max(...sections.map(nestingDepth), ...patches.map(nestingDepth))).toBeLessThanOrEqual(5);
        expect(Object.getPrototypeOf(reported)).toBe(Object.prototype);
      }),
    );
  });

  it("leaves of the state exactly what the handler reports", () => {
    fc.assert(
      fc.property(jsonObjectOf(name, jsonWithoutNull), jsonObjectOf(name, jsonWithoutNull), (first, second) => {
        const reports = [first, second];
        let previous = {};
        let section: JsonValue = {};
        for (const report of reports) {
          const handled = handleGroup({ id: "g", apply: () => undefined, report: () => report }, {}, { previous, now });
          section = applyMergePatch(section, handled.patch);
          previous = JSON.parse(JSON.stringify(handled.memory)) as typeof handled.memory;
        }
        const group = (section as Record<string, JsonObject>)["g"] ?? {};
        const state = Object.fromEntries(
          Object.entries(group).filter(([key]) => key !== "__meta" && key !== "__errors"),
        );
        const expected = Object.fromEntries(
          Object.entries(second).filter(([key]) => key !== "__meta" && key !== "__errors"),
        );
        expect(withoutInstanceMeta(state)).toBe(withoutInstanceMeta(expected));
      }),
    );
  });
});

/** The state without what was added to its instances; members `__meta` and `__errors` are not part of a state. */
function withoutInstanceMeta(state: JsonObject): string {
  const sorted = Object.entries(state).sort(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify(sorted, (key, value: unknown) => {
    if (key === "__meta" || key === "__errors") return undefined;
    if (!isJsonObject(value)) return value;
    return Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  });
}

describe("handleGroups", () => {
  it("gives each patch the summary that summarizeGroups makes of the section after it", () => {
    const ids = ["a", "b", "c", "x;y", "__proto__", "constructor", "__deviceSchemas"];
    const outcome = fc.constantFrom("succeeds", "fails", "instance fails", "is rebuilt", "is deleted");
    const group = fc.tuple(fc.constantFrom(...ids), outcome, fc.constantFrom("", "a", "b;c"));
    const batch = fc.uniqueArray(group, { selector: ([id]) => id });
    const section = jsonObjectOf(fc.constantFrom(...ids, "d", "e", "__summary", "$version"), reportedGroup);
    fc.assert(
      fc.property(batch, section, fc.boolean(), (groups, before, isTold) => {
        const handlers = groups.map(([id, becomes]): GroupHandler => ({
          id,
          apply(run, _desired, _metaData, instance) {
            const where = becomes === "instance fails" ? instance("x") : run;
            where("install", () => {
              if (becomes.endsWith("fails")) throw new Error("no");
            });
          },
          report: () => ({ size: 1 }),
        }));
        const desired = Object.fromEntries(
          groups.map(([id, becomes, dependencies]): [string, JsonValue] => {
            if (becomes === "is rebuilt") return [id, "refreshing"];
            return [id, becomes === "is deleted" ? null : { __meta: { dependencies } }];
          }),
        );
        const known = Object.entries(before).filter(([id]) => id !== "__summary" && id !== "$version");
        const previous = Object.fromEntries(known.map(([id, reported]) => [id, { reported }]));
        const { patches } = handleGroups(handlers, desired, isTold ? { now, reported: before } : { now, previous });
        let reported: JsonValue = isTold ? before : Object.fromEntries(known);
        for (const patch of patches) {
          reported = applyMergePatch(reported, patch);
          expect(patch["__summary"]).toStrictEqual({ ...summarizeGroups(reported), time: now });
        }
      }),
    );
  });
});

describe("MetaData", () => {
  const fields = fc.record({
    deploymentId: text,
    dependencies: fc.array(
      name.map((id) => id.replaceAll(";", "").trim()).filter((id) => id !== ""),
      { maxLength: 3 },
    ),
    reportingMode: fc.constantFrom("never" as const, "minimal" as const, "always" as const),
    deploymentStatus: fc.constantFrom(
      "notStarted" as const,
      "pending" as const,
      "succeeded" as const,
      "failed" as const,
    ),
    time: fc.constantFrom(undefined, now, "2018-11-21T11:16:30"),
    serviceInterfaceVersion: fc.option(text, { nil: undefined }),
    deviceInterfaceVersion: fc.option(text, { nil: undefined }),
  });

  it("is read again from what it writes", () => {
    fc.assert(
      fc.property(fields, (given) => {
        const metaData = new MetaData(given);
        const read = MetaData.parseObject(JSON.parse(JSON.stringify(metaData)));
        expect(read).toStrictEqual({ ok: true, value: metaData, issues: [] });
        expect(validateMetaData(metaData.toDesired(), "desired")).toStrictEqual([]);
        expect(validateMetaData(metaData.toReported(), "reported")).toStrictEqual([]);
        expect(validateMetaData(metaData.toDesired({ dialect: "2019-04" }), "desired")).toStrictEqual([]);
        expect(validateMetaData(metaData.toReported({ dialect: "2019-04" }), "reported")).toStrictEqual([]);
      }),
    );
  });

  it("keeps what was known before where nothing else is said", () => {
    fc.assert(
      fc.property(fields, (given) => {
        const previous = new MetaData(given);
        for (const group of [{}, null, "text", { __meta: {} }, { __meta: "x" }]) {
          expect(MetaData.parse(group, previous)).toMatchObject({ ok: true, value: previous });
        }
        expect(MetaData.parse({ __meta: null }, previous)).toMatchObject({ ok: true, value: new MetaData() });
      }),
    );
  });
});

describe("the list of groups in a summary", () => {
  it("is read again from what is written", () => {
    const plain = fc.stringMatching(/^[^|:;]{1,6}$/);
    const groups = fc.array(
      fc.record({ group: plain, instances: fc.array(plain, { maxLength: 3 }) }, { noNullPrototype: true }),
      {
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(groups, (list) => {
        expect(parsePendingGroups(formatPendingGroups(list))).toStrictEqual({ ok: true, value: list, issues: [] });
      }),
    );
  });
});

describe("orderGroups", () => {
  const ids = ["a", "b", "c", "d", "e", "__proto__"];
  const graph = fc
    .array(fc.tuple(fc.constantFrom(...ids), fc.array(fc.constantFrom(...ids), { maxLength: 3 })), { maxLength: 6 })
    .map((entries) => Object.fromEntries(entries));

  it("puts every group behind the groups that it depends on, or names what forbids it", () => {
    fc.assert(
      fc.property(graph, (dependencies) => {
        const ordered = orderGroups(deepFreeze(dependencies));
        if (!ordered.ok) {
          expect(ordered.issues.every(({ severity }) => severity === "error")).toBe(true);
          return;
        }
        expect([...ordered.value].sort()).toStrictEqual(Object.keys(dependencies).sort());
        for (const [id, names] of Object.entries(dependencies)) {
          for (const dependency of names) {
            expect(ordered.value.indexOf(dependency)).toBeLessThan(ordered.value.indexOf(id));
          }
        }
      }),
    );
  });

  it("answers the same whatever the order of members", () => {
    fc.assert(
      fc.property(graph, (dependencies) => {
        const turned = Object.fromEntries(Object.entries(dependencies).reverse());
        expect(orderGroups(turned)).toStrictEqual(orderGroups(dependencies));
      }),
    );
  });
});

describe("operations", () => {
  it("turn whatever is thrown into an error with five members", () => {
    fc.assert(
      fc.property(fc.anything(), hostileKey, (thrown, context) => {
        const { errors } = runOperations("group", (run) => {
          run(context, () => {
            throw thrown;
          });
        });
        expect(Object.keys(errors ?? {})).toStrictEqual([context]);
        const error = toReportedError(context, thrown);
        expect(Object.keys(error)).toStrictEqual(["subsystem", "context", "code", "message", "parameters"]);
        expect(Object.values(error.parameters).every((value) => typeof value === "string")).toBe(true);
      }),
    );
  });
});
