import { describe, expect, it } from "vitest";
import { runOperations, runOperationsAsync } from "../../../src/configuration/index.js";

function fail(message: string): never {
  throw new Error(message);
}

const wait = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("runOperations", () => {
  it("reports one error for install and one for startup (configuration-granularity.md, the example of appXYZ)", () => {
    const { succeeded, errors } = runOperations(
      "apps",
      (run) => {
        run("install", () => fail("no storage"));
        run("startup", () => fail("no such application"));
      },
      { instance: "appXYZ" },
    );
    expect(succeeded).toBe(false);
    expect(errors).toStrictEqual({
      install: { subsystem: "unknown", context: "install", code: -1, message: "no storage", parameters: {} },
      startup: { subsystem: "unknown", context: "startup", code: -1, message: "no such application", parameters: {} },
    });
  });

  it("stops a sub-group at its error, and still runs the others", () => {
    const steps: string[] = [];
    const { errors } = runOperations("apps", (run) => {
      run("first", () => {
        steps.push("parse");
        fail("no");
        steps.push("apply");
      });
      run("second", () => steps.push("second"));
    });
    expect(steps).toStrictEqual(["parse", "second"]);
    expect(Object.keys(errors ?? {})).toStrictEqual(["first"]);
  });

  it("answers null when nothing failed, which clears old errors", () => {
    expect(runOperations("apps", (run) => run("a", () => 1))).toStrictEqual({ succeeded: true, errors: null });
  });

  it("gives back what the action answers, and undefined when it failed", () => {
    const answers: unknown[] = [];
    runOperations("apps", (run) => {
      answers.push(
        run("a", () => 42),
        run("b", () => null),
        run("c", (): unknown => fail("no")),
      );
    });
    expect(answers).toStrictEqual([42, null, undefined]);
  });

  it("attributes an inner failure to the inner id, and the outer one goes on", () => {
    const steps: string[] = [];
    const { errors } = runOperations("apps", (run) => {
      run("outer", () => {
        run("inner", () => fail("inner"));
        steps.push("after inner");
      });
    });
    expect(steps).toStrictEqual(["after inner"]);
    expect(Object.keys(errors ?? {})).toStrictEqual(["inner"]);
  });

  it("keeps an inner error when the outer operation fails too", () => {
    const { errors } = runOperations("apps", (run) => {
      run("outer", () => {
        run("inner", () => fail("inner"));
        fail("outer");
      });
    });
    expect(Object.keys(errors ?? {})).toStrictEqual(["inner", "outer"]);
  });

  it("lets the last failure of a context win, and a later success not take it back", () => {
    const { errors } = runOperations("apps", (run) => {
      run("same", () => fail("first"));
      run("same", () => fail("second"));
      run("same", () => "fine");
    });
    expect(errors?.["same"]?.message).toBe("second");
  });

  it("attributes what the body throws to the group, or to the instance", () => {
    expect(Object.keys(runOperations("apps", () => fail("no")).errors ?? {})).toStrictEqual(["apps"]);
    expect(Object.keys(runOperations("apps", () => fail("no"), { instance: "x" }).errors ?? {})).toStrictEqual(["x"]);
  });

  it("takes __proto__ as a context like any other", () => {
    const { errors } = runOperations("apps", (run) => {
      run("__proto__", () => fail("no"));
    });
    expect(Object.keys(errors ?? {})).toStrictEqual(["__proto__"]);
    expect(({} as Record<string, unknown>)["message"]).toBeUndefined();
  });

  it("counts an action that answers a promise as failed, and leaves no rejection behind", async () => {
    const { errors } = runOperations("apps", (run) => {
      void run("later", () => Promise.reject(new Error("late")));
    });
    expect(errors?.["later"]?.message).toMatch(/answers a promise/);
    const body = (() => Promise.resolve()) as unknown as () => void;
    expect(Object.keys(runOperations("apps", body).errors ?? {})).toStrictEqual(["apps"]);
    expect(runOperations("apps", (run) => run("a", () => ({ then: 1 }))).succeeded).toBe(true);
    await wait();
  });

  it("throws for ids that are not strings", () => {
    expect(() => runOperations(5 as unknown as string, () => undefined)).toThrow(
      'The option "groupId" must be a string, not 5.',
    );
    expect(() => runOperations("a", () => undefined, { instance: 5 as unknown as string })).toThrow('"instance"');
  });

  it.each(["__meta", "__errors"])("throws for an instance %s, whose errors would be lost", async (instance) => {
    const message = `The option "instance" must be a name other than "__meta" and "__errors", not "${instance}".`;
    expect(() => runOperations("a", () => undefined, { instance })).toThrow(new TypeError(message));
    await expect(runOperationsAsync("a", () => undefined, { instance })).rejects.toThrow(new TypeError(message));
    expect(runOperations("a", () => undefined, { instance: "__proto__" }).succeeded).toBe(true);
  });

  it("counts an operation without an id as a failure of the group", () => {
    const { errors } = runOperations("apps", (run) => run(5 as unknown as string, () => 1));
    expect(errors?.["apps"]?.message).toBe('The option "operationId" must be a string, not 5.');
  });
});

describe("runOperationsAsync", () => {
  it("takes an operation without an id for a failure of the group, awaited or not", async () => {
    const { errors } = await runOperationsAsync("apps", (run) => {
      void run(5 as unknown as string, () => true);
    });
    expect(errors?.["apps"]?.message).toContain("operationId");
  });

  it("awaits operations, in a row or at once, and notes what they reject with", async () => {
    const answers: unknown[] = [];
    const { succeeded, errors } = await runOperationsAsync("apps", async (run) => {
      answers.push(await run("a", async () => (await wait(), 42)));
      answers.push(
        ...(await Promise.all([run("b", () => Promise.reject(new Error("no"))), run("c", () => fail("sync"))])),
      );
    });
    expect(answers).toStrictEqual([42, undefined, undefined]);
    expect(succeeded).toBe(false);
    expect(Object.keys(errors ?? {})).toStrictEqual(["b", "c"]);
  });

  it("waits for operations that nobody awaited, and for those that they start", async () => {
    const { errors } = await runOperationsAsync("apps", (run) => {
      void run("outer", async () => {
        await wait();
        void run("inner", async () => {
          await wait();
          fail("late");
        });
      });
    });
    expect(Object.keys(errors ?? {})).toStrictEqual(["inner"]);
  });

  it("attributes what the body throws to the group or the instance", async () => {
    expect(Object.keys((await runOperationsAsync("apps", () => fail("no"))).errors ?? {})).toStrictEqual(["apps"]);
    const outcome = await runOperationsAsync("apps", () => Promise.reject(new Error("no")), { instance: "x" });
    expect(Object.keys(outcome.errors ?? {})).toStrictEqual(["x"]);
  });

  it("answers null when nothing failed", async () => {
    expect(await runOperationsAsync("apps", () => undefined)).toStrictEqual({ succeeded: true, errors: null });
  });

  it("rejects for an id that is no text", async () => {
    await expect(runOperationsAsync(5 as unknown as string, () => undefined)).rejects.toThrow(TypeError);
  });
});
