import { nearestPaths } from "../../json/index.js";
import type { Issue } from "../../result/index.js";
import { findBorrowed } from "./borrowed.js";
import type { BorrowedCode } from "./borrowed.js";
import type { DeploymentIssueCode, DeploymentNoteCode } from "../codes.js";
import type { Deployment } from "../model.js";
import { parseDeployment } from "../parse.js";
import { findPlaceholders } from "./placeholder-rules.js";
import type { DeploymentFacts } from "./rule.js";
import { OWN_RULES } from "./rules.js";
import { assembleSection } from "../section.js";
import type { Certainty, Refuser } from "../vocabulary.js";

/** Something that is wrong with a deployment, with who would refuse it and how sure that is. */
export interface DeploymentIssue extends Issue<DeploymentIssueCode | BorrowedCode> {
  /** Who would refuse the deployment for it, in the order in which it meets them; empty when nobody would. */
  readonly refusedBy: readonly Refuser[];
  /** How sure that is. */
  readonly certainty: Certainty;
}

/** Something worth knowing of a deployment. */
export interface DeploymentNote {
  readonly code: DeploymentNoteCode;
  readonly path: string;
  readonly message: string;
}

/** What was found in a deployment that was read. */
export interface DeploymentFindings {
  /** Errors first, then warnings, each in the order of the table of rules. */
  readonly issues: readonly DeploymentIssue[];
  readonly notes: readonly DeploymentNote[];
}

/**
 * Checks a deployment before it is sent: everything that the command line tool, the IoT Hub, the agent, edgeHub or the
 * container runtime would refuse, and what they would take and not do as it is meant.
 *
 * Every kind of deployment document is taken. What a layer does not set is not missed. Each issue says who would refuse
 * the deployment and how sure that is; no issue quotes a value that can hold a secret.
 *
 * Source: Documents and envelopes §2.3 to §2.8; the rows are `DEPLOYMENT_RULES`.
 *
 * @param document - any JSON value; what is not a deployment is one issue
 * @returns the issues, errors first, with paths into the document; empty when nothing is wrong
 * @example
 * ```ts
 * import { validateDeployment } from "twinstate";
 *
 * const route = "FROM /messages/* INTO $upstream";
 * const hub = { "properties.desired.routes.up": { route, priority: 12 } };
 * const issues = validateDeployment({ modulesContent: { $edgeAgent: {}, $edgeHub: hub } });
 * issues.map(({ code, refusedBy }) => [code, refusedBy]); // → [["route-priority-refused", ["commandLine", "edgeHub"]]]
 * issues[0]?.path; // → "/modulesContent/$edgeHub/properties.desired.routes.up/priority"
 * ```
 */
export function validateDeployment(document: unknown): readonly DeploymentIssue[] {
  const parsed = parseDeployment(document);
  if (parsed.ok) return findIn(parsed.value).issues;
  return parsed.issues.map((issue) => ({ ...issue, refusedBy: ["commandLine", "iotHub"], certainty: "inferred" }));
}

/**
 * Asks every rule about a deployment.
 *
 * @internal
 */
export function findIn(deployment: Deployment): DeploymentFindings {
  const facts = factsOf(deployment);
  const errors: DeploymentIssue[] = [];
  const warnings: DeploymentIssue[] = [];
  const notes: DeploymentNote[] = [];
  for (const { code, severity, refusedBy, certainty, find } of OWN_RULES) {
    for (const { path, message } of find(facts)) {
      if (severity === "note") notes.push({ code: code as DeploymentNoteCode, path, message });
      else {
        const issue = {
          code: code as DeploymentIssueCode,
          severity,
          path,
          message: told(message, refusedBy, certainty),
        };
        (severity === "error" ? errors : warnings).push({ ...issue, refusedBy, certainty });
      }
    }
  }
  for (const { issue, rule } of findBorrowed(facts)) {
    const { refusedBy, certainty } = rule;
    const whole = { ...issue, message: told(issue.message, refusedBy, certainty), refusedBy, certainty };
    (issue.severity === "error" ? errors : warnings).push(whole);
  }
  const { document } = deployment;
  return { issues: nearestPaths(document, [...errors, ...warnings]), notes: nearestPaths(document, notes) };
}

function factsOf(deployment: Deployment): DeploymentFacts {
  const sections = deployment.sections.map((section) => assembleSection(section));
  const agent = sections.find(({ moduleId }) => moduleId === "$edgeAgent");
  const hub = sections.find(({ moduleId }) => moduleId === "$edgeHub");
  return { deployment, sections, agent, hub, placeholders: findPlaceholders({ agent }) };
}

const NAMES: Readonly<Record<Refuser, string>> = {
  commandLine: "the command line tool",
  iotHub: "IoT Hub",
  agent: "the agent",
  edgeHub: "edgeHub",
  containerRuntime: "the container runtime",
};

/** The message, and who refuses the deployment for it. */
function told(message: string, refusedBy: readonly Refuser[], certainty: Certainty): string {
  if (refusedBy.length === 0) return message;
  const names = refusedBy.map((refuser) => NAMES[refuser]).join(" and ");
  return `${message} ${certainty === "inferred" ? "Probably refused" : "Refused"} by ${names}.`;
}
