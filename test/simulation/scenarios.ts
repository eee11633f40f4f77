import { readFileSync } from "node:fs";
import type { JsonObject } from "../../src/json/index.js";
import { SUCCESSFUL } from "./applied.js";
import type { Scenario } from "./scenario.js";
import { TROUBLED } from "./troubled.js";
import { UNAPPLIED } from "./unapplied.js";

/** The three parts of the source document's example, put together. */
const SOURCE_EXAMPLE: Scenario = {
  name: "agent-stopped-source-example",
  documented: "agentStopped",
  story: "The example of edge-agent-reported-states.md, its three parts in one twin.",
  twin: () => JSON.parse(readFileSync(new URL("source-example.json", import.meta.url), "utf8")) as JsonObject,
};

/** Every fixture of an $edgeAgent twin. */
export const SCENARIOS: readonly Scenario[] = [...UNAPPLIED, ...TROUBLED, SOURCE_EXAMPLE, ...SUCCESSFUL];
