import { describe, expectTypeOf, it } from "vitest";
import {
  defineGroup,
  evaluateGroup,
  handleGroup,
  handleGroups,
  KNOWN_GROUPS,
  parseGroup,
  runOperations,
} from "../../src/configuration/index.js";
import type {
  AgentMemory,
  AjvValidateFunction,
  DeploymentStatus,
  GroupHandler,
  GroupMemories,
  GroupMemory,
  GroupState,
  HandledGroups,
  HandleGroupsOptions,
  KnownGroupMemory,
  MetaDataFields,
  ReportingMode,
  StandardSchema,
  MetaData,
} from "../../src/configuration/index.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";

describe("the types of the configuration room", () => {
  it("close the vocabularies", () => {
    expectTypeOf<DeploymentStatus>().toEqualTypeOf<"notStarted" | "pending" | "succeeded" | "failed">();
    expectTypeOf<ReportingMode>().toEqualTypeOf<"never" | "minimal" | "always">();
    expectTypeOf(evaluateGroup("g", {}, {}).state).toEqualTypeOf<GroupState>();
  });

  it("take a copy of a MetaData, from wherever it comes", () => {
    expectTypeOf<MetaDataFields>().toExtend<NonNullable<Parameters<typeof MetaData.parse>[1]>>();
    expectTypeOf<MetaData>().toExtend<MetaDataFields>();
    expectTypeOf<KnownGroupMemory["metaData"]>().toEqualTypeOf<Partial<MetaDataFields> | undefined>();
    expectTypeOf<MetaData>().toExtend<NonNullable<KnownGroupMemory["metaData"]>>();
  });

  it("know a memory for JSON, and take it back with members that are undefined", () => {
    expectTypeOf<AgentMemory>().toExtend<JsonValue>();
    expectTypeOf<GroupMemory>().toExtend<JsonValue>();
    expectTypeOf<GroupMemories>().toExtend<JsonValue>();
    expectTypeOf<GroupMemory>().toExtend<KnownGroupMemory>();
    expectTypeOf<{ desired: JsonValue | undefined; reported: undefined }>().toExtend<KnownGroupMemory>();
    expectTypeOf<HandledGroups["memories"]>().toExtend<NonNullable<HandleGroupsOptions["previous"]>>();
  });

  it("infer the types of a model from its validators", () => {
    const desired = {} as StandardSchema<{ readonly url: string }>;
    const reported = {} as AjvValidateFunction<{ readonly frames: number }>;
    const model = defineGroup({ id: "camera", subGroups: {}, desired, reported });
    const read = parseGroup(model, "desired", {});
    const report = parseGroup(model, "reported", {});
    if (read.ok) expectTypeOf(read.value).toEqualTypeOf<{ readonly url: string }>();
    if (report.ok) expectTypeOf(report.value).toEqualTypeOf<{ readonly frames: number }>();
    const plain = parseGroup(defineGroup({ id: "g", subGroups: {} }), "desired", {});
    if (plain.ok) expectTypeOf(plain.value).toEqualTypeOf<JsonObject>();
  });

  it("know the members of the known groups", () => {
    const read = parseGroup(KNOWN_GROUPS.windowsTelemetry, "desired", {});
    if (read.ok) expectTypeOf(read.value.level).toEqualTypeOf<"security" | "basic" | "enhanced" | "full" | undefined>();
    const report = parseGroup(KNOWN_GROUPS.rebootInfo, "reported", {});
    if (report.ok) expectTypeOf(report.value.lastBootTime).toEqualTypeOf<string | undefined>();
  });

  it("type a handler by what it desires", () => {
    const handler: GroupHandler<{ readonly level?: string }> = {
      id: "g",
      apply(run, desired) {
        expectTypeOf(desired.level).toEqualTypeOf<string | undefined>();
        expectTypeOf(run("a", () => 5)).toEqualTypeOf<number | undefined>();
      },
      report: () => ({}),
    };
    const other: GroupHandler<{ readonly size: number }> = { id: "h", apply: () => undefined, report: () => ({}) };
    expectTypeOf(handleGroups([handler, other], {}, { now: "2019-01-01" })).toEqualTypeOf<HandledGroups>();
    handleGroups(
      [
        {
          id: "i",
          apply(_run, desired) {
            expectTypeOf(desired).toEqualTypeOf<JsonObject>();
          },
          report: () => ({}),
        },
      ],
      {},
      { now: "2019-01-01" },
    );
    expectTypeOf(handleGroup(handler, {}, { now: "2019-01-01" }).refreshing).toBeBoolean();
    expectTypeOf(runOperations("g", () => undefined).succeeded).toBeBoolean();
  });
});
