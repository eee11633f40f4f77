import { createDevice, deployment, module } from "./device.js";
import { FILTER, scenariosOf, SENSOR, settled, TWO_MODULES } from "./scenario.js";
import type { Scenario } from "./scenario.js";

const NEXT = deployment({ tempSensor: module(SENSOR), filter: module("registry.example/filter:2.1") });

/** Deployments that the device has not acted on, or that are not in force. */
export const UNAPPLIED: readonly Scenario[] = [
  ...scenariosOf("targeted", {
    "lower-priority": {
      story: "The deployment matched the device; another one has not been merged yet either.",
      twin: () => {
        const device = settled();
        device.configurations = { "line-3": { status: "Targeted" } };
        return device.twin();
      },
    },
    "two-deployments": {
      story: "Two deployments matched, and neither was applied.",
      twin: () => {
        const device = settled();
        device.configurations = { base: { status: "targeted" }, "line-3": { status: "Targeted" } };
        return device.twin();
      },
    },
  }),
  ...scenariosOf("notYetApplied", {
    "never-connected": {
      story: "A deployment was set before the device ever connected.",
      twin: () => {
        const device = createDevice();
        device.deploy(deployment(TWO_MODULES));
        return device.twin();
      },
    },
    "agent-behind": {
      story: "A new deployment was set, and the agent has not looked yet.",
      twin: () => {
        const device = settled();
        device.deploy(NEXT);
        return device.twin();
      },
    },
    rollback: {
      story: "The deployment was rolled back: the desired version rises all the same.",
      twin: () => {
        const device = settled();
        device.deploy(NEXT);
        device.reconcile();
        device.deploy(deployment(TWO_MODULES));
        return device.twin();
      },
    },
    "invalid-deployment": {
      story: "A module lost its status; the agent refuses with 400 and reports the version before.",
      observed: "invalid",
      twin: () => {
        const device = settled();
        device.deploy(deployment({ tempSensor: module(SENSOR, { status: null }) }));
        device.reconcile();
        return device.twin();
      },
    },
    "invalid-deployment-without-metadata": {
      story: "The same, seen without $metadata: the module without a status confirms that the refusal is about it.",
      observed: "invalid",
      twin: () => {
        const device = settled();
        device.deploy(deployment({ tempSensor: module(SENSOR, { status: null }) }));
        device.reconcile();
        return device.twin({ metadata: false });
      },
    },
    "second-refusal-sends-no-patch": {
      story:
        "A second invalid deployment is refused with the same words: no report came after it, the deployment tells.",
      observed: "invalid",
      twin: () => {
        const device = settled();
        device.deploy(deployment({ tempSensor: module(SENSOR, { status: null }) }));
        device.reconcile();
        device.deploy(deployment({ filter: module(FILTER, { status: null }) }));
        device.reconcile();
        return device.twin();
      },
    },
    "schema-version-2": {
      story: "The deployment has schema version 2.0; the agent refuses with 412 and reports the version before.",
      observed: "invalid",
      twin: () => {
        const device = settled();
        device.deploy(deployment(TWO_MODULES, { schemaVersion: "2.0" }));
        device.reconcile();
        return device.twin({ metadata: false });
      },
    },
    "after-shutdown": {
      story: "The agent had shut down when the deployment was set.",
      twin: () => {
        const device = settled();
        device.shutDown();
        device.deploy(NEXT);
        return device.twin();
      },
    },
    "failed-before-plan": {
      story: "The container runtime did not answer, so the agent made no plan for the new deployment.",
      twin: () => {
        const device = settled();
        device.deploy(NEXT);
        device.reconcile({ runtimeSilent: true });
        return device.twin();
      },
    },
    "version-ahead": {
      story: "The module's identity was made anew: the desired version starts again below the reported one.",
      twin: () => {
        const device = settled();
        device.deploy(NEXT);
        device.reconcile();
        device.hub.recreate();
        device.deploy(deployment(TWO_MODULES));
        return device.twin();
      },
    },
    "first-deployment-after-empty": {
      story: "The agent reported that it had nothing; then the first deployment was set.",
      twin: () => {
        const device = createDevice();
        device.reconcile();
        device.deploy(deployment(TWO_MODULES));
        return device.twin();
      },
    },
    "no-deployment": {
      story: "The device is connected and nobody has set a deployment yet.",
      observed: "emptyConfiguration",
      twin: () => {
        const device = createDevice();
        device.reconcile();
        return device.twin();
      },
    },
    "device-side": {
      story: "A new deployment as a module on the device sees it: no metadata, no root.",
      twin: () => {
        const device = settled();
        device.deploy(NEXT);
        return device.twin({ shape: "device" });
      },
    },
    "individual-deployment": {
      story: "A deployment for this device alone, which the agent has not seen.",
      twin: () => {
        const device = settled();
        device.configurations = undefined;
        device.deploy(NEXT);
        return device.twin();
      },
    },
    "reported-emptied": {
      story: "The agent could not read its own report and has cleared it before writing it anew.",
      twin: () => {
        const device = settled();
        device.hub.patchReported(Object.fromEntries(Object.keys(device.hub.reported).map((key) => [key, null])));
        return device.twin();
      },
    },
  }),
  ...scenariosOf("indeterminate", {
    "no-applied-configuration": {
      story: "A configuration stands there with a status that is neither Applied nor Targeted.",
      twin: () => {
        const device = settled();
        device.configurations = { "line-3": { status: "Removed" } };
        return device.twin();
      },
    },
    "no-desired-version": {
      story: "Somebody saved the deployment instead of the twin: there is no $version.",
      twin: () => {
        const { reported } = settled().hub;
        return { moduleId: "$edgeAgent", properties: { desired: deployment(TWO_MODULES), reported } };
      },
    },
    "first-pass-in-cool-off": {
      story: "A fresh agent skipped commands for a cool-off: its status is 406 without words, which it leaves out.",
      twin: () => {
        const device = createDevice();
        device.deploy(deployment(TWO_MODULES));
        device.reconcile({ coolOff: true });
        return device.twin();
      },
    },
  }),
];
