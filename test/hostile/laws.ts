import type { JsonValue } from "../../src/index.js";
import { hostileCalls } from "./calls.js";

/** How long one call may take on a document of a few kilobytes, in milliseconds; each takes a few on a quiet machine. */
const PATIENCE = 5_000;

/** How a message of a TypeError begins that tells of a wrong argument, and not of a fault of ours. */
const TOLD =
  /^(?:The (?:option|parameter|outcome|condition|query|validator|handler|field|reported|operation)\b|A |An |No |There |"|Two )/;

const CALLS = Object.entries(hostileCalls()).flatMap(([name, calls]) =>
  typeof calls === "string" ? [] : calls.map((call, index) => ({ name: `${name}, call ${index}`, call })),
);

/**
 * Hands a document to every exported function, in every place that takes data, and finds the first law that does not hold: nothing
 * is thrown but documented TypeErrors, the argument is as it was, the answer is the same again, and nothing takes long.
 *
 * @returns which function breaks which law; `undefined` when all hold
 */
export async function brokenLawOf(document: JsonValue): Promise<string | undefined> {
  const text = JSON.stringify(document);
  for (const { name, call } of CALLS) {
    const given = JSON.parse(text) as JsonValue;
    const started = performance.now();
    const first = await answerOf(call, given);
    if (performance.now() - started > PATIENCE) return `${name} takes longer than ${PATIENCE} ms`;
    if (first.fault !== undefined) return `${name} throws ${first.fault}`;
    if (JSON.stringify(given) !== text) return `${name} changes its argument`;
    const again = await answerOf(call, JSON.parse(text) as JsonValue);
    if (again.text !== first.text) return `${name} answers otherwise the second time`;
  }
  return undefined;
}

interface Answer {
  readonly text?: string | undefined;
  readonly fault?: string;
}

async function answerOf(call: (value: never) => unknown, given: JsonValue): Promise<Answer> {
  try {
    return { text: JSON.stringify(listed(await call(given as never))) };
  } catch (error) {
    const isTold = error instanceof TypeError && TOLD.test(error.message);
    return isTold ? { text: error.message } : { fault: error instanceof Error ? String(error.stack) : String(error) };
  }
}

/** What is given one after the other, such as the twins of a replay. */
function listed(answer: unknown): unknown {
  if (typeof answer !== "object" || answer === null || Array.isArray(answer) || !(Symbol.iterator in answer))
    return answer;
  const items: unknown[] = [];
  for (const item of answer as Iterable<unknown>) if (items.push(item) > 1000) break;
  return items;
}
