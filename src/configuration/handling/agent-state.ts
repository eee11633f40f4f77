import { isJsonObject } from "../../json/index.js";
import type { JsonObject } from "../../json/index.js";
import { describeType } from "../../result/index.js";
import { deviceAgentLimits } from "../../twin/index.js";
import { recallAgent } from "./agent-memory.js";
import type { AgentMemory, OpenChange } from "./agent-memory.js";
import type { AgentPorts } from "./agent-ports.js";
import { copyJson } from "./copy-json.js";
import { openBatch } from "./group-batch.js";
import type { Batch, HandledGroups } from "./group-batch.js";
import type { AsyncGroupHandler } from "./group-handler.js";
import { deliverAsync, runBatch } from "./handle-groups.js";
import { eitherOperationRunner } from "./operations-async.js";
import { reportAgain } from "./report-again.js";
import { versionOf } from "./section-version.js";

/** What an agent knows and works with. */
export interface AgentState {
  readonly handlers: readonly AsyncGroupHandler<never>[];
  readonly ports: AgentPorts;
  memory: AgentMemory;
  /** Whether a whole section has been handled since the start. */
  hasStarted: boolean;
  /** The lowest version that a whole section of the twin can have: that of the last one, or what was known at the start. */
  floor: number | undefined;
  /** A whole section that is older than what was handled since, while nobody knows which of the two the twin has. */
  held: JsonObject | undefined;
  /** How many changes were taken. */
  taken: number;
  /** The last section that was fetched: what was taken before its answer and is no newer is in it. */
  fetched: { readonly version: number; readonly taken: number } | undefined;
}

/**
 * Opens the state of an agent.
 *
 * @internal
 */
export function openState(handlers: readonly AsyncGroupHandler<never>[], ports: AgentPorts): AgentState {
  const memory = recallAgent(ports.memory);
  return {
    handlers,
    ports,
    memory,
    hasStarted: false,
    floor: latestVersion({ memory }),
    held: undefined,
    taken: 0,
    fetched: undefined,
  };
}

/**
 * The last version that was handled, or that is being handled.
 *
 * @internal
 */
export function latestVersion({ memory }: Pick<AgentState, "memory">): number | undefined {
  const open = memory.open && versionOf(memory.open.change);
  return open === undefined ? memory.version : Math.max(open, memory.version ?? open);
}

/**
 * Handles one change to its end; the memory is kept before each send, and at the end.
 *
 * @internal
 */
export async function run(state: AgentState, open: OpenChange, isIncomplete = false): Promise<void> {
  const { memory } = state;
  state.held = undefined;
  const before = {
    ...(memory.version === undefined ? {} : { version: memory.version }),
    ...(isIncomplete || memory.isIncomplete === true ? { isIncomplete: true } : {}),
  };
  // Should anything stop it before its first step, a clock that is broken for one, the change is still to be handled.
  state.memory = { ...before, groups: memory.groups, unsent: memory.unsent, open };
  const batch = openAgentBatch(state, open, open.whole ? undefined : memory.version);
  const deliver = async (step: Batch<unknown>): Promise<void> => {
    const groups = step.memories();
    await keep(state, {
      ...before,
      get groups() {
        return groups();
      },
      unsent: step.unsent(),
      open,
    });
    await send(state, step);
  };
  const handled = await runBatch(batch, { deliver, runnerOf: eitherOperationRunner });
  const version = handled.version ?? memory.version;
  await keep(state, {
    ...(version === undefined ? {} : { version }),
    ...(isIncomplete ? { isIncomplete } : {}),
    groups: handled.memories,
    unsent: batch.unsent(),
  });
  listen(state, handled);
}

function openAgentBatch(
  { handlers, ports, memory }: AgentState,
  { change, whole }: OpenChange,
  sinceVersion: number | undefined,
): Batch<AsyncGroupHandler<never>> {
  const { now, limits, dialect } = ports;
  const { groups: previous, unsent } = memory;
  return openBatch(handlers, change, {
    previous,
    now,
    whole,
    sinceVersion,
    limits,
    dialect,
    unsent,
    refusesReports: true,
  });
}

/**
 * Takes it that the twin has nothing of what was reported, so that all of it is sent with what comes next.
 *
 * @internal
 */
export function expectNothingReported(state: AgentState, open: OpenChange): void {
  const { now, limits = deviceAgentLimits } = state.ports;
  // Should the clock be broken, the change is still to be handled.
  state.memory = { ...state.memory, open };
  const { groups, unsent } = state.memory;
  state.memory = { ...state.memory, unsent: reportAgain(groups, { unsent, now, limits }) };
}

/**
 * Sends what is unsent once more: a change that asks for nothing is a sign that the hub is there.
 *
 * @internal
 */
export async function flush(state: AgentState): Promise<void> {
  const before = state.memory;
  const sent = (): void => {
    state.memory = { ...before, unsent: null };
  };
  await send(state, { unsent: () => before.unsent, sent });
  if (state.memory !== before) await keep(state, state.memory);
}

/**
 * Passes a change over: what is unsent is sent, and what listens is told that the change is not newer.
 *
 * @internal
 */
export async function passOver(state: AgentState, change: OpenChange): Promise<void> {
  await flush(state);
  listen(state, openAgentBatch(state, change, state.memory.version).close());
}

/**
 * Gets the whole section; `undefined`, and an error is told, where that does not work.
 *
 * @internal
 */
export async function fetchSection(state: AgentState): Promise<JsonObject | undefined> {
  if (state.ports.fetch === undefined) return undefined;
  try {
    const section = copySection(state, await state.ports.fetch());
    const version = versionOf(section);
    if (version !== undefined) state.fetched = { version, taken: state.taken };
    return section;
  } catch (error) {
    tell(state, error);
    return undefined;
  }
}

/**
 * Copies a desired section; `undefined`, and an error is told, when it is none.
 *
 * @internal
 */
export function copySection(state: AgentState, section: unknown): JsonObject | undefined {
  try {
    if (isJsonObject(section)) return copyJson(section, "The desired section");
    throw new TypeError(`The desired section is ${describeType(section)}, not an object.`);
  } catch (error) {
    tell(state, error);
    return undefined;
  }
}

async function send(state: AgentState, step: Pick<Batch<unknown>, "unsent" | "sent">): Promise<void> {
  await deliverAsync(step, state.ports.send, (error) => {
    tell(state, error);
  });
}

async function keep(state: AgentState, memory: AgentMemory): Promise<void> {
  state.memory = memory;
  try {
    await state.ports.save?.(memory);
  } catch (error) {
    tell(state, error);
  }
}

/**
 * Tells an error; what listens must not stop the agent.
 *
 * @internal
 */
export function tell({ ports }: AgentState, error: unknown): void {
  try {
    ports.onError?.(error);
  } catch {
    // Nobody is left to be told.
  }
}

function listen(state: AgentState, handled: HandledGroups): void {
  try {
    state.ports.onHandled?.(handled);
  } catch (error) {
    tell(state, error);
  }
}
