import { useEffect, useMemo, useState } from "preact/hooks";
import type { JSX } from "preact";
import { EXAMPLES } from "./examples.js";
import { openFleet } from "./fleet-client.js";
import type { FleetSummary, Progress } from "./fleet-messages.js";
import { FleetTab } from "./fleet-tab.js";
import { PatchTab } from "./patch-tab.js";
import { QueryTab } from "./query-tab.js";
import { Reading } from "./reading.js";
import { readLink } from "./share.js";
import { Tabs } from "./tabs.js";
import { TimelineTab } from "./timeline-tab.js";
import { VerdictTab } from "./verdict-tab.js";
import type { ReadingEnd } from "./verdict-tab.js";

/** The jobs of the page, in the order of their tabs. */
const JOBS = ["Verdict", "Fleet", "Query", "Patch", "Time line"] as const;

export type Job = (typeof JOBS)[number];

/** The page: one text, or a file of many documents, and what can be asked of them. */
export function App(): JSX.Element {
  const [job, setJob] = useState<Job>("Verdict");
  const [text, setText] = useState(EXAMPLES[0]?.text ?? "");
  const [summary, setSummary] = useState<FleetSummary>();
  const [progress, setProgress] = useState<Progress>();
  const [problem, setProblem] = useState("");
  const [opened, setOpened] = useState(0);
  const fleet = useMemo(() => openFleet(), []);

  useEffect(() => {
    readLink(location.hash).then(
      (shared) => {
        if (shared !== undefined) setText(shared);
      },
      () => {
        setProblem("The link holds no document that can be read.");
      },
    );
  }, []);

  const openBlob = async (blob: Blob): Promise<ReadingEnd> => {
    setProblem("");
    setSummary(undefined);
    setOpened((count) => count + 1);
    const read = await fleet.open(blob, setProgress);
    setProgress(undefined);
    if (read.kind === "failed") setProblem(read.message);
    if (read.kind !== "read") return read.kind;
    const { isRecording, only } = read.summary;
    const isText = only !== undefined && !isRecording;
    if (isText) setText(indented(only));
    // Who chose another tab while the file was read stays there.
    setJob((now) => (now === job ? jobFor(job, read.summary) : now));
    setSummary(read.summary);
    return isText ? "text" : read.kind;
  };
  const openOne = async (index: number): Promise<void> => {
    setText(indented(await fleet.text(index)));
    setJob("Verdict");
  };
  const panels: Record<Job, () => JSX.Element> = {
    Verdict: () => <VerdictTab text={text} setText={setText} openMany={openBlob} />,
    Fleet: () => <FleetTab summary={summary} open={(index) => void openOne(index)} />,
    Query: () => <QueryTab fleet={fleet} text={text} count={summary?.total} opened={opened} />,
    Patch: () => <PatchTab text={text} />,
    "Time line": () => <TimelineTab fleet={fleet} summary={summary} />,
  };
  return (
    <DropZone open={(blob) => void openBlob(blob)}>
      <Toolbar open={(blob) => void openBlob(blob)} setText={setText} />
      {problem !== "" && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {progress !== undefined && (
        <Reading
          progress={progress}
          cancel={() => {
            fleet.cancel();
          }}
        />
      )}
      <Tabs names={JOBS} current={job} choose={setJob} panel={panels[job]} />
    </DropZone>
  );
}

/** A document as a person reads it. */
function indented(json: string): string {
  return JSON.stringify(JSON.parse(json), null, 2);
}

/** The tab that shows what was read, where the one that is open does not. */
function jobFor(job: Job, { isRecording, only, histories }: FleetSummary): Job {
  if (isRecording) return "Time line";
  if (job === "Query" || (job === "Time line" && histories.length > 0)) return job;
  if (only === undefined) return "Fleet";
  return job === "Patch" ? job : "Verdict";
}

interface OpenProps {
  readonly open: (blob: Blob) => void;
}

function Toolbar({ open, setText }: OpenProps & { readonly setText: (text: string) => void }): JSX.Element {
  return (
    <div class="toolbar">
      <label class="button">
        Open a file
        <input
          type="file"
          class="visually-hidden"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) open(file);
            currentTarget.value = "";
          }}
        />
      </label>
      <label>
        <span>Example</span>
        <select
          onChange={({ currentTarget }) => {
            const example = EXAMPLES.find(({ name }) => name === currentTarget.value);
            if (example === undefined) return;
            if (example.many) open(new Blob([example.text]));
            else setText(example.text);
          }}
        >
          {EXAMPLES.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <p class="hint">Paste or drop JSON, NDJSON, gzip, a query page or a capture. Nothing leaves this page.</p>
    </div>
  );
}

function DropZone({ open, children }: OpenProps & { readonly children: preact.ComponentChildren }): JSX.Element {
  const [isOver, setOver] = useState(false);
  return (
    <div
      class={isOver ? "drop-zone is-over" : "drop-zone"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (file !== undefined) open(file);
      }}
    >
      {children}
    </div>
  );
}
