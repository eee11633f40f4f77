import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkDocument, judgeDocument } from "../../src/document/index.js";
import { resolvePointer } from "../../src/json/index.js";
import type { JsonValue } from "../../src/json/index.js";
import { mutate, randomNumbers } from "../support/mutants.js";

const FIXTURES = "test/fixtures";
const files = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));

/** Every fixture, and each with a few members changed, taken out or added. */
const MUTANTS = 8;

/**
 * Codes about what is missing whose path is the whole way to it, also where its holder is missing too: the place that was asked
 * for is the same for every document, and the fast lane, which has no document to look at, says the same.
 */
const WHOLE_WAY = new Set(
  (
    "agent-image-differs agent-never-reported code-missing deployment-applied desired-version-missing device-may-be-offline " +
    "diagnostics-not-started group-not-started hub-not-reported image-differs module-not-created no-desired-section " +
    "no-modules nothing-reported reports-without-this restart-pending status-differs status-missing values-agree " +
    "values-differ version-missing"
  ).split(" "),
);

/** What a path points at, or else the member of it that is missing: its holder is there. */
function isNear(document: JsonValue, path: string): boolean {
  const holder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
  return [path, holder].some((place) => resolvePointer(document, place) !== undefined);
}

function farFrom(document: JsonValue): readonly string[] {
  const reasons = judgeDocument(document).reasons.filter(({ code }) => !WHOLE_WAY.has(code));
  const found = [...reasons, ...checkDocument(document)].filter(({ path }) => !isNear(document, path));
  return found.map(({ code, path }) => `${code} at ${path}`);
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
    const random = randomNumbers(text.length);
    expect(farFrom(document)).toStrictEqual([]);
    for (let count = 0; count < MUTANTS; count += 1) {
      const mutant = mutate(document, random);
      expect([mutant, farFrom(mutant)]).toStrictEqual([mutant, []]);
    }
  });
});
