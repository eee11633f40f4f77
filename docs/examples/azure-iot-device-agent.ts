/**
 * A device agent on the device SDK of Azure IoT (`azure-iot-device`): one function connects a `Twin` of the SDK with
 * `createAgent`, and a file keeps what the agent remembers over a restart.
 *
 * The lines below `A day of this device` run it against a hub of a few lines, so that the example prints something; in a
 * real agent `twin` comes from `client.getTwin()`.
 */
import { EventEmitter } from "node:events";
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import sdk from "azure-iot-device";
import type { Twin } from "azure-iot-device";
import { createAgent, createTwin, evaluateGroups, patchDesired, patchReported } from "twinstate";
import type { Agent, AgentMemory, AsyncGroupHandler, DeviceTwin, JsonObject, ReportedPatch } from "twinstate";

/** What the SDK adds to the reported properties, and does not name in its types. */
interface ReportedProperties {
  update(patch: object, done: (error?: Error | null) => void): void;
}

/** Connects a twin of the SDK with an agent. Call it once for each `Twin`, as soon as `getTwin` has given it. */
function runAgent(handlers: readonly AsyncGroupHandler[], twin: Twin, file: string): Agent {
  const agent = createAgent(handlers, {
    now: () => new Date().toISOString(),
    memory: readMemory(file),
    // The old file stays whole until the new one is: a restart may come at any time.
    save: (memory) => {
      writeFileSync(`${file}.new`, JSON.stringify(memory));
      renameSync(`${file}.new`, file);
      return Promise.resolve();
    },
    // `update` takes a callback: it gives no promise, and throws without one.
    send: (patch) =>
      new Promise((resolve, reject) => {
        const reported = twin.properties.reported as ReportedProperties;
        reported.update(patch, (error) => {
          if (error) reject(error);
          else resolve();
        });
      }),
    fetch: async () => (await twin.get()).properties.desired,
    onError: (error) => {
      console.log(`  error: ${(error as Error).message}`);
    },
    onHandled: ({ unhandled }) => {
      if (unhandled.length > 0) console.log(`  no handler for ${unhandled.join(", ")}`);
    },
  });
  // The SDK gives patches and whole sections through one event: the whole one is its own copy of the section.
  twin.on("properties.desired", (change: JsonObject) => {
    void agent.desired(change, { whole: change === twin.properties.desired });
  });
  return agent;
}

function readMemory(file: string): AgentMemory | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as AgentMemory;
  } catch {
    return undefined;
  }
}

/** What the device really does; it outlives the agent. */
const settings: Record<string, unknown> = {};

const windowsUpdate: AsyncGroupHandler = {
  id: "windowsUpdate",
  async apply(run, _desired, _metaData, _instance, change) {
    // Each sub-group on its own, and only those that were touched.
    for (const [name, section] of Object.entries(change.sections)) {
      await run(name, () => {
        for (const [key, value] of Object.entries(section)) {
          if (value === null) Reflect.deleteProperty(settings, key);
          else settings[key] = value;
        }
      });
    }
  },
  report: () => settings,
};

// --- A day of this device ---------------------------------------------------------------------------------------------

/** A hub with one device, and the transport that the SDK's `Twin` talks to. */
class Hub extends EventEmitter {
  twin: DeviceTwin = createTwin({ deviceId: "gateway-7" }, { now: "2026-01-01T00:00:00Z" });
  isOnline = true;

  getTwin(done: (error: Error | null, properties?: unknown) => void): void {
    done(null, structuredClone(this.twin.properties));
  }

  enableTwinDesiredPropertiesUpdates(done: () => void): void {
    done();
  }

  updateTwinReportedProperties(patch: ReportedPatch, done: (error?: Error) => void): void {
    const result = patchReported(this.twin, patch, { now: "2026-01-01T00:00:00Z" });
    if (!this.isOnline || !result.ok) {
      done(new Error("The device is offline."));
      return;
    }
    this.twin = result.value.twin;
    done();
  }

  /** The service changes what it desires; a device that is away is not told, and never will be. */
  desire(patch: JsonObject): void {
    const result = patchDesired(this.twin, patch, { now: "2026-01-01T00:00:00Z" });
    if (!result.ok) throw new Error(result.issues[0].message);
    this.twin = result.value.twin;
    if (this.isOnline) this.emit("twinDesiredPropertiesUpdate", result.value.notifications[0]?.body);
  }

  say(title: string): void {
    const groups = evaluateGroups(this.twin).groups.map(({ id, state }) => `${id} ${state}`);
    console.log(`${title}: ${JSON.stringify(settings)}; ${groups.join(", ")}`);
  }
}

const folder = mkdtempSync(join(tmpdir(), "agent-"));
const file = join(folder, "memory.json");
const hub = new Hub();
/** The SDK makes its twin of a transport and of a rule for trying again; here nothing is tried twice. */
const sdkTwin = (): Twin => new sdk.Twin(hub as never, { shouldRetry: () => false, nextRetryTimeout: () => 0 }, 1000);

hub.desire({ windowsUpdate: { activeHoursStart: 8, activeHoursEnd: 18 }, camera: { on: true } });
const twin = await sdkTwin().get();
const agent = runAgent([windowsUpdate], twin, file);
await setImmediate(); // The SDK gives what it has to a new listener, in the next tick.
await agent.idle();
hub.say("first start");

hub.desire({ windowsUpdate: { activeHoursStart: 9 } });
hub.desire({ windowsUpdate: { activeHoursEnd: 19 } });
await agent.idle();
hub.say("two patches in a row");

hub.isOnline = false;
hub.desire({ windowsUpdate: { activeHoursStart: null } });
hub.isOnline = true;
// What reconnects calls `get` once: the SDK then gives the whole section through its event.
await twin.get();
await agent.idle();
hub.say("reconnect after a deletion");

hub.removeAllListeners();
hub.desire({ windowsUpdate: { activeHoursEnd: 20 } });
const twinAfterRestart = await sdkTwin().get();
const agentAfterRestart = runAgent([windowsUpdate], twinAfterRestart, file);
await setImmediate();
await agentAfterRestart.idle();
hub.say("restart");
rmSync(folder, { recursive: true });

// prints:
//   no handler for camera
// first start: {"activeHoursStart":8,"activeHoursEnd":18}; camera notStarted, windowsUpdate succeeded
// two patches in a row: {"activeHoursStart":9,"activeHoursEnd":19}; camera notStarted, windowsUpdate succeeded
//   no handler for camera
// reconnect after a deletion: {"activeHoursEnd":19}; camera notStarted, windowsUpdate succeeded
//   no handler for camera
// restart: {"activeHoursEnd":20}; camera notStarted, windowsUpdate succeeded
