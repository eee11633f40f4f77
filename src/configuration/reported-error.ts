import { compareNames, defineMember, isJsonObject, ownMember, sortNames } from "../json/index.js";
import type { JsonObject, JsonObjectDraft } from "../json/index.js";
import { isSecretName, maskValues, redactText, secretValues } from "../result/index.js";

/** One error as a device reports it; all five members are always there. Source: Windows device agent §2.2. */
export interface ReportedError extends JsonObject {
  /** Which part of the device failed; `"unknown"` when what was thrown did not say. */
  readonly subsystem: string;
  /** The id of the operation, that is the sub-group, that failed. */
  readonly context: string;
  /** A whole number that means something to the subsystem; -1 when what was thrown did not say. */
  readonly code: number;
  /** What went wrong, as a sentence. */
  readonly message: string;
  /** Further facts, text by name; one level, so that the twin's budget of five levels holds. */
  readonly parameters: ErrorParameters;
}

/** Further facts about an error, text by name. */
export interface ErrorParameters extends JsonObject {
  readonly [name: string]: string;
}

/** The errors of a group or of an instance, by the context that each is attributed to. */
export interface ReportedErrors extends JsonObject {
  readonly [context: string]: ReportedError;
}

/** What a throw that says nothing is reported as. Source: Windows device agent §2.1. */
const UNKNOWN = {
  subsystem: "unknown",
  code: -1,
  message: "Something was thrown that says nothing of itself.",
} as const;

/** Longer messages are cut: a twin refuses texts of more than 4 KB, and three bytes a code unit is the worst case. */
const LONGEST_MESSAGE = 1000;

/**
 * Turns what an operation threw into the error that a device reports.
 *
 * An `Error`, or any object with a `message`, may carry `subsystem` (a text), `code` (a whole number) and `parameters`
 * (an object of texts, numbers and truth values); a code that is a text, such as Node's `ENOENT`, becomes a parameter.
 * A text is its own message. Anything else is reported as unknown: it never throws, whatever was thrown.
 * What looks like a credential (`password=…`, `user:password@host`) is masked, and so is what a parameter with the name of a
 * secret holds, wherever else the error repeats it: everybody who reads the twin reads it.
 *
 * Source: Windows device agent §2.1 and §2.2.
 *
 * @param context - the id of the operation that failed
 * @param thrown - whatever was thrown
 * @returns the error with all five members
 * @example
 * ```ts
 * import { toReportedError } from "twinstate";
 *
 * toReportedError("install", new Error("disk full")); // → { subsystem: "unknown", context: "install", code: -1, message: "disk full", parameters: {} }
 * ```
 */
export function toReportedError(context: string, thrown: unknown): ReportedError {
  const subsystem = memberOf(thrown, "subsystem");
  const code = memberOf(thrown, "code");
  const message = typeof thrown === "string" ? thrown : memberOf(thrown, "message");
  const parameters = memberOf(thrown, "parameters");
  const shown = hideSecretsOf(parameters);
  return {
    subsystem: typeof subsystem === "string" ? cut(shown(subsystem)) : UNKNOWN.subsystem,
    context,
    code: Number.isSafeInteger(code) ? (code as number) : UNKNOWN.code,
    message: typeof message === "string" && message !== "" ? cut(shown(message)) : UNKNOWN.message,
    parameters: withoutSecrets(parametersOf(parameters, code), shown),
  };
}

/** Reads a member of whatever was thrown, inherited ones too; a getter that throws has no value. */
function memberOf(thrown: unknown, name: string): unknown {
  try {
    return (thrown as Readonly<Record<string, unknown>>)[name];
  } catch {
    return undefined;
  }
}

function parametersOf(parameters: unknown, code: unknown): ErrorParameters {
  const draft: JsonObjectDraft = {};
  if (typeof code === "string") draft["code"] = cut(code);
  for (const name of namesOf(parameters)) {
    const value = memberOf(parameters, name);
    if (["string", "number", "boolean"].includes(typeof value)) defineMember(draft, name, cut(String(value)));
  }
  return draft as ErrorParameters;
}

function namesOf(parameters: unknown): readonly string[] {
  try {
    return isJsonObject(parameters) ? sortNames(Object.keys(parameters)) : [];
  } catch {
    return [];
  }
}

/** Cuts between characters: no half of a pair stays behind. */
function cut(text: string): string {
  if (text.length <= LONGEST_MESSAGE) return text;
  return `${text.slice(0, LONGEST_MESSAGE - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/**
 * Puts errors in the order of their contexts; none is `null`, which clears old ones in the twin.
 *
 * @internal
 */
export function toReportedErrors(errors: ReadonlyMap<string, ReportedError>): ReportedErrors | null {
  if (errors.size === 0) return null;
  const draft: JsonObjectDraft = {};
  for (const [context, error] of [...errors].sort(([left], [right]) => compareNames(left, right))) {
    defineMember(draft, context, error);
  }
  return draft as ReportedErrors;
}

/** Takes out of the texts of an error what looks like a credential, and what its parameters hold under the name of a secret. */
function hideSecretsOf(parameters: unknown): (text: string) => string {
  const held = namesOf(parameters).filter((name) => isSecretName(name));
  const secrets = secretValues(held.map((name) => memberOf(parameters, name)));
  return (text) => redactText(maskValues(text, secrets));
}

/** A value whose very name promises a secret goes as a whole. */
function withoutSecrets(parameters: ErrorParameters, shown: (text: string) => string): ErrorParameters {
  const entries = Object.entries(parameters).map(
    ([name, value]) => [name, isSecretName(name) ? "***" : shown(value)] as const,
  );
  return Object.fromEntries(entries);
}

/**
 * Reads one error of a twin as far as it can be read, without credentials that its texts hold; a bare text is
 * its message.
 *
 * @param context - the id of the operation that failed
 * @param value - the error as it is reported
 * @param hide - takes out of a text what the group itself holds as a secret
 * @internal
 */
export function readReportedError(context: string, value: unknown, hide: (text: string) => string): ReportedError {
  const text = (name: string): string | undefined => {
    const member = ownMember(value, name);
    return typeof member === "string" ? member : undefined;
  };
  const parameters = ownMember(value, "parameters");
  const hideOwn = hideSecretsOf(parameters);
  const shown = (found: string): string => hideOwn(hide(found));
  const code = ownMember(value, "code");
  return {
    subsystem: shown(text("subsystem") ?? UNKNOWN.subsystem),
    context: shown(text("context") ?? context),
    code: Number.isFinite(code) ? (code as number) : UNKNOWN.code,
    message: shown(text("message") ?? (typeof value === "string" ? value : "")),
    parameters: withoutSecrets(parametersOf(parameters, undefined), shown),
  };
}
