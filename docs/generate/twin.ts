import { TWIN_LIMIT_RULES, TWIN_LIMITS } from "../../src/twin/index.js";
import { table } from "./table.js";

/** The tables of `docs/twin-limits.md`, from the rows that the validators themselves go through. */
export const blocks: Readonly<Record<string, () => string>> = {
  "twin-limits": () =>
    table(
      ["rule", "code", ...Object.keys(TWIN_LIMITS).map((name) => `\`${name}\``)],
      TWIN_LIMIT_RULES.map(({ rule, code, says }) => [
        rule,
        `[\`${code}\`](codes/${code}.md)`,
        ...Object.values(TWIN_LIMITS).map(says),
      ]),
    ),
};
