/**
 * Runs commands to their end, each in a group of processes of its own where there are such: what it has started ends with it when it is ended.
 */
import { spawn } from "node:child_process";

const HAS_GROUPS = process.platform !== "win32";

/** The commands that are running. */
const children = new Set();

function end(child, signal) {
  try {
    if (HAS_GROUPS) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It has ended by itself.
  }
}

/** Tells all commands that are running to end. */
export function endAll(signal) {
  for (const child of children) end(child, signal);
}

/** Ends a command that takes too long; what it leaves behind does not keep its output open. Gives what stops the clock. */
function watch(child, { longest, grace }, onLate) {
  let mercy;
  const clock = setTimeout(() => {
    onLate();
    end(child, "SIGTERM");
    mercy = setTimeout(() => {
      end(child, "SIGKILL");
      child.stdout.destroy();
      child.stderr.destroy();
    }, grace);
  }, longest);
  return () => {
    clearTimeout(clock);
    clearTimeout(mercy);
  };
}

/**
 * Runs a command of a shell to its end; `options` are those of `spawn`, `longest` is how many milliseconds it may take, and `grace` how many
 * more when it does not end as it is told. Gives its output, its exit code (null where it has none of its own), and in words how it ended.
 */
export function runToEnd(command, { longest, grace, ...options }) {
  return new Promise((resolve) => {
    const child = spawn(command, { ...options, shell: true, detached: HAS_GROUPS, stdio: ["ignore", "pipe", "pipe"] });
    const texts = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"]) {
      child[name].setEncoding("utf8").on("data", (text) => (texts[name] += text));
    }
    children.add(child);
    let isLate = false;
    const stop = watch(child, { longest, grace }, () => (isLate = true));
    const settle = (status, told) => {
      stop();
      children.delete(child);
      resolve({
        ...texts,
        status: isLate ? null : status,
        told: isLate ? `not done after ${longest / 60_000} minutes` : told,
      });
    };
    child.once("error", (error) => settle(null, error.message));
    child.once("close", (status, signal) =>
      settle(status, signal === null ? `exit code ${status}` : `signal ${signal}`),
    );
  });
}
