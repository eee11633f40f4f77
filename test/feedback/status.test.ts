import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  ACTION_ROWS,
  ACTION_STATUSES,
  DEVICE_STATUSES,
  parseFeedback,
  PHASE_STATUSES,
  STATUS_ALIASES,
  tallyActions,
} from "../../src/feedback/index.js";

/** "Supported Desired State Feedback statuses" of the source document, row by row. */
const SOURCE_STATUSES = [
  ["IDENTIFYING", "IDENTIFYING"],
  ["IDENTIFIED", "IDENTIFIED"],
  ["IDENTIFICATION_FAILED", "IDENTIFICATION_FAILED"],
  ["RUNNING", "RUNNING"],
  ["DOWNLOADED_COMPLETED", "DOWNLOAD_SUCCESS"],
  ["DOWNLOADED_FAILED", "DOWNLOAD_FAILURE"],
  ["UPDATE_COMPLETED", "UPDATE_SUCCESS"],
  ["UPDATE_FAILED", "UPDATE_FAILURE"],
  ["ACTIVATION_COMPLETED", "ACTIVATION_SUCCESS"],
  ["ACTIVATION_FAILED", "ACTIVATION_FAILURE"],
  ["COMPLETED", "COMPLETED"],
  ["INCOMPLETE", "INCOMPLETE"],
  ["INCOMPLETE_INCONSISTENT", "INCOMPLETE_INCONSISTENT"],
  ["SUPERSEDED", "SUPERSEDED"],
] as const;

/** "Supported Desired State Feedback Action statuses" of the source document, and the class of each. */
const SOURCE_ACTIONS = [
  ["IDENTIFIED", "IDENTIFIED", "pending"],
  ["DOWNLOADING", "DOWNLOADING", "active"],
  ["DOWNLOADED_SUCCESS", "DOWNLOAD_SUCCESS", "active"],
  ["DOWNLOADED_FAILURE", "DOWNLOAD_FAILURE", "failure"],
  ["UPDATING", "UPDATING", "active"],
  ["UPDATE_SUCCESS", "UPDATE_SUCCESS", "settled"],
  ["UPDATE_FAILURE", "UPDATE_FAILURE", "failure"],
  ["ACTIVATING", "ACTIVATING", "active"],
  ["ACTIVATION_SUCCESS", "ACTIVATION_SUCCESS", "success"],
  ["ACTIVATION_FAILURE", "ACTIVATION_FAILURE", "failure"],
  ["REMOVING", "REMOVING", "active"],
  ["REMOVAL_SUCCESS", "REMOVAL_SUCCESS", "success"],
  ["REMOVAL_FAILURE", "REMOVAL_FAILURE", "failure"],
] as const;

/** "Desired State Feedback Action Data Model": the list as it is printed there. */
const SOURCE_MODEL =
  "IDENTIFIED|DOWNLOADING|DOWNLOAD_FAILURE|DOWNLOAD_SUCCESS|UPDATING|UPDATE_FAILURE|UPDATE_SUCCESS|ACTIVATING|ACTIVATION_FAILURE|ACTIVATION_SUCCESS|REMOVING|REMOVAL_FAILURE|REMOVAL_SUCCESS";

/** Reference §1, the device level and the baseline level. */
const REFERENCE_DEVICE =
  "IDENTIFYING, IDENTIFIED, IDENTIFICATION_FAILED, RUNNING, COMPLETED, INCOMPLETE, INCOMPLETE_INCONSISTENT, SUPERSEDED";
const REFERENCE_PHASE =
  "DOWNLOADING, DOWNLOAD_SUCCESS, DOWNLOAD_FAILURE, ROLLBACK, ROLLBACK_SUCCESS, ROLLBACK_FAILURE, UPDATING, UPDATE_SUCCESS, UPDATE_FAILURE, ACTIVATING, ACTIVATION_SUCCESS, ACTIVATION_FAILURE, CLEANUP, CLEANUP_SUCCESS, CLEANUP_FAILURE";

function statusRead(input: unknown) {
  const result = parseFeedback(input);
  return result.ok ? { feedback: result.value.feedback, codes: result.issues.map(({ code }) => code) } : undefined;
}

describe("the status lists of the source", () => {
  it.each(SOURCE_STATUSES)("device: %s is read as %s", (received, status) => {
    const read = statusRead({ status: received, actions: [] });
    expect(read?.feedback).toStrictEqual({ status, rawStatus: received, actions: [] });
    expect(read?.codes).toStrictEqual(status === received ? [] : ["aliased-status"]);
  });

  it.each(SOURCE_ACTIONS)("action: %s is read as %s and counted as %s", (received, status, name) => {
    const action = { component: { id: "a" }, status: received };
    const read = statusRead({ status: "RUNNING", actions: [action] })!;
    expect(read.feedback.actions[0]).toMatchObject({ status, rawStatus: received });
    expect(read.codes).toStrictEqual(status === received ? [] : ["aliased-status"]);
    expect(tallyActions([action])[name]).toBe(1);
  });

  it("hold no action status that is not known, and none is missing", () => {
    expect(SOURCE_MODEL.split("|").sort()).toStrictEqual([...ACTION_STATUSES].sort());
  });
});

describe("the status lists of the reference", () => {
  it("are the device statuses and the phase statuses, in their order", () => {
    expect(REFERENCE_DEVICE.split(", ")).toStrictEqual([...DEVICE_STATUSES]);
    expect(REFERENCE_PHASE.split(", ")).toStrictEqual([...PHASE_STATUSES]);
    expect(ACTION_STATUSES).toHaveLength(13);
  });

  it("are the enums of the schemas", () => {
    const read = (name: string) =>
      (
        JSON.parse(readFileSync(`schemas/${name}.schema.json`, "utf8")) as {
          properties: { status: { enum: readonly string[] } };
        }
      ).properties.status.enum;
    expect(read("feedback-action")).toStrictEqual([...ACTION_STATUSES]);
    expect(read("feedback")).toStrictEqual([...DEVICE_STATUSES, ...PHASE_STATUSES]);
  });

  it("have one row for each action status", () => {
    expect(ACTION_ROWS.map(({ status }) => status)).toStrictEqual([...ACTION_STATUSES]);
  });
});

/** Reference §7a. */
const ALIASES = [
  ["action", "DOWNLOADED_SUCCESS", "DOWNLOAD_SUCCESS"],
  ["action", "DOWNLOADED_FAILURE", "DOWNLOAD_FAILURE"],
  ["action", "UPDATED", "UPDATE_SUCCESS"],
  ["device", "COMPLETE", "COMPLETED"],
  ["phase", "DOWNLOADED_COMPLETED", "DOWNLOAD_SUCCESS"],
  ["phase", "DOWNLOAD_COMPLETED", "DOWNLOAD_SUCCESS"],
  ["phase", "DOWNLOADED_FAILED", "DOWNLOAD_FAILURE"],
  ["phase", "DOWNLOAD_FAILED", "DOWNLOAD_FAILURE"],
  ["phase", "UPDATE_COMPLETED", "UPDATE_SUCCESS"],
  ["phase", "UPDATE_FAILED", "UPDATE_FAILURE"],
  ["phase", "ACTIVATION_COMPLETED", "ACTIVATION_SUCCESS"],
  ["phase", "ACTIVATION_FAILED", "ACTIVATION_FAILURE"],
] as const;

describe("the alias table (reference §7a)", () => {
  it("is the library's", () => {
    expect(STATUS_ALIASES.map(({ level, received, status }) => [level, received, status])).toStrictEqual(ALIASES);
  });

  it.each(ALIASES)("%s level: %s is read as %s, and the raw text is kept", (level, received, status) => {
    if (level === "action") {
      const action = statusRead({ status: "RUNNING", actions: [{ status: received }] })?.feedback.actions[0];
      expect(action).toMatchObject({ status, rawStatus: received });
    } else {
      expect(statusRead({ status: received })?.feedback).toMatchObject({ status, rawStatus: received });
    }
  });

  it("reads no word at the other level", () => {
    expect(statusRead({ status: "UPDATED" })).toStrictEqual({
      feedback: { rawStatus: "UPDATED", actions: [] },
      codes: ["unknown-status"],
    });
    expect(
      statusRead({ status: "RUNNING", actions: [{ component: { id: "a" }, status: "COMPLETE" }] })?.codes,
    ).toStrictEqual(["unknown-status"]);
  });
});

/** Reference §4a: the event column. */
const EVENTS = [
  ...["IDENTIFIED", "IDENTIFICATION_FAILED", "COMPLETED", "INCOMPLETE"],
  ...["DOWNLOADING", "DOWNLOAD_SUCCESS", "DOWNLOAD_FAILURE", "UPDATING", "UPDATE_SUCCESS", "UPDATE_FAILURE"],
  ...["ACTIVATING", "ACTIVATION_SUCCESS", "ACTIVATION_FAILURE", "ROLLBACK", "ROLLBACK_SUCCESS", "ROLLBACK_FAILURE"],
  ...["CLEANUP", "CLEANUP_SUCCESS", "CLEANUP_FAILURE"],
];

describe("the event column of the test vectors (reference §4a)", () => {
  it.each(EVENTS)("%s is a status of the device or of a phase", (event) => {
    const read = statusRead({ status: event, message: "testMsg", actions: [{ component: { id: "component-1" } }] });
    const isDevice = (DEVICE_STATUSES as readonly string[]).includes(event);
    const isPhase = (PHASE_STATUSES as readonly string[]).includes(event);
    expect(read?.feedback.status).toBe(event);
    expect([isDevice, isPhase].filter(Boolean)).toHaveLength(1);
  });

  it("NOT_SUPPORTED_STATUS is none, and the message is read all the same", () => {
    const read = statusRead({
      status: "NOT_SUPPORTED_STATUS",
      actions: [{ component: { id: "component-1" }, status: "UPDATING" }],
    });
    expect(read?.feedback.status).toBeUndefined();
    expect(read?.feedback.rawStatus).toBe("NOT_SUPPORTED_STATUS");
    expect(read?.feedback.actions).toHaveLength(1);
    expect(read?.codes).toStrictEqual(["unknown-status"]);
  });
});
