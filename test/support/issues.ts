import { expect } from "vitest";
import type { Issue } from "../../src/result/index.js";

/** How a message looks: it names something first, and is a whole sentence. */
const SENTENCE = /^[A-Z"$/`].+\.$/s;

/** Gives the issues without their messages, after a look at each: an error with a whole sentence. */
export function errorsOf(outcome: { readonly issues: readonly Issue[] }): readonly (readonly [string, string])[] {
  return outcome.issues.map(({ code, severity, path, message }) => {
    expect(severity).toBe("error");
    expect(message).toMatch(SENTENCE);
    return [code, path];
  });
}
