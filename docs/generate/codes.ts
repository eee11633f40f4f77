import { CODES } from "../../src/document/index.js";
import { compareNames } from "../../src/json/index.js";
import { table } from "./table.js";

/** The list of all codes in `docs/codes/README.md`. */
export const blocks: Readonly<Record<string, () => string>> = {
  codes: () =>
    table(
      ["code", "in a few words"],
      Object.entries(CODES)
        .sort(([left], [right]) => compareNames(left, right))
        .map(([code, { title }]) => [`[\`${code}\`](${code}.md)`, title]),
    ),
};
