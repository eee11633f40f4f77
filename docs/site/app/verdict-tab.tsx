import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { checkDocument, judgeDocument, unwrapDocuments } from "../../../src/document/index.js";
import type { DocumentVerdict, JudgeOptions } from "../../../src/document/index.js";
import { locateJsonError } from "../../../src/node/reading/json-error.js";
import { Editor } from "./editor.js";
import type { TextRange } from "./editor.js";
import { findMember } from "./find-member.js";
import { PartsTable } from "./parts-table.js";
import { Findings } from "./findings.js";
import { StateBadge, StateMeaning } from "./state-badge.js";

interface VerdictTabProps {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly openMany: (blob: Blob) => Promise<void>;
}

/** What a text turned out to be. */
type Reading =
  | { readonly kind: "empty" }
  | { readonly kind: "broken"; readonly at: TextRange; readonly message: string }
  | { readonly kind: "many"; readonly count: number }
  | { readonly kind: "one"; readonly value: unknown };

/** Texts above this are read by the worker, in characters: the page must not freeze. */
const LARGEST_TEXT = 2_000_000;

export function VerdictTab({ text, setText, openMany }: VerdictTabProps): JSX.Element {
  const [marked, setMarked] = useState<TextRange>();
  const reading = useMemo(() => readText(text), [text]);
  const change = (next: string): void => {
    setMarked(undefined);
    if (next.length > LARGEST_TEXT || readText(next).kind === "many") void openMany(new Blob([next]));
    else setText(next);
  };
  const wrong = reading.kind === "broken" ? reading.at : undefined;
  return (
    <div class="two-columns">
      <section aria-label="The document">
        <Editor
          label="The document, as JSON"
          text={text}
          marked={wrong ?? marked}
          isWrong={wrong !== undefined}
          change={change}
        />
      </section>
      <section aria-label="The verdict" aria-live="polite">
        {reading.kind === "empty" && <p>Paste a twin, drop a file, or choose an example.</p>}
        {reading.kind === "broken" && (
          <p class="problem" role="alert">
            {reading.message}
          </p>
        )}
        {reading.kind === "one" && (
          <Verdict
            document={reading.value}
            show={(pointer) => {
              setMarked(findMember(text, pointer));
            }}
          />
        )}
      </section>
    </div>
  );
}

function readText(text: string): Reading {
  if (text.trim() === "") return { kind: "empty" };
  try {
    const value: unknown = JSON.parse(text);
    const count = unwrapDocuments(value).length;
    return count > 1 ? { kind: "many", count } : { kind: "one", value };
  } catch {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    if (lines.length > 1 && lines.slice(0, 2).every(isJson)) return { kind: "many", count: lines.length };
    return brokenAt(text);
  }
}

function isJson(text: string): boolean {
  try {
    return JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}

function brokenAt(text: string): Reading {
  const { offset, expected } = locateJsonError(text) ?? { offset: 0, expected: "JSON" };
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  const column = offset - before.lastIndexOf("\n");
  const found = offset >= text.length ? "the text ends" : `found ${JSON.stringify(text.slice(offset, offset + 1))}`;
  return {
    kind: "broken",
    at: { from: Math.min(offset, text.length), to: Math.min(offset + 1, text.length) },
    message: `Line ${line}, column ${column}: expected ${expected}, ${found}.`,
  };
}

interface VerdictProps {
  readonly document: unknown;
  readonly show: (pointer: string) => void;
}

function Verdict({ document, show }: VerdictProps): JSX.Element {
  const [deploymentId, setDeploymentId] = useState("");
  const options: JudgeOptions = deploymentId === "" ? {} : { deploymentId };
  const verdict = useMemo(() => judgeDocument(document, options), [document, deploymentId]);
  const issues = useMemo(() => checkDocument(document), [document]);
  const deployments = configurationsOf(document);
  return (
    <>
      <h2>
        <StateBadge of={verdict.kind} state={verdict.state} />
        <span class="id">{verdict.id ?? "(no id)"}</span>
      </h2>
      <StateMeaning of={verdict.kind} state={verdict.state} />
      <dl class="facts">
        <dt>kind</dt>
        <dd>{verdict.kind}</dd>
        {verdict.envelope !== undefined && (
          <>
            <dt>envelope</dt>
            <dd>{verdict.envelope}</dd>
          </>
        )}
      </dl>
      {deployments.length > 0 && (
        <label>
          <span>Deployment</span>
          <select
            value={deploymentId}
            onChange={({ currentTarget }) => {
              setDeploymentId(currentTarget.value);
            }}
          >
            <option value="">the one in force</option>
            {deployments.map((id) => (
              <option key={id}>{id}</option>
            ))}
          </select>
        </label>
      )}
      <OtherRules document={document} verdict={verdict} options={options} />
      <Findings title="Reasons" findings={verdict.reasons} show={show} />
      <PartsTable verdict={verdict} />
      <Findings title="Issues" findings={issues} show={show} />
    </>
  );
}

interface OtherRulesProps {
  readonly document: unknown;
  readonly verdict: DocumentVerdict;
  readonly options: JudgeOptions;
}

/** Both rule sets side by side, where they differ. */
function OtherRules({ document, verdict, options }: OtherRulesProps): JSX.Element | null {
  if (verdict.kind !== "edge-agent") return null;
  const documented = judgeDocument(document, { ...options, rules: "documented" });
  if (documented.state === verdict.state) return null;
  return (
    <table class="rules">
      <caption>The two sets of rules differ</caption>
      <thead>
        <tr>
          <th scope="col">rules</th>
          <th scope="col">state</th>
          <th scope="col">why</th>
        </tr>
      </thead>
      <tbody>
        {[
          { rules: "observed (as agents report)", judged: verdict },
          { rules: "documented (to the letter)", judged: documented },
        ].map(({ rules, judged }) => (
          <tr key={rules}>
            <th scope="row">{rules}</th>
            <td>
              <StateBadge of={judged.kind} state={judged.state} />
            </td>
            <td>{judged.reasons[0]?.message}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function configurationsOf(document: unknown): readonly string[] {
  const [first] = unwrapDocuments(document);
  const inner = first?.document;
  if (typeof inner !== "object" || inner === null || !("configurations" in inner)) return [];
  const { configurations } = inner;
  return typeof configurations === "object" && configurations !== null ? Object.keys(configurations).sort() : [];
}
