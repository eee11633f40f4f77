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
/** A name and JSON behind it. */
const YAML_JSON = /^\s*(?:- )*[\w$.-]+:\s+['"]?[{[]\s*"/;
const LEVEL = /^\s*(?:[A-Z]+|[Ww]arn(?:ing)?|[Ee]rror|[Ii]nfo|[Dd]ebug|[Tt]race):/;
const JSON_BRACES = /\{\s*"/;
const BARE = /^\s*(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[Tt]rue|[Ff]alse|None|null)\s*$/;

const RULER = /^[\s|+]*-{2,}(?:[\s|+]+-{2,})*[\s|+]*$/;
/** Words, or a word or time in square brackets, and an opening bracket at the end of the line. */
const HEADED = /^\s*(?:[^\s{["]|\[[^[\]{}",]*[A-Za-z:][^[\]{}",]*\]).*[{[]\s*$/;
const LIST_NAME = /^\s*[\w.]+\s+: /;
const HTTP_START = /^(?:HTTP\/\d|\* |> [A-Z]+ )/;
const HTTP_LINE = /^(?:[\w-]+: |[*<>{}](?:\s|$))/;
/** A time as programs and journald write it, after the level of journald and a bracket. */
const LOG_TIME = /^\s*(?:<\d>\s*)?\[?(?:\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d )/;
/** The name of a container as docker compose writes it. */
const LOG_CONTAINER = /^[\w.-]+ +\| /;
/** gzip, an object, a list, a zip archive. */
const BASE64_START = /^(?:H4sI|eyJ|W3s|W1|ewo|UEsD)/;

/** Formats in the order in which they are looked for. */
const OTHER_FORMATS: readonly OtherFormat[] = [
  {
    name: "base64",
    what: "base64, not JSON",
    advice: "Decode it first (base64 -d); gzip is read as it is.",
    holds: isBase64,
  },
  {
    name: "line-numbers",
    what: "lines with their numbers in front of them, not JSON",
    advice: "Copy the text without the numbers.",
    holds: isNumbered,
  },
  {
    name: "quoted",
    what: "quoted as in a mail (>), not JSON",
    advice: "Take the document itself.",
    holds: (heads) => heads.length >= FEWEST_NAMES && heads.every((head) => head.startsWith(">")),
  },
  {
    name: "http",
    what: "the head of an HTTP message, not JSON",
    advice: "Save the body alone (curl without -i and -v).",
    holds: (heads) => HTTP_START.test(heads[0] ?? "") && heads.slice(1).every((head) => HTTP_LINE.test(head)),
  },
  {
    name: "table",
    what: "a table, which leaves out what is nested, not JSON",
    advice: "Write JSON; with az, that is -o json.",
    holds: (heads) => heads.slice(0, 5).some((head, at) => at > 0 && RULER.test(head)),
  },
  {
    name: "command-table",
    what: "a table as iotedge list, docker ps and kubectl print it, not JSON",
    advice: "Pass the twin of $edgeAgent (az iot hub module-twin show).",
    holds: isCommandTable,
  },
  {
    name: "log",
    what: "lines of a log, not JSON",
    advice: "Where a document goes over several lines, take away what stands in front of each.",
    holds: isLog,
  },
  {
    name: "difference",
    what: "a difference between two versions, not JSON",
    advice: "Take the document itself.",
    holds: ([first = "", ...heads]) =>
      /^(?:diff |Index: |--- )/.test(first) && heads.some((head) => head.startsWith("+++ ")),
  },
  {
    name: "hcl",
    what: "written in the language of a tool (Terraform, Bicep), not JSON",
    advice: "Let the tool write JSON.",
    holds: ([first = "", second = ""]) =>
      /^\s*(?:resource|variable|locals|output|module|provider|param|targetScope)\b[^{}]*(?:\{|=.*|\w)\s*$/.test(
        first,
      ) && /^\s*\w+\b/.test(second),
  },
  {
    name: "powershell-list",
    what: "a list as PowerShell shows an object, not JSON",
    advice: "Write it with ConvertTo-Json -Depth 100.",
    holds: isPowerShellList,
  },
  {
    name: "java-twin",
    what: "a twin as toString of the Java library shows it, not JSON",
    advice: "Write it with the library's own conversion to JSON.",
    holds: ([first = ""]) => first.startsWith("Device Id: "),
  },
  {
    name: "console",
    what: "the output of console.log, not JSON",
    advice: "Print JSON.stringify(twin) instead.",
    holds: ([first = "", second = ""]) => /^[A-Z]\w* \{\s*$/.test(first) && /^\s+[\w$]+: /.test(second),
  },
  {
    name: "javascript",
    what: "JavaScript, not JSON",
    advice: "Print JSON.stringify of the object instead.",
    holds: ([first = ""]) => /^\s*(?:export|module\.exports|const|let|var)\b.*[{[]\s*$/.test(first),
  },
  {
    name: "headed",
    what: "JSON with other words before its first bracket, which is not JSON",
    advice: "Take those words away.",
    holds: ([first = "", second = ""]) => HEADED.test(first) && /^\s*["{[]/.test(second),
  },
  {
    name: "dotnet",
    what: "the name of a type, as ToString of .NET writes it, not JSON",
    advice: "Write the twin with ToJson.",
    holds: (heads) => heads.every((head) => /^\s*(?:[A-Z]\w*\.){2,}[A-Z]\w*\s*$/.test(head)),
  },
  {
    name: "tsv",
    what: "values without names or with tabs between them, such as az writes with -o tsv, not JSON documents",
    advice: "Write JSON; with az, that is -o json.",
    holds: (heads) =>
      heads.every((head) => head.includes("\t") && !JSON_BRACES.test(head) && !/^\s/.test(head)) ||
      heads.every(isNumber),
  },
  {
    name: "csv",
    what: "comma-separated values (CSV), not JSON",
    advice: "Export JSON; or take the column with the documents out of it.",
    holds: isCsv,
  },
  {
    name: "settings",
    what: "settings (INI or TOML), not JSON",
    advice: "Write JSON.",
    holds: (heads) =>
      heads.length >= FEWEST_NAMES && heads.every((head) => /^\s*(?:\[[\w.$ -]+\]|[\w.-]+\s*=|[#;])/.test(head)),
  },
  {
    name: "yaml",
    what: "YAML, not JSON",
    advice: "Write JSON; with az, that is -o json.",
    holds: isYaml,
  },
];

/** Names in a row; two are enough where JSON stands behind one of them. */
function isYaml(heads: readonly string[]): boolean {
  const names = heads.filter((head) => YAML_NAME.test(head) && !LEVEL.test(head)).length;
  return (
    names >= (heads.some((head) => YAML_JSON.test(head)) ? 2 : FEWEST_NAMES) &&
    heads.every(isYamlLine) &&
    heads.filter((head) => YAML_NAME.test(head)).length * 2 >= heads.length
  );
}

/**
 * Whether a line may be one of YAML.
 *
 * @internal
 */
export function isYamlLine(head: string): boolean {
  return YAML_LINE.test(head) || YAML_NAME.test(head);
}

/** Names in capitals with wide gaps between them, and below them lines with such gaps. */
function isCommandTable([header = "", ...rows]: readonly string[]): boolean {
  const names = cellsOf(header);
  return (
    names.length >= FEWEST_NAMES &&
    /^[A-Z][A-Z ]+$/.test(names[0] ?? "") &&
    names.every((name) => /^[A-Z][\w ().%/-]*$/.test(name)) &&
    rows.length > 0 &&
    rows.every((row) => cellsOf(row).length > 1)
  );
}

function cellsOf(line: string): readonly string[] {
  return line.trim().split(/ {2,}/);
}

/** Lines with a time or the name of a container in front of them; what goes on below one, as a trace of the stack, may stand between. */
function isLog(heads: readonly string[]): boolean {
  const [first = ""] = heads;
  const begin = [LOG_TIME, LOG_CONTAINER].find((pattern) => pattern.test(first));
  if (begin === undefined || heads.length < FEWEST_NAMES) return false;
  const begun = heads.filter((head) => begin.test(head)).length;
  return begun > 1 && begun * 3 >= heads.length;
}

function isNumber(head: string): boolean {
  return BARE.test(head);
}

/** A header of names, and below it lines with as many separators or with quotes that are doubled. */
function isCsv([header = "", ...rows]: readonly string[]): boolean {
  return [",", ";", "\t", "|"].some((separator) => {
    const names = header.trim().split(separator);
    if (names.length < 2 || rows.length === 0) return false;
    if (!names.every((name) => /^"?[\p{L}_][\p{L}\p{N}_ .$\-/]*"?$/u.test(name.trim()))) return false;
    return rows.every((row) => row.includes('""') || row.split(separator).length === names.length);
  });
}

/** Mostly names and values; the value of a name may go on below it. */
function isPowerShellList(heads: readonly string[]): boolean {
  const names = heads.filter((head) => LIST_NAME.test(head)).length;
  return LIST_NAME.test(heads[0] ?? "") && names >= FEWEST_NAMES && names * 2 > heads.length;
}

function isBase64(heads: readonly string[]): boolean {
  const [first = ""] = heads;
  if (first.trim().length < 60 && !BASE64_START.test(first)) return false;
  // A long word is not enough: base64 of any length has letters of both cases.
  return /^(?=.*[A-Z])(?=.*[a-z]).{20}/.test(first) && heads.every((head) => /^[A-Za-z0-9+/]+={0,2}\s*$/.test(head));
}

function isNumbered(heads: readonly string[]): boolean {
  if (heads.length < FEWEST_NAMES || !heads.some((head) => /[{}[\]"]/.test(head))) return false;
  const numbers = heads.map((head) => Number(/^\s*(\d+)\s*[:.|)]?(?:\s|$)/.exec(head)?.[1]));
  return numbers.every((number, at) => number === (numbers[0] ?? 0) + at);
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
