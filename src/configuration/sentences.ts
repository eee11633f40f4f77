/**
 * The explanations that are also the messages of reasons, apart from the registry: who evaluates groups needs neither its titles
 * nor the other explanations.
 *
 * @internal
 */
export const SENTENCES = {
  "no-groups": "The twin has no configuration groups.",
  "summary-counts-groups": "The count of the summary is the number of groups, whatever instances they have.",
  "summary-counts-entries": "The summary counts instances, and a group without any once.",
} as const;

/** A code whose explanation says all there is to say. */
export type SentenceCode = keyof typeof SENTENCES;
