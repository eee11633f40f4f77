import type { JSX } from "preact";
import { describeStates, STATE_STYLES } from "../../../src/document/index.js";
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

/** The colour of an outcome, and the text that can be read on it. */
export function fillOf(outcome: string): { readonly background: string; readonly color: string } {
  const background = STATE_STYLES[outcome]?.color ?? "#999999";
  return { background, color: background === DARK_FILL ? "#ffffff" : "#000000" };
}

/** The one colour of states on which white is easier to read than black. */
const DARK_FILL = "#0072B2";

interface StateProps {
  readonly of: string;
  readonly state: string;
  /** What the state counts as, where it is known already. */
  readonly outcome?: string;
}

/** A state with its sign and colour. */
export function StateBadge({ of, state, outcome = outcomeOf(of, state) }: StateProps): JSX.Element {
  return (
    <span class="state" title={descriptionOf(of, state)?.meaning}>
      <span class="swatch" style={{ background: fillOf(outcome).background }} />
      <span aria-hidden="true">{STATE_STYLES[outcome]?.glyph}</span> {state}
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
