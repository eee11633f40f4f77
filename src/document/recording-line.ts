import { ownMember } from "../json/index.js";

/**
 * Tells whether a value is the first line of a recording.
 *
 * @internal
 */
export function isRecordingLine(value: unknown): boolean {
  return ownMember(value, "recording") === 1;
}
