import { resolvePointer } from "../../src/json/index.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";
import { validateDocument } from "../../src/schema/index.js";
import type { SchemaName } from "../../src/schema/index.js";
import { readSchema } from "./schemas.js";

/** Members and elements that may be wrong where a schema has a rule for each of many. */
const WRONG: readonly JsonValue[] = [0, "", {}, { settings: 0 }];
const SAMPLE = 50;

/** Where a schema has a rule for each of many: the way there, and what makes many. */
interface Repetition {
  readonly way: readonly string[];
  readonly fill: (count: number, value: JsonValue) => JsonValue;
}

/** Makes documents of a schema with as many breaches as one likes; `undefined` when its breaches are bounded. */
export function breachMaker(name: SchemaName): ((count: number) => JsonValue) | undefined {
  const makers = repetitions(name).flatMap(({ way, fill }) =>
    WRONG.map((value) => (count: number) => nest(way, fill(count, value))),
  );
  return makers.find((make) => validateDocument(name, make(SAMPLE)).length >= SAMPLE);
}

function nest(way: readonly string[], value: JsonValue): JsonValue {
  return way.reduceRight<JsonValue>((inner, key) => ({ [key]: inner }), value);
}

const manyElements = (count: number, value: JsonValue): JsonValue => Array.from({ length: count }, () => value);
const manyMembers = (count: number, value: JsonValue): JsonValue =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`member${index}`, value]));

/** A schema within a file, and the way to what it describes. */
interface Place {
  readonly file: string;
  readonly schema: JsonObject;
  readonly way: readonly string[];
}

/** All places that a schema reaches through members, with the parts that it refers to in the place of references. */
function repetitions(name: SchemaName): readonly Repetition[] {
  const found: Repetition[] = [];
  const open: Place[] = [{ file: name, schema: readSchema(name), way: [] }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { file, schema, way } = target(place);
    if (isSchema(schema["items"])) found.push({ way, fill: manyElements });
    if (isSchema(schema["additionalProperties"])) found.push({ way, fill: manyMembers });
    for (const part of (schema["anyOf"] ?? []) as readonly JsonObject[]) open.push({ file, schema: part, way });
    for (const [key, part] of Object.entries((schema["properties"] ?? {}) as JsonObject)) {
      if (isSchema(part)) open.push({ file, schema: part, way: [...way, key] });
    }
  }
  return found;
}

/** What a reference leads to: a part of this file or of another, or another file. */
function target(place: Place): Place {
  const { $ref, ...others } = place.schema;
  if (typeof $ref !== "string") return place;
  const [path = "", pointer = ""] = $ref.split("#");
  const folder = place.file.replace(/[^/]*$/, "");
  const file =
    path === "" ? place.file : new URL(path, `file:///${folder}`).pathname.slice(1).replace(".schema.json", "");
  const schema = resolvePointer(readSchema(file), pointer) as JsonObject;
  return target({ file, schema: { ...others, ...schema }, way: place.way });
}

function isSchema(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null;
}
