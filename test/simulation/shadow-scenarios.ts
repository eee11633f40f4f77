import type { JsonObject } from "../../src/json/index.js";
import type { ShadowState } from "../../src/properties/index.js";
import { createShadowService } from "./shadow-service.js";
import type { ShadowService } from "./shadow-service.js";

/** A document of a shadow, and what is to be said of it. */
export interface ShadowScenario {
  /** The state in kebab case, then what is special. */
  readonly name: string;
  readonly state: ShadowState;
  /** The row of the plain comparison that decides; none for what is not compared. */
  readonly row: string | undefined;
  /** The codes of the reasons, the one that decided first. */
  readonly codes: readonly string[];
  readonly shadow: JsonObject;
}

const LIGHT = { red: 255, green: 255, effects: ["fade", "pulse"] };

/** A lamp that does what is desired of it, and reports more than that. */
const obedient = (): ShadowService =>
  createShadowService()
    .update({ desired: { light: LIGHT, mode: "eco" } })
    .update({ reported: { light: LIGHT, mode: "eco", connected: true } });

/** The lamp after something else is desired of it. */
const changed = (): ShadowService => obedient().update({ desired: { light: { green: 0 } } });

/** A document of the service, damaged by hand. */
function damaged(shadow: JsonObject, change: JsonObject): JsonObject {
  return { ...shadow, state: { ...(shadow["state"] as JsonObject), ...change } };
}

export const SHADOW_SCENARIOS: readonly ShadowScenario[] = [
  {
    name: "unmanaged-reported-only",
    state: "unmanaged",
    row: "1",
    codes: ["nothing-desired"],
    shadow: obedient().update({ desired: null }).get(),
  },
  {
    name: "out-of-sync-changed-since",
    state: "outOfSync",
    row: "2",
    codes: ["values-differ"],
    shadow: changed().get(),
  },
  {
    name: "out-of-sync-documents-message",
    state: "outOfSync",
    row: "2",
    codes: ["values-differ"],
    shadow: changed().documents(),
  },
  {
    name: "out-of-sync-list-differs",
    state: "outOfSync",
    row: "2",
    codes: ["values-differ"],
    shadow: obedient()
      .update({ desired: { light: { effects: ["pulse", "fade"] } } })
      .get(),
  },
  {
    name: "out-of-sync-partly-reported",
    state: "outOfSync",
    row: "3",
    codes: ["partly-reported"],
    shadow: obedient()
      .update({ desired: { schedule: { from: "22:00" } } })
      .get(),
  },
  {
    name: "out-of-sync-delta-message",
    state: "outOfSync",
    row: undefined,
    codes: ["delta-only"],
    shadow: changed().delta(),
  },
  {
    name: "not-started-thing-never-reported",
    state: "notStarted",
    row: "4",
    codes: ["nothing-reported"],
    shadow: createShadowService()
      .update({ desired: { light: LIGHT } })
      .get(),
  },
  {
    name: "in-sync-reported-as-desired",
    state: "inSync",
    row: "5",
    codes: ["values-agree"],
    shadow: obedient().get(),
  },
  {
    name: "in-sync-with-an-old-delta",
    state: "inSync",
    row: "5",
    codes: ["values-agree", "delta-disagrees"],
    shadow: damaged(obedient().get(), { delta: { mode: "eco" } }),
  },
  {
    name: "unknown-reported-is-a-list",
    state: "unknown",
    row: undefined,
    codes: ["malformed-shadow"],
    shadow: damaged(changed().get(), { reported: ["light"] }),
  },
];
