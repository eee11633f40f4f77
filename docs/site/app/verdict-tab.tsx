import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { checkDocument, judgeDocument, unwrapDocuments } from "../../../src/document/index.js";
import type { DocumentVerdict, JudgeOptions } from "../../../src/document/index.js";
import { DataTable } from "./data-table.js";
import { Editor } from "./editor.js";
import type { TextRange } from "./editor.js";
import { findMember } from "./find-member.js";
import type { Opened } from "./fleet-client.js";
import { PartsTable } from "./parts-table.js";
import { Findings } from "./findings.js";
import { holdsMany, readEditor } from "./read-editor.js";
import { Share } from "./share-links.js";
import { StateBadge, StateMeaning } from "./state-badge.js";

interface VerdictTabProps {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Has a text read by the worker. */
  readonly openMany: (blob: Blob) => Promise<ReadingEnd>;
}

/** What came of a text that the worker read: its one document is the text of the page now, or it is not. */
export type ReadingEnd = "text" | Opened["kind"];

/** Texts above this are read by the worker, in characters: the page must not freeze. */
const LARGEST_TEXT = 2_000_000;

/** A text in the editor that the worker reads or has read: another one than the text of the page, which is judged. */
interface Draft {
  readonly text: string;
  /** The text of the page when it came; with another one, that is what stands in the editor. */
  readonly before: string;
  readonly state: keyof typeof UNJUDGED;
}

/** What is said of such a text in place of a verdict. */
const UNJUDGED = {
  reading: "No verdict yet: this text is read like a file.",
  read: "No verdict: this text was read like a file, and is not one document.",
  cancelled: "No verdict: the reading of this text was cancelled. Paste it again to have it read.",
  failed: "No verdict: this text could not be read.",
} as const;

export function VerdictTab({ text, setText, openMany }: VerdictTabProps): JSX.Element {
  const [marked, setMarked] = useState<TextRange>();
  const read = useMemo(() => readEditor(text), [text]);
  const [last, setDraft] = useState<Draft>();
  const draft = last?.before === text ? last : undefined;
  const openDraft = async (next: string): Promise<void> => {
    const opened: Draft = { text: next, before: text, state: "reading" };
    setDraft(opened);
    const state = await openMany(new Blob([next]));
    setDraft((now) => {
      if (now !== opened) return now;
      return state === "text" ? undefined : { ...opened, state };
    });
  };
  const change = (next: string, isPasted: boolean): void => {
    setMarked(undefined);
    if (next !== text && (next.length > LARGEST_TEXT || holdsMany(next, isPasted))) void openDraft(next);
    else {
      setDraft(undefined);
      setText(next);
    }
  };
  const reading = draft === undefined ? read : ({ kind: "elsewhere", message: UNJUDGED[draft.state] } as const);
  const wrong = reading.kind === "broken" ? reading.at : undefined;
  return (
    <div class="two-columns">
      <section aria-label="The document">
        <Editor
          label="The document, as JSON"
          text={draft?.text ?? text}
          marked={wrong ?? marked}
          isWrong={wrong !== undefined}
          change={change}
        />
        {reading.kind === "one" && <Share document={reading.value} />}
      </section>
      <section aria-label="The verdict" aria-live="polite">
        {reading.kind === "elsewhere" && <p>{reading.message}</p>}
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
  const [chosen, setDeploymentId] = useState("");
  const deployments = configurationsOf(document);
  // What was chosen for another document counts only where this one has it too.
  const deploymentId = deployments.includes(chosen) ? chosen : "";
  const options: JudgeOptions = deploymentId === "" ? {} : { deploymentId };
  const verdict = useMemo(() => judgeDocument(document, options), [document, deploymentId]);
  const issues = useMemo(() => checkDocument(document), [document]);
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
