import { once } from "node:events";
import type * as V8 from "node:v8";
import { END_SIGNALS } from "./world.js";
import type { Child, EndSignal } from "./world.js";

/**
 * Resolves after some milliseconds, or as soon as the signal says so.
 *
 * @internal
 */
export async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener("abort", end);
  });
}

/**
 * Hears of the signals that end a command which waits.
 *
 * @returns what stops that
 * @internal
 */
export function onSignal(listener: (signal: EndSignal) => void): () => void {
  for (const signal of END_SIGNALS) process.on(signal, listener);
  return () => {
    for (const signal of END_SIGNALS) process.off(signal, listener);
  };
}

/**
 * Starts a program without a shell, as the first of a process group, so that what it starts can be ended with it.
 *
 * @throws the error of the system when it cannot be started
 * @internal
 */
export async function startChild([file = "", ...args]: readonly string[]): Promise<Child> {
  const { spawn } = await import("node:child_process");
  const isGroup = process.platform !== "win32";
  const child = spawn(file, args, { stdio: ["ignore", "pipe", "inherit"], detached: isGroup, windowsHide: true });
  const ended = new Promise<number | string>((resolve) => {
    child.once("exit", (code, signal) => {
      resolve(code ?? signal ?? "");
    });
  });
  await once(child, "spawn");
  const { pid = 0, stdout } = child;
  const kill: Child["kill"] = (signal) => {
    try {
      process.kill(isGroup ? -pid : pid, signal);
    } catch {
      // All of them have ended.
    }
    // Whatever does not end even so must not keep this program.
    if (signal === "SIGKILL") child.unref();
  };
  return { stdout, ended, kill };
}

/** What is asked of a process about its engine. */
interface EngineProcess {
  readonly versions: { readonly v8: string };
  readonly getBuiltinModule?: (name: "node:v8") => Pick<typeof V8, "setFlagsFromString">;
}

/** The engine of Node 20. Later ones make cheaper code first, and have no such switch. */
const EAGER_ENGINE = "11.";

/** How many bytes of a function's code run before the engine considers whether to optimize it; 67,584 by default. */
const LATER = 500_000;

/**
 * Has the engine optimize code later. Where most documents are recalled, the others are judged some hundred times, and the engine of Node 20
 * would take a fifth of the processor or more to optimize what judges them, which is done soon after.
 *
 * @param engine - the process, which runs in it
 * @internal
 */
export function optimizeLater(engine: EngineProcess = process): void {
  if (!engine.versions.v8.startsWith(EAGER_ENGINE)) return;
  // Loaded here, since no other command needs it; before 20.16 it cannot be.
  engine.getBuiltinModule?.("node:v8").setFlagsFromString(`--interrupt-budget=${LATER}`);
}
