import { Ajv2020 } from "ajv/dist/2020.js";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  defineGroup,
  DEPLOYMENT_STATUSES,
  KNOWN_GROUPS,
  parseGroup,
  validateGroup,
} from "../../../src/configuration/index.js";
import type { AjvValidateFunction, StandardIssue, StandardSchema } from "../../../src/configuration/index.js";
import type { JsonObject } from "../../../src/json/index.js";
import { nested } from "../../support/arbitraries.js";

const codes = (issues: readonly { readonly code: string; readonly path: string }[]): readonly string[] =>
  issues.map(({ code, path }) => `${code} ${path}`);

const camera = defineGroup({
  id: "camera",
  subGroups: {
    stream: { url: { desired: "required", reported: "notApplicable", secret: true }, quality: {} },
    firmware: { version: { desired: "notApplicable" } },
  },
  otherMembers: { reported: true },
});

describe("sub-groups (configuration-granularity.md)", () => {
  it("are optional: an empty group is fine, and so is a group with some of them", () => {
    expect(validateGroup(camera, "desired", {})).toStrictEqual([]);
    expect(validateGroup(camera, "desired", { url: "" })).toStrictEqual([]);
    expect(validateGroup(camera, "reported", { version: "1" })).toStrictEqual([]);
  });

  it("need their required properties once one of their properties is there", () => {
    expect(validateGroup(camera, "desired", { quality: 3 })).toStrictEqual([
      { code: "missing-member", severity: "error", path: "", message: 'The sub-group "stream" needs "url" too.' },
    ]);
    expect(codes(validateGroup(camera, "desired", { quality: 3, url: null }))).toStrictEqual(["missing-member "]);
    expect(validateGroup(camera, "desired", { quality: null })).toStrictEqual([]);
  });

  it("have properties that do not apply in a section", () => {
    expect(validateGroup(camera, "desired", { version: "1" })).toStrictEqual([
      {
        code: "not-applicable-property",
        severity: "error",
        path: "/version",
        message: '"version" does not apply in the desired section.',
      },
    ]);
    expect(codes(validateGroup(camera, "reported", { url: "x" }))).toStrictEqual(["not-applicable-property /url"]);
  });

  it("are not there for a property that does not apply: nothing is missing then", () => {
    const subGroups = { stream: { url: { desired: "required" }, bitrate: { desired: "notApplicable" } } } as const;
    const model = defineGroup({ id: "camera", subGroups });
    expect(codes(validateGroup(model, "desired", { bitrate: 1 }))).toStrictEqual(["not-applicable-property /bitrate"]);
  });

  it("know their properties: others are a warning, where no others are expected", () => {
    expect(validateGroup(camera, "desired", { zoom: 1, aperture: 2, __meta: {}, "a/b": 1 })).toMatchObject([
      { code: "unknown-property", severity: "warning", path: "/aperture" },
      { code: "unknown-property", severity: "warning", path: "/a~1b" },
      { code: "unknown-property", severity: "warning", path: "/zoom" },
    ]);
    expect(validateGroup(camera, "reported", { zoom: 1 })).toStrictEqual([]);
  });

  it("may be listed in any order, and so may their properties and what a validator says: the issues are the same", () => {
    const need = { desired: "required" } as const;
    const never = { desired: "notApplicable" } as const;
    const subGroups = { b: { y: need, x: need, w: {} }, a: { v: never, u: never, t: {} }, c: { s: need, r: {} } };
    const turned = { c: { r: {}, s: need }, a: { t: {}, u: never, v: never }, b: { w: {}, x: need, y: need } };
    const told: readonly StandardIssue[] = [
      { message: "One.", path: ["t"] },
      { message: "Two.", path: ["t"] },
      { message: "Three.", path: [] },
    ];
    const says = (issues: readonly StandardIssue[]): StandardSchema<never> =>
      standard(
        () => issues,
        () => undefined as never,
      );
    const value = { w: 1, v: 1, u: 1, r: 1, zoom: 1, aperture: 1, __meta: { time: 1, deploymentId: 1 } };
    const issues = validateGroup(defineGroup({ id: "g", subGroups, desired: says(told) }), "desired", value);
    const again = defineGroup({ id: "g", subGroups: turned, desired: says([...told].reverse()) });
    expect(validateGroup(again, "desired", value)).toStrictEqual(issues);
    expect(issues.map(({ path, message }) => `${path} ${message}`)).toStrictEqual([
      ' The sub-group "b" needs "x" too.',
      ' The sub-group "b" needs "y" too.',
      ' The sub-group "c" needs "s" too.',
      " Three.",
      '/__meta/deploymentId "deploymentId" must be a string, not a number.',
      '/__meta/time "time" does not apply in the desired section.',
      '/__meta/time "time" must be a string, not a number.',
      '/aperture The group "g" has no property "aperture".',
      "/t One.",
      "/t Two.",
      '/u "u" does not apply in the desired section.',
      '/v "v" does not apply in the desired section.',
      '/zoom The group "g" has no property "zoom".',
    ]);
  });

  it("leave the meta data to validateMetaData", () => {
    expect(codes(validateGroup(camera, "desired", { __meta: { deploymentStatus: "pending" } }))).toStrictEqual([
      "not-applicable-property /__meta/deploymentStatus",
    ]);
    expect(codes(validateGroup(camera, "reported", { __meta: "x" }))).toStrictEqual(["malformed-meta-data /__meta"]);
    expect(validateGroup(camera, "reported", { __meta: null })).toStrictEqual([]);
  });
});

describe("a group's value", () => {
  it("may be the refreshing marker, and nothing else that is no object", () => {
    expect(validateGroup(camera, "reported", "Refreshing")).toStrictEqual([]);
    expect(validateGroup(camera, "reported", "text")).toMatchObject([{ code: "malformed-group", path: "" }]);
    expect(validateGroup(camera, "reported", null)).toMatchObject([{ code: "malformed-group" }]);
  });

  it("is given back by parseGroup", () => {
    const value = { url: "x" };
    expect(parseGroup(camera, "desired", value)).toStrictEqual({ ok: true, value, issues: [] });
    expect(parseGroup(camera, "desired", { quality: 1 })).toMatchObject({
      ok: false,
      issues: [{ code: "missing-member" }],
    });
  });

  it("stands in one of two sections", () => {
    expect(() => validateGroup(camera, "tags" as "desired", {})).toThrow(
      '"section" must be "desired" or "reported", not ',
    );
    expect(() => defineGroup({ id: 5 as unknown as string, subGroups: {} })).toThrow('"id"');
  });
});

/** A Standard Schema that takes only what a function does not complain about. */
function standard<Output>(
  issues: (value: JsonObject) => readonly StandardIssue[],
  output: (value: JsonObject) => Output,
): StandardSchema<Output> {
  return {
    "~standard": {
      version: 1,
      vendor: "test",
      validate: (value) => {
        const found = issues(value as JsonObject);
        return found.length > 0 ? { issues: found } : { value: output(value as JsonObject) };
      },
    },
  };
}

describe("validators of one's own", () => {
  it("keeps what a validator says of a member whose name begins like the meta data", () => {
    const model = defineGroup({
      id: "x",
      subGroups: { y: { __metaphor: {} } },
      desired: {
        "~standard": {
          version: 1,
          vendor: "test",
          validate: () => ({
            issues: [
              { message: "no", path: ["__metaphor"] },
              { message: "no", path: ["__meta"] },
            ],
          }),
        },
      },
    });
    const found = validateGroup(model, "desired", { __metaphor: 1 });
    expect(found.map(({ path }) => path)).toStrictEqual(["/__metaphor"]);
  });

  const subGroups = { stream: { url: { secret: true }, quality: {}, "a/b": {} } };

  it("may be Standard Schemas, whose output parseGroup gives", () => {
    const desired = standard(
      ({ quality }) => (typeof quality === "number" ? [] : [{ message: "Give a number.", path: ["quality"] }]),
      ({ quality }) => ({ quality: Number(quality), tuned: true }),
    );
    const model = defineGroup({ id: "camera", subGroups, desired });
    expect(parseGroup(model, "desired", { quality: 3 })).toMatchObject({
      ok: true,
      value: { quality: 3, tuned: true },
    });
    expect(validateGroup(model, "desired", {})).toStrictEqual([
      { code: "schema-breach", severity: "error", path: "/quality", message: "Give a number." },
    ]);
    expect(validateGroup(model, "reported", {})).toStrictEqual([]);
  });

  it("may point with keys of any kind", () => {
    const desired = standard(
      () => [{ message: "b", path: [{ key: "a/b" }, 0, Symbol("s")] }],
      () => ({}),
    );
    expect(codes(validateGroup(defineGroup({ id: "g", subGroups, desired }), "desired", {}))).toStrictEqual([
      "schema-breach /a~1b/0/Symbol(s)",
    ]);
  });

  it("must not answer a promise", () => {
    const desired: StandardSchema = {
      "~standard": { version: 1, vendor: "test", validate: () => Promise.resolve({ value: 1 }) },
    };
    expect(() => validateGroup(defineGroup({ id: "g", subGroups, desired }), "desired", {})).toThrow(
      /must not answer a promise/,
    );
  });

  it("may be validate functions of ajv", () => {
    const schema = { type: "object", properties: { quality: { type: "integer" } } };
    const desired = new Ajv2020().compile(schema) as unknown as AjvValidateFunction<{ quality?: number }>;
    const model = defineGroup({ id: "camera", subGroups, desired });
    expect(validateGroup(model, "desired", { quality: 3 })).toStrictEqual([]);
    expect(validateGroup(model, "desired", { quality: "x" })).toMatchObject([
      { code: "schema-breach", path: "/quality", message: "must be integer" },
    ]);
  });

  it("may keep their reasons to themselves", () => {
    const silent = ((value: unknown): value is never => value === undefined) as AjvValidateFunction<never>;
    const model = defineGroup({ id: "g", subGroups: {}, desired: silent });
    expect(validateGroup(model, "desired", {})).toMatchObject([
      { code: "schema-breach", path: "", message: "The validator of the group refuses this value." },
    ]);
  });

  it.each([[[]], [["url"]], [["url", "host"]]])("quote nothing at the place of a secret: %j", (path) => {
    const desired = standard(
      () => [{ message: 'received "hunter2"', path }],
      () => ({}),
    );
    const issues = validateGroup(defineGroup({ id: "g", subGroups, desired }), "desired", { url: "hunter2" });
    expect(issues).toMatchObject([{ message: "The validator of the group refuses this value." }]);
  });

  it("quote elsewhere, but no credentials", () => {
    const desired = standard(
      () => [{ message: "not AccountKey=hunter2", path: ["urls"] }],
      () => ({}),
    );
    const [issue] = validateGroup(defineGroup({ id: "g", subGroups, desired }), "desired", {});
    expect(issue?.message).toBe("not AccountKey=***");
  });

  it("are not entered beyond 500 levels", () => {
    const desired = standard(
      () => {
        throw new Error("entered");
      },
      () => ({}),
    );
    const model = defineGroup({ id: "g", subGroups, desired });
    expect(codes(validateGroup(model, "desired", { quality: nested(100_000) }))).toStrictEqual(["too-deep "]);
  });
});

describe("the known groups", () => {
  const schemas = Object.fromEntries(
    readdirSync("schemas/groups").map((file) => [
      file,
      JSON.parse(readFileSync(`schemas/groups/${file}`, "utf8")) as Schema,
    ]),
  );
  interface Schema {
    readonly properties: Readonly<Record<"desired" | "reported", { readonly properties: JsonObject }>>;
    readonly examples: readonly [Readonly<Record<"desired" | "reported", JsonObject>>];
  }
  const fileOf = (id: string): string =>
    `${id.replace(/^__/, "").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.schema.json`;

  it("are those of the reference, each with a schema", () => {
    expect(Object.keys(KNOWN_GROUPS)).toStrictEqual([
      "rebootInfo",
      "timeInfo",
      "windowsTelemetry",
      "windowsUpdate",
      "deviceInfo",
      "certificates",
      "uwpApps",
      "eventTracingCollectors",
      "__deviceSchemas",
    ]);
    expect(Object.keys(KNOWN_GROUPS).map(fileOf).sort()).toStrictEqual(Object.keys(schemas).sort());
  });

  describe.each(Object.values(KNOWN_GROUPS) as readonly (typeof KNOWN_GROUPS)["rebootInfo"][])("$id", (model) => {
    const schema = schemas[fileOf(model.id)];

    it.each(["desired", "reported"] as const)(
      "has the same properties in its rows and in its schema, in %s",
      (section) => {
        const inSchema = Object.entries(schema?.properties[section].properties ?? {}).filter(
          ([name]) => !name.startsWith("__"),
        );
        const rules = Object.values(model.subGroups).flatMap((properties) => Object.entries(properties));
        expect(rules.map(([name, rule]) => [name, rule[section] === "notApplicable"]).sort()).toStrictEqual(
          inSchema.map(([name, value]) => [name, value === false]).sort(),
        );
      },
    );

    it.each(["desired", "reported"] as const)(
      "takes its schema's example, the empty group and the marker in %s",
      (section) => {
        expect(validateGroup(model, section, schema?.examples[0][section])).toStrictEqual([]);
        expect(validateGroup(model, section, {})).toStrictEqual([]);
        expect(validateGroup(model, section, "refreshing")).toStrictEqual([]);
      },
    );

    it("takes no errors in desired", () => {
      expect(codes(validateGroup(model, "desired", { __errors: {} }))).toStrictEqual(["unexpected-member /__errors"]);
    });
  });

  it("tell each breach once", () => {
    expect(
      codes(validateGroup(KNOWN_GROUPS.rebootInfo, "desired", { lastBootTime: "", dailyRebootTime: 3 })),
    ).toStrictEqual(["wrong-type /dailyRebootTime", "not-applicable-property /lastBootTime"]);
    expect(codes(validateGroup(KNOWN_GROUPS.windowsTelemetry, "desired", { level: "loud" }))).toStrictEqual([
      "value-not-allowed /level",
    ]);
  });

  it("take the time zone all or none", () => {
    const issues = validateGroup(KNOWN_GROUPS.timeInfo, "desired", { ntpServer: "a", timeZoneBias: 0 });
    expect(issues).toHaveLength(10);
    expect(new Set(codes(issues))).toStrictEqual(new Set(["missing-member "]));
    expect(validateGroup(KNOWN_GROUPS.timeInfo, "reported", { timeZoneBias: 0 })).toStrictEqual([]);
  });

  it("take the examples rebootInfo {} and dailySchedule of configuration-granularity.md", () => {
    expect(validateGroup(KNOWN_GROUPS.rebootInfo, "desired", {})).toStrictEqual([]);
    for (const section of ["desired", "reported"] as const) {
      expect(validateGroup(KNOWN_GROUPS.rebootInfo, section, { dailySchedule: "" })).toStrictEqual([]);
    }
    expect(validateGroup(KNOWN_GROUPS.rebootInfo, "desired", { dailySchedule: 3 })).toMatchObject([
      { code: "wrong-type", path: "/dailySchedule" },
    ]);
    expect(validateGroup(KNOWN_GROUPS.rebootInfo, "desired", { dailyRebootTime: "" })).toStrictEqual([]);
  });

  it("never report a connection string, and never quote one", () => {
    for (const model of [KNOWN_GROUPS.uwpApps, KNOWN_GROUPS.certificates]) {
      const issues = [
        ...validateGroup(model, "reported", { connectionString: "hunter2" }),
        ...validateGroup(model, "desired", { connectionString: ["hunter2"] }),
      ];
      expect(codes(issues)).toStrictEqual([
        "not-applicable-property /connectionString",
        "wrong-type /connectionString",
      ]);
      expect(JSON.stringify(issues)).not.toContain("hunter2");
    }
  });

  it("know what their free members are: collectors, and schemas by group", () => {
    const collectors = KNOWN_GROUPS.eventTracingCollectors;
    expect(codes(validateGroup(collectors, "desired", { boot: { started: true } }))).toStrictEqual([
      "missing-member /boot",
      "missing-member /boot",
      "missing-member /boot",
    ]);
    expect(validateGroup(collectors, "reported", { boot: "" })).toStrictEqual([]);
    expect(codes(validateGroup(collectors, "reported", { boot: 5 }))).toStrictEqual(["wrong-type /boot"]);
    expect(
      codes(validateGroup(KNOWN_GROUPS.__deviceSchemas, "reported", { reporting: {}, g: { type: 1 } })),
    ).toStrictEqual(["wrong-type /g/type", "not-applicable-property /reporting"]);
  });

  it("share a schema whose statuses are those of the code", () => {
    const parts = JSON.parse(readFileSync("schemas/configuration-parts.schema.json", "utf8")) as {
      readonly $defs: {
        readonly metaDataReported: { readonly properties: Record<string, { readonly enum: unknown }> };
      };
    };
    const { deploymentStatus, state } = parts.$defs.metaDataReported.properties;
    expect(deploymentStatus?.enum).toStrictEqual([...DEPLOYMENT_STATUSES]);
    expect(state?.enum).toStrictEqual([...DEPLOYMENT_STATUSES]);
  });
});
