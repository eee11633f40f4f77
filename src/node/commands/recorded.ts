import type { Result } from "../../result/index.js";
import { parseRecording } from "../../twin/index.js";
import type { Recording, RecordingIssueCode } from "../../twin/index.js";
import type { SourceDocument } from "../reading/index.js";

/**
 * Reads a recording that was read from a source as one document.
 *
 * @returns the recording, with paths that begin with the index of the line; `undefined` for any other document
 * @internal
 */
export function recordingOf({ result, entries }: SourceDocument): Result<Recording, RecordingIssueCode> | undefined {
  return result.ok && entries !== undefined ? parseRecording([result.value, ...entries]) : undefined;
}
