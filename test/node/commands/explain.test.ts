import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CODES, describeStates } from "../../../src/document/index.js";
import { NODE_CODES } from "../../../src/node/index.js";
import { pageLines, readCodePage } from "../../../src/node/commands/code-page.js";
import "../../../src/node/commands/run-explain.js";
import { temporaryFolder } from "../../support/folder.js";
import { jsonLines, runProgram } from "../../support/world.js";

const explain = async (...names: readonly string[]): Promise<string> =>
  (await runProgram(["explain", ...names])).stdout;

describe("explain", () => {
  it("says of a state whose it is, what it counts as, what it means and what to do", async () => {
    expect(await explain("moduleFailed")).toBe(
      [
        "moduleFailed  a deployment of $edgeAgent",
        "  outcome     failed",
        "  meaning     The deployment was applied, and a module is not in the desired status.",
        "  what to do  Look at the exit code and the logs of the module that the reasons name.",
        "",
      ].join("\n"),
    );
  });

  it("says it once for each whose state it can be, and no outcome of what is no member of a fleet", async () => {
    const told = await explain("refreshing", "pending");
    expect(told.match(/^\S.*/gm)).toStrictEqual([
      "refreshing  a configuration group",
      "pending  a device or module twin, or a member of it",
      "pending  a configuration group",
      "pending  a rollout",
    ]);
    expect(told.match(/outcome/g)).toHaveLength(1);
  });

  it("does not mind the case of a name that is nowhere spelled so", async () => {
    expect(await explain("MODULEFAILED")).toMatch(/^moduleFailed /);
    expect((await explain("failed")).match(/^\S+/gm)).not.toContain("FAILED");
  });

  it("gives the page of a code, without marks and addresses, in lines that fit", async () => {
    const told = await explain("exit-code");
    expect(told).toMatch(/^What the exit code means\n\nCode: `exit-code` \(edge-agent\)\n/);
    expect(told).toContain("\nWhen you see it\n\n  A module is not in the desired status");
    expect(told).toContain("the page about edge deployments lists all of them");
    expect(told).not.toMatch(/^#|\]\(/m);
    const narrow = await runProgram(["explain", "exit-code"], { terminal: 60 });
    expect(Math.max(...narrow.stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
    const wide = await runProgram(["explain", "exit-code"], { terminal: 400 });
    expect(Math.max(...wide.stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  it.each(Object.keys({ ...CODES, ...NODE_CODES }))("has a page of %s", async (code) => {
    const told = jsonLines(await explain(code, "--json")).at(-1);
    expect(told).toMatchObject({ kind: "code", name: code, page: readFileSync(`docs/codes/${code}.md`, "utf8") });
  });

  it("says what the numbers of $edgeAgent mean", async () => {
    expect(await explain("406")).toBe(
      "406  Unknown, a status code of $edgeAgent\n  meaning     The agent is not connected to the hub, or has shut down.\n  what to do  Check the device (iotedge check) and its network; the rest of the report may be old.\n",
    );
    expect(await explain("137")).toContain(
      "137  an exit code of a module, from SIGKILL\n  meaning     It was killed; ",
    );
  });

  it("lists everything without a name", async () => {
    const list = await explain();
    for (const { state } of describeStates()) expect(list).toMatch(new RegExp(`^  ${state} `, "m"));
    expect(list).toMatch(/^ {2}version-behind +\S/m);
    expect(list.startsWith("states of a deployment of $edgeAgent\n  targeted ")).toBe(true);
    const lines = jsonLines(await explain("--json"));
    expect(lines.length).toBeGreaterThan(describeStates().length + Object.keys(CODES).length);
    expect(lines.find(({ name }) => name === "stale")).toStrictEqual({
      kind: "state",
      name: "stale",
      of: "edge-hub",
      subject: "a configuration of $edgeHub",
      outcome: "notStarted",
      meaning: "The last report is about an older version.",
      action: "Wait for edgeHub to report; if it stays so, check that it is running and online.",
    });
  });

  it("answers a name that there is not with the nearest one, and exit code 2", async () => {
    const { exitCode, stderr, stdout } = await runProgram(["explain", "versoin-behind"]);
    expect([exitCode, stdout]).toStrictEqual([2, ""]);
    expect(stderr).toContain('There is no state, code or number "versoin-behind"');
    expect(stderr).toContain("Did you mean version-behind?");
    expect((await runProgram(["explain", "moduelFailed"])).stderr).toContain("Did you mean moduleFailed?");
    expect((await runProgram(["explain", "toString"])).exitCode).toBe(2);
  });
});

describe("the page of a code", () => {
  it("is missing where the program was taken out of its package", async () => {
    const folder = temporaryFolder();
    expect(await readCodePage("exit-code", join(folder, "no-such.js"))).toBeUndefined();
    expect(await readCodePage("no-such-code", "package.json")).toBeUndefined();
    expect(await readCodePage("exit-code", "package.json")).toContain("# What the exit code means");
  });

  it("keeps samples and tables as they are", () => {
    expect(pageLines("# T\n\n## S\n\none two three\n\n```sql\nSELECT   x, y, z\n```\n", 8)).toStrictEqual([
      "T",
      "",
      "S",
      "",
      "  one",
      "  two",
      "  three",
      "",
      "    SELECT   x, y, z",
    ]);
  });
});
