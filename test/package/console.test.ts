import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/**
 * A fence ```console in a page shows what a person types behind `$ ` and, below it, all that the program then prints. Each such
 * command is run from the root of the repository, with the built program in the place of `npx twinstate`.
 */
const PAGES = [
  "README.md",
  ...readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md") && !file.startsWith("api"))
    .map((file) => `docs/${file}`),
];

interface Shown {
  readonly page: string;
  readonly command: string;
  readonly output: string;
}

function commandsOn(page: string): readonly Shown[] {
  const fences = [...readFileSync(page, "utf8").matchAll(/^```console\n([\s\S]*?)^```$/gm)];
  return fences.flatMap(([, body = ""]) =>
    body
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const end = part.indexOf("\n");
        return { page, command: part.slice(0, end), output: part.slice(end + 1).trimEnd() };
      }),
  );
}

describe("what the pages show of the command line", () => {
  const shown = PAGES.flatMap(commandsOn);

  it("is there to be checked", () => {
    expect(shown.map(({ page }) => page)).toContain("README.md");
  });

  it.each(shown)("$page: $command", ({ command, output }) => {
    const program = command.replaceAll("npx twinstate", `${JSON.stringify(process.execPath)} dist/cli.js`);
    const { stdout, stderr } = spawnSync("bash", ["-c", program], {
      encoding: "utf8",
      env: { ...process.env, COLUMNS: "100", NO_COLOR: "1" },
    });
    expect((stdout + stderr).trimEnd()).toBe(output);
  });
});
