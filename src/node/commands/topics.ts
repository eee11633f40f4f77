import { CODES, describeStates } from "../../document/index.js";
import type { StateDescription } from "../../document/index.js";
import { DEPLOYMENT_STATUS_CODES, EXIT_CODE_MEANINGS } from "../../edge-agent/index.js";
import { NODE_CODES } from "../codes.js";

/** Something that can be explained, by the name under which it is asked for. */
export type Topic =
  | ({ readonly kind: "state"; readonly name: string } & Omit<StateDescription, "state">)
  | { readonly kind: "code"; readonly name: string; readonly title: string; readonly explanation: string }
  | { readonly kind: "number"; readonly name: string; readonly subject: string; readonly meaning: string };

/**
 * Lists everything that can be explained: states, codes, and the numbers that $edgeAgent reports.
 *
 * @internal
 */
export function topics(): readonly Topic[] {
  const codes = Object.entries({ ...CODES, ...NODE_CODES }).sort(([left], [right]) => (left < right ? -1 : 1));
  return [
    ...describeStates().map(({ state, ...told }) => ({ kind: "state", name: state, ...told }) as const),
    ...DEPLOYMENT_STATUS_CODES.map(({ code, name, meaning }) =>
      numbered(code, `${name}, a status code of $edgeAgent`, meaning),
    ),
    ...EXIT_CODE_MEANINGS.map(({ code, name, meaning }) =>
      numbered(
        code,
        `an exit code of a module, from ${name}`,
        `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}.`,
      ),
    ),
    ...codes.map(([name, { title, explanation }]) => ({ kind: "code", name, title, explanation }) as const),
  ];
}

/**
 * Finds what a name stands for; one that is nowhere spelled so is compared without regard to case.
 *
 * @internal
 */
export function topicsOf(name: string): readonly Topic[] {
  const all = topics();
  const exact = all.filter((topic) => topic.name === name);
  return exact.length > 0 ? exact : all.filter((topic) => topic.name.toLowerCase() === name.toLowerCase());
}

function numbered(code: number, subject: string, meaning: string): Topic {
  return { kind: "number", name: String(code), subject, meaning };
}
