import { splitCreateOptions } from "../../src/edge-agent/index.js";
import { createDevice, deployment, module } from "./device.js";
import { FILTER, scenariosOf, SENSOR, settled, TWO_MODULES } from "./scenario.js";
import type { Scenario } from "./scenario.js";

const LONG_OPTIONS = JSON.stringify({
  Env: Array.from({ length: 60 }, (_, index) => `SETTING_${index}=value-${index}`),
});

/** createOptions in pieces, as the portal writes them. */
function pieces(): Readonly<Record<string, string>> {
  const result = splitCreateOptions(LONG_OPTIONS);
  return result.ok ? result.value : {};
}

/** Deployments that the device has applied without a complaint. */
export const SUCCESSFUL: readonly Scenario[] = scenariosOf("successful", {
  "at-scale": {
    story: "One deployment applied, one of lower priority targeted; all runs.",
    twin: () => settled().twin(),
  },
  individual: {
    story: "A deployment for this device alone.",
    twin: () => {
      const device = settled();
      device.configurations = undefined;
      return device.twin();
    },
  },
  "empty-configurations": {
    story: "An empty configurations object means the same as none.",
    twin: () => {
      const device = settled();
      device.configurations = {};
      return device.twin();
    },
  },
  layered: {
    story: "A base deployment and two layers, all applied.",
    twin: () => {
      const device = settled({ ...TWO_MODULES, camera: module("registry.example/camera:0.9") });
      device.configurations = {
        base: { status: "Applied" },
        cameras: { status: "Applied" },
        "line-3": { status: "applied" },
        old: { status: "Targeted" },
      };
      return device.twin();
    },
  },
  "no-modules": { story: "A deployment with nothing but the runtime's own modules.", twin: () => settled({}).twin() },
  orphan: {
    story: "A module was taken out of the deployment, and its container could not be removed.",
    twin: () => {
      const device = settled();
      device.deploy(deployment({ tempSensor: module(SENSOR) }));
      device.reconcile({ removalFails: true });
      device.reconcile({ removalFails: true });
      return device.twin();
    },
  },
  removed: {
    story: "A module was taken out of the deployment and is gone.",
    twin: () => {
      const device = settled();
      device.deploy(deployment({ tempSensor: module(SENSOR) }));
      device.reconcile();
      device.reconcile();
      return device.twin();
    },
  },
  "schema-1-1": {
    story: "Schema version 1.1 with a startup order and an image pull policy.",
    twin: () =>
      settled(
        { tempSensor: module(SENSOR, { startupOrder: 1, imagePullPolicy: "never" }), filter: module(FILTER) },
        { schemaVersion: "1.1" },
      ).twin(),
  },
  "chunked-create-options": {
    story: "createOptions too long for one member, cut into pieces.",
    twin: () => settled({ tempSensor: module(SENSOR, { settings: pieces() }) }, { schemaVersion: "1.1" }).twin(),
  },
  "device-side": { story: "As a module on the device sees it.", twin: () => settled().twin({ shape: "device" }) },
  "query-row": { story: "As a query for the two sections returns it.", twin: () => settled().twin({ shape: "row" }) },
  "without-metadata": { story: "Recorded without $metadata.", twin: () => settled().twin({ metadata: false }) },
  "stopped-module": {
    story: "A module is wanted stopped and has ended with code 0.",
    twin: () => settled({ tempSensor: module(SENSOR), filter: module(FILTER, { status: "stopped" }) }).twin(),
  },
  "edge-hub-crashed": {
    story: "edgeHub crashes; its status only repeats the configuration, so the documented rules cannot see it.",
    observed: "moduleFailed",
    twin: () => {
      const device = settled();
      device.end("edgeHub", 139, 9);
      device.reconcile();
      return device.twin();
    },
  },
  "edge-agent-not-updated": {
    story: "The deployment wants a newer agent, which has not been installed yet.",
    twin: () =>
      settled(TWO_MODULES, {
        systemModules: { edgeAgent: { settings: { image: "mcr.microsoft.com/azureiotedge-agent:1.6" } } },
      }).twin(),
  },
  digest: {
    story: "An image named by its digest.",
    twin: () => settled({ filter: module("registry.example/filter@sha256:c0ffee00c0ffee00") }).twin(),
  },
  "after-failure": {
    story: "A pull failed, was tried again, and succeeded: the description is cleared.",
    twin: () => {
      const device = createDevice();
      device.deploy(deployment(TWO_MODULES));
      device.reconcile({ pullFails: { filter: "The operation was canceled." } });
      device.reconcile();
      device.reconcile();
      return device.twin();
    },
  },
  "with-environment": {
    story: "A module with environment variables, and a registry with credentials.",
    twin: () =>
      settled(
        { filter: module(FILTER, { env: { LOG_LEVEL: { value: "info" }, RETRIES: { value: 3 } } }) },
        {
          runtime: {
            settings: {
              registryCredentials: {
                main: { address: "registry.example", username: "puller", password: "not-a-real-one" },
              },
            },
          },
        },
      ).twin(),
  },
});
