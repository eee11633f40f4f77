#!/usr/bin/env node
import { inspect } from "node:util";
import { EXIT_CODES } from "./exit-code.js";

/** What the system answers where a process, or all of them together, may open no further file. */
const OUT_OF_FILES: ReadonlySet<unknown> = new Set(["EMFILE", "ENFILE"]);

// Nobody to complain to: a message that cannot be written must not end the program.
process.stderr.on("error", () => undefined);

// The program is loaded from here, so that there is somebody to tell why it cannot be.
void import("./program.js")
  .then(({ runProgram }) => runProgram(process.argv.slice(2)))
  .then(
    (exitCode) => {
      process.exitCode = exitCode;
    },
    (error: unknown) => {
      // By itself the engine would end with 1, which is what --fail-on says.
      process.exitCode = EXIT_CODES.failed;
      process.stderr.write(`twinstate: ${complaint(error)}\n`);
    },
  );

function complaint(error: unknown): string {
  if (error instanceof Error && "code" in error && OUT_OF_FILES.has(error.code))
    return "Too many files are open. Raise the limit (ulimit -n), or close other programs.";
  return `This is a defect of the program.\n${inspect(error)}`;
}
