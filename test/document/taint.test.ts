import { describe, expect, it } from "vitest";
import { checkDocument, judgeDocument, redactTwin, verdictRow } from "../../src/document/index.js";
import type { JsonValue } from "../../src/json/index.js";
import { DOCUMENTS, isWord, MARKER, placesOf, taintAt } from "../support/taint.js";
import type { Place } from "../support/taint.js";

/** What is said of a document, each as it is sent somewhere. */
const SAID: Readonly<Record<string, (document: JsonValue) => unknown>> = {
  judgeDocument,
  verdictRow: (document) => verdictRow(judgeDocument(document)),
  checkDocument: (document) => checkDocument(document),
  redactTwin,
};

function leaksOf(document: JsonValue, place: Place): readonly string[] {
  const tainted = taintAt(document, [place]);
  return Object.entries(SAID).flatMap(([name, say]) =>
    JSON.stringify(say(tainted)).includes(MARKER) ? [`${name}: /${place.path.join("/")}`] : [],
  );
}

/** Places that differ in numbers only, in documents of one kind, are one. */
const seen = new Set<string>();

function isNew(document: JsonValue, { path }: Place): boolean {
  const key = `${judgeDocument(document).kind} ${path.slice(-4).join("/").replace(/\d+/g, "0")}`;
  return !seen.has(key) && seen.add(key).size > 0;
}

describe("a secret in any place of a document", () => {
  it.each(DOCUMENTS.map(([name, document]) => [name, document] as const))("is told by nothing: %s", (_, document) => {
    const places = placesOf(document).filter((place) => !isWord(place) && isNew(document, place));
    expect(places.flatMap((place) => leaksOf(document, place))).toStrictEqual([]);
  });

  it("has been put into places of every kind", () => {
    expect(seen.size).toBeGreaterThan(500);
    const kinds = new Set([...seen].map((key) => key.split(" ", 1)[0]));
    expect([...kinds].sort()).toStrictEqual([
      "deployment",
      "device",
      "edge-agent",
      "edge-hub",
      "feedback",
      "partial",
      "shadow",
      "unknown",
    ]);
  });
});
