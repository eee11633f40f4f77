import { describe, expect, it } from "vitest";
import { redactTwin } from "../../../src/document/index.js";
import type { JsonObject, JsonValue } from "../../../src/json/index.js";

const SECRET = "valve-seven-1";

describe("what a copy keeps and hides", () => {
  it.each<[string, JsonValue, JsonValue]>([
    ["a word that is a secret elsewhere, but short enough for a name", { a: SECRET }, { a: SECRET }],
    ["a secret among words", { a: `to ${SECRET}` }, { a: "to ***" }],
    ["a secret in a word of seventeen characters", { a: `abc/${SECRET}` }, { a: "abc/***" }],
    ["one in a word of sixteen", { a: `ab/${SECRET}` }, { a: `ab/${SECRET}` }],
    ["the name of the document", { deviceId: `a long name of ${SECRET}` }, { deviceId: `a long name of ${SECRET}` }],
    [
      "the value of an assignment that is a secret",
      { key: "a=b-c-d-e-f-g", a: "no b-c-d-e-f-g!" },
      { key: "***1", a: "no ***!" },
    ],
    ["what follows the first colon", { key: "me:pass:word-1", a: "no pass:word-1!" }, { key: "***1", a: "no ***!" }],
    [
      "a number that is a secret, but not in texts",
      { key: 123456789, a: "error 123456789 told" },
      { key: 1, a: "error 123456789 told" },
    ],
    ["a placeholder in a secret", { key: "user-${USER}" }, { key: "***1${USER}" }],
    [
      "a placeholder that is the whole",
      { key: "${USER}", token: "$USER_NAME" },
      { key: "${USER}", token: "$USER_NAME" },
    ],
    [
      "the credentials of an image, in texts too",
      { image: "me:pass-word-1@host/app", a: "no pass-word-1!" },
      { image: "***@host/app", a: "no ***!" },
    ],
    [
      "those of another text, there alone",
      { note: "me:pass-word-1@host/app", a: "no pass-word-1!" },
      { note: "***@host/app", a: "no pass-word-1!" },
    ],
    [
      "a mask that was there, beside another text",
      { a: "password=***", b: "password=x" },
      { a: "password=***", b: "password=***" },
    ],
    [
      "texts that differ in their secret",
      { a: "password=y", b: "password=x" },
      { a: "password=***", b: "password=*** #2" },
    ],
    ["a short string, as it is written", { a: "[ 1 ]" }, { a: "[ 1 ]" }],
    ["JSON in a longer one, written anew", { a: "[ 1, 2 ]" }, { a: "[1,2]" }],
  ])("%s", (_what, document, copy) => {
    const { env, ...rest } = redactTwin({ env: { A: SECRET }, ...(document as object) }) as JsonObject;
    expect(JSON.stringify(env)).not.toContain(SECRET);
    expect(rest).toStrictEqual(copy);
  });

  it("is looked for in strings within strings, eight deep, and hidden as a whole below", () => {
    const within = (levels: number, innermost: string): object => {
      let value: object = { text: innermost };
      for (let level = 1; level < levels; level += 1) value = { text: JSON.stringify(value) };
      return value;
    };
    const leaf = JSON.stringify({ mode: "eco" });
    expect(redactTwin(within(8, leaf))).toStrictEqual(within(8, leaf));
    expect(redactTwin(within(9, leaf))).toStrictEqual(within(9, JSON.stringify("***")));
  });
});

describe("the options of a container", () => {
  it("stay an object, a string, or as many pieces as they need, and no piece is left over", () => {
    expect(redactTwin({ createOptions: { Labels: { a: "b" } } })).toStrictEqual({
      createOptions: { Labels: { a: "***1" } },
    });
    expect(redactTwin({ createOptions01: '1"]}', createOptions: '{"Env":["A=', b: 1 })).toStrictEqual({
      b: 1,
      createOptions: '{"Env":["***1"]}',
    });
  });

  it("stay one string, however long it is", () => {
    const labels = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`label-${index}`, "value"]));
    const copy = redactTwin({ createOptions: JSON.stringify({ Labels: labels }) });
    expect(Object.keys(copy as object)).toStrictEqual(["createOptions"]);
  });

  it("are one string where they would need more pieces than there are names", () => {
    const text = JSON.stringify({ Env: Array.from({ length: 6_000 }, (_, index) => `V${index}=`) });
    const copy = redactTwin({ createOptions: text.slice(0, 30_000), createOptions01: text.slice(30_000) });
    expect(Object.keys(copy as object)).toStrictEqual(["createOptions"]);
  });

  it("are known by the whole name, in any case", () => {
    const text = '{"a":"b"}';
    expect(
      redactTwin({ myCreateOptions: text, createOptionsNote: text, CREATEOPTIONS: text, createOptions7a: text }),
    ).toStrictEqual({
      myCreateOptions: text,
      createOptionsNote: text,
      CREATEOPTIONS: '{"a":"***1"}',
      createOptions7a: text,
    });
  });
});
