import type { JSX } from "preact";
import { describeStates } from "../../../src/document/index.js";
import type { StateDescription } from "../../../src/document/index.js";

const DESCRIPTIONS: ReadonlyMap<string, StateDescription> = new Map(
  [...describeStates()].reverse().flatMap((row) => [
    [row.state, row],
    [`${row.of} ${row.state}`, row],
  ]),
);

/** What a state means; of the first subject that has such a state where the kind has none. */
function descriptionOf(kind: string, state: string): StateDescription | undefined {
  return DESCRIPTIONS.get(`${kind} ${state}`) ?? DESCRIPTIONS.get(state);
}

/** What a state counts as in a fleet, which decides its colour and its sign. */
export function outcomeOf(kind: string, state: string): string {
  return descriptionOf(kind, state)?.outcome ?? "unknown";
}

/** A sign beside the colour, for those who do not see the colour. */
const SIGNS: Readonly<Record<string, string>> = {
  failed: "✖",
  running: "◐",
  succeeded: "✔",
  notStarted: "○",
  stale: "◷",
  superseded: "⇥",
  skipped: "–",
  unknown: "?",
};

interface StateProps {
  readonly of: string;
  readonly state: string;
  /** What the state counts as, where it is known already. */
  readonly outcome?: string;
}

/** A state with its sign and colour. */
export function StateBadge({ of, state, outcome = outcomeOf(of, state) }: StateProps): JSX.Element {
  return (
    <span class={`state outcome-${outcome}`} title={descriptionOf(of, state)?.meaning}>
      <span aria-hidden="true">{SIGNS[outcome]}</span> {state}
    </span>
  );
}

/** What the state means, and what to do. */
export function StateMeaning({ of, state }: StateProps): JSX.Element | null {
  const description = descriptionOf(of, state);
  if (description === undefined) return null;
  return (
    <p class="meaning">
      {description.meaning} {description.action}
    </p>
  );
}
