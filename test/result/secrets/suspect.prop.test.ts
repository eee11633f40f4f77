import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PASSWORD_PHRASES } from "../../../src/result/secrets/password-words.js";
import { maskRow, redactText, rowsThatMayFind } from "../../../src/result/secrets/redact.js";
import { NAME_END } from "../../../src/result/secrets/secret-names.js";
import { SECRET_ROWS } from "../../../src/result/secrets/secret-rows.js";
import { FURTHER_KINDS } from "./further-kinds.js";
import { MASKED_AND_KEPT } from "./masked-and-kept.js";
import { SECRET_EXAMPLES } from "./secret-examples.js";
import { DIAGNOSES, SPELLINGS } from "./spellings.js";
import { TOKEN_KINDS } from "./token-kinds.js";

const TEXTS = [
  ...Object.values(SECRET_EXAMPLES).map(([text]) => text),
  ...SPELLINGS.flatMap(([, texts]) => texts),
  ...[...MASKED_AND_KEPT, ...FURTHER_KINDS, ...TOKEN_KINDS].flatMap(({ masked, kept }) => [
    ...masked.map(([text]) => text),
    ...kept,
  ]),
  ...DIAGNOSES,
];

/** Whether all rows find more in a text than those that are asked, one after the other. */
function isMissed(text: string): boolean {
  return SECRET_ROWS.reduce(maskRow, text) !== rowsThatMayFind(text).reduce(maskRow, text);
}

/** A pattern without what it looks back at, as a generator of texts takes it: some of these no name would begin or end with. */
const withoutLookbehind = (source: string): RegExp => new RegExp(source.replace(/\(\?<![^)]*\)/g, ""));

describe("the signs of a secret in a text", () => {
  it("are in each text in which a row finds something, with any one character less", () => {
    const without = TEXTS.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1)));
    expect([...TEXTS, ...without].filter(isMissed)).toStrictEqual([]);
  });

  it("are in each text in which a row finds something, whatever is put in or left out", () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 3 }),
      fc
        .constantFrom(...TEXTS)
        .chain((text) =>
          fc
            .tuple(fc.nat(text.length), fc.nat(text.length))
            .map(([from, to]) => text.slice(Math.min(from, to), Math.max(from, to))),
        ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), fc.func(fc.boolean()), (pieces, isUpper) => {
        const text = Array.from(pieces.join(""), (letter, at) => (isUpper(at) ? letter.toUpperCase() : letter)).join(
          "",
        );
        expect(isMissed(text)).toBe(false);
      }),
    );
  });

  it.each([NAME_END, PASSWORD_PHRASES])("are in each name of a secret: %#", (names) => {
    fc.assert(
      fc.property(fc.stringMatching(withoutLookbehind(names)), (name) => {
        fc.pre(new RegExp(names, "i").test(name));
        expect(rowsThatMayFind(name)).toBe(SECRET_ROWS);
      }),
    );
  });

  it("are in a text in which a name begins where something else is masked, or has it within", () => {
    expect(redactText("ghp_0123456789abcdefghijklmnşifre: hunter")).toBe("***şifre: ***");
    const block = "-----BEGIN A-----\nS3CR3T\n-----END A-----";
    expect(redactText(`contrase${block}a: hunter`)).toBe("contrase***a: ***");
  });

  it("are in a text that names a user of a registry, which no row looks for", () => {
    expect(redactText("pull of me@registry.example/app failed")).toBe("pull of ***@registry.example/app failed");
  });

  it("let only the rows with short patterns be asked of a text without a word for a secret", () => {
    const asked = rowsThatMayFind("module: manifest unknown");
    const names = Object.keys(SECRET_EXAMPLES).filter((_, index) => asked.includes(SECRET_ROWS[index]!));
    expect(names).toStrictEqual([
      "PEM",
      "JWT",
      "prefix",
      "base64",
      "hook",
      "scheme",
      "code",
      "login",
      "option",
      "user",
      "net",
    ]);
    expect(rowsThatMayFind("the module is gone")).toStrictEqual([]);
  });

  it("are in no usual word of an agent", () => {
    const words = [
      "Error calling Create module upload-3: manifest unknown",
      "unauthorized: authentication required",
      "connection refused: https://registry.example/v2/",
      "stopping, pinging and mapping",
    ];
    expect(words.filter((text) => rowsThatMayFind(text) === SECRET_ROWS)).toStrictEqual([]);
  });
});
