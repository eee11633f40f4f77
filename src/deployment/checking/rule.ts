import { isJsonObject, ownMember } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import type { DeploymentIssueCode, DeploymentNoteCode } from "../codes.js";
import type { Deployment } from "../model.js";
import type { AssembledSection } from "../section.js";
import type { Certainty, Refuser } from "../vocabulary.js";

/** What the rules ask about a deployment, read once. */
export interface DeploymentFacts {
  readonly deployment: Deployment;
  readonly sections: readonly AssembledSection[];
  /** The section of $edgeAgent; `undefined` when the deployment has none. */
  readonly agent: AssembledSection | undefined;
  /** The section of $edgeHub; `undefined` when the deployment has none. */
  readonly hub: AssembledSection | undefined;
  /** Values in which a placeholder was left: there is nothing else to say of them. */
  readonly placeholders: readonly DeploymentFinding[];
}

/** The same, of a deployment that has a section of $edgeAgent. */
export interface AgentFacts extends DeploymentFacts {
  readonly agent: AssembledSection;
}

/** What a row finds: where in the document, and what to say. */
export interface DeploymentFinding {
  readonly path: string;
  readonly message: string;
}

/** What a row finds in the section of $edgeAgent: the way there, and what to say. */
export interface AgentFinding {
  readonly way: readonly string[];
  readonly message: string;
}

/** What every row of the table says: what it is about, how bad it is, who would refuse it, and how sure that is. */
interface RuleHead<Code> {
  /** The row of Documents and envelopes, §2.3, that it implements. */
  readonly row: string;
  /** When it applies, in Markdown. */
  readonly condition: string;
  readonly code: Code;
  /** `note`: worth knowing, and no reason to doubt the deployment. */
  readonly severity: "error" | "warning" | "note";
  /** Who would refuse the deployment for it; nobody, where the device takes it and does something else than is meant. */
  readonly refusedBy: readonly Refuser[];
  readonly certainty: Certainty;
}

/** A row that finds what it is about itself. */
export interface OwnRule extends RuleHead<DeploymentIssueCode | DeploymentNoteCode> {
  readonly find: (facts: DeploymentFacts) => readonly DeploymentFinding[];
}

/** A row about what another room finds: the agent's checks, edgeHub's, the limits of twins. It says who is meant. */
export interface BorrowedRule extends RuleHead<string> {
  /** Which paths of that code, within the section, the row is about. */
  readonly at: RegExp;
}

/** One desired module of a deployment, edgeAgent and edgeHub included, as far as the document has it whole or in part. */
export interface DeployedModule {
  readonly name: string;
  readonly role: "user" | "system";
  readonly module: JsonObject;
  /** The pointer of the module in the assembled section of $edgeAgent. */
  readonly path: readonly string[];
}

/**
 * Lists the modules that a deployment asks for.
 *
 * @internal
 */
export function modulesOf({ agent }: Pick<DeploymentFacts, "agent">): readonly DeployedModule[] {
  return (["systemModules", "modules"] as const).flatMap((group) =>
    entriesOf(ownMember(agent?.desired, group)).flatMap(([name, module]): readonly DeployedModule[] =>
      isJsonObject(module)
        ? [{ name, role: group === "modules" ? "user" : "system", module, path: [group, name] }]
        : [],
    ),
  );
}

/**
 * The members of an object; none of anything else.
 *
 * @internal
 */
export function entriesOf(holder: JsonValue | undefined): readonly (readonly [string, JsonValue])[] {
  return isJsonObject(holder) ? Object.entries(holder) : [];
}
