import { describe, expect, it } from "vitest";
import { STATUS_ALIASES, validateFeedback } from "../../src/feedback/index.js";
import { deepFreeze } from "../support/freeze.js";

const found = (input: unknown) =>
  validateFeedback(deepFreeze(input)).map(({ code, severity, path }) => [code, severity, path]);
const envelope = (payload: unknown) => ({ activityId: "a1", timestamp: 1_700_000_000_000, payload });
const acting = (status: string) => ({
  status: "RUNNING",
  actions: [{ component: { id: "app:a", version: "1" }, status }],
});

// seeds/desired-state-feedback.md, "Supported Desired State Feedback statuses" and "… Action statuses".
const DEVICE_WORDS = [
  "DOWNLOADED_COMPLETED",
  "DOWNLOADED_FAILED",
  "UPDATE_COMPLETED",
  "UPDATE_FAILED",
  "ACTIVATION_COMPLETED",
  "ACTIVATION_FAILED",
];
const ACTION_WORDS = ["DOWNLOADED_SUCCESS", "DOWNLOADED_FAILURE"];

describe("the source document's own words are valid, with a warning", () => {
  it.each(DEVICE_WORDS)("%s of a device", (status) => {
    expect(found({ status, actions: [] })).toStrictEqual([["aliased-status", "warning", "/status"]]);
    expect(found(envelope({ status, actions: [] }))).toStrictEqual([["aliased-status", "warning", "/payload/status"]]);
  });

  it.each(ACTION_WORDS)("%s of an action", (status) => {
    expect(found(acting(status))).toStrictEqual([["aliased-status", "warning", "/actions/0/status"]]);
  });

  it("and so is every other spelling that is read", () => {
    for (const { level, received, status } of STATUS_ALIASES) {
      const [issue, ...rest] = validateFeedback(
        level === "action" ? acting(received) : { status: received, actions: [] },
      );
      expect([issue?.message, rest]).toStrictEqual([`The status "${received}" was read as ${status}.`, []]);
    }
  });
});

describe("one wrong word is one issue", () => {
  it.each([
    ["a bare message", { status: "DONE", actions: [] }, "/status"],
    ["an envelope", envelope({ status: "DONE", actions: [] }), "/payload/status"],
    [
      "a digital twin's envelope",
      { activityId: "a1", timestamp: 1, desiredStateFeedback: { status: "DONE", actions: [] } },
      "/desiredStateFeedback/status",
    ],
    ["an action", acting("DONE"), "/actions/0/status"],
  ])("in %s", (_, message, path) => {
    expect(found(message)).toStrictEqual([["value-not-allowed", "error", path]]);
  });
});

describe("an envelope", () => {
  it("without feedback is fine", () => {
    expect(found(envelope(null))).toStrictEqual([]);
  });

  it("is checked besides what it holds", () => {
    expect(found({ timestamp: -1, payload: { status: "RUNNING", actions: 3 } })).toStrictEqual([
      ["missing-member", "error", ""],
      ["out-of-range", "error", "/timestamp"],
      ["wrong-type", "error", "/payload/actions"],
    ]);
  });

  it.each([["x"], [["x"]], [false]])("whose payload is %j is refused with one issue", (payload) => {
    expect(found(envelope(payload))).toStrictEqual([["wrong-type", "error", "/payload"]]);
  });

  it.each([[null], [3], ["x"], [[]]])("is not %j", (input) => {
    expect(found(input)).toStrictEqual([["wrong-type", "error", ""]]);
  });
});
