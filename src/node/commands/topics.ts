import { CODES, describeStates } from "../../document/index.js";
import type { StateDescription } from "../../document/index.js";
import { DEPLOYMENT_STATUS_CODES, EDGE_DEPLOYMENT_MEANINGS, EXIT_CODE_MEANINGS } from "../../edge-agent/index.js";
import type { DeploymentStatusCodeRow, EdgeDeploymentState } from "../../edge-agent/index.js";
import type { StateMeaning } from "../../result/index.js";
import { NODE_CODES } from "../codes.js";

/** Something that can be explained, by the name under which it is asked for. */
export type Topic =
  | ({ readonly kind: "state"; readonly name: string } & Omit<StateDescription, "state">)
  | { readonly kind: "code"; readonly name: string; readonly title: string; readonly explanation: string }
  | ({ readonly kind: "number"; readonly name: string; readonly subject: string } & StateMeaning);

/** The state of a deployment that each status code stands for, where nothing else in the twin says otherwise. */
const STATE_OF_STATUS_CODE: Readonly<Record<DeploymentStatusCodeRow["code"], EdgeDeploymentState>> = {
  200: "successful",
  400: "invalid",
  406: "agentStopped",
  412: "invalid",
  417: "emptyConfiguration",
  500: "inProgressOrFailed",
};

/** What to do about a module that has ended. */
const ENDED = "Look at the logs of the module (iotedge logs MODULE) from before it ended.";

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
      numbered(code, `${name}, a status code of $edgeAgent`, {
        meaning,
        action: EDGE_DEPLOYMENT_MEANINGS[STATE_OF_STATUS_CODE[code]].action,
      }),
    ),
    ...EXIT_CODE_MEANINGS.map(({ code, name, meaning }) =>
      numbered(code, `an exit code of a module, from ${name}`, {
        meaning: `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}.`,
        action: ENDED,
      }),
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

function numbered(code: number, subject: string, told: StateMeaning): Topic {
  return { kind: "number", name: String(code), subject, ...told };
}
