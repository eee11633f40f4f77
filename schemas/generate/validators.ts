import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { format } from "prettier";
import { examplesOfPatterns } from "./examples.js";
import { leanSchema } from "./lean.js";
import { isDocument, NOTE, pascalCase } from "./names.js";
import { rewrite } from "./rewrite.js";

/**
 * Compiles all schemas to one module of plain code, in which they share their parts.
 *
 * What ajv writes keeps the findings of every part on its function, copies them at each `$ref`, and needs ajv's runtime;
 * `rewrite` turns it into functions that add to one list.
 */
export async function compileValidators(schemas: ReadonlyMap<string, object>): Promise<Map<string, string>> {
  const names = [...schemas.keys()].filter(isDocument);
  const { exported, functions } = rewrite(ajvCode(names, schemas), examplesOfPatterns([...schemas.values()]));
  const source = [
    NOTE,
    'import { countCharacters, note } from "../rules.js";',
    'import type { SchemaBreach, SchemaRules } from "../rules.js";',
    "",
    ...functions,
    ...names.map(
      (name) =>
        `/** The compiled schema \`${name}\`. */\nexport const ${rulesName(name)}: SchemaRules = ${exported.get(rulesName(name)) ?? ""};`,
    ),
    "",
  ].join("\n");
  return new Map([
    ["compiled.ts", await format(source, { parser: "typescript", printWidth: 120 })],
    ["table.ts", await format(rulesTable(names), { parser: "typescript", printWidth: 120 })],
  ]);
}

/** `edge-agent-twin` → `edgeAgentTwinRules`. */
function rulesName(name: string): string {
  const pascal = pascalCase(name);
  return `${pascal.charAt(0).toLowerCase()}${pascal.slice(1)}Rules`;
}

/** The names of all schemas, and the map from a name to its rules. */
function rulesTable(names: readonly string[]): string {
  return [
    NOTE,
    `import { ${names.map(rulesName).join(", ")} } from "./compiled.js";`,
    'import type { SchemaDocuments } from "./types.js";',
    'import type { SchemaRules } from "../rules.js";',
    "",
    "/** The names of all schemas, in the order of the alphabet. */",
    `export const SCHEMA_NAMES: readonly (keyof SchemaDocuments)[] = ${JSON.stringify([...names].sort())};`,
    "",
    "export const RULES: Readonly<Record<keyof SchemaDocuments, SchemaRules>> = {",
    ...names.map((name) => `  ${JSON.stringify(name)}: ${rulesName(name)},`),
    "};",
    "",
  ].join("\n");
}

/** The draft of the schemas without the keywords that make every function keep notes on what it has looked at. */
class PlainAjv extends Ajv2020 {
  constructor(options: ConstructorParameters<typeof Ajv2020>[0]) {
    super(options);
    this.opts.unevaluated = false;
    this.opts.dynamicRef = false;
  }
}

function ajvCode(names: readonly string[], schemas: ReadonlyMap<string, object>): string {
  const strict = new Ajv2020({ schemas: [...schemas.values()], strict: true, logger: failing });
  for (const schema of schemas.values()) strict.getSchema(idOf(schema));
  const ajv = new PlainAjv({
    schemas: [...schemas.values()].map((schema) => leanSchema(schema) as object),
    strict: true,
    allowUnionTypes: true,
    allErrors: true,
    verbose: true,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  const ids = names.map((name) => [rulesName(name), idOf(schemas.get(name))] as const);
  for (const [, id] of ids) ajv.getSchema(id);
  return standaloneCode.default(ajv, Object.fromEntries(ids));
}

function idOf(schema: unknown): string {
  return (schema as { readonly $id: string }).$id;
}

/** What ajv only warns of is refused. */
const failing = { log: refuse, warn: refuse, error: refuse };

function refuse(message: unknown): never {
  throw new Error(String(message));
}
