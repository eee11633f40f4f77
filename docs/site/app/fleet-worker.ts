import { documentMember, identifyDocument, judgeDocument, unwrapDocuments } from "../../../src/document/index.js";
import type { UnwrappedDocument } from "../../../src/document/index.js";
import { foldTwinEvents } from "../../../src/twin/index.js";
import type { TwinEvent } from "../../../src/twin/index.js";
import { addMember, emptyFleet, topFailures } from "../../../src/fleet/index.js";
import type { FleetMember } from "../../../src/result/index.js";
import { explainQuery, runQuery } from "../../../src/query/index.js";
import type { FleetReply, FleetRequest, FleetRow, FleetSummary, QueryAnswer } from "./fleet-messages.js";
import { readTimeLine, twinAt } from "./time-line.js";
import { linesOf, textOf } from "./read-blob.js";

/** What is held of the documents that were read: their texts, so that one can be opened and all can be queried. */
let texts: string[] = [];

/** The file that is being read: what is asked meanwhile waits for its end. */
let reading: Promise<unknown> = Promise.resolve();

/** What a message can hold that makes a twin, or changes it. */
const TWIN_MESSAGES: ReadonlySet<string> = new Set(["change", "twin", "deleted"]);

/** Rows that are shown of a query. */
const SHOWN_ROWS = 1000;

/** The failures that are named. */
const SHOWN_FAILURES = 10;

/** Answers what the page asks; runs in a worker. */
export function serveFleet(): void {
  self.onmessage = ({ data }: MessageEvent<FleetRequest>) => {
    answer(data).then(
      (reply) => {
        self.postMessage(reply);
      },
      (error: unknown) => {
        const reply: FleetReply = { id: data.id, say: "failed", message: messageOf(error) };
        self.postMessage(reply);
      },
    );
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `The file could not be read: ${error.message}` : "The file could not be read.";
}

async function answer(request: FleetRequest): Promise<FleetReply> {
  const { id } = request;
  if (request.ask === "open") {
    const summary = read(request.blob, id);
    reading = summary.catch(() => undefined);
    return { id, say: "summary", summary: await summary };
  }
  await reading;
  if (request.ask === "text") return { id, say: "text", text: texts[request.index] ?? "" };
  if (request.ask === "timeLine") return { id, say: "timeLine", line: readTimeLine(recordingLines()) };
  if (request.ask === "moment") return { id, say: "text", text: twinAt(recordingLines(), request.step) };
  return { id, say: "answer", answer: query(request.query, request.text) };
}

async function read(blob: Blob, id: number): Promise<FleetSummary> {
  const count = startCount();
  texts = [];
  let bytes = 0;
  let told = 0;
  const tell = (): void => {
    if (performance.now() - told < 100) return;
    told = performance.now();
    const progress = { documents: texts.length, bytes, totalBytes: blob.size };
    self.postMessage({ id, say: "progress", progress } satisfies FleetReply);
  };
  const pieces = textOf(blob, (counted) => {
    bytes = counted;
  });
  let whole: string[] | undefined;
  for await (const line of linesOf(pieces)) {
    tell();
    if (whole !== undefined) whole.push(line);
    else if (line.trim() === "") continue;
    // A file whose first line is not JSON is one document over many lines.
    else if (takeText(line, count)) continue;
    else if (count.seen() === 0) whole = [line];
    else count.unreadable(line);
  }
  if (whole !== undefined) takeWhole(whole.join("\n"), count);
  count.fold();
  return count.summary();
}

function recordingLines(): readonly unknown[] {
  return [...documentsOf(texts)];
}

function takeWhole(text: string, count: Count): void {
  if (!takeText(text, count)) count.unreadable(text);
}

/** Judges what a text holds; tells whether it is JSON. */
function takeText(text: string, count: Count): boolean {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return false;
  }
  const parts = unwrapDocuments(value);
  const rest = parts.filter((part) => !count.folded(part));
  if (parts.length === 1 && rest.length === 1) count.judged(value, text);
  else for (const { document } of rest) count.judged(document, JSON.stringify(document));
  return true;
}

interface Count {
  /** Keeps what changes a twin until all are there; tells whether it is such a thing. */
  folded(part: UnwrappedDocument): boolean;
  judged(document: unknown, text: string): void;
  /** Judges the twins that the changes lead to. */
  fold(): void;
  unreadable(text: string): void;
  seen(): number;
  summary(): FleetSummary;
}

function startCount(): Count {
  const rows: FleetRow[] = [];
  const members: FleetMember[] = [];
  let tally = emptyFleet;
  let unreadable = 0;
  const events: TwinEvent[] = [];
  const note = (row: Omit<FleetRow, "index">, text: string, member: FleetMember): void => {
    texts.push(text);
    rows.push({ ...row, index: rows.length });
    tally = addMember(tally, member);
    if (member.failing.length > 0) members.push(member);
  };
  return {
    folded({ document, deviceId, moduleId, operation, at, holding }) {
      if (holding === undefined || !TWIN_MESSAGES.has(holding) || deviceId === undefined || at === undefined)
        return false;
      events.push({ event: document, deviceId, moduleId, operation, at });
      return true;
    },
    judged(document, text) {
      const verdict = judgeDocument(document);
      const member = documentMember(verdict);
      const { id, kind, state, reasons } = verdict;
      const why = reasons[0]?.message ?? "";
      note({ id: id ?? "(no id)", kind, state, outcome: member.outcome, why }, text, member);
    },
    fold() {
      for (const twin of foldTwinEvents(undefined, events).twins.values()) this.judged(twin, JSON.stringify(twin));
    },
    unreadable(text) {
      unreadable += 1;
      const row = {
        id: "(no id)",
        kind: "unreadable",
        state: "unreadable",
        outcome: "unknown",
        why: "This is not JSON.",
      };
      note(row, text, { id: "", state: "unreadable", outcome: "unknown", failing: [] });
    },
    seen: () => rows.length + events.length,
    summary: () => ({
      total: rows.length,
      unreadable,
      isRecording: isRecording(texts[0]),
      only: rows.length === 1 ? texts[0] : undefined,
      rows,
      tally,
      failures: topFailures(members).slice(0, SHOWN_FAILURES),
    }),
  };
}

function isRecording(text: string | undefined): boolean {
  return text !== undefined && identifyDocument(JSON.parse(text)) === "recording";
}

function query(text: string, single: string): QueryAnswer {
  const run = runQuery(text, documentsOf(texts.length > 0 ? texts : [single]));
  if (run.ok) {
    const warnings = explainQuery(text).warnings.map(({ message }) => message);
    return { rows: run.value.slice(0, SHOWN_ROWS), total: run.value.length, warnings };
  }
  const [first] = run.issues;
  const { message, hint = "", line = 1, column = 1 } = run.issues.find(({ severity }) => severity === "error") ?? first;
  const before = text.split("\n").slice(0, line - 1);
  const offset = before.reduce((sum, each) => sum + each.length + 1, column - 1);
  return { rows: [], total: 0, warnings: [], problem: { message, hint, offset } };
}

function* documentsOf(all: readonly string[]): Generator<unknown, void> {
  for (const text of all) {
    try {
      yield JSON.parse(text);
    } catch {
      // What is not JSON has no row; the fleet counts it as unreadable.
    }
  }
}
