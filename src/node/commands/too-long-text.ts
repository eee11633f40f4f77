import { constants } from "node:buffer";

/** What is said where the output for a document does not fit into one string of the engine. */
export const TOO_LONG_TEXT: string = [
  "What is to be printed of the document is longer than the engine's longest string",
  `(${constants.MAX_STRING_LENGTH} characters). It was left out.`,
].join(" ");

/**
 * Whether something failed because a string would have become longer than the engine can hold.
 *
 * @internal
 */
export function isTooLongText(error: unknown): boolean {
  return error instanceof RangeError && error.message === "Invalid string length";
}
