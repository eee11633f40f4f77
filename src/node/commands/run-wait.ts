import { quoteName } from "../../result/index.js";
import type { Sight } from "../printing/index.js";
import { durationText } from "../printing/index.js";
import type { Invocation } from "./command.js";
import { readDuration } from "./duration-option.js";
import type { ExitCode } from "./exit-code.js";
import { readGoal } from "./goal.js";
import { judgeOptions } from "./judging.js";
import { look } from "./look.js";
import type { LookRequest } from "./look.js";
import type { SourceDocument } from "../reading/index.js";
import type { OptionValues } from "./options.js";
import { ReadingWarnings } from "./reading-warnings.js";
import { readingOptions } from "./source-options.js";
import { TimeLimit } from "./time-limit.js";
import type { StopCause } from "./time-limit.js";
import { UsageError } from "./usage-error.js";
import { tell } from "./visiting.js";
import { Waiting } from "./waiting.js";
import type { WaitEnd } from "./waiting.js";

const USAGE = "wait --for STATES -- COMMAND [ARGUMENT]...";

/**
 * Runs a command again and again until every document that it prints is in one of the states that are waited for.
 *
 * @throws UsageError for a wrong option, and for a command that cannot be started
 * @internal
 */
export async function runWait(invocation: Invocation): Promise<ExitCode> {
  const { values, world } = invocation;
  if (!values.has("for")) throw new UsageError(`The states are missing: ${USAGE}`);
  const command = commandOf(invocation);
  const goal = readGoal(values, "for");
  const timeout = readDuration(values, "timeout", "15m");
  const every = readEvery(values);
  const judging = { judging: judgeOptions(values), reading: readingOptions(values) };
  const limit = new TimeLimit(world, timeout === 0 ? undefined : timeout);
  try {
    const waiting = new Waiting(invocation, { kind: "wait", noun: "document", goal }, limit);
    const warnings = new ReadingWarnings();
    const onDocument = (document: SourceDocument): void => {
      warnings.tell(document, (message) => {
        tell(world, message);
      });
    };
    const request = { ...judging, command, signal: limit.signal, onDocument };
    return await waitFor(invocation, waiting, limit, { request, every, isOnce: timeout === 0 });
  } finally {
    limit.dispose();
  }
}

/** How often the command is run. */
interface Turns {
  readonly request: LookRequest;
  /** The pause between two runs, in milliseconds. */
  readonly every: number;
  readonly isOnce: boolean;
}

async function waitFor({ world }: Invocation, waiting: Waiting, limit: TimeLimit, turns: Turns): Promise<ExitCode> {
  let seen: ReadonlyMap<string, Sight> = new Map();
  let trouble: string | undefined;
  /** Runs the command; answers how the wait ends, if it ends. */
  const turn = async (): Promise<WaitEnd | undefined> => {
    const found = await look(world, turns.request);
    const before = trouble;
    trouble = found === undefined ? unfinished(turns) : found.trouble;
    if (found === undefined) return limit.cause;
    if (trouble !== undefined && trouble !== before) tell(world, troubleText(trouble, turns));
    if (trouble === undefined) {
      seen = takeAll(waiting, seen, found.sights);
      return waiting.look();
    }
    return undefined;
  };
  const pause = async (): Promise<StopCause | undefined> => {
    await waiting.output.flush();
    await limit.pause(trouble === undefined ? Math.min(turns.every, waiting.rest) : turns.every);
    return limit.cause;
  };
  for (;;) {
    const end = (await turn()) ?? (turns.isOnce ? "timeout" : await pause());
    if (end === undefined) continue;
    return waiting.finish(end, (key) => seen.get(key), trouble === undefined ? [] : [`The last run: ${trouble}`]);
  }
}

function unfinished({ request }: Turns): string {
  return `${quoteName(request.command[0] ?? "")} was still running and was ended.`;
}

function troubleText(trouble: string, { isOnce, every }: Turns): string {
  return isOnce ? trouble : `${trouble} It is run again every ${durationText(every)}.`;
}

/** Takes what was printed; what was printed before and is not any more is gone. */
function takeAll(
  waiting: Waiting,
  before: ReadonlyMap<string, Sight>,
  sights: readonly Sight[],
): ReadonlyMap<string, Sight> {
  const seen = new Map<string, Sight>();
  const times = new Map<string, number>();
  for (const sight of sights) {
    const name = nameOf(sight);
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    const key = time === 1 ? name : `${name} #${time}`;
    seen.set(key, sight);
    waiting.take(key, sight);
  }
  for (const key of before.keys()) if (!seen.has(key)) waiting.take(key, { gone: "It is not in the output any more." });
  return seen;
}

function nameOf({ id, kind }: Sight): string {
  return id ?? `(${kind})`;
}

function commandOf({ command, sources }: Invocation): readonly string[] {
  const [stray] = sources;
  if (stray !== undefined && sources.length > command.length) {
    throw new UsageError(`${quoteName(stray)} comes before --; COMMAND comes after it: ${USAGE}`);
  }
  if (command.length > 0) return command;
  throw new UsageError(`A command is missing: ${USAGE}`);
}

function readEvery(values: OptionValues): number {
  const every = readDuration(values, "every", "10s");
  if (every > 0) return every;
  throw new UsageError("--every takes a duration of at least 1ms.");
}
