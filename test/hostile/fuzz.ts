import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkDocument, judgeDocument } from "../../src/index.js";
import type { JsonValue } from "../../src/index.js";
import { mutate, randomNumbers } from "../support/mutants.js";
import { brokenLawOf } from "./laws.js";

const CORPUS = "test/hostile/corpus";

/** What every run starts from: the fixtures, and what earlier runs found. */
function beginnings(): JsonValue[] {
  const files = ["test/fixtures", CORPUS].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  );
  return files
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => {
      try {
        return [JSON.parse(readFileSync(name, "utf8")) as JsonValue];
      } catch {
        // A fixture of the reader that is not JSON.
        return [];
      }
    });
}

/** What the library says of a document; one of which it says something new is worth changing further. */
function sayingOf(document: JsonValue): string {
  const { kind, state, reasons } = judgeDocument(document);
  const codes = new Set([...reasons, ...checkDocument(document)].map(({ code }) => code));
  return [kind, state, ...[...codes].sort()].join(" ");
}

/**
 * Hands fixtures with changed members to every exported function until the time is over. A document of which the library says
 * something that it said of none before is changed further; one that breaks a law is written to the corpus, which the tests read.
 *
 * @returns how many documents were tried, and the file of the first that breaks a law
 */
export async function fuzzExports(
  until: number,
  seed: number,
): Promise<{ readonly tried: number; readonly broken?: string }> {
  const random = randomNumbers(seed);
  const corpus = beginnings();
  const known = new Set<string>();
  let tried = 0;
  for (; Date.now() < until; tried += 1) {
    const document = mutate(corpus[random(corpus.length)] ?? null, random);
    const law = await brokenLawOf(document);
    if (law !== undefined) return { tried, broken: keep(document, seed, tried, law) };
    const saying = sayingOf(document);
    if (!known.has(saying)) corpus.push(document);
    known.add(saying);
  }
  return { tried };
}

function keep(document: JsonValue, seed: number, number: number, law: string): string {
  const file = join(CORPUS, `found-${seed}-${number}.json`);
  writeFileSync(file, `${JSON.stringify(document, null, 2)}\n`);
  return `${law}\nThe document is in ${file}.`;
}
