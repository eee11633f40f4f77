import { requireOption, requireOptions } from "../../result/index.js";
import type { OptionShape } from "../../result/index.js";
import { checkLimits, deviceAgentLimits } from "../../twin/index.js";
import type { TwinLimits } from "../../twin/index.js";
import type { AgentMemory } from "./agent-memory.js";
import type { HandledGroups } from "./group-batch.js";
import type { ReportedPatch } from "../progress/index.js";
import { requireDialect } from "../meta-data/index.js";
import type { DialectOption } from "../meta-data/index.js";

/** What an agent needs of the world around it. */
export interface AgentPorts extends DialectOption {
  /** Sends a patch of the reported section, and resolves when the twin has it. */
  readonly send: (patch: ReportedPatch) => PromiseLike<void>;
  /** Tells the time, ISO 8601 in UTC; asked once for each patch. */
  readonly now: () => string;
  /** Keeps the memory, a value that JSON can hold; called before a patch is sent, and at the end of each change. */
  readonly save?: ((memory: AgentMemory) => PromiseLike<void>) | undefined;
  /** Gets the whole desired section; asked when a patch shows that others were missed. */
  readonly fetch?: (() => PromiseLike<unknown>) | undefined;
  /** Told what `send`, `save` and `fetch` reject with, and what is not a desired section. */
  readonly onError?: ((error: unknown) => void) | undefined;
  /** Told what each change came to, so that its issues and the groups without a handler can be logged. */
  readonly onHandled?: ((handled: HandledGroups) => void) | undefined;
  /** What was saved last, also after a way through JSON. */
  readonly memory?: unknown;
  /** What the hub takes; `deviceAgentLimits` unless told. A group fails whose report is beyond them. */
  readonly limits?: TwinLimits | undefined;
}

const FUNCTION_OPTION: OptionShape = { expected: "a function", fits: (value) => typeof value === "function" };

/** What each port must be. */
const PORT_SHAPES = {
  send: FUNCTION_OPTION,
  now: FUNCTION_OPTION,
  save: FUNCTION_OPTION,
  fetch: FUNCTION_OPTION,
  onError: FUNCTION_OPTION,
  onHandled: FUNCTION_OPTION,
};

/**
 * Refuses ports that an agent cannot work with: a programming error.
 *
 * @internal
 */
export function checkPorts(ports: AgentPorts): void {
  requireOptions(ports, PORT_SHAPES);
  requireOption("send", FUNCTION_OPTION, ports.send);
  requireOption("now", FUNCTION_OPTION, ports.now);
  requireDialect(ports);
  checkLimits(ports.limits ?? deviceAgentLimits);
}
