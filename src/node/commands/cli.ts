#!/usr/bin/env node
import { availableParallelism } from "node:os";
import { inspect } from "node:util";
import { EXIT_CODES } from "./exit-code.js";
import { main } from "./main.js";
import { startThread } from "./start-thread.js";
import { standardInput } from "../reading/index.js";
import { onSignal, sleep, startChild } from "./system.js";

// Nobody to complain to: a message that cannot be written must not end the program.
process.stderr.on("error", () => undefined);

void main(process.argv.slice(2), {
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
  threads: {
    count: availableParallelism(),
    start: (task) => startThread(new URL("./thread.js", import.meta.url), task),
  },
}).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (defect: unknown) => {
    // By itself the engine would end with 1, which is what --fail-on says.
    process.exitCode = EXIT_CODES.failed;
    process.stderr.write(`twinstate: This is a defect of the program.\n${inspect(defect)}\n`);
  },
);
