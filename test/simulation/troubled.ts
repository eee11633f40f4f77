import { createDevice, deployment, module } from "./device.js";
import { FILTER, scenariosOf, SENSOR, settled, TWO_MODULES } from "./scenario.js";
import type { Scenario } from "./scenario.js";

const CANCELLED = "Error calling Create module filter: The operation was canceled.";
const NO_IMAGE = "Error calling Create module filter: pull access denied, repository does not exist.";
const NEW_FILTER = deployment({ tempSensor: module(SENSOR), filter: module("registry.example/filter:2.1") });

/** Deployments under way, failed, refused, or with a module in trouble. */
export const TROUBLED: readonly Scenario[] = [
  ...scenariosOf("inProgressOrFailed", {
    "pull-timed-out": {
      story: "The new image is large: the pull timed out once and goes on; the old image still runs.",
      twin: () => {
        const device = settled();
        device.deploy(NEW_FILTER);
        device.reconcile({ pullFails: { filter: CANCELLED } });
        return device.twin();
      },
    },
    "bad-image": {
      story: "A new module names an image that does not exist.",
      twin: () => {
        const device = settled();
        device.deploy(deployment({ ...TWO_MODULES, camera: module("registry.example/kamera:0.9") }));
        device.reconcile({ pullFails: { camera: NO_IMAGE } });
        return device.twin();
      },
    },
    "cool-off": {
      story: "After a failure the agent waits before it tries again: the status of the pass before stays.",
      twin: () => {
        const device = settled();
        device.deploy(NEW_FILTER);
        device.reconcile({ pullFails: { filter: NO_IMAGE } });
        device.reconcile({ pullFails: { filter: NO_IMAGE } });
        return device.twin();
      },
    },
    "edge-hub-pull-failed": {
      story: "Only edgeHub's new image cannot be pulled: every user module is as desired.",
      twin: () => {
        const device = settled();
        const hub = { edgeHub: { settings: { image: "mcr.microsoft.com/azureiotedge-hub:1.6" } } };
        device.deploy(deployment(TWO_MODULES, { systemModules: hub }));
        device.reconcile({ pullFails: { edgeHub: CANCELLED } });
        return device.twin();
      },
    },
    "runtime-silent": {
      story: "Long after it was applied, the container runtime does not answer: all modules vanish from the report.",
      twin: () => {
        const device = settled();
        device.reconcile({ runtimeSilent: true });
        return device.twin();
      },
    },
    "report-precedes-plan": {
      story: "The first report of a new version: code 200, built from what ran before the plan.",
      twin: () => {
        const device = settled();
        device.deploy(NEW_FILTER);
        device.reconcile();
        return device.twin();
      },
    },
    "identity-failure": {
      story: "A module gets no identity, is left out of the plan, and the agent reports 200 for good.",
      twin: () => {
        const device = createDevice();
        device.deploy(deployment(TWO_MODULES));
        device.reconcile({ noIdentity: ["filter"] });
        device.reconcile({ noIdentity: ["filter"] });
        return device.twin();
      },
    },
    "tag-latest-added": {
      story: "The image has no tag, and the agent reports it with :latest: equal in fact, different to the letter.",
      observed: "successful",
      twin: () => settled({ filter: module("registry.example:5000/filter") }).twin(),
    },
    upstream: {
      story: "A nested device pulls from its parent: $upstream is reported as the parent's name.",
      observed: "successful",
      twin: () => settled({ filter: module("$upstream:8000/filter:2.0") }, { schemaVersion: "1.1" }).twin(),
    },
  }),
  ...scenariosOf("moduleFailed", {
    backoff: {
      story: "A module crashed and will be started again later.",
      twin: () => {
        const device = settled();
        device.end("filter", 139, 3);
        device.reconcile();
        return device.twin();
      },
    },
    "twenty-restarts": {
      story: "A module crashed twenty times, and the agent has given up on it.",
      twin: () => {
        const device = settled();
        device.end("filter", 139, 20);
        device.reconcile();
        return device.twin();
      },
    },
    "never-restarted": {
      story: "A module with the restart policy never failed.",
      twin: () => {
        const device = settled({ ...TWO_MODULES, filter: module(FILTER, { restartPolicy: "never" }) });
        device.end("filter", 1, 0);
        device.reconcile();
        return device.twin();
      },
    },
    "ran-to-completion": {
      story: "A module that is meant to run once has done so; it is wanted running, so it counts as failed.",
      twin: () => {
        const device = settled({ migrate: module("registry.example/migrate:1.0", { restartPolicy: "on-failure" }) });
        device.end("migrate", 0, 0);
        device.reconcile();
        return device.twin();
      },
    },
    "stopped-by-signal": {
      story: "A module is wanted stopped; SIGTERM ended it, so that it is reported as failed with code 143.",
      observed: "successful",
      twin: () => {
        const device = settled({ filter: module(FILTER, { status: "stopped" }) });
        device.end("filter", 143, 0);
        device.reconcile();
        return device.twin();
      },
    },
    dead: {
      story: "The container runtime could not remove a module.",
      twin: () => {
        const device = settled();
        device.end("filter", "dead", 0);
        device.reconcile();
        return device.twin();
      },
    },
    "another-missing": {
      story: "One module crashed, another gets no identity and is missing.",
      twin: () => {
        const device = createDevice();
        device.deploy(deployment(TWO_MODULES));
        device.reconcile({ noIdentity: ["filter"] });
        device.end("tempSensor", 1, 2);
        device.reconcile({ noIdentity: ["filter"] });
        return device.twin();
      },
    },
    "edge-hub-missing": {
      story: "edgeHub gets no identity and is missing; all user modules run.",
      observed: "inProgressOrFailed",
      twin: () => {
        const device = createDevice();
        device.deploy(deployment(TWO_MODULES));
        device.reconcile({ noIdentity: ["edgeHub"] });
        device.reconcile({ noIdentity: ["edgeHub"] });
        return device.twin();
      },
    },
  }),
  ...scenariosOf("invalid", {
    "format-preview-agent": {
      story: "A preview agent refused the deployment and advanced the version all the same.",
      twin: () => {
        const device = settled();
        device.deploy(deployment({ tempSensor: module(SENSOR, { status: null }) }));
        device.reconcile({ preview: true });
        return device.twin();
      },
    },
    "schema-version-preview-agent": {
      story: "The same with a schema version that it does not know.",
      twin: () => {
        const device = settled();
        device.deploy(deployment(TWO_MODULES, { schemaVersion: "1.2" }));
        device.reconcile({ preview: true });
        return device.twin();
      },
    },
  }),
  ...scenariosOf("emptyConfiguration", {
    "preview-agent": {
      story: "A preview agent that found no deployment and reported the version of the empty section.",
      twin: () => {
        const device = createDevice();
        device.reconcile({ preview: true });
        return device.twin();
      },
    },
  }),
  ...scenariosOf("agentStopped", {
    shutdown: {
      story: "The agent shut down in good order: every runtime status is unknown.",
      twin: () => {
        const device = settled();
        device.shutDown();
        return device.twin();
      },
    },
    "restarted-in-cool-off": {
      story: "The agent was restarted while a command was in its cool-off: 406 without words, and it runs.",
      observed: "inProgressOrFailed",
      twin: () => {
        const device = settled();
        device.restart();
        device.reconcile({ coolOff: true });
        return device.twin();
      },
    },
    "agent-update": {
      story: "The agent is being replaced by a newer one: the old one has shut down.",
      twin: () => {
        const agent = { edgeAgent: { settings: { image: "mcr.microsoft.com/azureiotedge-agent:1.6" } } };
        const device = settled(TWO_MODULES, { systemModules: agent });
        device.shutDown();
        return device.twin();
      },
    },
  }),
];
