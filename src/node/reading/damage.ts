import type { Breach, Damage } from "./damage-row.js";
import { QUOTED_DAMAGES } from "./quoted-damage.js";

const CONSOLE_PARTS = /\[(?:Object|Array|Function|Circular|Getter)\b|\b\w+ \{\s*\w+:/;

/** What is known by what stands at the place of the breach; the first that holds. */
const DAMAGES: readonly Damage[] = [
  {
    name: "elision",
    code: "malformed-json",
    what: 'the text is shortened ("...")',
    advice: "Take the whole document from its source; what is left out cannot be filled in.",
    holds: ({ at }) => /^(?:\.\.\.|…|···)/.test(at),
  },
  {
    name: "typographic-quotes",
    code: "malformed-json",
    what: "there is a typographic quote, as word processors and chats write it",
    advice: 'Replace it by a straight quote (").',
    holds: ({ at }) => /^[\u2018-\u201f\u00ab\u00bb]/.test(at),
  },
  {
    name: "command-failed",
    code: "command-failed",
    what: "a command wrote an error (ERROR:) instead of a document",
    advice: "Run the command alone to see what it says.",
    coversRun: true,
    holds: ({ text }) => text.startsWith("ERROR: "),
  },
  {
    name: "rtf",
    code: "other-format",
    what: "the text is RTF, as a word processor saves it, not JSON",
    advice: "Save it as plain text.",
    coversRun: true,
    holds: ({ text }) => /^\s*\{\\rtf/.test(text),
  },
  {
    name: "powershell",
    code: "other-format",
    what: "the text is a PowerShell object (@{…}), not JSON",
    advice: "Write it with ConvertTo-Json -Depth 100.",
    holds: ({ at }) => at.startsWith("@{"),
  },
  {
    name: "html",
    code: "other-format",
    what: "the text is HTML or XML, such as a login page, not JSON",
    advice: "Check the address and the sign-in of whatever fetched it.",
    coversRun: true,
    holds: ({ at }) => /^<(?:!doctype|html|\?xml)/i.test(at),
  },
  {
    name: "python-object",
    code: "other-format",
    what: "the text is a Python object as print shows it, not JSON",
    advice: "Print json.dumps(twin.as_dict()).",
    holds: ({ text }) => /<[\w.]+ object at 0x[\da-fA-F]+>|^\s*[A-Z]\w*\((?:\w+=|[[{(])/.test(text),
  },
  {
    name: "console",
    code: "other-format",
    what: "the text is the output of console.log, not JSON",
    advice: "Print JSON.stringify(twin) instead.",
    holds: ({ text, at }) =>
      /^(?:[\w$]+\s*[:{]|'|\[(?:Object|Array|Function|Circular))/.test(at) && CONSOLE_PARTS.test(text),
  },
  {
    name: "unquoted",
    code: "other-format",
    what: "a name is without quotes, as console.log, JavaScript and JSON5 write it",
    advice: "Write the object with JSON.stringify.",
    holds: ({ text, at, before }) => /^[\w$]+\s*:/.test(at) && /[{,]/.test(before) && /^\s*[[{]/.test(text),
  },
  {
    name: "python",
    code: "other-format",
    what: "the text is written in Python's notation, not in JSON",
    advice: "Print json.dumps(twin) instead.",
    holds: ({ at }) => /^(?:'[^'\n]*'\s*:|(?:True|False|None)\b)/.test(at),
  },
  {
    name: "single-quotes",
    code: "other-format",
    what: "a string is in single quotes, as Python and JavaScript write it",
    advice: "Write it with json.dumps or JSON.stringify.",
    holds: ({ at }) => /^'[^'\n]*'\s*[,\]}]/.test(at),
  },
  {
    name: "number-notation",
    code: "other-format",
    what: "there is a number as JavaScript and JSON5 write it (+1, .5, 0x10)",
    advice: "Write it as JSON does (1, 0.5, 16).",
    holds: ({ at, previous }) => /^[+.]\d/.test(at) || (previous === "0" && /^x[\da-f]/i.test(at)),
  },
  {
    name: "java",
    code: "other-format",
    what: "the text is a Java object as toString shows it, not JSON",
    advice: "Write it with the library's own conversion to JSON.",
    holds: ({ text, at }) => /^[\w$]+=/.test(at) && /^\s*[{[]/.test(text),
  },
  {
    name: "dotnet-object",
    code: "other-format",
    what: "the text is an object as ToString of .NET shows it, not JSON",
    advice: "Write it with JsonSerializer.Serialize.",
    holds: ({ text, at }) => /^\w+ = /.test(at) && /^\s*\{/.test(text),
  },
  {
    name: "arrows",
    code: "other-format",
    what: "the text is an object as Ruby or PHP shows it (=>), not JSON",
    advice: "Write it with to_json or json_encode.",
    coversRun: true,
    holds: ({ text, at }) => at.startsWith("=>") || /^\s*\{:\w+\s*=>|^\s*[Aa]rray\s*(?:\(|$)/m.test(text),
  },
  {
    name: "go-map",
    code: "other-format",
    what: "the text is a map as Go shows it, not JSON",
    advice: "Write it with json.Marshal.",
    holds: ({ text }) => /^\s*(?:\[\]|&|\{)?\s*map\[/.test(text),
  },
  {
    name: "html-quotes",
    code: "malformed-json",
    what: "the quotes are written as in HTML (&quot;)",
    advice: "Copy the text from the page as it is shown.",
    holds: ({ at }) => /^&(?:quot|#34|#x22);/.test(at),
  },
  {
    name: "address",
    code: "other-format",
    what: "the text is encoded as in an address (%7B), not JSON",
    advice: "Decode it first.",
    holds: ({ at }) => /^%(?:7B|5B|22)/i.test(at),
  },
  {
    name: "number-words",
    code: "malformed-json",
    what: "there is NaN, Infinity or undefined, which JSON does not have",
    advice: "Write null or a number.",
    holds: ({ at }) => /^(?:-?Infinity|NaN|undefined)\b/.test(at),
  },
  {
    name: "nul-bytes",
    code: "malformed-json",
    what: "there is a NUL byte, as where UTF-16 was appended to UTF-8",
    advice: "Write the whole file in one encoding.",
    holds: ({ at }) => at.startsWith("\0"),
  },
  {
    name: "conflict",
    code: "malformed-json",
    what: "there is the mark of a conflict between two versions",
    advice: "Resolve the conflict first.",
    holds: ({ at }) => /^(?:<{7}|={7}|>{7})/.test(at),
  },
  {
    name: "difference",
    code: "malformed-json",
    what: "a line begins with + or -, as in a difference between two versions",
    advice: "Take the document itself.",
    holds: ({ at }) => /^[-+]\s*["{}[\]]/.test(at),
  },
  {
    name: "escaped",
    code: "malformed-json",
    what: 'quotes or line breaks are escaped (\\", \\n)',
    advice: "Take the backslashes away, or put the whole text in quotes.",
    holds: ({ at }) => /^\\["nrt]/.test(at),
  },
  {
    name: "mongo",
    code: "other-format",
    what: "the text is written as the MongoDB shell shows it, not in JSON",
    advice: "Export it with mongoexport.",
    holds: ({ at }) => /^(?:ObjectId|ISODate|Number(?:Int|Long|Decimal)|BinData|Timestamp|UUID)\(/.test(at),
  },
  {
    name: "comma-after",
    code: "malformed-json",
    what: "there is a comma after the document",
    advice: "Take it away, or put brackets ([ and ]) around all documents.",
    holds: ({ at, before }) => /^,\s*$/.test(at) && /^[}\]]?$/.test(before),
  },
  {
    name: "bracket-after",
    code: "malformed-json",
    what: "a bracket is closed that was not opened",
    advice: "Take it away, or look for what is missing in front of it.",
    holds: ({ at, before }) => /^[}\]],?\s*$/.test(at) && before === "",
  },
  {
    name: "semicolon",
    code: "malformed-json",
    what: "there is a semicolon after the document",
    advice: "Take it away.",
    holds: ({ at, before }) => /^;\s*$/.test(at) && /[}\]]/.test(before),
  },
  {
    name: "comma-missing",
    code: "malformed-json",
    what: "a comma is missing between two values",
    advice: "Write a comma there; or each document on a line of its own, without brackets around them.",
    holds: ({ at, before }) => /^[{[]/.test(at) && /[}\]]/.test(before),
  },
  {
    name: "member-comma-missing",
    code: "malformed-json",
    what: "a comma is missing between two values",
    advice: "Write a comma there.",
    holds: ({ at, before, previous, isCommaExpected }) =>
      isCommaExpected && /^["{[\d-]/.test(at) && /[}\]"\w]/.test(before) && !/[-+.\w]/.test(previous),
  },
  {
    name: "quote-inside",
    code: "malformed-json",
    what: "a string ends and goes on after its quote",
    advice: 'A quote inside of a string is written \\".',
    holds: ({ at, previous, isCommaExpected }) => isCommaExpected && previous === '"' && /^[\p{L}\p{N}_$/.-]/u.test(at),
  },
  ...QUOTED_DAMAGES,
  {
    name: "fragment",
    code: "malformed-json",
    what: "a member has no braces of an object around it",
    advice: "Put { in front of the text and } after it.",
    coversOthers: true,
    holds: ({ text }) => /^\s*"(?:[^"\\\n]|\\.){0,1000}"\s*:/.test(text),
  },
  {
    name: "log",
    code: "malformed-json",
    what: "JSON is among other words, and it is not certain what belongs to it",
    advice: "Leave out the words, so that each line is JSON.",
    holds: ({ text }) => /^\s*[^\s{["][^{]*\{\s*(?:"(?:[^"\\\n]|\\.){0,1000}"\s*:|\\")/.test(text),
  },
];

/**
 * Finds out what has become of a text.
 *
 * Source: reference, documents §4.1.
 *
 * @internal
 */
export function damageOf(breach: Breach): Damage | undefined {
  return DAMAGES.find(({ holds }) => holds(breach));
}

/** What has become of a text that is not UTF-8, and mostly in an old code page. */
export const NOT_UTF8: Damage = {
  name: "encoding",
  code: "invalid-utf8",
  what: "the text is not UTF-8",
  advice: "Save it as UTF-8.",
  holds: () => false,
};
