import { describe, expect, it } from "vitest";
import { judgeDocument } from "../../src/document/index.js";
import { classifyEdgeDeployment, EDGE_DEPLOYMENT_RULES, parseEdgeAgentTwin } from "../../src/edge-agent/index.js";
import { applyMergePatch } from "../../src/json/index.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";
import { SCENARIOS } from "../simulation/scenarios.js";

const MARKER = "S3CR3T";

/** A twin with the marker wherever the design says that a secret can stand. */
function withSecrets(twin: JsonObject): JsonValue {
  const credentials = { registry: { address: "registry.example", username: MARKER, password: MARKER } };
  const section = (value: unknown): JsonValue => ({
    ...(value as JsonObject),
    runtime: { type: "docker", settings: { registryCredentials: credentials } },
    modules: secretModules((value as JsonObject)["modules"]),
    systemModules: secretModules((value as JsonObject)["systemModules"]),
  });
  const properties = (twin["properties"] ?? twin) as JsonObject;
  const status = { lastDesiredStatus: { description: `Pulling user:${MARKER}@image as ${MARKER} failed: ${MARKER}.` } };
  const sections = {
    desired: section(properties["desired"]),
    reported: applyMergePatch(section(properties["reported"]), status),
  };
  return twin["properties"] === undefined ? { ...twin, ...sections } : { ...twin, properties: sections };
}

function secretModules(modules: JsonValue | undefined): JsonObject {
  return Object.fromEntries(
    Object.entries((modules ?? {}) as JsonObject).map(([name, value]) => {
      const { image } = ((value as JsonObject)["settings"] ?? {}) as { image?: string };
      const secrets = {
        env: { CONNECTION: { value: `HostName=h;SharedAccessKey=${MARKER}` } },
        settings: { image: `user:${MARKER}@${image ?? "image"}`, createOptions: MARKER, createOptions03: MARKER },
      };
      return [name, applyMergePatch(value, secrets)];
    }),
  );
}

describe("no secret leaves", () => {
  it.each(SCENARIOS)("the twin $name", ({ twin }) => {
    const secret = withSecrets(twin());
    expect(JSON.stringify(secret)).toContain(MARKER);
    for (const rules of EDGE_DEPLOYMENT_RULES) {
      expect(classifyEdgeDeployment(secret, { rules }).description).toContain("Pulling ***");
      expect(JSON.stringify(classifyEdgeDeployment(secret, { rules }))).not.toContain(MARKER);
      expect(JSON.stringify(judgeDocument(secret, { rules }))).not.toContain(MARKER);
    }
    expect(JSON.stringify(parseEdgeAgentTwin(secret).issues)).not.toContain(MARKER);
  });

  it("masks in the description what the twin itself holds as a secret, however it is written", () => {
    const secret = ["alpha-user", "alpha-pass", "env-value", '{"Env":["A=b"]}', "image-pass", "second piece"] as const;
    const settings = { image: `me:${secret[4]}@host/app`, createOptions: secret[3], createOptions01: secret[5] };
    const side = {
      $version: 1,
      runtime: { settings: { registryCredentials: { a: { username: secret[0], password: secret[1] }, b: 1 } } },
      modules: {
        m: { env: { A: { value: secret[2] }, B: { value: 7 }, C: { value: "abc" } }, settings },
        n: {},
        o: { settings: {} },
      },
    };
    const description = `abc said ${secret.join(" and ")}.`;
    for (const sections of [
      { desired: side, reported: {} },
      { desired: { $version: 1 }, reported: side },
    ]) {
      const reported = { ...sections.reported, lastDesiredStatus: { code: 500, description } };
      expect(classifyEdgeDeployment({ ...sections, reported }).description).toBe(
        `abc said ${secret.map(() => "***").join(" and ")}.`,
      );
    }
  });

  it.each([
    ["registry credentials", { Runtime: { settings: { RegistryCredentials: { a: { Password: "alpha-pass" } } } } }],
    ["an environment", { modules: { m: { Env: { A: { Value: "alpha-pass" } } } } }],
    ["variables in options", { modules: { m: { Settings: { CreateOptions: '{"env":["A=alpha-pass"]}' } } } }],
    [
      "a label in options",
      { systemModules: { m: { settings: { createOptions: '{"labels":{"api_key":"alpha-pass"}}' } } } },
    ],
    ["an image", { SystemModules: { m: { settings: { Image: "me:alpha-pass@host/app" } } } }],
  ])("masks what is in %s whose members are written in another case", (_, desired) => {
    const reported = { lastDesiredStatus: { code: 500, description: "said alpha-pass" } };
    expect(classifyEdgeDeployment({ desired: { $version: 1, ...desired }, reported }).description).toBe("said ***");
  });

  it("masks a secret that is all that the agent says", () => {
    const desired = { $version: 1, modules: { m: { env: { A: { value: "pa55" } } } } };
    const reported = { lastDesiredStatus: { code: 500, description: "pa55" } };
    expect(classifyEdgeDeployment({ desired, reported }).description).toBe("***");
  });

  it("leaves what is in other members, and asks nothing of what is not an object", () => {
    const registry = { address: "registry.example", hostname: "some-host", username: null };
    const modules = {
      a: { settings: null, env: null, kind: "docker-kind" },
      b: { settings: { createOptions: '{"Env":null,"Labels":null,"Image":"some-image"}' } },
      c: {
        settings: { createOptions: '{"Env":"A=b-c-d","Labels":["e-f-g"]}' },
        env: { A: null, B: { note: "a-note" } },
      },
    };
    const runtime = { settings: { registryCredentials: { r: registry } } };
    const description = "registry.example some-host docker-kind some-image a-note A=b-c-d e-f-g";
    const reported = { lastDesiredStatus: { code: 500, description } };
    expect(classifyEdgeDeployment({ desired: { $version: 1, runtime, modules }, reported }).description).toBe(
      description,
    );
  });

  it("masks the longer of two secrets first, those of system modules too, and from four characters on", () => {
    const image = { settings: { image: "host/app" } };
    const side = (variables: JsonObject): JsonObject => ({ edgeHub: { ...image, env: variables } });
    const env = { A: { value: "word" }, B: { value: "pass-word-1" }, C: { value: "one" } };
    const twin = {
      desired: { $version: 1, systemModules: side(env) },
      reported: { lastDesiredStatus: { code: 500, description: "pass-word-1 or word or one" } },
    };
    expect(classifyEdgeDeployment(twin).description).toBe("*** or *** or one");
  });

  it("masks user and password of an image as one, and takes what stands before a digest for neither", () => {
    const images = { a: "alpha:image-pass@host/app:1", b: "host/other@sha256:beef" };
    const modules = Object.fromEntries(Object.entries(images).map(([name, image]) => [name, { settings: { image } }]));
    const description = "login as alpha:image-pass, then pull of host/other";
    const twin = { desired: { $version: 1, modules }, reported: { lastDesiredStatus: { code: 500, description } } };
    expect(classifyEdgeDeployment(twin).description).toBe("login as ***, then pull of host/other");
  });

  it("looks for as many secrets as a twin may hold, in time that grows with the description", () => {
    const variables = Array.from({ length: 40_000 }, (_, index) => [`V${index}`, { value: `value-${index}-end` }]);
    const modules = { m: { env: Object.fromEntries(variables) as JsonObject } };
    const described = (description: string): string | null =>
      classifyEdgeDeployment({
        desired: { $version: 1, modules },
        reported: { lastDesiredStatus: { code: 500, description } },
      }).description;
    expect(described("x".repeat(100_000))).toBe("x".repeat(100_000));
    expect(described("value-7-end failed")).toBe("*** failed");
  });

  it("takes out what the environment and the labels in createOptions hold, and an image's password with an @", () => {
    const options = { Env: [`DB=${MARKER}`, "plain"], Labels: { apiKey: "label-secret", team: "north-team" } };
    const text = JSON.stringify(options);
    const settings = {
      createOptions: text.slice(0, 20),
      createOptions01: text.slice(20),
      image: "me:p@55word@host/app",
    };
    const described = (module: JsonObject, description: string): string | null =>
      classifyEdgeDeployment({
        desired: { $version: 1, modules: { m: module } },
        reported: { lastDesiredStatus: { code: 500, description } },
      }).description;
    expect(described({ settings }, `no ${MARKER}, label-secret, p@55word of north-team`)).toBe(
      "no ***, ***, *** of north-team",
    );
    const escaped = { createOptions: '{"\\u0045nv":["A=hush-hush"]}' };
    expect(described({ settings: escaped }, "hush-hush is hidden")).not.toContain("hush-hush");
    const cut = { createOptions: '{"E', theCreateOptions01: 'nv":["A=hush-hush"]}' };
    expect(described({ settings: cut }, "hush-hush is hidden")).not.toContain("hush-hush");
    expect(described({ settings: { createOptions: '{"Env":["A=b' } }, "A=b is shown")).toBe("A=b is shown");
    expect(described({ settings: { createOptions: { Env: 3, Labels: 4 } } }, "shown")).toBe("shown");
    expect(described({ settings: 3, env: { A: { value: MARKER } } }, `no ${MARKER}`)).toBe("no ***");
    expect(described({ settings: { image: 3 } }, "shown")).toBe("shown");
  });

  it("masks credentials in the agent's own description", () => {
    const description = `pull of "user:${MARKER}@registry.example/app:1.0" failed; SharedAccessKey=${MARKER};password: ${MARKER}`;
    const twin = { desired: { $version: 1 }, reported: { lastDesiredStatus: { code: 500, description } } };
    const verdict = classifyEdgeDeployment(twin);
    expect(verdict.description).toBe(
      'pull of "***@registry.example/app:1.0" failed; SharedAccessKey=***;password: ***',
    );
    expect(JSON.stringify(verdict)).not.toContain(MARKER);
  });
});
