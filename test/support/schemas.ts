import { readFileSync } from "node:fs";
import type { JsonObject } from "../../src/json/index.js";

/** Reads a schema as it stands in `schemas/`. */
export function readSchema(name: string): JsonObject {
  return JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8")) as JsonObject;
}
