/** What a gate can say, the more urgent last. */
export const ROLLOUT_VERDICTS = ["continue", "advance", "pause", "abort"] as const;

/** One of the {@link ROLLOUT_VERDICTS}. */
export type RolloutDecision = (typeof ROLLOUT_VERDICTS)[number];

/** How far a rollout is, whatever its gate says. */
export const ROLLOUT_STATES = ["empty", "pending", "running", "completed", "completedWithFailures", "failed"] as const;

/** One of the {@link ROLLOUT_STATES}. */
export type RolloutState = (typeof ROLLOUT_STATES)[number];
