import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../support/folder.js";
import { sameInThreads } from "../../support/threads.js";

const folder = temporaryFolder();

/** What differs among twins of $edgeAgent in what a summary asks. */
const FORMS = [
  { status: "running", last: 3, code: 200, applied: "blue" },
  { status: "failed", last: 3, code: 200, applied: "blue" },
  { status: "running", last: 2, code: 200, applied: "green" },
  { status: "running", last: 3, code: 500, applied: "green" },
] as const;

const PADDING = "x".repeat(1200);

/** Twins of few forms, each with a name, times and versions of its own: most are known when they are met. */
function agent(index: number, version = 5 + (index % 3), module = `app-${index % 2}`): string {
  const { status, last, code, applied } = FORMS[index % FORMS.length] ?? FORMS[0];
  const settings = { image: "a:1", createOptions: PADDING };
  const time = `2026-03-02T08:10:${String(index % 60).padStart(2, "0")}.0001234Z`;
  return JSON.stringify({
    deviceId: `größe-${index}`,
    moduleId: "$edgeAgent",
    version,
    tags: { site: ["Brno", "Turku", 7][index % 3] },
    configurations: { [applied]: { status: "Applied" } },
    properties: {
      desired: { modules: { [module]: { settings, status: "running" } }, $version: 3 },
      reported: {
        lastDesiredVersion: last,
        lastDesiredStatus: { code, description: "" },
        modules: { [module]: { settings: { image: "a:1" }, runtimeStatus: status, lastStartTimeUtc: time } },
      },
    },
  });
}

/** A device with a configuration group. */
function device(index: number): string {
  const group = (deploymentStatus: string): object => ({
    __meta: { deploymentId: `d-${index % 4}`, deploymentStatus },
  });
  return JSON.stringify({
    deviceId: `meter-${index}`,
    version: index,
    properties: {
      desired: { timeInfo: group("pending"), a: 1, padding: PADDING },
      reported: { timeInfo: group(["succeeded", "failed"][index % 2] ?? ""), a: index % 3, padding: PADDING },
    },
  });
}

/** What a device says of one component; it says something several times. */
function message(index: number): string {
  const status = index % 3 === 0 ? "UPDATE_FAILURE" : "UPDATING";
  return JSON.stringify({
    activityId: `a-${index % 2}`,
    deviceId: `größe-${index % 40}`,
    timestamp: 1_700_000_000_000 + index,
    payload: { status: "RUNNING", actions: [{ component: { id: "os:base" }, status, progress: 40 }], padding: PADDING },
  });
}

/** An automatic configuration that says how many devices it is for. */
const CONFIGURATION = JSON.stringify({
  id: "line-3",
  content: { deviceContent: { "properties.desired.a": 1 } },
  targetCondition: "*",
  priority: 1,
  systemMetrics: { results: { targetedCount: 9, appliedCount: 4 }, queries: {} },
});

const ODD = [
  `[${agent(5)},${agent(6)},${message(7)}]`,
  "",
  "broken {",
  `${agent(3)} ${message(4)}`,
  "  ",
  '"text"',
  CONFIGURATION,
  `${agent(8).slice(0, -1)},} // more`,
  "[{]",
];

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, at) => from + at);

/** Twins with a module of its own each, so that all have to be judged where names are asked. */
const different = (index: number): string => agent(index, index, `m-${index}`);

/** Everything that can be in a file, first what is known soon, and older versions of the same twins in the end. */
const MIXED = [
  ...range(0, 900).map((index) => agent(index)),
  ...ODD,
  ...range(0, 300).flatMap((index) => [agent(index + 5000), device(index), message(index)]),
  ...range(0, 40).map((index) => `{"a": ${index}`),
  ...range(800, 1100).map((index) => agent(index)),
  ...ODD,
  ...range(0, 400).map((index) => different(index + 9000)),
  ...range(0, 150).map((index) => agent(index, 1)),
  agent(1).slice(0, 400),
].join("\r\n");

const MIXED_FILE = join(folder, "mixed.ndjson");
writeFileSync(MIXED_FILE, MIXED);

/** The same twins again under the name of another file, and nothing that has to be judged by itself. */
const ALIKE_FILE = join(folder, "alike.ndjson");
writeFileSync(
  ALIKE_FILE,
  range(0, 3000)
    .map((index) => agent(index % 2250))
    .join("\n"),
);

/** Of each twin something is asked that no other one has. */
const DIFFERENT_FILE = join(folder, "different.ndjson");
writeFileSync(
  DIFFERENT_FILE,
  range(0, 2500)
    .map((index) => different(index).replaceAll('"a:1"', `"a@${index}"`))
    .join("\n"),
);

const POLICY = join(folder, "policy.json");
writeFileSync(POLICY, JSON.stringify({ success: { percent: 90 }, error: { count: 20 } }));

const FILES = [MIXED_FILE, ALIKE_FILE, DIFFERENT_FILE];

describe("totals in several threads", () => {
  it.each([
    "--summary",
    "--summary --by outcome --json",
    "--summary --by kind --fail-on unreadable",
    "--summary --by code --json --only failed,stale,running",
    "--summary --by status-code -o csv",
    "--summary --by deployment --json",
    "--summary --by module --json",
    "--summary --by tags.site --json",
    "--summary --deployment blue --expect successful --json",
    "--summary --strict-json --max-document 1 --rules documented",
    `--summary --json --gate ${POLICY}`,
    `--summary --by module --gate ${POLICY} --fail-on pause`,
    "--top 3",
    "--top 4 --json --only failed --expect successful",
    `--top 2 --gate ${POLICY} --fail-on pause,abort`,
    `--json --gate ${POLICY}`,
    `--json --gate ${POLICY} --fail-on pause --expect successful --min-documents 9000`,
    `--json --only failed --gate ${POLICY} --fail-on advance`,
    `--json --modules --gate ${POLICY}`,
    `-o csv --only failed,unreadable --gate ${POLICY} --fail-on pause`,
    "-o markdown --expect successful",
    "-o csv --modules",
  ])("are what one counts: report %s", async (options) => {
    for (const [path, count] of [
      [MIXED_FILE, 3],
      [ALIKE_FILE, 2],
      [DIFFERENT_FILE, 2],
    ] as const) {
      const { run, blocks } = await sameInThreads(["report", path, ...options.split(" ")], count);
      expect(run.stdout).not.toBe("");
      expect(blocks.length).toBeGreaterThan(1);
    }
  });

  it("are of all sources together, with their warnings", async () => {
    for (const options of [["--summary"], ["--top", "3"], ["--json", "--gate", POLICY]]) {
      const { run } = await sameInThreads(["report", ...FILES, MIXED_FILE, join(folder, "none"), ...options], 2);
      expect(run).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("could not be read") as string });
      expect(run.stderr).toContain("the same (");
    }
  });

  it("have the head of a table in front of all rows, and of none", async () => {
    for (const options of [
      ["-o", "csv"],
      ["-o", "markdown", "--only", "agentStopped"],
    ]) {
      const { run } = await sameInThreads(["report", ALIKE_FILE, ...options], 3);
      expect(run.stdout.match(/^\W*(source,|STATE)/gm)).toHaveLength(1);
      expect(run.stdout.split("\n")).toHaveLength(options.length === 2 ? 3002 : 3);
    }
  });

  it("say of a gate how many documents are of the same twins, wherever these are", async () => {
    const { run } = await sameInThreads(["report", ALIKE_FILE, "--summary", "--gate", POLICY], 3);
    expect(run.stderr).toContain("750 more documents of the same twins");
  });

  it("are counted by what the others recall, which judge nothing", async () => {
    for (const options of [["--summary"], ["--summary", "--gate", POLICY], ["--json", "--gate", POLICY]]) {
      const { blocks, recalled } = await sameInThreads(["report", ALIKE_FILE, ...options], 2);
      expect(blocks.every(({ recall }) => recall !== undefined)).toBe(true);
      expect(recalled).toBeGreaterThan(1000);
    }
  });

  it("are counted by the others where most documents have to be judged", async () => {
    for (const options of [
      ["--summary", "--by", "module"],
      ["--top", "3"],
      ["--json", "--gate", POLICY],
    ]) {
      const { blocks } = await sameInThreads(["report", DIFFERENT_FILE, ...options], 2);
      expect(blocks.at(-1)).toMatchObject({ recall: undefined });
    }
  });
});
