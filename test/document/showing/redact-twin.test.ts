import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { judgeDocument, redactTwin } from "../../../src/document/index.js";
import { EDGE_DEPLOYMENT_RULES } from "../../../src/edge-agent/index.js";
import type { JsonObject, JsonValue } from "../../../src/json/index.js";
import { nested } from "../../support/arbitraries.js";
import { deepFreeze } from "../../support/freeze.js";
import { SCENARIOS } from "../../simulation/scenarios.js";

const MARKER = "S3CR3T-m4rk3r-value";

const FIXTURES = new URL("../../fixtures/", import.meta.url);

/** Every fixture that is a JSON document. */
function fixtures(): readonly (readonly [string, unknown])[] {
  return readdirSync(FIXTURES, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .sort()
    .flatMap((name) => {
      try {
        return [[name, JSON.parse(readFileSync(new URL(name, FIXTURES), "utf8")) as unknown] as const];
      } catch {
        return [];
      }
    });
}

describe("redactTwin", () => {
  it.each(fixtures())("leaves %s in the state that it is in", (_, document) => {
    const redacted = redactTwin(deepFreeze(document));
    for (const rules of EDGE_DEPLOYMENT_RULES) {
      const [before, after] = [document, redacted].map((value) => judgeDocument(value, { rules }));
      expect([after?.kind, after?.id, after?.state]).toStrictEqual([before?.kind, before?.id, before?.state]);
    }
    expect(redactTwin(redacted)).toBeDefined();
  });

  it.each(SCENARIOS)("leaves the twin $name in the state that it is in", ({ twin }) => {
    for (const rules of EDGE_DEPLOYMENT_RULES) {
      expect(judgeDocument(redactTwin(twin()), { rules }).state).toBe(judgeDocument(twin(), { rules }).state);
    }
  });

  it.each<[string, JsonValue]>([
    ["env", { modules: { m: { env: { A: { value: MARKER } } } } }],
    ["createOptions", { settings: { createOptions: JSON.stringify({ Env: [`A=${MARKER}`], Hostname: MARKER }) } }],
    ["createOptions that cannot be read", { settings: { createOptions: `{"Env": ["A=${MARKER}"` } }],
    ["createOptions that is an object", { settings: { createOptions: { Labels: { a: MARKER } } } }],
    ["pieces of createOptions with a gap", { settings: { createOptions: MARKER, createOptions07: [MARKER] } }],
    [
      "registry credentials",
      { registryCredentials: { a: { address: "host.example", username: MARKER, password: MARKER } } },
    ],
    ["an image", { settings: { image: `me:${MARKER}@host/app:1` } }],
    ["a description", { lastDesiredStatus: { description: `SharedAccessKey=${MARKER}` } }],
    ["what a text repeats", { env: { A: { value: MARKER } }, description: `no access with ${MARKER}!` }],
    [
      "what a text repeats of createOptions",
      { createOptions: `{"Env":["A=${MARKER}"]}`, description: `no ${MARKER}.` },
    ],
    ["what a text repeats of an image", { image: `me:${MARKER}@host/app`, description: `login of ${MARKER} failed` }],
    ["a name", { group: { connectionString: MARKER, tokens: [MARKER], auth: { a: { b: MARKER } } } }],
    ["an acknowledged property", { password: { value: MARKER, ac: 200, av: 3 } }],
    ["keys of an identity", { authentication: { symmetricKey: { primaryKey: MARKER } } }],
    ["addresses of files", { fileUrls: { a: `https://host/f?sig=${MARKER}` } }],
    ["JSON in a string", { body: JSON.stringify({ password: MARKER }) }],
    ["JSON in base64", { body: Buffer.from(JSON.stringify({ password: MARKER })).toString("base64") }],
    [
      "the bytes of a Buffer",
      { body: { type: "Buffer", data: [...Buffer.from(JSON.stringify({ password: MARKER }))] } },
    ],
    ["a list", [{ password: MARKER }]],
    ["a text alone", `password=${MARKER}`],
    ["JSON text alone", JSON.stringify({ env: { A: MARKER } })],
    ["letters of a PEM block", { note: `-----BEGIN PRIVATE KEY-----\n${MARKER}` }],
  ])("masks a secret in %s", (_, document) => {
    const copy = JSON.stringify(redactTwin(deepFreeze(document)));
    expect(copy).not.toContain(MARKER);
    expect(copy).not.toContain(Buffer.from(MARKER).toString("base64").slice(3, 15));
    expect(copy).toContain("***");
  });

  it("keeps what is no secret: names, statuses, versions, times, empty values, booleans", () => {
    const twin = {
      deviceId: "a-device-with-a-long-name",
      version: 4,
      properties: {
        desired: { auth: { mode: "", on: true, none: null }, password: { __t: "c" }, $version: 3 },
        reported: {
          $metadata: { password: { $lastUpdated: "2026-01-01T00:00:00Z", $lastUpdatedVersion: 3 } },
          token: { value: "", ac: 203, av: 3, ad: "running" },
          credentials: { status: "Failed", user: "${USER}" },
          env: { A: { value: "a-device-with-a-long-name" } },
        },
      },
    };
    const copy = redactTwin(twin) as JsonObject;
    expect(copy).toStrictEqual({
      ...twin,
      properties: { ...twin.properties, reported: { ...twin.properties.reported, env: { A: { value: "***1" } } } },
    });
  });

  it("gives equal secrets equal masks, and different ones different masks, texts and numbers too", () => {
    const twin = {
      desired: { key1: "a-secret", key2: "b-secret", key3: 5, note: "password=x" },
      reported: { key1: "a-secret", key2: "c-secret", key3: 6, note: "password=y", more: "password=x" },
    };
    expect(redactTwin(twin)).toStrictEqual({
      desired: { key1: "***1", key2: "***4", key3: 5, note: "password=*** #2" },
      reported: { key1: "***1", key2: "***2", key3: 3, note: "password=***", more: "password=*** #2" },
    });
  });

  it("cuts options anew into as many pieces as they need", () => {
    const text = JSON.stringify({ Env: Array.from({ length: 200 }, (_, index) => `VARIABLE_${index}=value`) });
    const settings = {
      createOptions: text.slice(0, 512),
      createOptions01: text.slice(512, 1024),
      createOptions02: text.slice(1024),
    };
    const copy = redactTwin(settings) as Record<string, string>;
    const pieces = Object.values(copy);
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.every((piece) => piece.length <= 512)).toBe(true);
    expect((JSON.parse(pieces.join("")) as { Env: string[] }).Env).toHaveLength(200);
  });

  it("answers for everything, at any depth", () => {
    const cyclic: Record<string, unknown> = {};
    cyclic["self"] = cyclic;
    expect(redactTwin(cyclic)).toBe("***");
    expect(redactTwin(undefined)).toBeNull();
    expect(redactTwin([1e999, 10n, undefined, () => 1, Symbol("x")])).toStrictEqual([null, null, null, null, null]);
    expect(redactTwin({ call: () => 1, gone: undefined, a: 1 })).toStrictEqual({ a: 1 });
    expect(JSON.stringify(redactTwin(JSON.parse('{"__proto__":{"password":"x"}}')))).toBe(
      '{"__proto__":{"password":"***1"}}',
    );
    expect(redactTwin(nested(100_000))).toBeDefined();
    let text = JSON.stringify({ password: MARKER });
    for (let level = 0; level < 12; level += 1) text = JSON.stringify({ text });
    expect(JSON.stringify(redactTwin(text))).not.toContain(MARKER);
    const deep = `${"[".repeat(2000)}"${MARKER}"${"]".repeat(2000)}`;
    expect(redactTwin(deep)).toBe("***");
    expect(redactTwin({ createOptions: `{"a":${deep}}` })).toStrictEqual({ createOptions: "***" });
  });
});
