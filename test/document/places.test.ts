import { readdirSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { readBodyText } from "../../src/document/body-text.js";
import { DOCUMENT_CODES } from "../../src/document/index.js";
import { CONFIGURATION_CODES } from "../../src/configuration/index.js";
import { DEPLOYMENT_CODES } from "../../src/deployment/index.js";
import { EDGE_AGENT_CODES } from "../../src/edge-agent/index.js";
import { EDGE_HUB_CODES } from "../../src/edge-hub/index.js";
import { FEEDBACK_CODES } from "../../src/feedback/index.js";
import { nearestPointer, resolvePointer } from "../../src/json/index.js";
import type { JsonValue } from "../../src/json/index.js";
import { PROPERTIES_CODES } from "../../src/properties/index.js";
import { SCHEMA_CODES } from "../../src/schema/index.js";
import { TWIN_CODES } from "../../src/twin/index.js";
import { CAUSE_TEXTS } from "../edge-agent/cause-text-rows.js";
import { mutate, randomNumbers } from "../support/mutants.js";
import { toldOf } from "./asked.js";
import { RARE_DOCUMENTS, TOLD_ELSEWHERE } from "./rare-documents.js";

const FIXTURES = "test/fixtures";
const files = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));

/** Every document, and each with a few members changed, taken out or added. */
const MUTANTS = 2;

/** Whether a path points at what is there, or at a member that an object there lacks; it goes on through strings that hold JSON. */
function isNear(document: JsonValue, path: string): boolean {
  const nearest = nearestPointer(document, path);
  if (nearest === path) return true;
  const inside = readBodyText(resolvePointer(document, nearest));
  return inside !== undefined && isNear(inside, path.slice(nearest.length));
}

const seen = new Set<string>();

function farFrom(document: JsonValue): readonly string[] {
  return toldOf(document).flatMap(([name, { code, path }]) => {
    seen.add(code);
    return isNear(document, path) ? [] : [`${name}: ${code} at ${path}`];
  });
}

function expectNear(document: JsonValue, seed: number): void {
  const random = randomNumbers(seed);
  expect(farFrom(document)).toStrictEqual([]);
  for (let count = 0; count < MUTANTS; count += 1) {
    const mutant = mutate(document, random);
    expect([mutant, farFrom(mutant)]).toStrictEqual([mutant, []]);
  }
}

describe("reasons and issues point at what is there, or at what is missing of something that is there", () => {
  it.each(files)("%s", (name) => {
    const text = readFileSync(`${FIXTURES}/${name}`, "utf8");
    let document: JsonValue;
    try {
      document = JSON.parse(text) as JsonValue;
    } catch {
      // A fixture of the reader that is no JSON.
      expect(name).toContain("cases/");
      return;
    }
    expectNear(document, text.length);
  });

  it.each(CAUSE_TEXTS)("%s: %s", (_, description) => {
    const desired = { systemModules: {}, modules: { m: { settings: { image: "a/b:1" } } }, $version: 2 };
    const reported = { lastDesiredVersion: 2, lastDesiredStatus: { code: 500, description } };
    expectNear({ moduleId: "$edgeAgent", properties: { desired, reported } }, description.length);
  });

  it.each(RARE_DOCUMENTS)("%s", (code, document) => {
    expectNear(document, code.length);
    expect([...seen]).toContain(code);
  });

  afterAll(() => {
    const codes = [
      CONFIGURATION_CODES, DEPLOYMENT_CODES, DOCUMENT_CODES, EDGE_AGENT_CODES, EDGE_HUB_CODES, FEEDBACK_CODES, PROPERTIES_CODES,
      SCHEMA_CODES, TWIN_CODES,
    ].flatMap((registry) => Object.keys(registry)); // prettier-ignore
    const missing = codes.filter((code) => !seen.has(code));
    expect(missing.sort()).toStrictEqual([...TOLD_ELSEWHERE].sort());
  });
});
