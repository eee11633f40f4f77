import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  applyDeployment,
  classifyDeployment,
  DEPLOYMENT_DOCUMENT_STATES,
  validateDeployment,
} from "../../src/deployment/index.js";
import { resolvePointer } from "../../src/json/index.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";
import { anyJson, reversed } from "../support/arbitraries.js";
import { deepFreeze } from "../support/freeze.js";
import { AGENT, HUB, manifestOf } from "./manifest.js";

/** Manifests with any JSON in the place of a member, whole or as a layer. */
const damaged: fc.Arbitrary<JsonValue> = fc
  .record({
    value: anyJson,
    member: fc.constantFrom(...Object.keys(AGENT)),
    inHub: fc.boolean(),
    hubMember: fc.constantFrom(...Object.keys(HUB)),
    wrap: fc.constantFrom("bare", "content", "layer", "module", "device"),
  })
  .map(({ value, member, inHub, hubMember, wrap }): JsonValue => {
    const manifest = inHub
      ? manifestOf(AGENT, { ...HUB, [hubMember]: value })
      : manifestOf({ ...AGENT, [member]: value });
    if (wrap === "layer") return { modulesContent: { $edgeAgent: { [`properties.desired.${member}`]: value } } };
    if (wrap === "module" || wrap === "device")
      return { [`${wrap}Content`]: { [`properties.desired.${member}`]: value } };
    return wrap === "content" ? { content: manifest, targetCondition: "*" } : manifest;
  });

describe("validateDeployment", () => {
  it("answers any JSON with paths into it, whatever the order of members, and leaves it as it is", () => {
    fc.assert(
      fc.property(fc.oneof(anyJson, damaged), (document) => {
        const issues = validateDeployment(deepFreeze(document));
        for (const { path } of issues) {
          const parent = path.slice(0, path.lastIndexOf("/"));
          const isThere =
            resolvePointer(document, path) !== undefined || resolvePointer(document, parent) !== undefined;
          // What is missing can be named below something that is missing too, or that is no object.
          expect(isThere || /missing|refused/.test(String(issues.find((issue) => issue.path === path)?.code))).toBe(
            true,
          );
        }
        const turned = validateDeployment(reversed(document)).map(({ code, path }) => `${code} ${path}`);
        expect(turned.sort()).toStrictEqual(issues.map(({ code, path }) => `${code} ${path}`).sort());
      }),
    );
  });

  it("decides the state", () => {
    fc.assert(
      fc.property(fc.oneof(anyJson, damaged), (document) => {
        const { state, issues, reasons } = classifyDeployment(document);
        const isRefused = issues.some(({ severity }) => severity === "error");
        expect(state).toBe(isRefused ? "refused" : issues.length > 0 ? "doubtful" : "acceptable");
        expect(DEPLOYMENT_DOCUMENT_STATES).toContain(state);
        expect(reasons[0]?.code).toBe(issues[0]?.code ?? "nothing-found");
      }),
    );
  });
});

const priority = fc.integer({ min: 0, max: 3 });
const part = fc.constantFrom("properties.desired.a", "properties.desired.a.b", "properties.desired.c");
interface Configuration {
  readonly id: string;
  readonly priority: number;
  readonly targetCondition: string;
  readonly content: JsonObject;
}

const configuration: fc.Arbitrary<Configuration> = fc
  .record({ id: fc.uuid(), priority, part, value: fc.integer(), isLayer: fc.boolean() })
  .map(({ id, priority: rank, part: key, value, isLayer }): Configuration => ({
    id,
    priority: rank,
    targetCondition: "*",
    content: {
      modulesContent: { $edgeAgent: isLayer ? { [key]: value } : { "properties.desired": { whole: value } } },
    },
  }));

describe("applyDeployment", () => {
  const twin = { deviceId: "d", tags: {} };

  it("does not depend on the order of deployments of different priorities", () => {
    const distinct = fc.uniqueArray(configuration, { selector: (one) => one.priority, maxLength: 4 });
    fc.assert(
      fc.property(distinct, (deployments) => {
        const forward = applyDeployment([twin], deployments).twins;
        const backward = applyDeployment([twin], [...deployments].reverse()).twins;
        expect(forward).toStrictEqual(backward);
      }),
    );
  });

  it("applies exactly one whole deployment where there is one, and says of each what became of it", () => {
    fc.assert(
      fc.property(fc.uniqueArray(configuration, { selector: (one) => one.id, maxLength: 5 }), (deployments) => {
        const [after] = applyDeployment([twin], deployments).twins;
        const named = [...(after?.applied ?? []), ...(after?.targeted ?? [])].sort();
        expect(named).toStrictEqual(deployments.map((one) => one.id).sort());
        const whole = deployments.filter((one) => JSON.stringify(one).includes('"whole"'));
        expect(whole.filter((one) => after?.applied.includes(one.id) === true)).toHaveLength(Math.min(1, whole.length));
      }),
    );
  });

  it("answers any JSON", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyJson, fc.constant(twin))),
        fc.array(fc.oneof(anyJson, damaged, configuration)),
        (twins, deployments) => {
          const trial = applyDeployment(deepFreeze(twins), deepFreeze(deployments));
          expect(Array.isArray(trial.twins) && Array.isArray(trial.issues)).toBe(true);
        },
      ),
    );
  });
});
