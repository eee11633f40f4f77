import jsdoc from "eslint-plugin-jsdoc";
import tseslint from "typescript-eslint";

/** Which rooms a room may enter (design: "Who may import whom"); siblings and rooms to the right are missing on purpose. */
const ROOMS = {
  result: [],
  json: ["result"],
  schema: ["result", "json"],
  twin: ["result", "json", "schema"],
  configuration: ["result", "json", "schema", "twin"],
  "edge-agent": ["result", "json", "schema", "twin"],
  query: ["result", "json", "schema", "twin"],
  feedback: ["result", "json", "schema"],
  fleet: ["result"],
  document: ["result", "json", "schema", "twin", "configuration", "edge-agent", "query", "feedback", "fleet"],
};

const PURE = "The core is pure: data in, data out. Take it as an argument; only src/node may touch the world.";
const IMPURE_GLOBALS = [
  "Date",
  "process",
  "console",
  "performance",
  "crypto",
  "fetch",
  "navigator",
  "window",
  "document",
  "globalThis",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "queueMicrotask",
  "require",
  "Buffer",
  "eval",
  "Intl",
];

/** The import rule of one room: other rooms by their door only, and only those it may enter. */
function roomRules(room, allowed) {
  const doors = allowed.map((name) => `../${name}/index.js`);
  const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  const legal = [
    "\\.\\/[^/]+",
    "\\.\\/generated\\/[^/]+",
    ...doors.map(escape),
    ...(room === "json" ? ["fast-json-patch"] : []),
  ];
  return {
    files: [`src/${room}/**/*.ts`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: `^(?!(?:${legal.join("|")})$)`,
              message: `The room "${room}" imports its own files and the doors of: ${allowed.join(", ") || "no room"}.`,
            },
          ],
        },
      ],
    },
  };
}

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "docs/api/", "src/schema/generated/", ".cache/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.ts"],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-exports": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-indexed-object-style": "off",
      "no-param-reassign": "error",
      eqeqeq: "error",
      "prefer-const": "error",
    },
  },
  {
    files: ["src/**/*.ts"],
    plugins: { jsdoc },
    settings: { jsdoc: { mode: "typescript", ignoreInternal: true } },
    rules: {
      "max-lines": ["error", 300],
      "jsdoc/require-jsdoc": [
        "error",
        { publicOnly: true, contexts: ["TSInterfaceDeclaration", "TSTypeAliasDeclaration", "VariableDeclaration"] },
      ],
      "jsdoc/require-description": "error",
      "jsdoc/require-example": ["error", { contexts: ["ExportNamedDeclaration > FunctionDeclaration"] }],
      "jsdoc/require-param": [
        "error",
        { contexts: ["ExportNamedDeclaration > FunctionDeclaration"], checkDestructured: false },
      ],
      "jsdoc/require-hyphen-before-param-description": "error",
      "jsdoc/check-param-names": ["error", { checkDestructured: false }],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Named exports only." },
        { selector: "TSEnumDeclaration", message: "Use an `as const` tuple." },
      ],
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/node/**"],
    rules: {
      "no-restricted-globals": ["error", ...IMPURE_GLOBALS.map((name) => ({ name, message: PURE }))],
      "no-restricted-properties": ["error", { object: "Math", property: "random", message: PURE }],
    },
  },
  ...Object.entries(ROOMS).map(([room, allowed]) => roomRules(room, allowed)),
  {
    files: ["src/node/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "^(?!(?:\\./[^/]+|\\.\\./(?:[a-z-]+/)?index\\.js|node:.*)$)",
              message: 'The room "node" imports its own files, the doors of the core and Node\'s own modules.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ["src/index.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "Program > :not(ExportAllDeclaration, ExportNamedDeclaration[source])",
          message: "The front door re-exports and does nothing else.",
        },
      ],
    },
  },
  {
    files: ["test/**/*.ts"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
);
