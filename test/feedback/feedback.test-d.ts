import { describe, expectTypeOf, it } from "vitest";
import {
  aggregateActions,
  aggregateFeedback,
  observeFeedback,
  parseFeedback,
  readEvidence,
} from "../../src/feedback/index.js";
import type {
  ActionStatus,
  DeviceFeedback,
  DeviceStatus,
  Evidence,
  FeedbackMessage,
  PhaseStatus,
} from "../../src/feedback/index.js";
import type { FeedbackComponentConfig } from "../../src/schema/index.js";

describe("the types of the feedback room", () => {
  it("write into no document: its lists are read-only, the settings of a component too", () => {
    expectTypeOf<readonly { readonly key: string; readonly value: string }[]>().toExtend<FeedbackComponentConfig>();
  });

  it("name every status", () => {
    expectTypeOf<"INCOMPLETE_INCONSISTENT">().toExtend<DeviceStatus>();
    expectTypeOf<"DOWNLOADED_SUCCESS">().not.toExtend<ActionStatus>();
    expectTypeOf<"CLEANUP_FAILURE">().toExtend<PhaseStatus>();
  });

  it("actions always have a status, a message may have none", () => {
    expectTypeOf(aggregateActions([]).status).toEqualTypeOf<DeviceStatus>();
    expectTypeOf(aggregateFeedback({}).status).toEqualTypeOf<DeviceStatus | null>();
  });

  it("take anything, and need a time to read evidence", () => {
    expectTypeOf(parseFeedback).parameter(0).toEqualTypeOf<unknown>();
    expectTypeOf(readEvidence).returns.toEqualTypeOf<readonly DeviceFeedback[]>();
    expectTypeOf(readEvidence).parameter(1).toExtend<{ readonly now: string }>();
    const result = parseFeedback({});
    if (result.ok) expectTypeOf(result.value).toEqualTypeOf<FeedbackMessage>();
  });

  it("observeFeedback is a reducer", () => {
    expectTypeOf(observeFeedback).toExtend<(evidence: Evidence, message: unknown) => Evidence>();
  });
});
