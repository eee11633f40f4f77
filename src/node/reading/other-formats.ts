/** A format that is no JSON, known by several lines together. */
export interface OtherFormat {
  readonly name: string;
  /** What the lines are, to be read after "Lines 1 to 4 are". */
  readonly what: string;
  readonly advice: string;
  /** @param heads - the beginnings of unreadable lines that follow one another, at least one */
  readonly holds: (heads: readonly string[]) => boolean;
}

/** Names of YAML in a row from which on it is no accident. */
const FEWEST_NAMES = 3;

const YAML_NAME = /^\s*(?:- )*(?:[\w$.\-/]+|"[^"\n]*"|'[^'\n]*'):(?:\s|$)/;
const YAML_LINE = /^\s*(?:-(?:\s|$)|#|---|\w)/;
const LEVEL = /^\s*(?:[A-Z]+|[Ww]arn(?:ing)?|[Ee]rror|[Ii]nfo|[Dd]ebug|[Tt]race):/;
const JSON_BRACES = /\{\s*"/;
const BARE = /^\s*(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[Tt]rue|[Ff]alse|None|null)\s*$/;

/** Formats in the order in which they are looked for. */
const OTHER_FORMATS: readonly OtherFormat[] = [
  {
    name: "avro",
    what: "an Avro container, not JSON",
    advice: "Have it written as JSON.",
    holds: ([first = ""]) => first.startsWith("Obj\u0001"),
  },
  {
    name: "zip",
    what: "a zip archive, not JSON",
    advice: "Unpack it first; gzip is read as it is.",
    holds: ([first = ""]) => first.startsWith("PK\u0003\u0004"),
  },
  {
    name: "table",
    what: "a table, which leaves out what is nested, not JSON",
    advice: "Write JSON; with az, that is -o json.",
    holds: (heads) => heads.slice(0, 5).some((head, at) => at > 0 && /^\s*-{2,}(?:\s+-{2,})*\s*$/.test(head)),
  },
  {
    name: "powershell-list",
    what: "a list as PowerShell shows an object, not JSON",
    advice: "Write it with ConvertTo-Json -Depth 100.",
    holds: (heads) => heads.length >= FEWEST_NAMES && heads.every((head) => /^\s*[\w.]+\s+: /.test(head)),
  },
  {
    name: "console",
    what: "the output of console.log, not JSON",
    advice: "Print JSON.stringify(twin) instead.",
    holds: ([first = "", second = ""]) => /^[A-Z]\w* \{\s*$/.test(first) && /^\s+[\w$]+: /.test(second),
  },
  {
    name: "csv",
    what: "comma-separated values (CSV), not JSON",
    advice: "Export JSON; or take the column with the documents out of it.",
    holds: isCsv,
  },
  {
    name: "tsv",
    what: "values without names, such as az writes with -o tsv, not JSON documents",
    advice: "Write JSON; with az, that is -o json.",
    holds: (heads) =>
      heads.every((head) => head.includes("\t") && !JSON_BRACES.test(head) && !/^\s/.test(head)) ||
      heads.every(isNumber),
  },
  {
    name: "yaml",
    what: "YAML, not JSON",
    advice: "Write JSON; with az, that is -o json.",
    holds: (heads) =>
      heads.filter((head) => YAML_NAME.test(head) && !LEVEL.test(head)).length >= FEWEST_NAMES &&
      heads.every((head) => YAML_LINE.test(head) || YAML_NAME.test(head)) &&
      heads.filter((head) => YAML_NAME.test(head)).length * 2 >= heads.length,
  },
];

function isNumber(head: string): boolean {
  return BARE.test(head);
}

/** A header of names, and below it lines with as many commas or with quotes that are doubled. */
function isCsv([header = "", ...rows]: readonly string[]): boolean {
  const names = header.trim().split(",");
  if (names.length < 2 || rows.length === 0) return false;
  if (!names.every((name) => /^"?[\p{L}\p{N}_ .$\-/]+"?$/u.test(name.trim()))) return false;
  return rows.every((row) => row.includes('""') || row.split(",").length === names.length);
}

/**
 * Recognises the format of lines that are not JSON.
 *
 * Source: reference, documents §4.1.
 *
 * @internal
 */
export function otherFormatOf(heads: readonly string[]): OtherFormat | undefined {
  return OTHER_FORMATS.find(({ holds }) => holds(heads));
}
