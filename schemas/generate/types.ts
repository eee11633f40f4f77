import { compile } from "json-schema-to-typescript";
import type { JSONSchema } from "json-schema-to-typescript";
import { format } from "prettier";
import { isDocument, NOTE } from "./names.js";

/** Writes one file with the types of all schemas, and a map from a schema's name to its type. */
export async function compileTypes(names: readonly string[], folder: string): Promise<Map<string, string>> {
  const documents = names.filter(isDocument);
  const root: JSONSchema = {
    title: "SchemaDocuments",
    description: "Every schema's name, and the type of the documents that it describes.",
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(documents.map((name) => [name, { $ref: `${name}.schema.json` }])),
    required: [...documents],
  };
  const text = await compile(root, "SchemaDocuments", {
    cwd: `${folder}/`,
    bannerComment: NOTE,
    unknownAny: true,
    format: false,
    additionalProperties: true,
  });
  const formatted = await format(text, { parser: "typescript", printWidth: 120 });
  return new Map([
    ["types.ts", await format(documented(readonlyTypes(unique(formatted))), { parser: "typescript", printWidth: 120 })],
  ]);
}

const DECLARATION =
  /(?:^\/\*\*\n(?: \*.*\n)+)?^export (?:interface|type) (\w+)[\s\S]*?(?=^\/\*\*|^export |(?![\s\S]))/gm;

/** A part that several files refer to comes out once for each, with a number behind its name; the copies go. */
function unique(text: string): string {
  const declarations = new Map<string, string>();
  const copies = new Map<string, string>();
  for (const [body, name = ""] of text.matchAll(DECLARATION)) {
    const original = name.replace(/\d+$/, "");
    const isCopy = original !== name && declarations.get(original)?.replaceAll(original, name).trim() === body.trim();
    if (isCopy) copies.set(name, original);
    else declarations.set(name, body);
  }
  const kept = [text.slice(0, text.search(DECLARATION)), ...declarations.values()].join("");
  return [...copies].reduce((all, [copy, original]) => all.replace(new RegExp(`\\b${copy}\\b`, "g"), original), kept);
}

/** Nobody writes into a document: every member and every array becomes read-only. */
function readonlyTypes(text: string): string {
  return text
    .replace(/^(\s+)("[^"]+"|[\w$]+|\[k: string\])(\??:)/gm, "$1readonly $2$3")
    .replace(/([:|=]\s+)(\w+\[\])/g, "$1readonly $2");
}

const MEMBER_WITHOUT_WORDS = /(?<!\*\/\n)^( +readonly (?!\[)\S+\??: )(\w+);$/gm;

/** A member that refers to a part of its own file or of another one comes out without words; it gets the part's. */
function documented(text: string): string {
  const words = new Map([["never", "This member must not be here."]]);
  for (const [, description = "", name = ""] of text.matchAll(
    /^\/\*\*\n \* (.+)\n \*\/\nexport (?:interface|type) (\w+)/gm,
  )) {
    words.set(name, description);
  }
  return text.replace(MEMBER_WITHOUT_WORDS, (line, start: string, type: string) => {
    const description = words.get(type);
    return description === undefined ? line : `  /** ${description} */\n${start}${type};`;
  });
}
