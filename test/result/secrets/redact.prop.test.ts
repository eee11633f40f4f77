import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redactImage, redactText } from "../../../src/result/index.js";

const MARKER = "pa55-marker";

/** What may stand around a secret in a user name or a password. */
const around = fc.string({ maxLength: 8 }).map((text) => text.replace(/[\s"`<>]/g, ""));

/** What may stand there and looks like an assignment of its own. */
const assigned = fc
  .array(
    fc.constantFrom("key", "secret", "authorization", "?code", "&", ";", ":", "=", "%3d", "-", ".", "'", "x", "1", "@"),
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
    const name = fc.constantFrom("SharedAccessKey", "DB_PASSWORD", "client-secret", "identityToken", "pwd", "sig");
    const assignment = fc.constantFrom("=", ": ", " = ", '":"', '": "', "='", ': "two words and ');
    const nameBefore = fc
      .tuple(fc.string(), name, fc.constantFrom(":", "=", " =", ":\t"))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), nameBefore),
        name,
        assignment,
        fc.string(),
        (left, secret, separator, right) => {
          expect(redactText(`${left} ${secret}${separator}${MARKER} ${right}`)).not.toContain(MARKER);
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
