import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { COMMANDS } from "../../../src/node/commands/commands.js";
import { COMMON_OPTIONS } from "../../../src/node/commands/options.js";
import { CONDITION_NAMES, EXPECTED_STATES } from "../../../src/node/commands/report-states.js";
import "../../../src/node/commands/run-completion.js";
import { FORMAT_NAMES } from "../../../src/node/output/index.js";
import { temporaryFolder } from "../../support/folder.js";
import { runProgram } from "../../support/world.js";

const folder = join(temporaryFolder(), "shells");
const names = COMMANDS.map(({ name }) => name);
const has = (shell: string): boolean => spawnSync(shell, ["--version"]).status === 0;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  for (const shell of ["bash", "zsh", "fish"]) {
    const { exitCode, stdout, stderr } = await runProgram(["completion", shell]);
    expect([exitCode, stderr]).toStrictEqual([0, ""]);
    writeFileSync(join(folder, shell), stdout);
  }
  for (const file of ["policy.json", "twin.json"]) writeFileSync(join(folder, file), "{}");
});

function run(shell: string, code: string, ...args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(shell, ["-c", code, shell, ...args], { cwd: folder, encoding: "utf8" });
  expect(stderr).toBe("");
  return stdout;
}

/** What bash offers for the last of some words. */
function bash(...words: readonly string[]): readonly string[] {
  const code = `source ./bash; COMP_WORDS=(twinstate "$@"); COMP_CWORD=$#; _twinstate; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return run("bash", code, ...words)
    .split("\n")
    .filter((word) => word !== "");
}

describe("completion bash", () => {
  it("offers the commands, and what the program takes without one", () => {
    expect(bash("")).toStrictEqual([...names, "help", "--help", "--version"]);
    expect(bash("re")).toStrictEqual(names.filter((name) => name.startsWith("re")));
    expect(bash("help", "val")).toStrictEqual(["validate"]);
  });

  it.each(COMMANDS)("offers every option of $name", ({ name, options }) => {
    const all = Object.keys({ ...options, ...COMMON_OPTIONS }).map((option) => `--${option}`);
    expect(bash(name, "-")).toStrictEqual(all);
  });

  it("offers what an option takes, by its long and short name, after a blank and after =", () => {
    expect(bash("report", "--output", "")).toStrictEqual([...FORMAT_NAMES]);
    expect(bash("report", "twin.json", "-o", "j")).toStrictEqual(["json", "junit"]);
    expect(bash("report", "--output", "=", "c")).toStrictEqual(["csv"]);
    expect(bash("report", "--output", "=")).toStrictEqual([...FORMAT_NAMES]);
    expect(bash("validate", "--limits", "iot")).toStrictEqual(["iot-hub", "iot-hub-2016"]);
    expect(bash("report", "--expect", "")).toStrictEqual([...EXPECTED_STATES]);
  });

  it("offers every value of every option that has a list of them", async () => {
    for (const { name, options } of COMMANDS) {
      for (const [option, { choices }] of Object.entries(options)) {
        if (choices === undefined) continue;
        const values = typeof choices === "function" ? await choices() : choices;
        expect([name, option, bash(name, `--${option}`, "")]).toStrictEqual([name, option, [...values]]);
      }
    }
  });

  it("offers what a gate says to a report, and the formats of each command", () => {
    expect(bash("report", "--fail-on", "succeeded,a")).toStrictEqual([
      "succeeded,agentStopped",
      "succeeded,acceptable",
      "succeeded,advance",
      "succeeded,abort",
    ]);
    expect(bash("replay", "--fail-on", "ab")).toStrictEqual([]);
    expect(bash("report", "-o", "h")).toStrictEqual(["html"]);
    for (const name of ["diff", "replay", "query", "validate"]) expect(bash(name, "-o", "h")).toStrictEqual([]);
  });

  it("knows for every value that it is a list, a file, a number, a time or a name of one's own", () => {
    const free = COMMANDS.flatMap(({ name, options }) =>
      Object.entries(options).flatMap(([option, { value, choices, isFile }]) =>
        value === undefined || choices !== undefined || isFile === true ? [] : [`${name} --${option} ${value}`],
      ),
    );
    expect(free.filter((text) => !/ (N|ID|MIB|TIME|TEXT|TITLE)$/.test(text))).toStrictEqual([]);
  });

  it("goes on after a comma where an option takes several values", () => {
    const some = CONDITION_NAMES.filter((name) => name.startsWith("mod")).map((name) => `failed,stale,${name}`);
    expect(bash("report", "--fail-on", "failed,stale,mod")).toStrictEqual(some);
    expect(bash("report", "--output", "csv,j")).toStrictEqual([]);
  });

  it("offers states and codes to explain, and shells to complete", () => {
    expect(bash("explain", "moduleF")).toStrictEqual(["moduleFailed"]);
    expect(bash("explain", "version-beh")).toStrictEqual(["version-behind"]);
    expect(bash("completion", "")).toStrictEqual(["bash", "zsh", "fish"]);
  });

  it("leaves sources, files and free values to bash", () => {
    expect(bash("report", "tw")).toStrictEqual([]);
    expect(bash("report", "--gate", "pol")).toStrictEqual([]);
    expect(bash("report", "--top", "")).toStrictEqual([]);
    expect(run("bash", "source ./bash; complete -p twinstate")).toContain("-o default -F _twinstate twinstate");
  });
});

describe.skipIf(!has("fish"))("completion fish", () => {
  const fish = (line: string): readonly string[] =>
    run("fish", "source ./fish; complete -C $argv[2]", line)
      .split("\n")
      .flatMap((offer) => (offer === "" ? [] : [offer.split("\t")[0] ?? ""]));

  it("offers commands, options, values, lists and files", () => {
    expect(fish("twinstate val")).toStrictEqual(["validate"]);
    expect(fish("twinstate report --min")).toStrictEqual(["--min-documents"]);
    expect(fish("twinstate report -o j")).toStrictEqual(["json", "junit"]);
    expect(fish("twinstate report --fail-on failed,moduleF")).toStrictEqual(["failed,moduleFailed"]);
    expect(fish("twinstate report --gate pol")).toStrictEqual(["policy.json"]);
    expect(fish("twinstate explain version-beh")).toStrictEqual(["version-behind"]);
    expect(fish("twinstate report tw")).toStrictEqual(["twin.json"]);
  });
});

describe.skipIf(!has("zsh"))("completion zsh", () => {
  it("is taken", () => {
    expect(
      run("zsh", "zsh -n ./zsh; autoload -Uz compinit; compinit -u -D; source ./zsh; print $_comps[twinstate]"),
    ).toContain("_twinstate");
  });
});

describe("completion", () => {
  it.each([[[]], [["bsh"]], [["bash", "zsh"]]])("of %j is a wrong option", async (args) => {
    const { exitCode, stdout, stderr } = await runProgram(["completion", ...args]);
    expect([exitCode, stdout]).toStrictEqual([2, ""]);
    expect(stderr).toContain(args[0] === "bsh" ? "Did you mean bash?" : "One shell is wanted: bash, zsh, fish.");
  });
});
