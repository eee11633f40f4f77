import { readdirSync, readFileSync } from "node:fs";
import { classifyEdgeDeployment } from "../../src/edge-agent/index.js";
import type { EdgeDeploymentRules } from "../../src/edge-agent/index.js";
import { DOCUMENTED_RULES } from "../../src/edge-agent/judging/documented-rules.js";
import { OBSERVED_RULES } from "../../src/edge-agent/judging/observed-rules.js";
import { applyMergePatch } from "../../src/json/index.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";
import { holdTable } from "../support/rows.js";
import { changed, PLAIN } from "./plain-twin.js";

const FOLDER = "test/fixtures/edge-agent";
const FIXTURES = readdirSync(FOLDER).map((file) => JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8")) as JsonValue);

const CODES = [200, 400, 406, 417, 500, 999];
const VERSIONS = [5, 4, null];
const MODULES = [{}, { m: null }, { m: { runtimeStatus: "failed" } }];
const HUBS = [{}, { edgeHub: null }, { edgeHub: { status: "stopped", runtimeStatus: "stopped" } }];
const CONFIGURATIONS = [
  { line: { status: "Targeted" } },
  { line: { status: "odd" } },
  { line: null, x: { status: "Applied" } },
];

/** Every code with every version, and with what may differ of a module and of the hub. */
const REPORTS: readonly JsonValue[] = CODES.flatMap((code) =>
  VERSIONS.flatMap((lastDesiredVersion) =>
    MODULES.flatMap((modules) =>
      HUBS.map((systemModules) =>
        changed({
          properties: {
            reported: { lastDesiredVersion, lastDesiredStatus: { code }, modules, systemModules } as JsonObject,
          },
        }),
      ),
    ),
  ),
);

/** The same without what is desired, for an agent that runs and one that has stopped, and refused with a culprit. */
const OTHERS: readonly JsonValue[] = CODES.flatMap((code) =>
  VERSIONS.flatMap((lastDesiredVersion) => {
    const reported = { lastDesiredVersion, lastDesiredStatus: { code } };
    const stopped = { systemModules: { edgeAgent: { runtimeStatus: "stopped" } } };
    return [
      { moduleId: "$edgeAgent", properties: { desired: { $version: 5 }, reported } },
      changed({ properties: { reported: { ...reported, ...stopped } as unknown as JsonObject } }),
      changed({ properties: { desired: { schemaVersion: "9.9" }, reported: reported as unknown as JsonObject } }),
    ];
  }),
);

/** A refusal of what has nothing in it, which the metadata show to be the later of the two. */
const REFUSED_EMPTY: JsonValue = {
  moduleId: "$edgeAgent",
  properties: {
    desired: { $version: 5, $metadata: { $lastUpdated: "2026-01-01T00:00:00Z" } },
    reported: {
      lastDesiredVersion: 4,
      lastDesiredStatus: { code: 400 },
      $metadata: {
        lastDesiredStatus: { $lastUpdated: "2026-01-01T00:01:00Z", code: { $lastUpdated: "2026-01-01T00:01:00Z" } },
      },
    },
  },
};

const TARGETED = CONFIGURATIONS.flatMap((configurations) => [
  changed({ configurations }),
  changed({ configurations, properties: { reported: { lastDesiredVersion: 4 } } }),
  applyMergePatch(
    { ...PLAIN, properties: { desired: { $version: 5 }, reported: {} } },
    {
      configurations,
    },
  ),
]);

const verdicts = (rules: EdgeDeploymentRules) => (): unknown => [
  [...FIXTURES, ...REPORTS, ...OTHERS, ...TARGETED, REFUSED_EMPTY, 5].map((twin) =>
    classifyEdgeDeployment(twin, { rules }),
  ),
  [...TARGETED, PLAIN, 5, { ...PLAIN, moduleId: "m" }].map((twin) =>
    classifyEdgeDeployment(twin, { rules, deploymentId: "line" }),
  ),
];

// A deployment was asked for or not, is targeted or not, and the agent reports one code.
const APART = ["2a, 2b", "2b, 3a"];

holdTable("documented", DOCUMENTED_RULES, verdicts("documented"), [...APART, "5, 6", "6, 7", "7, 8", "8, 9"]);
holdTable("observed", OBSERVED_RULES, verdicts("observed"), [...APART, "O4, O5a", "O5b, O6", "O6, O7", "O7, O8"]);
