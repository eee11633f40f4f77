/** What a sentence says in fewer words, and with what: the thing it is about comes first, and why as soon as possible. */
const SHORTER: readonly (readonly [RegExp, string])[] = [
  [/^The \w+ (?=")/, ""],
  [/^The agent reports (?=\d)/, ""],
  [/^The last attempt failed: /, ""],
  [/^("[^"]*") could not be \w+: /, "$1: "],
  [/^("[^"]*") has the runtimeStatus ("[^"]*") \([^)]*\);/, "$1 is $2;"],
  [/^("[^"]*" is "[^"]*";) "[^"]*" is desired\. The module "[^"]*" (?:ended with|has failed:)/, "$1"],
];

/**
 * Says why in fewer words, for a cell that is too narrow for the whole sentences.
 *
 * @param why - the sentences that tell most beside the state
 * @internal
 */
export function shorterWhy(why: string): string {
  return SHORTER.reduce((text, [long, short]) => text.replace(long, short), why);
}
