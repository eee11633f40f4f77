import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { judgeRollout, parsePolicy } from "../../../src/fleet/index.js";
import type { FleetTally } from "../../../src/fleet/index.js";

const POLICY = '{ "success": { "percent": 95 }, "error": { "percent": 5, "action": "pause" } }';

/** A policy, and what a gate says of the fleet by it. */
export function GateForm({ tally }: { readonly tally: FleetTally }): JSX.Element {
  const [text, setText] = useState(POLICY);
  const answer = useMemo(() => judge(text, tally), [text, tally]);
  return (
    <section>
      <h3>Gate</h3>
      <label>
        <span>Policy</span>
        <textarea
          rows={3}
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
          }}
        />
      </label>
      <div role="status">
        {answer.head !== "" && <p class="gate-verdict">{answer.head}</p>}
        <ul>
          {answer.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}

interface GateAnswer {
  readonly head: string;
  readonly lines: readonly string[];
}

function judge(text: string, tally: FleetTally): GateAnswer {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return { head: "", lines: ["The policy is not JSON."] };
  }
  const policy = parsePolicy(input);
  if (!policy.ok) return { head: "", lines: policy.issues.map(({ path, message }) => `${path} ${message}`) };
  const { verdict, state, succeeded, failed, open, reasons } = judgeRollout(tally, policy.value);
  return {
    head: `${verdict} (${state}): ${succeeded} succeeded, ${failed} failed, ${open} open`,
    lines: reasons.map(({ message }) => message),
  };
}
