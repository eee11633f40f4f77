import { formatPointer, ownMember, resolvePointer } from "../../json/index.js";
import { parseRoute } from "../../query/index.js";
import { quoteName } from "../../result/index.js";
import { iotHubLimits, sectionSize } from "../../twin/index.js";
import type { DeploymentFacts, DeploymentFinding, OwnRule } from "./rule.js";
import { entriesOf, modulesOf } from "./rule.js";
import { pathInDocument } from "../section.js";
import type { AssembledSection } from "../section.js";

/**
 * The rules about sections besides that of $edgeAgent, and about the size of each.
 *
 * @internal
 */
export const SECTION_RULES: readonly OwnRule[] = [
  {
    row: "20",
    condition: "`integrity` of `$edgeAgent`, or `storeLimits` of `$edgeHub`",
    code: "tool-lags-behind",
    severity: "note",
    refusedBy: ["commandLine"],
    certainty: "tried",
    find: ({ agent, hub }) => [
      ...newerMember(agent, ["integrity"]),
      ...newerMember(hub, ["storeAndForwardConfiguration", "storeLimits"]),
    ],
  },
  {
    row: "2.7",
    condition: "a route to a module that the deployment does not run",
    code: "route-to-unknown-module",
    severity: "warning",
    refusedBy: [],
    certainty: "source",
    find: routesToNobody,
  },
  {
    row: "50",
    condition: "a section above three quarters of what the hub takes (32 KB)",
    code: "section-near-limit",
    severity: "warning",
    refusedBy: [],
    certainty: "source",
    find: ({ sections }) =>
      sections.flatMap(({ desired, path, moduleId }) => {
        const size = sectionSize(desired);
        const limit = Number(iotHubLimits.maxSectionBytes.desired);
        const name = moduleId === null ? "The section" : `The section of ${quoteName(moduleId)}`;
        return size * 4 > limit * 3 && size <= limit
          ? [{ path, message: `${name} has ${size} bytes; the hub takes ${limit}.` }]
          : [];
      }),
  },
];

/** A member that the device reads and the schemas of the command line tool do not know. */
function newerMember(section: AssembledSection | undefined, way: readonly string[]): readonly DeploymentFinding[] {
  if (section === undefined || resolvePointer(section.desired, formatPointer(way)) === undefined) return [];
  const path = pathInDocument(section, formatPointer(way));
  const message = `The command line tool refuses ${String(way.at(-1))}; the device reads it.`;
  return path === undefined ? [] : [{ path, message }];
}

function routesToNobody(facts: DeploymentFacts): readonly DeploymentFinding[] {
  const { hub, deployment } = facts;
  // A layer does not say which modules run: another one may bring the module.
  if (hub === undefined || deployment.kind !== "edge") return [];
  const names = new Set(modulesOf(facts).map(({ name }) => name.toLowerCase()));
  return entriesOf(ownMember(hub.desired, "routes")).flatMap(([name, route]): readonly DeploymentFinding[] => {
    const text = typeof route === "string" ? route : ownMember(route, "route");
    const result = typeof text === "string" ? parseRoute(text) : undefined;
    if (result?.ok !== true || result.value.sink.kind !== "module") return [];
    const { moduleId } = result.value.sink;
    const way = ["routes", name];
    const path = pathInDocument(hub, formatPointer(way)) ?? pathInDocument(hub, formatPointer([...way, "route"]));
    if (names.has(moduleId.toLowerCase()) || path === undefined) return [];
    return [
      {
        path,
        message: `The route ${quoteName(name)} sends to the module ${quoteName(moduleId)}, which is not deployed.`,
      },
    ];
  });
}
