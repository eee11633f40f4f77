import * as library from "../../src/index.js";
import { readDocuments } from "../../src/node/index.js";
import { named, nested, on, times } from "./growing.js";
import type { Growing } from "./growing.js";

function read(text: string): () => Promise<number> {
  const bytes = Buffer.from(text);
  return async () => {
    let count = 0;
    for await (const document of readDocuments([bytes])) count += document.lines ?? 1;
    return count;
  };
}

/** Text in which something may be a secret at every place. */
const suspicious = [
  "key=a ",
  "password is ",
  "a:b@",
  "eyJhbGciOi.",
  "--token ",
  "<password>",
  "[secret:",
  "name='key' value ",
  "key:a;",
  "-u a:",
];

const LARGE = times(20_000, (index) => index);

const SECRETS = library.secretValues(times(100, (index) => "abcd".repeat(index + 1)));

/** What an engine does by itself with objects of many members, and with many objects. */
export const COMPARED: readonly Growing[] = [
  {
    name: "JSON.parse, members that are objects",
    hasObjects: true,
    make: on((n) => JSON.stringify(named(n, () => ({ a: 1, status: "x" }))), JSON.parse),
  },
  {
    name: "Object.fromEntries of copies, members that are objects",
    hasObjects: true,
    make: on(
      (n) => named(n, () => ({ a: 1, status: "x" })),
      (holder) => Object.fromEntries(Object.entries(holder).map(([name, value]) => [name, { ...value }])),
    ),
  },
  {
    name: "JSON.parse, members",
    make: on((n) => JSON.stringify(named(n, (i) => i)), JSON.parse),
  },
  {
    name: "Object.keys and reading each, members",
    make: on(
      (n) => named(n, (i) => i),
      (holder) => Object.keys(holder).map((name) => holder[name]),
    ),
  },
];

/** Texts that are read, patches between documents, and strings in which a secret may be. */
export const GROWING_TEXTS: readonly Growing[] = [
  {
    name: "applyJsonPatch, moves of a large value",
    make: on(
      (n) =>
        times(n, (i) => ({
          op: "move" as const,
          from: `/${i % 2 === 0 ? "a" : "b"}`,
          path: `/${i % 2 === 0 ? "b" : "a"}`,
        })),
      (patch) => library.applyJsonPatch({ a: LARGE }, patch),
    ),
  },
  {
    name: "applyJsonPatch, members",
    make: on(
      (n) => times(n, (i) => ({ op: "add" as const, path: `/m${i}`, value: i })),
      (patch) => library.applyJsonPatch({}, patch),
    ),
  },
  {
    name: "jsonPatchToMergePatch, the length of a path",
    make: on(
      (n) => [{ op: "add" as const, path: "/a".repeat(n), value: 1 }],
      (patch) => library.jsonPatchToMergePatch(nested(3, 1) as never, patch),
    ),
  },
  {
    name: "diffJson, members",
    make: on(
      (n) => [named(n, (i) => i), named(n, (i) => i + 1)] as const,
      ([before, after]) => library.diffJson(before, after),
    ),
  },
  {
    name: "diffJson, elements",
    why: "each element is an operation of the answer, and so much memory takes longer to collect",
    make: on(
      (n) => [times(n, (i) => i), times(n, (i) => i + 1)] as const,
      ([before, after]) => library.diffJson(before, after),
    ),
  },
  {
    name: "createMergePatch, members",
    make: on(
      (n) => [named(n, (i) => i), named(n, (i) => i + 1)] as const,
      ([before, after]) => library.createMergePatch(before, after),
    ),
  },
  { name: "read, lines", make: (n) => read('{"a":1}\n'.repeat(n)) },
  { name: "read, blank lines", make: (n) => read("\n".repeat(n)) },
  { name: "read, blank text on a line", make: (n) => read(" ".repeat(n)) },
  {
    name: "read, elements of a list",
    why: "a list of more than a megabyte is cut into its elements, a shorter one is parsed whole",
    make: (n) => read(`[${'{"a":1},'.repeat(n)}1]`),
  },
  { name: "read, commas in a list", make: (n) => read(`[${",".repeat(n)}]`) },
  { name: "read, documents on one line", make: (n) => read('{"a":1}'.repeat(n)) },
  { name: "read, brackets that open", make: (n) => read("[".repeat(n)) },
  { name: "read, quotes", make: (n) => read('"'.repeat(n)) },
  { name: "read, lines of no JSON", make: (n) => read("WARNING: x\n".repeat(n)) },
  { name: "read, a document over many lines", make: (n) => read(`{\n${times(n, (i) => `"m${i}": 1`).join(",\n")}\n}`) },
  { name: "read, the length of a name", make: (n) => read(`{"${"n".repeat(n)}":1}`) },
  ...suspicious.map((part) => ({
    name: `redactText, ${JSON.stringify(part)} many times`,
    make: on((n: number) => part.repeat(n), library.redactText),
  })),
  {
    name: "maskValues, a text with secrets of many lengths",
    make: on(
      (n) => "abcd ".repeat(n),
      (text) => library.maskValues(text, SECRETS),
    ),
  },
];
