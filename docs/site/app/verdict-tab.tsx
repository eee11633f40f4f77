import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { checkDocument, judgeDocument, unwrapDocuments } from "../../../src/document/index.js";
import type { DocumentVerdict, JudgeOptions } from "../../../src/document/index.js";
import { DataTable } from "./data-table.js";
import { Editor } from "./editor.js";
import type { TextRange } from "./editor.js";
import { findMember } from "./find-member.js";
import { PartsTable } from "./parts-table.js";
import { Findings } from "./findings.js";
import { holdsMany, readEditor } from "./read-editor.js";
import { Share } from "./share-links.js";
import { StateBadge, StateMeaning } from "./state-badge.js";

interface VerdictTabProps {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Has a text read by the worker; answers whether the one document of it is the text now. */
  readonly openMany: (blob: Blob) => Promise<boolean>;
}

/** Texts above this are read by the worker, in characters: the page must not freeze. */
const LARGEST_TEXT = 2_000_000;

/** The text is read by the worker, or was and holds more than one document, or none. */
const ELSEWHERE = { kind: "elsewhere" } as const;

export function VerdictTab({ text, setText, openMany }: VerdictTabProps): JSX.Element {
  const [marked, setMarked] = useState<TextRange>();
  const read = useMemo(() => readEditor(text), [text]);
  // What stands in the editor is then another text than the one that is judged.
  const [isElsewhere, setElsewhere] = useState(false);
  const change = (next: string, isPasted: boolean): void => {
    setMarked(undefined);
    const isForWorker = next.length > LARGEST_TEXT || holdsMany(next, isPasted);
    setElsewhere(isForWorker);
    if (!isForWorker) setText(next);
    else
      void openMany(new Blob([next])).then((isText) => {
        if (isText) setElsewhere(false);
      });
  };
  const reading = isElsewhere ? ELSEWHERE : read;
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
        {reading.kind === "one" && <Share document={reading.value} />}
      </section>
      <section aria-label="The verdict" aria-live="polite">
        {reading.kind === "elsewhere" && <p>No verdict yet: this text is read like a file.</p>}
        {reading.kind === "empty" && <p>Paste a twin, drop a file, or choose an example.</p>}
        {reading.kind === "broken" && (
          <p class="problem" role="alert">
            {reading.message}
          </p>
        )}
        {reading.kind === "one" && reading.warning !== "" && <p class="warning">{reading.warning}</p>}
        {reading.kind === "one" && (
          <Verdict
            document={reading.value}
            show={(pointer) => {
              setMarked(findMember(reading.json, pointer));
            }}
          />
        )}
      </section>
    </div>
  );
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
    <DataTable
      label="The two sets of rules"
      caption="The two sets of rules differ"
      head={["rules", "state", "why"]}
      rows={[
        { rules: "observed (as agents report)", judged: verdict },
        { rules: "documented (to the letter)", judged: documented },
      ].map(({ rules, judged }) => [
        rules,
        <StateBadge of={judged.kind} state={judged.state} key="state" />,
        judged.reasons[0]?.message,
      ])}
    />
  );
}

function configurationsOf(document: unknown): readonly string[] {
  const [first] = unwrapDocuments(document);
  const inner = first?.document;
  if (typeof inner !== "object" || inner === null || !("configurations" in inner)) return [];
  const { configurations } = inner;
  return typeof configurations === "object" && configurations !== null ? Object.keys(configurations).sort() : [];
}
