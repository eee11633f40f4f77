import { DEPLOYMENT_DOCUMENT_OUTCOMES, REFUSERS } from "../../src/deployment/index.js";
import type { Certainty, Refuser } from "../../src/deployment/index.js";
import { DEPLOYMENT_DOCUMENT_RULES } from "../../src/deployment/checking/classify.js";
import { DEPLOYMENT_RULES } from "../../src/deployment/checking/rules.js";
import { TAKEN_ROWS } from "../../src/deployment/checking/taken.js";
import { table } from "./table.js";

const NAMES: Readonly<Record<Refuser, string>> = {
  commandLine: "command line tool",
  iotHub: "IoT Hub",
  agent: "agent",
  edgeHub: "edgeHub",
  containerRuntime: "container runtime",
};

const KNOWN: Readonly<Record<Certainty, string>> = {
  tried: "tried",
  source: "source code",
  documented: "documentation",
  inferred: "concluded",
};

/** The tables of `docs/deployments.md`, from the rows that the checks themselves go through. */
export const blocks: Readonly<Record<string, () => string>> = {
  "deployment-states": () =>
    table(
      ["state", "the first that holds", "outcome"],
      DEPLOYMENT_DOCUMENT_RULES.map(({ state, condition }) => [
        `\`${state}\``,
        condition,
        `\`${DEPLOYMENT_DOCUMENT_OUTCOMES[state]}\``,
      ]),
    ),
  "deployment-taken": () =>
    table(
      ["row", "what is taken", "who says otherwise"],
      TAKEN_ROWS.map(({ row, condition, why }) => [row, condition, why]),
    ),
  "deployment-rules": () =>
    table(
      ["row", "what is found", "is", ...REFUSERS.map((refuser) => NAMES[refuser]), "how it is known", "code"],
      DEPLOYMENT_RULES.map(({ row, condition, severity, refusedBy, certainty, code }) => [
        row,
        condition,
        severity,
        ...REFUSERS.map((refuser) => (refusedBy.includes(refuser) ? "refuses" : "")),
        KNOWN[certainty],
        `[\`${code}\`](codes/${code}.md)`,
      ]),
    ),
};
