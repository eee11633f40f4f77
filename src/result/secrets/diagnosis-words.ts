/** Words that say what is the matter with a secret, and are none themselves. */
const WORDS =
  "a an the in of for from to on at by no not too only never still already being as with without and or but if than that this " +
  "it its your our their be is are was were has have had can cannot must may will set unset null none undefined unknown " +
  "valid invalid wrong incorrect correct missing absent empty blank malformed bad weak ok fine required optional mandatory short " +
  "given sent known shown taken written long longer shorter different equal out up down true false yes unauthorized forbidden found lost corrupt present " +
  "authentication authorization auth scheme challenge realm access header credentials";

const DIAGNOSIS_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ WORDS.split(" "));

/** Forms of verbs: `expired`, `missing`, `readable`. */
const VERB = /^[a-z]+(?:ed|ing|able|ible)$/;

/**
 * Tells whether a word after the name of a secret is what is said of it: `password is required`, `token: expired`.
 *
 * @internal
 */
export function isDiagnosisWord(word: string): boolean {
  const bare = word.replace(/(?<![),.;:!?\]}'"])[),.;:!?\]}'"]+$/, "");
  return DIAGNOSIS_WORDS.has(bare.toLowerCase()) || VERB.test(bare);
}
