import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parseDeployment } from "../../src/deployment/index.js";
import { judgeDocument, judgeDocuments, unwrapDocuments } from "../../src/document/index.js";
import { classifyEdgeHub } from "../../src/edge-hub/index.js";
import { applyJsonPatch, applyMergePatch, jsonEquals } from "../../src/json/index.js";
import type { JsonValue } from "../../src/json/index.js";
import { readBatches } from "../../src/node/reading/index.js";
import type { SourceDocument } from "../../src/node/reading/index.js";
import { matches, parseCondition, runQuery } from "../../src/query/index.js";
import type { RoutingMessage } from "../../src/query/index.js";
import { PROPERTY_SUITES } from "./property-suites.js";
import type { Suite, Vector } from "./vector.js";

const read = (name: string): unknown => JSON.parse(readFileSync(`test/conformance/${name}.json`, "utf8"));

function mergePatch(): readonly Vector[] {
  const rows = read("merge-patch") as readonly Readonly<Record<"target" | "patch" | "result", JsonValue>>[];
  return rows.map(({ target, patch, result }, index) => ({
    name: `${index + 1}: ${JSON.stringify(patch)}`,
    expected: result,
    answer: () => applyMergePatch(target, patch),
  }));
}

interface PatchCase {
  readonly comment?: string;
  readonly doc: JsonValue;
  readonly patch: JsonValue;
  readonly expected?: JsonValue;
  readonly error?: string;
  readonly disabled?: boolean;
}

/** The public suite, from its package; what it disables itself is judged in test/json/json-patch.test.ts. */
function jsonPatch(): readonly Vector[] {
  const require = createRequire(import.meta.url);
  const rows = ["tests", "spec_tests"].flatMap((name) => require(`json-patch-test-suite/${name}.json`) as PatchCase[]);
  return rows
    .filter(({ disabled }) => disabled !== true)
    .map(({ comment, doc, patch, expected = doc, error }, index) => ({
      name: `${index + 1}: ${comment ?? error ?? JSON.stringify(patch)}`,
      expected: error === undefined,
      answer: () => {
        const result = applyJsonPatch(doc, patch);
        return result.ok && jsonEquals(result.value, expected);
      },
    }));
}

function queries(): readonly Vector[] {
  const rows = read("queries") as readonly {
    readonly number: string;
    readonly query: string;
    readonly over: unknown[];
    readonly rows: unknown;
  }[];
  return rows.map(({ number, query, over, rows: expected }) => ({
    name: `${number}: ${query}`,
    expected,
    answer: () => {
      const result = runQuery(query, over);
      return result.ok ? result.value : result.issues;
    },
  }));
}

function routing(): readonly Vector[] {
  const { message, vectors } = read("routing") as {
    readonly message: RoutingMessage;
    readonly vectors: readonly { readonly condition: string; readonly result: string }[];
  };
  const truthOf = (text: string): string => {
    const condition = parseCondition(text, { dialect: "routing" });
    if (!condition.ok) return "refused";
    if (matches(condition.value, message)) return "true";
    const negated = parseCondition(`not (${text})`, { dialect: "routing" });
    return negated.ok && matches(negated.value, message) ? "false" : "undefined";
  };
  return vectors.map(({ condition, result }) => ({
    name: condition,
    expected: result,
    answer: () => truthOf(condition),
  }));
}

function edgeHub(): readonly Vector[] {
  const rows = read("edge-hub") as readonly {
    readonly id: string;
    readonly text: string;
    readonly desired?: JsonValue;
    readonly desiredVersion?: number;
    readonly reported?: JsonValue;
    readonly state: string;
  }[];
  return rows.map(({ id, text, desired, desiredVersion, reported, state }) => ({
    name: `${id}: ${text}`,
    expected: state,
    answer: () => {
      const $version = desiredVersion === undefined ? {} : { $version: desiredVersion };
      return classifyEdgeHub({
        moduleId: "$edgeHub",
        properties: { desired: { ...(desired as object), ...$version }, reported },
      }).state;
    },
  }));
}

/** What an envelope is around, and what is in it: each document with its place, its name and what is said of it. */
function documents(): readonly Vector[] {
  const rows = read("documents") as readonly {
    readonly section: string;
    readonly text: string;
    readonly given: JsonValue;
    readonly answers: readonly JsonValue[];
  }[];
  return rows.map(({ section, text, given, answers }) => ({
    name: `${section}: ${text}`,
    expected: answers,
    answer: () => {
      const opened = unwrapDocuments(given);
      return judgeDocuments(given).map(({ kind, id, state, reasons: [reason] }, index) => {
        const { document, envelope, at, operation } = opened[index] ?? {};
        const deployment = kind === "deployment" ? parseDeployment(document) : undefined;
        const variant = deployment?.ok === true ? deployment.value.kind : undefined;
        const { code, path } = reason ?? {};
        return JSON.parse(
          JSON.stringify({ kind, id, state, code, path, envelope, at, operation, variant }),
        ) as JsonValue;
      });
    },
  }));
}

/** Documents as people hold them: what each is, whose, its state, and what one of its reasons says. */
function cases(): readonly Vector[] {
  const rows = read("cases") as readonly Readonly<Record<"file" | "kind" | "state" | "says", string>>[];
  return rows.map(({ file, says, ...expected }) => ({
    name: file,
    expected: { ...expected, isSaid: true },
    answer: () => {
      const document = JSON.parse(readFileSync(`test/fixtures/cases/${file}`, "utf8")) as JsonValue;
      const { kind, id, state, reasons } = judgeDocument(document);
      return { kind, id, state, isSaid: reasons.some(({ message }) => new RegExp(says).test(message)) };
    },
  }));
}

/** Files as they are: what is read of each, and what is said of the rest. */
function files(): readonly Vector[] {
  const rows = read("files") as readonly {
    readonly text: string;
    readonly given?: string;
    readonly base64?: string;
    readonly answers: readonly string[];
  }[];
  return rows.map(({ text, given, base64, answers }) => ({
    name: text,
    expected: answers,
    answer: async () => {
      const told: string[] = [];
      const bytes = base64 === undefined ? Buffer.from(given ?? "") : Buffer.from(base64, "base64");
      for await (const { documents: found } of readBatches([bytes], { holdsBareValues: true })) {
        told.push(...found.map(toldOf));
      }
      return told;
    },
  }));
}

function toldOf({ line, lines, result }: SourceDocument): string {
  const others = lines === undefined ? "" : ` and ${lines - 1} more`;
  const issues = result.issues.map(({ code, message }) => `${code}. ${message}`).join(" ");
  return `${line}${others}: ${result.ok ? "read" : ""}${result.ok && issues !== "" ? " with " : ""}${issues}`;
}

/** What others say must hold, kept as data: one row a source. */
export const SUITES: readonly Suite[] = [
  { name: "merge-patch", about: "JSON Merge Patch", source: "RFC 7396, appendix A", vectors: mergePatch() },
  { name: "json-patch", about: "JSON Patch", source: "the public test suite of RFC 6902", vectors: jsonPatch() },
  {
    name: "queries",
    about: "queries over twins, modules and jobs",
    source: "the documentation of IoT Hub, its SDKs, command line and samples",
    vectors: queries(),
  },
  {
    name: "routing",
    about: "conditions of message routes",
    source: "the behavior of the router of IoT Edge",
    vectors: routing(),
  },
  {
    name: "documents",
    about: "envelopes, deployments, twins as libraries write them, parts of twins",
    source: "the documentation and the code of IoT Hub, its command line, its SDKs and the tools around it",
    vectors: documents(),
  },
  {
    name: "files",
    about: "files that are damaged, or not JSON",
    source: "what tools, languages and editors write",
    vectors: files(),
  },
  { name: "edge-hub", about: "the state of $edgeHub", source: "the behavior of edgeHub", vectors: edgeHub() },
  ...PROPERTY_SUITES,
  {
    name: "cases",
    about: "documents as people hold them at night",
    source: "public reports, threads and documentation, with names replaced",
    vectors: cases(),
  },
];
