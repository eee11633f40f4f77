import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/node/commands.js";
import { packProgram } from "../support/packed-program.js";
import type { PackedProgram } from "../support/packed-program.js";

const PATH = "docs/command-line.md";
const PAGE = readFileSync(PATH, "utf8");

/** The sessions of the page: a line that begins with `$ ` is typed, what follows is what the terminal shows. */
const SESSIONS = [...PAGE.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, block = ""]) =>
  block
    .split(/^\$ /m)
    .slice(1)
    .map((session) => {
      const [line = "", ...shown] = session.trimEnd().split("\n");
      return { line, shown: shown.join("\n") };
    }),
);

let program: PackedProgram;

beforeAll(() => {
  program = packProgram();
});

afterAll(() => {
  program.remove();
  rmSync("report.txt", { force: true });
});

function trimmed(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trimEnd();
}

describe("docs/command-line.md", () => {
  it("shows sessions", () => {
    expect(SESSIONS.length).toBeGreaterThan(8);
  });

  it.each(SESSIONS)("$line", ({ line, shown }) => {
    const { stdout, stderr } = program.shell(line);
    // After a change of words, `UPDATE_SESSIONS=1` writes what the program says now into the page.
    if (process.env["UPDATE_SESSIONS"] === "1") {
      const page = readFileSync(PATH, "utf8");
      writeFileSync(
        PATH,
        page.replace(`$ ${line}\n${shown}`, () => `$ ${line}\n${trimmed(stdout + stderr)}`),
      );
      return;
    }
    expect(trimmed(stdout + stderr)).toBe(shown);
  });
});

describe("the examples of the help", () => {
  const examples = COMMANDS.flatMap((command) => command.examples);

  it.each(examples)("twinstate $line", ({ line }) => {
    // The files that they name do not exist here; what is checked is that every option is understood.
    const options = line.split(/ [|<>] /)[0] ?? "";
    const { exitCode, stderr } = program.shell(`twinstate ${options}`);
    expect(stderr).not.toContain("--help");
    expect([0, 1, 2]).toContain(exitCode);
  });
});
