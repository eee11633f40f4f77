import {
  applyMergePatch,
  createMergePatch,
  diffJson,
  jsonDepth,
  jsonEquals,
  MAX_JSON_DEPTH,
} from "../../json/index.js";
import type { JsonValue } from "../../json/index.js";
import type { Issue, Result } from "../../result/index.js";
import type { Invocation } from "./command.js";
import type { SourceDocument } from "../reading/index.js";
import { EXIT_CODES, worse } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import { chosen, listedValues } from "./options.js";
import { differenceText, findDifferences, Output, placeOf, printable, tableWidth } from "../printing/index.js";
import type { DifferenceLayout } from "../printing/index.js";
import { paintOf } from "./output-options.js";
import { readDocuments } from "../reading/index.js";
import { ReadingWarnings } from "./reading-warnings.js";
import { readingOptions } from "./source-options.js";
import { UsageError } from "./usage-error.js";
import { sourceFailure } from "./visiting.js";

/** What a comparison came to. */
type Comparison =
  | { readonly equal: boolean; readonly operations: JsonValue }
  | { readonly equal: boolean; readonly mergePatch: JsonValue }
  | { readonly refused: SourceDocument; readonly issues: readonly Issue[] };

/**
 * Compares the documents of two sources in their order.
 *
 * @internal
 */
export async function runDiff(invocation: Invocation): Promise<ExitCode> {
  const { values, sources, world } = invocation;
  const [before, after, ...others] = sources;
  if (before === undefined || after === undefined || others.length > 0) {
    throw new UsageError("Two sources are compared: BEFORE and AFTER.");
  }
  if (before === "-" && after === "-") throw new UsageError("Standard input can be only one of the two sources.");
  const failOn = listedValues(values, "fail-on").map((state) => chosen("fail-on", state, ["difference"]));
  const options = readingOptions(values);
  const output = new Output(world.stdout);
  const say = (message: string): void => void world.stderr.write(`twinstate: ${printable(message)}\n`);
  const read = (source: string): AsyncGenerator<SourceDocument> =>
    source === "-" ? readDocuments(world.stdin, { ...options, name: "stdin" }) : readDocuments(source, options);
  const layout = { paint: paintOf(invocation), width: tableWidth(world), isAll: values.has("all") };
  let exitCode: ExitCode = EXIT_CODES.fine;
  const warnings = new ReadingWarnings();
  let count = 0;
  for await (const pair of pairs(read(before), read(after))) {
    for (const document of pair) if (document !== undefined) warnings.tell(document, say);
    const failures = pair.flatMap((document) => (document === undefined ? [] : (sourceFailure(document) ?? [])));
    failures.forEach(say);
    const [left, right] = pair;
    if (failures.length > 0 || left === undefined || right === undefined) {
      if (failures.length === 0) say(unpaired(left, right, sources, count));
      exitCode = EXIT_CODES.failed;
      break;
    }
    count += 1;
    const comparison = compare(left, right, values.has("merge-patch"));
    const isEqual = "equal" in comparison && comparison.equal;
    if (!isEqual && failOn.length > 0) exitCode = worse(exitCode, EXIT_CODES.found);
    if ("mergePatch" in comparison && !isExact(left, right, comparison.mergePatch)) {
      say(`No merge patch sets a member to null: applied to ${placeOf(left)} it does not give ${placeOf(right)}.`);
    }
    if (values.has("json")) {
      output.write(comparisonLine(left, right, comparison));
    } else if ("issues" in comparison) {
      for (const { message } of comparison.issues) say(`${placeOf(comparison.refused)}: ${message}`);
    } else {
      output.write(comparisonText(left, right, comparison, layout));
    }
    if (!output.isFull) continue;
    await output.flush();
    if (output.isClosed) return exitCode;
  }
  warnings.tellMore(say);
  if (count === 0 && exitCode === EXIT_CODES.fine) say("The sources hold no document.");
  await output.flush();
  return exitCode;
}

/** Tells which document has none to be compared with. */
function unpaired(
  left: SourceDocument | undefined,
  right: SourceDocument | undefined,
  [before, after]: readonly string[],
  count: number,
): string {
  const alone = left ?? right;
  const place = alone === undefined ? "" : placeOf(alone);
  const shorter = JSON.stringify(left === undefined ? before : after);
  return `The document at ${place} has none to be compared with: ${shorter} holds ${count}.`;
}

/** The documents of two sources side by side; one is missing where a source is shorter. */
async function* pairs(
  before: AsyncGenerator<SourceDocument>,
  after: AsyncGenerator<SourceDocument>,
): AsyncGenerator<readonly [SourceDocument | undefined, SourceDocument | undefined]> {
  try {
    for (;;) {
      const [left, right] = await Promise.all([before.next(), after.next()]);
      if (left.done === true && right.done === true) return;
      yield [left.done === true ? undefined : left.value, right.done === true ? undefined : right.value];
    }
  } finally {
    await Promise.all([before.return(undefined), after.return(undefined)]);
  }
}

function compare(left: SourceDocument, right: SourceDocument, asMergePatch: boolean): Comparison {
  const [before, after] = [comparable("before", left), comparable("after", right)];
  if (!before.ok) return { refused: left, issues: before.issues };
  if (!after.ok) return { refused: right, issues: after.issues };
  const equal = jsonEquals(before.value, after.value);
  if (asMergePatch) return { equal, mergePatch: createMergePatch(before.value, after.value) };
  const operations = equal ? [] : diffJson(before.value, after.value);
  return { equal, operations: operations as unknown as JsonValue };
}

function comparable(name: string, document: SourceDocument): Result<JsonValue> {
  const content = contentOf(document);
  const isTooDeep = content.ok && jsonDepth(content.value) > MAX_JSON_DEPTH;
  return isTooDeep ? { ok: false, issues: [tooDeep(`/${name}`)] } : content;
}

function comparisonLine(left: SourceDocument, right: SourceDocument, comparison: Comparison): string {
  const { issues } = "issues" in comparison ? comparison : { issues: undefined };
  const members = issues === undefined ? comparison : { kind: "unreadable", issues };
  return `${JSON.stringify({ before: positionOf(left), after: positionOf(right), ...members })}\n`;
}

/** What a person reads: a merge patch to be sent, or the places that differ. */
function comparisonText(
  left: SourceDocument,
  right: SourceDocument,
  comparison: Exclude<Comparison, { readonly refused: SourceDocument }>,
  layout: DifferenceLayout,
): string {
  if ("mergePatch" in comparison) return `${JSON.stringify(comparison.mergePatch, null, 2)}\n`;
  const [before, after] = [contentOf(left), contentOf(right)];
  const differences = before.ok && after.ok ? findDifferences(before.value, after.value) : [];
  return `${placeOf(left)} → ${placeOf(right)}\n\n${differenceText(differences, layout)}`;
}

function isExact(left: SourceDocument, right: SourceDocument, patch: JsonValue): boolean {
  const [before, after] = [contentOf(left), contentOf(right)];
  return before.ok && after.ok && jsonEquals(applyMergePatch(before.value, patch), after.value);
}

/** What is compared: a recording is the array of its lines. */
function contentOf({ result, entries }: SourceDocument): SourceDocument["result"] {
  return result.ok && entries !== undefined ? { ...result, value: [result.value, ...entries] } : result;
}

function positionOf({ source, line, index }: SourceDocument): object {
  return { source, line, index };
}

function tooDeep(path: string): Issue {
  const message = `The document is nested more than ${MAX_JSON_DEPTH} levels deep and is not compared.`;
  return { code: "too-deep", severity: "error", path, message };
}
