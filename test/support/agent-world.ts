import type {
  AgentMemory,
  AgentPorts,
  GroupHandler,
  HandledGroups,
  ReportedPatch,
} from "../../src/configuration/index.js";
import { applyMergePatch } from "../../src/json/index.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";

export const now = (): string => "2018-09-06T10:00:00Z";

export function fail(message = "no"): never {
  throw new Error(message);
}

/** The other end of an agent: the reported section of a twin, and what became of every port. */
export function world(ports: Partial<AgentPorts> = {}): {
  readonly ports: AgentPorts;
  readonly twin: { reported: JsonValue };
  readonly sent: ReportedPatch[];
  readonly memories: AgentMemory[];
  readonly errors: string[];
  readonly handled: HandledGroups[];
} {
  const twin: { reported: JsonValue } = { reported: {} };
  const sent: ReportedPatch[] = [];
  const memories: AgentMemory[] = [];
  const errors: string[] = [];
  const handled: HandledGroups[] = [];
  const all: AgentPorts = {
    send: async (patch) => {
      await Promise.resolve();
      sent.push(patch);
      twin.reported = applyMergePatch(twin.reported, patch);
    },
    now,
    save: async (memory) => {
      await Promise.resolve();
      memories.push(JSON.parse(JSON.stringify(memory)) as AgentMemory);
    },
    onError: (error) => errors.push((error as Error).message),
    onHandled: (result) => handled.push(result),
    ...ports,
  };
  return { ports: all, twin, sent, memories, errors, handled };
}

/** A handler that keeps what is desired, and reports it. */
export function keeper(id: string): { readonly handler: GroupHandler; readonly seen: JsonObject[] } {
  const seen: JsonObject[] = [];
  let settings: JsonObject = {};
  const handler: GroupHandler = {
    id,
    apply: (run, desired) => {
      run("set", () => {
        seen.push(desired);
        settings = Object.fromEntries(Object.entries(desired).filter(([name]) => !name.startsWith("__")));
      });
    },
    report: () => settings,
  };
  return { handler, seen };
}

export const whole = { whole: true };
