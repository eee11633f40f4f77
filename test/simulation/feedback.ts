/**
 * Feedback as real agents send it, each named by its verdict; and a campaign of twelve devices as a backend hears it.
 *
 * From the source document's example and the facts of the Desired State Feedback reference (§1, §2, §5).
 */

type Action = readonly [id: string, status: string, more?: object];

/** One message and its name. */
export interface FeedbackScenario {
  readonly name: string;
  readonly message: object;
}

const START = 1_700_000_000_000;

function actions(rows: readonly Action[]): readonly object[] {
  return rows.map(([id, status, more = {}]) => ({ component: { id, version: "1.4.2" }, status, ...more }));
}

function enveloped(status: string, rows: readonly Action[] = [], more: object = {}): object {
  return {
    activityId: "campaign-1",
    deviceId: "truck-7",
    timestamp: START,
    payload: { status, ...more, ...(rows.length === 0 ? {} : { actions: actions(rows) }) },
  };
}

/** The source document's example, as it is printed there. */
const SOURCE_EXAMPLE = {
  status: "RUNNING",
  message: "Applying desired state across 3 agents. Estimated time: about 5 minutes.",
  actions: [
    {
      component: { id: "containers:xyz", version: "1" },
      status: "UPDATE_SUCCESS",
      message: "Container is healthy. Startup time: 7 seconds",
    },
    {
      component: { id: "custom-domain:app-1", version: "4.3" },
      status: "DOWNLOADING",
      progress: 79,
      message: "Downloading 53.8 MiB",
    },
    {
      component: { id: "custom-domain:app-2", version: "342.444.195" },
      status: "UPDATING",
      progress: 79,
      message: "Writing firmware",
    },
  ],
};

/** Every message, in the order of the statuses. */
export const FEEDBACK_SCENARIOS: readonly FeedbackScenario[] = [
  { name: "identifying-started", message: enveloped("IDENTIFYING") },
  {
    name: "identified-two-actions",
    message: enveloped("IDENTIFIED", [
      ["containers:app", "IDENTIFIED"],
      ["self-update:os-image", "IDENTIFIED"],
    ]),
  },
  {
    name: "identification-failed-another-activity",
    message: enveloped("IDENTIFICATION_FAILED", [], { message: "Another update activity in progress - campaign-0" }),
  },
  { name: "running-source-example", message: SOURCE_EXAMPLE },
  {
    name: "running-first-failure",
    message: enveloped("RUNNING", [
      ["containers:app", "DOWNLOAD_FAILURE", { message: "cannot pull the image" }],
      ["self-update:os-image", "UPDATING", { progress: 40 }],
    ]),
  },
  { name: "running-all-settled", message: enveloped("RUNNING", [["containers:app", "ACTIVATION_SUCCESS"]]) },
  { name: "running-phase-cleanup", message: enveloped("CLEANUP", [["containers:app", "ACTIVATION_SUCCESS"]]) },
  {
    name: "running-phase-of-the-document",
    message: enveloped("DOWNLOADED_COMPLETED", [["containers:app", "DOWNLOADED_SUCCESS"]]),
  },
  {
    name: "running-baseline-completed",
    message: enveloped("COMPLETED", [["containers:app", "ACTIVATION_SUCCESS"]], { baseline: "composite:app" }),
  },
  { name: "completed-masked-activation", message: enveloped("COMPLETED", [["containers:app", "UPDATE_SUCCESS"]]) },
  {
    name: "completed-nothing-to-do",
    message: { activityId: "campaign-1", timestamp: START, desiredStateFeedback: { status: "COMPLETED" } },
  },
  {
    name: "completed-self-update-words",
    message: {
      activityId: "campaign-1",
      timestamp: START / 1000,
      payload: {
        status: "COMPLETE",
        message: "",
        actions: actions([["self-update:os-image", "UPDATED", { progress: 0 }]]),
      },
    },
  },
  {
    name: "completed-removal",
    message: enveloped("COMPLETED", [["containers:old", "REMOVAL_SUCCESS", { message: "Successfully removed" }]]),
  },
  {
    name: "incomplete-stopped-at-first-failure",
    message: enveloped("INCOMPLETE", [
      ["containers:app", "UPDATE_FAILURE", { message: "cannot start the container" }],
      ["containers:db", "IDENTIFIED"],
    ]),
  },
  { name: "incomplete-despite-completed", message: enveloped("COMPLETED", [["containers:old", "REMOVAL_FAILURE"]]) },
  {
    name: "incomplete-no-supported-domain",
    message: {
      activityId: "",
      timestamp: START,
      payload: { status: "INCOMPLETE", message: "the desired state manifest does not contain any supported domain" },
    },
  },
  {
    name: "incomplete-inconsistent-reported",
    message: enveloped("INCOMPLETE_INCONSISTENT", [
      ["containers:app", "UPDATE_SUCCESS"],
      ["containers:db", "UPDATE_FAILURE"],
    ]),
  },
  {
    name: "running-rollback-failed",
    message: enveloped("ROLLBACK_FAILURE", [["containers:app", "UPDATE_FAILURE"]], { baseline: "composite:app" }),
  },
  { name: "superseded-reported", message: enveloped("SUPERSEDED", [["containers:app", "DOWNLOADING"]]) },
  { name: "unknown-status-of-its-own", message: enveloped("PAUSED") },
];

/** Twelve devices, four messages each, every third message twice, the last ones first; two fail, one never ends. */
export function campaign(): readonly object[] {
  const devices = Array.from({ length: 12 }, (_, index) => index);
  const messages = devices.flatMap((device) => {
    const last = device === 11 ? "RUNNING" : device % 5 === 4 ? "INCOMPLETE" : "COMPLETED";
    const done = last === "INCOMPLETE" ? "UPDATE_FAILURE" : last === "RUNNING" ? "UPDATING" : "UPDATE_SUCCESS";
    const course: readonly Action[][] = [
      [],
      [["app:nav", "IDENTIFIED"]],
      [["app:nav", "UPDATING", { progress: 30 }]],
      [["app:nav", done]],
    ];
    return ["IDENTIFYING", "IDENTIFIED", "RUNNING", last].map((status, step) => ({
      deviceId: `truck-${String(device).padStart(2, "0")}`,
      activityId: "campaign-1",
      timestamp: START + step * 60_000 + device,
      payload: { status, actions: actions(course[step] ?? []) },
    }));
  });
  const twice = messages.filter((_, index) => index % 3 === 0);
  return [...[...messages].reverse(), ...twice];
}
