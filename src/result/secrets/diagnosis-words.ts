import { withoutEnd } from "./secret-looks.js";
import { anyCase, raw } from "./secret-syntax.js";

/** Words that say what is the matter with a secret, and are none themselves. */
const WORDS =
  "a|an|the|in|of|for|from|to|on|at|by|no|not|too|only|never|still|already|as|with|without|and|or|but|if|than|" +
  "that|this|it|its|your|our|their|do|does|did|be|is|are|was|were|has|have|had|can|cannot|must|may|will|set|unset|null|none|" +
  "undefined|unknown|(?:in)?valid|wrong|(?:in)?correct|missing|absent|empty|blank|malformed|bad|weak|ok|fine|optional|mandatory|" +
  "short|given|sent|known|shown|taken|written|long|longer|shorter|different|equal|out|up|down|true|false|yes|" +
  "mismatch|expire|reset|policy|unauthorized|forbidden|found|lost|corrupt|present|authentication|authorization|auth|scheme|challenge|realm|" +
  "access|header|credentials|permission|try";

/** Forms of verbs: `expired`, `missing`, `readable`. */
const VERB = /^[a-z]+(?:ed|ing|able|ible)$/;

/**
 * How words of other languages begin that say of a password that it is wrong, not valid, required, missing, empty or expired, and some for
 * "not", "too" and "is": German; French, Spanish, Portuguese, Italian, Romanian; Dutch, Norwegian, Danish, Swedish; Finnish, Polish, Czech,
 * Hungarian, Croatian, Turkish, Estonian, Latvian, Vietnamese. Such a word has letters only.
 */
const LATIN = raw`falsche?$|ungült|erforder|fehlt|abgelau|leer$|ist$|zu$|nicht$|in[ck]or+e|inv[aá]lid|ob+[lr]igat|requ[ei]r|requis|manqu|expir|vide$|faux$|vac[ií]|vazi|caduc|errat|mancan|scadu|est$|non?$|es$|não$|trop$|onjuist|ongeld|verpl|verlop|ontbr|niet$|feil|ugyld|mangl|forkert|p[åa]kr|fel$|ogilt|sakn|krävs|väär|vanhent|vaadit|b[łl][ęe]dn|nieprawid|wymag|chybn|špatn|nepl|povin|hib[áa]s|érvényt|kötel|pogre|obave|yanl|geçer|gerekl|vale$|nepar|gre[șs]it|sai$|khôn`;

/** The same in Russian, Greek, Hebrew, Arabic, Hindi, Thai; Chinese, Japanese, Korean: templates are kept as they are where they are minified. */
const OTHER_LETTERS = raw`не|обя|пус|ист|отс|λά|απ|שג|חס|خا|مط|गल|आव|ไม|ผิ|不[正能可对對匹符]|[错錯誤无無必已未太缺正오필틀]`;

const SAID = anyCase`^(?:${WORDS})$`;
const FOREIGN = anyCase`^(?:(?:${LATIN})[^\0-@[-\x60{-\xbf]{0,4}|(?:${OTHER_LETTERS})[^\0-\xbf]*)$`;

/**
 * Tells whether a word after the name of a secret is what is said of it: `password is required`, `token: expired`.
 *
 * @internal
 */
export function isDiagnosisWord(word: string): boolean {
  const bare = withoutEnd(word);
  return bare.search(SAID) === 0 || VERB.test(bare);
}

/**
 * The same in other languages: `Passwort: falsch`, `密码：错误`.
 *
 * @internal
 */
export function isForeignDiagnosis(word: string): boolean {
  return withoutEnd(word).search(FOREIGN) === 0;
}
