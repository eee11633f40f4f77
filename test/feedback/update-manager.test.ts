import { describe, expect, it } from "vitest";
import {
  ACTION_STATUSES,
  aggregateFeedback,
  checkTransitions,
  collectFeedback,
  DEVICE_STATUSES,
  parseFeedback,
  readEvidence,
} from "../../src/feedback/index.js";
import type { DeviceFeedback } from "../../src/feedback/index.js";

/** What a backend hears from the update manager, or, with a domain, from that domain's agent. */
type Heard = readonly [status: string, actions?: readonly (readonly [id: string, status: string])[], domain?: string];

const START = 1_700_000_000_000;

function read(messages: readonly Heard[]): DeviceFeedback {
  const sent = messages.map(([status, actions = [], domain], index) => ({
    deviceId: "d1",
    activityId: "a1",
    ...(domain === undefined ? {} : { domain }),
    timestamp: START + index,
    payload: { status, actions: actions.map(([id, actionStatus]) => ({ component: { id }, status: actionStatus })) },
  }));
  const options = { now: "2023-11-15T00:00:00Z" };
  const rows = readEvidence(collectFeedback(sent), options);
  expect(readEvidence(collectFeedback([...sent].reverse()), options)).toStrictEqual(rows);
  return rows[0]!;
}

const identified = [
  ["A:1", "IDENTIFIED"],
  ["B:1", "IDENTIFIED"],
] as const;

describe("conditions of the update manager (reference §2b), as a backend hears them", () => {
  it("3: a domain is identifying: IDENTIFYING", () => {
    expect(read([["IDENTIFYING"]]).status).toBe("IDENTIFYING");
    expect(
      read([
        ["IDENTIFIED", [["A:1", "IDENTIFIED"]], "A"],
        ["IDENTIFYING", [], "B"],
      ]).status,
    ).toBe("IDENTIFYING");
  });

  it("4: none is identifying, one failed to: IDENTIFICATION_FAILED", () => {
    expect(read([["IDENTIFYING"], ["IDENTIFICATION_FAILED"]]).status).toBe("IDENTIFICATION_FAILED");
    expect(
      read([
        ["IDENTIFIED", [["A:1", "IDENTIFIED"]], "A"],
        ["IDENTIFICATION_FAILED", [], "B"],
      ]).status,
    ).toBe("IDENTIFICATION_FAILED");
  });

  it("5: all identified with zero actions: IDENTIFIED, then COMPLETED, and no RUNNING", () => {
    expect(read([["IDENTIFYING"], ["IDENTIFIED"]]).status).toBe("IDENTIFIED");
    expect(read([["IDENTIFYING"], ["IDENTIFIED"], ["COMPLETED"]])).toMatchObject({
      status: "COMPLETED",
      progress: 100,
    });
    expect(
      read([
        ["IDENTIFIED", [], "A"],
        ["IDENTIFIED", [], "B"],
      ]).status,
    ).toBe("COMPLETED");
  });

  it("6: one identified with actions: IDENTIFIED, RUNNING", () => {
    expect(read([["IDENTIFYING"], ["IDENTIFIED", identified]]).status).toBe("IDENTIFIED");
    expect(read([["IDENTIFYING"], ["IDENTIFIED", identified], ["RUNNING", identified]]).status).toBe("RUNNING");
    expect(
      read([
        ["IDENTIFIED", [["A:1", "IDENTIFIED"]], "A"],
        ["IDENTIFIED", [], "B"],
      ]).status,
    ).toBe("IDENTIFIED");
  });

  it("7: a domain failed a phase, others still work: RUNNING, and failing", () => {
    const actions = [
      ["A:1", "DOWNLOAD_FAILURE"],
      ["B:1", "UPDATING"],
    ] as const;
    expect(read([["IDENTIFYING"], ["IDENTIFIED", identified], ["RUNNING", actions]])).toMatchObject({
      status: "RUNNING",
      failing: true,
    });
    expect(
      read([
        ["DOWNLOAD_FAILURE", [["A:1", "DOWNLOAD_FAILURE"]], "A"],
        ["UPDATING", [["B:1", "UPDATING"]], "B"],
      ]),
    ).toMatchObject({ status: "RUNNING", failing: true });
  });

  it("8: all cleaned up, an earlier failure: INCOMPLETE", () => {
    const actions = [
      ["A:1", "DOWNLOAD_FAILURE"],
      ["B:1", "UPDATE_SUCCESS"],
    ] as const;
    expect(
      read([["IDENTIFYING"], ["IDENTIFIED", identified], ["RUNNING", actions], ["INCOMPLETE", actions]]),
    ).toMatchObject({
      status: "INCOMPLETE",
      failing: true,
    });
    expect(
      read([
        ["DOWNLOAD_FAILURE", [["A:1", "DOWNLOAD_FAILURE"]], "A"],
        ["INCOMPLETE", [["A:1", "DOWNLOAD_FAILURE"]], "A"],
        ["COMPLETED", [["B:1", "UPDATE_SUCCESS"]], "B"],
      ]).status,
    ).toBe("INCOMPLETE");
  });

  it("9: all cleaned up, no failure; a failed cleanup is allowed: COMPLETED", () => {
    const actions = [
      ["A:1", "UPDATE_SUCCESS"],
      ["B:1", "UPDATE_SUCCESS"],
    ] as const;
    expect(
      read([["IDENTIFYING"], ["IDENTIFIED", identified], ["RUNNING", actions], ["COMPLETED", actions]]).status,
    ).toBe("COMPLETED");
    expect(
      read([
        ["CLEANUP_FAILURE", [["A:1", "UPDATE_SUCCESS"]], "A"],
        ["COMPLETED", [["A:1", "UPDATE_SUCCESS"]], "A"],
        ["COMPLETED", [["B:1", "UPDATE_SUCCESS"]], "B"],
      ]),
    ).toMatchObject({ status: "COMPLETED", failing: false });
  });

  it('1 (differs): an end with the activity "" is an activity like any other', () => {
    const message = {
      activityId: "",
      timestamp: START,
      payload: { status: "INCOMPLETE", message: "the desired state manifest does not contain any supported domain" },
    };
    expect(aggregateFeedback(message).status).toBe("INCOMPLETE");
    const rows = readEvidence(collectFeedback([{ ...message, deviceId: "d1" }]), { now: "2023-11-15T00:00:00Z" });
    expect(rows.map(({ activityId, status }) => [activityId, status])).toStrictEqual([["", "INCOMPLETE"]]);
  });
});

describe("the order of the same events (reference §2c): one answer where the update manager has two", () => {
  it("A fails its download before or after B has downloaded", () => {
    const failure: Heard = ["DOWNLOAD_FAILURE", [["A:1", "DOWNLOAD_FAILURE"]], "A"];
    const success: Heard = ["DOWNLOAD_SUCCESS", [["B:1", "DOWNLOAD_SUCCESS"]], "B"];
    expect(
      [read([failure, success]), read([success, failure])].map(({ status, failing }) => [status, failing]),
    ).toStrictEqual([
      ["RUNNING", true],
      ["RUNNING", true],
    ]);
  });

  it("A has nothing to do and completes before or after B has identified", () => {
    const done: Heard = ["COMPLETED", [], "A"];
    const found: Heard = ["IDENTIFIED", [["B:1", "IDENTIFIED"]], "B"];
    expect([read([done, found]).status, read([found, done]).status]).toStrictEqual(["IDENTIFIED", "IDENTIFIED"]);
  });

  it("A completes straight after identifying", () => {
    expect(
      read([
        ["IDENTIFYING", [], "A"],
        ["COMPLETED", [], "A"],
      ]).status,
    ).toBe("COMPLETED");
    expect(
      read([
        ["IDENTIFYING", [], "A"],
        ["IDENTIFIED", [["A:1", "IDENTIFIED"]], "A"],
        ["COMPLETED", [["A:1", "UPDATE_SUCCESS"]], "A"],
      ]).status,
    ).toBe("COMPLETED");
  });

  it("a phase comes early, or is skipped", () => {
    expect(
      read([
        ["DOWNLOAD_SUCCESS", [["A:1", "DOWNLOAD_SUCCESS"]], "A"],
        ["IDENTIFYING", [], "B"],
      ]).status,
    ).toBe("IDENTIFYING");
    expect(
      read([
        ["IDENTIFIED", [["A:1", "IDENTIFIED"]], "A"],
        ["CLEANUP_SUCCESS", [["A:1", "ACTIVATION_SUCCESS"]], "A"],
      ]),
    ).toMatchObject({ status: "RUNNING", settled: true });
  });

  it("identification fails in A before or after B has identified", () => {
    const failed: Heard = ["IDENTIFICATION_FAILED", [], "A"];
    const found: Heard = ["IDENTIFIED", [["B:1", "IDENTIFIED"]], "B"];
    expect([read([failed, found]).status, read([found, failed]).status]).toStrictEqual([
      "IDENTIFICATION_FAILED",
      "IDENTIFICATION_FAILED",
    ]);
  });
});

describe("validation and domains (reference §4b)", () => {
  const options = { now: "2023-11-15T00:00:00Z" };
  const message = (activityId: string, status: string, domain: string) => ({
    deviceId: "d1",
    activityId,
    domain,
    timestamp: START,
    payload: { status },
  });

  it("TestValidateActivity: another activity says nothing about this one", () => {
    const rows = readEvidence(collectFeedback([message("a1", "RUNNING", "A"), message("a2", "RUNNING", "A")]), options);
    expect(rows.map(({ activityId, status }) => [activityId, status])).toStrictEqual([
      ["a1", "RUNNING"],
      ["a2", "RUNNING"],
    ]);
  });

  it("domains {} : no domain, nothing is known", () => {
    expect(readEvidence(collectFeedback([]), options)).toStrictEqual([]);
  });

  it("delayed INCOMPLETE: an end that names a failure stays one", () => {
    expect(read([["UPDATE_FAILURE"], ["INCOMPLETE"]]).status).toBe("INCOMPLETE");
  });

  it("{CLEANUP_SUCCESS, CLEANUP_FAILURE}, delayed COMPLETED: COMPLETED once it is reported", () => {
    const phases: readonly Heard[] = [
      ["CLEANUP_SUCCESS", [], "A"],
      ["CLEANUP_FAILURE", [], "B"],
    ];
    expect(read(phases).status).toBe("RUNNING");
    expect(read([...phases, ["COMPLETED", [], "A"], ["COMPLETED", [], "B"]]).status).toBe("COMPLETED");
  });

  it("{CLEANUP_SUCCESS, CLEANUP}: still under way", () => {
    expect(
      read([
        ["CLEANUP_SUCCESS", [], "A"],
        ["CLEANUP", [], "B"],
      ]).status,
    ).toBe("RUNNING");
  });

  it("IDENTIFIED([]), COMPLETED, CLEANUP_SUCCESS: what follows the end changes nothing", () => {
    expect(read([["IDENTIFYING"], ["IDENTIFIED"], ["COMPLETED"], ["CLEANUP_SUCCESS"]]).status).toBe("COMPLETED");
  });

  it("known domains: both, none, one of two", () => {
    const rows = (domains: readonly string[]) =>
      readEvidence(collectFeedback([message("a1", "IDENTIFIED", "A")]), { ...options, domains }).map(
        ({ status }) => status,
      );
    expect(rows(["A", "B"])).toStrictEqual(["IDENTIFYING"]);
    expect(rows(["A"])).toStrictEqual(["COMPLETED"]);
    expect(rows([])).toStrictEqual(["COMPLETED"]);
  });

  it("2nd Apply while busy: IDENTIFICATION_FAILED of the second activity leaves the first one running", () => {
    const refused = { ...message("a2", "IDENTIFICATION_FAILED", ""), timestamp: START + 1 };
    const rows = readEvidence(collectFeedback([message("a1", "RUNNING", ""), refused]), options);
    expect(rows.map(({ status }) => status)).toStrictEqual(["RUNNING", "IDENTIFICATION_FAILED"]);
  });
});

describe("masking (reference §4b, api/util/util_test.go)", () => {
  it.each(DEVICE_STATUSES)("%s, masked", (status) => {
    const masked = status === "INCOMPLETE_INCONSISTENT" ? "INCOMPLETE" : status;
    expect(aggregateFeedback({ status }, { maskInconsistent: true }).status).toBe(masked);
    expect(aggregateFeedback({ status }).status).toBe(status);
  });

  const MASKS: Readonly<Record<string, string>> = {
    ACTIVATING: "UPDATING",
    ACTIVATION_SUCCESS: "UPDATE_SUCCESS",
    ACTIVATION_FAILURE: "UPDATE_FAILURE",
  };

  it.each(ACTION_STATUSES)("an action %s, and what the update manager makes of it, come to the same", (status) => {
    const verdict = (shown: string) => {
      const {
        status: effective,
        failing,
        settled,
      } = aggregateFeedback({ actions: [{ component: { id: "a" }, status: shown }] });
      return { effective, failing, settled };
    };
    expect(verdict(MASKS[status] ?? status)).toStrictEqual(verdict(status));
  });

  it("UPDATE_SUCCESS → UPDATING → UPDATE_SUCCESS is no news of a failure", () => {
    const steps = ["UPDATE_SUCCESS", "UPDATING", "UPDATE_SUCCESS"];
    const messages = steps.map((status) => ({ status: "RUNNING", actions: [{ component: { id: "a" }, status }] }));
    expect(checkTransitions(messages).map(({ severity }) => severity)).toStrictEqual(["warning"]);
    expect(read(steps.map((status): Heard => ["RUNNING", [["a", status]]]))).toMatchObject({
      failing: false,
      settled: true,
    });
  });
});

describe("envelopes (reference §4b)", () => {
  it("callback: every status is published as it is", () => {
    for (const status of ["COMPLETED", "IDENTIFYING", "IDENTIFIED", "INCOMPLETE_INCONSISTENT"]) {
      const result = parseFeedback({ activityId: "a1", timestamp: START, payload: { status } });
      expect(result.ok && result.value.feedback.status).toBe(status);
    }
  });

  it("timer: the same content again, in another order, changes nothing", () => {
    const actions = [
      ["A:1", "UPDATING"],
      ["B:1", "DOWNLOADING"],
    ] as const;
    const [once, twice] = [
      read([["RUNNING", actions]]),
      read([
        ["RUNNING", actions],
        ["RUNNING", [...actions].reverse()],
      ]),
    ];
    expect(twice).toMatchObject({ status: once.status, tally: once.tally, progress: once.progress });
  });

  it("domain handler: a message of a baseline is forwarded as it is", () => {
    const result = parseFeedback({ activityId: "a1", timestamp: START, payload: { status: "RUNNING", baseline: "b" } });
    expect(result.ok && result.value.feedback).toMatchObject({ status: "RUNNING", baseline: "b" });
  });

  it("an empty body is no feedback", () => {
    expect(parseFeedback("").ok).toBe(false);
  });

  it("a send failure: INCOMPLETE with a message and no actions", () => {
    const failure = {
      status: "INCOMPLETE",
      message: "error. cannot send desired state manifest to domain test-domain",
    };
    expect(aggregateFeedback(failure)).toMatchObject({ status: "INCOMPLETE", progress: 0, failing: false });
  });
});

describe("real emitters (reference §5)", () => {
  it("container management stops at the first failure: the rest is abandoned (§5a)", () => {
    const row = read([
      [
        "INCOMPLETE",
        [
          ["containers:1", "UPDATE_FAILURE"],
          ["containers:2", "IDENTIFIED"],
        ],
      ],
    ]);
    expect([row.status, row.abandoned]).toStrictEqual(["INCOMPLETE", 1]);
  });

  it("container management removes without REMOVING (§5a)", () => {
    const path = ["IDENTIFIED", "UPDATING", "UPDATE_SUCCESS", "REMOVAL_SUCCESS"];
    const row = read(path.map((status): Heard => ["RUNNING", [["containers:1", status]]]));
    expect(row.kinds.remove).toStrictEqual({ total: 1, succeeded: 1, failed: 0, open: 0 });
  });

  it("container management hides an earlier baseline's failed cleanup behind COMPLETED (§5a)", () => {
    expect(read([["COMPLETED", [["containers:1", "REMOVAL_FAILURE"]]]]).status).toBe("INCOMPLETE");
  });

  it("the self-update agent says COMPLETE and UPDATED (§5b)", () => {
    expect(
      read([
        ["ACTIVATION_SUCCESS", [["self-update:os", "UPDATED"]]],
        ["COMPLETE", [["self-update:os", "UPDATE_SUCCESS"]]],
      ]).status,
    ).toBe("COMPLETED");
  });

  it("the self-update agent is current already: IDENTIFYING, COMPLETED (§5b)", () => {
    expect(read([["IDENTIFYING"], ["COMPLETED"]])).toMatchObject({ status: "COMPLETED", progress: 100 });
  });

  it("the self-update agent falls back to downloading (§5b)", () => {
    const row = read([
      ["RUNNING", [["self-update:os", "UPDATING"]]],
      ["RUNNING", [["self-update:os", "DOWNLOADING"]]],
    ]);
    expect(row.tally.byStatus.DOWNLOADING).toBe(1);
  });
});
