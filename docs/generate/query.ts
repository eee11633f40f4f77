import { FUNCTIONS } from "../../src/query/functions.js";
import { QUERY_DIALECTS } from "../../src/query/index.js";
import type { QueryDialect } from "../../src/query/index.js";
import { BINARY_OPERATORS } from "../../src/query/operators.js";
import { rootMembers } from "../../src/query/roots.js";
import { table } from "./table.js";

/** The tables of `docs/queries.md`, from the rows that the parser and the evaluator themselves look up. */
export const blocks: Readonly<Record<string, () => string>> = {
  "query-functions": () => functionTable("twin"),
  "routing-functions": () => functionTable("routing"),
  "query-operators": () => table(["operators, tightest first", "queries over twins", "routing"], operatorRows()),
  "query-roots": () =>
    table(
      ["collection", "members at the root"],
      [
        ["`devices`, `devices.modules`", names("devices")],
        ["`devices.jobs`", names("devices.jobs")],
      ],
    ),
};

function functionTable(dialect: QueryDialect): string {
  return table(
    ["function", "arguments", "what it says", "documented"],
    FUNCTIONS.filter((row) => row.dialect === dialect).map(
      ({ name, takes: [least, most], ofProperty, says, documented }) => [
        `\`${name}\``,
        ofProperty === true ? "a path" : argumentCount(least, most),
        says,
        documented ? "yes" : "no, works in practice",
      ],
    ),
  );
}

/** One row for the operators that bind equally tightly in both dialects. */
function operatorRows(): readonly (readonly string[])[] {
  const rows = new Map<string, readonly string[]>();
  for (const { spellings, binds } of [...BINARY_OPERATORS].reverse()) {
    const levels = QUERY_DIALECTS.map((dialect) => (binds[dialect] === null ? "–" : `level ${binds[dialect]}`));
    const key = levels.join(" ");
    const [signs = ""] = rows.get(key) ?? [];
    const more = spellings.map((spelling) => `\`${spelling}\``).join(", ");
    rows.set(key, [signs === "" ? more : `${more}, ${signs}`, ...levels]);
  }
  return [...rows.values()];
}

function argumentCount(least: number, most: number): string {
  if (least === most) return String(least);
  return Number.isFinite(most) ? `${least} or ${most}` : `${least} or more`;
}

function names(collection: "devices" | "devices.jobs"): string {
  return rootMembers(collection)
    .map((name) => `\`${name}\``)
    .join(", ");
}
