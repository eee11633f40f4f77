import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  defineGroup,
  evaluateGroups,
  finalizeGroup,
  handleGroup,
  handleGroups,
  KNOWN_GROUPS,
  markPending,
  MetaData,
  runOperations,
  summarizeGroups,
  validateGroup,
} from "../../src/configuration/index.js";
import type { GroupHandler } from "../../src/configuration/index.js";
import { applyMergePatch } from "../../src/json/index.js";
import type { JsonObject } from "../../src/json/index.js";
import { runQuery } from "../../src/query/index.js";
import { nestingDepth } from "../../src/twin/index.js";

// What the three source documents say, in their order and words; the table of meta-data-object.md has a test of its own,
// row by row, in meta-data/meta-data.test.ts.

const now = "2018-09-06T10:00:00Z";

function fixture(name: string): { readonly properties: Readonly<Record<"desired" | "reported", JsonObject>> } {
  return JSON.parse(readFileSync(`test/fixtures/configuration/${name}.json`, "utf8")) as ReturnType<typeof fixture>;
}

function fail(message = "no"): never {
  throw new Error(message);
}

const ok = (id: string): GroupHandler => ({ id, apply: () => undefined, report: () => ({}) });

describe("configuration-granularity.md", () => {
  it("a configuration group is a top-level node, in both the desired and the reported sections", () => {
    const ids = evaluateGroups(fixture("not-started-granularity-two-groups")).groups.map(({ id }) => id);
    expect(ids).toStrictEqual(["configurationGroup_A", "configurationGroup_B"]);
  });

  it("the handler that applies a group reports its state", () => {
    const steps: string[] = [];
    const handler: GroupHandler = {
      id: "apps",
      apply: () => void steps.push("apply"),
      report: () => (steps.push("report"), { read: "back" }),
    };
    expect(handleGroup(handler, {}, { now }).patch["apps"]).toMatchObject({ read: "back" });
    expect(steps).toStrictEqual(["apply", "report"]);
  });

  it("a handler can be responsible for only a single configuration group, and a group has one handler", () => {
    const { patches } = handleGroups([ok("apps")], { apps: {}, windowsUpdate: {} }, { now });
    expect(patches.map((patch) => Object.keys(patch)[0])).toStrictEqual(["apps", "apps"]);
    expect(() => handleGroups([ok("apps"), ok("apps")], {}, { now })).toThrow(TypeError);
  });

  it("if an error occurs while processing a sub-group, processing stops, and the error is attributed to its context", () => {
    const steps: string[] = [];
    const { errors } = runOperations("apps", (run) => {
      run("install", () => {
        steps.push("download");
        fail("no storage");
        steps.push("install");
      });
    });
    expect(steps).toStrictEqual(["download"]);
    expect(errors).toMatchObject({ install: { context: "install", message: "no storage" } });
  });

  it("in most cases, processing does not stop if one sub-group fails: the example of install and startup", () => {
    const handler: GroupHandler = {
      ...ok("apps"),
      apply(_run, _desired, _metaData, instance) {
        const run = instance("appXYZ");
        run("install", () => fail());
        run("startup", () => fail());
      },
    };
    const { desired, reported } = fixture("failed-granularity-install-and-startup").properties;
    const { patch } = handleGroup(handler, desired["apps"], { now });
    const places = (apps: unknown): readonly string[] =>
      evaluateGroups({ desired, reported: { apps } as JsonObject })
        .reasons.filter(({ code }) => code === "operation-failed")
        .map(({ path }) => path);
    expect(places(patch["apps"])).toStrictEqual([
      "/reported/apps/appXYZ/__errors/install",
      "/reported/apps/appXYZ/__errors/startup",
    ]);
    expect(places(reported["apps"])).toStrictEqual(places(patch["apps"]));
  });

  it("any exception that is thrown becomes an error to be reported to the twin later", () => {
    const thrown: readonly unknown[] = [new Error("a"), "b", 5, null, undefined, { message: "c" }];
    for (const value of thrown) {
      const { errors } = runOperations("apps", (run) => {
        run("install", () => {
          throw value;
        });
      });
      const patch = finalizeGroup({ id: "apps", metaData: new MetaData(), reported: {}, errors, now });
      expect(patch["apps"]).toMatchObject({ __meta: { deploymentStatus: "failed" }, __errors: { install: {} } });
    }
  });

  it("it is possible to nest RunOperation", () => {
    const { errors } = runOperations("apps", (run) => {
      run("install", () => {
        run("download", () => fail());
        run("unpack", () => fail());
      });
    });
    expect(Object.keys(errors ?? {})).toStrictEqual(["download", "unpack"]);
  });

  it("sub-groups are not represented in the json tree, to save nesting levels", () => {
    const model = defineGroup({ id: "apps", subGroups: { install: { key: {}, version: {}, storage: {} } } });
    expect(validateGroup(model, "desired", { key: "xyz", version: "1.0", storage: "url://" })).toStrictEqual([]);
    expect(validateGroup(model, "desired", { install: { key: "xyz" } })).toMatchObject([
      { code: "unknown-property", path: "/install" },
    ]);
  });

  it("the 5 levels: group, instance, __errors, context, parameters", () => {
    const { desired, reported } = fixture("failed-granularity-five-levels").properties;
    expect([nestingDepth(desired), nestingDepth(reported)]).toStrictEqual([2, 5]);
    expect(evaluateGroups({ desired, reported }).groups[0]?.errors).toMatchObject([
      { instance: "instance_id_2", context: "context_4" },
    ]);
    const { errors } = runOperations("g", (run) => {
      run("context_4", () => {
        throw Object.assign(new Error("no"), { parameters: { deeper: { still: 1 }, flat: 1 } });
      });
    });
    const instances = { instance_id_2: { errors } };
    expect(
      nestingDepth(finalizeGroup({ id: "g", metaData: new MetaData(), reported: {}, errors: null, instances, now })),
    ).toBe(5);
  });

  it("the absence of a sub-group is a no-op and no error: rebootInfo {} and dailySchedule", () => {
    const issues = ["not-started-granularity-empty-group", "not-started-granularity-empty-property"].flatMap((name) =>
      validateGroup(KNOWN_GROUPS.rebootInfo, "desired", fixture(name).properties.desired["rebootInfo"]),
    );
    expect(issues.map(({ severity, path }) => [severity, path])).toStrictEqual([]);
  });

  it("a read-only property applies in the reported section only, and an author may choose not to report one", () => {
    const model = defineGroup({
      id: "g",
      subGroups: { boot: { lastBootTime: { desired: "notApplicable" } }, key: { key: { reported: "notApplicable" } } },
    });
    const [readOnly, notReported] = [{ lastBootTime: "" }, { key: "" }];
    expect(validateGroup(model, "reported", readOnly)).toStrictEqual([]);
    expect(validateGroup(model, "desired", readOnly)).toMatchObject([{ code: "not-applicable-property" }]);
    expect(validateGroup(model, "desired", notReported)).toStrictEqual([]);
    expect(validateGroup(model, "reported", notReported)).toMatchObject([{ code: "not-applicable-property" }]);
  });
});

describe("meta-data-object.md", () => {
  it("properties that describe how a handler behaves stand under __meta, and are no state of the component", () => {
    const sections = {
      desired: { g: { size: 1, __meta: { deploymentId: "a", reportingMode: "always" } } },
      reported: { g: { size: 1, __meta: { deploymentId: "unspecified", deploymentStatus: "succeeded" } } },
    };
    expect(evaluateGroups(sections).groups).toMatchObject([{ state: "succeeded", drift: [], notReported: [] }]);
  });

  it("the sample reads as it is printed, in both sections", () => {
    const { desired, reported } = fixture("pending-meta-data-sample").properties;
    for (const group of [desired["configGroup"], reported["configGroup"]]) {
      expect(MetaData.parse(group)).toMatchObject({
        ok: true,
        issues: [],
        value: { deploymentId: "unspecified", dependencies: ["x", "y"], reportingMode: "always" },
      });
    }
  });

  it("the pattern: make sure this is not a transient state", () => {
    const handler: GroupHandler = { ...ok("g"), apply: () => fail(), report: () => fail() };
    expect(handleGroup(handler, "refreshing", { now })).toMatchObject({ patch: {}, errors: null, refreshing: true });
  });

  it("the pattern: the meta data is populated anew during every invoke", () => {
    const seen: string[] = [];
    const handler: GroupHandler = {
      ...ok("g"),
      apply: (_run, _desired, { deploymentId }) => void seen.push(deploymentId),
    };
    const { memory } = handleGroup(handler, { __meta: { deploymentId: "a" } }, { now });
    handleGroup(handler, { __meta: { deploymentId: "b" } }, { now, previous: memory });
    expect(seen).toStrictEqual(["a", "b"]);
  });

  it("the pattern: always builds the reported state, false removes what has been reported in the past", () => {
    const handler: GroupHandler = { ...ok("g"), report: () => ({ size: 1 }) };
    const { patch, memory } = handleGroup(handler, { __meta: { reportingMode: "always" } }, { now });
    expect(patch["g"]).toMatchObject({ size: 1 });
    const after = handleGroup(handler, { __meta: { reportingMode: false } }, { now, previous: memory });
    expect(after.patch["g"]).toMatchObject({ size: null });
    expect(after.memory.reported).not.toHaveProperty("size");
  });

  it("the pattern: finalize and report also when an operation failed", () => {
    const handler: GroupHandler = {
      ...ok("g"),
      apply: (run) => {
        run("set", () => fail());
      },
      report: () => ({ size: 1 }),
    };
    expect(handleGroup(handler, {}, { now }).patch["g"]).toMatchObject({
      size: 1,
      __meta: { deploymentStatus: "failed", time: now },
      __errors: { set: { message: "no" } },
    });
  });
});

describe("progress-monitoring.md", () => {
  const figure = fixture("pending-progress-figure-7-1-a");

  it("7.1: which groups are pending, and how many; how many were applied is not tracked", () => {
    const summary = summarizeGroups({
      ...figure.properties.reported,
      done: { __meta: { deploymentStatus: "succeeded" } },
    });
    expect(summary).toStrictEqual({
      pendingCount: 2,
      pendingGroups: "apps:appABC;appXYZ|windowsUpdate",
      failedCount: 0,
      failedGroups: "",
    });
  });

  it("figure 7.1.A: the summary agrees with the groups, and counts groups", () => {
    const { reasons } = evaluateGroups(figure);
    expect(reasons.filter(({ path }) => path.includes("__summary")).map(({ code }) => code)).toStrictEqual([
      "summary-counts-groups",
    ]);
  });

  it("figure 7.1.B: the query finds the devices that are still in progress, and how many groups are left", () => {
    const query =
      "SELECT deviceId, reported.__summary.pendingCount FROM Devices  \nWHERE reported.__summary.pendingCount!=0";
    const { patches } = handleGroups([ok("windowsUpdate"), ok("apps")], { windowsUpdate: {}, apps: {} }, { now });
    const fleet = patches.map((_, index) => {
      const reported = patches.slice(0, index + 1).reduce<JsonObject>((section, patch) => {
        return applyMergePatch(section, patch) as JsonObject;
      }, {});
      return { deviceId: `after ${index}`, properties: { desired: {}, reported } };
    });
    const answer = runQuery(query, fleet);
    expect(answer.ok && answer.value).toStrictEqual([
      { deviceId: "after 0", pendingCount: 2 },
      { deviceId: "after 1", pendingCount: 1 },
    ]);
  });

  it("7.2: when the processing of the batch starts, all sections are marked as pending", () => {
    const { patches } = handleGroups([ok("apps"), ok("windowsUpdate")], { windowsUpdate: {}, apps: {} }, { now });
    const pending = { __meta: { deploymentStatus: "pending", time: now } };
    expect(patches[0]).toMatchObject({ apps: pending, windowsUpdate: pending });
  });

  it("figure 7.2.A: the older name of the status is read, and today's is written", () => {
    const { desired } = fixture("pending-progress-figure-7-2-a").properties;
    expect(evaluateGroups(fixture("pending-progress-figure-7-2-a")).state).toBe("pending");
    expect(markPending(desired, { now })).toMatchObject({
      windowsUpdate: { __meta: { deploymentStatus: "pending", time: now } },
    });
  });

  it("figure 7.2.B: the query is refused for its stray quote, and without it filters out devices being updated", () => {
    const printed = "SELECT * FROM Devices\nWHERE reported.windowsUpdate.__meta.state!='pending''";
    expect(runQuery(printed, []).ok).toBe(false);
    const twin = { deviceId: "a", ...fixture("pending-progress-figure-7-2-a") };
    expect(runQuery(printed.slice(0, -1), [twin])).toMatchObject({ ok: true, value: [] });
  });

  it.each([
    ["succeeded", () => undefined],
    ["failed", () => fail()],
  ])("when the operation completes, pending is replaced with %s", (state, action) => {
    const handler: GroupHandler = {
      ...ok("g"),
      apply: (run) => {
        run("set", action);
      },
    };
    const { patches } = handleGroups([handler], { g: {} }, { now });
    expect(
      patches.map((patch) => (patch["g"] as Record<string, JsonObject>)["__meta"]?.["deploymentStatus"]),
    ).toStrictEqual(["pending", state]);
  });
});
