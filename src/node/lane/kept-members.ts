/**
 * What is kept as it is, and differs from twin to twin without deciding anything: a name; a time; a time that is the year 1 where it
 * never was; the two versions, or the times when two sections were changed, of which it decides how they are related; a count of restarts below
 * the most that there are; any other number; a number of milliseconds since 1970 that is no number of seconds; images, of which it decides which are equal; names of modules and deployments, of
 * which their order decides too; the name of a module in the words of the agent, which the scanner finds there; strings and numbers of which
 * it decides which are equal, and names that groups give their deployments, too.
 *
 * @internal
 */
export const GAP_KINDS = [
  "name",
  "time",
  "exit",
  "desiredVersion",
  "lastVersion",
  "number",
  "count",
  "timestamp",
  "image",
  "module",
  "deployment",
  "word",
  "value",
  "deploymentId",
] as const;

/**
 * One of the {@link GAP_KINDS}.
 *
 * @internal
 */
export type GapKind = (typeof GAP_KINDS)[number];

/**
 * What else is done with a member, besides leaving it out, keeping it, and noting a gap: `words` keeps what the agent says; `secrets` leaves out what may
 * hold secrets, and `pieces` what may hold a part of one, or one that is not looked for. Words that may repeat a secret have to be read with all
 * that the twin holds.
 *
 * @internal
 */
export const OTHER_TREATMENTS = ["words", "secrets", "pieces"] as const;

/**
 * What is done with a member: `drop` leaves it out, `keep` and the kinds of gaps take it as it is, and a tree takes of an object what
 * the tree says; anything but an object is then taken as it is.
 *
 * @internal
 */
export type Treatment = "drop" | "keep" | GapKind | (typeof OTHER_TREATMENTS)[number] | KeptMembers;

/**
 * What is done with the members of an object.
 *
 * @internal
 */
export interface KeptMembers {
  readonly members: Readonly<Record<string, Treatment>>;
  /** What is done with a member of any other name. */
  readonly others: Treatment;
  /** What the names of its members are, where they differ from twin to twin. */
  readonly names?: GapKind;
  /** Which values are compared that stand in its place, as a "value"; without it, what is no object is taken as it is. */
  readonly compared?: "numbers" | "scalars";
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

function named(names: GapKind, kept: KeptMembers): KeptMembers {
  return { ...kept, names };
}

/** Members of the root that no verdict on a twin depends on. */
const IDLE_MEMBERS = [
  ...["etag", "deviceEtag", "statusUpdateTime", "connectionStateUpdatedTime", "cloudToDeviceMessageCount"],
  ...["authenticationType", "x509Thumbprint", "deviceScope", "parentScopes", "capabilities"],
];

/**
 * Members of the root that a verdict on a device may depend on, and none on a twin of $edgeAgent.
 *
 * @internal
 */
export const DEVICE_MEMBERS = ["statusReason", "connectionState", "lastActivityTime", "modelId"] as const;

function dropped(names: readonly string[]): KeptMembers["members"] {
  return Object.fromEntries(names.map((name) => [name, "drop"]));
}

/** Tables keep tags as JSON in a string, which is told; of an object, nothing is asked. */
const TAGS: KeptMembers = { members: {}, others: "drop" };

const TIME: KeptMembers = { members: { $lastUpdated: "time" }, others: "drop" };

const MODULE_MARKS: KeptMembers = { members: { $lastUpdated: "time" }, others: below("runtimeStatus", TIME) };

/** What may differ between twins that are told as one, and what is not told. */
export interface TwinForm {
  /** No name decides anything, as one that is asked for does: the modules and deployments may have other names, and the modules other images. */
  readonly isNamed: boolean;
  /** It is told since when a module is as it is. */
  readonly isTimed: boolean;
}

/** What the hub noted of the report. */
function reportedMarks({ isNamed, isTimed }: TwinForm): KeptMembers {
  const ofCode = { lastDesiredStatus: below("code", TIME) };
  const ofModules = { systemModules: MODULE_MARKS, modules: isNamed ? named("module", MODULE_MARKS) : MODULE_MARKS };
  return { members: { ...ofCode, ...(isTimed ? ofModules : {}) }, others: "drop" };
}

/** What no verdict depends on, and the environment, which may hold secrets. */
const IDLE_OF_MODULE = {
  ...dropped(["version", "imagePullPolicy", "startupOrder", "lastRestartTimeUtc"]),
  env: "secrets",
} as const;

/** Of the container runtime it only counts that it is there; its settings are the credentials of registries. */
const RUNTIME: KeptMembers = { members: { ...dropped(["type", "platform"]), settings: "secrets" }, others: "pieces" };

/** Of a desired module. */
function desiredModule(settings: KeptMembers): KeptMembers {
  return {
    members: { ...IDLE_OF_MODULE, type: "drop", status: "keep", restartPolicy: "keep", settings },
    others: "pieces",
  };
}

/** Of a reported module. */
function reportedModule(settings: KeptMembers, isTimed: boolean): KeptMembers {
  const times = isTimed
    ? ({ lastStartTimeUtc: "time", lastExitTimeUtc: "exit" } as const)
    : dropped(["lastStartTimeUtc", "lastExitTimeUtc"]);
  return {
    members: {
      ...IDLE_OF_MODULE,
      restartPolicy: "drop",
      ...only("type", "status", "runtimeStatus", "statusDescription").members,
      exitCode: "keep",
      restartCount: "count",
      ...times,
      settings,
    },
    others: "pieces",
  };
}

/** Of a reported module, where all is looked at. */
const WHOLE_REPORTED_MODULE: KeptMembers = {
  members: { restartCount: "count", lastStartTimeUtc: "time", lastExitTimeUtc: "exit", lastRestartTimeUtc: "drop" },
  others: "keep",
};

/** What is kept of a twin besides the members of its sections that it is told of. */
function agentTwin(desired: KeptMembers["members"], reported: KeptMembers["members"], form: TwinForm): KeptMembers {
  const configurations = each(only("status"));
  return {
    members: {
      ...dropped([...IDLE_MEMBERS, ...DEVICE_MEMBERS]),
      tags: TAGS,
      deviceId: "name",
      version: "number",
      configurations: form.isNamed ? named("deployment", configurations) : configurations,
      properties: {
        members: {
          desired: { members: { $metadata: TIME, $version: "desiredVersion", ...desired }, others: "keep" },
          reported: {
            members: {
              $metadata: reportedMarks(form),
              $version: "number",
              lastDesiredVersion: "lastVersion",
              ...reported,
            },
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
 * What the rules read of a twin of $edgeAgent in the common case: no `createOptions`, environment or credentials, unless the agent's
 * words repeat something of them.
 *
 * A name of a member that decides whether another is there stays, so that an empty deployment is not taken for one that is not.
 *
 * @internal
 */
export function leanTwin(form: TwinForm): KeptMembers {
  const { isNamed, isTimed } = form;
  const settings: KeptMembers = {
    members: { image: isNamed ? "image" : "keep", imageHash: "drop", createOptions: "secrets" },
    others: "pieces",
  };
  const lastDesiredStatus: KeptMembers = { members: { description: "words" }, others: "keep" };
  const modulesOf = (kept: KeptMembers): KeptMembers["members"] => ({
    systemModules: each(kept),
    modules: isNamed ? named("module", each(kept)) : each(kept),
  });
  return agentTwin(
    { runtime: RUNTIME, ...modulesOf(desiredModule(settings)) },
    { lastDesiredStatus, runtime: RUNTIME, version: only(), ...modulesOf(reportedModule(settings, isTimed)) },
    form,
  );
}

/**
 * The same with all that a twin itself holds, for what looks into the deployment as a whole: the search for what the agent
 * refuses, for secrets in its words, and the size of its report. Only what the hub noted is left out.
 *
 * @internal
 */
export const FULL_TWIN: KeptMembers = /* @__PURE__ */ agentTwin(
  {},
  { systemModules: each(WHOLE_REPORTED_MODULE), modules: each(WHOLE_REPORTED_MODULE) },
  { isNamed: false, isTimed: true },
);

/** When the reported section was changed, each of its members, and each member of these: a component has properties. */
const REPORTED_MARKS: KeptMembers = {
  members: { $lastUpdated: "keep" },
  others: { members: { $lastUpdated: "keep" }, others: only("$lastUpdated") },
};

/** The same of the desired section, and at which version anything in it was changed; below so many levels all is kept. */
const DEEPER_MARKS = 4;
const DESIRED_MARKS: KeptMembers = /* @__PURE__ */ each(
  /* @__PURE__ */ each(/* @__PURE__ */ each(versionsOf(DEEPER_MARKS))),
);

function versionsOf(levels: number): Treatment {
  return levels === 0 ? "keep" : { members: { $lastUpdated: "drop" }, others: versionsOf(levels - 1) };
}

/**
 * What the rules read of the twin of a device or of a module, and of a message of Desired State Feedback, of which everything is read.
 *
 * @internal
 */
export const DEVICE_OR_MESSAGE: KeptMembers = {
  members: {
    ...dropped(IDLE_MEMBERS),
    tags: TAGS,
    deviceId: "name",
    activityId: "name",
    timestamp: "timestamp",
    version: "number",
    configurations: each(only("status")),
    properties: {
      members: {
        desired: { members: { $metadata: DESIRED_MARKS, $version: "desiredVersion" }, others: "keep" },
        reported: { members: { $metadata: REPORTED_MARKS }, others: "keep" },
      },
      others: "keep",
    },
  },
  others: "keep",
};

/**
 * How much is kept of a line: of a twin of $edgeAgent what its verdict mostly needs, or all; of a device's twin or a message what theirs needs; of a
 * device's twin what its verdict mostly needs.
 *
 * @internal
 */
export const KEPT_AS = ["lean", "full", "other", "device"] as const;

/**
 * One of {@link KEPT_AS}.
 *
 * @internal
 */
export type KeptAs = (typeof KEPT_AS)[number];
