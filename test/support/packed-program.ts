import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { Run } from "./world.js";

/** What the tests read of a manifest. */
interface Manifest {
  readonly bin: { readonly twinstate: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** How the program is called. */
export interface CallOptions {
  readonly input?: string | Buffer;
  readonly environment?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** The package as it would be published, unpacked where a user would have it, with its program ready to be called. */
export interface PackedProgram {
  /** A folder for the files of the tests. */
  readonly folder: string;
  /** The file that the package's `bin` names. */
  readonly path: string;
  readonly call: (args: readonly string[], options?: CallOptions) => Run;
  /** Calls it in a shell, as `twinstate`, with its own pipes. */
  readonly shell: (line: string, options?: CallOptions) => Run;
  readonly remove: () => void;
}

/** Packs the built package and unpacks it into a project of its own. */
export function packProgram(): PackedProgram {
  const folder = mkdtempSync(join(tmpdir(), "twinstate-packed-"));
  execFileSync("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], { stdio: "pipe" });
  const installed = join(folder, "node_modules", "twinstate");
  mkdirSync(installed, { recursive: true });
  execFileSync("sh", ["-c", `tar -xzf "${folder}"/*.tgz --strip-components=1 -C "${installed}"`]);
  const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as Manifest;
  for (const name of Object.keys(manifest.dependencies ?? {})) {
    mkdirSync(dirname(join(folder, "node_modules", name)), { recursive: true });
    symlinkSync(resolve("node_modules", name), join(folder, "node_modules", name));
  }
  const path = join(installed, manifest.bin.twinstate);
  const call = (file: string, args: readonly string[], options: CallOptions = {}): Run => {
    const { status, stdout, stderr } = spawnSync(file, args, {
      encoding: "utf8",
      input: options.input ?? "",
      cwd: options.cwd ?? process.cwd(),
      env: { PATH: process.env["PATH"], ...options.environment },
      maxBuffer: 1 << 30,
    });
    return { exitCode: status ?? -1, stdout, stderr };
  };
  return {
    folder,
    path,
    call: (args, options) => call(process.execPath, [path, ...args], options),
    shell: (line, options) =>
      call("bash", ["--norc", "-c", `twinstate() { "${process.execPath}" "${path}" "$@"; }; ${line}`], options),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Calls the program and feeds it without end until it stops by itself. */
export async function callEndlessly(program: PackedProgram, args: readonly string[], line: string): Promise<Run> {
  const child = spawn(process.execPath, [program.path, ...args], { stdio: "pipe" });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (data: Buffer) => {
    stdout += data.toString();
    child.stdout.destroy();
  });
  child.stderr.on("data", (data: Buffer) => (stderr += data.toString()));
  child.stdin.on("error", () => undefined);
  const feed = (): void => {
    if (child.stdin.writable) child.stdin.write(line.repeat(1000), feed);
  };
  feed();
  const exitCode = await new Promise<number>((done) => {
    child.on("exit", (code) => {
      done(code ?? -1);
    });
  });
  return { exitCode, stdout, stderr };
}
