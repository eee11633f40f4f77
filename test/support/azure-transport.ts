import { EventEmitter } from "node:events";
import sdk from "azure-iot-device";
import type { Twin } from "azure-iot-device";
import type { JsonObject, JsonValue } from "../../src/json/index.js";
import { createTwin, patchDesired, patchReported, replaceDesired } from "../../src/twin/index.js";
import type { DeviceTwin } from "../../src/twin/index.js";

const AT = "2026-01-01T00:00:00Z";

/** What the SDK hands over: nothing, or why it did not work. */
type Done = (error?: Error | null) => void;

/** A hub with one device: the hub model of this package, and who is connected to it. */
export class Hub {
  twin: DeviceTwin = createTwin({ deviceId: "gateway-7" }, { now: AT });
  /** Every report that the hub has taken. */
  readonly reports: JsonObject[] = [];
  /** How many of the next reports do not arrive. */
  failures = 0;
  connection: HubTransport | undefined;

  get desired(): JsonObject {
    return this.twin.properties.desired;
  }

  get reported(): JsonObject {
    return this.twin.properties.reported;
  }

  patch(patch: JsonObject): void {
    this.#change(patchDesired(this.twin, patch, { now: AT }));
  }

  replace(desired: JsonObject): void {
    this.#change(replaceDesired(this.twin, desired, { now: AT }));
  }

  report(patch: JsonObject): void {
    if (this.failures > 0) {
      this.failures -= 1;
      throw new Error("offline");
    }
    const result = patchReported(this.twin, patch, { now: AT });
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    this.twin = result.value.twin;
    this.reports.push(patch);
  }

  /** A hub keeps no notifications for a device that is away. */
  #change(result: ReturnType<typeof patchDesired<DeviceTwin>>): void {
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    this.twin = result.value.twin;
    const notification = result.value.notifications.find(({ to }) => to === "device");
    this.connection?.emit("twinDesiredPropertiesUpdate", received(notification?.body ?? {}));
  }
}

/** The side of a transport that the SDK's `Twin` talks to. */
export class HubTransport extends EventEmitter {
  readonly hub: Hub;

  constructor(hub: Hub) {
    super();
    this.hub = hub;
  }

  getTwin(done: (error: Error | null, properties?: unknown) => void): void {
    setImmediate(() => {
      done(null, { desired: received(this.hub.desired), reported: received(this.hub.reported) });
    });
  }

  updateTwinReportedProperties(patch: JsonObject, done: Done): void {
    setImmediate(() => {
      try {
        this.hub.report(received(patch) as JsonObject);
        done();
      } catch (error) {
        done(error as Error);
      }
    });
  }

  enableTwinDesiredPropertiesUpdates(done: Done): void {
    this.hub.connection = this;
    setImmediate(done);
  }
}

/** The device's view, as it comes over the wire: no metadata, and nothing shared. */
function received(section: JsonObject): JsonValue {
  return JSON.parse(JSON.stringify({ ...section, $metadata: undefined })) as JsonValue;
}

/** Connects the SDK's own `Twin`; it tries nothing twice, so that a test decides what fails. */
export async function connect(hub: Hub): Promise<Twin> {
  const never = { shouldRetry: () => false, nextRetryTimeout: () => 0 };
  return new sdk.Twin(new HubTransport(hub) as never, never, 1000).get();
}
