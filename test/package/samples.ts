import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

/** A sample of code from a page or a docblock. */
export interface Sample {
  /** Where it stands: `docs/json.md:12`. */
  readonly name: string;
  readonly code: string;
}

/** A fence that says it is not run, and why. */
export interface Unrun {
  readonly name: string;
  readonly reason: string;
}

const FENCE = /^(\s*(?:\* ?)?)```(?:ts|typescript)(?: (.*))?$/;

/** Every `ts` block of the pages, and of the docblocks in `src`. */
export function collectSamples(): { readonly samples: readonly Sample[]; readonly unrun: readonly Unrun[] } {
  const samples: Sample[] = [];
  const unrun: Unrun[] = [];
  for (const file of ["README.md", ...filesBelow("docs", ".md"), ...filesBelow("src", ".ts")]) {
    const lines = readLines(file);
    for (let index = 0; index < lines.length; index += 1) {
      const [fence, before = "", info = ""] = FENCE.exec(lines[index]!) ?? [];
      if (fence === undefined) continue;
      const name = `${file}:${index + 1}`;
      const end = lines.findIndex((line, at) => at > index && line.trim().replace(/^\* ?/, "") === "```");
      if (end === -1) throw new Error(`${name}: the block does not end.`);
      const code = lines
        .slice(index + 1, end)
        .map((line) => (line.startsWith(before) ? line.slice(before.length) : line.trim().replace(/^\*$/, "")));
      if (/^no-run\b/.test(info)) unrun.push({ name, reason: info.slice("no-run".length).trim() });
      else samples.push({ name, code: code.join("\n") });
      index = end;
    }
  }
  return { samples, unrun };
}

function filesBelow(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(ending) && !/^(?:docs\/api|src\/schema\/generated)\//.test(file))
    .sort();
}

function readLines(file: string): readonly string[] {
  try {
    return readFileSync(file, "utf8").split("\n");
  } catch {
    return [];
  }
}

/**
 * Turns a sample into the text of a module whose default export runs it: imports stay at the top, and each
 * `expression; // → value` becomes a call of `check(actual, expected, line)`. A value may go on in the comment lines below.
 */
export function toModule(code: string): string {
  const file = ts.createSourceFile("sample.ts", code, ts.ScriptTarget.ES2022, true);
  const imports: string[] = [];
  const body: string[] = [];
  let assertions = 0;
  for (const statement of file.statements) {
    const text = statement.getFullText(file);
    if (ts.isImportDeclaration(statement)) {
      imports.push(statement.getText(file));
      continue;
    }
    const expected = expectedBehind(code, statement.end);
    if (expected === undefined) {
      body.push(text);
      continue;
    }
    assertions += 1;
    const line = file.getLineAndCharacterOfPosition(statement.getStart(file)).line + 1;
    const actual = actualOf(statement, file);
    if (actual === undefined) throw new Error(`Line ${line}: "// →" stands behind something without a value.`);
    if (!ts.isExpressionStatement(statement)) body.push(text);
    body.push(`\nawait check(async () => (${actual}), () => (${expected}\n), ${line});`);
  }
  const marks = code.split("\n").filter((line) => line.includes("// →")).length;
  if (marks !== assertions)
    throw new Error(`${marks} lines have "// →", and ${assertions} of them stand behind a statement.`);
  return `${imports.join("\n")}\nexport default async function (check: (...args: unknown[]) => Promise<void>) {${body.join("")}\n}\n`;
}

/** The value behind a statement, from the comment on its last line and the comment lines that go on below it. */
function expectedBehind(code: string, end: number): string | undefined {
  const [first = "", ...below] = code.slice(end).split("\n");
  const value = /^\s*\/\/ → (.*)$/.exec(first)?.[1];
  if (value === undefined) return undefined;
  const other = below.findIndex((line) => !/^\s*\/\/ {2,}\S/.test(line));
  const rest = below.slice(0, other === -1 ? below.length : other);
  return [value, ...rest.map((line) => line.replace(/^\s*\/\//, ""))].join("\n");
}

/** The expression whose value is meant: the statement's own, or the variable that it declares. */
function actualOf(statement: ts.Statement, file: ts.SourceFile): string | undefined {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText(file);
  if (!ts.isVariableStatement(statement)) return undefined;
  const [declaration, ...others] = statement.declarationList.declarations;
  if (declaration === undefined || others.length > 0 || !ts.isIdentifier(declaration.name)) return undefined;
  return declaration.name.text;
}

/** What the compiler says of modules that import the built package, strictly: the file and the sentence of each finding. */
export function checkTypes(files: readonly string[]): readonly { readonly file: string; readonly problem: string }[] {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts"],
    module: ts.ModuleKind.NodeNext,
    strict: true,
    noEmit: true,
    types: ["node"],
    skipLibCheck: true,
    resolveJsonModule: true,
  });
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => ({
    file: file?.fileName ?? "",
    problem: ts.flattenDiagnosticMessageText(messageText, "\n"),
  }));
}
