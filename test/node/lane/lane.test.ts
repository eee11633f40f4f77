import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Lane } from "../../../src/node/lane/index.js";
import { createScanner } from "../../../src/node/lane/scanner.js";
import { writeTable } from "../../../src/node/lane/kept-table.js";
import { readBatches } from "../../../src/node/reading/index.js";
import { bothWays, FIRST_LINE } from "./both-ways.js";
import { deepLine, randomFrom, randomLine, randomTwin, write } from "./random-lines.js";

const lane = Lane.create()!;

/** Reads one line behind a first one, both ways, expects the same, and tells whether the lane took it. */
async function isTaken(line: string | Buffer): Promise<boolean> {
  const bytes = Buffer.concat([Buffer.from(FIRST_LINE), Buffer.from(line as string), Buffer.from("\n")]);
  const { fast, slow, taken } = await bothWays(bytes, lane);
  expect(fast).toEqual(slow);
  return taken === 1;
}

function twin(members: object = {}, desired: object = {}, reported: object = {}): Record<string, unknown> {
  return {
    deviceId: "edge-1",
    moduleId: "$edgeAgent",
    ...members,
    properties: {
      desired: { modules: {}, systemModules: {}, ...desired, $version: 3 },
      reported: { lastDesiredVersion: 3, lastDesiredStatus: { code: 200, description: "" }, ...reported },
    },
  };
}

const line = (...parts: Parameters<typeof twin>): string => JSON.stringify(twin(...parts));

describe("what the lane takes", () => {
  it("takes a twin of $edgeAgent, whatever it holds that no verdict depends on", async () => {
    expect(await isTaken(line())).toBe(true);
    expect(
      await isTaken(line({ tags: { site: [1, { a: "größe" }] }, capabilities: { iotEdge: true }, etag: "a" })),
    ).toBe(true);
  });

  it("takes blanks between all parts, and a carriage return at the end", async () => {
    expect(await isTaken(`  ${JSON.stringify(twin(), null, " ").replaceAll("\n", "\t")} \r`)).toBe(true);
  });

  it("takes a twin with words of the agent, with all that can be a secret in them", async () => {
    const modules = { a: { env: { KEY: { value: "hush-hush" } }, settings: { image: "a:1" } } };
    const status = { lastDesiredStatus: { code: 500, description: "no hush-hush today" } };
    expect(await isTaken(line({}, { modules }, status))).toBe(true);
  });

  it("takes a refused deployment, and finds what was refused", async () => {
    const modules = { a: { type: "docker", status: null, settings: { image: "a:1" } } };
    expect(await isTaken(line({}, { modules, runtime: {} }, { lastDesiredStatus: { code: 400 } }))).toBe(true);
  });

  it("takes a large deployment that is not applied, whose report may be too large", async () => {
    const module = { settings: { image: "a:1", createOptions: "x".repeat(4000) } };
    const modules = Object.fromEntries(Array.from("abcdefgh").map((name) => [name, module]));
    expect(await isTaken(line({}, { modules }, { lastDesiredVersion: 2 }))).toBe(true);
    const none = line({}, { modules }, { lastDesiredVersion: 0 }).replace('"$version":3', '"$version":0');
    expect(await isTaken(none)).toBe(true);
    const { fast } = await bothWays(Buffer.from(`${FIRST_LINE}${none}\n`), lane);
    expect(fast.join()).toContain("report-too-large");
  });

  it.each([
    "runtime",
    "version",
    "$version",
    "schemaVersion",
    "modules",
    "systemModules",
    "lastDesiredVersion",
    "$metadata",
  ])("sees what ConvertTo-Json has cut of a reported section: %s", async (name) => {
    expect(await isTaken(line({}, {}, { [name]: "@{a=b}" }))).toBe(true);
    const { fast } = await bothWays(Buffer.from(`${FIRST_LINE}${line({}, {}, { [name]: "@{a=b}" })}\n`), lane);
    expect(fast.join()).toContain("unreadable-section");
  });

  it("takes names that occur twice, of which the last counts", async () => {
    const text = line({}, { modules: { a: { settings: { image: "a:1" } } } });
    expect(await isTaken(text.replace('"modules":', '"modules":{"b":{}},"modules":'))).toBe(true);
    expect(await isTaken(text.replace('"$version":3', '"$version":2,"$version":3'))).toBe(true);
  });

  it("takes names in escapes as they are meant", async () => {
    const text = line({}, { modules: { a: { status: "running", settings: { image: "a:1" } } } });
    for (const name of ["modules", "status", "image", "settings", "desired", "properties", "lastDesiredStatus"]) {
      const escaped = `\\u${name.charCodeAt(0).toString(16).padStart(4, "0")}${name.slice(1)}`;
      expect(await isTaken(text.replaceAll(`"${name}"`, `"${escaped}"`))).toBe(true);
    }
  });
});

/** A thermostat with a component, whose device has acknowledged the desired value, and its hub's notes of all of it. */
function device(members: object = {}, reported: object = {}): Record<string, unknown> {
  const changed = { $lastUpdated: "2026-03-02T08:00:00Z", $lastUpdatedVersion: 4 };
  const answered = { $lastUpdated: "2026-03-02T08:01:00Z" };
  return {
    deviceId: "meter-7",
    etag: "AAAAAAAAAAk=",
    version: 12,
    ...members,
    properties: {
      desired: {
        thermostat: { __t: "c", target: { low: 18, high: 21 } },
        interval: 5,
        $metadata: {
          ...changed,
          thermostat: {
            ...changed,
            target: { ...changed, low: changed, high: { ...changed, $lastUpdatedVersion: 7 } },
          },
          interval: changed,
        },
        $version: 9,
      },
      reported: {
        thermostat: { __t: "c", target: { value: { low: 18, high: 21 }, ac: 200, av: 6 } },
        $metadata: { ...answered, thermostat: { ...answered, target: { ...answered, value: answered, ac: answered } } },
        $version: 3,
        ...reported,
      },
    },
  };
}

const message = (members: object = {}): Record<string, unknown> => ({
  activityId: "campaign-1",
  deviceId: "meter-7",
  timestamp: 1_700_000_000_000,
  payload: { status: "RUNNING", actions: [{ component: { id: "os:base" }, status: "DOWNLOADING", progress: 40 }] },
  ...members,
});

describe("what else the lane takes", () => {
  const documents: Readonly<Record<string, unknown>> = {
    "a twin of a device": device(),
    "a twin of a module": device({ moduleId: "camera" }),
    "a twin of a device that is disabled, and why": device({ status: "disabled", statusReason: "stolen" }),
    "a twin of a device that has never connected": device(
      { lastActivityTime: "0001-01-01T00:00:00Z" },
      { thermostat: undefined },
    ),
    "a twin of a device that is not connected": device({ connectionState: "Disconnected" }, { interval: 9 }),
    "a twin with tags, configurations and a model": device({
      tags: { site: "north" },
      configurations: { base: { status: "Applied", more: 1 } },
      modelId: "dtmi:com:example:Thermostat;1",
    }),
    "a message of Desired State Feedback": message(),
    "a message without a timestamp": message({ timestamp: undefined }),
    "a message with seconds for milliseconds": message({ timestamp: 1_700_000_000 }),
  };
  it.each(Object.keys(documents))("takes %s", async (name) => {
    const text = JSON.stringify(documents[name]);
    expect(await isTaken(text)).toBe(true);
    const { fast, slow } = await bothWays(Buffer.from(`${FIRST_LINE}${text}\n`), lane, { isRow: true });
    expect(fast).toEqual(slow);
  });

  it("reads of the hub's notes at which version a value was changed, as deep as it was, and when", async () => {
    const text = JSON.stringify(device());
    const { fast } = await bothWays(Buffer.from(`${FIRST_LINE}${text}\n`), lane);
    expect(fast.join()).toContain('"code":"ack-older"');
    expect(fast.join()).toContain('"since":"2026-03-02T08:00:00Z"');
    const current = text.replace('"$lastUpdatedVersion":7', '"$lastUpdatedVersion":6');
    expect((await bothWays(Buffer.from(`${FIRST_LINE}${current}\n`), lane)).fast.join()).not.toContain("ack-older");
  });

  it("takes documents of all kinds one after the other", async () => {
    const kinds = [twin(), device(), message(), device(), twin(), twin(), message(), message()];
    for (const piece of [100, 1000, 100_000]) {
      const { fast, slow, taken } = await bothWays(
        Buffer.from(FIRST_LINE + kinds.map((kind) => `${JSON.stringify(kind)}\n`).join("")),
        lane,
        { piece },
      );
      expect(fast).toEqual(slow);
      expect(taken).toBe(kinds.length);
    }
  });
});

describe("what leaves the lane", () => {
  const reasons: readonly (readonly [string, string | Buffer])[] = [
    ["a twin of the edge hub", line({ moduleId: "$edgeHub" })],
    ["a twin of a device that looks like one of $edgeAgent", JSON.stringify({ ...twin(), moduleId: undefined })],
    ["a twin without a device", JSON.stringify({ ...twin(), deviceId: undefined })],
    ["a twin of a device with tags in a string", JSON.stringify(device({ tags: "{}" }))],
    ["a twin of a device with a member that makes it something else", JSON.stringify(device({ payload: {} }))],
    [
      "a twin of a device with one section",
      JSON.stringify({ deviceId: "d", etag: "a", properties: { desired: { a: 1 } } }),
    ],
    ["a twin of a device that ConvertTo-Json has cut", JSON.stringify(device({}, { limits: "@{low=18; high=21}" }))],
    ["a twin of a device with an array that was cut", JSON.stringify(device({}, { limits: "System.Object[]" }))],
    ["a message that names no device", JSON.stringify(message({ deviceId: undefined }))],
    ["a message that names no activity", JSON.stringify(message({ activityId: 7 }))],
    ["a message whose payload is a string", JSON.stringify(message({ payload: "{}" }))],
    ["a message with more members", JSON.stringify(message({ domain: "os" }))],
    ["a twin with a member that makes it something else", line({ payload: {} })],
    ["a page", JSON.stringify({ value: [twin(), twin()] })],
    ["a page that looks like a twin", line({ value: [twin()] })],
    ["a list", JSON.stringify([twin(), twin()])],
    ["several documents on a line", `${line()} ${line()}`],
    ["a string", '"twin"'],
    ["a blank line", "  "],
    ["an empty line", ""],
    ["what is cut off", line().slice(0, -1)],
    ["bytes that are not UTF-8", Buffer.from(line({ etag: "größe" }), "latin1")],
    ["half a character", Buffer.from(line({ etag: "\ud83d" }).replace("\\ud83d", "\u00f0"), "latin1")],
    ["a byte order mark", `\ufeff${line()}`],
    ["a control character in a string", line({ etag: "_" }).replace("_", "\u0001")],
    ["a comma too many", line().replace("}", ",}")],
    ["more than a thousand levels", deepLine(1002)],
  ];
  it.each(reasons)("%s", async (_, text) => {
    expect(await isTaken(text)).toBe(false);
  });

  it("a line that is longer than the lane takes, and then goes on in it", async () => {
    const long = line({ tags: { text: "x".repeat(700_000) } });
    const longest = line({ tags: { text: "x".repeat(2_000_000) } });
    const bytes = Buffer.from(`${FIRST_LINE}${line()}\n${long}\n${line()}\n${longest}\n${line()}\n`);
    for (const piece of [65_536, 1_000_000]) {
      const { fast, slow, taken } = await bothWays(bytes, lane, { piece });
      expect(fast).toEqual(slow);
      expect(taken).toBeGreaterThanOrEqual(2);
    }
  });

  it("a line that is longer than a document may be", async () => {
    const text = line({ tags: { text: "x".repeat(2000) } });
    const told = [];
    for await (const { documents } of readBatches([`${FIRST_LINE}${text}\n`], { lane, maxDocumentBytes: 1000 }))
      told.push(...documents);
    expect(told.map(({ result }) => result.ok)).toEqual([true, false]);
  });

  it("the lines of a recording, even those that look like twins", async () => {
    const first = JSON.stringify({ recording: 1, at: "2026-01-01T00:00:00Z", twin: twin() });
    const bytes = Buffer.from(`${first}\n${line({ tags: { a: 1 } })}\n`);
    const { fast, slow, taken } = await bothWays(bytes, lane);
    expect(fast).toEqual(slow);
    expect(taken).toBe(0);
  });

  it("everything, where the engine has no WebAssembly or not enough of it", () => {
    expect(createScanner({})).toBeUndefined();
    const Module = function Module(): never {
      throw new Error("no SIMD");
    };
    const { Instance } = (globalThis as unknown as { readonly WebAssembly: { readonly Instance: never } }).WebAssembly;
    expect(createScanner({ Instance, Module: Module as never })).toBeUndefined();
  });
});

describe("how strictly the lane reads", () => {
  const numbers = ["0", "-0", "1.5", "1e5", "1E-5", "1e+5", "-1.25e10", "1e400", "123456789012345678901234567890"];
  const words = [
    "true",
    "false",
    "null",
    '"a"',
    '"\\u00e4\\n\\/\\""',
    "[]",
    "[1,[2]]",
    "{}",
    '{"a":{"b":[]}}',
    '"\u007f\u0080\uffff\u{10ffff}"',
  ];
  it.each([...numbers, ...words])("takes %s, as JSON.parse does", async (value) => {
    expect(await isTaken(line({ etag: "_" }).replace('"_"', value))).toBe(true);
  });

  it("leaves tags in a string to the reader, which says so", async () => {
    expect(await isTaken(line({ tags: "{}" }))).toBe(false);
    expect(await isTaken(line({ tags: null }))).toBe(true);
  });

  const wrong = [
    ...[
      "01",
      "-",
      "+1",
      ".5",
      "1.",
      "1e",
      "1e+",
      "0x1",
      "NaN",
      "Infinity",
      "--1",
      "1.e1",
      "00",
      "1a",
      "tru",
      "truee",
      "nul",
      "fals",
      "True",
    ],
    ...[
      "'a'",
      '"',
      '"\\x"',
      '"\\u12g4"',
      '"\\u123"',
      '"\\',
      "[1,]",
      "[,1]",
      "[1 2]",
      "[",
      "]",
      "{",
      "{,}",
      '{"a"}',
      '{"a":}',
      '{"a":1,}',
    ],
    ...[
      "{a:1}",
      "{1:1}",
      '{"a":1 "b":2}',
      "[1}",
      '{"a":1]',
      "/**/1",
      "1//",
      "",
      ",",
      ":",
      '"\t"',
      '"\u0000"',
      "\u00a01",
      "\u20281",
    ],
  ];
  it.each(wrong)("leaves %j to the reader, as JSON.parse refuses it", async (value) => {
    for (const name of ["tags", "version"])
      expect(await isTaken(line({ [name]: "_" }).replace('"_"', value))).toBe(false);
  });

  it("takes the characters of two to four bytes that Unicode allows, and no other", async () => {
    const [before, after] = line({ etag: "_" })
      .split("_")
      .map((part) => Buffer.from(part)) as [Buffer, Buffer];
    const bytes = [
      0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xed, 0xee, 0xef, 0xf0,
      0xf1, 0xf4, 0xf5, 0xff,
    ];
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    for (const first of bytes.filter((byte) => byte >= 0x80)) {
      for (const second of bytes) {
        for (const rest of [[], [0x80], [0x41], [0x80, 0x80], [0xbf, 0xbf], [0x80, 0xc0]]) {
          const character = Buffer.from([first, second, ...rest]);
          const isText = ((): boolean => {
            try {
              return !/[\u0000-\u001f]/.test(decoder.decode(character));
            } catch {
              return false;
            }
          })();
          expect([character, await isTaken(Buffer.concat([before, character, after]))]).toEqual([character, isText]);
        }
      }
    }
  });

  it("follows a thousand levels", async () => {
    expect(await isTaken(deepLine(200))).toBe(true);
    expect(await isTaken(deepLine(998))).toBe(true);
  });
});

describe("the lane says what the reader says", () => {
  it("of every fixture, and of every case", async () => {
    const folders = [
      "test/fixtures/edge-agent",
      "test/fixtures/cases",
      "test/fixtures/twin",
      "test/fixtures/edge-hub",
      "test/fixtures/feedback",
    ];
    const files = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true }).map((name) => `${folder}/${String(name)}`),
    );
    const lines = files
      .filter((file) => file.endsWith(".json"))
      .flatMap((file) => {
        try {
          return [JSON.stringify(JSON.parse(readFileSync(file, "utf8")))];
        } catch {
          return [];
        }
      });
    for (const rules of ["observed", "documented"] as const) {
      const { fast, slow, taken } = await bothWays(Buffer.from(`${FIRST_LINE}${lines.join("\n")}\n`), lane, { rules });
      expect(fast).toEqual(slow);
      expect(taken).toBeGreaterThan(20);
    }
  });

  it("wherever the text is cut into pieces", async () => {
    const modules = { größe: { status: "running", settings: { image: "a:1" } } };
    const bytes = Buffer.from(`${FIRST_LINE}${line({}, { modules })}\n${line({ etag: "größe" })}\n${line()}`);
    const { slow } = await bothWays(bytes, lane);
    for (let at = 0; at < bytes.length; at += 1) {
      const told = [];
      for await (const { documents } of readBatches([bytes.subarray(0, at), bytes.subarray(at)], { lane }))
        told.push(...documents);
      expect(told.map(({ line: each, result }) => [each, result.ok])).toEqual([1, 2, 3, 4].map((each) => [each, true]));
    }
    for (const piece of [1, 2, 3, 17, 1000]) expect((await bothWays(bytes, lane, { piece })).fast).toEqual(slow);
  });

  it("of twins that are cut off at every byte: nothing", () => {
    const random = randomFrom(3);
    for (let twins = 0; twins < 10; twins += 1) {
      const bytes = Buffer.from(write(randomTwin(random, 0), { random, oddity: 0.02 }));
      for (let end = 0; end < bytes.length; end += 1) {
        const taken: unknown[] = [];
        const visitor = { document: (kept: unknown) => taken.push(kept), line: () => undefined };
        lane.take(Buffer.concat([bytes.subarray(0, end), Buffer.from("\n")]), Infinity, visitor);
        expect(taken).toEqual([]);
      }
    }
  });

  it("of lines that are written in every way and damaged", async () => {
    const count = Number(process.env["TWINSTATE_CASES"] ?? 200) * 2;
    for (let done = 0; done < count; done += 200) {
      const random = randomFrom(1000 + done);
      const lines = Array.from({ length: 200 }, () => randomLine(random)).flatMap((each) => [each, Buffer.from("\n")]);
      const { fast, slow } = await bothWays(Buffer.concat([Buffer.from(FIRST_LINE), ...lines]), lane, { piece: 5000 });
      expect(fast).toEqual(slow);
    }
  });

  it("of more lines than are taken at once", async () => {
    const bytes = Buffer.from(`${FIRST_LINE}${"{}\n".repeat(30_000)}${line()}\n`);
    const { fast, slow, taken } = await bothWays(bytes, lane);
    expect(fast).toEqual(slow);
    expect(taken).toBe(1);
  });
});

it("refuses a table with a name that is too long for it", () => {
  expect(() => writeTable([{ members: { ["x".repeat(32)]: "keep" }, others: "drop" }])).toThrow(RangeError);
});
