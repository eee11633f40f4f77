/**
 * Whether a tag may be published: it names the version of package.json, and the CHANGELOG has a section of it with a date.
 * `node .ci/release.mjs v0.2.0`
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const [tag = ""] = process.argv.slice(2);
const sections = readFileSync(join(ROOT, "CHANGELOG.md"), "utf8").match(/^## .*$/gm) ?? [];
const problems = [];
if (tag !== `v${version}`) problems.push(`The tag is "${tag}", and package.json has the version ${version}.`);
if (
  !sections.some((line) => new RegExp(`^## \\[${version.replaceAll(".", "\\.")}\\] - \\d{4}-\\d{2}-\\d{2}$`).test(line))
)
  problems.push(`CHANGELOG.md has no section "## [${version}] - DATE".`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
