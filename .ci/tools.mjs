/**
 * What gates use that try the library with programs from elsewhere: they are brought when the check runs, and are no dependencies.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "..");

/** Runs a program to its end; tells whether it went well, and what it printed. */
export function run(command, args, { env, ...options } = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1024 ** 3,
    ...options,
    env: { ...process.env, ...env },
  });
  return { ok: status === 0, output: `${stdout ?? ""}${stderr ?? ""}` };
}

/** Installs packages of Debian, where the machine has apt and lets it. */
export function installFromDebian(packages) {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["update"], { env });
  return run("apt-get", ["install", "-y", "--no-install-recommends", ...packages], { env });
}

/** Installs packages of npm into a folder of their own. */
export function installFromNpm(folder, packages) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  return run("npm", ["install", "--no-audit", "--no-fund", ...packages], { cwd: folder });
}
