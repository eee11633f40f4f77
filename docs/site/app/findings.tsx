import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { CODES } from "../../../src/document/index.js";
import type { AnyCode } from "../../../src/document/index.js";
import { CODE_ADVICE } from "./code-advice.js";

/** A reason or an issue. */
export interface Finding {
  readonly code: string;
  readonly path: string;
  readonly message: string;
  readonly severity?: string;
}

interface FindingsProps {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly show: (pointer: string) => void;
}

/** More are not shown at once: a hostile document has a million. */
const SHOWN = 200;

/** Reasons or issues; a click on one shows its place in the document, and what its code means. */
export function Findings({ title, findings, show }: FindingsProps): JSX.Element | null {
  const [chosen, choose] = useState(-1);
  if (findings.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ol class="findings">
        {findings.slice(0, SHOWN).map((finding, index) => (
          <li key={index}>
            <button
              type="button"
              aria-expanded={index === chosen}
              onClick={() => {
                choose(index === chosen ? -1 : index);
                show(finding.path);
              }}
            >
              {finding.severity !== undefined && (
                <span class={`severity-${finding.severity}`}>{finding.severity} </span>
              )}
              <span class="message">{finding.message}</span>
              <code>{finding.code}</code>
              <code class="path">{finding.path === "" ? "the whole document" : finding.path}</code>
            </button>
            {index === chosen && <CodeMeaning code={finding.code} message={finding.message} />}
          </li>
        ))}
      </ol>
      {findings.length > SHOWN && <p>{findings.length - SHOWN} more are not shown.</p>}
    </section>
  );
}

interface CodeMeaningProps {
  readonly code: string;
  /** What the finding says, which is not said twice. */
  readonly message: string;
}

function CodeMeaning({ code, message }: CodeMeaningProps): JSX.Element {
  const entry = Object.hasOwn(CODES, code) ? CODES[code as AnyCode] : undefined;
  const advice = Object.hasOwn(CODE_ADVICE, code) ? CODE_ADVICE[code] : undefined;
  return (
    <div class="code-meaning">
      <p>
        <strong>{entry?.title}</strong>
      </p>
      {entry?.explanation !== message && <p>{entry?.explanation}</p>}
      {advice !== undefined && (
        <p>
          <strong>What to do:</strong> {advice}
        </p>
      )}
    </div>
  );
}
