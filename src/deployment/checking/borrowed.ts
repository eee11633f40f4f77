import { mayExceedReport, validateEdgeDeployment } from "../../edge-agent/index.js";
import type { EdgeAgentIssueCode } from "../../edge-agent/index.js";
import { validateEdgeHubDesired } from "../../edge-hub/index.js";
import type { EdgeHubIssueCode } from "../../edge-hub/index.js";
import type { Issue } from "../../result/index.js";
import { iotHubLimits, validateTwin } from "../../twin/index.js";
import type { TwinLimitCode } from "../../twin/index.js";
import { BORROWED_RULES } from "./borrowed-rules.js";
import { modulesOf } from "./rule.js";
import type { BorrowedRule, DeploymentFacts } from "./rule.js";
import { pathInDocument } from "../section.js";
import type { AssembledSection } from "../section.js";

/** The codes of what other rooms find in a deployment. */
export type BorrowedCode = EdgeAgentIssueCode | EdgeHubIssueCode | TwinLimitCode;

/** An issue of another room, with the row that says who would refuse the deployment for it. */
export interface BorrowedFinding {
  readonly issue: Issue<BorrowedCode>;
  readonly rule: BorrowedRule;
}

/**
 * Finds what the agent, edgeHub and the hub's limits say of the sections of a deployment. What no part of the document sets
 * is left out: another deployment may set it.
 *
 * @internal
 */
export function findBorrowed(facts: DeploymentFacts): readonly BorrowedFinding[] {
  const { deployment, sections, agent, hub, placeholders } = facts;
  const unfilled = new Set(placeholders.map(({ path }) => path));
  const found = [
    ...sections.flatMap((section) => lead(section, limitIssues(section), BORROWED_RULES.limits)),
    ...(agent === undefined ? [] : lead(agent, agentIssues(agent, facts), BORROWED_RULES.agent)),
    ...(hub === undefined ? [] : lead(hub, validateEdgeHubDesired(hub.desired), BORROWED_RULES.hub)),
  ];
  return found.filter(({ issue: { path, code } }) => {
    // The tools that build a manifest from a template write objects as strings.
    const isBuilt = deployment.isTemplate && code === "lenient-create-options";
    return !isBuilt && !unfilled.has(path);
  });
}

/** Leads issues about a section back into the document, each with the first row that is about it. */
function lead(
  section: AssembledSection,
  issues: readonly Issue<BorrowedCode>[],
  rules: readonly BorrowedRule[],
): readonly BorrowedFinding[] {
  return issues.flatMap((issue): readonly BorrowedFinding[] => {
    const path = pathInDocument(section, issue.path) ?? (isOfWhole(issue) ? section.path : undefined);
    const rule = rules.find(
      ({ code, severity, at }) => code === issue.code && severity === issue.severity && at.test(issue.path),
    );
    return path === undefined || rule === undefined ? [] : [{ issue: { ...issue, path }, rule }];
  });
}

/** Whether it is about all parts together: what another deployment sets makes a section only larger. */
function isOfWhole({ code, path }: Issue<BorrowedCode>): boolean {
  return code === "section-too-large" && path === "";
}

/** What the agent refuses, and the report that the deployment will cause, which layers make only larger. */
function agentIssues(
  { desired, isWhole }: AssembledSection,
  facts: DeploymentFacts,
): readonly Issue<EdgeAgentIssueCode>[] {
  const issues = validateEdgeDeployment(desired);
  const count = modulesOf(facts).filter(({ role }) => role === "user").length;
  if (!isWhole || !mayExceedReport(desired, count)) return issues;
  const message = `The report of the agent on ${count} modules may exceed the 32768 bytes that the hub takes.`;
  return [...issues, { code: "report-too-large", severity: "warning", path: "", message }];
}

const DESIRED_PATH = "/properties/desired";

function limitIssues({ desired }: AssembledSection): readonly Issue<TwinLimitCode>[] {
  const issues = validateTwin({ properties: { desired, reported: {} } }, { limits: iotHubLimits });
  return (issues as readonly Issue<TwinLimitCode>[]).map((issue) => ({
    ...issue,
    path: issue.path.slice(DESIRED_PATH.length),
  }));
}
