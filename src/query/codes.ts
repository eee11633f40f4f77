import type { CodeRegistry } from "../result/index.js";

/** The codes that reading, running and explaining a query can answer with. */
export type QueryCode =
  | "unexpected-token"
  | "malformed-text"
  | "query-too-long"
  | "keyword-in-path"
  | "unknown-function"
  | "foreign-function"
  | "wrong-arguments"
  | "wrong-operands"
  | "sign-in-name"
  | "body-not-read"
  | "unknown-collection"
  | "ungrouped-column"
  | "not-for-jobs"
  | "unqualified-path"
  | "unknown-root"
  | "unnamed-column"
  | "duplicate-column"
  | "ambiguous-not"
  | "outdated-member"
  | "missing-never-matches"
  | "null-never-differs"
  | "undocumented-function"
  | "grouped-modules"
  | "not-a-document";

/** What the codes of this room mean. */
export const QUERY_CODES: CodeRegistry<QueryCode> = {
  "unexpected-token": {
    title: "The query does not continue like this",
    explanation: "The grammar allows something else at this place.",
  },
  "malformed-text": {
    title: "A string in the query is not written as it should be",
    explanation: "A string has no closing quote, or a backslash in it is followed by something that has no meaning.",
  },
  "query-too-long": {
    title: "The query is too long",
    explanation:
      "IoT Hub takes queries of up to 8192 characters, so longer ones are refused unless `maxLength` is raised.",
  },
  "keyword-in-path": {
    title: "A word of the language is used in a path",
    explanation: "A name that is also a word of the language, such as `group`, is written in double brackets.",
  },
  "unknown-function": {
    title: "The function does not exist",
    explanation:
      "Neither of the two dialects has a function of this name, or it is one that is allowed in `SELECT` only.",
  },
  "foreign-function": {
    title: "The function belongs to the other dialect",
    explanation:
      "Queries over twins and the conditions of message routing have different functions, and this one is the other dialect's.",
  },
  "wrong-arguments": {
    title: "A function has the wrong arguments",
    explanation: "The function takes another number of arguments, or arguments of another type.",
  },
  "wrong-operands": {
    title: "An operator does not take these operands",
    explanation:
      "The router knows the types of constants and of properties, which are strings, before there is a message, and refuses what can never be compared or computed.",
  },
  "sign-in-name": {
    title: "A sign may be read otherwise than it is meant",
    explanation:
      "In a routing condition an operator without spaces around it is part of a name; in a query over twins a dash in a name is a subtraction unless the name is in double brackets.",
  },
  "body-not-read": {
    title: "The body of the message is not looked at",
    explanation:
      "A routing condition reads the body only when the message says that it is JSON in UTF-8, UTF-16 or UTF-32, so what is read of it is undefined.",
  },
  "unknown-collection": {
    title: "The collection is unknown",
    explanation: "A query reads `devices`, `devices.modules` or `devices.jobs`, and nothing else.",
  },
  "ungrouped-column": {
    title: "A column has no single value in its group",
    explanation:
      "With `GROUP BY` or an aggregate a row counts many documents, so only the grouping path and aggregates can be columns; with `SELECT *` the grouping has no effect.",
  },
  "not-for-jobs": {
    title: "Queries over jobs show whole jobs only",
    explanation: "`FROM devices.jobs` goes with `SELECT *`; columns, aggregates and `GROUP BY` are for twins.",
  },
  "unqualified-path": {
    title: "The path leaves out `properties`",
    explanation:
      "IoT Hub knows `properties.reported` and `properties.desired`, and nothing that starts with `reported` or `desired`.",
  },
  "unknown-root": {
    title: "The path starts with an unknown name",
    explanation:
      "No document of this collection has a member of this name at its root, or in `properties`, so the path is undefined.",
  },
  "unnamed-column": {
    title: "A computed column has no name",
    explanation:
      "An aggregate without `AS` is called `$1`, `$2` and so on here; how IoT Hub calls it is not documented, so a name is better.",
  },
  "duplicate-column": {
    title: "Two columns have the same name",
    explanation: "A row has one value for a name; where both columns have one, the later is shown.",
  },
  "ambiguous-not": {
    title: "It is not clear how far NOT reaches",
    explanation:
      "`NOT a = b` is read as `NOT (a = b)` here; the documentation does not say so, and parentheses leave no doubt.",
  },
  "outdated-member": {
    title: "The path uses a member's old name",
    explanation:
      "Later agents call the members `state` and `deployment` of `__meta` `deploymentStatus` and `deploymentId`.",
  },
  "missing-never-matches": {
    title: "Documents without the property are left out",
    explanation:
      "A comparison with a missing property is undefined, `!=` and `NIN` too, so such documents do not match the condition.",
  },
  "null-never-differs": {
    title: "Nothing differs from null",
    explanation:
      "Values of different types do not compare, so `!= null` is true of nothing; `IS_DEFINED` asks whether there is a value.",
  },
  "undocumented-function": {
    title: "The function is not documented",
    explanation: "IoT Hub accepts this function in queries over twins, but its documentation names only `IS_DEFINED`.",
  },
  "grouped-modules": {
    title: "Grouping modules is not documented",
    explanation: "The documentation of IoT Hub describes `GROUP BY` for device twins; over modules it may be refused.",
  },
  "not-a-document": {
    title: "Something among the documents is not an object",
    explanation: "A twin or job is an object; anything else among the documents is in no collection and was left out.",
  },
};
