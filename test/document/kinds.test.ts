import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { DOCUMENT_KINDS, DOCUMENT_STATES } from "../../src/document/index.js";
import { KINDS } from "../../src/document/kinds.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const VERDICT = `${ROOT}src/document/verdict.ts`;

describe("a kind is one row", () => {
  it("under its own name", () => {
    expect(Object.keys(KINDS).sort()).toStrictEqual([...DOCUMENT_KINDS].sort());
    expect(DOCUMENT_KINDS.map((kind) => KINDS[kind].kind)).toStrictEqual([...DOCUMENT_KINDS]);
  });

  it("whose states are in the list of all states, each once", () => {
    expect(DOCUMENT_STATES).toHaveLength(new Set(DOCUMENT_STATES).size);
    expect([...DOCUMENT_STATES].sort()).toStrictEqual(
      [...new Set(DOCUMENT_KINDS.flatMap((kind) => KINDS[kind].states))].sort(),
    );
  });

  it("and the type checker names every place where the row of a new kind is missing", () => {
    const places = placesWithErrors((text) =>
      text.replace('"unknown",\n] as const', '"unknown",\n  "added",\n] as const'),
    );
    expect(places).toStrictEqual([
      "src/document/judging/check.ts: CHECKS",
      "src/document/kind-row.ts: member",
      "src/document/kinds.ts: KINDS",
      "src/document/verdict.ts: verdict",
      "src/node/printing/explanation.ts: DETAILS",
    ]);
    // Any other file with an error has it with the new kind, too.
    const files = new Set(places.map((place) => place.replace(/: .*/, "")));
    expect(
      placesWithErrors(
        (text) => text,
        (file) => files.has(file),
      ),
    ).toStrictEqual([]);
  });
});

/** The files as they are, parsed once. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** Checks the types of the whole house, or of some files, with a changed list of kinds; each error by its file and the declaration it is in. */
function placesWithErrors(
  change: (text: string) => string,
  isChecked: (file: string) => boolean = () => true,
): readonly string[] {
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  host.getSourceFile = (name, version) => {
    const text = readFile(name);
    if (name === VERDICT) return ts.createSourceFile(name, change(text ?? ""), version, true);
    if (!parsed.has(name)) parsed.set(name, text === undefined ? text : ts.createSourceFile(name, text, version, true));
    return parsed.get(name);
  };
  const roots = [`${ROOT}src/index.ts`, `${ROOT}src/node/commands/cli.ts`];
  const program = ts.createProgram(roots, { ...options, noEmit: true }, host);
  const errors = program
    .getSourceFiles()
    .filter(({ fileName, isDeclarationFile }) => !isDeclarationFile && isChecked(fileName.slice(ROOT.length)))
    .flatMap((file) => program.getSemanticDiagnostics(file));
  return [...new Set(errors.map(placeOf))].sort();
}

function placeOf({ file, start = 0 }: ts.Diagnostic): string {
  const name = file?.fileName.slice(ROOT.length) ?? "";
  let place = "";
  const look = (node: ts.Node): void => {
    if (start < node.getStart() || start >= node.end) return;
    if ((ts.isVariableDeclaration(node) || ts.isPropertySignature(node)) && ts.isIdentifier(node.name))
      place ||= node.name.text;
    ts.forEachChild(node, look);
  };
  if (file !== undefined) look(file);
  return `${name}: ${place}`;
}
