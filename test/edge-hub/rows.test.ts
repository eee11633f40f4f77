import { readdirSync, readFileSync } from "node:fs";
import { classifyEdgeHub } from "../../src/edge-hub/index.js";
import { EDGE_HUB_RULES } from "../../src/edge-hub/rules.js";
import { holdTable } from "../support/rows.js";

const FOLDER = "test/fixtures/edge-hub";
const FIXTURES = readdirSync(FOLDER).map((file) => JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8")) as unknown);

const DESIRED = [undefined, "x", {}, { $version: 5 }, { schemaVersion: "1.1" }, { schemaVersion: "1.1", $version: 5 }];
const VERSIONS = [undefined, "x", 4, 5, 6];
const CODES = [undefined, 200, 400, 500, 999];

/** Everything desired with every version and code that may be reported. */
const TWINS: readonly unknown[] = DESIRED.flatMap((desired) =>
  VERSIONS.flatMap((lastDesiredVersion) =>
    CODES.map((code) => ({
      moduleId: "$edgeHub",
      properties: { desired, reported: { lastDesiredVersion, lastDesiredStatus: { code } } },
    })),
  ),
);

holdTable(
  "of $edgeHub",
  EDGE_HUB_RULES,
  () => [...FIXTURES, ...TWINS, 5].map((twin) => classifyEdgeHub(twin)), // No version is below none, and one number is one number.
  ["3, 4", "4, 5", "6, 7"],
);
