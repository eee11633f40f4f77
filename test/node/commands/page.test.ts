import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { MOST_PARTS, PageFailures } from "../../../src/node/printing/page-failures.js";
import { MOST_ROWS, PageRows } from "../../../src/node/printing/page-rows.js";
import type { PageEntry } from "../../../src/node/printing/sheet.js";
import { temporaryFolder } from "../../support/folder.js";
import { runProgram } from "../../support/world.js";

const FIXTURES = "test/fixtures/edge-agent";
const FAILED = `${FIXTURES}/module-failed-backoff.json`;
const GOOD = `${FIXTURES}/successful-individual.json`;
const folder = temporaryFolder();

async function page(args: readonly string[], stdin: readonly string[] = []): Promise<string> {
  const { stdout, stderr, exitCode } = await runProgram(["report", ...args, "-o", "html"], { stdin });
  expect(exitCode, stderr).toBeLessThan(2);
  return stdout;
}

/** What a person reads, a line for each piece of text. */
function wordsOf(html: string): readonly string[] {
  return html
    .replace(/<style>[^]*?<\/style>/, "")
    .replace(/<\/?(?:code|strong|span|a)\b[^>]*>/g, "")
    .split(/<[^>]*>/)
    .map((text) => text.trim())
    .filter((text) => text !== "");
}

const group = (deviceId: string, deploymentStatus: string): string =>
  JSON.stringify({
    deviceId,
    properties: { desired: { app: {} }, reported: { app: { __meta: { deploymentStatus } } } },
  });

describe("report --output html", () => {
  it("is one page with totals, picture, gate, failures, the worst first, and what the codes mean", async () => {
    const policy = join(folder, "policy.json");
    writeFileSync(policy, '{"error":{"percent":10}}');
    const html = await page(
      [GOOD, FAILED, "-", "--gate", policy, "--title", "Line 3", "--time", "2026-03-02T08:00:00Z"],
      [`${group("meter-1", "pending")}\n${group("meter-2", "failed")}\n{"deviceId":\n`],
    );
    await expect(html).toMatchFileSnapshot("../../expected/report-page.html");
    const words = wordsOf(html);
    expect(words).toContain("5 documents, 4 of them not well or not done yet.");
    expect(words).toContain(`2026-03-02T08:00:00Z · read from ${GOOD}, ${FAILED}, stdin`);
    const headings = [...html.matchAll(/<h2>([^<]*)/g)].map(([, heading]) => heading);
    expect(headings).toStrictEqual([
      "States",
      "Gate",
      "What fails most",
      "What is not well, the worst first",
      "What the codes mean",
    ]);
    const [, documents = ""] = html.split('<table class="documents">');
    const states = [...documents.matchAll(/aria-hidden="true">.<\/span> (\w+)<\/span>/g)].map(([, state]) => state);
    expect(states).toStrictEqual(["failed", "moduleFailed", "unreadable", "pending"]);
    expect(documents).not.toContain("successful");
    expect(html).toContain("!</span> pause</span> 2 of");
    expect(html.match(/<rect [^>]*height="28"/g)).toHaveLength(5);
  });

  it("asks for nothing and runs nothing: a strict policy, no script, no address", async () => {
    const html = await page([FIXTURES]);
    const [, style = ""] = /<style>([^]*)<\/style>/.exec(html) ?? [];
    const hash = createHash("sha256").update(style).digest("base64");
    expect(html).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
    );
    expect(html).not.toMatch(/<script|<link|<img|<a |<iframe|<form|url\(|@import|https?:|\son\w+=|\sstyle=/i);
  });

  it("shows markup in every string of a twin, of a name and of a title as text", async () => {
    const evil = `"><img src=x onerror=alert(1)></title></style><script>alert('1')</script>&lt;\u202e`;
    const twin = {
      deviceId: evil,
      moduleId: "$edgeAgent",
      properties: {
        desired: { $version: 1, modules: { [evil]: { status: evil, settings: { image: evil } } }, systemModules: {} },
        reported: {
          lastDesiredVersion: 1,
          lastDesiredStatus: { code: 500, description: evil },
          modules: { [evil]: { runtimeStatus: evil, exitCode: 1, settings: { image: evil } } },
        },
      },
    };
    const groups = {
      deviceId: evil,
      properties: { desired: { [evil]: {} }, reported: { [evil]: { __meta: { deploymentStatus: evil } } } },
    };
    const html = await page(
      ["-", "--title", evil],
      [`${JSON.stringify(twin)}\n${JSON.stringify(groups)}\n{"${evil}":\n`],
    );
    const tags = new Set([...html.matchAll(/<\/?([a-z]\w*|!)/gi)].map(([, tag]) => tag));
    expect([...tags].sort()).toStrictEqual(
      [
        ..."! body code dd dl dt footer h1 h2 head header html li main meta p rect span strong style svg table".split(
          " ",
        ),
        ..."tbody td th thead title tr ul".split(" "),
      ].sort(),
    );
    expect(html).toContain("&quot;&gt;&lt;img src=x onerror=alert(1)&gt;");
    expect(html).toContain("&amp;lt;");
    expect(html).not.toContain("\u202e");
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html.match(/ style=| on\w+="/g)).toBeNull();
  });

  it("tells the worst 1,000 documents of 5,000 in full, and counts the rest", async () => {
    const lines = [
      ...Array.from({ length: 2000 }, (_, at) => group(`slow-${at}`, "pending")),
      ...Array.from({ length: 2000 }, (_, at) => group(`good-${at}`, "succeeded")),
      ...Array.from({ length: 1000 }, (_, at) => group(`bad-${at}`, at < 900 ? "failed" : "pending")),
    ];
    const html = await page(["-"], [lines.join("\n")]);
    const names = [...html.matchAll(/<td>((?:slow|good|bad)-\d+)<p/g)].map(([, name]) => name!);
    expect(names).toHaveLength(MOST_ROWS);
    expect(names.slice(0, 2)).toStrictEqual(["bad-0", "bad-1"]);
    expect(names.slice(899, 902)).toStrictEqual(["bad-899", "slow-0", "slow-1"]);
    expect(names.at(-1)).toBe("slow-99");
    expect(html).toContain("2,000 more are counted above.");
    expect(html).toContain("5,000 documents");
  });

  it("lists what a condition refuses, however well it is", async () => {
    const html = await page([GOOD, "--expect", "targeted"]);
    expect(html).toContain("refused by a condition");
    expect(wordsOf(html).join(" ")).toContain("Expectation ✗ not met expected");
  });

  it("says little of a fleet that is well, and of none", async () => {
    expect(wordsOf(await page([GOOD]))).toContain("1 document.");
    expect(wordsOf(await page([GOOD]))).not.toContain("What the codes mean");
    const words = wordsOf(await page(["-"]));
    expect(words).toContain("0 documents.");
    expect(words).toContain("2026-01-01T00:00:00Z · read from stdin");
    expect(words).not.toContain("States");
  });

  it("is for a report, without a view, and its options are for it", async () => {
    for (const args of [
      ["report", GOOD, "-o", "html", "--summary"],
      ["report", GOOD, "-o", "html", "--modules"],
      ["validate", GOOD, "-o", "html"],
      ["query", "SELECT * FROM devices", GOOD, "-o", "html"],
    ]) {
      const { stderr, exitCode } = await runProgram(args);
      expect([exitCode, stderr]).toStrictEqual([
        2,
        expect.stringContaining("--output html is for a report, without a view."),
      ]);
    }
    expect((await runProgram(["report", GOOD, "--title", "x"])).stderr).toContain(
      "--title is of a page: it needs --output html.",
    );
    const wrong = await runProgram(["report", GOOD, "-o", "html", "--time", "noon"]);
    expect([wrong.exitCode, wrong.stderr]).toStrictEqual([2, expect.stringContaining("--time takes an ISO 8601 time")]);
  });
});

describe("what a page keeps", () => {
  const entry = (name: string, state: string, change: Partial<PageEntry> = {}): PageEntry => ({
    kind: "device",
    state,
    outcome: "failed",
    isRefused: false,
    name,
    place: "f:1",
    why: "w",
    reasons: [],
    failing: [],
    ...change,
  });

  it("is bounded in rows, in reasons of a row and in the length of a text", () => {
    const rows = new PageRows();
    const reasons = Array.from({ length: 9 }, () => ({ code: "c", path: "/p", message: "m".repeat(5000) }));
    for (let at = 0; at < 100_000; at += 1) rows.add(entry(`d${at}`, at % 2 === 0 ? "pending" : "stale", { reasons }));
    const kept = rows.worstFirst();
    expect([rows.count, kept.length]).toStrictEqual([100_000, MOST_ROWS]);
    expect(new Set(kept.map(({ state }) => state))).toStrictEqual(new Set(["stale"]));
    expect([kept[0]!.reasons.length, kept[0]!.more]).toStrictEqual([6, 3]);
    expect(kept[0]!.reasons[0]!.message).toBe(`${"m".repeat(600)}…`);
  });

  it("is bounded in the names of parts that fail, and a part counts once for each document", () => {
    const failures = new PageFailures();
    for (let at = 0; at < 2 * MOST_PARTS; at += 1)
      failures.add(entry(at === 1 ? "-" : `d${at}`, "failed", { failing: [{ kind: "module", name: `m${at}` }] }));
    const part = { kind: "module", name: "m1" } as const;
    for (let times = 0; times < 2; times += 1) failures.add(entry("x", "failed", { failing: [part, part] }));
    const { shown, others } = failures.most();
    expect(shown[0]).toStrictEqual({ ...part, count: 3, samples: ["f:1", "x"] });
    expect([shown.length, others]).toStrictEqual([20, MOST_PARTS - 20]);
  });
});
