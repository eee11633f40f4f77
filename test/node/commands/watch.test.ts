import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../support/folder.js";
import { runWaiting } from "../../support/waiting-world.js";
import type { Event, HandClock } from "../../support/waiting-world.js";
import { jsonLines } from "../../support/world.js";

const folder = temporaryFolder();

/** Writes documents, one a line. */
function file(name: string, ...documents: readonly unknown[]): string {
  const path = join(folder, name);
  writeFileSync(path, documents.map((document) => JSON.stringify(document)).join("\n"));
  return path;
}

const group = (deploymentStatus?: string) => ({
  rebootInfo: { __meta: { deploymentId: "d", ...(deploymentStatus === undefined ? {} : { deploymentStatus }) } },
});

/** A whole twin of a device with one configuration group. */
const twin = (deviceId: string, status: string, version = 1) => ({
  deviceId,
  etag: "AAAA",
  version,
  properties: { desired: { ...group(), $version: 1 }, reported: { ...group(status), $version: version } },
});

/** An event, in the envelope of `az iot hub monitor-events`. */
const reported = (origin: string, status: string, $version: number, module = "") => ({
  event: {
    origin,
    module,
    interface: "",
    component: "",
    payload: { version: $version, properties: { reported: { ...group(status), $version } } },
  },
});

/** Standard input that says something at each of these times. */
const at =
  (...pieces: readonly (readonly [number, unknown])[]) =>
  (clock: HandClock): AsyncIterable<string> => ({
    async *[Symbol.asyncIterator]() {
      for (const [time, document] of pieces) {
        await clock.sleep(time - clock.now);
        if (document !== undefined) yield `${typeof document === "string" ? document : JSON.stringify(document)}\n`;
      }
    },
  });

const watch = (args: readonly string[], stdin = at(), events: readonly Event[] = []) =>
  runWaiting(["watch", "-", ...args], { stdin, events });

const firstWords = (text: string): readonly string[] =>
  text.split("\n").map((line) => line.replace(/ {2}[TIC][^ ].*/, ""));

describe("twinstate watch", () => {
  it("folds events onto the twins that it began with, and tells each change of state with its reason", async () => {
    const twins = file("twins.ndjson", twin("d1", "pending"), twin("d2", "pending"));
    const stdin = at(
      [0, reported("d1", "pending", 2)],
      [5000, reported("d2", "failed", 2)],
      [8000, reported("d1", "succeeded", 3)],
    );
    const { exitCode, stdout, stderr, listeners } = await watch(["--twins", twins], stdin);
    expect([exitCode, stderr, listeners]).toStrictEqual([0, "", 0]);
    expect(firstWords(stdout)).toStrictEqual([
      "      0 s  2 twins: 2 pending",
      "      5 s  d2  pending → failed",
      "      8 s  d1  pending → succeeded",
      "",
      "2 twins: 1 failed, 1 succeeded",
      "",
    ]);
    expect(stdout).toMatch(/d2 {2}pending → failed {2}.*rebootInfo/);
  });

  it("keeps the modules of a device apart", async () => {
    const module = { ...twin("d1", "pending"), moduleId: "cam" };
    const stdin = at([0, twin("d1", "pending")], [0, module], [1000, reported("d1", "succeeded", 2, "cam")]);
    expect(firstWords((await watch([], stdin)).stdout).slice(0, 3)).toStrictEqual([
      "      0 s  d1  pending",
      "      0 s  d1/cam  pending",
      "      1 s  d1/cam  pending → succeeded",
    ]);
  });

  it("reads several sources one after the other, and the time of an event where it brings one", async () => {
    const first = file("a.ndjson", twin("d1", "pending"));
    const second = file("b.ndjson", {
      body: { version: 2, properties: { reported: { ...group("succeeded"), $version: 2 } } },
      systemProperties: { "iothub-connection-device-id": "d1", "iothub-message-source": "twinChangeEvents" },
      enqueuedTimeUtc: "2026-03-02T08:00:00Z",
    });
    const { stdout, exitCode } = await runWaiting(["watch", first, second]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/pending → succeeded/);
  });

  it("does not judge changes alone, until a whole twin comes", async () => {
    const stdin = at(
      [0, reported("d1", "failed", 5)],
      [1000, reported("d1", "failed", 6)],
      [2000, twin("d1", "succeeded", 7)],
    );
    const { stdout, stderr } = await watch([], stdin);
    expect(stdout).toMatch(/^ {6}0 s {2}d1 {2}indeterminate {2}This is a twin change event, not a whole twin/);
    expect(firstWords(stdout)[1]).toBe("      2 s  d1  indeterminate → succeeded");
    expect(stderr).toBe("");
  });

  it("says once that changes were missed, and that the state is not sure", async () => {
    const stdin = at(
      [0, twin("d1", "pending")],
      [1000, reported("d1", "succeeded", 9)],
      [2000, reported("d1", "failed", 12)],
      [3000, twin("d1", "failed", 13)],
    );
    const { stdout, stderr } = await watch(["--json"], stdin);
    expect(stderr).toBe("twinstate: d1: changes were missed; its state is not sure until a whole twin comes.\n");
    expect(jsonLines(stdout).map(({ state, complete, incomplete }) => [state, complete, incomplete])).toStrictEqual([
      ["pending", undefined, undefined],
      ["succeeded", false, undefined],
      ["failed", false, undefined],
      [undefined, undefined, 0],
    ]);
  });

  it("passes over what comes twice or late, and counts what is no change of a twin and what cannot be read", async () => {
    const stdin = at(
      [0, twin("d1", "pending", 3)],
      [0, reported("d1", "succeeded", 4)],
      [0, reported("d1", "succeeded", 4)],
      [0, reported("d1", "failed", 2)],
      [0, { event: { origin: "d1", module: "", interface: "", component: "", payload: { temperature: 20 } } }],
      [0, { properties: { reported: { a: 1, $version: 5 } } }],
      [0, "Starting event monitor"],
    );
    const { stdout, stderr } = await watch([], stdin);
    expect(firstWords(stdout)).toStrictEqual([
      "      0 s  d1  pending",
      "      0 s  d1  pending → succeeded",
      "",
      "1 twin: 1 succeeded",
      "",
    ]);
    expect(stderr).toMatch(
      /^twinstate: Documents that could not be read: \d\.\ntwinstate: Documents that are not a change of a twin, left out: 2\.\n$/,
    );
  });

  it("tells that an identity was deleted", async () => {
    const deleted = {
      body: twin("d1", "pending", 2),
      systemProperties: { "iothub-connection-device-id": "d1", "iothub-message-source": "deviceLifecycleEvents" },
      properties: { opType: "deleteDeviceIdentity", deviceId: "d1" },
    };
    const { stdout } = await watch([], at([0, twin("d1", "pending")], [1000, deleted]));
    expect(stdout).toBe(`${stdout.split("\n")[0]!}\n      1 s  d1  pending → gone  It was deleted.\n\n0 twins\n`);
  });

  it("judges by the rules and the deployment that are asked for", async () => {
    const edge = {
      deviceId: "e",
      moduleId: "$edgeAgent",
      etag: "A",
      configurations: { base: { status: "Targeted" }, line: { status: "Applied" } },
      properties: { desired: { $version: 1 }, reported: { lastDesiredVersion: 1, $version: 1 } },
    };
    const { stdout } = await watch(["--json", "--deployment", "base"], at([0, edge]));
    expect(jsonLines(stdout)[0]).toMatchObject({
      id: "e",
      kind: "edge-agent",
      state: "targeted",
      outcome: "superseded",
    });
  });

  it("prints a summary each time that --summary-every has passed", async () => {
    const stdin = at([0, twin("d1", "pending")], [95_000, undefined]);
    const { stdout } = await watch(["--summary-every", "40s"], stdin);
    expect(firstWords(stdout)).toStrictEqual([
      "      0 s  d1  pending",
      "     40 s  1 twin: 1 pending",
      " 1 m 20 s  1 twin: 1 pending",
      "",
      "1 twin: 1 pending",
      "",
    ]);
    const json = jsonLines((await watch(["--summary-every", "40s", "--json"], stdin)).stdout);
    expect(json[1]).toStrictEqual({
      kind: "summary",
      milliseconds: 40_000,
      documents: 1,
      judged: 1,
      incomplete: 0,
      states: { pending: 1 },
    });
    expect(json.at(-1)).toMatchObject({ kind: "watch", met: null, end: "ended", expected: [] });
  });
});

describe("watch --until", () => {
  const twins = () => file("until.ndjson", twin("d1", "pending"), twin("d2", "pending"));

  it("ends as soon as every twin that is known is in the state", async () => {
    const stdin = at(
      [1000, reported("d1", "succeeded", 2)],
      [5000, reported("d2", "succeeded", 2)],
      [9000, twin("d3", "failed")],
    );
    const { exitCode, stdout, end } = await watch(["--twins", twins(), "--until", "succeeded"], stdin);
    expect([exitCode, end]).toStrictEqual([0, 5000]);
    expect(stdout).toMatch(/\nmet after 5 s: 2 twins: 2 succeeded\n$/);
  });

  it("ends at once when the twins that it began with are there", async () => {
    const done = file("done.ndjson", twin("d1", "succeeded"));
    expect(await watch(["--twins", done, "--until", "succeeded"], at([1e6, undefined]))).toMatchObject({
      exitCode: 0,
      end: 0,
    });
  });

  it("wants as many twins as --min-documents says", async () => {
    const stdin = at([0, twin("d1", "succeeded")], [5000, twin("d2", "succeeded")], [9000, undefined]);
    expect((await watch(["--until", "succeeded", "--min-documents", "2"], stdin)).end).toBe(5000);
    expect((await watch(["--until", "succeeded"], stdin)).end).toBe(0);
  });

  it("wants the state to hold for --stable, with no event to say so", async () => {
    const stdin = at([0, twin("d1", "succeeded")], [1e6, undefined]);
    expect(await watch(["--until", "succeeded", "--stable", "30s"], stdin)).toMatchObject({ exitCode: 0, end: 30_000 });
  });

  it("does not count a twin of which changes were missed before a whole one comes", async () => {
    const stdin = at(
      [0, twin("d1", "pending")],
      [1000, reported("d1", "succeeded", 9)],
      [7000, twin("d1", "succeeded", 10)],
      [9000, undefined],
    );
    expect(await watch(["--until", "succeeded"], stdin)).toMatchObject({ exitCode: 0, end: 7000 });
    const lost = at([0, twin("d1", "pending")], [1000, reported("d1", "succeeded", 9)]);
    const { exitCode, stderr } = await watch(["--until", "succeeded"], lost);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /\ntwinstate: the events ended after 1 s: Changes of 1 of 1 were missed: only a whole twin makes them sure\.\ntwinstate: {3}d1 {2}succeeded {2}.+\n$/,
    );
  });

  it("ends with 1 when the events end before, and says what is missing", async () => {
    const { exitCode, stderr } = await watch(
      ["--twins", twins(), "--until", "succeeded"],
      at([1000, reported("d1", "succeeded", 2)]),
    );
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /^twinstate: the events ended after 1 s: expected succeeded; 1 of 2 is not: 1 pending\.\ntwinstate: {3}d2 {2}pending {2}.+\n$/,
    );
    const unseen = await watch(["--until", "succeeded"], at([0, reported("d1", "succeeded", 2)]));
    expect([unseen.exitCode, unseen.stderr]).toStrictEqual([
      1,
      "twinstate: the events ended after 0 s: expected succeeded; 1 of 1 is not: 1 indeterminate. Changes of 1 of 1 were missed: only a whole twin makes them sure. expected at least 1 document; 0 were judged.\ntwinstate:   d1  indeterminate\n",
    ]);
  });

  it("ends with 124 when the time is over, 15 minutes unless it says otherwise", async () => {
    const stdin = at([0, twin("d1", "pending")], [1e7, undefined]);
    expect(await watch(["--until", "succeeded", "--timeout", "1m"], stdin)).toMatchObject({
      exitCode: 124,
      end: 60_000,
    });
    expect(await watch(["--until", "succeeded"], stdin)).toMatchObject({ exitCode: 124, end: 900_000 });
    expect(await watch([], stdin)).toMatchObject({ exitCode: 0, end: 1e7 });
  });

  it("ends with 1 with --fail-fast at a twin that failed", async () => {
    const stdin = at([1000, reported("d2", "failed", 2)], [1e6, undefined]);
    const { exitCode, end, stderr } = await watch(["--twins", twins(), "--until", "succeeded", "--fail-fast"], stdin);
    expect([exitCode, end]).toStrictEqual([1, 1000]);
    expect(stderr).toMatch(/^twinstate: failed after 1 s: d2 {2}failed {2}.*rebootInfo.*\n$/);
  });

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("ends at %s with %d, and tells where it was", async (signal, code) => {
    const stdin = at([0, twin("d1", "pending")], [1e6, undefined]);
    const { exitCode, stdout, end, listeners } = await watch(["--json"], stdin, [{ at: 3000, signal }]);
    expect([exitCode, end, listeners]).toStrictEqual([code, 3000, 0]);
    expect(jsonLines(stdout).at(-1)).toMatchObject({ kind: "watch", met: null, end: signal, states: { pending: 1 } });
  });
});

describe("the sources and options of watch", () => {
  it("are told when they cannot be read, and end with 2", async () => {
    const missing = await runWaiting(["watch", "no-such.json", file("one.ndjson", twin("d1", "pending"))]);
    expect([missing.exitCode, missing.stdout.includes("d1  pending")]).toStrictEqual([2, true]);
    expect(missing.stderr).toContain('"no-such.json" could not be opened');
    const twins = await runWaiting(["watch", "-", "--twins", "no-such.json"]);
    expect([twins.exitCode, twins.stdout]).toStrictEqual([2, ""]);
    expect(twins.stderr).toMatch(/^twinstate watch: --twins: "no-such\.json" could not be opened: .*\nSee: /);
  });

  it("leave out of --twins what is not a whole twin or names no device", async () => {
    const { properties } = twin("d1", "pending");
    const twins = file("mixed.ndjson", { properties }, reported("d1", "failed", 2), twin("d2", "pending"), "x");
    writeFileSync(join(folder, "broken.ndjson"), '{"a":');
    expect((await watch(["--twins", twins])).stdout).toMatch(/^ {6}0 s {2}1 twin: 1 pending\n/);
    const broken = await watch(["--twins", join(folder, "broken.ndjson")]);
    expect(broken.stderr).toBe("twinstate: Documents that could not be read: 1.\n");
  });

  it.each([
    [[], /A source is missing/],
    [["-", "-"], /Standard input \(-\) can be read only once/],
    [["-", "--twins", "-"], /Standard input \(-\) can be read only once/],
    [["-", "--stable", "1s"], /--stable needs --until STATES/],
    [["-", "--fail-fast"], /--fail-fast needs --until STATES/],
    [["-", "--min-documents", "1"], /--min-documents needs --until STATES/],
    [["-", "--until", "sucessful"], /--until takes .* Did you mean successful\?/],
    [["-", "--timeout", "0"], /--timeout takes a duration of at least 1ms/],
    [["-", "--summary-every", "0"], /--summary-every takes a duration of at least 1ms/],
    [["-", "--summary-every", "x"], /--summary-every takes a duration of at most 24d/],
  ] as const)("refuse %j with exit code 2", async (args, message) => {
    const { exitCode, stdout, stderr } = await runWaiting(["watch", ...args]);
    expect([exitCode, stdout]).toStrictEqual([2, ""]);
    expect(stderr).toMatch(message);
  });
});
