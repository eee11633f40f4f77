import { appendPointer, compareNames, isJsonObject, isTime, ownMember } from "../json/index.js";
import type { JsonObject } from "../json/index.js";
import { describeType } from "../result/index.js";
import type { Issue } from "../result/index.js";
import type { TwinCode } from "./codes.js";

/** The two marks that a node of `$metadata` may carry, and what each must be. */
const MARKS = [
  { key: "$lastUpdated", expected: "an ISO 8601 time", fits: isTime },
  { key: "$lastUpdatedVersion", expected: "a whole number", fits: (value: unknown) => Number.isSafeInteger(value) },
] as const;

/**
 * Checks the `$metadata` tree of a section with a loop, so that neither schema nor validator has to recurse.
 *
 * A mark or a member that is missing is fine: the hub itself leaves some out.
 *
 * Source: IoT Hub twins §2.2.
 *
 * @param section - the section that holds the tree
 * @param sectionPath - the section's JSON Pointer in the document
 * @returns the breaches, each with the path of the value in question, in the code unit order of their paths
 * @internal
 */
export function checkMetadata(section: unknown, sectionPath: string): readonly Issue<TwinCode>[] {
  const root = ownMember(section, "$metadata");
  if (!isJsonObject(root)) return [];
  const issues: Issue<TwinCode>[] = [];
  const open: { readonly node: JsonObject; readonly path: string }[] = [
    { node: root, path: appendPointer(sectionPath, "$metadata") },
  ];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { node, path } = place;
    for (const { key, expected, fits } of MARKS) {
      if (Object.hasOwn(node, key) && !fits(node[key]))
        issues.push(malformed(appendPointer(path, key), expected, node[key]));
    }
    for (const [key, value] of Object.entries(node)) {
      if (key.startsWith("$")) continue;
      if (isJsonObject(value)) open.push({ node: value, path: appendPointer(path, key) });
      else issues.push(malformed(appendPointer(path, key), "an object", value));
    }
  }
  return issues.sort((left, right) => compareNames(left.path, right.path));
}

function malformed(path: string, expected: string, found: unknown): Issue<TwinCode> {
  const message = `Expected ${expected}, found ${describeType(found)}.`;
  return { code: "malformed-metadata", severity: "error", path, message };
}
