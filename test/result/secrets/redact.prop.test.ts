import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redactImage, redactText } from "../../../src/result/index.js";

const MARKER = "pa55-marker";

/** What may stand around a secret in a user name or a password. */
const around = fc.string({ maxLength: 8 }).map((text) => text.replace(/[\s"`<>]/g, ""));

/** What may stand there and looks like an assignment of its own. */
const assigned = fc
  .array(
    fc.constantFrom(
      "key",
      "secret",
      "authorization",
      "?code",
      "&",
      ";",
      ":",
      "：",
      "=",
      "%3d",
      "pin",
      "pass=3,",
      "-",
      ".",
      "'",
      "x",
      "1",
      "@",
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(""));

describe("redaction", () => {
  it("lets no password of an image name through, wherever it stands in a text", () => {
    fc.assert(
      fc.property(
        fc.oneof(around, assigned),
        fc.oneof(around, assigned),
        fc.string(),
        fc.string(),
        (before, after, left, right) => {
          const image = `${before}${MARKER}${after}@registry.example/app:1.0`;
          expect(redactImage(image)).not.toContain(MARKER);
          expect(redactText(image)).not.toContain(MARKER);
          expect(redactText(`${left} ${image} ${right}`)).not.toContain(MARKER);
        },
      ),
    );
  });

  it("lets no value of a secret assignment through", () => {
    const name = fc.constantFrom(
      "SharedAccessKey",
      "DB_PASSWORD",
      "client-secret",
      "identityToken",
      "pwd",
      "sig",
      "-pw",
      "pass",
      "max_tokens",
      "Passwort",
      "mot de passe",
      "contraseña",
      "密码",
    );
    const assignment = fc.constantFrom("=", ": ", " = ", '":"', '": "', "='", ': "two words and ', "：", " ： “two ");
    const nameBefore = fc
      .tuple(fc.string(), name, fc.constantFrom(":", "=", " =", ":\t", "：", "=3,", "=3&", ": 3, "))
      .map((parts) => parts.join(""));
    const commandBefore = fc
      .tuple(
        fc.constantFrom("docker login", "mysql", "redis-cli", "htpasswd -b file", "7z", "wpa_passphrase", "nmcli"),
        fc.constantFrom("", " -p", " -u", " -a", " -w", " -P", " me", " password", " -u me:", '","-p","'),
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), nameBefore, commandBefore),
        name,
        assignment,
        fc.string(),
        (left, secret, separator, right) => {
          expect(redactText(`${left} ${secret}${separator}${MARKER} ${right}`)).not.toContain(MARKER);
        },
      ),
    );
  });

  it("lets no password of a command through", () => {
    const command = fc.constantFrom(
      "docker login -u me -p",
      "mysql -p",
      "sshpass -p",
      "redis-cli -h host -a",
      "curl -s -u me:",
      "htpasswd -b file me",
      "htpasswd -nb me",
      "ldapsearch -w",
      "unzip -P",
      "nmcli device wifi connect net password",
      "wpa_passphrase net",
      "plink -pw",
    );
    fc.assert(
      fc.property(
        fc.string(),
        command,
        fc.constantFrom("", "'two ", '"two ', "x"),
        fc.string(),
        (left, start, quote, right) => {
          const space = start.endsWith(":") ? "" : " ";
          expect(redactText(`${left} ${start}${space}${quote}${MARKER} ${right}`)).not.toContain(MARKER);
        },
      ),
    );
  });

  it("leaves a text alone that has neither an @ nor a separator", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const plain = text.replace(/[@=:<]/g, "");
        fc.pre(!/bearer|basic|-|%3|eyJ|&lt;/i.test(plain));
        expect(redactText(plain)).toBe(plain);
      }),
    );
  });
});
