/**
 * An esbuild plugin that says of every table at the top of a module that making it has no effect.
 *
 * The modules share chunks in the built package, and a bundler keeps whatever a chunk computes when it is loaded, unless it
 * is told that nobody misses it. The rule of the core is that a module does nothing but make its constants, so each constant
 * that is computed becomes the call of a function, with the annotation that bundlers know.
 */
import { readFileSync } from "node:fs";
import ts from "typescript";

const PURE = "/* @__PURE__ */";

/** The modules of the core, the fast lane, and what is bundled with them; the rest of `src/node` has effects. */
const MODULES =
  /[\\/](?:src[\\/](?:(?!node[\\/])|node[\\/]lane[\\/]).*\.ts|node_modules[\\/]fast-json-patch[\\/].*\.mjs)$/;

/** The default export of fast-json-patch with what is used of it: a plain object, which can be left out. */
const JSON_PATCH = `import { applyOperation } from "./module/core.mjs";
import { compare } from "./module/duplex.mjs";
export default { applyOperation, compare };
`;

export const pure = {
  name: "pure",
  setup(plugins) {
    plugins.onLoad({ filter: /fast-json-patch[\\/]index\.mjs$/ }, () => ({ contents: JSON_PATCH, loader: "js" }));
    plugins.onLoad({ filter: /\.(?:ts|mjs)$/ }, ({ path }) => {
      if (!MODULES.test(path)) return undefined;
      return { contents: annotate(readFileSync(path, "utf8"), path), loader: path.endsWith(".ts") ? "ts" : "js" };
    });
  },
};

/** The text of a module, with every computed constant of its top level in an annotated function. */
export function annotate(text, path) {
  const file = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.ES2022,
    true,
    path.endsWith(".ts") ? undefined : ts.ScriptKind.JS,
  );
  const computed = file.statements.flatMap(initializers).filter((node) => !isPlain(node));
  return computed.reduceRight((all, node) => {
    const [start, end] = [node.getStart(file), node.getEnd()];
    return `${all.slice(0, start)}${PURE} (() => (${all.slice(start, end)}))()${all.slice(end)}`;
  }, text);
}

function initializers(statement) {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ initializer }) => initializer ?? []);
  }
  return ts.isExportAssignment(statement) ? [statement.expression] : [];
}

/** Whether a bundler sees by itself that a value is made without an effect. */
function isPlain(node) {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)) {
    return isPlain(node.expression);
  }
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isPlain);
  if (ts.isObjectLiteralExpression(node)) return node.properties.every(isPlainProperty);
  return (
    ts.isIdentifier(node) ||
    ts.isArrowFunction(node) ||
    ts.isFunctionExpression(node) ||
    ts.isPrefixUnaryExpression(node) ||
    ts.isLiteralExpression(node) ||
    [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(node.kind)
  );
}

function isPlainProperty(property) {
  if (ts.isShorthandPropertyAssignment(property) || ts.isMethodDeclaration(property)) return true;
  if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) return false;
  return isPlain(property.initializer);
}
