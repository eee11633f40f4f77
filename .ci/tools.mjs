/**
 * What gates use that try the library with programs from elsewhere: they are brought when the check runs, and are no dependencies.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "..");

/** The longest time, in milliseconds, that a package may take to come. */
const LONGEST_INSTALL = 120_000;

/** What a gate that is skipped ends with. */
const SKIPPED = 77;

/** Runs a program to its end; tells whether it went well, and what it printed. */
export function run(command, args, { env, ...options } = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1024 ** 3,
    ...options,
    env: { ...process.env, ...env },
  });
  return { ok: status === 0, isLate: error?.code === "ETIMEDOUT", output: `${stdout ?? ""}${stderr ?? ""}` };
}

/** Runs apt, which refuses to run twice at once: a gate waits until the one beside it is done. */
export function runApt(args, options = {}) {
  const lock = join(tmpdir(), "twinstate-apt.lock");
  return run("flock", [lock, "apt-get", ...args], { ...options, env: { DEBIAN_FRONTEND: "noninteractive" } });
}

/** Installs packages of Debian, where the machine has apt and lets it. */
export function installFromDebian(packages) {
  runApt(["update"]);
  return runApt(["install", "-y", "--no-install-recommends", ...packages]);
}

/** Installs packages of npm into a folder of their own. */
export function installFromNpm(folder, packages, options = {}) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  return run("npm", ["install", "--no-audit", "--no-fund", ...packages], { cwd: folder, ...options });
}

/** Ends a gate that cannot be run here, and says so loudly. */
export function skip(what, reason) {
  console.log(`skipped: ${what.toUpperCase()}: ${reason}`);
  process.exit(SKIPPED);
}

/** Brings one version of a package into a folder of its own, unless it is there; gives what is in the way, if something is. */
export function bringPackage(folder, name, version) {
  const there = join(folder, "node_modules", name, "package.json");
  if (existsSync(there) && JSON.parse(readFileSync(there, "utf8")).version === version) return undefined;
  const { ok, isLate } = installFromNpm(folder, [`${name}@${version}`], { timeout: LONGEST_INSTALL });
  if (isLate) return `${name}@${version} was not there after ${LONGEST_INSTALL / 1000} s`;
  return ok ? undefined : `${name}@${version} cannot be installed here`;
}

/** The same for binaries that there are for one platform; a gate that cannot have them is skipped. */
export function requirePackage(folder, name, version, what) {
  if (process.platform !== "linux" || process.arch !== "x64")
    skip(what, `binaries are fetched for linux x64, and this is ${process.platform} ${process.arch}`);
  const problem = bringPackage(folder, name, version);
  if (problem !== undefined) skip(what, problem);
}

/** Where DuckDB is, once it was brought. */
export const DUCKDB = {
  folder: join(ROOT, ".cache", "database-tools"),
  name: "@duckdb/node-api",
  version: "1.5.6-r.1",
};

/** Brings DuckDB; gives what is in the way, if something is. */
export function bringDuckdb() {
  return bringPackage(DUCKDB.folder, DUCKDB.name, DUCKDB.version);
}
