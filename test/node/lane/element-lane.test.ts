import { describe, expect, it } from "vitest";
import { Lane } from "../../../src/node/lane/index.js";
import { readBatches } from "../../../src/node/reading/index.js";
import { bothWays, rememberingLane } from "./both-ways.js";
import type { Ways } from "./both-ways.js";
import { likelyLine, otherOf, randomFrom } from "./random-lines.js";

const PIECES = [1, 7, 300, 5000, 1_000_000] as const;

/** Reads a text both ways in pieces of some sizes, expects the same, and gives what came of the largest. */
async function both(
  text: string | Buffer,
  pieces: readonly number[] = PIECES,
  maxDocumentBytes?: number,
): Promise<Ways> {
  const bytes = Buffer.from(text as string);
  let last: Ways | undefined;
  for (const piece of pieces) {
    last = await bothWays(bytes, rememberingLane(), { piece, maxDocumentBytes, known: last?.slow });
    expect(last.fast).toEqual(last.slow);
  }
  return last!;
}

/** How many elements of a text are taken by the lane. */
async function taken(text: string | Buffer, pieces?: readonly number[]): Promise<number> {
  return (await both(text, pieces)).taken;
}

interface Values {
  readonly version?: number;
  readonly status?: string;
  readonly code?: number;
  readonly tags?: unknown;
}

function twin(deviceId: string, { version = 3, status = "running", code = 200, tags }: Values = {}): object {
  return {
    deviceId,
    moduleId: "$edgeAgent",
    tags,
    properties: {
      desired: { modules: { app: { settings: { image: "a:1" } } }, $version: version },
      reported: {
        lastDesiredVersion: version,
        lastDesiredStatus: { code, description: "" },
        modules: { app: { runtimeStatus: status, settings: { image: "a:1" } } },
      },
    },
  };
}

const twins = (count: number, values?: Values): readonly object[] =>
  Array.from({ length: count }, (_, at) => twin(`edge-${at}`, values));

/** The ways in which programs write a list: over many lines with both kinds of line breaks, one element a line, and without blanks. */
const WRITERS: Readonly<Record<string, (elements: readonly unknown[]) => string>> = {
  "over many lines": (elements) => `${JSON.stringify(elements, null, 2)}\n`,
  "over many lines of Windows": (elements) => `${JSON.stringify(elements, null, "\t").replaceAll("\n", "\r\n")}\r\n`,
  "one element a line": (elements) => `[\n${elements.map((element) => JSON.stringify(element)).join(",\n")}\n]\n`,
  "with commas in front": (elements) => `[ ${elements.map((element) => JSON.stringify(element)).join("\n, ")}\n]`,
};

describe("elements of an array", () => {
  it.each(Object.keys(WRITERS))("are taken, written %s, all but the first and the last", async (way) => {
    expect(await taken(WRITERS[way]!(twins(30)))).toBe(28);
    expect(await taken(WRITERS[way]!(twins(2)))).toBe(0);
    expect(await taken(WRITERS[way]!(twins(1)))).toBe(0);
    expect(await taken(WRITERS[way]!([]))).toBe(0);
  });

  it("are recalled, each with a line and an index of its own", async () => {
    for (const way of Object.keys(WRITERS)) {
      const { recalled, fast } = await both(
        WRITERS[way]!([...twins(10), twin("other", { status: "failed" }), ...twins(10)]),
        [300, 900],
      );
      expect(recalled).toBeGreaterThan(5);
      const places = fast.slice(1).map((told) => (JSON.parse(/^\{.*?\}/.exec(told)![0]) as { index: number }).index);
      expect(places).toEqual(Array.from({ length: 21 }, (_, at) => at));
    }
  });

  it("are taken of one line that is too long to be held", async () => {
    const text = JSON.stringify(twins(40).map((one) => ({ ...one, etag: "x".repeat(60_000) })));
    expect(text.length).toBeGreaterThan(2 * 1024 * 1024);
    expect(await taken(`${text}\n`, [65_536])).toBeGreaterThan(30);
    expect(
      await taken(`${JSON.stringify(twin("a"))}\n${text}\n${JSON.stringify(twin("b"))}\n`, [65_536]),
    ).toBeGreaterThan(30);
  });

  it("are taken of an array after another, and between documents", async () => {
    const array = JSON.stringify(twins(10), null, 1);
    expect(await taken(`${array}\n${array}${JSON.stringify(twin("a"), null, 1)}\n\n${array}`, [1_000_000])).toBe(24);
  });

  it("leave what is too large for the lane to the reader", async () => {
    const large = { ...twin("large"), etag: "x".repeat(400_000) };
    expect(await taken(JSON.stringify([...twins(5), large, ...twins(5)], null, 1), [65_536, 1_000_000])).toBe(8);
  });

  it("are left to the reader where they come in so small pieces that each would be looked at many times", async () => {
    const text = WRITERS["over many lines"]!(twins(10));
    expect(await taken(text, [1])).toBe(0);
    expect(await taken(text, [300])).toBeGreaterThan(5);
  });

  it("are told as soon as the one after them begins where only JSON is read", async () => {
    for (const last of ["", ",", ", 5", ", /* a */ {}"]) {
      const text = JSON.stringify(twins(10), null, 1).replace(/\n\]$/, `${last}\n]`);
      const told: string[][] = [];
      for (const lane of [rememberingLane(), undefined]) {
        const found: string[] = [];
        for await (const { documents } of readBatches([text], { lane, strictJson: true }))
          found.push(...documents.map(({ line, index, result }) => JSON.stringify([line, index, result.issues])));
        told.push(found);
      }
      expect(told[0]).toEqual(told[1]);
    }
  });

  it("are read wholly where they are a recording", async () => {
    const first = { recording: 1, at: "2026-01-01T00:00:00Z", twin: twin("a") };
    expect(await taken(JSON.stringify([first, ...twins(5, { tags: { a: 1 } })], null, 1))).toBe(0);
  });

  it("keep the line that a source reached before it broke off", async () => {
    const text = JSON.stringify(twins(5), null, 1).slice(0, -20);
    const lines: number[][] = [];
    for (const lane of [rememberingLane(), undefined]) {
      const broken = (async function* (): AsyncGenerator<Buffer> {
        yield Buffer.from(text);
        await Promise.resolve();
        throw new Error("gone");
      })();
      const found: number[] = [];
      for await (const { documents } of readBatches(broken, { lane })) found.push(...documents.map(({ line }) => line));
      lines.push(found);
    }
    expect(lines[0]).toEqual(lines[1]);
  });

  it("are told as soon as without the lane", async () => {
    const [first, ...others] = JSON.stringify(twins(4), null, 1).split(/(?<=\},\n) (?=\{)/);
    for (const lane of [rememberingLane(), undefined]) {
      const told: number[] = [];
      const pieces = (async function* (): AsyncGenerator<Buffer> {
        for (const piece of [first, ...others]) {
          yield Buffer.from(piece!);
          await Promise.resolve();
          told.push(-1);
        }
      })();
      for await (const { documents } of readBatches(pieces, { lane }))
        told.push(...documents.map(({ index }) => index));
      expect(told).toEqual([-1, 0, -1, 1, -1, 2, 3, -1]);
    }
  });
});

describe("elements of a page", () => {
  it.each(["items", "value"])("are taken from %s, and the other members are told as ever", async (name) => {
    for (const space of [0, 1, 2]) {
      const page = { "@odata.context": "a", [name]: twins(20), continuationToken: "b", more: { value: twins(3) } };
      expect(await taken(JSON.stringify(page, null, space))).toBe(space === 0 ? 0 : 18);
    }
  });

  it("are taken from both lists", async () => {
    expect(await taken(JSON.stringify({ items: twins(10), value: twins(10) }, null, 1))).toBe(16);
  });

  it("are taken where the list begins on the first line", async () => {
    const text = JSON.stringify({ items: twins(20) }, null, 1).replace(/\n\s*"items"/, '"items"');
    expect(await taken(text, [1_000_000])).toBe(18);
  });

  it("stay with the reader where the page is on a line of its own", async () => {
    expect(await taken(`${JSON.stringify(twin("a"))}\n${JSON.stringify({ items: twins(20) })}\n`)).toBe(0);
  });
});

describe("elements that leave the lane", () => {
  const odd: Readonly<Record<string, string>> = {
    "a device twin": '{"deviceId":"a","properties":{"desired":{},"reported":{}}}',
    "an empty object": "{}",
    "a number": "5",
    "a string": '"a"',
    "a string with brackets": '"}],{["',
    "a list": "[{},[]]",
    null: "null",
    nothing: "",
    "a comment": "/* a */ {} // b\n",
    "only a comment": "/* a, { */",
    "a comma too many in it": '{"a":1,}',
    "a member without a value": '{"a"}',
    "a wrong word": '{"a":tru}',
    "a wrong number": '{"a":01}',
    "a wrong escape": '{"a":"\\u12"}',
    "a string that is not closed": '{"a":"b\n}',
    "a line break in a string": '{"a":"b\nc"}',
    "a bracket of the other kind": '{"a":[1}',
    "a brace that is not closed": '{"a":{"b":1}',
    "a brace too many": "{}}",
    "two objects without a comma": "{} {}",
    "words before an object": "a {}",
    "a page in it": JSON.stringify({ items: twins(2) }),
    "an array in it": JSON.stringify(twins(2)),
    "the colours of a terminal": "\u001b[32m{}\u001b[0m",
    "more than a thousand levels": `${'{"a":'.repeat(1001)}1${"}".repeat(1001)}`,
    "a byte order mark": "\ufeff{}",
    "a NUL byte": "\u0000{}",
    "the end of the list": "{}]",
    "the end of the list, and another": "{}],[{}",
  };
  it.each(Object.keys(odd))("are told as ever: %s", async (name) => {
    for (const way of Object.keys(WRITERS)) {
      const lines = WRITERS[way]!([...twins(3), "_", ...twins(3), "_", "_", twin("a")]).replaceAll(
        '"_"',
        () => odd[name]!,
      );
      expect(await taken(lines, way === "over many lines" ? PIECES : [300, 1_000_000])).toBeGreaterThan(0);
      for (const end of [",]", ", // the end\n]", ""]) await both(lines.replace(/\s*\]\s*$/, end), [900]);
    }
  });

  it("are told as ever where bytes are not UTF-8", async () => {
    const text = Buffer.from(
      JSON.stringify([...twins(3), { ...twin("a"), etag: "größe" }, ...twins(3)], null, 1),
      "latin1",
    );
    expect(await taken(text)).toBeGreaterThan(0);
  });

  it("are told as ever where they are larger than a document may be, blanks behind them and all", async () => {
    const long = { ...twin("long"), etag: "x".repeat(500) };
    for (const way of Object.keys(WRITERS)) {
      const text = WRITERS[way]!([...twins(3), long, ...twins(3)]);
      const size = JSON.stringify(twin("edge-1")).length;
      for (const limit of [size, size + 1, size + 2, 500, 700, 800]) await both(text, PIECES, limit);
    }
  });

  it("are told as ever where the text is cut off at any byte", async () => {
    const text = JSON.stringify([...twins(3), { a: [1.5e-5, true, "ö\\n\u00e4"] }, ...twins(1)], null, 1);
    const bytes = Buffer.from(text);
    for (let end = 0; end <= bytes.length; end += 3) await both(bytes.subarray(0, end), [bytes.length]);
    await both(
      bytes,
      Array.from({ length: 37 }, (_, at) => 1 + 11 * at),
    );
  });
});

describe("random arrays", () => {
  it("are told the same with the lane as without", async () => {
    let [all, recalled] = [0, 0];
    for (let seed = 1; seed <= 12; seed += 1) {
      const random = randomFrom(seed);
      const elements = Array.from({ length: 6 }, () => likelyLine(random)).flatMap((line) => [
        line,
        ...Array.from({ length: 18 }, () => otherOf(random, line)),
      ]);
      const parts = elements.flatMap((element, at) => [Buffer.from(at === 0 ? "[\n" : "\n,\n "), element]);
      const ways = await both(Buffer.concat([...parts, Buffer.from("]")]), [5000]);
      all += ways.taken;
      recalled += ways.recalled;
    }
    expect(all).toBeGreaterThan(400);
    expect(recalled).toBeGreaterThan(50);
  });

  it("are taken without a memory", async () => {
    const bytes = Buffer.from(JSON.stringify(twins(10), null, 1));
    const { fast, slow, taken: count } = await bothWays(bytes, Lane.create()!);
    expect(fast).toEqual(slow);
    expect(count).toBe(8);
  });
});
