import { quoteName } from "../../result/index.js";
import type { JudgeOptions } from "../../document/index.js";
import { sightOf } from "../printing/index.js";
import type { Sight } from "../printing/index.js";
import type { ReadingOptions, SourceDocument } from "../reading/index.js";
import { causeOf, readBatches, whenAborted } from "../reading/index.js";
import { judge } from "./judging.js";
import { UsageError } from "./usage-error.js";
import { sourceFailure } from "./visiting.js";
import type { Child, World } from "./world.js";

/** How long a program may take to end after it was told to, in milliseconds. */
const GRACE = 2000;

/** Why a program cannot be started, in words. */
const START_CAUSES: Readonly<Record<string, string>> = {
  ENOENT: "there is no such program",
  EACCES: "this user may not run it",
};

/** What is run, and how its output is judged. */
export interface LookRequest {
  /** The program and its arguments; it is started without a shell. */
  readonly command: readonly string[];
  readonly judging: JudgeOptions;
  readonly reading: ReadingOptions;
  /** Told every document, as it was read. */
  readonly onDocument: (document: SourceDocument) => void;
  /** Ends the program. */
  readonly signal: AbortSignal;
}

/** What came of running a program once: what it printed, or why that is worth nothing. */
export interface Look {
  readonly sights: readonly Sight[];
  /** What went wrong, for a person, without the words of the output; it may go right the next time. */
  readonly trouble?: string;
}

/**
 * Runs a program once and judges the documents that it prints on its standard output.
 *
 * @returns what it printed; `undefined` when the signal ended it
 * @throws UsageError when it cannot be started
 * @internal
 */
export async function look(world: World, request: LookRequest): Promise<Look | undefined> {
  const { signal, command } = request;
  const child = await start(world, command);
  const name = quoteName(command[0] ?? "");
  try {
    const { sights, failure } = await readSights(child, request);
    const end = await endOf(child, signal);
    if (failure !== undefined) return { sights: [], trouble: failure };
    if (end !== 0) return { sights: [], trouble: `${name} ${endText(end)}` };
    return { sights, ...troubleOf(name, sights) };
  } catch (error) {
    if (!signal.aborted) throw error;
    await stop(world, child);
    return undefined;
  }
}

async function start(world: World, command: readonly string[]): Promise<Child> {
  try {
    return await world.start(command);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const cause = START_CAUSES[code] ?? causeOf(error);
    throw new UsageError(`${quoteName(command[0] ?? "")} could not be started: ${cause}.`);
  }
}

async function readSights(
  { stdout }: Child,
  { judging, reading, onDocument, signal }: LookRequest,
): Promise<{ readonly sights: readonly Sight[]; readonly failure: string | undefined }> {
  const sights: Sight[] = [];
  let failure: string | undefined;
  for await (const { documents } of readBatches(stdout, { ...reading, name: "stdout", signal })) {
    for (const document of documents) {
      onDocument(document);
      const broken = sourceFailure(document);
      if (broken === undefined) sights.push(sightOf(judge(document, judging)));
      else failure = broken;
    }
  }
  return { sights, failure };
}

/** Waits for the end of a program that prints no more; rejects as the signal says. */
async function endOf({ ended }: Child, signal: AbortSignal): Promise<number | string> {
  const aborted = whenAborted(signal);
  try {
    return await Promise.race([ended, aborted.promise]);
  } finally {
    aborted.forget();
  }
}

/** Ends a program, and what it has started: first it is told to, then it is not asked any more. */
async function stop({ sleep }: World, { ended, kill }: Child): Promise<void> {
  kill("SIGTERM");
  const pause = new AbortController();
  await Promise.race([ended, sleep(GRACE, pause.signal)]);
  pause.abort();
  kill("SIGKILL");
}

function endText(end: number | string): string {
  return typeof end === "number" ? `ended with exit code ${end}.` : `was ended by ${end}.`;
}

/** What was printed is worth nothing when nothing of it can be read. */
function troubleOf(name: string, sights: readonly Sight[]): { readonly trouble?: string } {
  const [first] = sights;
  if (first === undefined) return { trouble: `${name} printed no document.` };
  if (sights.some(({ state }) => state !== "unreadable")) return {};
  return { trouble: `${name} printed nothing that can be read: ${first.why}` };
}
