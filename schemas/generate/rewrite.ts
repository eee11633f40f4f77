import { createHash } from "node:crypto";

/** The code of the validators: the functions, each behind what it calls, and which of them is which schema's. */
export interface Rewritten {
  readonly exported: ReadonlyMap<string, string>;
  readonly functions: readonly string[];
}

const FUNCTION =
  /^function (validate\d+)\(data, \{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}\)\{\nlet vErrors = null;\nlet errors = 0;\n([\s\S]*?)^\1\.errors = vErrors;\nreturn errors === 0;\n\}$/gm;
const EXPORT = /^export const (\w+) = (validate\d+);$/gm;
const SCHEMA = /^const (schema\d+) = (.*);$/gm;
const PATTERN = /^const (pattern\d+) = new RegExp\((".*"), "u"\);$/gm;
const LENGTH = 'const func1 = require("ajv/dist/runtime/ucs2length").default;';

/** One breach, as ajv notes it: two steps to make a list or to add to it, and one to count. */
const BREACH =
  /^const (err\d+) = \{instancePath(:[^\n]*?)?,schemaPath:"(?:[^"\\]|\\.)*",keyword:("[^"]+"),params:(\{[\s\S]*?\}),schema:[\s\S]*?,parentSchema:[^\n]*,data(?::([^\n]*))?\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;$/gm;
/** What a `$ref` becomes: a call, and a copy of all breaches so far. */
const CALL =
  /^if\(!\((validate\d+)\((.+), \{instancePath(:.*?)?,parentData:.*,rootData\}\)\)\)\{\nvErrors = vErrors === null \? \1\.errors : vErrors\.concat\(\1\.errors\);\nerrors = vErrors\.length;\n\}$/gm;
/** A branch of `anyOf` that held: the breaches of the others are forgotten. */
const FORGET =
  /^errors = (_errs\d+);\nif\(vErrors !== null\)\{\nif\(\1\)\{\nvErrors\.length = \1;\n\}\nelse \{\nvErrors = null;\n\}\n\}$/gm;

/** What must not be left of ajv's own bookkeeping. */
const LEFT_OVER = /vErrors|\berrors\b|\berr\d+|schemaPath|\bschema\d+|\bfunc\d+|parentData|rootData|instancePath/;

/**
 * Rewrites ajv's standalone code: every function adds to one list of breaches that its caller gives it, instead of
 * keeping a list of its own that is copied at each `$ref` (which costs the square of the number of breaches).
 *
 * A function is named after its content, so that equal parts of several schemas become one, and a change of one schema
 * leaves the others as they were. Whatever is not recognised is an error here, and never wrong code.
 *
 * @param written - what ajv wrote
 * @param examples - what matches each pattern, which a breach notes in place of the pattern
 */
export function rewrite(written: string, examples: ReadonlyMap<string, readonly string[]>): Rewritten {
  const code = written.replace(/^\/\*# sourceURL=.*\n/gm, "");
  const schemas = new Map(
    [...code.matchAll(SCHEMA)].map(([, name = "", json = ""]) => [name, JSON.parse(json) as unknown]),
  );
  const patterns = new Map([...code.matchAll(PATTERN)].map(([, name = "", json = ""]) => [name, literal(json)]));
  const bodies = new Map(
    [...code.matchAll(FUNCTION)].map(([, name = "", body = ""]) => [name, rewriteBody(body, schemas, examples)]),
  );
  expectNothing(
    code.replace(FUNCTION, "").replace(EXPORT, "").replace(SCHEMA, "").replace(PATTERN, "").replace(LENGTH, ""),
  );

  const functions = new Map<string, string>();
  const named = new Map<string, string>();
  const nameOf = (name: string): string => {
    const known = named.get(name);
    if (known !== undefined) return known;
    const body = (bodies.get(name) ?? "").replace(/\bvalidate\d+\b/g, (callee) => {
      if (callee === name)
        throw new Error("A schema that refers to itself makes a validator that recurses on its input.");
      return nameOf(callee);
    });
    const finished = body.replace(/\bpattern\d+\b/g, (pattern) =>
      declare(functions, "pattern", patterns.get(pattern) ?? "", (value) => `const NAME = ${value};`),
    );
    const own = declare(
      functions,
      "check",
      finished,
      (text) => `function NAME(data: any, path: string, found: SchemaBreach[]): void {\n${text}}`,
    );
    named.set(name, own);
    return own;
  };
  const exported = new Map([...code.matchAll(EXPORT)].map(([, name = "", callee = ""]) => [name, nameOf(callee)]));
  return { exported, functions: [...functions.values()] };
}

/** Puts a declaration in once; its name says what is in it. */
function declare(
  declarations: Map<string, string>,
  prefix: string,
  content: string,
  write: (content: string) => string,
): string {
  const name = `${prefix}_${createHash("sha256").update(content).digest("hex").slice(0, 8)}`;
  if (!declarations.has(name)) declarations.set(name, write(content).replace("NAME", name));
  return name;
}

function rewriteBody(
  body: string,
  schemas: ReadonlyMap<string, unknown>,
  examples: ReadonlyMap<string, readonly string[]>,
): string {
  const text = body
    .replace(
      BREACH,
      (_, _name, path: string | undefined, keyword: string, params: string, data: string | undefined) => {
        return `note(found, ${place(path)}, ${keyword}, ${rewriteParams(params, schemas)}, ${data ?? "data"});`;
      },
    )
    .replace(/\{pattern: ("(?:[^"\\]|\\.)*")\}/g, (_, pattern: string) => {
      return JSON.stringify({ examples: examples.get(JSON.parse(pattern) as string) });
    })
    .replace(
      CALL,
      (_, callee: string, data: string, path: string | undefined) => `${callee}(${data}, ${place(path)}, found);`,
    )
    .replace(FORGET, "found.length = $1;")
    .replace(/^const (_errs\d+) = errors;$/gm, "const $1 = found.length;")
    .replace(/^var (_valid\d+) = (_errs\d+) === errors;$/gm, "var $1 = $2 === found.length;")
    .replace(/\bfunc1\(/g, "countCharacters(");
  const leftOver = LEFT_OVER.exec(text);
  if (leftOver !== null)
    throw new Error(`ajv wrote what is not known here: ${text.slice(leftOver.index, leftOver.index + 300)}`);
  return text;
}

function place(path: string | undefined): string {
  return path === undefined ? "path" : path.slice(1).replace(/\binstancePath\b/, "path");
}

/** Without the counts that only ajv's own messages use, and with the lists themselves in place of a way to them. */
function rewriteParams(params: string, schemas: ReadonlyMap<string, unknown>): string {
  return params
    .replace(/,\s*depsCount: [\s\S]*$/, "}")
    .replace(/\b(schema\d+)((?:\.[\w$]+|\["[^"]+"\]|\[\d+\])*)/g, (_, name: string, way: string) => {
      const keys = [...way.matchAll(/\.([\w$]+)|\["([^"]+)"\]|\[(\d+)\]/g)].map(
        ([, ...keys]) => keys.find(Boolean) ?? "",
      );
      const value = keys.reduce((node, key) => (node as Readonly<Record<string, unknown>>)[key], schemas.get(name));
      return JSON.stringify(value);
    });
}

function literal(json: string): string {
  return String(new RegExp(JSON.parse(json) as string, "u"));
}

function expectNothing(rest: string): void {
  const text = rest.replace(/"use strict";/, "").trim();
  if (text !== "") throw new Error(`ajv wrote what is not known here: ${text.slice(0, 300)}`);
}
