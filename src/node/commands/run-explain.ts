import { STATE_SUBJECTS } from "../../document/index.js";
import type { StateSubject } from "../../document/index.js";
import { quoteName } from "../../result/index.js";
import { Output, tableWidth } from "../output/index.js";
import { pageLines, readCodePage } from "./code-page.js";
import type { Invocation } from "./command.js";
import { didYouMean } from "./did-you-mean.js";
import { EXIT_CODES } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import { topics, topicsOf } from "./topics.js";
import type { Topic } from "./topics.js";
import { UsageError } from "./usage-error.js";
import { wrapped } from "./wrap.js";

/** The longest line for a person, on a terminal that is wider. */
const LONGEST = 120;

/**
 * Explains what is asked for, or lists what can be explained.
 *
 * @internal
 */
export async function runExplain({ values, sources, world }: Invocation): Promise<ExitCode> {
  const width = Math.min(tableWidth(world) ?? LONGEST, LONGEST);
  const found = sources.length === 0 ? topics() : sources.flatMap(known);
  const output = new Output(world.stdout);
  if (values.has("json")) for (const topic of found) output.write(`${JSON.stringify(await withPage(topic))}\n`);
  else if (sources.length === 0) output.write(textOf(listLines(found, width)));
  else output.write(textOf(await explanationLines(found, width)));
  await output.flush();
  return EXIT_CODES.fine;
}

function known(name: string): readonly Topic[] {
  const found = topicsOf(name);
  if (found.length > 0) return found;
  const names = topics().map((topic) => topic.name);
  throw new UsageError(
    `There is no state, code or number ${quoteName(name)}; without a name all are listed.${didYouMean(name, names)}`,
  );
}

async function withPage(topic: Topic): Promise<object> {
  return topic.kind === "code" ? { ...topic, page: (await readCodePage(topic.name)) ?? null } : topic;
}

async function explanationLines(found: readonly Topic[], width: number): Promise<readonly string[]> {
  const blocks = await Promise.all(found.map((topic) => topicLines(topic, width)));
  return blocks.flatMap((block, at) => (at === 0 ? block : ["", ...block]));
}

async function topicLines(topic: Topic, width: number): Promise<readonly string[]> {
  switch (topic.kind) {
    case "code":
      return pageLines((await readCodePage(topic.name)) ?? pageOf(topic), width);
    case "number":
      return [
        `${topic.name}  ${topic.subject}`,
        ...field("meaning", topic.meaning, width),
        ...field("what to do", topic.action, width),
      ];
    case "state":
      return [
        `${topic.name}  ${topic.subject}`,
        ...(topic.outcome === null ? [] : field("outcome", topic.outcome, width)),
        ...field("meaning", topic.meaning, width),
        ...field("what to do", topic.action, width),
      ];
  }
}

/** What is known of a code without its page. */
function pageOf({ name, title, explanation }: Extract<Topic, { kind: "code" }>): string {
  return `# ${title}\n\nCode: \`${name}\`\n\n${explanation}`;
}

function field(name: string, text: string, width: number): readonly string[] {
  return columns([[name, text]], 10, width);
}

/** Everything there is, by whose it is. */
function listLines(all: readonly Topic[], width: number): readonly string[] {
  const states = STATE_SUBJECTS.flatMap((subject) => ["", ...stateLines(all, subject, width)]);
  const numbers = all.flatMap((topic) => (topic.kind === "number" ? [[topic.name, topic.subject] as const] : []));
  const codes = all.flatMap((topic) => (topic.kind === "code" ? [[topic.name, topic.title] as const] : []));
  return [
    ...states.slice(1),
    "",
    "numbers of $edgeAgent",
    ...columns(numbers, longest(numbers), width),
    "",
    "codes of reasons and issues",
    ...columns(codes, longest(codes), width),
  ];
}

function stateLines(all: readonly Topic[], wanted: StateSubject, width: number): readonly string[] {
  const states = all.flatMap((topic) => (topic.kind === "state" && topic.of === wanted ? [topic] : []));
  const rows = states.map(({ name, meaning }) => [name, meaning] as const);
  return [`states of ${states[0]?.subject ?? wanted}`, ...columns(rows, longest(rows), width)];
}

function longest(rows: readonly (readonly [string, string])[]): number {
  return Math.max(...rows.map(([name]) => name.length));
}

function columns(rows: readonly (readonly [string, string])[], left: number, width: number): readonly string[] {
  return rows.flatMap(([name, text]) =>
    wrapped(text, Math.max(20, width - left - 4)).map(
      (line, at) => `  ${(at === 0 ? name : "").padEnd(left)}  ${line}`,
    ),
  );
}

function textOf(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}
