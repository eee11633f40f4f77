import { parser } from "@lezer/json";
import type { SyntaxNode } from "@lezer/common";
import { parsePointer } from "../../../src/json/index.js";
import type { TextRange } from "./editor.js";

/**
 * Finds the member that a JSON Pointer names in the text of a document.
 *
 * @returns the place of the member, name and value; of the nearest one around it where it is missing
 */
export function findMember(text: string, pointer: string): TextRange | undefined {
  const path = parsePointer(pointer);
  const root = parser.parse(text).topNode.firstChild;
  if (!path.ok || root === null) return undefined;
  let node: SyntaxNode = root;
  let found: TextRange = { from: node.from, to: node.from + 1 };
  for (const segment of path.value) {
    const next: Found | undefined =
      node.name === "Array" ? elementOf(node, Number(segment)) : propertyOf(text, node, segment);
    if (next === undefined) break;
    found = next.range;
    node = next.value;
  }
  return found;
}

interface Found {
  readonly range: TextRange;
  readonly value: SyntaxNode;
}

function elementOf(array: SyntaxNode, index: number): Found | undefined {
  let at = 0;
  for (let child = array.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === "[" || child.name === "]" || child.name === ",") continue;
    if (at === index) return { range: { from: child.from, to: child.to }, value: child };
    at += 1;
  }
  return undefined;
}

function propertyOf(text: string, object: SyntaxNode, name: string): Found | undefined {
  let found: Found | undefined;
  for (const property of object.getChildren("Property")) {
    const key = property.getChild("PropertyName");
    const value = property.lastChild;
    if (key === null || value === null || nameOf(text.slice(key.from, key.to)) !== name) continue;
    // The last of two members of one name is the one that counts.
    found = { range: { from: property.from, to: property.to }, value };
  }
  return found;
}

function nameOf(quoted: string): string | undefined {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return undefined;
  }
}
