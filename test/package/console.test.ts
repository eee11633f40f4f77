import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/node/commands/commands.js";
import { packProgram } from "../support/packed-program.js";
import type { PackedProgram } from "../support/packed-program.js";

/**
 * A fence ```console in a page shows sessions: a line that begins with `$ ` is typed, and what follows is all that the
 * terminal shows then, the error stream last. They run where `test` and `docs` are, and may leave files there.
 */
const PAGES = [
  "README.md",
  ...readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md") && !file.startsWith("api"))
    .map((file) => `docs/${file}`),
];

interface Session {
  readonly page: string;
  readonly line: string;
  readonly shown: string;
}

function sessionsOf(page: string): readonly Session[] {
  const fences = [...readFileSync(page, "utf8").matchAll(/^```console\n([\s\S]*?)^```$/gm)];
  return fences.flatMap(([, block = ""]) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((session) => {
        const [line = "", ...shown] = session.trimEnd().split("\n");
        return { page, line, shown: shown.join("\n") };
      }),
  );
}

let program: PackedProgram;
let folder: string;

beforeAll(() => {
  program = packProgram();
  folder = join(program.folder, "sessions");
  mkdirSync(folder);
  for (const name of ["test", "docs"]) symlinkSync(resolve(name), join(folder, name));
});

afterAll(() => {
  program.remove();
});

function trimmed(text: string): string {
  return text.replace(/[^\S\n]+$/gm, "").trimEnd();
}

describe("what the pages show of the command line", () => {
  const sessions = PAGES.flatMap(sessionsOf);

  it("is there to be checked", () => {
    const pages = sessions.map(({ page }) => page);
    expect(pages).toContain("README.md");
    expect(pages.filter((page) => page === "docs/command-line.md").length).toBeGreaterThan(8);
  });

  it.each(sessions)("$page: $line", ({ page, line, shown }) => {
    const { stdout, stderr } = program.shell(line.replaceAll("npx twinstate", "twinstate"), { cwd: folder });
    // After a change of words, `UPDATE_SESSIONS=1` writes what the program says now into the page.
    if (process.env["UPDATE_SESSIONS"] === "1") {
      const text = readFileSync(page, "utf8");
      writeFileSync(
        page,
        text.replace(`$ ${line}\n${shown}`, () => `$ ${line}\n${trimmed(stdout + stderr)}`),
      );
      return;
    }
    expect(trimmed(stdout + stderr)).toBe(shown);
  });
});

describe("the examples of the help", () => {
  const twin = JSON.stringify(
    JSON.parse(readFileSync("test/fixtures/edge-agent/module-failed-backoff.json", "utf8")) as unknown,
  );
  const recording = `${JSON.stringify({ recording: 1, at: "2026-03-02T08:10:00Z", twin: JSON.parse(twin) as unknown })}\n`;
  const policy = { success: { percent: 90 }, error: { percent: 10, action: "pause" } };
  const tally = '{"kind":"tally","model":null,"lines":0,"blank":0,"fleet":{},"evidence":{}}';
  /** The files that the examples name. */
  const files: Readonly<Record<string, string | Buffer>> = {
    "twin.json": twin,
    "device.json": twin,
    "golden.json": twin,
    "before.json": twin,
    "after.json": twin,
    "page.json": `{"items":[${twin}]}`,
    "fleet.ndjson": `${twin}\n${twin}\n`,
    "fleet.ndjson.gz": gzipSync(`${twin}\n${twin}\n`),
    "feedback.ndjson": `${JSON.stringify({ deviceId: "vehicle-1", activityId: "a", status: "COMPLETED", actions: [] })}\n`,
    "policy.json": JSON.stringify(policy),
    "part.json": tally,
    "part-1.json": tally,
    "part-2.json": tally,
    "recording.ndjson": recording,
    "events.ndjson": JSON.stringify({
      event: {
        origin: "edge-0042",
        module: "$edgeAgent",
        interface: "",
        component: "",
        payload: {
          version: 10,
          properties: { reported: { modules: { filter: { runtimeStatus: "running" } }, $version: 5 } },
        },
      },
    }),
    az: `#!/bin/sh\ncat "${resolve("test/fixtures/edge-agent/successful-at-scale.json")}"\n`,
    "fleet.sh": `#!/bin/sh\ncat "${resolve("test/fixtures/edge-agent/successful-at-scale.json")}"\n`,
    "backup/twin.json": twin,
    "recordings/recording.ndjson": recording,
  };
  let home: string;

  beforeAll(() => {
    home = join(program.folder, "examples");
    for (const name of ["backup", "recordings"]) mkdirSync(join(home, name), { recursive: true });
    for (const [name, content] of Object.entries(files)) writeFileSync(join(home, name), content, { mode: 0o755 });
  });

  it.each(COMMANDS.flatMap((command) => command.examples))("twinstate $line", ({ line }) => {
    const { exitCode, stderr } = program.shell(`PATH="${home}:$PATH"; twinstate ${line}`, { cwd: home });
    expect(stderr).toBe("");
    expect(exitCode).toBeLessThan(2);
  });
});

describe("every option of every command", () => {
  const typed = PAGES.flatMap(sessionsOf).map(({ line }) => line);

  it.each(
    COMMANDS.flatMap(({ name, options }) =>
      Object.entries(options).map(([option, { short }]) => [name, option, short]),
    ),
  )("%s --%s is shown in a session of a page", (name, option, short) => {
    const given = new RegExp(`twinstate ${name}\\b[^|]* (--${option}\\b${short === undefined ? "" : `|-${short} `})`);
    expect(typed.filter((line) => given.test(line))).not.toStrictEqual([]);
  });
});
