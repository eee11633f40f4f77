/** What a summary can count by; `tags.PATH` is any member of the tags, such as `tags.site`. */
export const SUMMARY_KEYS = [
  "state",
  "outcome",
  "kind",
  "code",
  "status-code",
  "deployment",
  "module",
  "tags.PATH",
] as const;

/** One of the {@link SUMMARY_KEYS} that has a fixed name. */
export type SummaryKey = Exclude<(typeof SUMMARY_KEYS)[number], "tags.PATH">;

/** The keys that are names of parts of a document. */
export const KEYS_OF_NAMES: ReadonlySet<string | undefined> = new Set<SummaryKey>(["deployment", "module"]);
