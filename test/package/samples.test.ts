import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { transformSync } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { checkTypes, collectSamples, toModule } from "./samples.js";

/** Inside the package, so that `import … from "twinstate"` finds the built package by its own name. */
const FOLDER = ".cache/samples";

/** Runs every sample in one process of its own, natively, and prints what went wrong in each. */
const RUNNER = `
import assert from "node:assert/strict";
const [count] = process.argv.slice(2).map(Number);
const problems = [];
console.log = console.info = console.error = () => {};
for (let index = 0; index < count; index += 1) {
  const found = [];
  const check = async (actual, expected, line) => {
    try {
      assert.deepStrictEqual(await actual(), expected());
    } catch (error) {
      found.push("line " + line + ": " + error.message);
    }
  };
  try {
    await (await import("./sample-" + index + ".mjs")).default(check);
  } catch (error) {
    found.push(String(error?.stack ?? error));
  }
  problems.push(found);
}
process.stdout.write(JSON.stringify(problems));
`;

const { samples, unrun } = collectSamples();

describe("every sample runs against the built package, and says what comes out", () => {
  const problems: (readonly string[])[] = [];

  beforeAll(() => {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    const broken = new Map<number, string>();
    const files = samples.map(({ code }, index) => {
      const text = moduleOf(code, (problem) => broken.set(index, problem));
      const file = `${FOLDER}/sample-${index}.ts`;
      writeFileSync(file, text);
      writeFileSync(
        file.replace(/ts$/, "mjs"),
        transformSync(text, { loader: "ts", format: "esm", target: "es2022" }).code,
      );
      return file;
    });
    for (const { file, problem } of checkTypes(files)) {
      const [, index] = /sample-(\d+)\.ts$/.exec(file) ?? [];
      broken.set(index === undefined ? 0 : Number(index), problem);
    }
    writeFileSync(`${FOLDER}/run.mjs`, RUNNER);
    const printed = execFileSync(process.execPath, ["--no-warnings", `${FOLDER}/run.mjs`, String(samples.length)], {
      encoding: "utf8",
      maxBuffer: 1024 ** 3,
    });
    for (const [index, found] of (JSON.parse(printed) as (readonly string[])[]).entries()) {
      const problem = broken.get(index);
      problems.push(problem === undefined ? found : [problem]);
    }
  });

  it.each(samples.map(({ name }, index) => ({ name, index })))("$name", ({ index }) => {
    expect(problems[index]).toStrictEqual([]);
  });
});

describe("a sample that is not run says why", () => {
  it.each([{ name: "no sample at all", reason: "there is nothing to excuse" }, ...unrun])("$name", ({ reason }) => {
    expect(reason).toMatch(/\w+ \w+/);
  });
});

describe("toModule", () => {
  const run = async (code: string): Promise<readonly unknown[]> => {
    const calls: unknown[] = [];
    const text = transformSync(toModule(code), { loader: "ts", format: "esm" }).code;
    const module = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`)) as {
      default: (
        check: (actual: () => Promise<unknown>, expected: () => unknown, line: number) => Promise<void>,
      ) => Promise<void>;
    };
    await module.default(async (actual, expected, line) => {
      calls.push([await actual(), expected(), line]);
    });
    return calls;
  };

  it("checks an expression of one line, of several, and with a value of several", async () => {
    expect(
      await run("const a = 1;\na + 1; // → 2\n[\n  a,\n]; // → [1]\n({ a }); // → {\n//   a: 1 }\n"),
    ).toStrictEqual([
      [2, 2, 2],
      [[1], [1], 3],
      [{ a: 1 }, { a: 1 }, 6],
    ]);
  });

  it("checks a variable, and waits for a promise", async () => {
    expect(await run("const a: number = 3; // → 3\nawait Promise.resolve(a); // → 3")).toStrictEqual([
      [3, 3, 1],
      [3, 3, 2],
    ]);
  });

  it("refuses a value that stands behind nothing", () => {
    expect(() => toModule("function f() {} // → 1")).toThrow(/without a value/);
    expect(() => toModule("f(\n  1, // → 2\n);")).toThrow(/1 lines have/);
  });
});

/** The module of a sample; one that does nothing for a sample that cannot be read. */
function moduleOf(code: string, complain: (problem: string) => void): string {
  try {
    const text = toModule(code);
    transformSync(text, { loader: "ts" });
    return text;
  } catch (error) {
    complain(String(error));
    return "export default () => {};";
  }
}
