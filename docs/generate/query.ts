import { FUNCTIONS } from "../../src/query/functions.js";
import type { FunctionRow } from "../../src/query/functions.js";
import { QUERY_DIALECTS } from "../../src/query/index.js";
import type { QueryDialect } from "../../src/query/index.js";
import { BINARY_OPERATORS } from "../../src/query/operators.js";
import { A_NUMBER, A_TRUTH, describeStaticType } from "../../src/query/static-types.js";
import { rootMembers } from "../../src/query/roots.js";
import { table } from "./table.js";

/** The tables of `docs/queries.md`, from the rows that the parser and the evaluator themselves look up. */
export const blocks: Readonly<Record<string, () => string>> = {
  "query-functions": () => functionTable("twin"),
  "routing-functions": () => functionTable("routing"),
  "routing-types": () => table(["operators", "take", "give"], typeRows()),
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
      ({ name, takes: [least, most], accepts, ofProperty, says, documented }) => [
        `\`${name}\``,
        ofProperty === true ? "a path" : argumentWords(dialect, least, most, accepts),
        says,
        documented ? "yes" : "no, works in practice",
      ],
    ),
  );
}

/** One row for the operators of routing that take and give the same. */
function typeRows(): readonly (readonly string[])[] {
  const rows = new Map<string, readonly string[]>([
    ["NOT", ["`NOT`", A_TRUTH.words, "true or false"]],
    ["-", ["`-` before one operand", A_NUMBER.words, "a number"]],
  ]);
  for (const { spellings, binds, takes, gives } of BINARY_OPERATORS) {
    if (binds.routing === null) continue;
    const given = describeStaticType(gives("any", "any"));
    const words = takes === "alike" ? "two values of one type, or one of them undefined" : takes.words;
    const key = `${words} ${given}`;
    const [signs = ""] = rows.get(key) ?? [];
    const more = spellings.map((spelling) => `\`${spelling}\``).join(", ");
    rows.set(key, [signs === "" ? more : `${signs}, ${more}`, words, given]);
  }
  return [...rows.values()];
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

/** Over twins how many there are; in routing what each is, those that may be left out in brackets. */
function argumentWords(dialect: QueryDialect, least: number, most: number, accepts: FunctionRow["accepts"]): string {
  if (dialect === "twin") return String(most);
  if (!Number.isFinite(most)) return `${least} or more, each ${accepts.map(({ words }) => words).join("")}`;
  return accepts.map(({ words }, index) => (index < least ? words : `[${words}]`)).join(", ");
}

function names(collection: "devices" | "devices.jobs"): string {
  return rootMembers(collection)
    .map((name) => `\`${name}\``)
    .join(", ");
}
