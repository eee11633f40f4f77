import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { classifyEdgeHub } from "../../src/edge-hub/index.js";
import { EDGE_HUB_RULES } from "../../src/edge-hub/rules.js";
import { damages, whileDamaged } from "../support/rows.js";

const FOLDER = "test/fixtures/edge-hub";
const TWINS = readdirSync(FOLDER).map((file) => JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8")) as unknown);

function verdicts(): unknown {
  return TWINS.map((twin) => classifyEdgeHub(twin));
}

describe("the table of $edgeHub", () => {
  it.each(damages(EDGE_HUB_RULES))("%s, %s: some fixture is judged otherwise", (damage, _row, rule) => {
    expect(whileDamaged(rule, damage, verdicts)).not.toStrictEqual(verdicts());
  });
});
