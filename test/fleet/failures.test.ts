import { describe, expect, it } from "vitest";
import { topFailures } from "../../src/fleet/index.js";
import type { FailingPart, FleetMember } from "../../src/result/index.js";

const part = (name: string, kind: FailingPart["kind"] = "component"): FailingPart => ({ kind, name });
const member = (id: string, ...failing: readonly FailingPart[]): FleetMember => ({
  id,
  state: "INCOMPLETE",
  outcome: "failed",
  failing,
});

describe("topFailures", () => {
  it("lists what fails on most members first, then by kind and name", () => {
    const members = [
      member("d1", part("b"), part("a"), part("m", "module")),
      member("d2", part("b"), part("g", "group")),
      member("d3"),
      member("d4", part("a"), part("a", "group")),
    ];
    expect(topFailures(members).map(({ kind, name, count }) => [kind, name, count])).toStrictEqual([
      ["component", "a", 2],
      ["component", "b", 2],
      ["group", "a", 1],
      ["group", "g", 1],
      ["module", "m", 1],
    ]);
  });

  it("orders by kind before name", () => {
    const [first, second] = topFailures([member("d1", part("a", "module"), part("z"))]);
    expect([first?.name, second?.name]).toStrictEqual(["z", "a"]);
  });

  it("names the first members by identifier, whatever order they come in", () => {
    const members = ["d4", "d2", "d3", "d1", "d5"].map((id) => member(id, part("a")));
    expect(topFailures(members)[0]?.samples).toStrictEqual(["d1", "d2", "d3"]);
    expect(topFailures([...members].reverse(), { samples: 2 })[0]?.samples).toStrictEqual(["d1", "d2"]);
    expect(topFailures(members, { samples: 0 })).toStrictEqual([{ ...part("a"), count: 5, samples: [] }]);
  });

  it("keeps the first identifiers of many members, few samples or all", () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `d${String((index * 7919) % 20_000).padStart(5, "0")}`);
    const members = ids.map((id) => member(id, part("a")));
    expect(topFailures(members, { samples: 2 })[0]?.samples).toStrictEqual(["d00000", "d00001"]);
    expect(topFailures(members, { samples: 20_000 })[0]?.samples).toStrictEqual([...ids].sort());
  });

  it("counts a member once for each part", () => {
    expect(topFailures([member("d1", part("a"), part("a"))])).toStrictEqual([
      { ...part("a"), count: 1, samples: ["d1"] },
    ]);
    expect(topFailures([])).toStrictEqual([]);
  });

  it.each([[-1], [0.5], [Number.NaN]])("refuses %d samples", (samples) => {
    expect(() => topFailures([], { samples })).toThrow(
      new TypeError(`The option "samples" must be a whole number of members, 0 or more, not ${samples}.`),
    );
  });
});
