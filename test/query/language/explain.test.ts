import { describe, expect, it } from "vitest";
import { explainQuery, parseQuery } from "../../../src/query/index.js";

describe("explainQuery says what a query reads and what a row is", () => {
  it.each([
    {
      text: "SELECT * FROM devices",
      explanation: {
        collection: "devices",
        summary: "Reads the twins of devices, those without moduleId; a row is a whole document.",
        paths: [],
        columns: null,
        functions: [],
        isGrouped: false,
        warnings: [],
      },
    },
    {
      text: "SELECT deviceId, tags.a AS x FROM devices.modules WHERE IS_DEFINED(tags.b) AND IS_DEFINED(tags.a)",
      explanation: {
        collection: "devices.modules",
        summary: "Reads the twins of modules, those with moduleId; a row is the columns of one document.",
        paths: ["deviceId", "tags.a", "tags.b"],
        columns: ["deviceId", "x"],
        functions: ["IS_DEFINED"],
        isGrouped: false,
        warnings: [],
      },
    },
    {
      text: "SELECT COUNT() AS n, MAX(tags.[[a-b]]) AS m FROM devices",
      explanation: {
        collection: "devices",
        summary: "Reads the twins of devices, those without moduleId; a row is all documents together.",
        paths: ["tags.[[a-b]]"],
        columns: ["n", "m"],
        functions: [],
        isGrouped: true,
        warnings: [],
      },
    },
    {
      text: "SELECT tags.a FROM devices GROUP BY tags.a",
      explanation: {
        collection: "devices",
        summary: "Reads the twins of devices, those without moduleId; a row is all documents with one value of tags.a.",
        paths: ["tags.a"],
        columns: ["a"],
        functions: [],
        isGrouped: true,
        warnings: [],
      },
    },
    {
      text: "SELECT COUNT() AS n FROM devices WHERE tags.b = 1 GROUP BY tags.a",
      explanation: {
        collection: "devices",
        summary: "Reads the twins of devices, those without moduleId; a row is all documents with one value of tags.a.",
        paths: ["tags.b", "tags.a"],
        columns: ["n"],
        functions: [],
        isGrouped: true,
        warnings: [],
      },
    },
    {
      text: "SELECT * FROM devices.jobs WHERE jobType = 'x'",
      explanation: {
        collection: "devices.jobs",
        summary: "Reads jobs, the documents with jobId; a row is a whole document.",
        paths: ["jobType"],
        columns: null,
        functions: [],
        isGrouped: false,
        warnings: [],
      },
    },
  ])("$text", ({ text, explanation }) => {
    expect(explainQuery(text)).toStrictEqual(explanation);
    const tree = parseQuery(text);
    expect(tree.ok && explainQuery(tree.value)).toStrictEqual(explanation);
  });
});

describe("explainQuery warns", () => {
  const where = (condition: string): string => `SELECT * FROM devices WHERE ${condition}`;
  it.each([
    [where("properties.reported.x.__meta.state = 'failed'"), "outdated-member", "__meta.deploymentStatus"],
    [where("properties.reported.x.__meta.deployment = 'v1'"), "outdated-member", "__meta.deploymentId"],
    [where("tags.a != 1"), "missing-never-matches", "OR NOT IS_DEFINED(tags.a)"],
    [where("1 <> tags.a"), "missing-never-matches", "OR NOT IS_DEFINED(tags.a)"],
    [where("tags.a NIN [1]"), "missing-never-matches", "OR NOT IS_DEFINED(tags.a)"],
    [where("IS_DEFINED(tags.a) AND tags.a != null"), "null-never-differs", "IS_DEFINED"],
    [where("IS_DEFINED(tags.a) AND null != tags.a"), "null-never-differs", "IS_DEFINED"],
    [where("STARTSWITH(deviceId, 'a')"), "undocumented-function", undefined],
    ["SELECT tags.a FROM devices.modules GROUP BY tags.a", "grouped-modules", undefined],
    [where("foo.bar = 1"), "unknown-root", undefined],
    ["SELECT COUNT() FROM devices", "unnamed-column", undefined],
    ["SELECT tags.a, tags.b AS a FROM devices", "duplicate-column", undefined],
  ])("%s: %s", (text, code, hint) => {
    const tree = parseQuery(text);
    const { warnings } = explainQuery(text);
    expect(warnings.map((warning) => warning.code)).toStrictEqual([code]);
    const [unplaced] = tree.ok ? explainQuery(tree.value).warnings : [];
    expect(unplaced).toMatchObject({ code, severity: "warning", path: "" });
    expect(unplaced).not.toHaveProperty("line");
    if (hint === undefined) expect(unplaced).not.toHaveProperty("hint");
    else expect(unplaced?.hint).toContain(hint);
  });

  it.each([
    where("properties.reported.x.__meta.deploymentStatus = 'failed'"),
    where("properties.reported.state = 1 AND properties.reported.x.deployment = 1"),
    where("properties.reported.x.__meta.a.state = 1 AND properties.reported.__meta.x.deployment = 1"),
    where("tags.a != 1 OR NOT IS_DEFINED(tags.a)"),
    where("tags.a = null AND 1 != 2"),
    where("deviceId != 'a' AND moduleId NIN ['b']"),
    "SELECT tags.a FROM devices GROUP BY tags.a",
  ])("not of %s", (text) => {
    expect(explainQuery(text).warnings).toStrictEqual([]);
  });

  it("with the place, of what the parser noted", () => {
    const { warnings } = explainQuery(where("NOT reported.x.__meta.state = foo"));
    expect(warnings.map(({ code, column }) => [code, column])).toStrictEqual([
      ["unqualified-path", 33],
      ["ambiguous-not", 29],
      ["unknown-root", 59],
      ["outdated-member", undefined],
    ]);
  });

  it("of a path that only another function asks about", () => {
    const { warnings } = explainQuery(where("STARTSWITH(tags.a, 'x') AND tags.a != 'xy'"));
    expect(warnings.map(({ code }) => code)).toStrictEqual(["missing-never-matches", "undocumented-function"]);
  });

  it("of nothing more in a tree by hand with a function that does not exist", () => {
    const call = { kind: "call", name: "F", arguments: [] } as const;
    const tree = { kind: "query", top: null, select: "*", from: "devices", where: call, groupBy: null } as const;
    expect(explainQuery(tree)).toMatchObject({ functions: ["F"], warnings: [] });
  });

  it("once of an unknown root that occurs twice in a tree", () => {
    const tree = parseQuery(where("foo.a = 1 OR foo.b = 2 OR bar.a = 1"));
    expect(tree.ok && explainQuery(tree.value).warnings.map(({ message }) => message)).toStrictEqual([
      'There is no "foo" at the root of these documents, so the path is always undefined.',
      'There is no "bar" at the root of these documents, so the path is always undefined.',
    ]);
  });

  it("once of a path that occurs twice", () => {
    const path = "properties.reported.x.__meta.state";
    expect(explainQuery(where(`${path} = 'a' OR ${path} = 'b'`)).warnings).toHaveLength(1);
  });

  it.each([
    [
      where("properties.reported.x.__meta.state = 'a'"),
      '"properties.reported.x.__meta.state" is an old name. Today it is "properties.reported.x.__meta.deploymentStatus".',
    ],
    [
      where("tags.a != 1"),
      'Documents without tags.a are left out. Add "OR NOT IS_DEFINED(tags.a)" if they are meant too.',
    ],
    [
      where("NOT IS_DEFINED(tags.a) OR tags.a != null"),
      "Nothing differs from null, since values of two types do not compare. IS_DEFINED asks whether there is a value.",
    ],
    [where("STARTSWITH(deviceId, 'a')"), "STARTSWITH works in practice and is not documented."],
    ["SELECT tags.a FROM devices.modules GROUP BY tags.a", "GROUP BY is documented for the twins of devices only."],
  ])("of %s in these words", (text, message) => {
    expect(explainQuery(text).warnings.map((warning) => warning.message)).toStrictEqual([message]);
  });

  it("throws for a text that does not parse, and says why", () => {
    expect(() => explainQuery("SELECT")).toThrow(TypeError);
    expect(() => explainQuery("SELECT")).toThrow(
      /^The query does not parse\. Line 1, column 7: Found the end of the text\./,
    );
  });
});
