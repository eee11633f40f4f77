import { describe, expect, it } from "vitest";
import { jsonLines, runProgram } from "../../support/world.js";

const FIXTURES = "test/fixtures/edge-agent";

describe("report --only", () => {
  it("shows documents of some states or outcomes, and counts all", async () => {
    const { stdout } = await runProgram(["report", FIXTURES, "--only", "targeted,failed"]);
    const states = new Set(
      stdout
        .split("\n\n")[0]!
        .split("\n")
        .slice(1)
        .map((line) => line.split(" ")[0]),
    );
    expect([...states].sort()).toStrictEqual(["invalid", "moduleFailed", "targeted"]);
    expect(stdout).toMatch(/\n\n\d+ documents: .*successful/);
    expect((await runProgram(["report", FIXTURES, "--only", "targetd"])).stderr).toContain("Did you mean targeted?");
  });

  it("tells unreadable documents from unknown ones", async () => {
    const stdin = ['"x"\n{\n'];
    const { stdout } = await runProgram(["report", "-", "--json", "--only", "unreadable"], { stdin });
    expect(jsonLines(stdout).map(({ kind }) => kind)).toStrictEqual(["unreadable"]);
    const unknown = await runProgram(["report", "-", "--json", "--only", "unknown"], { stdin });
    expect(jsonLines(unknown.stdout).map(({ kind }) => kind)).toStrictEqual(["unknown"]);
  });
});

describe("report --sort state", () => {
  it("shows the worst first", async () => {
    const stdin = [
      '{"deviceId":"ok","activityId":"a","status":"COMPLETED"}\n{"deviceId":"bad","activityId":"a","status":"INCOMPLETE"}\n{\n',
    ];
    const { stdout } = await runProgram(["report", "-", "--json", "--sort", "state"], { stdin });
    expect(jsonLines(stdout).map(({ id, kind }) => id ?? kind)).toStrictEqual(["unreadable", "bad", "ok"]);
    expect((await runProgram(["report", "-", "--sort", "id"])).exitCode).toBe(2);
  });
});

describe("report --modules", () => {
  it("shows a row per module of every device", async () => {
    const { stdout } = await runProgram(["report", `${FIXTURES}/module-failed-backoff.json`, "--modules"]);
    expect(stdout).toMatch(/^DEVICE +MODULE +RUNTIME +WANTED +EXIT +RESTARTS +IMAGE\n/);
    expect(stdout).toMatch(/^edge-0042 +filter +backoff +running +139 +3 +registry\.example\/filter:2\.0$/m);
    const json = await runProgram(["report", `${FIXTURES}/module-failed-backoff.json`, "--modules", "--json"]);
    expect(jsonLines(json.stdout)).toHaveLength(4);
    expect(jsonLines(json.stdout)[2]).toMatchObject({ id: "edge-0042", module: { name: "filter", exitCode: 139 } });
  });

  it("annotates the modules that do not run", async () => {
    const { stdout } = await runProgram([
      "report",
      `${FIXTURES}/module-failed-backoff.json`,
      "--modules",
      "-o",
      "github",
    ]);
    expect(stdout.match(/^::error/gm)).toHaveLength(1);
    expect(stdout).toContain('edge-0042 filter: The module "filter" is backoff; running is wanted.');
  });
});

describe("report --summary", () => {
  it("counts by state, or by something else", async () => {
    const { stdout } = await runProgram(["report", FIXTURES, "--summary"]);
    expect(stdout).toMatch(/^COUNT +STATE +SAMPLES\n\d+ +successful +edge-/);
    const byCode = await runProgram(["report", FIXTURES, "--summary", "--by", "code"]);
    expect(byCode.stdout).toMatch(/^COUNT +CODE +STATES +SAMPLES\n/);
    expect(byCode.stdout).toMatch(/^\d+ +container-runtime-unreachable +/m);
    const byStatus = await runProgram(["report", FIXTURES, "-", "--summary", "--by", "status-code", "-o", "csv"], {
      stdin: ["{}"],
    });
    expect(byStatus.stdout).toMatch(/^count,status-code,states,samples\n\d+,200,/);
    expect(byStatus.stdout).toMatch(/^\d+,,/m);
    const modules = await runProgram(["report", FIXTURES, "--summary", "--by", "module", "--json"]);
    expect(jsonLines(modules.stdout)).toContainEqual(
      expect.objectContaining({ kind: "summary", by: "module", value: "filter", states: { moduleFailed: 4 } }),
    );
    for (const by of ["outcome", "kind", "deployment"]) {
      const { exitCode } = await runProgram(["report", FIXTURES, "--summary", "--by", by]);
      expect(exitCode).toBe(0);
    }
  });

  it("puts the worst first where it is asked to: what cannot be read, then what failed", async () => {
    const good = '{"deviceId":"a","activityId":"a","status":"COMPLETED"}';
    const stdin = [`${good}\n${good}\n${good.replace("COMPLETED", "INCOMPLETE")}\n{`];
    const states = async (...options: string[]): Promise<readonly unknown[]> =>
      jsonLines((await runProgram(["report", "-", "--summary", "--json", ...options], { stdin })).stdout).map(
        ({ value }) => value,
      );
    expect((await states())[0]).toBe("COMPLETED");
    expect(await states("--sort", "state")).toStrictEqual(["unreadable", "INCOMPLETE", "COMPLETED"]);
  });

  it("counts by a member of the tags", async () => {
    const twins = ["a", "b", "a"].map((site) =>
      JSON.stringify({ deviceId: site, tags: { at: { site } }, properties: {} }),
    );
    const stdin = [
      `${twins.join("\n")}\n{"deviceId":"c","properties":{}}\n{"deviceId":"d","tags":{"at":{"site":3}},"properties":{}}`,
    ];
    const { stdout } = await runProgram(["report", "-", "--summary", "--by", "tags.at.site", "--json"], { stdin });
    expect(jsonLines(stdout).map(({ value, count }) => [value, count])).toStrictEqual([
      ["a", 2],
      ["b", 1],
      [null, 1],
      ["3", 1],
    ]);
  });

  it("needs a name that it knows, and one view", async () => {
    expect((await runProgram(["report", FIXTURES, "--summary", "--by", "stat"])).stderr).toContain(
      "Did you mean state?",
    );
    expect((await runProgram(["report", FIXTURES, "--by", "state"])).stderr).toContain("needs --summary");
    expect((await runProgram(["report", FIXTURES, "--summary", "--modules"])).stderr).toContain("two views");
  });
});

describe("report --top", () => {
  it("shows what fails on the most devices, with samples", async () => {
    const { stdout } = await runProgram(["report", FIXTURES, "--top", "1"]);
    expect(stdout.split("\n")).toHaveLength(3);
    expect(stdout).toMatch(/^DEVICES +KIND +NAME +SAMPLES\n\d+ +module +filter +edge-0042/);
    expect((await runProgram(["report", FIXTURES, "--top", "0"])).exitCode).toBe(2);
    const json = await runProgram(["report", FIXTURES, "--top", "1", "--json"]);
    expect(jsonLines(json.stdout)).toMatchObject([{ kind: "failure", part: "module", name: "filter" }]);
  });
});
