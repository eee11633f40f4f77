import { describe, expect, it } from "vitest";
import { learnText, partsOf, textWith } from "../../../src/node/lane/learned-text.js";
import { moduleMark, turnModules } from "../../../src/node/lane/marks.js";

const [A, B, C] = [0, 1, 2].map(moduleMark) as [string, string, string];

/** What is told of modules that have these names, as something tells it. */
type Telling = (names: readonly string[]) => string;

/** The parts of what is told of three modules. */
function partsOfTold(tell: Telling): ReturnType<typeof partsOf> {
  return partsOf(tell([A, B, C]), turnModules(tell([C, B, A]), 3));
}

/** The elements of an array in the order of the names that they begin with. */
const sorted = (...elements: readonly string[]): string =>
  [...elements]
    .sort((one, two) => (/twin[a-z-]+\d+/.exec(one)?.[0] ?? "").localeCompare(/twin[a-z-]+\d+/.exec(two)?.[0] ?? ""))
    .join();

describe("what follows the names of modules", () => {
  it("is each run of elements that name one, the other way round with their names", () => {
    const parts = partsOfTold(
      (names) =>
        `{"reasons":[${sorted(...[0, 2].map((at) => `{"${names[at]}":${at}}`))},{"x":1}],"modules":[${sorted(...names.map((name, at) => `{"${name}":${at}}`))}]}\n`,
    );
    expect(parts).toEqual([
      { text: '{"reasons":[', module: undefined },
      { text: `{"${A}":0}`, module: 0 },
      { text: `{"${C}":2}`, module: 2 },
      { text: ',{"x":1}],"modules":[', module: undefined },
      { text: `{"${A}":0}`, module: 0 },
      { text: `{"${B}":1}`, module: 1 },
      { text: `{"${C}":2}`, module: 2 },
      { text: "]}\n", module: undefined },
    ]);
  });

  it("may be several elements of a module, and paths", () => {
    const parts = partsOfTold(([a = "", b = ""]) =>
      `["/${a}/x","/${a}/y","/${b}/x"]`.replace(/.*/, (text) => (a < b ? text : `["/${b}/x","/${a}/x","/${a}/y"]`)),
    );
    expect(parts?.slice(1, 3)).toEqual([
      { text: `"/${A}/x","/${A}/y"`, module: 0 },
      { text: `"/${B}/x"`, module: 1 },
    ]);
  });

  it("is nothing where all is the same, whatever it names", () => {
    const text = `{"path":"${B}","all":[{"${C}":1},{"${A}":2}]}`;
    expect(partsOfTold(([a, b, c]) => `{"path":"${b}","all":[{"${c}":1},{"${a}":2}]}`)).toEqual([
      { text, module: undefined },
    ]);
  });

  const others: Readonly<Record<string, Telling>> = {
    "an element that names no module": ([a = "", b = ""]) => (a < b ? '["/x","/y"]' : '["/y","/x"]'),
    "an element that names two": ([a = "", b = "", c = ""]) =>
      a < c ? `[{"${a}":"${b}"},{"${c}":1}]` : `[{"${c}":1},{"${a}":"${b}"}]`,
    "words between them": ([a = "", b = ""]) => (a < b ? `{"${a}"} and {"${b}"}` : `{"${b}"} and {"${a}"}`),
    "how many there are": ([a = "", b = ""]) => (a < b ? `[{"${a}":1}]` : `[{"${a}":1},{"${b}":1}]`),
    "which of them is told": ([a = "", b = ""]) => (a < b ? `[{"${a}":1}]` : `[{"${b}":1}]`),
    "what is told of one": ([a = "", b = ""]) => (a < b ? `[{"${a}":1},{"${b}":1}]` : `[{"${b}":2},{"${a}":1}]`),
    "elements in the order that names do not have": ([a = "", b = ""]) =>
      a > b ? `[{"${a}":1},{"${b}":1}]` : `[{"${b}":1},{"${a}":1}]`,
    "elements of which only two change places": ([a = "", b = "", c = ""]) =>
      a < b ? `[{"${a}":1},{"${b}":1},{"${c}":1}]` : `[{"${b}":1},{"${a}":1},{"${c}":1}]`,
  };
  it.each(Object.keys(others).slice(0, -1))("is not known where the order changes %s", (name) => {
    expect(partsOfTold(others[name] ?? (() => ""))).toBeUndefined();
  });

  it("is a run as long as elements change places with the names", () => {
    const tell = others["elements of which only two change places"] ?? (() => "");
    expect(partsOfTold(tell)?.map(({ module }) => module)).toEqual([undefined, 0, 1, undefined]);
  });
});

describe("a text that was learned", () => {
  it("has its values, and its parts in the order of the names", () => {
    const learned = learnText(
      [
        { text: `of ${B}: [`, module: undefined },
        { text: `${A}-${B}`, module: 0 },
        { text: B, module: 1 },
        { text: "]", module: undefined },
      ],
      [A, B, A],
    );
    const valueOf = (value: number): string => ["ä", "b"][value] ?? "?";
    expect(textWith(learned, valueOf, [0, 1])).toBe("of b: [ä-b,b]");
    expect(textWith(learned, valueOf, [1, 0])).toBe("of b: [b,ä-b]");
  });
});
