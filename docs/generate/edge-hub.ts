import { EDGE_HUB_MEANINGS, EDGE_HUB_OUTCOMES, EDGE_HUB_STATES } from "../../src/edge-hub/index.js";
import { EDGE_HUB_REFUSALS } from "../../src/edge-hub/refusals.js";
import { EDGE_HUB_RULES } from "../../src/edge-hub/rules.js";
import { table } from "./table.js";

/** The tables of `docs/edge-hub.md`, from the rows that the classifier and the checks themselves go through. */
export const blocks: Readonly<Record<string, () => string>> = {
  "edge-hub-states": () =>
    table(
      ["state", "meaning", "outcome in a fleet"],
      EDGE_HUB_STATES.map((state) => [
        `\`${state}\``,
        EDGE_HUB_MEANINGS[state].meaning,
        `\`${EDGE_HUB_OUTCOMES[state]}\``,
      ]),
    ),
  "edge-hub-rules": () =>
    table(
      ["row", "the first that holds", "state"],
      EDGE_HUB_RULES.map(({ row, condition, state }) => [row, condition, `\`${state}\``]),
    ),
  "edge-hub-refusals": () =>
    table(
      ["in the desired properties", "edgeHub", "how it is known", "code"],
      EDGE_HUB_REFUSALS.map(({ condition, severity, certainty, code }) => [
        condition,
        severity === "error" ? "refuses it: 400" : "takes it",
        certainty === "source" ? "its source code" : "concluded",
        `[\`${code}\`](codes/${code}.md)`,
      ]),
    ),
};
