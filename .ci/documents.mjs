/** The documents under test/fixtures, each as the text it is, in an order that no platform changes. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "..", "test", "fixtures");
const byCodeUnit = (left, right) => (left < right ? -1 : 1);

/** @returns {{ readonly name: string, readonly text: string }[]} a JSON file each, or a line of an NDJSON file each */
export function readDocuments() {
  const names = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(FOLDER.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort(byCodeUnit);
  const read = (name) => readFileSync(join(FOLDER, name), "utf8");
  return names.flatMap((name) => {
    if (name.endsWith(".json")) return [{ name, text: read(name) }];
    if (!/\.(?:ndjson|jsonl)$/.test(name)) return [];
    const lines = read(name).split("\n");
    return lines.flatMap((text, index) => (text.trim() === "" ? [] : [{ name: `${name}:${index + 1}`, text }]));
  });
}

/** @returns {string} one line a document and rule set: its name and its verdict, or that it is no JSON */
export function judgeAll(library, documents) {
  const lines = documents.flatMap(({ name, text }) => {
    let document;
    try {
      document = JSON.parse(text);
    } catch {
      return [JSON.stringify({ name, unreadable: true })];
    }
    return ["documented", "observed"].map((rules) =>
      JSON.stringify({ name, rules, verdict: library.judgeDocument(document, { rules }) }),
    );
  });
  return `${lines.join("\n")}\n`;
}
