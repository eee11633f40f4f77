import type { TimeLine } from "./time-line.js";
import type { FleetReply, FleetRequest, FleetSummary, Progress, QueryAnswer } from "./fleet-messages.js";

/** How the reading of a file ended. */
export type Opened =
  | { readonly kind: "read"; readonly summary: FleetSummary }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "cancelled" };

/** The documents of a file, held by a worker. */
export interface Fleet {
  open(blob: Blob, tell: (progress: Progress) => void): Promise<Opened>;
  cancel(): void;
  text(index: number): Promise<string>;
  timeLine(twin: string): Promise<TimeLine | string>;
  moment(twin: string, step: number): Promise<string>;
  query(query: string, text: string): Promise<QueryAnswer>;
}

interface Waiting {
  readonly done: (reply: FleetReply | undefined) => void;
  readonly tell: (progress: Progress) => void;
}

type Ask = FleetRequest extends infer Each ? (Each extends FleetRequest ? Omit<Each, "id"> : never) : never;

/** Starts the worker from the page's own script. */
export function openFleet(): Fleet {
  const source = document.querySelector("script")?.textContent ?? "";
  const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const waiting = new Map<number, Waiting>();
  let worker = start();
  let last = 0;

  function start(): Worker {
    const made = new Worker(address);
    made.onmessage = ({ data }: MessageEvent<FleetReply>) => {
      if (data.say === "progress") waiting.get(data.id)?.tell(data.progress);
      else settle(data.id, data);
    };
    made.onerror = (event) => {
      event.preventDefault();
      for (const id of waiting.keys()) settle(id, { id, say: "failed", message: event.message });
    };
    return made;
  }
  function settle(id: number, reply: FleetReply | undefined): void {
    waiting.get(id)?.done(reply);
    waiting.delete(id);
  }
  function ask(request: Ask, tell: (progress: Progress) => void = () => undefined): Promise<FleetReply | undefined> {
    last += 1;
    const id = last;
    worker.postMessage({ ...request, id });
    return new Promise((done) => waiting.set(id, { done, tell }));
  }
  function cancel(): void {
    worker.terminate();
    worker = start();
    for (const id of waiting.keys()) settle(id, undefined);
  }
  return {
    cancel,
    async open(blob, tell) {
      if (waiting.size > 0) cancel();
      const reply = await ask({ ask: "open", blob }, tell);
      if (reply?.say === "summary") return { kind: "read", summary: reply.summary };
      if (reply?.say === "failed") return { kind: "failed", message: reply.message };
      return { kind: "cancelled" };
    },
    async text(index) {
      const reply = await ask({ ask: "text", index });
      return reply?.say === "text" ? reply.text : "";
    },
    async timeLine(twin) {
      const reply = await ask({ ask: "timeLine", twin });
      return reply?.say === "timeLine" ? reply.line : "The history of this twin could not be read.";
    },
    async moment(twin, step) {
      const reply = await ask({ ask: "moment", twin, step });
      return reply?.say === "text" ? reply.text : "";
    },
    async query(query, text) {
      const reply = await ask({ ask: "query", query, text });
      if (reply?.say === "answer") return reply.answer;
      const message = reply?.say === "failed" ? reply.message : "The query was cancelled.";
      return { rows: [], total: 0, warnings: [], problem: { message, hint: "", offset: 0 } };
    },
  };
}
