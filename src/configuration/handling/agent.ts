import { BOOLEAN_OPTION, requireOption } from "../../result/index.js";
import { checkPorts } from "./agent-ports.js";
import type { AgentPorts } from "./agent-ports.js";
import { openSteps } from "./agent-steps.js";
import { requireOneHandlerEach } from "./batch-entries.js";
import type { AsyncGroupHandler, GroupHandler, HandlerIdentity } from "./group-handler.js";

/** An agent: it handles the changes of a desired section, one after the other. */
export interface Agent {
  /**
   * Takes a change; it is copied at once, and handled after those that were taken before.
   *
   * @param change - a desired patch with its `$version`, or the whole section
   * @param options - `whole`: whether it is the whole section, so that what it does not name was deleted
   * @returns a promise that is kept when the change has been handled; it never rejects because of `send`, `save` or a handler
   */
  desired(change: unknown, options?: { readonly whole?: boolean | undefined }): Promise<void>;
  /**
   * Waits until nothing is left to be handled, a change that a restart has interrupted included. Such a change is taken up
   * with the first patch or here, whichever is first; the whole section takes its place.
   *
   * @returns a promise that is kept when the queue is empty, even where something has not been sent
   */
  idle(): Promise<void>;
}

/**
 * Makes a device agent: everything between the desired changes that a device receives and the patches that it reports.
 *
 * Changes are handled in the order of the calls, each to its end. All groups of a change are reported pending first, then
 * each is handled and reported, with the `__summary`. A failed send stops nothing: what is unsent is joined with what
 * comes next, and sent again with every later step; there is no clock and no timer in it. The memory is saved before each
 * send, so that a restart between any two steps goes on where it was. What is not newer than what was handled is handled
 * no second time, but for the first whole section after the start: a device may have lost its settings. When a patch
 * shows that others were missed, the whole section is fetched, and handled instead.
 *
 * Handlers may take their time, or not: `run` answers at once what an action answers at once.
 *
 * Source: Progress Monitoring; IoT Hub twins §7.
 *
 * @param handlers - one for each group; two for one id throw a `TypeError`
 * @param ports - `send`, `now`, and perhaps `save`, `fetch`, `onError`, `onHandled`, `memory`, `limits`, `dialect`; a wrong one
 *   throws a `TypeError`
 * @returns the agent: give it every desired patch, and the whole section on each connection
 * @example
 * ```ts
 * import { createAgent } from "twinstate";
 *
 * const sent: object[] = [];
 * const handler = { id: "timeInfo", apply() {}, report: () => ({ ntpServer: "time.example" }) };
 * const agent = createAgent([handler], {
 *   send: async (patch) => void sent.push(patch),
 *   now: () => "2018-09-06T10:00:00Z",
 * });
 * await agent.desired({ timeInfo: { ntpServer: "time.example" }, $version: 2 }, { whole: true });
 * sent.length; // → 2
 * ```
 */
export function createAgent(handlers: readonly AsyncGroupHandler[], ports: AgentPorts): Agent;
/**
 * The same for handlers that take no time.
 *
 * @param handlers - one for each group; two for one id throw a `TypeError`
 * @param ports - what the agent needs of the world
 * @returns the agent
 */
// eslint-disable-next-line @typescript-eslint/unified-signatures -- a union would leave handlers written in place untyped
export function createAgent(handlers: readonly GroupHandler[], ports: AgentPorts): Agent;
/**
 * The same for handlers of both kinds, of which each desires another type.
 *
 * @param handlers - one for each group; two for one id throw a `TypeError`
 * @param ports - what the agent needs of the world
 * @returns the agent
 */
export function createAgent(
  // eslint-disable-next-line @typescript-eslint/unified-signatures -- a union would leave handlers written in place untyped
  handlers: readonly (AsyncGroupHandler<never> | GroupHandler<never>)[],
  ports: AgentPorts,
): Agent;
/** @internal */
export function createAgent(handlers: readonly HandlerIdentity[], ports: AgentPorts): Agent {
  requireOneHandlerEach(handlers);
  checkPorts(ports);
  const steps = openSteps(handlers as readonly AsyncGroupHandler<never>[], ports);
  let queue = Promise.resolve();
  return {
    desired(change, { whole = false } = {}) {
      requireOption("whole", BOOLEAN_OPTION, whole);
      const taken = steps.take(change, whole);
      if (taken !== undefined) queue = queue.then(() => steps.handle(taken));
      return queue;
    },
    async idle() {
      queue = queue.then(steps.resume);
      let seen: Promise<void> | undefined;
      while (seen !== queue) {
        seen = queue;
        await seen;
      }
    },
  };
}
