import { readFileSync } from "node:fs";

interface Package {
  readonly engines: { readonly node: string };
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** What a gate holds of the package, as the README's badges. */
const { engines, license, dependencies = {} } = JSON.parse(readFileSync("package.json", "utf8")) as Package;

const budget = JSON.parse(readFileSync(".ci/import-budget.json", "utf8")) as readonly {
  readonly import?: string;
  readonly maximum: number;
}[];

function kilobytesOf(name: string): string {
  const row = budget.find((each) => each.import === name);
  if (row === undefined) throw new Error(`.ci/import-budget.json has no row for ${name}.`);
  return `${name} at most ${Math.ceil(row.maximum / 1024)} KiB minified`;
}

/** Facts that a gate measures, each as code, which every reader of Markdown shows as a badge. */
export const blocks = {
  facts: (): string =>
    [
      `Node ${engines.node.replace(">=", "")} or later, Deno, Bun, browsers`,
      "ESM, CommonJS, types",
      `${Object.keys(dependencies).length} dependencies`,
      license,
      kilobytesOf("evaluateGroups"),
    ]
      .map((fact) => `\`${fact}\``)
      .join(" "),
};
