import { unwrapDocuments } from "../../../src/document/index.js";
import { locateJsonError } from "../../../src/node/reading/json-error.js";
import { relaxJson } from "../../../src/node/reading/relax-json.js";
import type { TextRange } from "./editor.js";
import { readText } from "./read-blob.js";

/** What the text of the editor turned out to be. */
type EditorReading =
  | { readonly kind: "empty" }
  | { readonly kind: "broken"; readonly at: TextRange; readonly message: string }
  | {
      readonly kind: "one";
      readonly value: unknown;
      /** The text as JSON, in which all places are the same as in the text. */
      readonly json: string;
      /** What JSON does not have and the text has; empty where it has nothing of that kind. */
      readonly warning: string;
    };

/** Reads the text of the editor: one document, which may have comments and trailing commas. */
export function readEditor(text: string): EditorReading {
  if (text.trim() === "") return { kind: "empty" };
  const value = parsed(text);
  if (value !== undefined) return { kind: "one", value, json: text, warning: "" };
  const json = relaxJson(text)?.text ?? text;
  const relaxed = parsed(json);
  const [first] = readText(text);
  if (relaxed === undefined) return { kind: "broken", ...errorIn(json, first?.result.issues[0]?.message) };
  return { kind: "one", value: relaxed, json, warning: first?.result.issues[0]?.message ?? "" };
}

/**
 * Whether a text holds many documents, or one among the words of a program, as captures do.
 *
 * @param isPasted - who types is in the middle of a document that is broken for the moment, and who pastes is not
 */
export function holdsMany(text: string, isPasted: boolean): boolean {
  const value = parsed(text);
  if (value !== undefined) return unwrapDocuments(value).length > 1;
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length > 1 && lines.slice(0, 2).every((line) => parsed(line) !== undefined)) return true;
  return (
    isPasted && parsed(relaxJson(text)?.text ?? text) === undefined && readText(text).some(({ result }) => result.ok)
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Where a text stops being JSON, and the words for it that the program has. */
function errorIn(text: string, message = "This is not JSON."): { readonly at: TextRange; readonly message: string } {
  const { offset } = locateJsonError(text) ?? { offset: 0 };
  return { at: { from: Math.min(offset, text.length), to: Math.min(offset + 1, text.length) }, message };
}
