import { classifyEdgeDeployment, EDGE_DEPLOYMENT_RULES } from "../../src/edge-agent/index.js";

/**
 * Writes the whole verdict on a twin under both sets of rules, so that a person can read it: a module a line, a reason a line.
 */
export function verdictsText(twin: unknown): string {
  const verdicts = EDGE_DEPLOYMENT_RULES.map(
    (rules) => `  "${rules}": ${verdictText(classifyEdgeDeployment(twin, { rules }))}`,
  );
  return `{\n${verdicts.join(",\n")}\n}\n`;
}

function verdictText(verdict: object): string {
  const members = Object.entries(verdict).map(([key, value]) => `    "${key}": ${memberText(value)}`);
  return `{\n${members.join(",\n")}\n  }`;
}

/** A list of objects has a line for each; everything else stands on the line of its name. */
function memberText(value: unknown): string {
  const isTable = Array.isArray(value) && value.some((element) => typeof element === "object");
  if (!isTable) return JSON.stringify(value);
  return `[\n${value.map((element) => `      ${JSON.stringify(element)}`).join(",\n")}\n    ]`;
}
