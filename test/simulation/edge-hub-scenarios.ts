import type { EdgeHubReasonCode, EdgeHubState } from "../../src/edge-hub/index.js";
import type { JsonObject } from "../../src/json/index.js";
import { createEdgeHub } from "./edge-hub.js";
import type { EdgeHubDevice } from "./edge-hub.js";

/** A twin of `$edgeHub`, how it came about, and what is to be said of it. */
export interface EdgeHubScenario {
  /** The verdict in kebab case, then what is special. */
  readonly name: string;
  readonly state: EdgeHubState;
  /** The row of the table that decides. */
  readonly row: string;
  /** The codes of the reasons, the one that decided first. */
  readonly codes: readonly (EdgeHubReasonCode | "version-behind" | "version-ahead" | "refused-earlier")[];
  readonly twin: JsonObject;
}

export const CONFIGURATION: JsonObject = {
  schemaVersion: "1.1",
  routes: {
    sensorToFilter: 'FROM /messages/modules/sensor/outputs/* INTO BrokeredEndpoint("/modules/filter/inputs/in")',
    filterToCloud: { route: "FROM /messages/modules/filter/outputs/* INTO $upstream", priority: 1 },
  },
  storeAndForwardConfiguration: { timeToLiveSecs: 7200 },
};

const withRoutes = (routes: JsonObject): JsonObject => ({ ...CONFIGURATION, routes });
const hub = (): EdgeHubDevice => createEdgeHub("plant-7");
const accepted = (): EdgeHubDevice => hub().deploy(CONFIGURATION).start().read();
const refused = (desired: JsonObject): JsonObject => hub().start().deploy(desired).read().twin();

function withoutDesiredVersion(twin: JsonObject): JsonObject {
  const { desired, reported } = twin["properties"] as Readonly<Record<"desired" | "reported", JsonObject>>;
  const rest = Object.fromEntries(Object.entries(desired).filter(([key]) => key !== "$version"));
  return { ...twin, properties: { desired: rest, reported } };
}

/** One scenario or more for each row of the table. */
export const EDGE_HUB_SCENARIOS: readonly EdgeHubScenario[] = [
  {
    name: "unknown-twin-of-another-module",
    state: "unknown",
    row: "0",
    codes: ["not-edge-hub"],
    twin: { ...accepted().twin(), moduleId: "filter" },
  },
  {
    name: "unknown-version-is-text",
    state: "unknown",
    row: "0",
    codes: ["malformed-hub-report"],
    twin: accepted().report({ lastDesiredVersion: "2" }).twin(),
  },
  { name: "unmanaged-fresh-device", state: "unmanaged", row: "1", codes: ["no-configuration"], twin: hub().twin() },
  {
    name: "not-started-hub-never-ran",
    state: "notStarted",
    row: "2",
    codes: ["hub-not-reported", "no-report-since-change"],
    twin: hub().deploy(CONFIGURATION).twin(),
  },
  {
    name: "not-started-start-up-report-only",
    state: "notStarted",
    row: "2",
    codes: ["hub-not-reported", "reports-without-this"],
    twin: hub().deploy(CONFIGURATION).start().twin(),
  },
  {
    name: "not-started-and-would-be-refused",
    state: "notStarted",
    row: "2",
    codes: ["hub-not-reported", "hub-schema-version-refused", "reports-without-this"],
    twin: hub()
      .deploy({ ...CONFIGURATION, schemaVersion: "1" })
      .start()
      .twin(),
  },
  {
    name: "unknown-desired-version-missing",
    state: "unknown",
    row: "3",
    codes: ["desired-version-missing"],
    twin: withoutDesiredVersion(accepted().twin()),
  },
  {
    name: "stale-new-routes",
    state: "stale",
    row: "4",
    codes: ["version-behind", "no-report-since-change"],
    twin: accepted()
      .deploy(withRoutes({ all: "FROM /messages/* INTO $upstream" }))
      .twin(),
  },
  {
    name: "stale-after-refusal",
    state: "stale",
    row: "4",
    codes: ["version-behind", "refused-earlier", "no-report-since-change"],
    twin: hub()
      .start()
      .deploy(withRoutes({ all: "FORM /* INTO $upstream" }))
      .read()
      .deploy(CONFIGURATION)
      .twin(),
  },
  {
    name: "unknown-version-ahead",
    state: "unknown",
    row: "5",
    codes: ["version-ahead"],
    twin: accepted().recreate().twin(),
  },
  {
    name: "succeeded-one-client-connected",
    state: "succeeded",
    row: "6",
    codes: ["configuration-accepted"],
    twin: accepted().connect("plant-7/filter").twin(),
  },
  {
    name: "succeeded-clients-disconnected",
    state: "succeeded",
    row: "6",
    codes: ["configuration-accepted", "clients-disconnected"],
    twin: accepted()
      .connect("plant-7/filter")
      .connect("line 1.north/sensor")
      .connect("press.4")
      .leave("line 1.north/sensor")
      .leave("press.4")
      .twin(),
  },
  {
    name: "succeeded-schema-version-1-0-reported",
    state: "succeeded",
    row: "6",
    codes: ["configuration-accepted"],
    twin: hub()
      .deploy({ ...CONFIGURATION, schemaVersion: "1.2" })
      .start()
      .read()
      .twin(),
  },
  {
    name: "failed-route-misspelled",
    state: "failed",
    row: "7",
    codes: ["configuration-refused", "malformed-route"],
    twin: refused(withRoutes({ all: "FORM /* INTO $upstream" })),
  },
  {
    name: "failed-schema-version-1-4",
    state: "failed",
    row: "7",
    codes: ["configuration-refused", "hub-schema-version-refused"],
    twin: refused({ ...CONFIGURATION, schemaVersion: "1.4" }),
  },
  {
    name: "failed-route-object-under-1-0",
    state: "failed",
    row: "7",
    codes: ["configuration-refused", "route-needs-newer-schema"],
    twin: refused({ ...CONFIGURATION, schemaVersion: "1.0" }),
  },
  {
    name: "failed-without-store-and-forward",
    state: "failed",
    row: "7",
    codes: ["configuration-refused", "hub-member-missing"],
    twin: refused({ schemaVersion: "1.1", routes: {} }),
  },
  {
    name: "failed-priority-12",
    state: "failed",
    row: "7",
    codes: ["configuration-refused", "route-priority-refused"],
    twin: refused(withRoutes({ all: { route: "FROM /* INTO $upstream", priority: 12 } })),
  },
  {
    name: "failed-deployment-removed",
    state: "failed",
    row: "7",
    codes: ["configuration-refused", "empty-configuration"],
    twin: accepted().deploy({}).read().twin(),
  },
  {
    name: "failed-undocumented-500",
    state: "failed",
    row: "8a",
    codes: ["undocumented-code"],
    twin: accepted()
      .report({ lastDesiredStatus: { code: 500, description: "Internal error" } })
      .twin(),
  },
  {
    name: "unknown-undocumented-202",
    state: "unknown",
    row: "8b",
    codes: ["undocumented-code"],
    twin: accepted()
      .report({ lastDesiredStatus: { code: 202 } })
      .twin(),
  },
  {
    name: "unknown-status-missing",
    state: "unknown",
    row: "9",
    codes: ["status-missing"],
    twin: accepted().report({ lastDesiredStatus: null }).twin(),
  },
];
