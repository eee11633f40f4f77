import { describe, expect, it } from "vitest";
import { classifyEdgeDeployment } from "../../src/edge-agent/index.js";
import type { EdgeDeploymentState } from "../../src/edge-agent/index.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";

/*
 * An independent transcription of the five predicates of edge-agent-reported-states.md, "How these fields relate when
 * applying a deployment", over every combination of configuration, version, code, modules and edgeHub. A member that is
 * missing, on either side or on both, counts as different. Nothing below calls anything of the library but the
 * classifier, and nothing is written the way the library writes it.
 */

interface Side {
  readonly image?: string;
  readonly status?: string;
}

/** What one desired module looks like on both sides; `undefined` is a module that is not there. */
interface ModuleCase {
  readonly name: string;
  readonly desired: Side;
  readonly reported: Side | undefined;
}

const MODULE_CASES: readonly ModuleCase[] = [
  { name: "good", desired: { image: "i:1", status: "running" }, reported: { image: "i:1", status: "running" } },
  {
    name: "status differs",
    desired: { image: "i:1", status: "running" },
    reported: { image: "i:1", status: "backoff" },
  },
  {
    name: "image differs",
    desired: { image: "i:2", status: "running" },
    reported: { image: "i:1", status: "running" },
  },
  { name: "both differ", desired: { image: "i:2", status: "running" }, reported: { image: "i:1", status: "failed" } },
  { name: "not reported", desired: { image: "i:1", status: "running" }, reported: undefined },
  { name: "no status on either side", desired: { image: "i:1" }, reported: { image: "i:1" } },
  { name: "no image on either side", desired: { status: "running" }, reported: { status: "running" } },
];

const HUB_CASES: readonly ({ readonly desired?: Side; readonly reported?: Side } & { readonly name: string })[] = [
  { name: "equal", desired: { status: "running" }, reported: { status: "running" } },
  { name: "differs", desired: { status: "running" }, reported: { status: "stopped" } },
  { name: "not reported", desired: { status: "running" } },
  { name: "without a status on either side", desired: {}, reported: {} },
  { name: "not desired" },
];

const CONFIGURATION_CASES: readonly (JsonObject | undefined)[] = [
  undefined,
  {},
  { a: { status: "Applied" } },
  { a: { status: "applied" }, b: { status: "Targeted" } },
  { a: { status: "Targeted" } },
  { a: { status: "Gone" } },
];

/** `$version` is 7 throughout. */
const VERSION_CASES: readonly (JsonValue | undefined)[] = [7, 6, 8, undefined, "7"];
const CODE_CASES: readonly (JsonValue | undefined)[] = [200, 400, 406, 412, 417, 500, 404, undefined, "200"];

interface Combination {
  readonly configurations: JsonObject | undefined;
  readonly version: JsonValue | undefined;
  readonly code: JsonValue | undefined;
  readonly modules: readonly ModuleCase[];
  readonly hub: (typeof HUB_CASES)[number];
}

/** Every set of module cases: two to the power of seven. */
const MODULE_SETS: readonly (readonly ModuleCase[])[] = Array.from({ length: 2 ** MODULE_CASES.length }, (_, bits) =>
  MODULE_CASES.filter((__, index) => (bits >> index) % 2 === 1),
);

function* combinations(): Generator<Combination> {
  for (const configurations of CONFIGURATION_CASES)
    for (const version of VERSION_CASES)
      for (const code of CODE_CASES)
        for (const modules of MODULE_SETS)
          for (const hub of HUB_CASES) yield { configurations, version, code, modules, hub };
}

function twinOf({ configurations, version, code, modules, hub }: Combination): unknown {
  const member = (side: Side | undefined, status: string): unknown =>
    side && { settings: { image: side.image }, [status]: side.status };
  const twin = {
    moduleId: "$edgeAgent",
    configurations,
    properties: {
      desired: {
        $version: 7,
        systemModules: { edgeHub: member(hub.desired, "status") },
        modules: Object.fromEntries(modules.map(({ name, desired }) => [name, member(desired, "status")])),
      },
      reported: {
        lastDesiredVersion: version,
        lastDesiredStatus: { code },
        systemModules: { edgeHub: member(hub.reported, "status") },
        modules: Object.fromEntries(modules.map(({ name, reported }) => [name, member(reported, "runtimeStatus")])),
      },
    },
  };
  // Through text, as a twin comes: members that are undefined are not there.
  return JSON.parse(JSON.stringify(twin));
}

const same = (left: unknown, right: unknown): boolean => left !== undefined && left === right;

/** The five predicates; the configuration's part of each is `isApplied`, with "Changes for individual deployments". */
function predicates({ configurations, version, code, modules, hub }: Combination): readonly EdgeDeploymentState[] {
  const statuses = Object.values(configurations ?? {}).map((entry) =>
    (entry as { status: string }).status.toLowerCase(),
  );
  const isApplied = statuses.length === 0 || statuses.includes("applied");
  const versionEquals = same(7, version);
  const imageEquals = ({ desired, reported }: ModuleCase): boolean => same(desired.image, reported?.image);
  const statusEquals = ({ desired, reported }: ModuleCase): boolean => same(desired.status, reported?.status);
  const hubEquals = hub.desired === undefined || same(hub.desired.status, hub.reported?.status);
  const every = modules.every((module) => statusEquals(module) && imageEquals(module));
  const holds: readonly (readonly [EdgeDeploymentState, boolean])[] = [
    ["notYetApplied", isApplied && !versionEquals],
    ["successful", isApplied && versionEquals && code === 200 && hubEquals && every],
    ["invalid", isApplied && versionEquals && (code === 400 || code === 412)],
    [
      "moduleFailed",
      isApplied && versionEquals && code === 200 && modules.some((m) => !statusEquals(m) && imageEquals(m)),
    ],
    ["inProgressOrFailed", isApplied && versionEquals && code === 500 && modules.some((m) => !imageEquals(m))],
  ];
  return holds.filter(([, isTrue]) => isTrue).map(([state]) => state);
}

/** Where no predicate holds: the table of the design, rows 3a, 3b, 6, 7, 8, 10, 11 and 13, in words of its own. */
function completed({ configurations, code, modules, hub }: Combination): EdgeDeploymentState {
  const statuses = Object.values(configurations ?? {}).map((entry) => (entry as { status: string }).status);
  if (statuses.includes("Targeted") && !statuses.some((status) => status.toLowerCase() === "applied"))
    return "targeted";
  if (statuses.includes("Gone")) return "indeterminate";
  if (code === 406) return "agentStopped";
  if (code === 417) return "emptyConfiguration";
  if (code === 500) return "inProgressOrFailed";
  if (code !== 200) return "indeterminate";
  if (modules.some(({ desired, reported }) => !same(desired.image, reported?.image))) return "inProgressOrFailed";
  return hub.desired !== undefined && !same(hub.desired.status, hub.reported?.status)
    ? "moduleFailed"
    : "indeterminate";
}

describe("the documented rules and the five predicates of the source document", () => {
  const total =
    CONFIGURATION_CASES.length * VERSION_CASES.length * CODE_CASES.length * MODULE_SETS.length * HUB_CASES.length;

  it(`agree on each of ${total} combinations`, () => {
    let seen = 0;
    let uncovered = 0;
    const disagreements: unknown[] = [];
    for (const combination of combinations()) {
      seen += 1;
      const holding = predicates(combination);
      if (holding.length > 1) disagreements.push({ combination, holding });
      if (holding.length === 0) uncovered += 1;
      const expected = holding[0] ?? completed(combination);
      const { state } = classifyEdgeDeployment(twinOf(combination), { rules: "documented" });
      if (state !== expected) disagreements.push({ combination, expected, state });
    }
    expect(disagreements.slice(0, 3)).toStrictEqual([]);
    expect(seen).toBe(total);
    expect(seen).toBeGreaterThan(10_000);
    expect(uncovered).toBeGreaterThan(0);
    expect(uncovered).toBeLessThan(seen);
  }, 120_000);
});
