import { getFileInfo } from "prettier";
import { describe, expect, it } from "vitest";

interface Job {
  readonly name: string;
  readonly after?: readonly string[];
  readonly apart?: readonly string[];
  readonly alone?: boolean;
}

type Run = (job: Job) => Promise<string>;

const at = (file: string): string => new URL(`../../.ci/${file}`, import.meta.url).href;
const { sideBySide } = (await import(at("side-by-side.mjs"))) as {
  sideBySide: (jobs: readonly Job[], places: number, run: Run) => Promise<readonly string[]>;
};
const { GATES } = (await import(at("gates.mjs"))) as { GATES: readonly (Job & { command: string })[] };

/** Runs jobs that end one after the other, the one that began first; says which ran while each began, and what came of all. */
async function told(jobs: readonly Job[], places: number): Promise<{ begun: readonly string[]; outcomes: unknown }> {
  const begun: string[] = [];
  const running: { readonly name: string; readonly end: (outcome: string) => void }[] = [];
  const outcomes = sideBySide(jobs, places, ({ name }) => {
    begun.push([name, ...running.map((other) => other.name)].join(" beside "));
    return new Promise((end) => running.push({ name, end }));
  });
  for (let first = running.shift(); first !== undefined; first = running.shift()) {
    first.end(`${first.name} ended`);
    for (let tick = 0; tick < 5; tick += 1) await Promise.resolve();
  }
  return { begun, outcomes: await outcomes };
}

const begun = async (jobs: readonly Job[], places = 2): Promise<readonly string[]> => (await told(jobs, places)).begun;

describe("jobs side by side", () => {
  it("are as many as there are places, in the order of the list", async () => {
    const jobs = ["a", "b", "c", "d"].map((name) => ({ name }));
    expect(await begun(jobs)).toEqual(["a", "b beside a", "c beside b", "d beside c"]);
    expect(await begun(jobs, 3)).toEqual(["a", "b beside a", "c beside a beside b", "d beside b beside c"]);
  });

  it("are one after the other where there is one place", async () => {
    expect(await begun([{ name: "a", after: ["b"] }, { name: "b" }, { name: "c", alone: true }], 1)).toEqual([
      "b",
      "a",
      "c",
    ]);
  });

  it("give their outcomes in the order of the list, whichever ends first", async () => {
    const jobs = [{ name: "a", after: ["b"] }, { name: "b" }];
    expect((await told(jobs, 2)).outcomes).toEqual(["a ended", "b ended"]);
  });

  it("wait for those that they name, and let others by", async () => {
    const jobs = [{ name: "a" }, { name: "b", after: ["a"] }, { name: "c" }, { name: "d" }];
    expect(await begun(jobs)).toEqual(["a", "c beside a", "b beside c", "d beside b"]);
  });

  it("wait for nothing that is not in the list", async () => {
    expect(await begun([{ name: "a", after: ["build"] }])).toEqual(["a"]);
  });

  it("are kept apart where they name the same thing", async () => {
    const jobs = [
      { name: "a", apart: ["x"] },
      { name: "b", apart: ["y", "x"] },
      { name: "c", apart: ["z"] },
    ];
    expect(await begun(jobs, 3)).toEqual(["a", "c beside a", "b beside c"]);
  });

  it("have nothing beside them where they are alone", async () => {
    const jobs = [{ name: "a", alone: true }, { name: "b" }, { name: "c" }];
    expect(await begun(jobs)).toEqual(["a", "b", "c beside b"]);
    expect(await begun([...jobs].reverse())).toEqual(["c", "b beside c", "a"]);
  });

  it("are told where they wait for each other", async () => {
    const jobs = [
      { name: "a", after: ["b"] },
      { name: "b", after: ["a"] },
    ];
    await expect(sideBySide(jobs, 2, () => Promise.resolve(""))).rejects.toThrow("These wait for each other: a, b.");
  });
});

describe("the gates", () => {
  it("have names of their own, and wait for gates that there are", () => {
    const names = GATES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(GATES.flatMap(({ after = [] }) => after)));
  });

  it("look at no file that another one writes for a moment: the configuration of tsup, and what attw packs", async () => {
    const ignorePath = [".gitignore", ".prettierignore"];
    const infoOf = (file: string): ReturnType<typeof getFileInfo> => getFileInfo(file, { ignorePath });
    expect(await infoOf("tsup.config.bundled_hlb5qqbzno7.mjs")).toMatchObject({ ignored: true });
    expect(await infoOf("twinstate-0.2.0.tgz")).toMatchObject({ ignored: true });
    expect(await infoOf("tsup.config.js")).toMatchObject({ ignored: false });
  });

  it("come to an end on any number of processors", async () => {
    for (const places of [1, 2, 3, 64]) expect((await told(GATES, places)).begun).toHaveLength(GATES.length);
  });
});
