import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/**
 * Every example is a program of its own that imports the built package by its name. It ends with a comment block that
 * begins with `// prints:`; the lines below, without `// `, are what it prints.
 */
const FOLDER = "docs/examples";

const EXAMPLES = (existsSync(FOLDER) ? readdirSync(FOLDER) : []).filter((file) => file.endsWith(".ts"));

function promisedBy(text: string): string | undefined {
  const [, block] = /\n\/\/ prints:\n((?:\/\/.*\n?)+)$/.exec(text) ?? [];
  return block
    ?.trimEnd()
    .split("\n")
    .map((line) => line.replace(/^\/\/ ?/, "").trimEnd())
    .join("\n");
}

describe("the examples", () => {
  it("say at their end what they print", () => {
    for (const file of EXAMPLES) expect(promisedBy(readFileSync(`${FOLDER}/${file}`, "utf8")), file).toBeDefined();
  });

  it.each(EXAMPLES.map((file) => ({ file })))("$file prints what it says", ({ file }) => {
    const path = `${FOLDER}/${file}`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", path], { encoding: "utf8" });
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const printed = stdout
      .trimEnd()
      .split("\n")
      .map((line) => line.trimEnd())
      .join("\n");
    expect(printed).toBe(promisedBy(readFileSync(path, "utf8")));
  });
});
