import { describe, expect, it } from "vitest";
import { handleGroup, markPending } from "../../../src/configuration/index.js";
import type { GroupHandler, KnownGroupMemory } from "../../../src/configuration/index.js";
import { eitherOperationRunner } from "../../../src/configuration/handling/operations-async.js";
import { fail, now } from "../../support/agent-world.js";

/** A handler that notes what it is asked. */
function noting(parts: Partial<GroupHandler> = {}): { readonly handler: GroupHandler; readonly asked: unknown[] } {
  const asked: unknown[] = [];
  const handler: GroupHandler = {
    id: "g",
    apply: (_run, desired) => void asked.push(["apply", desired]),
    remove: (_run, applied) => void asked.push(["remove", applied]),
    report: () => {
      asked.push("report");
      return {};
    },
    ...parts,
  };
  return { handler, asked };
}

describe("a handler that can take a group back", () => {
  it.each<[string, unknown, KnownGroupMemory, readonly unknown[]]>([
    ["is asked for what was desired", null, { desired: { a: 1 } }, [["remove", { a: 1 }]]],
    ["is asked where nothing but the group itself was desired", null, { desired: {} }, [["remove", {}]]],
    ["is asked for what an attempt may have done", null, { applied: {}, attempted: { a: 1 } }, [["remove", { a: 1 }]]],
    ["is not asked where nothing was desired", null, { reported: { a: 1 } }, []],
    ["is not asked while the group is being rebuilt", "refreshing", { desired: { a: 1 } }, []],
    ["is not asked by what is no object", 5, { desired: { a: 1 } }, []],
    [
      "is asked to apply, and to report what it has, by any other change",
      { b: 1 },
      { desired: { a: 1 } },
      [["apply", { a: 1, b: 1 }], "report"],
    ],
  ])("%s", (_, change, previous, expected) => {
    const { handler, asked } = noting();
    handleGroup(handler, change, { previous, now });
    expect(asked).toStrictEqual(expected);
  });
});

describe("a group that is handled", () => {
  it("has the version of its interface as it was reported last, where its handler names none", () => {
    const { handler } = noting();
    const previous = { metaData: { deviceInterfaceVersion: "1.0.0" } };
    const versionOf = (interfaceVersion?: string) =>
      handleGroup(
        { ...handler, ...(interfaceVersion === undefined ? {} : { interfaceVersion }) },
        {},
        { previous, now },
      ).memory.metaData?.deviceInterfaceVersion;
    expect([versionOf(), versionOf("2.0.0")]).toStrictEqual(["1.0.0", "2.0.0"]);
  });

  it("fails, and says where, by a desired value that JSON cannot hold", () => {
    const { handler } = noting();
    const { errors } = handleGroup(handler, { a: [() => 1] }, { now });
    expect(errors?.["g"]?.message).toBe("The desired configuration has a function at /a/0, which JSON cannot hold.");
  });

  it("has the instances failed that were pending when its handler was stopped, and no others", () => {
    const { handler } = noting({ apply: () => fail() });
    const of = (deploymentStatus: string): object => ({ __meta: { deploymentStatus } });
    const reported = { done: of("succeeded"), waiting: of("pending") } as never;
    const { patch } = handleGroup(handler, {}, { previous: { reported }, now });
    expect(patch["g"]).toMatchObject({ done: of("succeeded"), waiting: of("failed") });
  });
});

describe("wrong options", () => {
  it("are refused by their names", () => {
    expect(() => markPending({}, { now: now(), groups: "apps" as never })).toThrow(
      new TypeError('The option "groups" must be an array of names, not "apps".'),
    );
    expect(() => eitherOperationRunner(new Map(), new Set())(5 as never, () => 1)).toThrow(
      'The option "operationId" must be',
    );
  });
});
