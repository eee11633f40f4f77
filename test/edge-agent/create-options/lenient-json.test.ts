import { describe, expect, it } from "vitest";
import { readLenientJson } from "../../../src/edge-agent/create-options/lenient-json.js";
import type { JsonValue } from "../../../src/json/index.js";

describe("JSON as the agent reads it", () => {
  it.each<[string, string, JsonValue]>([
    [
      "strict JSON",
      '{"a/b c":[1,2,{"d":"e"},-0.5,true,null],"f":{}}',
      { "a/b c": [1, 2, { d: "e" }, -0.5, true, null], f: {} },
    ],
    ["single quotes, and double ones in them", `{'a':'say "b"'}`, { a: 'say "b"' }],
    ["names without quotes, digits in them", "{a1:1,$b:2,_c:3}", { a1: 1, $b: 2, _c: 3 }],
    ["names that objects have by birth", "{constructor:1,toString:2}", { constructor: 1, toString: 2 }],
    ["comments and white space", "/* a, b */ { // c\n a : [ 1 , 2 ] }\t", { a: [1, 2] }],
    ["a comma before a closing bracket", "{a:[1,{b:2,},],}", { a: [1, { b: 2 }] }],
    ["numbers in other forms", "[0x1F,-0x1F,.5,-.5,5.,1e2,1e999]", [31, -31, 0.5, -0.5, 5, 100, 0]],
    ["words for what JSON has no number for", "[NaN,Infinity,-Infinity,undefined,false]", [0, 0, 0, null, false]],
    ["escapes", String.raw`['\u0041\n\t\'\"\\\/\b\f\r']`, ["A\n\t'\"\\/\b\f\r"]],
    ["line breaks in strings", `['a\nb',"c\nd"]`, ["a\nb", "c\nd"]],
    ["the escapes of one kind of quotes in the other", String.raw`["\'"]`, ["'"]],
  ])("takes %s", (_, text, value) => {
    expect(readLenientJson(text)).toStrictEqual(value);
  });

  it.each<[string, string]>([
    ["a sign that is none", "{#}"],
    ["two words in a row", "{a b:1}"],
    ["a word as a value", "{a:b}"],
    ["a word after a minus", "{a:-b}"],
    ["a comma after nothing", "[,]"],
    ["a comma after nothing in an object", "{,}"],
    ["two commas", "[1,,]"],
    ["a comma alone", ",]"],
    ["an escape that nobody knows", String.raw`{"a":"\q"}`],
    ["an escape that nobody knows in the place of an element", String.raw`['\q']`],
    ["a string without an end", "{'a':'b"],
    ["a comment without an end", "{/*"],
    ["nothing", ""],
    ["more than one value", "{}{}"],
  ])("does not take %s", (_, text) => {
    expect(readLenientJson(text)).toBeUndefined();
  });
});
