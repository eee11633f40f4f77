import { describe, expect, it } from "vitest";
import { jsonLines, runProgram } from "../../support/world.js";

const GROUP = { g: { __meta: { deploymentId: "september" } } };
const FAILING = {
  deviceId: "d1",
  properties: {
    desired: GROUP,
    reported: { g: { __meta: { deploymentId: "september", deploymentStatus: "failed" } } },
  },
};
const EMPTY = { deviceId: "d2", properties: { desired: {}, reported: {} } };
const AGENT = {
  moduleId: "$edgeAgent",
  properties: {
    desired: {
      $version: 2,
      schemaVersion: "1.1",
      runtime: { type: "docker", settings: {} },
      systemModules: {},
      modules: {
        gone: { type: "docker", status: "running", restartPolicy: "always", settings: { image: "r/gone:1" } },
        old: { type: "docker", status: "running", restartPolicy: "always", settings: { image: "r/old:2" } },
      },
    },
    reported: {
      lastDesiredVersion: 2,
      lastDesiredStatus: { code: 200, description: "" },
      systemModules: {},
      modules: {
        old: { type: "docker", runtimeStatus: "running", settings: { image: "r/old:1" } },
        extra: { type: "docker", runtimeStatus: "running", settings: { image: "r/extra:1" } },
      },
    },
  },
};

async function printed(args: readonly string[], ...documents: readonly unknown[]): Promise<string> {
  const stdin = documents.map((document) => `${typeof document === "string" ? document : JSON.stringify(document)}\n`);
  return (await runProgram(args, { stdin })).stdout;
}

describe("report --summary in formats", () => {
  it("fails a row with documents that failed, warns of others, and is silent about success", async () => {
    const done = { deviceId: "d3", activityId: "a", status: "COMPLETED" };
    const github = await printed(["report", "-", "--summary", "-o", "github"], FAILING, EMPTY, done);
    expect(github.trimEnd().split("\n")).toStrictEqual([
      "::error title=summary::state failed: 1 (1 failed)",
      "::warning title=summary::state empty: 1 (1 empty)",
    ]);
    const junit = await printed(["report", "-", "--summary", "-o", "junit"], FAILING, EMPTY, done);
    expect(junit).toContain('name="state failed"><failure type="summary" message="1 (1 failed)">');
    expect(junit).toContain('name="state empty"/>');
    expect(junit).toContain('name="state COMPLETED"/>');
  });

  it("has a row for documents without a value", async () => {
    const junit = await printed(["report", "-", "--summary", "--by", "tags.site", "-o", "junit"], FAILING, "{");
    expect(junit).toContain('name="tags.site -"><failure');
    expect(await printed(["report", "-", "--summary", "--by", "tags.site", "-o", "csv"], FAILING, "{")).toMatch(
      /^count,tags\.site,states,samples\n2,,/,
    );
  });

  it("counts by the deployments of groups and of edge devices", async () => {
    const agent = { ...AGENT, deviceId: "e", configurations: { line: { status: "Applied" } } };
    const values = jsonLines(
      await printed(["report", "-", "--summary", "--by", "deployment", "--json"], FAILING, EMPTY, agent, '"x"'),
    ).map(({ value, count }) => [value, count]);
    expect(values).toStrictEqual([
      [null, 2],
      ["september", 1],
      ["line", 1],
    ]);
  });
});

describe("report --top in formats", () => {
  it("names the devices that a part fails on, or their places", async () => {
    const nameless = { properties: FAILING.properties };
    expect(await printed(["report", "-", "--top", "1", "-o", "github"], FAILING, nameless)).toBe(
      '::error title=failing::group g: The group "g" fails on 2 devices: d1, stdin:2.\n',
    );
    expect(await printed(["report", "-", "--top", "1", "-o", "github"], FAILING)).toBe(
      '::error title=failing::group g: The group "g" fails on 1 device: d1.\n',
    );
  });
});

describe("report --modules in formats", () => {
  it("has a row for modules that are missing, that run another image, and that nobody wants", async () => {
    const csv = await printed(["report", "-", "--modules", "-o", "csv"], AGENT);
    expect(csv).toMatch(/^,gone,user,,running,,,,,r\/gone:1,stdin:1$/m);
    expect(csv).toMatch(/^,old,user,running,running,,,,r\/old:1,r\/old:2,stdin:1$/m);
    expect(csv).toMatch(/^,extra,user,running,,,,,r\/extra:1,,stdin:1$/m);
  });

  it("fails a desired module that is not reported", async () => {
    const junit = await printed(["report", "-", "--modules", "-o", "junit"], AGENT);
    expect(junit).toMatch(
      /name="- gone">\s*<failure[^>]*The module &quot;gone&quot; is not reported; running is wanted\./,
    );
    expect(junit).toMatch(/error status-differs \S*\/reported\/modules\/gone: The module/);
    const github = await printed(["report", "-", "--modules", "-o", "github"], AGENT);
    expect(github).toContain('The module "gone" is not reported; running is wanted.');
  });

  it("fails only what does not run as wanted", async () => {
    const junit = await printed(["report", "-", "--modules", "-o", "junit"], AGENT);
    expect(junit).toContain('name="- old"/>');
    expect(junit).toContain('name="- extra"/>');
    const [properties, { modules }] = [AGENT.properties, AGENT.properties.reported];
    const reported = {
      ...properties.reported,
      modules: { ...modules, old: { ...modules.old, runtimeStatus: "failed" } },
    };
    const failed = { ...AGENT, properties: { ...properties, reported } };
    const github = await printed(["report", "-", "--modules", "-o", "github"], failed);
    expect(github.match(/The module .*$/gm)).toStrictEqual([
      'The module "gone" is not reported; running is wanted.',
      'The module "old" is failed; running is wanted.',
    ]);
  });

  it("has no row for documents without modules", async () => {
    expect(await printed(["report", "-", "--modules", "--json"], FAILING, "{")).toBe("");
  });
});

describe("report --sort state", () => {
  it("sorts states with one outcome by their names", async () => {
    const failures = ["b", "a"].map((deviceId) => ({ ...FAILING, deviceId }));
    const lines = jsonLines(
      await printed(["report", "-", "--sort", "state", "--json"], ...failures, {
        deviceId: "c",
        activityId: "a",
        status: "INCOMPLETE",
      }),
    );
    const states = lines.map(({ state }) => String(state));
    expect(states).toStrictEqual([...states].sort((left, right) => left.localeCompare(right, "en")));
    expect(new Set(states).size).toBe(2);
  });
});

describe("report -o github", () => {
  it("says of one more error that it is one", async () => {
    const tallies = Array.from({ length: 10 }, (_, at) => ({ ...FAILING, tags: { at: String(at) } }));
    const github = await printed(["report", "-", "--summary", "--by", "tags.at", "-o", "github"], ...tallies);
    expect(github).toMatch(/\n::error::1 more error\n$/);
  });

  it("says nothing of a condition that is met", async () => {
    const good = { deviceId: "d", activityId: "a", status: "COMPLETED" };
    expect(await printed(["report", "-", "--min-documents", "1", "-o", "github"], good)).not.toContain("expectation");
  });
});

describe("validate -o junit", () => {
  it("passes valid documents, and has errors for unreadable ones", async () => {
    const warned = { deviceId: "d", properties: { desired: { "a.b": 1 }, reported: {} } };
    const junit = await printed(["validate", "-", "-o", "junit"], EMPTY, warned, "{");
    expect(junit).toContain('<testsuites tests="3" failures="0" errors="1"');
    expect(junit).toContain('name="d valid"/>');
    expect(junit).toMatch(/name="unreadable"><error type="truncated-json"/);
  });
});

describe("query in formats", () => {
  it("cuts the title of a long row", async () => {
    const document = { deviceId: "d".repeat(500) };
    const junit = await printed(["query", "SELECT deviceId FROM devices", "-", "-o", "junit"], document);
    expect(junit).toMatch(/name="[^"]*d…"\/>/);
    expect(junit).not.toContain("d".repeat(500));
  });

  it("prints no head where there is no row to take it from", async () => {
    expect(await printed(["query", "SELECT * FROM devices WHERE deviceId = 'x'", "-", "-o", "csv"], EMPTY)).toBe("");
  });
});

describe("--color", () => {
  it("may be said, or left to the terminal", async () => {
    expect(await printed(["report", "-", "--color", "always"], EMPTY)).toContain("\u001b[");
    expect(await printed(["report", "-", "--color", "auto"], EMPTY)).not.toContain("\u001b[");
    expect((await runProgram(["report", "-", "--color", "alwys"])).stderr).toContain("Did you mean always?");
  });
});
