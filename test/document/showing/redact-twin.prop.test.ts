import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeDocument, redactTwin } from "../../../src/document/index.js";
import type { JsonObject, JsonValue } from "../../../src/json/index.js";
import { SCENARIOS } from "../../simulation/scenarios.js";
import { anyJson } from "../../support/arbitraries.js";

const MARKER = "S3CR3T-m4rk3r-value";
const SECRET_NAMES = ["password", "DB_PASSWORD_2", "connectionString", "sas", "apiKey", "env", "tokens"];

/** The document with a secret at a place that is drawn: at the root of a section, or below a member of it. */
function withSecret(document: JsonObject, section: string, name: string, value: JsonValue): JsonObject {
  const properties = (document["properties"] ?? document) as JsonObject;
  const sections = { ...properties, [section]: { ...(properties[section] as JsonObject), [name]: value } };
  return document["properties"] === undefined ? { ...document, ...sections } : { ...document, properties: sections };
}

describe("redactTwin", () => {
  it("lets no secret through, wherever it is, and keeps the state", () => {
    const secret = fc.constantFrom<JsonValue>(
      MARKER,
      [MARKER],
      { a: { b: MARKER } },
      { value: MARKER, ac: 200, av: 1 },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...SCENARIOS),
        fc.constantFrom("desired", "reported"),
        fc.constantFrom(...SECRET_NAMES),
        secret,
        ({ twin }, section, name, value) => {
          const document = withSecret(twin(), section, name, value);
          const copy = redactTwin(document);
          expect(JSON.stringify(copy)).not.toContain(MARKER);
          expect(judgeDocument(copy).state).toBe(judgeDocument(document).state);
        },
      ),
    );
  });

  it("leaves a device twin in the state that it is in, whatever it holds", () => {
    const section = fc.dictionary(fc.constantFrom("a", "password", "auth", "status", "note"), anyJson, {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(section, section, (desired, reported) => {
        const twin = { deviceId: "d", properties: { desired, reported } };
        expect(judgeDocument(redactTwin(twin)).state).toBe(judgeDocument(twin).state);
      }),
    );
  });

  it("copies a document without secrets as it is", () => {
    const word = fc.constantFrom("a", "interval", "mode", "x y", "2026-01-01T00:00:00Z");
    const plain = fc.letrec<{ value: JsonValue }>((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null)),
        fc.dictionary(word, tie("value"), { noNullPrototype: true }),
        fc.array(tie("value")),
      ),
    })).value;
    fc.assert(
      fc.property(plain, (value) => {
        expect(redactTwin(value)).toStrictEqual(value);
      }),
    );
  });
});
