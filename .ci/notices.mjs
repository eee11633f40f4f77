/**
 * Writes THIRD-PARTY-NOTICES.md: the licences of what is bundled into `dist/`, found by bundling; `--check` compares only.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { pure } from "./pure.mjs";

const ROOT = join(import.meta.dirname, "..");
const FILE = join(ROOT, "THIRD-PARTY-NOTICES.md");
/** The compiled schemas in `src/schema/generated` are what ajv writes, rewritten. */
const WRITTEN_BY = {
  ajv: "Its code generator wrote the compiled schemas, which were rewritten since; no other code of it is included.",
};

const { metafile } = await build({
  absWorkingDir: ROOT,
  entryPoints: ["src/index.ts", "src/judge.ts", "src/node/index.ts", "src/node/commands/cli.ts"],
  bundle: true,
  write: false,
  metafile: true,
  outdir: "dist",
  format: "esm",
  platform: "node",
  plugins: [pure],
});
const bundled = Object.keys(metafile.inputs).flatMap(
  (file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [],
);
const names = [...new Set([...bundled, ...Object.keys(WRITTEN_BY)])].sort();

function notice(name) {
  const folder = join(ROOT, "node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`${name} has no licence file.`);
  const text = readFileSync(join(folder, file), "utf8").trim().replaceAll("\r\n", "\n");
  const use = WRITTEN_BY[name] ?? "Parts of it are bundled.";
  return `## ${name} ${version} (${license})\n\n${use}\n\n\`\`\`text\n${text}\n\`\`\`\n`;
}

const text = `# Third-party notices

The files in \`dist/\` contain code of others. Written by \`npm run generate\`; do not edit.

${names.map(notice).join("\n")}`;

if (!process.argv.includes("--check")) {
  writeFileSync(FILE, text);
} else if (!existsSync(FILE) || readFileSync(FILE, "utf8") !== text) {
  console.error('THIRD-PARTY-NOTICES.md is not what is bundled: run "npm run generate".');
  process.exitCode = 1;
}
