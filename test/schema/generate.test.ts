import { describe, expect, it } from "vitest";
import { examplesOfPatterns } from "../../schemas/generate/examples.js";
import { leanSchema } from "../../schemas/generate/lean.js";
import { rewrite } from "../../schemas/generate/rewrite.js";

const NO_EXAMPLES = new Map<string, readonly string[]>();

describe("examplesOfPatterns", () => {
  it("finds what matches each pattern, at any depth; the empty string is an example that shows nothing", () => {
    const time = { type: "string", pattern: "^[0-9]*$", examples: ["2018", ""] };
    expect([...examplesOfPatterns([{ $defs: { time }, enum: [{ pattern: 7 }] }])]).toStrictEqual([
      ["^[0-9]*$", ["2018"]],
    ]);
  });

  it.each([
    ["no example", { pattern: "^a$" }],
    ["an example that does not match", { pattern: "^a$", examples: ["a", "b"] }],
    ["an example that is not a string", { pattern: "^a$", examples: [1] }],
  ])("refuses a pattern with %s", (_, schema) => {
    expect(() => examplesOfPatterns([{ properties: { x: schema } }])).toThrow("The pattern ^a$ needs examples");
  });
});

describe("leanSchema", () => {
  it("leaves out the words for people, and keeps members of the same name", () => {
    const schema = {
      title: "Twin",
      properties: { title: { type: "string", description: "Words." }, examples: true },
      enum: [{ title: "a value" }],
    };
    expect(leanSchema(schema)).toStrictEqual({
      properties: { title: { type: "string" }, examples: true },
      enum: [{ title: "a value" }],
    });
  });

  it("folds branches of different types into one list of types", () => {
    const branches = [
      { type: "object", required: ["a"] },
      { type: "array", items: { type: "null" } },
      { type: "string" },
    ];
    expect(leanSchema({ anyOf: branches })).toStrictEqual({
      type: ["object", "array", "string"],
      required: ["a"],
      items: { type: "null" },
    });
  });

  it.each([
    ["two branches of one type", [{ type: "string", maxLength: 1 }, { type: "string" }]],
    ["a whole number, which is a number too", [{ type: "integer" }, { type: "number" }]],
    ["a branch without a type", [{ required: ["a"] }, { type: "null" }]],
    ["a keyword that looks at every type", [{ type: "object" }, { type: "string", enum: ["a"] }]],
    ["a reference", [{ $ref: "#/$defs/a" }, { type: "null" }]],
  ])("does not fold %s", (_, anyOf) => {
    expect(leanSchema({ anyOf })).toStrictEqual({ anyOf });
  });
});

/** What ajv writes for one function. */
function code(body: string, rest = ""): string {
  return `"use strict";
export const aRules = validate1;
const schema2 = {"enum":["x"]};

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
${body}validate1.errors = vErrors;
return errors === 0;
}
${rest}`;
}

const BREACH = `const err0 = {instancePath:instancePath+"/a",schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema2.enum},schema:schema2.enum,parentSchema:schema2,data:data.a};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
`;

describe("rewrite", () => {
  it("notes a breach in the list of the caller", () => {
    const { functions } = rewrite(code(BREACH), NO_EXAMPLES);
    expect(functions).toStrictEqual([
      expect.stringContaining('note(found, path+"/a", "enum", {allowedValues: ["x"]}, data.a);'),
    ]);
  });

  it("gives equal functions one name", () => {
    const { exported, functions } = rewrite(
      code(
        BREACH,
        code(BREACH).replace('"use strict";\n', "").replaceAll("validate1", "validate3").replace("aRules", "bRules"),
      ),
      NO_EXAMPLES,
    );
    expect(exported.get("aRules")).toBe(exported.get("bRules"));
    expect(functions).toHaveLength(1);
  });

  it.each([
    ["bookkeeping that it does not know", code("vErrors = [];\n")],
    ["a breach in another form", code(BREACH.replace("errors++;", "errors += 1;"))],
    ["a statement that it does not know", code(BREACH, "const format0 = 1;")],
    [
      "a function that calls itself",
      code(
        'if(!(validate1(data.a, {instancePath,parentData:data,parentDataProperty:"a",rootData}))){\nvErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);\nerrors = vErrors.length;\n}\n',
      ),
    ],
  ])("refuses %s", (_, written) => {
    expect(() => rewrite(written, NO_EXAMPLES)).toThrow(/ajv wrote what is not known here|recurses on its input/);
  });
});
