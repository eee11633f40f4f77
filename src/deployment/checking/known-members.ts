import { ownMember } from "../../json/index.js";
import type { JsonValue } from "../../json/index.js";
import { quoteName } from "../../result/index.js";
import { entriesOf, modulesOf } from "./rule.js";
import type { AgentFacts, AgentFinding } from "./rule.js";

/** The members that the agent knows, by what they are members of; names are compared without case. */
const KNOWN = {
  section: ["schemaVersion", "runtime", "systemModules", "modules", "integrity", "$version", "$metadata"],
  runtime: ["type", "settings"],
  runtimeSettings: ["minDockerVersion", "loggingOptions", "registryCredentials"],
  module: ["version", "type", "status", "restartPolicy", "imagePullPolicy", "startupOrder", "env", "settings"],
  settings: ["image", "imageHash", "digest"],
} as const;

/**
 * Finds the members of the section of $edgeAgent that the agent does not read.
 *
 * @internal
 */
export function unknownMembers({ agent }: Pick<AgentFacts, "agent">): readonly AgentFinding[] {
  const { desired } = agent;
  const runtime = ownMember(desired, "runtime");
  const places: readonly (readonly [readonly string[], JsonValue | undefined, keyof typeof KNOWN])[] = [
    [[], desired, "section"],
    [["runtime"], runtime, "runtime"],
    [["runtime", "settings"], ownMember(runtime, "settings"), "runtimeSettings"],
    ...modulesOf({ agent }).flatMap(
      ({ path, module }) =>
        [
          [path, module, "module"],
          [[...path, "settings"], ownMember(module, "settings"), "settings"],
        ] as const,
    ),
  ];
  return places.flatMap(([way, holder, kind]) =>
    entriesOf(holder)
      .filter(([name]) => !isKnown(name, kind))
      .map(([name]) => ({
        way: [...way, name],
        message: `The agent does not read the member ${quoteName(name)}${placeName(way)}.`,
      })),
  );
}

function isKnown(name: string, kind: keyof typeof KNOWN): boolean {
  // The agent takes every name with this word for a piece, and refuses what does not fit.
  if (kind === "settings" && /createOptions/i.test(name)) return true;
  return KNOWN[kind].some((known) => known.toLowerCase() === name.toLowerCase());
}

/** Where a member is, for a message: `of the module "camera"`, `of runtime`; nothing for the section itself. */
function placeName([group, name, inner]: readonly string[]): string {
  if (group === undefined) return "";
  if (group === "runtime") return ` of ${[group, name].filter((part) => part !== undefined).join(".")}`;
  return ` of ${inner === undefined ? "" : `the ${inner} of `}the module ${quoteName(String(name))}`;
}
