import { describe, expect, it } from "vitest";
import {
  ACTION_STATUSES,
  canActionTransition,
  canDeviceTransition,
  checkTransitions,
  DEVICE_STATUSES,
  TERMINAL_STATUSES,
  ACTION_TRANSITIONS,
} from "../../src/feedback/index.js";
import type { ActionStatus, DeviceStatus } from "../../src/feedback/index.js";

/** "State diagrams" of the reference: the arrows of the source's pictures. */
const ACTION_ARROWS = [
  "IDENTIFIED DOWNLOADING",
  "IDENTIFIED REMOVING",
  "DOWNLOADING DOWNLOAD_SUCCESS",
  "DOWNLOADING DOWNLOAD_FAILURE",
  "DOWNLOAD_SUCCESS UPDATING",
  "UPDATING UPDATE_SUCCESS",
  "UPDATING UPDATE_FAILURE",
  "UPDATE_SUCCESS ACTIVATING",
  "ACTIVATING ACTIVATION_SUCCESS",
  "ACTIVATING ACTIVATION_FAILURE",
  "REMOVING REMOVAL_SUCCESS",
  "REMOVING REMOVAL_FAILURE",
];

const DEVICE_ARROWS = [
  "IDENTIFYING IDENTIFIED",
  "IDENTIFYING IDENTIFICATION_FAILED",
  "IDENTIFIED RUNNING",
  "RUNNING COMPLETED",
  "RUNNING INCOMPLETE",
  "RUNNING INCOMPLETE_INCONSISTENT",
  "RUNNING SUPERSEDED",
];

describe("the action diagram", () => {
  it.each(ACTION_STATUSES.flatMap((from) => ACTION_STATUSES.map((to) => [from, to] as const)))(
    "%s → %s",
    (from, to) => {
      expect(canActionTransition(from, to)).toBe(ACTION_ARROWS.includes(`${from} ${to}`));
    },
  );

  it("ends in every failure, ACTIVATION_SUCCESS and REMOVAL_SUCCESS", () => {
    const ends = ACTION_STATUSES.filter((status) => ACTION_TRANSITIONS[status].length === 0);
    expect(ends).toStrictEqual([
      "DOWNLOAD_FAILURE",
      "UPDATE_FAILURE",
      "ACTIVATION_SUCCESS",
      "ACTIVATION_FAILURE",
      "REMOVAL_SUCCESS",
      "REMOVAL_FAILURE",
    ]);
  });

  it("refuses words that are no status", () => {
    expect(() => canActionTransition("X" as ActionStatus, "UPDATING")).toThrow(
      new TypeError(`The status from must be one of ${ACTION_STATUSES.join(", ")}.`),
    );
    expect(() => canActionTransition("UPDATING", "toString" as ActionStatus)).toThrow(/^The status to must be/);
  });
});

describe("the device diagram", () => {
  it.each(DEVICE_STATUSES.flatMap((from) => DEVICE_STATUSES.map((to) => [from, to] as const)))(
    "%s → %s",
    (from, to) => {
      expect(canDeviceTransition(from, to)).toBe(DEVICE_ARROWS.includes(`${from} ${to}`));
    },
  );

  it("ends in the five terminal statuses", () => {
    const ends = DEVICE_STATUSES.filter((from) => !DEVICE_STATUSES.some((to) => canDeviceTransition(from, to)));
    expect([...ends].sort()).toStrictEqual([...TERMINAL_STATUSES].sort());
  });

  it("refuses words that are no status", () => {
    expect(() => canDeviceTransition("X" as DeviceStatus, "RUNNING")).toThrow(
      new TypeError(`The status from must be one of ${DEVICE_STATUSES.join(", ")}.`),
    );
    expect(() => canDeviceTransition("RUNNING", "" as DeviceStatus)).toThrow(/^The status to must be/);
  });
});

const action = (status: string, id = "a") => ({ component: { id }, status });
const found = (messages: readonly unknown[]) => checkTransitions(messages).map(({ code, path }) => [code, path]);

describe("checkTransitions", () => {
  it("is silent along the diagrams, and for a status that is repeated", () => {
    expect(
      found([
        { status: "IDENTIFYING" },
        { status: "IDENTIFYING" },
        { status: "IDENTIFIED", actions: [action("IDENTIFIED")] },
        { status: "RUNNING", actions: [action("DOWNLOADING")] },
        { status: "RUNNING", actions: [action("DOWNLOADING")] },
        { status: "COMPLETED", actions: [action("DOWNLOAD_SUCCESS")] },
      ]),
    ).toStrictEqual([]);
  });

  it.each([
    ["nothing to do", ["IDENTIFIED", "COMPLETED"]],
    ["a failure to send", ["IDENTIFYING", "INCOMPLETE"]],
    ["a device that is current already", ["IDENTIFYING", "COMPLETED"]],
    ["RUNNING as the last message", ["COMPLETED", "RUNNING"]],
  ])("real devices leave the diagram: %s (reference §3)", (_, [before, after]) => {
    const issues = checkTransitions([{ status: before }, { status: after }]);
    expect(issues).toStrictEqual([
      {
        code: "unexpected-device-step",
        severity: "warning",
        path: "/1/status",
        message: `The diagram has no arrow from ${before!} to ${after!}.`,
      },
    ]);
  });

  it("real actions step backwards: the update manager masks activation (reference §1)", () => {
    const issues = checkTransitions([
      { payload: { status: "RUNNING", actions: [action("UPDATE_SUCCESS")] } },
      { payload: { status: "RUNNING", actions: [action("IDENTIFIED", "b"), action("UPDATING")] } },
    ]);
    expect(issues).toStrictEqual([
      {
        code: "unexpected-action-step",
        severity: "warning",
        path: "/1/payload/actions/1/status",
        message: 'For "a" the diagram has no arrow from UPDATE_SUCCESS to UPDATING.',
      },
    ]);
  });

  it("takes a phase for RUNNING, and the status of a baseline for no step", () => {
    expect(
      found([{ status: "IDENTIFIED" }, { status: "DOWNLOADING" }, { status: "CLEANUP" }, { status: "COMPLETED" }]),
    ).toStrictEqual([]);
    expect(
      found([{ status: "IDENTIFIED" }, { status: "COMPLETED", baseline: "b" }, { status: "RUNNING" }]),
    ).toStrictEqual([]);
    expect(found([{ status: "IDENTIFIED" }, { status: "COMPLETED", baseline: "*" }])).toHaveLength(1);
  });

  it("follows devices, activities and domains apart", () => {
    for (const key of ["deviceId", "activityId", "domain"]) {
      expect(
        found([
          { [key]: "1", status: "IDENTIFYING" },
          { [key]: "2", status: "COMPLETED" },
        ]),
      ).toStrictEqual([]);
      expect(
        found([
          { [key]: "1", status: "IDENTIFYING" },
          { [key]: "1", status: "COMPLETED" },
        ]),
      ).toHaveLength(1);
    }
  });

  it("passes over what is no feedback, has no status or no component", () => {
    expect(
      found([{ status: "IDENTIFYING" }, 3, { actions: [] }, { status: "X" }, { status: "COMPLETED" }]),
    ).toStrictEqual([["unexpected-device-step", "/4/status"]]);
    expect(
      found([
        { actions: [{ status: "UPDATING" }, action("X"), action("UPDATING", "")] },
        { actions: [{ status: "IDENTIFIED" }, action("UPDATING"), action("IDENTIFIED", "")] },
      ]),
    ).toStrictEqual([]);
  });
});

describe("checkTransitions on a large message", () => {
  it("gives a warning for each of 200,000 steps", () => {
    const message = (status: string) => ({
      status: "RUNNING",
      actions: Array.from({ length: 200_000 }, (_, index) => ({ component: { id: `c${index}` }, status })),
    });
    expect(checkTransitions([message("UPDATE_SUCCESS"), message("UPDATING")])).toHaveLength(200_000);
  });
});
