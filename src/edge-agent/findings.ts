import { formatPointer } from "../json/index.js";
import type { JsonValue } from "../json/index.js";
import { describeType, quoteName } from "../result/index.js";
import type { Issue } from "../result/index.js";
import type { EdgeAgentIssueCode } from "./codes.js";

/** An issue about a deployment, and whether it is about something that is not there at all. */
export interface Finding extends Issue<EdgeAgentIssueCode> {
  readonly isAbsence: boolean;
}

/**
 * Where the checks of a deployment write down what they find.
 *
 * @internal
 */
export interface Findings {
  readonly found: readonly Finding[];
  /** Something that is there, and that the agent refuses or somebody ought to look at. */
  readonly add: (
    code: EdgeAgentIssueCode,
    path: readonly string[],
    message: string,
    severity?: Issue["severity"],
  ) => void;
  /** A member with a value that the agent refuses. */
  readonly refused: (path: readonly string[], message: string) => void;
  /** A member that the agent cannot do without. */
  readonly absent: (path: readonly string[], message: string) => void;
}

/**
 * Makes an empty list of findings.
 *
 * @internal
 */
export function collectFindings(): Findings {
  const found: Finding[] = [];
  const note = (
    code: EdgeAgentIssueCode,
    tokens: readonly string[],
    message: string,
    severity: Issue["severity"] = "error",
    isAbsence = false,
  ): void => {
    found.push({ code, severity, path: formatPointer(tokens), message, isAbsence });
  };
  return {
    found,
    add: note,
    refused: (path, message) => {
      note("deployment-member-refused", path, message);
    },
    absent: (path, message) => {
      note("deployment-member-missing", path, message, "error", true);
    },
  };
}

/**
 * Describes a value for a message: a word of a vocabulary is quoted, everything else is only named by its type.
 *
 * @internal
 */
export function describeValue(value: JsonValue | undefined): string {
  return typeof value === "string" ? quoteName(value) : describeType(value);
}
