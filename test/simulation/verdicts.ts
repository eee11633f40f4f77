import { classifyEdgeDeployment, EDGE_DEPLOYMENT_RULES } from "../../src/edge-agent/index.js";
import { evaluateShadow, evaluateTwin } from "../../src/properties/index.js";

/**
 * Writes the whole verdict on a twin under both sets of rules, so that a person can read it: a module a line, a reason a line.
 */
export function verdictsText(twin: unknown): string {
  const verdicts = EDGE_DEPLOYMENT_RULES.map(
    (rules) => `  "${rules}": ${verdictText(classifyEdgeDeployment(twin, { rules }), "  ")}`,
  );
  return `{\n${verdicts.join(",\n")}\n}\n`;
}

/** Writes the whole verdict on a device twin, with the values that may be shown: a member a line, a reason a line. */
export function twinVerdictText(twin: unknown): string {
  return `${verdictText(evaluateTwin(twin, { values: true }), "")}\n`;
}

/** Writes the whole verdict on a shadow: a member a line, a reason a line. */
export function shadowVerdictText(shadow: unknown): string {
  return `${verdictText(evaluateShadow(shadow), "")}\n`;
}

function verdictText(verdict: object, indent: string): string {
  const members = Object.entries(verdict).map(([key, value]) => `${indent}  "${key}": ${memberText(value, indent)}`);
  return `{\n${members.join(",\n")}\n${indent}}`;
}

/** A list of objects has a line for each; everything else stands on the line of its name. */
function memberText(value: unknown, indent: string): string {
  const isTable = Array.isArray(value) && value.some((element) => typeof element === "object");
  if (!isTable) return JSON.stringify(value);
  const elements = value.map((element) => `${indent}    ${JSON.stringify(element)}`);
  return `[\n${elements.join(",\n")}\n${indent}  ]`;
}
