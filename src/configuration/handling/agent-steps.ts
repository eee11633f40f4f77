import type { JsonObject } from "../../json/index.js";
import type { OpenChange } from "./agent-memory.js";
import type { AgentPorts } from "./agent-ports.js";
import {
  copySection,
  expectNothingReported,
  fetchSection,
  flush,
  latestVersion,
  openState,
  passOver,
  run,
  tell,
} from "./agent-state.js";
import type { AgentState } from "./agent-state.js";
import type { AsyncGroupHandler } from "./group-handler.js";
import { asksForMore } from "./known-desired.js";
import { compareVersion, versionOf } from "./section-version.js";

/** A change that was taken, and how many were before it. */
interface TakenChange extends OpenChange {
  readonly turn: number;
}

/** The steps of an agent; one at a time, and none of them rejects. */
export interface AgentSteps {
  /** Takes a change; it is copied. `undefined`, and an error is told, when it is no desired section. */
  readonly take: (section: unknown, whole: boolean) => TakenChange | undefined;
  /** Takes up the change that a restart has interrupted. */
  readonly resume: () => Promise<void>;
  /** Handles a change, or what has to be handled in its place. */
  readonly handle: (change: TakenChange) => Promise<void>;
}

/**
 * Makes the steps of an agent.
 *
 * @internal
 */
export function openSteps(handlers: readonly AsyncGroupHandler<never>[], ports: AgentPorts): AgentSteps {
  const state = openState(handlers, ports);
  const safely = async (step: () => Promise<void>): Promise<void> => {
    try {
      await step();
    } catch (error) {
      tell(state, error);
    }
  };
  return {
    take: (section, whole) => {
      const change = copySection(state, section);
      if (change === undefined) return undefined;
      state.taken += 1;
      return { change, whole, turn: state.taken };
    },
    resume: () => safely(() => resume(state)),
    handle: (change) => safely(() => handle(state, change)),
  };
}

/** An interrupted change is still the first one to be handled. */
async function resume(state: AgentState): Promise<void> {
  const { open } = state.memory;
  if (open !== undefined) await run(state, open, !open.whole && state.memory.isIncomplete === true);
}

async function handle(state: AgentState, { change, whole, turn }: TakenChange): Promise<void> {
  const { fetched } = state;
  const version = versionOf(change);
  // What was waiting while the section was fetched, and is in it.
  const isCovered =
    fetched !== undefined && version !== undefined && turn <= fetched.taken && version <= fetched.version;
  if (isCovered) return flush(state);
  return whole ? handleWhole(state, { change, whole }) : handlePatch(state, { change, whole });
}

/**
 * A whole section is handled when it is newer; when it is not, where changes were missed, where it is the first since the
 * start, or where it says something else than what is known of that version.
 *
 * One that is older than what was handled is of a twin that was made anew, or was overtaken by a patch on its way. What the
 * hub has now decides. Where nobody can be asked, it is older than a whole section can be, or comes a second time, and is
 * handled; or it is held until the next change shows which of the two is so, since what it does not name would be deleted.
 */
async function handleWhole(state: AgentState, open: OpenChange): Promise<void> {
  const version = versionOf(open.change);
  const known = latestVersion(state);
  if (version === undefined || known === undefined || version > known) return runWhole(state, open.change);
  if (version === known) return isNews(state, open.change) ? runWhole(state, open.change) : flush(state);
  const section = await fetchSection(state);
  if (section !== undefined) return handleFetched(state, section);
  if (state.held !== undefined || (state.floor !== undefined && version < state.floor))
    return runWhole(state, open.change);
  state.held = open.change;
  return passOver(state, open);
}

/** Whether a whole section of the known version has to be handled. */
function isNews({ handlers, memory, hasStarted }: AgentState, section: JsonObject): boolean {
  if (!hasStarted || memory.isIncomplete === true || memory.open !== undefined) return true;
  return asksForMore({ handlers, groups: memory.groups }, section, true);
}

/** What was fetched is what the hub has, be it newer or older. */
async function handleFetched(state: AgentState, section: JsonObject): Promise<void> {
  const version = versionOf(section);
  if (version === undefined || version !== latestVersion(state) || isNews(state, section))
    return runWhole(state, section);
  state.floor = version;
  return flush(state);
}

async function runWhole(state: AgentState, section: JsonObject): Promise<void> {
  const open = { change: section, whole: true };
  if (isMadeAnew(state, section)) expectNothingReported(state, open);
  await run(state, open);
  state.hasStarted = true;
  state.floor = state.memory.version;
}

/** Whether a whole section is of another twin than what was handled, or may be: it is no newer, and says something else. */
function isMadeAnew(state: AgentState, section: JsonObject): boolean {
  const { handlers, memory } = state;
  const version = versionOf(section);
  const known = latestVersion(state);
  if (version === undefined || known === undefined || version > known) return false;
  return version < known || asksForMore({ handlers, groups: memory.groups }, section, true);
}

/** A patch that follows is handled; where others were missed, the whole section is handled in its place. */
async function handlePatch(state: AgentState, open: OpenChange): Promise<void> {
  await resume(state);
  await takeUpHeld(state, open);
  const { version } = state.memory;
  const { follows } = compareVersion(open.change, version, false);
  const isFirst = version === undefined && versionOf(open.change) !== undefined;
  if (follows === "next" && !isFirst && state.memory.isIncomplete !== true) return run(state, open);
  if (follows === "repeated" && isCopy(state, open.change)) return passOver(state, open);
  const section = await fetchSection(state);
  if (section === undefined) return follows === "repeated" ? passOver(state, open) : run(state, open, true);
  await handleFetched(state, section);
  const after = compareVersion(open.change, state.memory.version, false).follows;
  if (after === "repeated" || !Object.hasOwn(section, "$version")) return undefined;
  // An answer that is older than what came before the patch has not made up for it.
  return run(state, open, after !== "next");
}

/** A patch that follows the section that was held shows that the twin was made anew. */
async function takeUpHeld(state: AgentState, { change }: OpenChange): Promise<void> {
  const { held } = state;
  if (held !== undefined && compareVersion(change, versionOf(held), false).follows === "next")
    await runWhole(state, held);
}

/** What comes a second time says nothing new; another patch that is not newer is of a twin that was made anew. */
function isCopy({ handlers, memory }: AgentState, patch: JsonObject): boolean {
  return versionOf(patch) === memory.version && !asksForMore({ handlers, groups: memory.groups }, patch, false);
}
