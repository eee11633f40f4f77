/**
 * What is kept as it is, and differs from twin to twin without deciding anything: a name; a time; a time that is the year 1 where it
 * never was; the two versions, which must be equal; a count of restarts below the most that there are; any other number.
 *
 * @internal
 */
export const GAP_KINDS = ["name", "time", "exit", "desiredVersion", "lastVersion", "number", "count"] as const;

/**
 * One of the {@link GAP_KINDS}.
 *
 * @internal
 */
export type GapKind = (typeof GAP_KINDS)[number];

/**
 * What is done with a member: `drop` leaves it out, `keep` and the kinds of gaps take it as it is, and a tree takes of an object what
 * the tree says; anything but an object is then taken as it is.
 *
 * @internal
 */
export type Treatment = "drop" | "keep" | GapKind | KeptMembers;

/**
 * What is done with the members of an object.
 *
 * @internal
 */
export interface KeptMembers {
  readonly members: Readonly<Record<string, Treatment>>;
  /** What is done with a member of any other name. */
  readonly others: Treatment;
}

/** Only these members, as they are. */
function only(...names: readonly string[]): KeptMembers {
  return { members: Object.fromEntries(names.map((name) => [name, "keep"])), others: "drop" };
}

function below(member: string, kept: Treatment): KeptMembers {
  return { members: { [member]: kept }, others: "drop" };
}

function each(kept: Treatment): KeptMembers {
  return { members: {}, others: kept };
}

/** Members of the root that no verdict on a twin of $edgeAgent depends on. */
const IDLE_MEMBERS = [
  ...["etag", "deviceEtag", "statusReason", "statusUpdateTime", "connectionState", "connectionStateUpdatedTime"],
  ...["lastActivityTime", "cloudToDeviceMessageCount", "authenticationType", "x509Thumbprint", "modelId"],
  ...["deviceScope", "parentScopes", "capabilities"],
];

const TIME: KeptMembers = { members: { $lastUpdated: "time" }, others: "drop" };

const MODULE_MARKS: KeptMembers = { members: { $lastUpdated: "time" }, others: below("runtimeStatus", TIME) };

const REPORTED_MARKS: KeptMembers = {
  members: {
    lastDesiredStatus: below("code", TIME),
    systemModules: MODULE_MARKS,
    modules: MODULE_MARKS,
  },
  others: "drop",
};

/** Of a desired module. */
const DESIRED_MODULE: KeptMembers = {
  members: { status: "keep", restartPolicy: "keep", settings: only("image") },
  others: "drop",
};

/** Of a reported module. */
const REPORTED_MODULE: KeptMembers = {
  members: {
    ...only("type", "status", "runtimeStatus", "statusDescription").members,
    exitCode: "keep",
    restartCount: "count",
    lastStartTimeUtc: "time",
    lastExitTimeUtc: "exit",
    settings: only("image"),
  },
  others: "drop",
};

/** Of a reported module, where all is looked at. */
const WHOLE_REPORTED_MODULE: KeptMembers = {
  members: { restartCount: "count", lastStartTimeUtc: "time", lastExitTimeUtc: "exit", lastRestartTimeUtc: "drop" },
  others: "keep",
};

function agentTwin(desired: KeptMembers["members"], reported: KeptMembers["members"]): KeptMembers {
  return {
    members: {
      ...Object.fromEntries(IDLE_MEMBERS.map((name) => [name, "drop"])),
      // Tables keep tags as JSON in a string, which is told; of an object, nothing is asked.
      tags: { members: {}, others: "drop" },
      deviceId: "name",
      version: "number",
      configurations: each(only("status")),
      properties: {
        members: {
          desired: { members: { $metadata: TIME, $version: "desiredVersion", ...desired }, others: "keep" },
          reported: {
            members: { $metadata: REPORTED_MARKS, $version: "drop", lastDesiredVersion: "lastVersion", ...reported },
            others: "keep",
          },
        },
        others: "keep",
      },
    },
    others: "keep",
  };
}

/**
 * What the rules read of a twin of $edgeAgent in the common case: no `createOptions`, environment or credentials.
 *
 * A name of a member that decides whether another is there stays, so that an empty deployment is not taken for one that is not.
 *
 * @internal
 */
export const LEAN_TWIN: KeptMembers = /* @__PURE__ */ agentTwin(
  { runtime: each("drop"), systemModules: each(DESIRED_MODULE), modules: each(DESIRED_MODULE) },
  { runtime: "drop", version: "drop", systemModules: each(REPORTED_MODULE), modules: each(REPORTED_MODULE) },
);

/**
 * The same with all that a twin itself holds, for what looks into the deployment as a whole: the search for what the agent
 * refuses, for secrets in its words, and the size of its report. Only what the hub noted is left out.
 *
 * @internal
 */
export const FULL_TWIN: KeptMembers = /* @__PURE__ */ agentTwin(
  {},
  { systemModules: each(WHOLE_REPORTED_MODULE), modules: each(WHOLE_REPORTED_MODULE) },
);
