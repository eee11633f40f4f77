/** The names of the formats in which a command prints what it found, in the order in which the help lists them. */
export const FORMAT_NAMES = ["table", "wide", "json", "ndjson", "csv", "markdown", "junit", "github", "html"] as const;

/** One of the {@link FORMAT_NAMES}. */
export type FormatName = (typeof FORMAT_NAMES)[number];
