import * as library from "../../src/index.js";
import { named, nested, NOW, on, plainTwin, times } from "./growing.js";
import type { Growing } from "./growing.js";

/** A list of names so long that the square of their number is a size. */
const rootOf = (size: number): number => Math.ceil(Math.sqrt(size));

/** A twin of $edgeAgent with modules on both sides, each with a secret. */
function agentTwin(
  count: number,
  { code = 200, description = "", status = "running", lastDesiredVersion = 3 } = {},
): object {
  const module = (index: number): object => ({
    type: "docker",
    status: "running",
    restartPolicy: "always",
    settings: { image: `registry.example/app:${index}`, createOptions: '{"Env":["A_SECRET=pa55word"]}' },
    env: { API_KEY: { value: `secret-value-${index}` } },
  });
  return {
    deviceId: "edge-1",
    moduleId: "$edgeAgent",
    properties: {
      desired: {
        schemaVersion: "1.1",
        runtime: { type: "docker", settings: {} },
        modules: named(count, module),
        $version: 3,
      },
      reported: {
        lastDesiredVersion,
        lastDesiredStatus: { code, description },
        modules: named(count, (index) => ({ ...module(index), runtimeStatus: status, exitCode: 1, restartCount: 3 })),
      },
    },
  };
}

const secretsSaid = (count: number): string => times(count, (index) => `secret-value-${index}`).join(" ");

function hubTwin(count: number): object {
  return {
    deviceId: "edge-1",
    moduleId: "$edgeHub",
    properties: {
      desired: { schemaVersion: "1.1", routes: named(count, () => "FROM /messages/* INTO $upstream"), $version: 1 },
      reported: {
        lastDesiredVersion: 1,
        lastDesiredStatus: { code: 200 },
        clients: named(count, () => ({ status: "Connected" }), "edge-1/n"),
      },
    },
  };
}

const group = (index: number): object => ({ __meta: { deploymentId: `d${index}` }, setting: index });

function groupTwin(count: number): object {
  const reported = named(count, (index) => ({ ...group(index), __errors: { e: { code: 1, message: "failed" } } }));
  return { properties: { desired: named(count, group), reported: { ...reported, __summary: { errorCount: 1 } } } };
}

function handlers(count: number): library.GroupHandler[] {
  return times(count, (index) => ({ id: `n${index}`, apply: () => undefined, report: () => ({ setting: index }) }));
}

const acknowledged = (index: number): object => ({ value: index, ac: 200, av: 1, ad: "done" });

/** Single twins, and what is asked about them. */
export const GROWING_TWINS: readonly Growing[] = [
  { name: "deployment, modules that run", make: on((n) => agentTwin(n), library.classifyEdgeDeployment) },
  {
    name: "deployment, modules in trouble",
    make: on((n) => agentTwin(n, { status: "backoff" }), library.classifyEdgeDeployment),
  },
  { name: "deployment refused, modules", make: on((n) => agentTwin(n, { code: 400 }), library.classifyEdgeDeployment) },
  {
    name: "deployment, secrets that its words repeat",
    make: on((n) => agentTwin(n, { code: 500, description: secretsSaid(n) }), library.classifyEdgeDeployment),
  },
  {
    name: "deployment, modules of another version",
    make: on((n) => agentTwin(n, { lastDesiredVersion: 2 }), library.judgeDocument),
  },
  { name: "parseEdgeAgentTwin, modules", make: on(agentTwin, library.parseEdgeAgentTwin) },
  {
    name: "checkDocument, modules",
    make: on(agentTwin, (twin) => library.checkDocument(twin, { limits: library.iotHubLimits })),
  },
  { name: "redactTwin, modules", make: on(agentTwin, library.redactTwin) },
  { name: "edgeHub, routes and clients", make: on(hubTwin, library.classifyEdgeHub) },
  { name: "parseEdgeHubTwin, routes and clients", make: on(hubTwin, library.parseEdgeHubTwin) },
  { name: "evaluateGroups, groups", make: on(groupTwin, library.evaluateGroups) },
  { name: "validateGroups, groups", make: on(groupTwin, library.validateGroups) },
  { name: "summarizeGroups, groups", make: on((n) => named(n, group), library.summarizeGroups) },
  {
    name: "addSummary, groups",
    make: on(
      (n) => named(n, group),
      (groups) => library.addSummary(groups as library.JsonObject, {}, NOW),
    ),
  },
  {
    name: "handleGroups, groups",
    make: on(
      (n) => [handlers(n), named(n, group)] as const,
      ([all, desired]) => library.handleGroups(all, desired, NOW),
    ),
  },
  {
    name: "orderGroups, a chain",
    make: on((n) => named(n, (index) => (index === 0 ? [] : [`n${index - 1}`])), library.orderGroups),
  },
  {
    name: "orderGroups, all of all before, by the dependencies",
    make: on((n) => named(rootOf(n), (index) => times(index, (at) => `n${at}`)), library.orderGroups),
  },
  { name: "orderGroups, a circle", make: on((n) => named(n, (index) => [`n${(index + 1) % n}`]), library.orderGroups) },
  {
    name: "evaluateTwin, plain members",
    make: on(
      (n) =>
        plainTwin(
          named(n, (i) => i),
          named(n, (i) => i + (i % 2)),
        ),
      library.evaluateTwin,
    ),
  },
  {
    name: "evaluateTwin, acknowledged members",
    make: on(
      (n) =>
        plainTwin(
          named(n, (i) => i),
          named(n, acknowledged),
        ),
      library.evaluateTwin,
    ),
  },
  {
    name: "evaluateTwin, components",
    make: on(
      (n) =>
        plainTwin(
          named(n, (i) => ({ __t: "c", p: i })),
          named(n, (i) => ({ __t: "c", p: acknowledged(i) })),
        ),
      library.evaluateTwin,
    ),
  },
  {
    name: "compareProperties, a member at a depth",
    why: "from 10,000 objects on a value is measured as if its parts were shared, which takes several times as long; beyond that it is linear",
    make: on(
      (n) => [nested(n, 1), nested(n, 2)] as const,
      ([desired, reported]) => library.compareProperties(desired, reported),
    ),
  },
  {
    name: "validateTwin, members",
    make: on(
      (n) =>
        plainTwin(
          named(n, (i) => i),
          named(n, (i) => i),
        ),
      library.validateTwin,
    ),
  },
  {
    name: "validateTwin, names too long",
    make: on(
      (n) =>
        plainTwin(
          named(n, (i) => i, "x".repeat(2000)),
          {},
        ),
      library.validateTwin,
    ),
  },
  {
    name: "validateTwin, forbidden names",
    make: on(
      (n) =>
        plainTwin(
          named(n, (i) => i, "a.b "),
          {},
        ),
      library.validateTwin,
    ),
  },
  {
    name: "parseTwin, members of a wrong type",
    make: on(
      (n) => ({ deviceId: 1, tags: [], properties: { desired: { $metadata: named(n, () => 1) }, reported: {} } }),
      library.parseTwin,
    ),
  },
  {
    name: "validatePatch, members",
    make: on(
      (n) => named(n, (i) => i),
      (patch) => library.validatePatch(plainTwin({}, {}), patch),
    ),
  },
];
