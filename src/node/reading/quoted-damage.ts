import type { Damage } from "./damage-row.js";

/**
 * What becomes of quotes, and of what stands in them, on the way through terminals, mails, tables and scripts.
 *
 * @internal
 */
export const QUOTED_DAMAGES: readonly Damage[] = [
  {
    name: "doubled-quotes",
    code: "malformed-json",
    what: "quotes are doubled, as in a cell of a table (CSV)",
    advice: "Take the outer quotes away, and write the others once.",
    holds: ({ text }) => /^\s*"[{[]\s*""/.test(text),
  },
  {
    name: "wrapped",
    code: "malformed-json",
    what: "a line ends inside of quotes, as where a terminal or a mail has wrapped it",
    advice: "Put the pieces together again, or write the line break as \\n.",
    coversRun: true,
    holds: ({ at }) => /^\r?\n/.test(at),
  },
  {
    name: "control-character",
    code: "malformed-json",
    what: "there is a tab or another control character inside of quotes",
    advice: "Write a tab as \\t, and leave out the others.",
    holds: ({ at }) => /^[\u0001-\u001f]/.test(at),
  },
  {
    name: "backslash",
    code: "malformed-json",
    what: "a backslash begins no escape that JSON knows, as in a path of Windows",
    advice: "A backslash inside of quotes is written \\\\.",
    holds: ({ at }) => /^\\[^"\\/bfnrt]/.test(at),
  },
];
