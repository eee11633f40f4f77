import { availableParallelism } from "node:os";
import type { ExitCode } from "./exit-code.js";
import { main } from "./main.js";
import { prepareThread } from "./start-thread.js";
import type { PreparedThread } from "./start-thread.js";
import type { ThreadStarter } from "./thread-task.js";
import { standardInput } from "../standard-input.js";
import { onSignal, optimizeLater, sleep, startChild } from "./system.js";

/**
 * Runs the program in the world as it is.
 *
 * @param args - the arguments behind the program's name
 * @returns the exit code
 * @internal
 */
export function runProgram(args: readonly string[]): Promise<ExitCode> {
  return main(args, {
    get stdin() {
      return standardInput();
    },
    stdout: process.stdout,
    stderr: process.stderr,
    environment: process.env,
    now: () => performance.now(),
    time: () => new Date().toISOString(),
    sleep,
    start: startChild,
    onSignal,
    optimizeLater,
    threads: threadStarter(),
  });
}

function threadStarter(): ThreadStarter {
  const file = new URL("./thread.js", import.meta.url);
  let prepared: PreparedThread | undefined;
  return {
    count: availableParallelism(),
    prepare: () => {
      prepared ??= prepareThread(file);
    },
    start: (task) => {
      const thread = prepared ?? prepareThread(file);
      prepared = undefined;
      return thread.begin(task);
    },
  };
}
