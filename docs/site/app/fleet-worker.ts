import { lastTwin } from "../../../src/document/index.js";
import { explainQuery, runQuery } from "../../../src/query/index.js";
import { parseRecording } from "../../../src/twin/index.js";
import { FileCount } from "./file-count.js";
import type { FleetReply, FleetRequest, FleetSummary, QueryAnswer } from "./fleet-messages.js";
import { readBlob } from "./read-blob.js";
import { eventSteps, readTimeLine, recordedSteps, twinAt } from "./time-line.js";
import type { TwinStep } from "./time-line.js";

/** What is held of the file that was read last. */
let held = new FileCount();

/** The file that is being read: what is asked meanwhile waits for its end. */
let reading: Promise<unknown> = Promise.resolve();

/** Rows that are shown of a query. */
const SHOWN_ROWS = 1000;

/** How often the page is told how far the reading is, in milliseconds. */
const TELL_EVERY = 100;

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
  if (request.ask === "text") return { id, say: "text", text: held.texts[request.index] ?? "" };
  if (request.ask === "query") return { id, say: "answer", answer: query(request.query, request.text) };
  const history = historyOf(request.twin);
  if (request.ask === "timeLine")
    return { id, say: "timeLine", line: typeof history === "string" ? history : readTimeLine(history) };
  return { id, say: "text", text: typeof history === "string" ? "" : twinAt(history, request.step) };
}

async function read(blob: Blob, id: number): Promise<FleetSummary> {
  const count = new FileCount();
  held = count;
  let told = 0;
  let bytes = 0;
  const tell = (): void => {
    if (performance.now() - told < TELL_EVERY) return;
    told = performance.now();
    const progress = { documents: count.texts.length, bytes, totalBytes: blob.size };
    self.postMessage({ id, say: "progress", progress } satisfies FleetReply);
  };
  try {
    const batches = readBlob(blob, (counted) => {
      bytes = counted;
    });
    for await (const documents of batches) {
      for (const document of documents) count.take(document);
      tell();
    }
  } catch (error) {
    return count.finish(messageOf(error));
  }
  return count.finish("");
}

/** The steps of a twin; a sentence where they cannot be told. */
function historyOf(twin: string): Iterable<TwinStep> | string {
  return held.recording.length > 0 ? recordedSteps(held.recording) : eventSteps(held.events.get(twin) ?? []);
}

/** What a query is asked of: all documents, the last twin of a recording, or what is in the editor where no file was read. */
function* documentsFor(single: string): Generator<unknown, void> {
  if (held.recording.length > 0) {
    const recording = parseRecording(held.recording);
    if (recording.ok) yield lastTwin(recording.value);
    return;
  }
  for (const text of held.texts.length > 0 ? held.texts : [single]) {
    try {
      yield JSON.parse(text);
    } catch {
      // What is not JSON has no row; the fleet counts it as unreadable.
    }
  }
}

function query(text: string, single: string): QueryAnswer {
  const run = runQuery(text, documentsFor(single));
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
