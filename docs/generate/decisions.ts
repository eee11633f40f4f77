import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join("docs", "decisions");

/** The list of all records in `docs/decisions/README.md`. */
export const blocks: Readonly<Record<string, () => string>> = {
  decisions: () =>
    readdirSync(FOLDER)
      .filter((file) => file.endsWith(".md") && file !== "README.md")
      .sort()
      .map((file) => `- [${titleOf(file)}](${file})`)
      .join("\n"),
};

function titleOf(file: string): string {
  const [, title = file] = /^# (.+)$/m.exec(readFileSync(join(FOLDER, file), "utf8")) ?? [];
  return title;
}
