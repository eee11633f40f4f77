/** What a validator has no use for: words for people. */
const ANNOTATIONS: readonly string[] = ["$schema", "$comment", "title", "description", "examples", "default"];

/** The keywords that hold schemas by name; whatever stands in them is a name and no keyword. */
const MAPS_OF_SCHEMAS: readonly string[] = ["properties", "patternProperties", "$defs"];

/** The keywords that hold plain values. */
const PLAIN: readonly string[] = ["enum", "const", "required", "dependentRequired"];

type Node = Readonly<Record<string, unknown>>;

/**
 * A schema as it is compiled: without the words for people, and `anyOf` of different types as one list of types, so
 * that one wrong value is one breach and not one for each branch.
 */
export function leanSchema(schema: unknown): unknown {
  if (typeof schema !== "object" || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map(leanSchema);
  const entries = Object.entries(schema)
    .filter(([keyword]) => !ANNOTATIONS.includes(keyword))
    .map(([keyword, value]) => [keyword, leanKeyword(keyword, value)] as const);
  return withTypeList(Object.fromEntries(entries));
}

function leanKeyword(keyword: string, value: unknown): unknown {
  if (PLAIN.includes(keyword)) return value;
  if (!MAPS_OF_SCHEMAS.includes(keyword)) return leanSchema(value);
  return Object.fromEntries(Object.entries(value as Node).map(([name, schema]) => [name, leanSchema(schema)]));
}

/** Branches of different types become one schema, for a keyword of one type says nothing about values of another. */
function withTypeList(schema: Node): Node {
  const { anyOf, ...others } = schema;
  if (!Array.isArray(anyOf) || !anyOf.every(isOfOneType)) return schema;
  const types = anyOf.map(({ type }) => type);
  if (new Set(types).size < types.length || types.includes("integer")) return schema;
  return Object.assign({}, others, ...anyOf, { type: types }) as Node;
}

/** The keywords that look at values of one type only. */
const KEYWORDS_OF: Readonly<Record<string, readonly string[]>> = {
  object: ["properties", "patternProperties", "additionalProperties", "required", "dependentRequired"],
  array: ["items", "minItems", "maxItems"],
  string: ["pattern", "minLength", "maxLength"],
};

function isOfOneType(schema: unknown): schema is { readonly type: string } {
  const { type, ...others } = schema as Node;
  const own = typeof type === "string" ? (KEYWORDS_OF[type] ?? []) : undefined;
  return own !== undefined && Object.keys(others).every((keyword) => own.includes(keyword));
}
