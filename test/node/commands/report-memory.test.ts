import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { judgeDocument } from "../../../src/document/index.js";
import type { ReportView } from "../../../src/node/commands/counting-view.js";
import { totalsMemory } from "../../../src/node/commands/report-memory.js";
import { Finding } from "../../../src/node/printing/index.js";
import type { SourceDocument } from "../../../src/node/reading/index.js";
import { temporaryFolder } from "../../support/folder.js";
import { runProgram } from "../../support/world.js";

const folder = temporaryFolder();

/** What differs among twins of $edgeAgent in what a summary asks. */
const FORMS: readonly Readonly<{ status: string; last: number; code: number; applied: string }>[] = [
  { status: "running", last: 3, code: 200, applied: "blue" },
  { status: "failed", last: 3, code: 200, applied: "blue" },
  { status: "running", last: 2, code: 200, applied: "green" },
  { status: "running", last: 3, code: 500, applied: "green" },
];

function twin(index: number, version: number, id = `edge-${index}`): object {
  const { status, last, code, applied } = FORMS[index % FORMS.length]!;
  const time = `2026-03-02T08:10:${String(index % 60).padStart(2, "0")}.0001234Z`;
  const module = { settings: { image: "a:1" } };
  return {
    deviceId: id,
    moduleId: "$edgeAgent",
    version,
    configurations: { [applied]: { status: "Applied" } },
    properties: {
      desired: { modules: { app: { ...module, status: "running" } }, $version: 3 },
      reported: {
        lastDesiredVersion: last,
        lastDesiredStatus: { code, description: "" },
        modules: { app: { ...module, runtimeStatus: status, lastStartTimeUtc: time } },
      },
    },
  };
}

/** What a device says of one component. */
function message(index: number): object {
  const status = index % 3 === 0 ? "UPDATE_FAILURE" : "UPDATING";
  return {
    activityId: "a",
    deviceId: `edge-${index % 40}`,
    timestamp: 1_700_000_000_000 + index,
    payload: { status: "RUNNING", actions: [{ component: { id: "os:base" }, status, progress: 40 }] },
  };
}

/** Devices in several pieces of a file; of one in ten an older version comes late, in another state. */
const FLEET = Array.from({ length: 600 }, (_, index) => twin(index, 5 + index)).concat(
  Array.from({ length: 60 }, (_, index) => twin(10 * index + 1, 2, `edge-${10 * index}`)),
);

/** The lane takes lines, and leaves a list to the reader: what both say of it is the same. */
const LINES = join(folder, "fleet.ndjson");
const LIST = join(folder, "fleet.json");
writeFileSync(LINES, FLEET.map((document) => `${JSON.stringify(document)}\n`).join(""));
writeFileSync(LIST, JSON.stringify(FLEET));

/** The same with other names of modules and deployments from twin to twin, and messages between them. */
const VARIED = FLEET.map((document, index) =>
  index % 4 === 3 && index > 100
    ? message(index)
    : (JSON.parse(
        JSON.stringify(document)
          .replaceAll('"app"', `"app-${index % 5}"`)
          .replace('"blue"', `"blue-${index % 7}"`),
      ) as object),
);
const VARIED_LINES = join(folder, "varied.ndjson");
const VARIED_LIST = join(folder, "varied.json");
writeFileSync(VARIED_LINES, VARIED.map((document) => `${JSON.stringify(document)}\n`).join(""));
writeFileSync(VARIED_LIST, JSON.stringify(VARIED));

const POLICY = join(folder, "policy.json");
writeFileSync(POLICY, JSON.stringify({ success: { percent: 90 }, error: { count: 20 } }));

const PLACE: SourceDocument = { source: "f", line: 1, index: 0, result: { ok: true, value: null, issues: [] } };

function findingOf(document: object): Finding {
  return new Finding(PLACE, { ok: true, value: judgeDocument(document), issues: [] });
}

/** Lines, wherever their documents are. */
function withoutPlaces(text: string): string {
  return text.replaceAll(/"source":"[^"]*","line":\d+/g, "");
}

/** A view that takes each document. */
function viewOf(add: (finding: Finding) => void): ReportView {
  return { add, finish: () => undefined };
}

describe("what is remembered of twins while only totals are wanted", () => {
  it.each([
    "--summary",
    "--summary --json",
    "--summary --by outcome --json",
    "--summary --by kind --json",
    "--summary --by code --json",
    "--summary --by status-code --json",
    "--summary --by deployment --json",
    "--summary --by module --json",
    "--summary --by code --sort state",
    "--summary --only failed,stale --json",
    "--summary --fail-on moduleFailed",
    "--summary --expect successful",
    "--top 3",
    "--top 3 --only failed",
    `--summary --gate ${POLICY} --json`,
    `--top 2 --gate ${POLICY} --fail-on pause`,
    "--summary --by deployment --only failed,stale --json",
    `--summary --sort state --gate ${POLICY} --expect successful --json`,
  ])("says the same as of twins that are all judged: report %s", async (options) => {
    const [lines, list] = [
      await runProgram(["report", ...options.split(" "), LINES]),
      await runProgram(["report", ...options.split(" "), LIST]),
    ];
    expect(lines).toEqual(list);
    expect(lines.stdout).not.toBe("");
  });

  it.each([
    "--summary",
    "--summary --by code --json",
    "--summary --by status-code --json",
    "--summary --by deployment --json",
    "--summary --by module --json",
    "--summary --deployment blue-1 --json",
    "--top 3",
    `--summary --gate ${POLICY} --json`,
  ])(
    "says the same of twins with other names of modules and deployments, and of messages: report %s",
    async (options) => {
      const [lines, list] = [
        await runProgram(["report", ...options.split(" "), VARIED_LINES]),
        await runProgram(["report", ...options.split(" "), VARIED_LIST]),
      ];
      expect(lines).toEqual(list);
      expect(lines.stdout).not.toBe("");
    },
  );

  it.each([
    [undefined, '["edge-1",6,0]\n', '["edge-5",10,0]\n'],
    ["failing", '["edge-1",6,0,"app-1"]\n', '["edge-5",10,0,"app-0"]\n'],
    ["deployments", '["edge-1",6,0,"blue-1"]\n', '["edge-5",10,0,"blue-5"]\n'],
  ] as const)(
    "remembers the names that are asked, if any are (%s), of findings that are alike",
    (asked, blue, green) => {
      const form = { isNamed: true, hasMessages: false, asked };
      const { told } = totalsMemory(
        viewOf(() => undefined),
        undefined,
        form,
      );
      expect([VARIED[1]!, VARIED[5]!].map((document) => told(findingOf(document)).text)).toEqual([blue, green]);
    },
  );

  it("is the finding that a twin is like, with its own name and version, and the names that are asked", () => {
    const found: Finding[] = [];
    const { told: remembered, take } = totalsMemory(
      viewOf((finding) => found.push(finding)),
      undefined,
      { isNamed: true, hasMessages: false, asked: "failing" },
    );
    const learned = FLEET.slice(0, 6).map((document) => remembered(findingOf(document)).text);
    expect(learned).toEqual([
      '["edge-0",5,0]\n',
      '["edge-1",6,1,"app"]\n',
      '["edge-2",7,2]\n',
      '["edge-3",8,3]\n',
      '["edge-4",9,0]\n',
      '["edge-5",10,1,"app"]\n',
    ]);
    const bytes = Buffer.from('["a",1,1,"other"]\n["b",null,0]\n["c",1,9]\n');
    take(PLACE, { bytes, lines: 3, counted: new Map([[remembered(findingOf(FLEET[0]!)).counted, 3]]) });
    const told = found.map(({ id, state, member, verdict }) => [id, state, member.failing[0]?.name, verdict?.version]);
    expect(told).toEqual([
      ["a", "moduleFailed", "other", 1],
      ["b", "successful", undefined, undefined],
    ]);
  });

  it.each(["", " --expect successful --fail-on failed", " --fail-on pause --min-documents 700"])(
    "prints the same lines beside a gate: report --json --gate%s",
    async (options) => {
      for (const [lines, list] of [
        [LINES, LIST],
        [VARIED_LINES, VARIED_LIST],
      ] as const) {
        const args = ["report", "--json", "--gate", POLICY, ...options.split(" ").filter((option) => option !== "")];
        const [one, other] = [await runProgram([...args, lines]), await runProgram([...args, list])];
        expect(one.stdout.split("\n")).toHaveLength(
          FLEET.length + (options.includes("expect") || options.includes("min") ? 3 : 2),
        );
        expect(withoutPlaces(one.stdout)).toEqual(withoutPlaces(other.stdout));
        expect([one.exitCode, one.stderr]).toEqual([other.exitCode, other.stderr]);
      }
    },
  );

  it("counts a twin of a gate once, by its latest version", async () => {
    const { stderr } = await runProgram(["report", "--summary", "--gate", POLICY, LINES]);
    expect(stderr).toContain("60 more documents of the same twins");
  });
});
