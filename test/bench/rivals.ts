/** With whom the program is compared, as far as they can be had here. */
import { spawnSync } from "node:child_process";
import type { Program } from "./measure.js";

/** Who can be had, and what is said of those who cannot. */
export interface Rivals {
  /** A program that counts a file by state in so many threads. */
  readonly duckdb: ((path: string, threads: number) => Program) | undefined;
  /** A program that counts a file by state. */
  readonly jq: ((path: string) => Program) | undefined;
  /** The path of the last release's program. */
  readonly release: string | undefined;
  /** The versions of those who are there, and why the others are not. */
  readonly remarks: readonly string[];
}

/** Brings who can be brought, and looks for the others. */
export function findRivals(): Rivals {
  const duckdb = run("node", ["test/bench/duckdb.mjs"]);
  const jq = run("jq", ["--version"]);
  const release = run("node", ["test/bench/release.mjs"]);
  return {
    duckdb: duckdb.ok ? (path, threads) => ["test/bench/duckdb.mjs", path, String(threads)] : undefined,
    jq: jq.ok ? (path) => ({ command: "jq", args: ["-n", "-c", "-f", "test/bench/rules.jq", path] }) : undefined,
    release: release.ok ? release.says : undefined,
    remarks: [
      duckdb.ok ? duckdb.says : `NOT COMPARED WITH DUCKDB: ${duckdb.says}`,
      jq.ok ? jq.says : "Not compared with jq: it is not installed.",
      release.ok ? `last release: ${release.says}` : `Not compared with the last release: ${release.says}`,
    ],
  };
}

function run(command: string, args: readonly string[]): { readonly ok: boolean; readonly says: string } {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8" });
  const said = error === undefined ? `${stdout}${stderr}` : error.message;
  return { ok: status === 0, says: said.trim().split("\n").at(-1) ?? "" };
}
