import { formatPointer } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import { describeType, quoteName } from "../../result/index.js";
import type { Issue } from "../../result/index.js";
import type { EdgeAgentIssueCode } from "../codes.js";

/** An issue about a deployment, and whether it is about something that is not there at all. */
export interface Finding extends Issue<EdgeAgentIssueCode> {
  readonly isAbsence: boolean;
}

/**
 * What is worth telling though the agent takes it. Whoever only asks what the agent refuses goes without.
 *
 * @internal
 */
export interface Advice {
  /** What is wrong with the name of an image, as a phrase after "its name". */
  readonly image: (image: string) => string | undefined;
  /** What is at the wrong place in `createOptions`, one sentence each. */
  readonly options: (options: JsonObject) => readonly string[];
}

/**
 * Where the checks of a deployment write down what they find.
 *
 * @internal
 */
export interface Findings {
  readonly advice: Advice | undefined;
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
export function collectFindings(advice?: Advice): Findings {
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
    advice,
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
