/**
 * Builds the last release from its tag (`v1.2.3`), with the tools of today, and prints the path of its program. Fails, and says why, where there
 * is no tag before this commit. What npm has under the name is not asked: without a tag nobody knows whose it is.
 */
import { existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { ROOT, run } from "../../.ci/tools.mjs";

function tagOf() {
  const { ok, output } = run("git", ["describe", "--tags", "--abbrev=0", "--match", "v[0-9]*", "HEAD^"]);
  return ok ? output.trim() : undefined;
}

/** Builds it in a folder of its own, unless it is there; gives what is in the way, if something is. */
function build(tag, folder) {
  if (existsSync(join(folder, "dist", "cli.js"))) return undefined;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  const source = join(folder, "source.tar");
  for (const [command, ...args] of [
    ["git", "archive", "--output", source, tag],
    ["tar", "-x", "-f", source, "-C", folder],
  ]) {
    const { ok, output } = run(command, args);
    if (!ok) return output;
  }
  const { ok, output } = run("npx", ["tsup"], { cwd: folder });
  return ok ? undefined : output;
}

const tag = tagOf();
const folder = join(ROOT, ".cache", "releases", tag ?? "none");
const problem = tag === undefined ? "there is no tag of a version (v1.2.3) before this commit" : build(tag, folder);
if (problem === undefined) console.log(join(folder, "dist", "cli.js"));
else {
  console.error(problem);
  process.exitCode = 1;
}
