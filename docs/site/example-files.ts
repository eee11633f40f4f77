import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FIXTURES = join(import.meta.dirname, "..", "..", "test", "fixtures");
const NOTEBOOKS = join(import.meta.dirname, "..", "notebooks");

/** The documents that the page offers: fixtures of the tests. */
const SINGLE = [
  { name: "A module that crashes", file: "edge-agent/module-failed-backoff.json" },
  { name: "An image that cannot be pulled", file: "edge-agent/in-progress-or-failed-bad-image.json" },
  { name: "A refused deployment", file: "edge-agent/not-yet-applied-invalid-deployment.json" },
  { name: "A deployment that went well", file: "edge-agent/successful-at-scale.json" },
  { name: "Plug and Play: a property refused", file: "properties/failed-refused.json" },
  { name: "Device Update under way", file: "properties/pending-update-in-progress.json" },
  { name: "Configuration groups", file: "configuration/pending-progress-figure-7-2-a.json" },
  { name: "A deployment manifest that is refused", file: "deployment/refused-status-null.json" },
] as const;

function read(file: string): string {
  return readFileSync(join(FIXTURES, file), "utf8");
}

/** A fleet made of many fixtures, each device with a name of its own. */
function fleet(): string {
  return ["edge-agent", "properties", "configuration"]
    .flatMap((folder) => readdirSync(join(FIXTURES, folder)).map((name) => ({ folder, name })))
    .map(({ folder, name }, index) => {
      const twin = JSON.parse(read(`${folder}/${name}`)) as object;
      return JSON.stringify({ ...twin, deviceId: `${folder}-${String(index).padStart(4, "0")}` });
    })
    .join("\n");
}

/** The change events of a rollout, as a monitor of the hub prints them. */
function capture(): string {
  const events = readFileSync(join(NOTEBOOKS, "rollout.ndjson"), "utf8").trimEnd().split("\n");
  const messages = events.map((line) => {
    const { at, deviceId, event } = JSON.parse(line) as {
      readonly at: string;
      readonly deviceId: string;
      readonly event: object;
    };
    const opType = "deviceId" in event ? "replaceTwin" : "updateTwin";
    const application = { deviceId, opType, operationTimestamp: at, "iothub-message-schema": "twinChangeNotification" };
    const properties = { system: { content_type: "application/json" }, application };
    const annotations = { "iothub-connection-device-id": deviceId, "iothub-message-source": "twinChangeEvents" };
    const message = { origin: deviceId, module: "", interface: "", component: "", properties, annotations };
    return JSON.stringify({ event: { ...message, payload: event } }, null, 4);
  });
  return ["Starting event monitor, use ctrl-c to stop...", ...messages, "Stopping event monitor..."].join("\n");
}

/** What the page offers, first what it opens with. */
export const EXAMPLES: readonly { readonly name: string; readonly text: string; readonly many: boolean }[] = [
  ...SINGLE.map(({ name, file }) => ({ name, text: read(file), many: false })),
  { name: "A fleet of many devices", text: fleet(), many: true },
  { name: "A capture of change events", text: capture(), many: true },
  { name: "A recording of a crashing module", text: read("recordings/module-failed-crashing.ndjson"), many: true },
];
