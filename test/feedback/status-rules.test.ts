import { describe, expect, it } from "vitest";
import { aggregateFeedback, DEVICE_STATUSES } from "../../src/feedback/index.js";
import { DOMAIN_RULES } from "../../src/feedback/domains.js";
import { STATUS_RULES } from "../../src/feedback/status-rules.js";

describe("the rules about a device's status", () => {
  it("are numbered, and every status has a row", () => {
    expect(new Set(STATUS_RULES.map(({ row }) => row)).size).toBe(STATUS_RULES.length);
    expect(new Set(STATUS_RULES.map(({ state }) => state))).toStrictEqual(new Set([...DEVICE_STATUSES, "unknown"]));
  });

  it("are sentences of their own", () => {
    const conditions = STATUS_RULES.map(({ condition }) => condition);
    expect(new Set(conditions).size).toBe(conditions.length);
  });

  it.each([
    [{ status: "RUNNING" }, "reported-status"],
    [{ actions: [{ status: "UPDATING" }] }, "derived-status"],
    [{ status: "IDENTIFIED", actions: [{ status: "UPDATING" }] }, "derived-status"],
    [{ status: "COMPLETED", actions: [{ status: "UPDATE_FAILURE" }] }, "completed-despite-failure"],
    [{ status: "ROLLBACK_FAILURE" }, "reported-status"],
    [{}, "not-feedback"],
  ])("what decided about %j comes first: %s", (message, code) => {
    expect(aggregateFeedback(message).reasons[0]?.code).toBe(code);
  });
});

describe("the rules about domains", () => {
  it("are numbered, and the last takes everything", () => {
    expect(new Set(DOMAIN_RULES.map(({ row }) => row)).size).toBe(DOMAIN_RULES.length);
    expect(DOMAIN_RULES.at(-1)?.holds([])).toBe(true);
    expect(DOMAIN_RULES.every((rule) => rule.reasons([]).length === 0)).toBe(true);
  });
});
