import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { collectFeedback, readEvidence } from "../../src/feedback/index.js";

const DEVICES = 100_000;
/** The second stream is of the same devices, so it must not need more memory. */
const STREAMS = [1_000_000, 2_000_000];
/** What a device reports, message by message; then its end, as often as there are messages. */
const COURSE = [
  "IDENTIFYING",
  "IDENTIFIED",
  "RUNNING",
  "RUNNING",
  "RUNNING",
  "RUNNING",
  "RUNNING",
  "RUNNING",
  "RUNNING",
];
const STEPS = [
  "IDENTIFIED",
  "DOWNLOADING",
  "DOWNLOADING",
  "DOWNLOAD_SUCCESS",
  "UPDATING",
  "UPDATE_SUCCESS",
  "ACTIVATING",
];
const START = 1_700_000_000_000;

/** The texts of a stream: every device sends its course of ten messages, three actions each, all devices interleaved. */
function* messageTexts(count: number): Generator<string> {
  for (let index = 0; index < count; index += 1) {
    const device = index % DEVICES;
    const step = Math.floor(index / DEVICES);
    const status = COURSE[step] ?? (device % 20 === 0 ? "INCOMPLETE" : "COMPLETED");
    const actions = [0, 1, 2].map((part) => ({
      component: { id: `containers:app-${part}`, version: "1.4.2" },
      status: STEPS[step - 1] ?? (status === "INCOMPLETE" && part === 0 ? "UPDATE_FAILURE" : "ACTIVATION_SUCCESS"),
      progress: (step * 13 + part) % 100,
      message: "working on it",
    }));
    yield JSON.stringify({
      activityId: "campaign-1",
      deviceId: `device-${device}`,
      timestamp: START + step * 5_000 + part(device),
      payload: step === 0 ? { status } : { status, actions },
    });
  }
}

function part(device: number): number {
  return device % 5_000;
}

/** Parses as it goes, so that no message outlives its turn. */
function* parsed(texts: Iterable<string>, clock: { parsing: number }): Generator {
  for (const text of texts) {
    const start = performance.now();
    const message: unknown = JSON.parse(text);
    clock.parsing += performance.now() - start;
    yield message;
  }
}

/** The engine's own collection, which it shows to whoever asks for the flag, after the start as well. */
function collector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}

const collectGarbage = collector();

function heapAfterCollection(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/**
 * A million feedback messages from 100,000 devices in one pass, then two million from the same devices. The time to make and to parse the texts is taken off.
 */
export function run(): void {
  for (const messages of STREAMS) runStream(messages);
}

function runStream(messages: number): void {
  const making = performance.now();
  let characters = 0;
  for (const text of messageTexts(messages)) characters += text.length;
  const made = performance.now() - making;

  const before = heapAfterCollection();
  const clock = { parsing: 0 };
  const start = performance.now();
  const evidence = collectFeedback(parsed(messageTexts(messages), clock));
  const total = performance.now() - start;
  const bytes = heapAfterCollection() - before;
  const collecting = total - made - clock.parsing;

  const reading = performance.now();
  const rows = readEvidence(evidence, { now: "2023-11-15T00:00:00Z" });
  const read = performance.now() - reading;

  const perSecond = (milliseconds: number, count: number): string =>
    Math.round((count * 1000) / milliseconds).toLocaleString("en");
  console.log(
    `collectFeedback: ${messages.toLocaleString("en")} messages of ${Math.round(characters / messages)} characters, ${rows.length.toLocaleString("en")} devices`,
  );
  console.log(
    `  ${perSecond(collecting, messages)} messages/s (JSON.parse alone: ${perSecond(clock.parsing, messages)}/s, ratio ${(collecting / clock.parsing).toFixed(2)})`,
  );
  console.log(`  ${Math.round(bytes / rows.length).toLocaleString("en")} bytes/device`);
  console.log(`readEvidence: ${perSecond(read, rows.length)} devices/s`);
}
