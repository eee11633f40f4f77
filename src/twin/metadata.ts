import { appendPointer, compareNames, isJsonObject, isTime, ownMember } from "../json/index.js";
import type { JsonObject } from "../json/index.js";
import { describeType } from "../result/index.js";
import type { Issue } from "../result/index.js";
import type { TwinCode } from "./codes.js";

/** What a member of a node of `$metadata` must be. */
interface Expected {
  readonly expected: string;
  readonly fits: (value: unknown) => boolean;
}

/** The two marks that a node may carry; other names that begin with `$` may be anything. */
const MARKS: ReadonlyMap<string, Expected> = /* @__PURE__ */ new Map([
  ["$lastUpdated", { expected: "an ISO 8601 time", fits: isTime }],
  ["$lastUpdatedVersion", { expected: "a whole number", fits: (value: unknown) => Number.isSafeInteger(value) }],
]);

/** What is not a mark is the node of a member. */
const NODE: Expected = { expected: "an object", fits: isJsonObject };

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
    { node: root, path: `${sectionPath}/$metadata` },
  ];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { node, path } = place;
    for (const name of Object.keys(node)) {
      const value = node[name];
      const isMark = name.startsWith("$");
      const wanted = isMark ? MARKS.get(name) : NODE;
      if (wanted?.fits(value) === false) issues.push(malformed(appendPointer(path, name), wanted.expected, value));
      else if (!isMark) open.push({ node: value as JsonObject, path: appendPointer(path, name) });
    }
  }
  return issues.sort((left, right) => compareNames(left.path, right.path));
}

function malformed(path: string, expected: string, found: unknown): Issue<TwinCode> {
  const message = `Expected ${expected}, found ${describeType(found)}.`;
  return { code: "malformed-metadata", severity: "error", path, message };
}
