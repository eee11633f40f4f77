import jsdoc from "eslint-plugin-jsdoc";
import tseslint from "typescript-eslint";

/** Which rooms a room may enter (design: "Who may import whom"); siblings and rooms to the right are missing on purpose. */
const ROOMS = {
  result: [],
  json: ["result"],
  schema: ["result", "json"],
  twin: ["result", "json", "schema"],
  query: ["result", "json", "schema", "twin"],
  configuration: ["result", "json", "schema", "twin", "query"],
  "edge-agent": ["result", "json", "schema", "twin", "query"],
  "edge-hub": ["result", "json", "schema", "twin", "query"],
  properties: ["result", "json", "schema", "twin", "query", "configuration"],
  deployment: ["result", "json", "schema", "twin", "query", "edge-agent", "edge-hub"],
  feedback: ["result", "json", "schema"],
  fleet: ["result", "json"],
  document: [
    "result",
    "json",
    "schema",
    "twin",
    "query",
    "configuration",
    "edge-agent",
    "edge-hub",
    "properties",
    "deployment",
    "feedback",
    "fleet",
  ],
};
ROOMS.node = Object.keys(ROOMS);

/** Rooms whose options a room checks as its own: it may enter their `options.js` besides their doors. */
const OPTIONS_OF = { document: ["edge-agent", "feedback", "properties"] };

/** Which inner rooms of its own room an inner room may enter. All may use the room's own files; those know no inner room, only the door does. */
const INNER_ROOMS = {
  document: { envelopes: [], judging: ["envelopes"], showing: ["judging"] },
  result: { secrets: [] },
  configuration: {
    "meta-data": [],
    models: ["meta-data"],
    progress: ["meta-data", "models"],
    handling: ["meta-data", "progress"],
  },
  deployment: { checking: [], trial: [] },
  "edge-agent": {
    "create-options": [],
    checking: ["create-options"],
    facts: ["create-options", "checking"],
    causes: [],
    judging: ["facts", "causes"],
  },
  feedback: { evidence: [] },
  properties: {
    comparison: [],
    "plug-and-play": ["comparison"],
    "device-update": ["plug-and-play"],
    shadow: ["comparison"],
    judging: ["comparison", "plug-and-play", "device-update"],
  },
  query: { language: [], running: ["language"] },
  twin: { context: [], events: [] },
  node: {
    lane: [],
    reading: ["lane"],
    output: [],
    printing: ["output", "reading"],
    lines: ["lane", "reading"],
    commands: ["lane", "reading", "output", "printing", "lines"],
  },
};

/** What a room imports from outside the package. */
const OUTSIDE = { json: ["fast-json-patch"], node: ["node:.*", "fast-string-truncated-width"] };

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

/** A rule that refuses every import but the legal ones. */
function onlyImports(files, legal, message) {
  return {
    files,
    rules: { "no-restricted-imports": ["error", { patterns: [{ regex: `^(?!(?:${legal.join("|")})$)`, message }] }] },
  };
}

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** The import rules of one room: other rooms by their door only, and only those it may enter. */
function roomRules(room, allowed) {
  const inner = INNER_ROOMS[room] ?? {};
  const own = ["\\.\\/[^/]+", "\\.\\/generated\\/[^/]+", ...(OUTSIDE[room] ?? [])];
  const doors = [
    ...allowed.map((name) => `../${name}/index.js`),
    ...(OPTIONS_OF[room] ?? []).map((name) => `../${name}/options.js`),
  ];
  const message = `The room "${room}" imports its own files and the doors of: ${allowed.join(", ") || "no room"}.`;
  const innerDoors = Object.keys(inner).map((name) => escape(`./${name}/index.js`));
  return [
    onlyImports([`src/${room}/*.ts`, `src/${room}/generated/*.ts`], [...own, ...doors.map(escape)], message),
    onlyImports([`src/${room}/index.ts`], [...own, ...doors.map(escape), ...innerDoors], message),
    ...Object.entries(inner).map(([name, entered]) =>
      onlyImports(
        [`src/${room}/${name}/*.ts`],
        [
          ...own,
          "\\.\\.\\/(?!index\\.js)[^/]+",
          ...[...doors.map((door) => `../${door}`), ...entered.map((door) => `../${door}/index.js`)].map(escape),
        ],
        `${message} Its inner room "${name}" enters: ${entered.join(", ") || "no other inner room"}.`,
      ),
    ),
  ];
}

/** How large a function may be. */
const BOUNDS = {
  complexity: ["error", 12],
  "max-depth": ["error", 4],
  "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
};

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "docs/api/", "src/schema/generated/", ".cache/", "site/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.ts", "**/*.tsx"],
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
        {
          selector:
            ":matches(TSInterfaceDeclaration[id.name=/Options$/], Identifier[name='options'] > TSTypeAnnotation) TSPropertySignature[optional=true] > TSTypeAnnotation > :not(TSUnionType:has(> TSUndefinedKeyword), TSUnknownKeyword)",
          message:
            "An option is `name?: T | undefined`: callers under exactOptionalPropertyTypes pass what they may not have.",
        },
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
  { files: ["src/**/*.ts"], rules: BOUNDS },
  {
    files: ["test/bench/*.ts"],
    ignores: ["test/bench/*.test.ts"],
    rules: { ...BOUNDS, "max-lines": ["error", 300] },
  },
  ...Object.entries(ROOMS).flatMap(([room, allowed]) => roomRules(room, allowed)),
  {
    files: ["src/node/printing/*.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "^\\.\\./reading/",
              allowTypeImports: true,
              message: "Printing takes what was read and reads nothing itself: types only.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["src/index.ts", "src/judge.ts"],
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
