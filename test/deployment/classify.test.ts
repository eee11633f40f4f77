import { describe, expect, it } from "vitest";
import {
  classifyDeployment,
  DEPLOYMENT_DOCUMENT_OUTCOMES,
  DEPLOYMENT_DOCUMENT_STATES,
  deploymentMember,
  readDeploymentCounts,
} from "../../src/deployment/index.js";
import { DEPLOYMENT_DOCUMENT_RULES } from "../../src/deployment/checking/classify.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";
import { AGENT, HUB, MANIFEST, manifestOf, withAgent, withModule } from "./manifest.js";

const counted = (results: JsonValue, more: JsonObject = {}): JsonObject => ({
  id: "c",
  content: MANIFEST,
  targetCondition: "*",
  systemMetrics: { results, queries: {} },
  ...more,
});

describe("the state of a deployment document", () => {
  it("are three, with their outcomes", () => {
    expect(DEPLOYMENT_DOCUMENT_STATES).toStrictEqual(["refused", "doubtful", "acceptable"]);
    expect(DEPLOYMENT_DOCUMENT_OUTCOMES).toStrictEqual({
      refused: "failed",
      doubtful: "unknown",
      acceptable: "succeeded",
    });
    expect([...new Set(DEPLOYMENT_DOCUMENT_RULES.map(({ state }) => state))]).toStrictEqual(DEPLOYMENT_DOCUMENT_STATES);
  });

  it.each([
    ["refused", withAgent({ schemaVersion: "1.4" }), "schema-version-refused"],
    ["refused", 7, "not-a-deployment"],
    ["doubtful", withModule({ status: "Running" }), "only-strict-tools-refuse"],
    ["acceptable", MANIFEST, "nothing-found"],
  ] as const)("is %s", (state, document, code) => {
    const verdict = classifyDeployment(document);
    expect(verdict.state).toBe(state);
    expect(verdict.reasons[0]?.code).toBe(code);
    expect(verdict.issues.length > 0).toBe(state !== "acceptable");
    expect(deploymentMember("a", verdict)).toStrictEqual({
      id: "a",
      state,
      outcome: DEPLOYMENT_DOCUMENT_OUTCOMES[state],
      failing: [],
    });
  });

  it("of what is not a deployment has the one reason", () => {
    const message = "This is a number, not an object.";
    expect(classifyDeployment(7).reasons).toStrictEqual([{ code: "not-a-deployment", path: "", message }]);
  });

  it("has the id of the configuration", () => {
    expect(classifyDeployment(counted({})).id).toBe("c");
  });
});

describe("the counts of a configuration", () => {
  it("are those of its metrics, with what is pending", () => {
    const results = { targetedCount: 9, appliedCount: 7, reportedSuccessfulCount: 4, reportedFailedCount: 1 };
    const own = { metrics: { results: { withCamera: 3, broken: "x" }, queries: {} } };
    const { counts, reasons } = classifyDeployment(counted(results, own));
    expect(counts).toStrictEqual({
      targeted: 9,
      applied: 7,
      succeeded: 4,
      failed: 1,
      pending: 2,
      metrics: { withCamera: 3 },
    });
    expect(reasons.find(({ code }) => code === "rollout-counts")).toStrictEqual({
      code: "rollout-counts",
      path: "",
      message: '9 targeted, 7 applied, 4 succeeded, 1 failed, 2 pending, 3 "withCamera".',
    });
  });

  it("are told as far as they are known", () => {
    const { reasons } = classifyDeployment(counted({ targetedCount: 9, appliedCount: 0 }));
    expect(reasons.find(({ code }) => code === "rollout-counts")?.message).toBe("9 targeted, 0 applied.");
  });

  it("are read as .NET spells them", () => {
    const results = { targetedCount: 1, appliedCount: 1 };
    expect(readDeploymentCounts({ SystemMetrics: { Results: results } })).toStrictEqual({
      targeted: 1,
      applied: 1,
      succeeded: null,
      failed: null,
      pending: null,
      metrics: {},
    });
  });

  it.each([{}, null, "x", { targetedCount: -1 }, { targetedCount: 1.5 }, { targetedCount: "1" }])(
    "are none where the results are %j",
    (results) => {
      expect(readDeploymentCounts(counted(results as JsonValue))).toBeNull();
      expect(classifyDeployment(counted(results as JsonValue)).reasons.map(({ code }) => code)).toStrictEqual([
        "nothing-found",
      ]);
    },
  );

  it.each([7, null, {}, { systemMetrics: 5 }, { metrics: { results: [] } }])("are none in %j", (document) => {
    expect(readDeploymentCounts(document)).toBeNull();
  });

  it("are never below zero, and pending only where the three are known", () => {
    const over = { targetedCount: 2, appliedCount: 1, reportedSuccessfulCount: 1, reportedFailedCount: 1 };
    expect(readDeploymentCounts(counted(over))?.pending).toBe(0);
    for (const name of ["appliedCount", "reportedSuccessfulCount", "reportedFailedCount"]) {
      const fewer = Object.fromEntries(Object.entries(over).filter(([key]) => key !== name));
      expect(readDeploymentCounts(counted(fewer))?.pending, name).toBeNull();
    }
  });

  it("can be the author's own alone", () => {
    expect(readDeploymentCounts({ metrics: { results: { a: 0 } } })).toMatchObject({
      targeted: null,
      metrics: { a: 0 },
    });
  });
});

describe("secrets", () => {
  it("are in no issue, reason or note", () => {
    const secret = "s3cr3t-marker";
    const agent: JsonObject = {
      ...AGENT,
      schemaVersion: 1.1,
      runtime: {
        type: "docker",
        settings: { registryCredentials: { r: { username: secret, password: secret, address: "" }, q: secret } },
      },
      modules: {
        m: {
          type: "Docker",
          status: null,
          env: { A: { value: secret }, B: secret, C: { value: [secret] } },
          settings: {
            image: `me:${secret}@registry.example/App:1`,
            createOptions: `{"Env":["${secret}"]`,
            createOptions03: secret,
          },
        },
        n: {
          type: "docker",
          status: "running",
          settings: { image: `${secret}@x:y:z`, createOptions: { Env: secret, Binds: [secret] } },
        },
      },
    };
    const verdict = classifyDeployment(manifestOf(agent, HUB, { m: { "properties.desired": { password: secret } } }));
    expect(verdict.issues.length).toBeGreaterThan(8);
    expect(JSON.stringify(verdict)).not.toContain(secret);
  });
});
