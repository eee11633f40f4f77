import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";

/** Runs a program in a process of its own, where the package resolves by its name as a user has it. */
function run(kind: "module" | "commonjs", program: string): unknown {
  const printed = execFileSync(process.execPath, [`--input-type=${kind}`, "--eval", program], { encoding: "utf8" });
  return JSON.parse(printed) as unknown;
}

const FINALIZE = `
  const metaData = new MetaData({ deploymentId: "spring", dependencies: ["x", "y"] });
  const now = "2019-01-09T08:00:00Z";
  const { patch } = handleGroup({ id: "g", apply() {}, report: () => ({}) }, {}, { previous: { metaData }, now });
  const finalized = finalizeGroup({ id: "g", metaData, reported: {}, errors: null, now });
  const parsed = Other.parse({}, metaData);
  console.log(JSON.stringify([patch.g.__meta, finalized.g.__meta, parsed.value, metaData instanceof Other]));
`;

const meta = { deploymentId: "spring", dependencies: "x;y", reportingMode: "always" };
const reported = { ...meta, deploymentStatus: "succeeded", time: "2019-01-09T08:00:00Z" };
const parsed = { ...meta, deploymentStatus: "notStarted" };

describe("a MetaData of the packed package", () => {
  it("from the root entry works in functions of ./configuration", () => {
    const imports = `
      import { MetaData } from "twinstate";
      import { finalizeGroup, handleGroup, MetaData as Other } from "twinstate/configuration";`;
    expect(run("module", imports + FINALIZE)).toStrictEqual([reported, reported, parsed, true]);
  });

  it("from CommonJS works in ESM, which has a class of its own", () => {
    const imports = `
      import { createRequire } from "node:module";
      import { finalizeGroup, handleGroup, MetaData as Other } from "twinstate/configuration";
      const { MetaData } = createRequire(process.cwd() + "/index.js")("twinstate");`;
    expect(run("module", imports + FINALIZE)).toStrictEqual([reported, reported, parsed, false]);
  });

  it("from ESM works in CommonJS", () => {
    const program = `
      const { finalizeGroup, handleGroup, MetaData: Other } = require("twinstate/configuration");
      import("twinstate").then(({ MetaData }) => {${FINALIZE}});`;
    expect(run("commonjs", program)).toStrictEqual([reported, reported, parsed, false]);
  });
});
