import { describe, expect, it } from "vitest";
import { toReportedError } from "../../src/configuration/index.js";

function fail(message: string): never {
  throw new Error(message);
}

describe("toReportedError", () => {
  it("masks what looks like a credential: everybody who reads the twin reads its errors", () => {
    const thrown = Object.assign(new Error("refused: SharedAccessKey=abc"), {
      subsystem: "me:pa55@host",
      parameters: { password: "hunter2", note: "token=abc" },
    });
    expect(toReportedError("install", thrown)).toStrictEqual({
      subsystem: "***@host",
      context: "install",
      code: -1,
      message: "refused: SharedAccessKey=***",
      parameters: { note: "token=***", password: "***" },
    });
  });

  it("masks what a parameter holds under the name of a secret, wherever else the error repeats it", () => {
    const thrown = {
      message: "tok-4711-x is refused",
      subsystem: "store of tok-4711-x",
      parameters: { apiKey: "tok-4711-x", note: "tried tok-4711-x", user: "refused" },
    };
    expect(toReportedError("install", thrown)).toStrictEqual({
      subsystem: "store of ***",
      context: "install",
      code: -1,
      message: "*** is refused",
      parameters: { apiKey: "***", note: "tried ***", user: "refused" },
    });
  });

  it("takes subsystem, code, message and parameters of what was thrown", () => {
    const thrown = Object.assign(new Error("State setting failed as expected."), {
      subsystem: "DeviceAgentPlugin",
      code: 2,
      parameters: { b: true, a: 1, c: { nested: 1 }, d: "text" },
    });
    expect(toReportedError("action", thrown)).toStrictEqual({
      subsystem: "DeviceAgentPlugin",
      context: "action",
      code: 2,
      message: "State setting failed as expected.",
      parameters: { a: "1", b: "true", d: "text" },
    });
    expect(Object.keys(toReportedError("action", thrown).parameters)).toStrictEqual(["a", "b", "d"]);
  });

  it("makes a parameter of a code that is a string", () => {
    const thrown = Object.assign(new Error("no such file"), { code: "ENOENT" });
    expect(toReportedError("read", thrown)).toMatchObject({ code: -1, parameters: { code: "ENOENT" } });
  });

  it("takes a text as the message", () => {
    expect(toReportedError("a", "no").message).toBe("no");
  });

  it.each([
    [undefined],
    [null],
    [5],
    [{}],
    [new Error("")],
    [Symbol("s")],
    [{ code: 1.5, subsystem: 3, parameters: [] }],
  ])("takes a throw that is no error: %s", (thrown) => {
    expect(toReportedError("a", thrown)).toStrictEqual({
      subsystem: "unknown",
      context: "a",
      code: -1,
      message: "Something was thrown that says nothing of itself.",
      parameters: {},
    });
  });

  it("survives getters and proxies that throw", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const hostile = {
      get message(): string {
        return fail("no");
      },
      parameters: proxy,
    };
    expect(toReportedError("a", hostile).code).toBe(-1);
    expect(toReportedError("a", proxy).code).toBe(-1);
  });

  it("cuts what a twin would refuse, and never within a character", () => {
    const { message } = toReportedError("a", `${"x".repeat(998)}😀${"y".repeat(5000)}`);
    expect(message).toBe(`${"x".repeat(998)}…`);
    expect(toReportedError("a", "x".repeat(1000)).message).toBe("x".repeat(1000));
    expect(toReportedError("a", "x".repeat(1001)).message).toBe(`${"x".repeat(999)}…`);
    expect(toReportedError("a", `😀${"x".repeat(1000)}`).message).toBe(`😀${"x".repeat(997)}…`);
  });
});
