import { readdirSync, readFileSync } from "node:fs";
import { Validator } from "@cfworker/json-schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { SCHEMA_NAMES, validateDocument } from "../../src/schema/index.js";
import type { SchemaName } from "../../src/schema/index.js";
import { RULES } from "../../src/schema/generated/table.js";
import type { SchemaBreach } from "../../src/schema/index.js";
import { leanSchema } from "../../schemas/generate/lean.js";
import type { JsonValue } from "../../src/json/index.js";
import { mutate, randomNumbers } from "../support/mutants.js";

interface Schema {
  readonly $id: string;
  readonly examples?: readonly JsonValue[];
}

const FILES = readdirSync("schemas", { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".schema.json"),
);
const SCHEMAS = new Map(
  FILES.map((file) => [
    file.replace(/\.schema\.json$/, ""),
    JSON.parse(readFileSync(`schemas/${file}`, "utf8")) as Schema,
  ]),
);

/** Another implementation of JSON Schema: says whether a document is fine. */
type Judge = (name: SchemaName, document: unknown) => boolean;

/** Interprets the schemas; nothing of it is shared with what compiled ours. */
function cfworker(): Judge {
  const validators = new Map<string, Validator>();
  for (const name of SCHEMA_NAMES) {
    const validator = new Validator(SCHEMAS.get(name) as object, "2020-12", true);
    for (const [other, schema] of SCHEMAS) if (other !== name) validator.addSchema(schema);
    validators.set(name, validator);
  }
  return (name, document) => validators.get(name)?.validate(document).valid === true;
}

/** What compiled ours, on the schemas as they are: it knows nothing of what is left out, folded and rewritten. */
function ajv(): Judge {
  const warnings: unknown[] = [];
  const warn = (message: unknown): void => void warnings.push(message);
  const all = new Ajv2020({ schemas: [...SCHEMAS.values()], strict: true, logger: { log: warn, warn, error: warn } });
  const judge: Judge = (name, document) => all.validate(SCHEMAS.get(name)?.$id ?? "", document);
  for (const name of SCHEMA_NAMES) judge(name, null);
  expect(warnings).toStrictEqual([]);
  return judge;
}

/** Files as people hold them need not be JSON: UTF-16, comments, a string in quotes. */
function isAsHeld(file: string): boolean {
  return file.replaceAll("\\", "/").startsWith("cases/");
}

const FIXTURES: readonly JsonValue[] = readdirSync("test/fixtures", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".json") && !isAsHeld(file))
  .map((file) => JSON.parse(readFileSync(`test/fixtures/${file}`, "utf8")) as JsonValue);

const isFine: Judge = (name, document) => validateDocument(name, document).length === 0;

describe("the compiled schemas", () => {
  it("note the breaches that ajv notes, at the same places and in the same order", () => {
    const schemas = [...SCHEMAS.values()].map((schema) => leanSchema(schema) as object);
    const ajv = new Ajv2020({ schemas, allowUnionTypes: true, allErrors: true, inlineRefs: false, messages: false });
    const random = randomNumbers(11);
    for (let at = 0; at < 1000; at += 1) {
      const name = SCHEMA_NAMES[at % SCHEMA_NAMES.length]!;
      const examples = SCHEMAS.get(name)?.examples ?? [];
      const document = mutate(examples[random(examples.length)]!, random);
      const found: SchemaBreach[] = [];
      RULES[name](document, "", found);
      ajv.validate(SCHEMAS.get(name)!.$id, document);
      const expected = (ajv.errors ?? []).map(({ instancePath, keyword }) => [instancePath, keyword]);
      expect([name, found.map(({ path, keyword }) => [path, keyword])]).toStrictEqual([name, expected]);
    }
  });
});

describe.each([
  ["an interpreter of schemas", cfworker],
  ["ajv in its strict mode, without further options", ajv],
])("the compiled schemas and %s", (_, make) => {
  const judge = make();

  it("say the same of every example and every fixture", () => {
    const documents = [...FIXTURES, ...[...SCHEMAS.values()].flatMap(({ examples = [] }) => examples)];
    const differing = SCHEMA_NAMES.flatMap((name) =>
      documents
        .filter((document) => judge(name, document) !== isFine(name, document))
        .map((document) => [name, document]),
    );
    expect(differing).toStrictEqual([]);
  });

  it("say the same of 1,000 damaged documents, of which many are wrong and many are still fine", () => {
    const random = randomNumbers(7);
    const bases = new Map(
      SCHEMA_NAMES.map((name) => {
        const fitting = FIXTURES.filter((document) => isFine(name, document));
        return [name, [...(SCHEMAS.get(name)?.examples ?? []), ...fitting]] as const;
      }),
    );
    const verdicts = { fine: 0, wrong: 0 };
    for (let at = 0; at < 1000; at += 1) {
      const name = SCHEMA_NAMES[at % SCHEMA_NAMES.length]!;
      const documents = bases.get(name) ?? [];
      const document = mutate(documents[random(documents.length)]!, random);
      const fine = isFine(name, document);
      expect([name, document, judge(name, document)]).toStrictEqual([name, document, fine]);
      verdicts[fine ? "fine" : "wrong"] += 1;
    }
    expect(Math.min(verdicts.fine, verdicts.wrong)).toBeGreaterThan(200);
  });
});
