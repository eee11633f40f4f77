import { formatPointer, ownMember, resolvePointer } from "../../json/index.js";
import { quoteName } from "../../result/index.js";
import type { DeploymentFacts, DeploymentFinding, OwnRule } from "./rule.js";
import { entriesOf, modulesOf } from "./rule.js";
import { pathInDocument } from "../section.js";

/** `${NAME}` anywhere, or `$NAME` as the beginning of an image; `$upstream` is the agent's own. */
const IN_IMAGE = /\$\{[^}]*\}?|^\s*\$(?!upstream\b)\w+/;
const IN_OPTIONS = /\$\{[^}]*\}?/;
/** A whole value: a password may well begin with a dollar sign. */
const IN_CREDENTIAL = /^\$(?:\{[A-Z_]\w*\}|[A-Z_][A-Z0-9_]*)$/;

/** Longer placeholders are no names. */
const LONGEST_PLACEHOLDER = 60;

/**
 * Finds the values in which a placeholder of a template was left: images, createOptions, registry credentials.
 *
 * Source: Documents and envelopes §2.4.
 *
 * @internal
 */
export function findPlaceholders({ agent }: Pick<DeploymentFacts, "agent">): readonly DeploymentFinding[] {
  if (agent === undefined) return [];
  const found: DeploymentFinding[] = [];
  const look = (pointer: string, value: unknown, pattern: RegExp, place: string): void => {
    const placeholder = typeof value === "string" ? pattern.exec(value)?.[0].trim() : undefined;
    const path = pathInDocument(agent, pointer);
    if (placeholder === undefined || path === undefined) return;
    const name =
      placeholder.length > LONGEST_PLACEHOLDER ? "a placeholder" : `the placeholder ${quoteName(placeholder)}`;
    found.push({ path, message: `${place} holds ${name}, which is not filled in.` });
  };
  for (const { name, module, path } of modulesOf({ agent })) {
    const settings = ownMember(module, "settings");
    const inSettings = (member: string): string => formatPointer([...path, "settings", member]);
    look(inSettings("image"), ownMember(settings, "image"), IN_IMAGE, `The image of the module ${quoteName(name)}`);
    for (const [piece, value] of entriesOf(settings)) {
      if (!/^createOptions\d*$/i.test(piece)) continue;
      look(inSettings(piece), value, IN_OPTIONS, `createOptions of the module ${quoteName(name)}`);
    }
  }
  const credentials = ["runtime", "settings", "registryCredentials"];
  for (const [registry, credential] of entriesOf(resolvePointer(agent.desired, formatPointer(credentials)))) {
    for (const member of ["address", "username", "password"]) {
      const pointer = formatPointer([...credentials, registry, member]);
      look(
        pointer,
        ownMember(credential, member),
        IN_CREDENTIAL,
        `The ${member} of the registry ${quoteName(registry)}`,
      );
    }
  }
  return found;
}

/**
 * The rule about placeholders of templates.
 *
 * @internal
 */
export const PLACEHOLDER_RULES: readonly OwnRule[] = [
  {
    row: "22, 53",
    condition: "a placeholder of a template in an image, in `createOptions` or in registry credentials",
    code: "unexpanded-placeholder",
    severity: "error",
    refusedBy: ["agent"],
    certainty: "source",
    find: ({ placeholders }) => placeholders,
  },
];
