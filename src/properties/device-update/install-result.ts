import { isJsonObject, ownMember } from "../../json/index.js";
import type { JsonValue } from "../../json/index.js";

/**
 * What the agent says of how a deployment ended, and where it says so.
 *
 * @internal
 */
export interface InstallResult {
  /** The holder of `resultCode` and the extended codes. */
  readonly result: JsonValue | undefined;
  /** Its pointer, below the agent's part of the report. */
  readonly resultPath: string;
  /** The results of the steps, or of the updates that a bundle holds. */
  readonly parts: JsonValue | undefined;
  /** Their pointer, below the agent's part of the report. */
  readonly partsPath: string;
}

const LAST = "/lastInstallResult";

/**
 * Finds the result of the last install: in `lastInstallResult` itself, with `stepResults`; with agents of the preview (0.8) in
 * its `updateInstallResult`, with `bundledUpdates` beside it; in the earlier interface the agent's part is the result.
 *
 * Source: Twin conventions §2.1 and §2.2.
 *
 * @param agent - the agent's part of the report
 * @internal
 */
export function readInstallResult(agent: JsonValue | undefined, isLegacy: boolean): InstallResult {
  if (isLegacy) return { result: agent, resultPath: "", parts: undefined, partsPath: "" };
  const last = ownMember(agent, "lastInstallResult") ?? undefined;
  const preview = ownMember(last, "updateInstallResult");
  if (isJsonObject(preview) && ownMember(last, "resultCode") === undefined) {
    return {
      result: preview,
      resultPath: `${LAST}/updateInstallResult`,
      parts: ownMember(last, "bundledUpdates"),
      partsPath: `${LAST}/bundledUpdates`,
    };
  }
  return {
    result: last,
    resultPath: LAST,
    parts: ownMember(last, "stepResults"),
    partsPath: `${LAST}/stepResults`,
  };
}
