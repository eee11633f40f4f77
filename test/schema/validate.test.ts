import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SCHEMA_NAMES, validateDocument } from "../../src/schema/index.js";
import type { SchemaName } from "../../src/schema/index.js";
import { breachMaker } from "../support/breaches.js";
import { nested } from "../support/arbitraries.js";
import { deepFreeze } from "../support/freeze.js";

interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
}

function readSchema(file: string): Schema {
  return JSON.parse(readFileSync(`schemas/${file}`, "utf8")) as Schema;
}

const FILES = readdirSync("schemas", { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".schema.json"),
);

describe("SCHEMA_NAMES", () => {
  it("names every schema file that is no collection of parts", () => {
    const names = FILES.map((file) => file.replace(/\.schema\.json$/, "")).filter((name) => !name.endsWith("-parts"));
    expect(SCHEMA_NAMES).toStrictEqual(names.sort());
  });
});

describe.each(SCHEMA_NAMES)("the schema %s", (name) => {
  const { title, description, examples = [] } = readSchema(`${name}.schema.json`);

  it("has a title, a description and examples", () => {
    expect(title).toMatch(/\w/);
    expect(description).toMatch(/\.$/);
    expect(examples.length).toBeGreaterThan(0);
  });

  it("takes its own examples", () => {
    for (const example of examples) expect(validateDocument(name, deepFreeze(example))).toStrictEqual([]);
  });

  it("does not enter a document of more than 500 levels", () => {
    const message =
      "The document is nested more than 500 levels deep, or contains itself; a real twin has at most ten levels.";
    const issue = { code: "too-deep", severity: "error", path: "", message };
    expect(validateDocument(name, nested(501))).toStrictEqual([issue]);
    expect(validateDocument(name, nested(100_000))).toStrictEqual([issue]);
    expect(validateDocument(name, nested(500)).map(({ code }) => code)).not.toContain("too-deep");
  });
});

interface Part extends Schema {
  readonly $ref?: string;
}

/** The keywords that hold schemas by name; whatever stands in them is a member and no keyword. */
const MAPS_OF_SCHEMAS: readonly string[] = ["properties", "patternProperties", "$defs"];

/** Every property of a schema, with the way to it. */
function propertiesOf(schema: object, way: string): readonly (readonly [string, Part])[] {
  const found: (readonly [string, Part])[] = [];
  const open: (readonly [string, object])[] = [[way, schema]];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const [path, node] = place;
    for (const [key, value] of Object.entries(node) as [string, unknown][]) {
      if (key === "examples" || typeof value !== "object" || value === null || Array.isArray(value)) continue;
      if (!MAPS_OF_SCHEMAS.includes(key)) {
        open.push([`${path}/${key}`, value]);
        continue;
      }
      for (const [member, part] of Object.entries(value) as [string, Part | boolean][]) {
        if (typeof part !== "object") continue;
        found.push([`${path}/${key}/${member}`, part]);
        open.push([`${path}/${key}/${member}`, part]);
      }
    }
  }
  return found;
}

describe.each(FILES)("%s", (file) => {
  it("describes every property, or refers to a description", () => {
    const silent = propertiesOf(readSchema(file), file).filter(
      ([, part]) => part.description === undefined && part.$ref === undefined,
    );
    expect(silent.map(([path]) => path)).toStrictEqual([]);
  });
});

/** The schemas that have no rule for each of many members or elements. */
const BOUNDED = ["acknowledgement", "component", "configuration-summary", "recording", "shadow"];

describe("validateDocument", () => {
  it("throws a TypeError that names the schemas, for a name that is none", () => {
    expect(() => validateDocument("toString" as SchemaName, {})).toThrow(TypeError);
    expect(() => validateDocument("no-such" as SchemaName, {})).toThrow(/"no-such".*device-twin, /);
  });

  it("names every breach, not only the first", () => {
    const issues = validateDocument("edge-agent-reported", {
      lastDesiredVersion: "11",
      lastDesiredStatus: { code: 999, description: 5 },
      $version: -1,
    });
    expect(issues.map(({ code, path }) => [code, path])).toStrictEqual([
      ["wrong-type", "/lastDesiredVersion"],
      ["value-not-allowed", "/lastDesiredStatus/code"],
      ["wrong-type", "/lastDesiredStatus/description"],
      ["out-of-range", "/$version"],
    ]);
  });

  it.each(SCHEMA_NAMES)("names all of very many breaches of %s", (name) => {
    const make = breachMaker(name);
    if (make === undefined) expect(BOUNDED).toContain(name);
    else expect(validateDocument(name, make(20_000)).length).toBeGreaterThanOrEqual(20_000);
  });

  it("takes time in proportion to the breaches", () => {
    const document = { status: "RUNNING", actions: Array.from({ length: 200_000 }, () => 0) };
    expect(validateDocument("feedback", document)).toHaveLength(200_000); // a copy for each would take minutes
  });

  it("tells a value of another type once, where only some values are allowed", () => {
    const issues = validateDocument("feedback", { status: 5, actions: [] });
    expect(issues.map(({ code, path }) => [code, path])).toStrictEqual([["wrong-type", "/status"]]);
    expect(validateDocument("feedback", { status: "DONE", actions: 1 }).map(({ code }) => code)).toStrictEqual([
      "value-not-allowed",
      "wrong-type",
    ]);
  });

  it("shows what a string should look like, and no pattern", () => {
    const summary = { pendingCount: 1, pendingGroups: "a||b", failedCount: 0, failedGroups: "" };
    expect(validateDocument("configuration-summary", summary).map(({ message }) => message)).toStrictEqual([
      'Expected a string such as "apps:appXYZ;appABC|windowsUpdate".',
    ]);
  });

  it("tells a value that fits none of several types once", () => {
    const issues = validateDocument("feedback-component", { id: "a", config: 3 });
    expect(issues.map(({ path, message }) => [path, message])).toStrictEqual([
      ["/config", "Expected an array or an object, found a number."],
    ]);
  });

  it("tells of a value of no allowed type what each of the shapes asks", () => {
    const routes = validateDocument("edge-hub-desired", { schemaVersion: "1.2", routes: { a: 7 } });
    const messages = routes.filter(({ path }) => path === "/routes/a").map(({ message }) => message);
    expect(messages.slice(0, 2)).toStrictEqual([
      "Expected a string, found a number.",
      "Expected an object, found a number.",
    ]);
  });

  it("does not carry the breaches of one call into the next", () => {
    expect(validateDocument("device-twin", 3)).toHaveLength(1);
    expect(validateDocument("device-twin", { properties: { desired: {}, reported: {} } })).toStrictEqual([]);
  });

  it("quotes no value", () => {
    const marker = "pa55-marker";
    const runtime = { type: 5, settings: { registryCredentials: { r: { password: [marker] } } } };
    const issues = validateDocument("edge-agent-desired", {
      schemaVersion: [marker],
      runtime,
      systemModules: { edgeHub: { type: marker, status: marker, settings: { image: "" }, env: { A: marker } } },
    });
    expect(issues.length).toBeGreaterThan(4);
    expect(JSON.stringify(issues)).not.toContain(marker);
  });
});
