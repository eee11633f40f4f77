import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { jsonLines, runProgram } from "../../support/world.js";

const FOLDER = "test/fixtures/cases";

/** What a file must be answered with: its states, one for each document, and what the answer must say, as an operator reads it. */
type Row = readonly [file: string, states: readonly string[], ...says: readonly RegExp[]];

const ROWS: readonly Row[] = [
  ["01-agent-task-canceled.json", ["inProgressOrFailed"], /code +500/, /environment-unreadable/],
  [
    "02-agent-20-restarts-exit-132.json",
    ["moduleFailed"],
    /"E" ended with exit code 132 \(SIGILL/,
    /20 times .*given up/,
  ],
  ["03-agent-query-page-elided-metadata.txt", ["unreadable"], /line 12, column 21 the text is shortened \("\.\.\."\)/],
  ["06-agent-reported-section-bare.json", ["indeterminate"], /reported section of \$edgeAgent \(code 500\)/],
  ["08-agent-417-fresh-device.json", ["emptyConfiguration"], /417 \(ConfigEmptyError\): it has no deployment/],
  ["10-agent-layer-targeted-only.json", ["successful"], /applied: base, targeted: layer-props/],
  ["12-agent-500-all-running.json", ["inProgressOrFailed"], /nothing to deploy again/],
  [
    "14-agent-pull-404.json",
    ["inProgressOrFailed"],
    /image-pull-failed/,
    /"heartbeatmodule" is desired and not reported/,
  ],
  [
    "16-agent-create-invalid-mount.json",
    ["inProgressOrFailed"],
    /mount-or-device-missing/,
    /^ {13} {2}caused by: inv/m,
  ],
  ["17-agent-406-backoff-old.json", ["inProgressOrFailed"], /first-pass-or-backoff/, /"x" is desired and not reported/],
  ["18-agent-400-status-null.json", ["invalid"], /\/properties\/desired\/modules\/edge-model-1\/status/],
  [
    "20-agent-400-createoptions-wrong-nesting.json",
    ["invalid"],
    /HostConfig\.PortBindings must be .*"HostConfig" is at/,
  ],
  ["25-agent-always-module-stopped-255.json", ["moduleFailed"], /exit code 255/, /policy "always" .*restart edgeAgent/],
  ["28-agent-desired-version-ahead-offline.json", ["notYetApplied"], /may be offline/, /since 2024-/i, /image-differs/],
  [
    "30-edgehub-ok-client-disconnected.json",
    ["succeeded"],
    /desired 5, last desired 5/,
    /disconnected since 2020-04-09/,
  ],
  ["40-device-telemetry-config-docs.json", ["inSync"], /"telemetryConfig" is reported as desired/],
  ["43-pnp-root-writable-ok.json", ["succeeded"], /"targetTemperature" is acknowledged as done \(200\)/],
  ["45-pnp-ack-error-400.json", ["failed"], /refused by the device \(400\): "out of range"/],
  ["47-pnp-ack-stale.json", ["stale"], /acknowledged before the current value/],
  ["49-adu-succeeded.json", ["succeeded"], /has the desired update installed/],
  ["52-adu-legacy-azureDeviceUpdateAgent.json", ["failed"], /is to be cancelled/, /result 500 \(failure\)/],
  ["54-device-desired-patch-partial.json", ["indeterminate"], /patch, .*desired properties \(version 7\)/],
  ["60-monitor-events-twin-change.json", ["indeterminate"], /^contoso-device-3\/module-1 /, /desired \(version 6\)/],
  ["62-monitor-events-stdout.txt", ["indeterminate", "indeterminate"], /contoso-device-3\/module-1 /],
  ["64-routed-blob-base64-body.json", ["indeterminate"], /in storage-route/, /reported \(version 3\)/],
  [
    "66-bulk-export-devices.txt",
    ["notStarted", "indeterminate"],
    /export-6d84f075-0 .*"Thermostat" has a desired value/,
    /Device1/,
  ],
  ["68-show-metric.json", ["acceptable"], /result of a metric, which found 2 devices/],
  ["70-manifest-edge.json", ["doubtful"], /a whole edge deployment/],
  ["72-manifest-layered.json", ["doubtful"], /a layered edge deployment/],
  ["74-adm-device-content.json", ["acceptable"], /a configuration of device twins/],
  ["80-utf16le-bom.json", ["moduleFailed"], /^gw-30 /],
  ["84-comments-trailing-commas.jsonc", ["moduleFailed"], /^gw-30 /],
  ["86-convertto-json-depth.json", ["indeterminate"], /ConvertTo-Json -Depth 100/],
  ["88-node-inspect.txt", ["unreadable"], /console\.log, not JSON\. Print JSON\.stringify/],
  ["90-tsv-output.txt", ["unreadable"], /-o tsv/],
  ["92-log-prefix-telemetry-received.txt", [], /twin change event, .*reported \(version 3\)/],
  ["94-smart-quotes.txt", ["unreadable"], /typographic quote/],
  ["96-json-in-string.json", ["moduleFailed"], /in json-text/],
  ["99-csv-with-json-column.csv", ["unreadable"], /Lines 1 to 3 are comma-separated values/],
  ["A2-kanto-mqtt-envelope.json", ["INCOMPLETE"], /containers:xyz.*DOWNLOAD_FAILURE/],
  ["B1-device-identity-list.json", ["indeterminate"], /identity of a device .*device-twin show/],
  ["B3-telemetry.ndjson", ["indeterminate", "indeterminate"], /telemetry/],
  ["B5-digital-twin-api.json", ["indeterminate"], /digital twin API/],
  ["B7-snake-case-python-service.json", ["moduleFailed"], /^gw-51 /],
  ["B9-properties-as-text.json", ["successful"], /^gw-52 .* in text-sections/],
  ["C3-twin-patch-request.json", ["indeterminate"], /patch, not a whole twin: it changes desired/],
  ["C5-device-side-agent-log-line.txt", []],
  [
    "C7-agent-canceled-but-all-fine.json",
    ["inProgressOrFailed"],
    /"m1" could not be stopped/,
    /nothing to deploy again/,
  ],
  ["D1-device-tutorial-pending-config.json", ["pending"], /"Pending"/],
  ["D3-agent-29-modules-32kb.json", ["notYetApplied"], /32 KB/],
];

describe("twinstate report of what people hold", () => {
  const rows = ROWS.map(([file, states, ...says]) => ({ file, states, says }));

  it.each(rows)("$file: $states", async ({ file, states, says }) => {
    const { exitCode, stdout } = await runProgram(["report", join(FOLDER, file)]);
    expect(exitCode).toBe(0);
    for (const wanted of says) expect(stdout).toMatch(wanted);
    if (states.length === 0) return;
    const lines = jsonLines((await runProgram(["report", "--json", join(FOLDER, file)])).stdout);
    expect(lines.map((line) => line["state"] ?? line["kind"])).toStrictEqual(states);
  });

  it.each([
    ["01-agent-task-canceled.json", /pull-probably-timed-out/],
    ["C7-agent-canceled-but-all-fine.json", /pull-probably-timed-out/],
    ["30-edgehub-ok-client-disconnected.json", /group/],
    ["66-bulk-export-devices.txt", /abc=|def=/],
    ["B1-device-identity-list.json", /empty/],
    ["B3-telemetry.ndjson", /empty/],
  ])("%s: never says %s", async (file, never) => {
    for (const options of [[], ["--json"], ["-o", "wide"]]) {
      expect((await runProgram(["report", join(FOLDER, file), ...options])).stdout).not.toMatch(never);
    }
  });

  it("says of a layer that is only targeted that this may be a false alarm", async () => {
    const { stdout } = await runProgram([
      "report",
      `${FOLDER}/10-agent-layer-targeted-only.json`,
      "--deployment",
      "layer-props",
    ]);
    expect(stdout).toMatch(/targeted-may-be-layer/);
    expect(stdout).toMatch(/stays Targeted here and is Applied in their twins/);
  });

  it("is every file of the folder", () => {
    expect(ROWS.map(([file]) => file)).toStrictEqual(readdirSync(FOLDER).sort());
  });
});
