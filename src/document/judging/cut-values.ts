import { appendPointer, isEndless, MAX_JSON_DEPTH } from "../../json/index.js";
import type { Issue } from "../../result/index.js";
import { viewTwin } from "../../twin/index.js";
import type { DocumentCode } from "../codes.js";
import { isCutByPowerShell } from "../part-signs.js";

/** An object or array that is still to be looked at, with its place. */
interface Open {
  readonly holder: object;
  readonly path: string;
  readonly depth: number;
}

/**
 * Finds the values of a twin's sections in which `ConvertTo-Json` has left a text of what was there.
 *
 * @internal
 */
export function findCutValues(document: unknown): readonly Issue<DocumentCode>[] {
  const view = viewTwin(document);
  if (view === undefined) return [];
  const { desired, reported, desiredPath, reportedPath } = view;
  return [...cutValuesIn(desired, desiredPath), ...cutValuesIn(reported, reportedPath)];
}

function cutValuesIn(section: unknown, path: string): readonly Issue<DocumentCode>[] {
  const issues: Issue<DocumentCode>[] = [];
  const open: Open[] = [];
  const push = (holder: unknown, at: string, depth: number): void => {
    if (typeof holder === "object" && holder !== null && depth <= MAX_JSON_DEPTH)
      open.push({ holder, path: at, depth });
  };
  push(section, path, 0);
  let visits = 0;
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    visits += 1;
    if (isEndless(section, visits)) return issues;
    for (const [key, value] of Object.entries<unknown>(step.holder as Readonly<Record<string, unknown>>)) {
      if (isCutByPowerShell(value)) issues.push(cutValue(appendPointer(step.path, key)));
      else if (typeof value === "object") push(value, appendPointer(step.path, key), step.depth + 1);
    }
  }
  return issues;
}

function cutValue(path: string): Issue<DocumentCode> {
  const message = "ConvertTo-Json has cut this value; write the twin again with ConvertTo-Json -Depth 100.";
  return { code: "cut-value", severity: "warning", path, message };
}
