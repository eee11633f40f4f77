import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatQuery, matches, parseCondition, parseQuery, runQuery } from "../../src/query/index.js";
import { deepFreeze } from "../support/freeze.js";

/** Fixture D1 of the reference: the twin of the documentation. */
const D1 = deepFreeze(
  JSON.parse(
    readFileSync(new URL("../fixtures/query/documented-device-twin.json", import.meta.url), "utf8"),
  ) as Readonly<Record<string, unknown>>,
);

function device(deviceId: string, reported: object = {}, more: object = {}): object {
  return { deviceId, properties: { desired: {}, reported }, ...more };
}

interface Row {
  /** The row's number in the reference; a letter behind it for a second form in the same row. */
  readonly number: string;
  readonly query: string;
  readonly over: readonly unknown[];
  readonly rows: readonly unknown[];
}

const ACCEPTED = JSON.parse(readFileSync("test/conformance/queries.json", "utf8")) as readonly Row[];

interface Refused {
  readonly number: string;
  readonly query: string;
  readonly strict?: boolean;
  readonly code: string;
  readonly token: string;
  readonly hint: RegExp;
}

const REFUSED: readonly Refused[] = [
  {
    number: "13 (unescaped)",
    query: "SELECT * FROM devices WHERE tags.group.name = 'some_value'",
    code: "keyword-in-path",
    token: "group",
    hint: /\[\[group\]\]/,
  },
  {
    number: "59 (strict)",
    query: "SELECT deviceId, reported.__summary.pendingCount FROM Devices WHERE reported.__summary.pendingCount!=0",
    strict: true,
    code: "unqualified-path",
    token: "reported",
    hint: /properties\.reported/,
  },
  {
    number: "60 (strict)",
    query:
      "SELECT deviceId, __summary.failedCount, __summary.failedGroups FROM devices WHERE reported.__summary.failedCount!=0",
    strict: true,
    code: "unqualified-path",
    token: "reported",
    hint: /properties\.reported/,
  },
  {
    number: "61",
    query: "SELECT * FROM Devices WHERE reported.windowsUpdate.__meta.state!='pending''",
    code: "malformed-text",
    token: "'",
    hint: /one too many/,
  },
  {
    number: "62",
    query: "SELECT * FROM Devices WHERE reported.apps.appXYZ.__meta.error.code == 123",
    code: "unexpected-token",
    token: "==",
    hint: /single "="/,
  },
  {
    number: "63",
    query: "select deviceId from devices where reported.x.result = `failed` or …",
    code: "unexpected-token",
    token: "`",
    hint: /single or double quotes/,
  },
  {
    number: "neg",
    query: "SELECT * FROM devices WHERE STARTS_WITH(deviceId, 'test')",
    code: "foreign-function",
    token: "STARTS_WITH",
    hint: /STARTSWITH/,
  },
];

describe("the corpus of the reference (§8), accepted", () => {
  it.each(ACCEPTED)("$number: $query", ({ query, over, rows }) => {
    const answer = runQuery(query, deepFreeze(over));
    expect(answer).toMatchObject({ ok: true, value: rows });
    expect(answer.ok && answer.value).toStrictEqual(rows);
  });

  it.each(ACCEPTED)("$number means the same after it was written out again", ({ query, over, rows }) => {
    const parsed = parseQuery(query);
    const written = parsed.ok ? formatQuery(parsed.value) : "";
    expect(runQuery(written, over)).toMatchObject({ ok: true, value: rows });
    expect(parseQuery(written)).toMatchObject({ ok: true, value: parsed.ok && parsed.value });
  });
});

describe("the corpus of the reference (§8), refused", () => {
  it.each(REFUSED)("$number: $query", ({ query, strict = false, code, token, hint }) => {
    const [issue] = parseQuery(query, { strict }).issues;
    expect(issue).toMatchObject({ code, token, severity: "error", path: "", line: 1 });
    expect(query.slice((issue.column ?? 0) - 1).startsWith(token)).toBe(true);
    expect(issue.hint).toMatch(hint);
    expect(issue.message).toContain(issue.hint);
    expect(runQuery(query, [D1], { strict }).ok).toBe(false);
  });
});

describe("the corpus of the reference (§8), row 67: conditions alone", () => {
  const module9 = { deviceId: "d", moduleId: "m", tags: { building: 9 } };
  it.each([
    { text: "tags.environment='test'", yes: { tags: { environment: "test" } }, no: { tags: { environment: "prod" } } },
    { text: "tags.location.state='Oregon'", yes: { tags: { location: { state: "Oregon" } } }, no: D1 },
    {
      text: "properties.reported.chillerProperties.model='4000x'",
      yes: device("x", { chillerProperties: { model: "4000x" } }),
      no: D1,
    },
    { text: "*", yes: D1, no: "no document" },
    { text: "from devices.modules where tags.building=9", yes: module9, no: { deviceId: "d", tags: { building: 9 } } },
  ])("$text", ({ text, yes, no }) => {
    const condition = parseCondition(text);
    expect(condition.ok && [matches(condition.value, yes), matches(condition.value, no)]).toStrictEqual([true, false]);
    expect([matches(text, yes), matches(text, no)]).toStrictEqual([true, false]);
    expect(parseCondition(condition.ok ? formatQuery(condition.value) : "")).toStrictEqual(condition);
  });
});

describe("what the lenient reading warns about", () => {
  it.each([
    { number: "59", codes: ["unqualified-path", "unqualified-path"] },
    { number: "60", codes: ["unknown-root", "unknown-root", "unqualified-path"] },
    { number: "65", codes: ["unknown-root"] },
    { number: "15", codes: ["unknown-root"] },
    { number: "1", codes: [] },
  ])("row $number", ({ number, codes }) => {
    const row = ACCEPTED.find((candidate) => candidate.number.split(" ")[0] === number);
    const { issues } = runQuery(row?.query ?? "", []);
    expect(issues.map(({ code }) => code)).toStrictEqual(codes);
    expect(issues.every(({ severity, line }) => severity === "warning" && line === 1)).toBe(true);
  });
});
