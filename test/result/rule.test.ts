import { describe, expect, it } from "vitest";
import { because, decide } from "../../src/result/index.js";
import type { Rule } from "../../src/result/index.js";

const row = (name: string, holds: boolean): Rule<unknown> => ({
  row: name,
  condition: name,
  state: name,
  holds: () => holds,
  reasons: () => [],
});

describe("a table of rules", () => {
  it("is decided by the first row that holds, whatever the later ones say", () => {
    expect(decide([row("1", false), row("2", true), row("3", true)], {}).state).toBe("2");
  });

  it("asks no row behind the one that decides", () => {
    const asked: string[] = [];
    const asking = (name: string, holds: boolean): Rule<unknown> => ({
      ...row(name, holds),
      holds: () => {
        asked.push(name);
        return holds;
      },
    });
    decide([asking("1", false), asking("2", true), asking("3", true)], {});
    expect(asked).toEqual(["1", "2"]);
  });

  it("that does not take everything is its author's mistake", () => {
    expect(() => decide([row("1", false)], {})).toThrow(
      new TypeError("A table of rules must end with a row that takes everything."),
    );
  });
});

describe("a reason of a room", () => {
  const reason = because({ cold: { title: "Cold", explanation: "It is cold." } });

  it("has the message it is given", () => {
    expect(reason("cold", "/a", "Room 3 is cold.")).toEqual({ code: "cold", path: "/a", message: "Room 3 is cold." });
  });

  it("has the code's explanation where it is given none", () => {
    expect(reason("cold", "/a").message).toBe("It is cold.");
  });
});
