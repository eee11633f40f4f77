import { timeToMilliseconds } from "../../json/index.js";
import { quoteName } from "../../result/index.js";
import type { PageHead } from "../printing/index.js";
import type { Invocation } from "./command.js";
import { lastValue } from "./options.js";
import { UsageError } from "./usage-error.js";

/** The options of a page. */
const PAGE_ONLY = ["title", "time"] as const;

/**
 * What stands over a page to send round, as `--title` and `--time` say.
 *
 * @throws UsageError for a time that is none, and for these options where no page is made
 * @internal
 */
export function pageHead({ values, sources, world }: Invocation): PageHead {
  const needless = PAGE_ONLY.find((name) => values.has(name));
  if (needless !== undefined && lastValue(values, "output") !== "html")
    throw new UsageError(`--${needless} is of a page: it needs --output html.`);
  const time = lastValue(values, "time") ?? world.time();
  if (timeToMilliseconds(time) === null)
    throw new UsageError(`--time takes an ISO 8601 time such as 2026-03-02T08:00:00Z; ${quoteName(time)} is none.`);
  return {
    title: lastValue(values, "title") ?? "State of the twins",
    time,
    sources: sources.map((source) => (source === "-" ? "stdin" : source)),
  };
}
