import { describe, expect, it } from "vitest";
import { mayExceedReport } from "../../src/edge-agent/checking/report-size.js";
import { parseEdgeAgentTwin } from "../../src/edge-agent/index.js";
import { sectionSize } from "../../src/twin/index.js";

/** What the report repeats may take so much with so many modules: 330 bytes are added for each, and for the two of the system. */
const roomWith = (wanted: number): number => 24 * 1024 - 330 * (wanted + 2);

describe("a report that may exceed what the hub takes", () => {
  it.each(["runtime", "systemModules", "modules"])("repeats %s: a byte too much counts", (member) => {
    for (const wanted of [8, 20]) {
      const section = (bytes: number): object => ({ [member]: { text: "x".repeat(bytes) } });
      const empty = { runtime: undefined, systemModules: undefined, modules: undefined };
      const text = roomWith(wanted) - sectionSize({ ...empty, ...section(0) });
      expect(mayExceedReport(section(text), wanted)).toBe(false);
      expect(mayExceedReport(section(text + 1), wanted)).toBe(true);
    }
  });

  it("repeats nothing else, and is not feared with fewer than eight modules", () => {
    const text = "x".repeat(50_000);
    expect(mayExceedReport({ schemaVersion: text, other: { text } }, 8)).toBe(false);
    expect(mayExceedReport({ modules: { text } }, 8)).toBe(true);
    expect(mayExceedReport({ modules: { text } }, 7)).toBe(false);
  });

  it("is told of the modules that are there: null removes one", () => {
    const module = { type: "docker", status: "running", settings: { image: `host/${"x".repeat(4000)}:1` } };
    const messages = (removed: number): readonly string[] => {
      const modules = Object.fromEntries(
        Array.from({ length: 8 }, (_, at) => [`m${at}`, at < removed ? null : module]),
      );
      const { issues } = parseEdgeAgentTwin({ desired: { modules, $version: 1 }, reported: {} });
      return issues.filter(({ code }) => code === "report-too-large").map(({ message }) => message);
    };
    expect(messages(0)).toStrictEqual([expect.stringContaining("report") as string]);
    expect(messages(1)).toStrictEqual([]);
  });
});
