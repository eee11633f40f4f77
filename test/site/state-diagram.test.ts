import { describe, expect, it } from "vitest";
import { stateTable } from "../../docs/site/pages/state-diagram.js";

describe("a state diagram on a page without a script", () => {
  it("is a table of each state and what may follow it, with the start and the ends named", () => {
    const diagram = ["stateDiagram-v2", "  [*] --> A", "  A --> B", "  A --> C", "  B --> [*]", "  C --> [*]"].join(
      "\n",
    );
    expect(stateTable(diagram).split("\n")).toEqual([
      "| state | may be followed by |",
      "| --- | --- |",
      "| the start | `A` |",
      "| `A` | `B`, `C` |",
      "| `B` | none: an end |",
      "| `C` | none: an end |",
    ]);
  });
});
