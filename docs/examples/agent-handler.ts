/**
 * A device agent with two handlers: it takes desired patches as they come, and reports what became of them.
 *
 * There is no hub here: `send` merges each patch into a section, and `onDesired` is called with one patch after the other.
 * `azure-iot-device-agent.ts` connects an agent with the twin of a device SDK, reconnects and restarts.
 */
import { applyMergePatch, createAgent, evaluateGroups } from "twinstate";
import type { AsyncGroupHandler, JsonObject, JsonValue, ReportedPatch } from "twinstate";

/** Each application is an instance of the group, with two sub-groups: to install it, and to start it with the device. */
interface App {
  readonly version: string;
  readonly storage: string;
  readonly startup?: boolean;
}

const installed = new Map<string, string>();
const apps: AsyncGroupHandler<Readonly<Record<string, App>>> = {
  id: "apps",
  apply(_run, desired, _metaData, instance) {
    for (const [name, app] of Object.entries(desired)) {
      if (name.startsWith("__")) continue;
      const { version, storage, startup } = app;
      const run = instance(name);
      // Nobody awaits these: the applications are installed side by side, and waited for before the report.
      void run("install", async () => {
        await Promise.resolve();
        if (storage === "") throw Object.assign(new Error("There is no storage to install from."), { code: 404 });
        installed.set(name, version);
      });
      void run("startup", () => startup === true);
    }
  },
  report: () => Object.fromEntries([...installed].map(([name, version]) => [name, { version }])),
};

let ntpServer = "";
const timeInfo: AsyncGroupHandler<{ readonly ntpServer: string }> = {
  id: "timeInfo",
  async apply(run, desired) {
    await run("ntpServer", () => {
      ({ ntpServer } = desired);
    });
  },
  report: () => ({ ntpServer }),
};

let desired: JsonValue = {};
let reported: JsonValue = {};
let version = 1;
let now = "";

const agent = createAgent([apps, timeInfo], {
  now: () => now,
  send(patch: ReportedPatch) {
    reported = applyMergePatch(reported, patch);
    const { state, groups } = evaluateGroups({ desired, reported });
    console.log(`  ${state}: ${groups.map((group) => `${group.id} ${group.state}`).join(", ")}`);
    return Promise.resolve();
  },
});

async function onDesired(patch: JsonObject, time: string): Promise<void> {
  desired = applyMergePatch(desired, patch);
  now = time;
  version += 1;
  await agent.desired({ ...patch, $version: version });
}

console.log("september");
await onDesired(
  {
    apps: {
      appXYZ: { version: "1.0", storage: "", startup: true },
      appABC: { version: "1.0", storage: "url://" },
      __meta: { deploymentId: "september", dependencies: "timeInfo" },
    },
    timeInfo: { ntpServer: "time.example", __meta: { deploymentId: "september" } },
  },
  "2018-09-06T10:00:00Z",
);
const [first] = evaluateGroups({ desired, reported }).groups;
for (const { instance = "", context, error } of first?.errors ?? []) {
  console.log(`  ${instance} ${context}: ${error.message}`);
}

console.log("october, with a storage");
await onDesired(
  { apps: { appXYZ: { storage: "url://" }, __meta: { deploymentId: "october" } } },
  "2018-10-02T10:00:00Z",
);

// prints:
// september
//   pending: apps pending, timeInfo pending
//   pending: apps pending, timeInfo succeeded
//   failed: apps failed, timeInfo succeeded
//   appXYZ install: There is no storage to install from.
// october, with a storage
//   pending: apps pending, timeInfo succeeded
//   succeeded: apps succeeded, timeInfo succeeded
