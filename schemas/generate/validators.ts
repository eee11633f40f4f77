import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { fileName, isDocument, NOTE, pascalCase } from "./names.js";

/**
 * Compiles each schema to a module of plain code. ajv writes `require` calls to its runtime even into ES modules
 * (ajv#2209), so each module is bundled before it is written.
 */
export async function compileValidators(schemas: ReadonlyMap<string, object>): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const name of [...schemas.keys()].filter(isDocument)) {
    const file = fileName(name);
    files.set(`${file}.js`, await bundle(validatorSource(name, schemas)));
    files.set(`${file}.d.ts`, declaration(name));
  }
  files.set("validators.ts", validatorTable([...schemas.keys()].filter(isDocument)));
  return files;
}

/** The map from a schema's name to its validator. */
function validatorTable(names: readonly string[]): string {
  return [
    NOTE,
    'import type { SchemaValidator } from "../validator.js";',
    ...names.map((name) => `import { validate${pascalCase(name)} } from "./${fileName(name)}.js";`),
    'import type { SchemaDocuments } from "./types.js";',
    "",
    "export const VALIDATORS: Readonly<Record<keyof SchemaDocuments, SchemaValidator>> = {",
    ...names.map((name) => `  ${JSON.stringify(name)}: validate${pascalCase(name)},`),
    "};",
    "",
  ].join("\n");
}

function validatorSource(name: string, schemas: ReadonlyMap<string, object>): string {
  const ajv = new Ajv2020({
    schemas: [...schemas.values()],
    strict: true,
    allowUnionTypes: true,
    allErrors: true,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  const id = (schemas.get(name) as { $id: string }).$id;
  const validate = ajv.getSchema(id);
  if (validate === undefined) throw new Error(`The schema ${name} has no validator.`);
  return standaloneCode.default(ajv, { [`validate${pascalCase(name)}`]: id });
}

async function bundle(source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: ".", loader: "js" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    target: "es2022",
    minifySyntax: true,
    legalComments: "none",
  });
  const text = outputFiles[0]?.text ?? "";
  return `${NOTE}\n${text}`;
}

function declaration(name: string): string {
  return [
    NOTE,
    'import type { SchemaValidator } from "../validator.js";',
    `export declare const validate${pascalCase(name)}: SchemaValidator;`,
    "",
  ].join("\n");
}
