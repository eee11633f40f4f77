import { isJsonObject } from "../../json/index.js";
import type { JsonObject } from "../../json/index.js";
import { describeType } from "../../result/index.js";
import type { AgentPorts } from "./agent-ports.js";
import { recallAgent } from "./agent-memory.js";
import type { AgentMemory, OpenChange } from "./agent-memory.js";
import { copyJson } from "./copy-json.js";
import { openBatch } from "./group-batch.js";
import type { Batch } from "./group-batch.js";
import type { AsyncGroupHandler } from "./group-handler.js";
import { deliverAsync, runBatch } from "./handle-groups.js";
import { eitherOperationRunner } from "./operations-async.js";
import { compareVersion } from "./section-version.js";

/** The steps of an agent; one at a time, and none of them rejects. */
export interface AgentSteps {
  /** Copies a desired section; `undefined`, and an error is told, when it is none. */
  readonly copy: (section: unknown) => JsonObject | undefined;
  /** Takes up the change that a restart has interrupted. */
  readonly resume: () => Promise<void>;
  /** Handles a change, or what has to be handled in its place. */
  readonly handle: (change: OpenChange) => Promise<void>;
}

/** What an agent knows and works with. */
interface AgentState {
  readonly handlers: readonly AsyncGroupHandler<never>[];
  readonly ports: AgentPorts;
  memory: AgentMemory;
  /** Whether a whole section has been handled since the start. */
  hasStarted: boolean;
}

/**
 * Makes the steps of an agent.
 *
 * @internal
 */
export function openSteps(handlers: readonly AsyncGroupHandler<never>[], ports: AgentPorts): AgentSteps {
  const state: AgentState = { handlers, ports, memory: recallAgent(ports.memory), hasStarted: false };
  const safely = async (step: () => Promise<void>): Promise<void> => {
    try {
      await step();
    } catch (error) {
      tell(state, error);
    }
  };
  return {
    copy: (section) => copySection(state, section),
    resume: () => safely(() => resume(state)),
    handle: (change) => safely(() => handle(state, change)),
  };
}

/** An interrupted change is still the first one to be handled. */
async function resume(state: AgentState): Promise<void> {
  const { open } = state.memory;
  if (open !== undefined) await run(state, open, !open.whole && state.memory.isIncomplete === true);
}

async function handle(state: AgentState, change: OpenChange): Promise<void> {
  if (change.whole) await handleWhole(state, change);
  else await handlePatch(state, change);
}

/**
 * A whole section is handled when it is newer, when changes were missed, and when it is the first since the start. One
 * that is older than what was handled was overtaken on its way, or the twin was made anew: what the hub has now decides.
 */
async function handleWhole(state: AgentState, change: OpenChange): Promise<void> {
  const { version, isIncomplete = false, open } = state.memory;
  const isWanted = !state.hasStarted || isIncomplete || open !== undefined;
  const { follows } = compareVersion(change.change, version, true);
  if (isWanted || follows !== "repeated") return runWhole(state, change.change);
  const isOlder = version !== undefined && Number(change.change["$version"]) < version;
  const section = isOlder ? await fetchSection(state) : undefined;
  return section === undefined ? flush(state) : runWhole(state, section);
}

async function runWhole(state: AgentState, section: JsonObject): Promise<void> {
  await run(state, { change: section, whole: true });
  state.hasStarted = true;
}

/** A patch that follows is handled; where others were missed, the whole section is handled in its place. */
async function handlePatch(state: AgentState, change: OpenChange): Promise<void> {
  await resume(state);
  const { follows } = compareVersion(change.change, state.memory.version, false);
  if (follows === "repeated") return flush(state);
  if (follows === "next" && state.memory.isIncomplete !== true) return run(state, change);
  const section = await fetchSection(state);
  if (section === undefined) return run(state, change, true);
  await runWhole(state, section);
  const now = compareVersion(change.change, state.memory.version, false).follows;
  if (now === "repeated" || !Object.hasOwn(section, "$version")) return undefined;
  // An answer that is older than what came before the patch has not made up for it.
  return run(state, change, now !== "next");
}

/** Handles one change to its end; the memory is kept before each send, and at the end. */
async function run(state: AgentState, open: OpenChange, isIncomplete = false): Promise<void> {
  const { handlers, ports, memory } = state;
  const batch = openBatch(handlers, open.change, {
    previous: memory.groups,
    now: ports.now,
    whole: open.whole,
    sinceVersion: open.whole ? undefined : memory.version,
    limits: ports.limits,
    dialect: ports.dialect,
    unsent: memory.unsent,
    refusesReports: true,
  });
  const deliver = async (step: Pick<Batch<unknown>, "memories" | "unsent" | "sent">): Promise<void> => {
    const missed = isIncomplete ? { isIncomplete } : {};
    await keep(state, { ...memory, ...missed, groups: step.memories(), unsent: step.unsent(), open });
    await deliverAsync(step, ports.send, (error) => {
      tell(state, error);
    });
  };
  const handled = await runBatch(batch, { deliver, runnerOf: eitherOperationRunner });
  const version = handled.version ?? memory.version;
  await keep(state, {
    ...(version === undefined ? {} : { version }),
    ...(isIncomplete ? { isIncomplete } : {}),
    groups: handled.memories,
    unsent: batch.unsent(),
  });
  attempt(state, () => ports.onHandled?.(handled));
}

/** Sends what is unsent once more: a change that asks for nothing is a sign that the hub is there. */
async function flush(state: AgentState): Promise<void> {
  const before = state.memory;
  const step = {
    unsent: () => before.unsent,
    sent: () => {
      state.memory = { ...before, unsent: null };
    },
  };
  await deliverAsync(step, state.ports.send, (error) => {
    tell(state, error);
  });
  if (state.memory !== before) await keep(state, state.memory);
}

async function keep(state: AgentState, memory: AgentMemory): Promise<void> {
  state.memory = memory;
  try {
    await state.ports.save?.(memory);
  } catch (error) {
    tell(state, error);
  }
}

async function fetchSection(state: AgentState): Promise<JsonObject | undefined> {
  if (state.ports.fetch === undefined) return undefined;
  try {
    return copySection(state, await state.ports.fetch());
  } catch (error) {
    tell(state, error);
    return undefined;
  }
}

function copySection(state: AgentState, section: unknown): JsonObject | undefined {
  try {
    if (isJsonObject(section)) return copyJson(section, "The desired section");
    throw new TypeError(`The desired section is ${describeType(section)}, not an object.`);
  } catch (error) {
    tell(state, error);
    return undefined;
  }
}

function tell({ ports }: AgentState, error: unknown): void {
  attemptQuietly(() => ports.onError?.(error));
}

/** What listens must not stop the agent. */
function attempt(state: AgentState, listen: () => void): void {
  try {
    listen();
  } catch (error) {
    tell(state, error);
  }
}

function attemptQuietly(listen: () => void): void {
  try {
    listen();
  } catch {
    // Nobody is left to be told.
  }
}
