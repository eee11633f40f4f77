import { describe, expect, it } from "vitest";
import { DEPLOYMENT_STATUSES, MetaData, REPORTING_MODES, validateMetaData } from "../../../src/configuration/index.js";
import type { MetaDataFields } from "../../../src/configuration/index.js";
import type { JsonObject } from "../../../src/json/index.js";
import { META_DATA_MEMBERS } from "../../../src/configuration/meta-data/meta-data-members.js";
import { blocks } from "../../../docs/generate/configuration.js";
import { deepFreeze } from "../../support/freeze.js";

const now = "2016-10-10T17:00:00Z";

/** meta-data-object.md, the table under "Schema": five sub-groups, and where each applies. */
const TABLE = [
  {
    subGroup: "Deployment Id",
    property: "deploymentId",
    value: "spring",
    wrong: 7,
    desired: "optional",
    reported: "optional",
    description: "Indicates the source deployment id of the current configuration.",
  },
  {
    subGroup: "Deployment Status",
    property: "deploymentStatus",
    value: "succeeded",
    wrong: 7,
    desired: "notApplicable",
    reported: "optional",
    description: "Indicates the current status of the deployment.",
  },
  {
    subGroup: "Dependencies",
    property: "dependencies",
    value: "x;y",
    wrong: ["x", "y"],
    desired: "optional",
    reported: "optional",
    description: "Lists the group configuration identifiers the meta data group configuration depends on.",
  },
  {
    subGroup: "Reporting Mode",
    property: "reportingMode",
    value: true,
    wrong: 1,
    desired: "optional",
    reported: "optional",
    description: "Indicates to the agent whether to report the current state of the group configuration or not.",
  },
  {
    subGroup: "Time Stamp",
    property: "time",
    value: "2016-10-10T17:00:00Z",
    wrong: 1476118800,
    desired: "notApplicable",
    reported: "optional",
    description: "Indicates the time of when the reported meta data was last updated.",
  },
] as const;

describe("the table of meta-data-object.md", () => {
  it("is the table of the code, row by row", () => {
    expect(META_DATA_MEMBERS.slice(0, 5).map(({ subGroup }) => subGroup)).toStrictEqual(
      TABLE.map(({ subGroup }) => subGroup),
    );
    const rows = String(blocks["meta-data-members"]?.()).split("\n");
    for (const { subGroup, description } of TABLE) {
      expect(rows.find((row) => row.startsWith(`| ${subGroup} `))).toContain(`| ${description}`);
    }
  });

  describe.each(TABLE)("$subGroup", ({ property, value, wrong, desired, reported }) => {
    it.each([
      { section: "desired" as const, presence: desired },
      { section: "reported" as const, presence: reported },
    ])("is $presence in $section", ({ section, presence }) => {
      const issues = validateMetaData({ [property]: value }, section);
      const expected = presence === "optional" ? [] : [["not-applicable-property", "error", `/${property}`]];
      expect(issues.map(({ code, severity, path }) => [code, severity, path])).toStrictEqual(expected);
      expect(validateMetaData({}, section)).toStrictEqual([]);
      expect(validateMetaData({ [property]: null }, section)).toStrictEqual([]);
    });

    it("has the type that the table gives", () => {
      const issues = validateMetaData({ [property]: wrong }, "reported");
      expect(issues).toMatchObject([{ code: "wrong-type", severity: "error", path: `/${property}` }]);
    });
  });

  it("knows the four values of the status", () => {
    expect([...DEPLOYMENT_STATUSES].sort()).toStrictEqual(["failed", "notStarted", "pending", "succeeded"]);
    for (const deploymentStatus of DEPLOYMENT_STATUSES) {
      expect(validateMetaData({ deploymentStatus }, "reported")).toStrictEqual([]);
    }
    expect(validateMetaData({ deploymentStatus: "compliant" }, "reported")).toMatchObject([
      { code: "unknown-deployment-status", path: "/deploymentStatus" },
    ]);
  });

  it("knows true and false as reporting modes, and the sample's never and always", () => {
    for (const reportingMode of [true, false, ...REPORTING_MODES, "none", "detailed"]) {
      expect(validateMetaData({ reportingMode }, "desired")).toStrictEqual([]);
    }
    expect(validateMetaData({ reportingMode: "sometimes" }, "desired")).toMatchObject([
      { code: "unknown-reporting-mode", path: "/reportingMode" },
    ]);
  });

  it("wants the time in ISO 8601", () => {
    expect(validateMetaData({ time: "2016-10-10T17:00:00Z" }, "reported")).toStrictEqual([]);
    expect(validateMetaData({ time: "2018/02/7T:01:10:00" }, "reported")).toMatchObject([
      { code: "malformed-group-time", severity: "error", path: "/time" },
    ]);
  });

  it("reads a boolean under dependencies as the reporting mode, when there is no other", () => {
    expect(validateMetaData({ dependencies: false }, "desired")).toMatchObject([
      { code: "misnamed-reporting-mode", severity: "warning", path: "/dependencies" },
    ]);
    const read = MetaData.parse({ __meta: { dependencies: false } });
    expect(read).toMatchObject({
      value: { reportingMode: "never", dependencies: [] },
      issues: [{ code: "misnamed-reporting-mode", path: "/__meta/dependencies" }],
    });
    expect(MetaData.parseObject({ dependencies: false, reportingMode: "always" })).toMatchObject({
      value: { reportingMode: "always" },
      issues: [{ code: "wrong-type", path: "/dependencies" }],
    });
    expect(MetaData.parseObject({ dependencies: true, reportingMode: null })).toMatchObject({
      value: { reportingMode: "always" },
      issues: [{ code: "misnamed-reporting-mode" }],
    });
  });

  it("has the sample's members, in both sections", () => {
    const desired = { deploymentId: "unspecified", dependencies: "x;y", reportingMode: "never" };
    const reported = { ...desired, deploymentStatus: "pending", time: now };
    expect(validateMetaData(desired, "desired")).toStrictEqual([]);
    expect(validateMetaData(reported, "reported")).toStrictEqual([]);
    const { value } = MetaData.parse({ __meta: reported }) as { value: MetaData };
    expect(value.toDesired()).toStrictEqual(desired);
    expect(value.toReported()).toStrictEqual(reported);
  });

  it("shows the sample's placeholders as what they are: no words of the vocabulary", () => {
    const placeholder = {
      reportingMode: "never|always",
      deploymentStatus: "notStarted|succeeded|pending|failed",
      time: "<time>",
    };
    expect(validateMetaData(placeholder, "reported").map(({ code }) => code)).toStrictEqual([
      "unknown-deployment-status",
      "unknown-reporting-mode",
      "malformed-group-time",
    ]);
  });
});

describe("validateMetaData", () => {
  it("warns about members that it does not know", () => {
    expect(validateMetaData({ status: "failed", policy: 1, deploymentId: "a" }, "reported")).toMatchObject([
      { code: "unknown-property", severity: "warning", path: "/policy" },
      { code: "unknown-property", severity: "warning", path: "/status" },
    ]);
  });

  it("refuses what is no object", () => {
    expect(validateMetaData("pending", "reported")).toMatchObject([{ code: "malformed-meta-data", path: "" }]);
  });

  it("knows where the versions of the second generation apply", () => {
    expect(validateMetaData({ serviceInterfaceVersion: "1.0.0" }, "desired")).toStrictEqual([]);
    expect(validateMetaData({ deviceInterfaceVersion: "1.0.0" }, "reported")).toStrictEqual([]);
    expect(validateMetaData({ deviceInterfaceVersion: "1.0.0" }, "desired")).toMatchObject([
      { code: "not-applicable-property" },
    ]);
    expect(validateMetaData({ serviceInterfaceVersion: 1 }, "reported")).toMatchObject([
      { code: "not-applicable-property" },
      { code: "wrong-type" },
    ]);
  });

  it("reads older spellings", () => {
    expect(validateMetaData({ state: "pending", deployment: "spring" }, "reported")).toStrictEqual([]);
    expect(validateMetaData({ state: "refused" }, "reported")).toMatchObject([{ path: "/state" }]);
  });

  it("throws for a section that there is not", () => {
    expect(() => validateMetaData({}, "tags" as "desired")).toThrow(
      new TypeError('The option "section" must be "desired" or "reported", not "tags".'),
    );
  });
});

const DEFAULTS: MetaDataFields = {
  deploymentId: "unspecified",
  dependencies: [],
  reportingMode: "always",
  deploymentStatus: "notStarted",
  time: undefined,
  serviceInterfaceVersion: undefined,
  deviceInterfaceVersion: undefined,
};

function parsed(group: unknown, previous?: MetaDataFields): MetaData {
  const result = MetaData.parse(deepFreeze(group), previous);
  if (!result.ok) throw new Error("parsing is always ok");
  return result.value;
}

describe("MetaData.parse", () => {
  it("starts from the defaults", () => {
    expect(Object.assign({}, parsed({}))).toStrictEqual(DEFAULTS);
    expect(Object.assign({}, parsed(undefined))).toStrictEqual(DEFAULTS);
  });

  it("reads the older spellings, and today's before them", () => {
    expect(parsed({ __meta: { state: "pending", deployment: "spring" } })).toMatchObject({
      deploymentStatus: "pending",
      deploymentId: "spring",
    });
    expect(parsed({ __meta: { state: "pending", deploymentStatus: "failed" } }).deploymentStatus).toBe("failed");
    expect(parsed({ __meta: { state: "pending", deploymentStatus: null } }).deploymentStatus).toBe("pending");
  });

  it.each([
    ["never", "never"],
    ["none", "never"],
    [false, "never"],
    ["minimal", "minimal"],
    ["always", "always"],
    ["detailed", "always"],
    [true, "always"],
  ])("reads the reporting mode %s as %s", (written, mode) => {
    expect(
      parsed({ __meta: { reportingMode: written } }, { ...DEFAULTS, reportingMode: "minimal" }).reportingMode,
    ).toBe(mode);
  });

  it("splits dependencies, without blanks and empty names", () => {
    expect(parsed({ __meta: { dependencies: "x; y;;z;" } }).dependencies).toStrictEqual(["x", "y", "z"]);
    expect(parsed({ __meta: { dependencies: "" } }).dependencies).toStrictEqual([]);
  });

  it("keeps the previous value of what is missing or of a wrong type", () => {
    const previous = parsed({ __meta: { deploymentId: "spring", reportingMode: "never", time: now } });
    const result = MetaData.parse({ __meta: { deploymentId: 5, time: "", state: "odd" } }, previous);
    expect(result).toMatchObject({ ok: true, value: previous });
    expect(result.issues.map(({ code, severity, path }) => [code, severity, path])).toStrictEqual([
      ["wrong-type", "warning", "/__meta/deploymentId"],
      ["unknown-deployment-status", "warning", "/__meta/state"],
    ]);
  });

  it("returns a member that is null to its default, under every spelling, and keeps the others", () => {
    const previous = parsed({
      __meta: { deploymentId: "spring", dependencies: "x;y", reportingMode: "never", deploymentStatus: "failed" },
    });
    const after = (meta: JsonObject): MetaData => {
      const { ok, value } = MetaData.parse({ __meta: meta }, previous) as { ok: true; value: MetaData };
      expect(ok).toBe(true);
      return value;
    };
    expect(after({ reportingMode: null })).toStrictEqual(previous.with({ reportingMode: "always" }));
    expect(after({ dependencies: null })).toStrictEqual(previous.with({ dependencies: [] }));
    expect(after({ deployment: null, state: null })).toStrictEqual(
      previous.with({ deploymentId: "unspecified", deploymentStatus: "notStarted" }),
    );
    expect(after({ deploymentId: null, deployment: "summer" }).deploymentId).toBe("summer");
  });

  it("returns everything to its default where __meta is null", () => {
    const previous = parsed({ __meta: { deploymentId: "spring", dependencies: "x", reportingMode: "never" } });
    expect(MetaData.parse({ __meta: null }, previous)).toStrictEqual({ ok: true, value: new MetaData(), issues: [] });
  });

  it("keeps everything where __meta is absent or not an object, and warns of the latter", () => {
    const previous = parsed({ __meta: { deploymentId: "spring" } });
    expect(MetaData.parse({ __meta: "pending" }, previous)).toMatchObject({
      value: previous,
      issues: [{ code: "malformed-meta-data", severity: "warning", path: "/__meta" }],
    });
    for (const group of [{}, null, "refreshing"]) {
      expect(MetaData.parse(group, previous)).toStrictEqual({ ok: true, value: previous, issues: [] });
    }
  });

  it("takes every member of both sections from what JSON.stringify wrote", () => {
    const whole = new MetaData({ serviceInterfaceVersion: "1.0.0", deviceInterfaceVersion: "1.2.0", time: now });
    expect(parsed({ __meta: JSON.parse(JSON.stringify(whole)) as unknown })).toStrictEqual(whole);
  });

  it("takes what another copy of the package, or JSON, remembered", () => {
    const copy: MetaDataFields = Object.assign({}, parsed({ __meta: { dependencies: "x;y", deploymentId: "spring" } }));
    expect(parsed({}, copy)).toStrictEqual(new MetaData({ dependencies: ["x", "y"], deploymentId: "spring" }));
    const revived = JSON.parse(JSON.stringify(parsed({}, copy))) as MetaDataFields;
    expect(parsed({}, revived)).toStrictEqual(parsed({}, copy));
    expect(parsed({}, { dependencies: [1], deploymentId: 5 } as unknown as MetaDataFields)).toStrictEqual(
      new MetaData(),
    );
  });

  it("does not quote what a member holds beyond a word, nor credentials in it", () => {
    const { issues } = MetaData.parseObject({ deploymentStatus: "SharedAccessKey=abc", deploymentId: ["secret"] });
    expect(JSON.stringify(issues)).not.toMatch(/abc|secret/);
  });
});

describe("a MetaData", () => {
  const metaData = new MetaData({ deploymentId: "spring", dependencies: ["x"] });

  it("cannot be changed, only made anew", () => {
    expect(Object.isFrozen(metaData) && Object.isFrozen(metaData.dependencies)).toBe(true);
    const changed = metaData.with({ reportingMode: "never", deviceInterfaceVersion: "1.0.0" });
    expect(changed).toMatchObject({ deploymentId: "spring", reportingMode: "never", time: undefined });
    expect(metaData.reportingMode).toBe("always");
  });

  it("stamps the time with a status and with a deployment id, and with nothing else", () => {
    expect(metaData.withDeploymentStatus("pending", { now })).toMatchObject({ deploymentStatus: "pending", time: now });
    expect(metaData.withDeploymentId("summer", { now })).toMatchObject({ deploymentId: "summer", time: now });
  });

  it("answers whether to report, and on what it depends", () => {
    expect(REPORTING_MODES.map((reportingMode) => metaData.with({ reportingMode }).shouldReport)).toStrictEqual([
      false,
      false,
      true,
    ]);
    expect([metaData.dependsOn("x"), metaData.dependsOn("y")]).toStrictEqual([true, false]);
  });

  it("writes the spelling of meta-data-object.md, and leaves out what was never set", () => {
    expect(metaData.toDesired()).toStrictEqual({ deploymentId: "spring", dependencies: "x", reportingMode: "always" });
    expect(metaData.toReported()).toStrictEqual({
      deploymentId: "spring",
      dependencies: "x",
      reportingMode: "always",
      deploymentStatus: "notStarted",
    });
  });

  it.each([
    ["never", "none"],
    ["minimal", "minimal"],
    ["always", "detailed"],
  ] as const)("writes the second generation on request: %s is %s", (reportingMode, written) => {
    const versioned = metaData
      .with({ reportingMode, serviceInterfaceVersion: "1.0.0", deviceInterfaceVersion: "1.2.0" })
      .withDeploymentStatus("failed", { now });
    expect(versioned.toDesired({ dialect: "2019-04" })).toStrictEqual({
      deploymentId: "spring",
      reportingMode: written,
      serviceInterfaceVersion: "1.0.0",
    });
    expect(versioned.toReported({ dialect: "2019-04" })).toStrictEqual({
      deploymentId: "spring",
      deploymentStatus: "failed",
      time: now,
      deviceInterfaceVersion: "1.2.0",
    });
  });

  it.each([
    [{ dependencies: ["x;y"] }, "dependencies"],
    [{ dependencies: [""] }, "dependencies"],
    [{ dependencies: [" x"] }, "dependencies"],
    [{ dependencies: [5] }, "dependencies"],
    [{ dependencies: "x" }, "dependencies"],
    [{ deploymentStatus: "done" }, "deploymentStatus"],
    [{ deploymentId: ["a"] }, "deploymentId"],
    [{ time: "yesterday" }, "time"],
    [{ reportingMode: true }, "reportingMode"],
    [{ reportingMode: "none" }, "reportingMode"],
    [{ serviceInterfaceVersion: 1 }, "serviceInterfaceVersion"],
  ])("refuses what is not of its field's type: %j", (changes, field) => {
    expect(() => metaData.with(changes as unknown as MetaDataFields)).toThrow(TypeError);
    expect(() => metaData.with(changes as unknown as MetaDataFields)).toThrow(`The option "${field}" must be `);
    expect(() => new MetaData(changes as unknown as MetaDataFields)).toThrow(`The option "${field}" must be `);
  });

  it("refuses wrong options", () => {
    for (const options of [{ now: "yesterday" }, {} as { now: string }]) {
      expect(() => metaData.withDeploymentStatus("failed", options)).toThrow(
        'The option "now" must be an ISO 8601 time',
      );
      expect(() => metaData.withDeploymentId("spring", options)).toThrow('The option "now" must be an ISO 8601 time');
    }
    expect(() => metaData.withDeploymentId("spring", undefined as unknown as { now: string })).toThrow(
      'The parameter "options" must be an object, not nothing.',
    );
    expect(() => metaData.toDesired({ dialect: "2020" as "2019-04" })).toThrow(
      'The option "dialect" must be "2019-01" or "2019-04", not "2020".',
    );
  });
});

describe("the message about an unknown word", () => {
  it("quotes what can be a misspelt word", () => {
    const [issue] = validateMetaData({ deploymentStatus: "suceeded" }, "reported");
    expect(issue?.message).toMatch(/^"deploymentStatus" must be one of .*, not "suceeded"\.$/);
  });

  it.each(["Tr0ub4dor&3", "SharedAccessKey=abc", "abcdefghijklmnopqrstuvwxyz", "a/b"])("does not quote %s", (value) => {
    const [issue] = validateMetaData({ deploymentStatus: value }, "reported");
    expect(issue?.message).toMatch(/^"deploymentStatus" must be one of .*, not another string\.$/);
  });
});
