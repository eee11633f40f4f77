import { SUITES } from "../../test/conformance/suites.js";
import { table } from "./table.js";

/** The table of `docs/sources.md`, from the suites that the tests run. */
export const blocks: Readonly<Record<string, () => string>> = {
  conformance: () =>
    table(
      ["what", "whose", "vectors"],
      SUITES.map(({ about, source, vectors }) => [about, source, String(vectors.length)]),
    ),
};
