import { DESCRIPTION_CAUSES } from "../../edge-agent/index.js";
import type { Reason } from "../../result/index.js";

/** Reasons that say what the state says already, unless there is nothing else to say. */
const OBVIOUS: ReadonlySet<string> = new Set(["deployment-applied", "reported-status", "derived-status"]);

/** Reasons that only say that something went wrong: whoever knows the culprit does not need them. */
const VAGUE: ReadonlySet<string> = new Set([
  "deployment-failed",
  "config-format-error",
  "schema-version-incompatible",
  "failed-before-plan",
  "configuration-refused",
]);

/** Reasons about the background, which are no culprits. */
const BACKGROUND: ReadonlySet<string> = new Set([
  "individual-deployment",
  "rules-disagree",
  "invalid-confirmed",
  "all-images-match",
  "version-behind",
  "device-may-be-offline",
  "clients-disconnected",
  "configuration-applied",
  "configuration-targeted",
  "configuration-not-found",
  "identity-disabled",
  "never-connected",
  "no-report-since-change",
  "reports-without-this",
  "connection-state",
]);

/** What the texts of the agent give away. */
const CAUSES: readonly string[] = ["environment-unreadable", ...DESCRIPTION_CAUSES.map(({ code }) => code)];

/** What stands in the way of a version that the agent has not acted on. */
const BEHIND: ReadonlySet<string> = new Set([...CAUSES, "possibly-invalid", "report-too-large"]);

/** Which reasons name the culprit where the first reason does not; `any` but the background. */
const CULPRITS: ReadonlyMap<string, ReadonlySet<string> | "any"> = new Map<string, ReadonlySet<string> | "any">([
  ...[...VAGUE].map((code) => [code, "any"] as const),
  ["first-pass-or-backoff", "any"],
  ["version-behind", BEHIND],
  ["version-missing", BEHIND],
]);

/** What tells more of the module that decided. */
const DETAILS: ReadonlySet<string> = new Set([...CAUSES, "exit-code", "ran-to-completion"]);

/**
 * The reason that tells most, beside the state.
 *
 * @internal
 */
export function tellingReason(state: string, reasons: readonly Reason[]): Reason | undefined {
  const [first] = reasons;
  return (first === undefined ? undefined : culprit(first, reasons)) ?? decisive(state, reasons);
}

/**
 * The sentences that tell most: the culprit first, then what decided, unless that is vague beside it, and why the module
 * that decided is down.
 *
 * @internal
 */
export function tellingSentences(state: string, reasons: readonly Reason[]): readonly string[] {
  const telling = tellingReason(state, reasons);
  const decided = decisive(state, reasons);
  const relief = reasons.find(({ code }) => code === "all-modules-as-desired");
  const told = [telling, isVague(decided) ? telling : decided, detail(decided, reasons), relief];
  return [...new Set(told)].flatMap((reason) => (reason === undefined ? [] : [reason.message]));
}

/** What decided, without what the state says already. */
function decisive(state: string, reasons: readonly Reason[]): Reason | undefined {
  const isGood = state === "successful" || state === "COMPLETED";
  return (isGood ? undefined : reasons.find(({ code }) => !OBVIOUS.has(code))) ?? reasons[0];
}

function isVague(reason: Reason | undefined): boolean {
  return reason !== undefined && VAGUE.has(reason.code);
}

/** Who is to blame, where the first reason does not say it. */
function culprit(first: Reason, reasons: readonly Reason[]): Reason | undefined {
  const wanted = CULPRITS.get(first.code);
  if (wanted === undefined) return undefined;
  return reasons.find(({ code }) =>
    wanted === "any" ? code !== first.code && !BACKGROUND.has(code) && !VAGUE.has(code) : wanted.has(code),
  );
}

/** Why a module is not in its desired status, said of the same module. */
function detail(decided: Reason | undefined, reasons: readonly Reason[]): Reason | undefined {
  if (decided?.code !== "status-differs") return undefined;
  const module = decided.path.slice(0, decided.path.lastIndexOf("/") + 1);
  return reasons.find(({ code, path }) => DETAILS.has(code) && path.startsWith(module));
}
