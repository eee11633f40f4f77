import { because as becauseFrom } from "../result/index.js";
import type { Because, Reason, Rule } from "../result/index.js";
import { FEEDBACK_CODES } from "./codes.js";
import type { FeedbackCode } from "./codes.js";
import { isDeviceStatus } from "./status.js";
import type { DeviceStatus } from "./status.js";
import type { StatusFacts } from "./status-facts.js";

/** A row about a device's status; `unknown` stands for none. */
type StatusRule = Rule<StatusFacts, DeviceStatus | "unknown", FeedbackCode>;

/**
 * Writes a reason of this room.
 *
 * @internal
 */
export const because: Because<FeedbackCode> = /* @__PURE__ */ becauseFrom(FEEDBACK_CODES);

/**
 * The rows that decide a device's status, in their order.
 *
 * Source: Desired State Feedback §7.
 */
export const STATUS_RULES: readonly StatusRule[] = [
  {
    row: "1",
    condition: "`COMPLETED` is reported, and no action and no rollback failed (or `trustReported`)",
    state: "COMPLETED",
    holds: ({ heard, contradicted, trusted }) => heard === "COMPLETED" && (trusted || !contradicted),
    reasons: heardOnly,
  },
  {
    row: "2",
    condition:
      "`INCOMPLETE_INCONSISTENT` is reported, or `COMPLETED` or `INCOMPLETE` although a rollback failed or a baseline was applied in part; not with `maskInconsistent`",
    state: "INCOMPLETE_INCONSISTENT",
    holds: ({ heard, inconsistency, masked }) =>
      (heard === "INCOMPLETE_INCONSISTENT" && !masked) ||
      (inconsistency !== undefined && (heard === "COMPLETED" || heard === "INCOMPLETE")),
    reasons: endedBadly,
  },
  {
    row: "3",
    condition: "`INCOMPLETE`, `INCOMPLETE_INCONSISTENT` or `COMPLETED` is reported otherwise",
    state: "INCOMPLETE",
    holds: ({ heard }) => heard === "INCOMPLETE" || heard === "INCOMPLETE_INCONSISTENT" || heard === "COMPLETED",
    reasons: endedBadly,
  },
  heardRule("4", "IDENTIFICATION_FAILED"),
  heardRule("5", "SUPERSEDED"),
  actionsRule("6", "COMPLETED"),
  actionsRule("7", "INCOMPLETE_INCONSISTENT"),
  actionsRule("8", "INCOMPLETE"),
  courseRule("9", "RUNNING"),
  courseRule("10", "IDENTIFIED"),
  courseRule("11", "IDENTIFYING"),
  {
    row: "12",
    condition: "anything else",
    state: "unknown",
    holds: () => true,
    reasons: ({ path, tally }) => [
      because(
        "no-readable-status",
        path,
        tally.total === 0
          ? "No status can be read, and there are no actions."
          : "No status can be read, neither the device's nor that of an action.",
      ),
    ],
  },
];

function heardRule(row: string, state: DeviceStatus): StatusRule {
  return {
    row,
    condition: `\`${state}\` is reported`,
    state,
    holds: ({ heard }) => heard === state,
    reasons: heardOnly,
  };
}

function actionsRule(row: string, state: DeviceStatus): StatusRule {
  return {
    row,
    condition: `nothing is reported, and the actions come to \`${state}\``,
    state,
    holds: ({ heard, actionsMay, derived }) => heard === null && actionsMay === "finish" && derived === state,
    reasons: (facts) => [fromActions(facts)],
  };
}

function courseRule(row: string, state: DeviceStatus): StatusRule {
  return {
    row,
    condition: `the later of what is reported (a phase is part of \`RUNNING\`) and what the actions do is \`${state}\``,
    state,
    holds: ({ furthest }) => furthest === state,
    reasons: (facts) => {
      if (facts.heard === null) return [fromActions(facts)];
      const heard = fromHeard(facts);
      return facts.heard === facts.furthest ? [heard] : [fromActions(facts), heard];
    },
  };
}

function heardOnly(facts: StatusFacts): readonly Reason<FeedbackCode>[] {
  return [fromHeard(facts)];
}

/** Why a device that has ended is not completed: what contradicts its report comes first. */
function endedBadly(facts: StatusFacts): readonly Reason<FeedbackCode>[] {
  const { heard, inconsistency, path } = facts;
  const reasons: Reason<FeedbackCode>[] = [fromHeard(facts)];
  if (inconsistency !== undefined) reasons.unshift(because("inconsistent-baseline", path, inconsistency));
  if (heard === "COMPLETED") {
    const message = "The device reports COMPLETED, and not everything succeeded.";
    reasons.unshift(because("completed-despite-failure", path, message));
  }
  return reasons;
}

function fromActions({ derived, path }: StatusFacts): Reason<FeedbackCode> {
  return because("derived-status", path, `The actions add up to ${String(derived)}.`);
}

function fromHeard({ reported, combined, path }: StatusFacts): Reason<FeedbackCode> {
  if (reported === null) return because("combined-status", path, `The domains together are ${String(combined)}.`);
  const message = isDeviceStatus(reported) ? `The device reports ${reported}.` : `The phase ${reported} is reported.`;
  return because("reported-status", path, message);
}
