import type { TwinLimits } from "../../twin/index.js";
import { openReport } from "./batch-report.js";
import { rememberedSection } from "./group-memories.js";
import type { GroupMemories } from "./group-memory.js";
import type { UnsentPatch } from "./unsent-patch.js";

/** What is unsent, when the report is made, and what a hub takes. */
interface ReportAgainOptions {
  readonly unsent: UnsentPatch | null;
  readonly now: () => string;
  readonly limits: TwinLimits;
}

/**
 * Joins what is unsent with everything that the groups have reported, and the summary of it: a twin that was made anew has
 * none of that, but perhaps what was under way meanwhile, so that what was to be deleted still is.
 *
 * @internal
 */
export function reportAgain(groups: GroupMemories, { unsent, now, limits }: ReportAgainOptions): UnsentPatch | null {
  const section = rememberedSection(groups);
  const report = openReport({}, Object.keys(section), { limits, unsent, fits: true });
  report.draft(section, now).add();
  return report.unsent();
}
