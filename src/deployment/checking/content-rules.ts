import { describeType, quoteName } from "../../result/index.js";
import { appendPointer, isJsonObject, resolvePointer } from "../../json/index.js";
import { DEPLOYMENT_CODES } from "../codes.js";
import type { DeploymentPart } from "../model.js";
import type { DeploymentFacts, DeploymentFinding, OwnRule } from "./rule.js";
import { modulesOf } from "./rule.js";

/**
 * The rules about the document as a whole: its content and its sections.
 *
 * @internal
 */
export const CONTENT_RULES: readonly OwnRule[] = [
  {
    row: "1",
    condition: "a configuration without content",
    code: "content-missing",
    severity: "error",
    refusedBy: ["commandLine", "iotHub"],
    certainty: "source",
    find: ({ deployment: { contents, kind } }) =>
      contents.length === 0 && kind !== "metricResult"
        ? [{ path: "", message: "The configuration has no modulesContent, no moduleContent and no deviceContent." }]
        : [],
  },
  {
    row: "51",
    condition: "more than one of `modulesContent`, `moduleContent`, `deviceContent`",
    code: "several-contents",
    severity: "error",
    refusedBy: ["commandLine"],
    certainty: "source",
    find: ({ deployment: { contents } }) =>
      contents.slice(1).map(({ member, path }) => ({
        path,
        message: `${member} and ${String(contents[0]?.member)} are both present; a configuration has only one of them.`,
      })),
  },
  {
    row: "2.1",
    condition: "`moduleContent` with `$edgeAgent`, the former name of `modulesContent`",
    code: "legacy-content",
    severity: "warning",
    refusedBy: [],
    certainty: "source",
    find: ({ deployment: { contents }, agent }) =>
      contents
        .filter(({ member, path }) => member === "moduleContent" && agent?.path === appendPointer(path, "$edgeAgent"))
        .map(({ path }) => ({ path, message: "moduleContent is the former name of modulesContent." })),
  },
  {
    row: "2",
    condition: "no section for `$edgeAgent`; a layer has at least `{}`",
    code: "agent-section-missing",
    severity: "error",
    refusedBy: ["iotHub"],
    certainty: "documented",
    find: ({ deployment, agent }) =>
      deployment.kind === "layered" && deployment.contents.length > 0 && agent === undefined
        ? missingSection(
            deployment,
            "$edgeAgent",
            'The section of $edgeAgent is missing; a layer has at least "$edgeAgent": {}.',
          )
        : [],
  },
  {
    row: "3",
    condition: "no section for `$edgeHub` in a whole deployment",
    code: "hub-section-missing",
    severity: "warning",
    refusedBy: [],
    certainty: "inferred",
    find: ({ deployment, hub }) =>
      deployment.kind === "edge" && hub === undefined
        ? missingSection(
            deployment,
            "$edgeHub",
            "The section of $edgeHub is missing; edgeHub keeps the routes that it has.",
          )
        : [],
  },
  {
    row: "2.1",
    condition: "a section, or what it sets as a whole, is not an object",
    code: "malformed-section-content",
    severity: "error",
    refusedBy: ["iotHub"],
    certainty: "inferred",
    find: ({ deployment: { sections, document } }) =>
      sections.flatMap(({ path, parts }) => {
        const whole = parts.filter(({ way, value }) => way.length === 0 && !isJsonObject(value));
        const section = resolvePointer(document, path);
        const wrong = isJsonObject(section) ? whole : [{ path, value: section }];
        return wrong.map(({ path: at, value }) => ({
          path: at,
          message: `A section is an object, not ${describeType(value)}.`,
        }));
      }),
  },
  {
    row: "2.1",
    condition: "a key of a section that neither is `properties.desired` nor begins with it",
    code: "section-key-ignored",
    severity: "warning",
    refusedBy: [],
    certainty: "inferred",
    find: ({ deployment: { sections } }) =>
      sections.flatMap(({ path, otherKeys }) =>
        otherKeys.map((key) => ({
          path: appendPointer(path, key),
          message: `The key ${quoteName(key)} sets nothing: only properties.desired and what begins with it does.`,
        })),
      ),
  },
  {
    row: "2.1",
    condition: "two keys of a section set the same place, or one sets a place within the other's",
    code: "overlapping-parts",
    severity: "warning",
    refusedBy: [],
    certainty: "inferred",
    find: ({ deployment: { sections } }) => sections.flatMap(({ parts }) => overlaps(parts)),
  },
  {
    row: "45",
    condition: "a layer sets the whole section of a module: lower layers are overwritten",
    code: "layer-overwrites",
    severity: "note",
    refusedBy: [],
    certainty: "documented",
    find: ({ deployment: { kind, sections } }) =>
      kind !== "layered"
        ? []
        : sections.flatMap(({ moduleId, parts }) =>
            parts
              .filter(({ way }) => way.length === 0)
              .map(({ path }) => ({
                path,
                message: `The layer sets the whole section of ${quoteName(String(moduleId))}, and overwrites lower layers there.`,
              })),
          ),
  },
  {
    row: "47, 48",
    condition: "a layer: it is applied only over a whole deployment of a smaller priority, else the agent reports 417",
    code: "layered-deployment",
    severity: "note",
    refusedBy: [],
    certainty: "documented",
    find: ({ deployment: { kind } }) =>
      kind === "layered" ? [{ path: "", message: DEPLOYMENT_CODES["layered-deployment"].explanation }] : [],
  },
  {
    row: "46",
    condition: "a layer sets something in `systemModules`",
    code: "layer-system-modules",
    severity: "warning",
    refusedBy: ["iotHub"],
    certainty: "documented",
    find: ({ deployment: { kind }, agent }) =>
      kind !== "layered"
        ? []
        : (agent?.parts ?? [])
            .filter(({ way: [first] }) => first === "systemModules")
            .map(({ path }) => ({
              path,
              message: "A layer may not set system modules; set them in the deployment below it.",
            })),
  },
  {
    row: "52",
    condition: "a section for a module that the deployment does not run",
    code: "module-not-deployed",
    severity: "warning",
    refusedBy: [],
    certainty: "inferred",
    find: sectionsWithoutModule,
  },
];

function missingSection(
  { contents }: DeploymentFacts["deployment"],
  moduleId: string,
  message: string,
): readonly DeploymentFinding[] {
  return [{ path: appendPointer(String(contents[0]?.path), moduleId), message }];
}

function sectionsWithoutModule(facts: DeploymentFacts): readonly DeploymentFinding[] {
  if (facts.deployment.kind !== "edge") return [];
  const names = new Set(modulesOf(facts).map(({ name }) => name));
  return facts.sections
    .filter(({ moduleId }) => moduleId !== null && !moduleId.startsWith("$") && !names.has(moduleId))
    .map(({ moduleId, path }) => ({
      path,
      message: `The module ${quoteName(String(moduleId))} has a section, and is not in the modules of $edgeAgent.`,
    }));
}

/** The parts that set a place which another part sets too, or a place within it. */
function overlaps(parts: readonly DeploymentPart[]): readonly DeploymentFinding[] {
  const ways = new Set<string>();
  for (const { way } of parts) ways.add(JSON.stringify(way));
  return parts.flatMap(({ way, path }) => {
    const isWithin = way.some((_, length) => ways.has(JSON.stringify(way.slice(0, length))));
    const message = "This part is inside another part of the same section, which sets the same place too.";
    return isWithin ? [{ path, message }] : [];
  });
}
