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
import { printable, tableWidth } from "../output/index.js";
import type { Output } from "../output/index.js";
import { comparisonSheet, findDifferences, placeOf } from "../printing/index.js";
import type { ComparisonResult, Printer } from "../printing/index.js";
import type { Comparison } from "../printing/index.js";
import { readDocuments } from "../reading/index.js";
import type { SourceDocument } from "../reading/index.js";
import type { Invocation } from "./command.js";
import { EXIT_CODES, worse } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import { chosen, listedValues } from "./options.js";
import { isJsonLines, outputTarget, paintOf } from "./output-options.js";
import { ReadingWarnings } from "./reading-warnings.js";
import { readingOptions } from "./source-options.js";
import { UsageError } from "./usage-error.js";
import { sourceFailure } from "./visiting.js";

/** Two documents side by side; one is missing where a source is shorter. */
type Pair = readonly [SourceDocument | undefined, SourceDocument | undefined];

/** What is compared, and how it is told. */
interface Diff {
  readonly pairs: AsyncGenerator<Pair>;
  readonly output: Output;
  readonly printer: Printer<Comparison>;
  readonly isPatch: boolean;
  readonly isJson: boolean;
  /** The exit code of a difference. */
  readonly found: ExitCode;
  readonly say: (message: string) => void;
}

/**
 * Compares the documents of two sources in their order.
 *
 * @internal
 */
export async function runDiff(invocation: Invocation): Promise<ExitCode> {
  const { output, printer, say, ...diff } = readDiff(invocation);
  const warnings = new ReadingWarnings();
  let exitCode: ExitCode = EXIT_CODES.fine;
  let count = 0;
  for await (const pair of diff.pairs) {
    for (const document of pair) if (document !== undefined) warnings.tell(document, say);
    const failures = pair.flatMap((document) => (document === undefined ? [] : (sourceFailure(document) ?? [])));
    const [left, right] = pair;
    if (failures.length > 0 || left === undefined || right === undefined) {
      const remarks = failures.length > 0 ? failures : [unpaired(left, right, invocation.sources, count)];
      remarks.forEach(say);
      exitCode = EXIT_CODES.failed;
      break;
    }
    count += 1;
    exitCode = worse(exitCode, add({ output, printer, say, ...diff }, left, right));
    if (!output.isFull) continue;
    await output.flush();
    if (output.isClosed) return exitCode;
  }
  warnings.tellMore(say);
  if (count === 0 && exitCode === EXIT_CODES.fine) say("The sources hold no document.");
  await printer.finish([]);
  await output.flush();
  return exitCode;
}

function readDiff(invocation: Invocation): Diff {
  const { values, sources, world } = invocation;
  const [before, after, ...others] = sources;
  if (before === undefined || after === undefined || others.length > 0) {
    throw new UsageError("Two sources are compared: BEFORE and AFTER.");
  }
  if (before === "-" && after === "-") throw new UsageError("Standard input can be only one of the two sources.");
  const isRefused = listedValues(values, "fail-on").map((state) => chosen("fail-on", state, ["difference"])).length > 0;
  const options = readingOptions(values);
  const isPatch = values.has("merge-patch");
  const isJson = isJsonLines(values);
  if (isPatch && values.has("output") && !isJson) {
    throw new UsageError("--merge-patch prints JSON: of --output it takes json.");
  }
  const read = (source: string): AsyncGenerator<SourceDocument> =>
    source === "-" ? readDocuments(world.stdin, { ...options, name: "stdin" }) : readDocuments(source, options);
  const { output, printerOf } = outputTarget(invocation, "diff");
  const layout = { paint: paintOf(invocation), width: tableWidth(world), isAll: values.has("all"), isRefused };
  return {
    pairs: pairs(read(before), read(after)),
    output,
    printer: printerOf(comparisonSheet(layout)),
    isPatch,
    isJson,
    found: isRefused ? EXIT_CODES.found : EXIT_CODES.fine,
    say: (message) => void world.stderr.write(`twinstate: ${printable(message)}\n`),
  };
}

/** Compares two documents and prints what it came to. */
function add({ printer, isPatch, isJson, found, say }: Diff, before: SourceDocument, after: SourceDocument): ExitCode {
  const [left, right] = [comparable("before", before), comparable("after", after)];
  const refuse = (document: SourceDocument, issues: readonly Issue[]): ExitCode => {
    if (!isJson) for (const { message } of issues) say(`${placeOf(document)}: ${message}`);
    printer.add({ before, after, result: { kind: "unreadable", issues }, differences: [] });
    return found;
  };
  if (!left.ok) return refuse(before, left.issues);
  if (!right.ok) return refuse(after, right.issues);
  const result = compare(left.value, right.value, isPatch);
  if ("mergePatch" in result && !jsonEquals(applyMergePatch(left.value, result.mergePatch), right.value)) {
    say(`No merge patch sets a member to null: applied to ${placeOf(before)} it does not give ${placeOf(after)}.`);
  }
  const differences = isJson || isPatch ? [] : findDifferences(left.value, right.value);
  printer.add({ before, after, result, differences });
  return result.equal ? EXIT_CODES.fine : found;
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

async function* pairs(
  before: AsyncGenerator<SourceDocument>,
  after: AsyncGenerator<SourceDocument>,
): AsyncGenerator<Pair> {
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

function compare(
  before: JsonValue,
  after: JsonValue,
  asMergePatch: boolean,
): Exclude<ComparisonResult, { readonly kind: "unreadable" }> {
  const equal = jsonEquals(before, after);
  if (asMergePatch) return { equal, mergePatch: createMergePatch(before, after) };
  const operations = equal ? [] : diffJson(before, after);
  return { equal, operations: operations as unknown as JsonValue };
}

function comparable(name: string, document: SourceDocument): Result<JsonValue> {
  const content = contentOf(document);
  const isTooDeep = content.ok && jsonDepth(content.value) > MAX_JSON_DEPTH;
  return isTooDeep ? { ok: false, issues: [tooDeep(`/${name}`)] } : content;
}

/** What is compared: a recording is the array of its lines. */
function contentOf({ result, entries }: SourceDocument): SourceDocument["result"] {
  return result.ok && entries !== undefined ? { ...result, value: [result.value, ...entries] } : result;
}

function tooDeep(path: string): Issue {
  const message = `The document is nested more than ${MAX_JSON_DEPTH} levels deep and is not compared.`;
  return { code: "too-deep", severity: "error", path, message };
}
