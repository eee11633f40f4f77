import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classifyEdgeDeployment, EDGE_DEPLOYMENT_RULES, EDGE_DEPLOYMENT_STATES } from "../../src/edge-agent/index.js";
import { resolvePointer } from "../../src/json/index.js";
import type { JsonValue } from "../../src/json/index.js";
import { anyJson, hostileKey, nested, reversed } from "../support/arbitraries.js";
import { deepFreeze } from "../support/freeze.js";
import { SCENARIOS } from "../simulation/scenarios.js";

const options = fc.record(
  { rules: fc.constantFrom(...EDGE_DEPLOYMENT_RULES), deploymentId: fc.oneof(hostileKey, fc.constant("line-3")) },
  { requiredKeys: [] },
);

/** JSON that looks like a twin from afar: the right names, with anything behind them. */
const twinLike: fc.Arbitrary<JsonValue> = fc
  .record(
    {
      moduleId: fc.oneof(fc.constant("$edgeAgent"), anyJson),
      configurations: fc.oneof(
        anyJson,
        fc.dictionary(hostileKey, fc.record({ status: fc.constantFrom("Applied", "Targeted") })),
      ),
      desired: fc.record({ $version: fc.constantFrom(1, 2, 0.5, "1"), modules: anyJson, systemModules: anyJson }),
      reported: fc.record({
        lastDesiredVersion: fc.constantFrom(1, 2, "1"),
        lastDesiredStatus: fc.oneof(anyJson, fc.record({ code: fc.constantFrom(200, 400, 406, 412, 417, 500, 7) })),
        modules: anyJson,
        systemModules: anyJson,
        $metadata: anyJson,
      }),
    },
    { requiredKeys: [] },
  )
  .map((twin) => JSON.parse(JSON.stringify(twin)) as JsonValue);

const fixture = fc.constantFrom(...SCENARIOS).map(({ twin }) => twin() as JsonValue);

/** A fixture in which one place, anywhere, holds something else. */
const mutated: fc.Arbitrary<JsonValue> = fc
  .tuple(fixture, fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 7 }), anyJson, fc.boolean())
  .map(([twin, way, value, remove]) => mutate(twin, way, value, remove));

function mutate(value: JsonValue, way: readonly number[], replacement: JsonValue, remove: boolean): JsonValue {
  const [step, ...rest] = way;
  if (step === undefined || typeof value !== "object" || value === null) return replacement;
  const entries = Object.entries(value);
  const index = step % Math.max(entries.length, 1);
  const [key, member] = entries[index] ?? ["new", null];
  const changed: [string, JsonValue][] =
    remove && rest.length === 0 ? [] : [[key, mutate(member, rest, replacement, remove)]];
  return Object.fromEntries([...entries.slice(0, index), ...changed, ...entries.slice(index + 1)] as [
    string,
    JsonValue,
  ][]);
}

const anything = fc.oneof(anyJson, twinLike, mutated);

describe("classifyEdgeDeployment", () => {
  it("gives every JSON value one of the states, and changes nothing", () => {
    fc.assert(
      fc.property(anything, options, (twin, chosen) => {
        const verdict = classifyEdgeDeployment(deepFreeze(twin), deepFreeze(chosen));
        expect(EDGE_DEPLOYMENT_STATES).toContain(verdict.state);
        expect(verdict.reasons.length).toBeGreaterThan(0);
      }),
    );
  });

  it("gives the same answer for a reordered object", () => {
    fc.assert(
      fc.property(anything, options, (twin, chosen) => {
        expect(JSON.stringify(classifyEdgeDeployment(reversed(twin), chosen))).toBe(
          JSON.stringify(classifyEdgeDeployment(twin, chosen)),
        );
      }),
    );
  });

  it("points its reasons at members of the document, or at members that the document lacks", () => {
    fc.assert(
      fc.property(fixture, options, (twin, chosen) => {
        for (const { path } of classifyEdgeDeployment(twin, chosen).reasons) {
          const top = path.split("/").slice(0, 2).join("/");
          expect(path === "" || top === "/configurations" || resolvePointer(twin, top) !== undefined).toBe(true);
        }
      }),
    );
  });

  it("gives an answer at 100,000 levels, wherever they are", () => {
    const deep = nested(100_000);
    const twins: readonly JsonValue[] = [
      deep,
      { desired: deep, reported: deep },
      {
        desired: { $version: 1, modules: { m: deep } },
        reported: { lastDesiredVersion: 1, lastDesiredStatus: { code: 200 } },
      },
      { configurations: { c: deep }, desired: { $version: 1 }, reported: { $metadata: deep } },
    ];
    for (const twin of twins) expect(EDGE_DEPLOYMENT_STATES).toContain(classifyEdgeDeployment(twin).state);
  });
});
