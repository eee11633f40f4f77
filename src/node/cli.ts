#!/usr/bin/env node
import { main } from "./main.js";

// Nobody to complain to: a message that cannot be written must not end the program.
process.stderr.on("error", () => undefined);

void main(process.argv.slice(2), {
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  now: () => performance.now(),
}).then((exitCode) => {
  process.exitCode = exitCode;
});
