import { because as becauseFrom } from "../result/index.js";
import type { Because, Reason, Rule } from "../result/index.js";
import { FLEET_CODES } from "./codes.js";
import type { FleetCode } from "./codes.js";
import type { RolloutDecision } from "./rollout-words.js";
import type { RolloutFacts } from "./rollout-facts.js";

const because: Because<FleetCode> = /* @__PURE__ */ becauseFrom(FLEET_CODES);

/**
 * The rows of a gate in their order.
 *
 * Source: the design, §5.6.
 */
export const ROLLOUT_RULES: readonly Rule<RolloutFacts, RolloutDecision, FleetCode>[] = [
  {
    row: "1",
    condition: "the counts are not those of a fleet: below zero, not whole, too large to be exact, of no outcome",
    state: "continue",
    holds: ({ isSound }) => !isSound,
    reasons: () => [because("unsound-counts", "/fleet/outcomes")],
  },
  {
    row: "2",
    condition: "fewer members have succeeded or failed than `minimumSample`",
    state: "continue",
    holds: ({ finished, policy: { minimumSample = 0 } }) => finished < minimumSample,
    reasons: ({ finished, policy }) => [
      because(
        "sample-too-small",
        "/policy/minimumSample",
        `${members(finished)} finished; the policy asks for ${String(policy.minimumSample)}.`,
      ),
    ],
  },
  {
    row: "3",
    condition: "the denominator counts no member",
    state: "continue",
    holds: ({ denominator }) => denominator === 0,
    reasons: () => [because("nobody-counts", "/fleet", "The policy counts no member of this fleet.")],
  },
  {
    row: "4a",
    condition: 'more members failed than `error` tolerates, and its action is "abort"',
    state: "abort",
    holds: ({ isError, policy }) => isError && policy.error?.action === "abort",
    reasons: (facts) => [tooManyFailed(facts)],
  },
  {
    row: "4b",
    condition: "more members failed than `error` tolerates",
    state: "pause",
    holds: ({ isError }) => isError,
    reasons: (facts) => [tooManyFailed(facts)],
  },
  {
    row: "5",
    condition: "`success` is met, the policy is `sealed`, and members are open",
    state: "continue",
    holds: ({ isSuccess, open, policy }) => isSuccess && policy.sealed === true && open > 0,
    reasons: (facts) => [
      because("waiting-for-open-members", "/policy/sealed", `${members(facts.open)} not settled yet.`),
      enoughSucceeded(facts),
    ],
  },
  {
    row: "6",
    condition: "`success` is met",
    state: "advance",
    holds: ({ isSuccess }) => isSuccess,
    reasons: (facts) => [enoughSucceeded(facts)],
  },
  {
    row: "7",
    condition: "all members are settled",
    state: "continue",
    holds: ({ open }) => open === 0,
    reasons: () => [because("no-threshold-met", "/policy", "All members are settled, and no threshold is met.")],
  },
  {
    row: "8",
    condition: "there is no `success` threshold",
    state: "continue",
    holds: ({ asksForSuccess }) => !asksForSuccess,
    reasons: () => [because("no-success-threshold", "/policy")],
  },
  {
    row: "9",
    condition: "the open members are too few to meet `success`",
    state: "continue",
    holds: ({ canStillSucceed }) => !canStillSucceed,
    reasons: () => [outOfReach()],
  },
  {
    row: "10",
    condition: "anything else",
    state: "continue",
    holds: () => true,
    reasons: ({ counts, denominator }) => [
      because(
        "success-threshold-not-met",
        "/policy/success",
        `${counts.succeeded} of ${denominator} members have succeeded so far.`,
      ),
    ],
  },
];

/**
 * Says beside the decision that success is out of reach, where the decision did not say so itself.
 *
 * @internal
 */
export function explainBounds(
  { canStillSucceed }: RolloutFacts,
  said: readonly Reason<FleetCode>[],
): readonly Reason<FleetCode>[] {
  const isSaid = said.some(({ code }) => code === "success-out-of-reach" || code === "nobody-counts");
  return !canStillSucceed && !isSaid ? [outOfReach()] : [];
}

function members(count: number): string {
  return count === 1 ? "1 member has" : `${count} members have`;
}

function tooManyFailed({ counts, denominator }: RolloutFacts): Reason<FleetCode> {
  const message = `${counts.failed} of ${denominator} members failed, more than the policy tolerates.`;
  return because("error-threshold-exceeded", "/policy/error", message);
}

function enoughSucceeded({ counts, denominator }: RolloutFacts): Reason<FleetCode> {
  const message = `${counts.succeeded} of ${denominator} members succeeded, as many as the policy asks for.`;
  return because("success-threshold-met", "/policy/success", message);
}

function outOfReach(): Reason<FleetCode> {
  const message = "The open members are too few to meet the success threshold.";
  return because("success-out-of-reach", "/policy/success", message);
}
