import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { judgeDocument } from "../src/document/index.js";
import type { DocumentKind } from "../src/document/index.js";

const FOLDER = "test/fixtures/cases";

/** A document as people hold it: its file, what it is, whose, its state, and what one of its reasons must say. */
type Row = readonly [file: string, kind: DocumentKind, id: string | null, state: string, says: RegExp];

const CASES: readonly Row[] = [
  ["01-agent-task-canceled.json", "edge-agent", "gw-01", "inProgressOrFailed", /container runtime did not answer/],
  [
    "02-agent-20-restarts-exit-132.json",
    "edge-agent",
    "rpi-07",
    "moduleFailed",
    /"E" ended with exit code 132 \(SIGILL/,
  ],
  [
    "06-agent-reported-section-bare.json",
    "partial",
    null,
    "indeterminate",
    /reported section of \$edgeAgent \(code 500\)/,
  ],
  ["08-agent-417-fresh-device.json", "edge-agent", "new-01", "emptyConfiguration", /nothing besides/],
  ["10-agent-layer-targeted-only.json", "edge-agent", "edge-3", "successful", /200/],
  ["12-agent-500-all-running.json", "edge-agent", "gw-2", "inProgressOrFailed", /runs the desired image/],
  ["14-agent-pull-404.json", "edge-agent", "gw-4", "inProgressOrFailed", /"heartbeatmodule" could not be pulled/],
  [
    "16-agent-create-invalid-mount.json",
    "edge-agent",
    "gw-6",
    "inProgressOrFailed",
    /"db" could not be created: a mount/,
  ],
  ["17-agent-406-backoff-old.json", "edge-agent", "gw-7", "inProgressOrFailed", /"x" is desired and not reported/],
  ["18-agent-400-status-null.json", "edge-agent", "gw-8", "invalid", /"edge-model-1" has the status null/],
  [
    "20-agent-400-createoptions-wrong-nesting.json",
    "edge-agent",
    "gw-10",
    "invalid",
    /"edgeHub" .* HostConfig\.PortBindings/,
  ],
  ["25-agent-always-module-stopped-255.json", "edge-agent", "verdin-1", "moduleFailed", /restart edgeAgent/],
  ["28-agent-desired-version-ahead-offline.json", "edge-agent", "gw-15", "notYetApplied", /version 42 is desired/],
  [
    "30-edgehub-ok-client-disconnected.json",
    "edge-hub",
    "Windows109/$edgeHub",
    "succeeded",
    /1 of 1 clients is disconnected/,
  ],
  ["40-device-telemetry-config-docs.json", "device", "devA", "inSync", /"telemetryConfig" is reported as desired/],
  [
    "43-pnp-root-writable-ok.json",
    "device",
    "thermostat-1",
    "succeeded",
    /"targetTemperature" is acknowledged as done \(200\)/,
  ],
  [
    "45-pnp-ack-error-400.json",
    "device",
    "thermostat-2",
    "failed",
    /"targetTemperature" is refused .* \(400\): "out of range"/,
  ],
  ["47-pnp-ack-stale.json", "device", "thermostat-4", "stale", /acknowledged before the current value/],
  ["49-adu-succeeded.json", "device", "adu-1/IoTHubDeviceUpdate", "succeeded", /has the desired update installed/],
  ["52-adu-legacy-azureDeviceUpdateAgent.json", "device", "adu-old", "failed", /reports result 500/],
  ["54-device-desired-patch-partial.json", "partial", null, "indeterminate", /desired properties \(version 7\)/],
  [
    "60-monitor-events-twin-change.json",
    "partial",
    "contoso-device-3/module-1",
    "indeterminate",
    /desired \(version 6\)/,
  ],
  ["64-routed-blob-base64-body.json", "partial", "d1", "indeterminate", /reported \(version 3\)/],
  ["68-show-metric.json", "deployment", null, "acceptable", /result of a metric, which found 2 devices/],
  ["70-manifest-edge.json", "deployment", null, "doubtful", /upper-case|capital|lower case/i],
  ["72-manifest-layered.json", "deployment", null, "doubtful", /layer/i],
  ["74-adm-device-content.json", "deployment", null, "acceptable", /device twins/],
  ["86-convertto-json-depth.json", "partial", "gw-30/$edgeAgent", "indeterminate", /ConvertTo-Json -Depth 100/],
  ["96-json-in-string.json", "edge-agent", "gw-30", "moduleFailed", /"m1" has the runtimeStatus "backoff"/],
  ["A2-kanto-mqtt-envelope.json", "feedback", null, "INCOMPLETE", /"containers:xyz" ended in DOWNLOAD_FAILURE/],
  ["B1-device-identity-list.json", "partial", "edge-1", "indeterminate", /identity of a device .* device-twin show/],
  ["B5-digital-twin-api.json", "partial", null, "indeterminate", /digital twin API/],
  ["B7-snake-case-python-service.json", "edge-agent", "gw-51", "moduleFailed", /"m1" has the runtimeStatus/],
  ["B9-properties-as-text.json", "edge-agent", "gw-52", "successful", /200/],
  ["C3-twin-patch-request.json", "partial", null, "indeterminate", /^This is a patch, .* it changes desired\./],
  ["C7-agent-canceled-but-all-fine.json", "edge-agent", "gw-54", "inProgressOrFailed", /"m1" could not be stopped/],
  ["D1-device-tutorial-pending-config.json", "device", "configDevice", "pending", /"telemetryConfig" .* "Pending"/],
  ["D3-agent-29-modules-32kb.json", "edge-agent", "gw-70", "notYetApplied", /32 KB/],
];

describe("a document as people hold it", () => {
  it.each(CASES)("%s: %s of %s is %s", (file, kind, id, state, says) => {
    const judged = judgeDocument(JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8")));
    expect([judged.kind, judged.id, judged.state]).toStrictEqual([kind, id, state]);
    expect(judged.reasons.map(({ message }) => message).filter((message) => says.test(message))).not.toStrictEqual([]);
  });

  it("is in the folder", () => {
    expect(readdirSync(FOLDER)).toStrictEqual(expect.arrayContaining(CASES.map(([file]) => file)));
  });
});
