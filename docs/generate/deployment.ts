import { DEPLOYMENT_DOCUMENT_OUTCOMES, REFUSERS } from "../../src/deployment/index.js";
import type { Certainty, Refuser } from "../../src/deployment/index.js";
import { DEPLOYMENT_DOCUMENT_RULES } from "../../src/deployment/checking/classify.js";
import { DEPLOYMENT_RULES } from "../../src/deployment/checking/rules.js";
import { TAKEN_ROWS } from "../../src/deployment/checking/taken.js";
import { table } from "./table.js";

const NAMES: Readonly<Record<Refuser, string>> = {
  commandLine: "tool",
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
      ["what is taken", "who says otherwise"],
      TAKEN_ROWS.map(({ condition, why }) => [condition, why]),
    ),
  "deployment-rules": () =>
    table(
      ["what is found", "is", "who refuses it", "how it is known", "code"],
      DEPLOYMENT_RULES.map(({ condition, severity, refusedBy, certainty, code }) => [
        condition,
        severity,
        REFUSERS.filter((refuser) => refusedBy.includes(refuser))
          .map((refuser) => NAMES[refuser])
          .join(", "),
        KNOWN[certainty],
        `[\`${code}\`](codes/${code}.md)`,
      ]),
    ),
};
