/** The shells that a completion can be written for. */
export const SHELLS = ["bash", "zsh", "fish"] as const;

/** One of the {@link SHELLS}. */
export type Shell = (typeof SHELLS)[number];
