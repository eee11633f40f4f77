import { describe, expect, it } from "vitest";
import { CERTAINTIES, classifyDeployment, REFUSERS, validateDeployment } from "../../src/deployment/index.js";
import { BORROWED_RULES } from "../../src/deployment/checking/borrowed-rules.js";
import { DEPLOYMENT_RULES, OWN_RULES } from "../../src/deployment/checking/rules.js";
import { TAKEN_ROWS } from "../../src/deployment/checking/taken.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";
import { CODES } from "../../src/document/index.js";
import { deepFreeze } from "../support/freeze.js";
import { A, AGENT, H, HUB, M, MANIFEST, manifestOf, withAgent, withHub, withMember, withModule } from "./manifest.js";

type Found = readonly (readonly [code: string, path: string])[];

function found(document: unknown): Found {
  const issues = validateDeployment(deepFreeze(document));
  const errors = issues.filter(({ severity }) => severity === "error");
  expect(issues.slice(0, errors.length)).toStrictEqual(errors);
  return issues.map(({ code, path, message }) => {
    expectSentence(message);
    return [code, path];
  });
}

/** Something is said, before it is said who refuses it and after the module or route is named. */
function expectSentence(message: string): void {
  const own = message
    .replace(/(?:^| )(?:Probably r|R)efused by [^.]*\.$/, "")
    .replace(/^The (?:module|route) "[^"]*" /, "");
  expect(own).toMatch(/^\S.{9,}\.$/s);
}

function noted(document: unknown): Found {
  return classifyDeployment(deepFreeze(document)).reasons.map(({ code, path, message }) => {
    expectSentence(message);
    return [code, path];
  });
}

const configuration = (targetCondition: JsonValue, content: JsonObject = MANIFEST): JsonObject => ({
  id: "c",
  content,
  targetCondition,
});
const twins = { moduleContent: { "properties.desired.a": 1 } };

describe("the rules about the content", () => {
  it.each<[string, JsonValue, Found]>([
    ["none at all", configuration("*", {}), [["content-missing", ""]]],
    ["two", { moduleContent: {}, deviceContent: {} }, [["several-contents", "/deviceContent"]]],
    [
      "all three",
      { ...MANIFEST, moduleContent: {}, deviceContent: {} },
      [
        ["several-contents", "/moduleContent"],
        ["several-contents", "/deviceContent"],
      ],
    ],
    [
      "a section that is a string",
      { modulesContent: { $edgeAgent: {}, m: "x" } },
      [["malformed-section-content", "/modulesContent/m"]],
    ],
    [
      "a section that is null",
      { modulesContent: { $edgeAgent: {}, m: null } },
      [["malformed-section-content", "/modulesContent/m"]],
    ],
    [
      "a whole section that is a list",
      { modulesContent: { $edgeAgent: {}, m: { "properties.desired": [] } } },
      [["malformed-section-content", "/modulesContent/m/properties.desired"]],
    ],
    ["a part that is a list", { modulesContent: { $edgeAgent: {}, m: { "properties.desired.a": [] } } }, []],
    [
      "a key for tags",
      { deviceContent: { tags: {}, "properties.desired.a": 1 } },
      [["section-key-ignored", "/deviceContent/tags"]],
    ],
    [
      "a part within another",
      { deviceContent: { "properties.desired.a": { b: 1 }, "properties.desired.a.b": 2, "properties.desired.ab": 3 } },
      [["overlapping-parts", "/deviceContent/properties.desired.a.b"]],
    ],
    [
      "a mistake where two parts are set",
      {
        modulesContent: {
          $edgeAgent: { "properties.desired.modules": {}, "properties.desired.modules.m.settings.image": "a:b:c" },
        },
      },
      [
        ["deployment-member-missing", "/modulesContent/$edgeAgent/properties.desired.modules/m"],
        ["deployment-member-missing", "/modulesContent/$edgeAgent/properties.desired.modules/m"],
        ["malformed-image", "/modulesContent/$edgeAgent/properties.desired.modules.m.settings.image"],
        ["overlapping-parts", "/modulesContent/$edgeAgent/properties.desired.modules.m.settings.image"],
      ],
    ],
    [
      "a part beside the whole",
      { deviceContent: { "properties.desired": {}, "properties.desired.a": 2 } },
      [["overlapping-parts", "/deviceContent/properties.desired.a"]],
    ],
    [
      "a layer over system modules",
      { modulesContent: { $edgeAgent: { "properties.desired.systemModules.edgeHub.env": {} } } },
      [["layer-system-modules", "/modulesContent/$edgeAgent/properties.desired.systemModules.edgeHub.env"]],
    ],
    ["a section of nobody", manifestOf(AGENT, HUB, { x: {} }), [["module-not-deployed", "/modulesContent/x"]]],
    ["a section of a module", manifestOf(AGENT, HUB, { m: { "properties.desired": {} } }), []],
    ["a section of nobody in a layer", { modulesContent: { $edgeAgent: {}, x: {} } }, []],
  ])("%s", (_name, document, expected) => {
    expect(found(document)).toStrictEqual(expected);
  });

  it("leave a whole section of a layer at a note, and one of a deployment at nothing", () => {
    expect(noted(manifestOf(AGENT, HUB, { m: { "properties.desired": {} } })).map(([code]) => code)).toStrictEqual([
      "nothing-found",
    ]);
    const layer = {
      modulesContent: { $edgeAgent: {}, m: { "properties.desired": {} }, n: { "properties.desired.a": 1 } },
    };
    expect(noted(layer)).toContainEqual(["layer-overwrites", "/modulesContent/m/properties.desired"]);
  });
});

describe("the rules about the target condition", () => {
  it.each<[string, JsonValue, Found]>([
    ["all", configuration("*"), []],
    ["a tag", configuration("tags.line = 3"), []],
    ["nothing", configuration(" "), [["targets-nothing", "/targetCondition"]]],
    ["a slip", configuration("tags.line == 3"), [["target-condition-refused", "/targetCondition"]]],
    [
      "modules, for an edge deployment",
      configuration("from devices.modules where tags.a = 1"),
      [["target-condition-refused", "/targetCondition"]],
    ],
    ["modules, for modules", configuration("from devices.modules where tags.a = 1", twins), []],
    ["devices, for modules", configuration("tags.a = 1", twins), [["target-condition-refused", "/targetCondition"]]],
    ["all, for modules", configuration("*", twins), [["target-condition-refused", "/targetCondition"]]],
    [
      "nothing, as .NET spells it",
      { Content: MANIFEST, TargetCondition: "" },
      [["targets-nothing", "/TargetCondition"]],
    ],
  ])("%s", (_name, document, expected) => {
    expect(found(document)).toStrictEqual(expected);
  });

  it("say where the condition goes wrong", () => {
    const [issue] = validateDeployment(configuration("tags.line == 3"));
    expect(issue?.message).toContain("The target condition cannot be read. Line 1, column 11: ");
    expect(issue?.message).toMatch(/Refused by the command line tool and IoT Hub\.$/);
  });
});

describe("the rules about the section of $edgeAgent", () => {
  it.each<[string, JsonValue, Found]>([
    [
      "no edgeAgent",
      withAgent({ systemModules: { edgeAgent: null } }),
      [["system-module-missing", `${A}/systemModules/edgeAgent`]],
    ],
    [
      "no system modules at all",
      withAgent({ systemModules: null }),
      [["deployment-member-missing", `${A}/systemModules`]],
    ],
    ["no modules", withAgent({ modules: null }), [["modules-missing", `${A}/modules`]]],
    [
      "null modules",
      withMember(["modules"], null),
      [
        ["deployment-member-refused", `${A}/modules`],
        ["modules-missing", `${A}/modules`],
      ],
    ],
    [
      "a module called edgeHub that is stopped",
      withAgent({
        modules: { edgeHub: { type: "docker", status: "stopped", restartPolicy: "never", settings: { image: "a" } } },
      }),
      [],
    ],
    [
      "an edgeHub that runs in another case",
      withAgent({ systemModules: { edgeHub: { status: "RUNNING" } } }),
      [["only-strict-tools-refuse", `${A}/systemModules/edgeHub/status`]],
    ],
    [
      "an edgeHub of an unknown status",
      withAgent({ systemModules: { edgeHub: { status: "on" } } }),
      [["deployment-member-refused", `${A}/systemModules/edgeHub/status`]],
    ],
    ["a stopped module", withModule({ status: "stopped" }), []],
    ["a status of the agent's own", withModule({ status: "backoff" }), [["only-strict-tools-refuse", `${M}/status`]]],
    [
      "a policy in another case",
      withModule({ restartPolicy: "Always" }),
      [["only-strict-tools-refuse", `${M}/restartPolicy`]],
    ],
    [
      "a pull policy in another case",
      withModule({ imagePullPolicy: "Never" }),
      [["only-strict-tools-refuse", `${M}/imagePullPolicy`]],
    ],
    ["a status of edgeAgent in another case", withAgent({ systemModules: { edgeAgent: { status: "Running" } } }), []],
    ["members in another case", withMember(["Integrity"], {}), []],
    [
      "an unknown member of the runtime",
      withAgent({ runtime: { kind: 1 } }),
      [["unknown-deployment-member", `${A}/runtime/kind`]],
    ],
    [
      "an unknown setting of the runtime",
      withAgent({ runtime: { settings: { proxy: 1 } } }),
      [["unknown-deployment-member", `${A}/runtime/settings/proxy`]],
    ],
    [
      "an unknown member of a module",
      withModule({ enviroment: {} }),
      [["unknown-deployment-member", `${M}/enviroment`]],
    ],
    ["pieces of createOptions", withModule({ settings: { createOptions: "{", createOptions01: "}" } }), []],
    ["a variable without a value", withModule({ env: { A: {} } }), [["environment-value-empty", `${M}/env/A`]]],
    [
      "a variable that is null",
      withMember(["modules", "m", "env"], { A: { value: null } }),
      [["environment-value-empty", `${M}/env/A`]],
    ],
    ["an empty variable", withModule({ env: { A: { value: "" } } }), []],
    ["a variable that is a number", withModule({ env: { A: { value: 5 } } }), []],
    [
      "a startup order with a fraction",
      withModule({ startupOrder: 1.5 }),
      [["only-strict-tools-refuse", `${M}/startupOrder`]],
    ],
    ["a startup order", withModule({ startupOrder: 2 }), []],
    ["a startup order of edgeAgent", withAgent({ systemModules: { edgeAgent: { startupOrder: "1" } } }), []],
    [
      "a startup order of edgeHub",
      withAgent({ systemModules: { edgeHub: { startupOrder: "1" } } }),
      [["only-strict-tools-refuse", `${A}/systemModules/edgeHub/startupOrder`]],
    ],
    [
      "a startup order that is a word",
      withModule({ startupOrder: "first" }),
      [["deployment-member-refused", `${M}/startupOrder`]],
    ],
    [
      "an unusual name",
      withAgent({
        modules: {
          m: null,
          "a:b": { type: "docker", status: "running", restartPolicy: "always", settings: { image: "a" } },
        },
      }),
      [["module-name-unusual", `${A}/modules/a:b`]],
    ],
    ["a module that is a string", withMember(["modules", "m"], "x"), [["deployment-member-refused", M]]],
  ])("%s", (_name, document, expected) => {
    expect(found(document)).toStrictEqual(expected);
  });

  it("count modules", () => {
    const module = (AGENT["modules"] as JsonObject)["m"]!;
    const many = (count: number) =>
      withMember(["modules"], Object.fromEntries(Array.from({ length: count }, (_, index) => [`m${index}`, module])));
    expect(found(many(50)).map(([code]) => code)).not.toContain("too-many-modules");
    expect(found(many(51))).toContainEqual(["too-many-modules", `${A}/modules`]);
    const layer = (count: number) => ({
      modulesContent: {
        $edgeAgent: Object.fromEntries(
          Array.from({ length: count }, (_, index) => [`properties.desired.modules.m${index}`, module]),
        ),
      },
    });
    expect(found(layer(50))).toStrictEqual([]);
    expect(found(layer(51))).toStrictEqual([["too-many-modules", "/modulesContent/$edgeAgent"]]);
  });

  it.each<[string, JsonValue, Found]>([
    [
      "no policy of edgeHub",
      withAgent({ systemModules: { edgeHub: { restartPolicy: null } } }),
      [["policy-missing", `${A}/systemModules/edgeHub/restartPolicy`]],
    ],
    [
      "a policy that is disputed",
      withModule({ restartPolicy: "on-failure" }),
      [["policy-disputed", `${M}/restartPolicy`]],
    ],
    ["another that is", withModule({ restartPolicy: "on-unhealthy" }), [["policy-disputed", `${M}/restartPolicy`]]],
    [
      "a policy of edgeAgent",
      withAgent({ systemModules: { edgeAgent: { restartPolicy: "always" } } }),
      [["agent-member-ignored", `${A}/systemModules/edgeAgent/restartPolicy`]],
    ],
    [
      "a long piece",
      withModule({ settings: { createOptions: `{}${" ".repeat(511)}` } }),
      [["long-piece", `${M}/settings/createOptions`]],
    ],
    ["a piece of the usual length", withModule({ settings: { createOptions: `{}${" ".repeat(510)}` } }), []],
  ])("note %s, and no more", (_name, document, expected) => {
    expect(noted(document)).toStrictEqual([["nothing-found", ""], ...expected]);
  });

  it("tell many notes of one kind in one", () => {
    const module = { type: "docker", status: "running", settings: { image: "a" } };
    const { reasons } = classifyDeployment(withAgent({ modules: { m: null, a: module, b: module, c: module } }));
    expect(reasons.slice(1).map(({ message }) => message)).toStrictEqual([
      'The module "a" has no restartPolicy; the agent takes its own default. (and 2 more)',
    ]);
  });

  it("name the module, and where a member is", () => {
    const messages = validateDeployment(
      withAgent({ foo: 1, runtime: { a: 1, settings: { b: 1 } }, modules: { m: { c: 1, settings: { d: 1 } } } }),
    ).map(({ message }) => message);
    expect(messages).toStrictEqual([
      'The agent does not read the member "foo".',
      'The agent does not read the member "a" of runtime.',
      'The agent does not read the member "b" of runtime.settings.',
      'The agent does not read the member "c" of the module "m".',
      'The agent does not read the member "d" of the settings of the module "m".',
    ]);
  });
});

describe("what the device takes and an older tool does not know", () => {
  it("is a note, and changes no state", () => {
    const limits = { maxBytes: 1024 };
    const hub = { schemaVersion: "1.3", storeAndForwardConfiguration: { timeToLiveSecs: 7200, storeLimits: limits } };
    const verdict = classifyDeployment(withHub(hub));
    expect([verdict.state, verdict.issues]).toStrictEqual(["acceptable", []]);
    expect(noted(withHub(hub))).toContainEqual(["tool-lags-behind", `${H}/storeAndForwardConfiguration/storeLimits`]);
    expect(noted(withAgent({ integrity: { header: {} } }))).toContainEqual(["tool-lags-behind", `${A}/integrity`]);
    expect(noted(MANIFEST)).not.toContainEqual(expect.arrayContaining(["tool-lags-behind"]));
  });

  it("is nothing at all where nobody minds", () => {
    const lists: Readonly<Record<string, JsonValue>> = {
      "5": withAgent({ schemaVersion: "1.1.0" }),
      "20": withHub({ schemaVersion: "1.3" }),
      "33": withAgent({ schemaVersion: "1.0", modules: { m: { startupOrder: 2 } } }),
      "54": { $note: "mine", modulesContent: { $edgeAgent: {}, m: { "properties.desired.rate": 5 } } },
    };
    expect(Object.keys(lists)).toStrictEqual(TAKEN_ROWS.map(({ row }) => row));
    for (const document of Object.values(lists)) expect(found(document)).toStrictEqual([]);
  });
});

describe("a layer", () => {
  const layer = (parts: JsonObject): JsonObject => ({ modulesContent: { $edgeAgent: parts } });
  const module = (AGENT["modules"] as JsonObject)["m"]!;

  it.each<[string, JsonObject, Found]>([
    ["a whole module", { "properties.desired.modules.m": module }, []],
    [
      "a whole module with a mistake",
      { "properties.desired.modules.m": { type: "docker", settings: { image: "a:b:c" } } },
      [
        ["deployment-member-missing", "/modulesContent/$edgeAgent/properties.desired.modules.m/status"],
        ["malformed-image", "/modulesContent/$edgeAgent/properties.desired.modules.m/settings/image"],
      ],
    ],
    ["a part of a module", { "properties.desired.modules.m.env.A": { value: "x" } }, []],
    [
      "a part of a module with a mistake",
      { "properties.desired.modules.m.settings.image": "" },
      [["malformed-image", "/modulesContent/$edgeAgent/properties.desired.modules.m.settings.image"]],
    ],
    ["all modules", { "properties.desired.modules": { m: module } }, []],
    [
      "a schema version",
      { "properties.desired.schemaVersion": "1.7" },
      [["schema-version-refused", "/modulesContent/$edgeAgent/properties.desired.schemaVersion"]],
    ],
  ])("that sets %s", (_name, parts, expected) => {
    expect(found(layer(parts))).toStrictEqual(expected);
  });
});

describe("templates", () => {
  const image = "${MODULES.m}";

  it("list every placeholder once, in images, createOptions and credentials", () => {
    const document = withAgent({
      runtime: {
        settings: { registryCredentials: { r: { address: "${A}", username: "$USER_NAME", password: "$ecret" } } },
      },
      modules: { m: { settings: { image, createOptions: '{"Env":["A=${B}"]', createOptions01: "}" } } },
    });
    const issues = validateDeployment(document);
    expect(issues.map(({ code }) => code)).toStrictEqual(Array.from({ length: 4 }, () => "unexpanded-placeholder"));
    expect(issues.map(({ message }) => message)).toStrictEqual([
      'The image of the module "m" holds the placeholder "${MODULES.m}", which is not filled in. Refused by the agent.',
      'createOptions of the module "m" holds the placeholder "${B}", which is not filled in. Refused by the agent.',
      'The address of the registry "r" holds the placeholder "${A}", which is not filled in. Refused by the agent.',
      'The username of the registry "r" holds the placeholder "$USER_NAME", which is not filled in. Refused by the agent.',
    ]);
  });

  it("do not tell what is too long for a name", () => {
    const [issue] = validateDeployment(withModule({ settings: { image: `\${${"x".repeat(80)}}` } }));
    expect(issue?.message).toContain("holds a placeholder, which");
  });

  it("are recognised, and may have createOptions as an object", () => {
    const template = { "$schema-template": "4.0.0", ...withMember(["modules", "m", "settings", "createOptions"], {}) };
    expect(noted(template)).toStrictEqual([
      ["nothing-found", ""],
      ["deployment-template", "/$schema-template"],
    ]);
    expect(found(withMember(["modules", "m", "settings", "createOptions"], {}))).toHaveLength(1);
  });

  it("in a layer lead to the part", () => {
    const document = { modulesContent: { $edgeAgent: { "properties.desired.modules.m.settings": { image } } } };
    expect(found(document)).toStrictEqual([
      ["unexpanded-placeholder", "/modulesContent/$edgeAgent/properties.desired.modules.m.settings/image"],
    ]);
  });
});

describe("the limits of the hub", () => {
  const filler = (bytes: number): JsonObject =>
    Object.fromEntries(
      Array.from({ length: bytes / 1000 }, (_, index) => [`k${String(index).padStart(2, "0")}`, "x".repeat(997)]),
    );

  it.each([
    [24_000, []],
    [25_000, [["section-near-limit", "/deviceContent"]]],
    [32_000, [["section-near-limit", "/deviceContent"]]],
    [33_000, [["section-too-large", "/deviceContent/properties.desired"]]],
  ])("a section of %i bytes", (bytes, expected) => {
    expect(found({ deviceContent: { "properties.desired": filler(bytes) } })).toStrictEqual(expected);
  });

  it("name the module whose section it is", () => {
    const [device] = validateDeployment({ deviceContent: { "properties.desired": filler(25_000) } });
    const [module] = validateDeployment({
      modulesContent: { $edgeAgent: {}, m: { "properties.desired.a": filler(25_000) } },
    });
    expect(device?.message).toBe("The section has 25000 bytes; the hub takes 32768.");
    expect(module?.message).toBe('The section of "m" has 25001 bytes; the hub takes 32768.');
  });

  it.each<[string, JsonValue, string]>([
    ["a name with a dollar", { a$b: 1 }, "key-character"],
    ["a long name", { ["x".repeat(1025)]: 1 }, "key-too-long"],
    ["a long string", { a: "x".repeat(4097) }, "text-too-long"],
    ["a large number", { a: 2 ** 53 }, "integer-out-of-range"],
    ["a null in a list", { a: [null] }, "null-in-array"],
    [
      "eleven levels",
      { a: { a: { a: { a: { a: { a: { a: { a: { a: { a: { a: {} } } } } } } } } } } },
      "section-too-deep",
    ],
  ])("hold for %s", (_name, desired, code) => {
    expect(found({ deviceContent: { "properties.desired": desired } }).map(([one]) => one)).toStrictEqual([code]);
  });
});

describe("the table", () => {
  it("has a row for every code that another room can find, whatever the severity and the path", () => {
    const own = new Set(OWN_RULES.map(({ code }) => code as string));
    const codes = [...Object.values(BORROWED_RULES)].flat();
    for (const { code } of codes) expect(own.has(code), code).toBe(false);
    for (const rules of Object.values(BORROWED_RULES)) {
      for (const code of new Set(rules.map((rule) => rule.code))) {
        const last = rules.filter((rule) => rule.code === code).at(-1);
        expect(last?.at.test("/anything/at/all"), code).toBe(true);
      }
    }
  });

  it("names codes of the registry, refusers and certainties that exist, each row once", () => {
    for (const { code, refusedBy, certainty } of DEPLOYMENT_RULES) {
      expect(Object.keys(CODES)).toContain(code);
      expect(CERTAINTIES).toContain(certainty);
      expect(REFUSERS.filter((refuser) => refusedBy.includes(refuser))).toStrictEqual(refusedBy);
    }
    const heads = DEPLOYMENT_RULES.map(({ row, condition }) => `${row} ${condition}`);
    expect(new Set(heads).size).toBe(heads.length);
  });

  it("covers every row of the reference, but those that nobody refuses or no document shows", () => {
    const rows = new Set(DEPLOYMENT_RULES.flatMap(({ row }) => row.split(", ")));
    const left = [20, 33, 47, 48, 54];
    const expected = Array.from({ length: 54 }, (_, index) => index + 1).filter((row) => !left.includes(row));
    expect(expected.filter((row) => !rows.has(String(row)))).toStrictEqual([]);
  });

  it("says in the message who refuses the deployment", () => {
    const said = (document: unknown): string => String(validateDeployment(document)[0]?.message);
    expect(said(withAgent({ schemaVersion: "1.4" }))).toMatch(/ Refused by the agent\.$/);
    expect(said(withModule({ status: null }))).toMatch(/ Refused by the command line tool and the agent\.$/);
    expect(said({ modulesContent: { $edgeAgent: {}, m: "x" } })).toMatch(/ Probably refused by IoT Hub\.$/);
    expect(said(withHub({ routes: { r: "x" } }))).toMatch(/ Refused by edgeHub\.$/);
    expect(said(withModule({ settings: { image: "Repo" } }))).toMatch(/ Refused by the container runtime\.$/);
    expect(said(withAgent({ foo: 1 }))).toBe('The agent does not read the member "foo".');
  });

  it("puts errors first", () => {
    const issues = validateDeployment(withAgent({ foo: 1, schemaVersion: "1.4" }));
    expect(issues.map(({ severity }) => severity)).toStrictEqual(["error", "warning"]);
    expect(classifyDeployment(withAgent({ foo: 1, schemaVersion: "1.4" })).reasons[0]?.code).toBe(
      "schema-version-refused",
    );
    expect(H).toMatch(/^\/modulesContent/);
  });
});

describe("what is written in an unusual way", () => {
  const codes = (settings: JsonObject): readonly string[] => found(withModule(settings)).map(([code]) => code);
  const hints = (settings: JsonObject): readonly string[] => noted(withModule(settings)).map(([code]) => code);

  it.each<[JsonValue, boolean]>([
    ["5", true],
    [" 12 ", true],
    [1.5, true],
    [5, false],
    [0, false],
  ])("startupOrder %j is refused by strict tools: %s", (startupOrder, isOdd) => {
    expect(codes({ startupOrder }).includes("only-strict-tools-refuse")).toBe(isOdd);
  });

  it.each(["on-failure", "On-Unhealthy"])("the policy %s is disputed", (restartPolicy) => {
    expect(hints({ restartPolicy })).toContain("policy-disputed");
  });

  it.each(["xon-failure", "always"])("the policy %s is not", (restartPolicy) => {
    expect(hints({ restartPolicy })).not.toContain("policy-disputed");
  });

  it("a long string that is no piece of createOptions is not called one", () => {
    const long = "x".repeat(600);
    expect(hints({ settings: { image: "a:1", createOptions: JSON.stringify({ A: long }) } })).toContain("long-piece");
    expect(hints({ settings: { image: "a:1", xcreateOptions: long, image2: long } })).not.toContain("long-piece");
    expect(hints({ settings: { image: "a:1", createOptions: { A: long } } })).not.toContain("long-piece");
  });
});

describe("several findings", () => {
  it("come errors first, whichever rule is asked first", () => {
    const document = {
      modulesContent: { $edgeAgent: { "properties.desired": { foo: 1, schemaVersion: "9.9", modules: { m: 5 } } } },
    };
    expect(found(document).length).toBeGreaterThan(2);
    const severities = validateDeployment(document).map(({ severity }) => severity);
    expect(new Set(severities)).toStrictEqual(new Set(["error", "warning"]));
  });
});
