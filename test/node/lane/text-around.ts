import type { LearnedText } from "../../../src/node/lane/learned-text.js";

/** What is printed of a document with one value: the value in the middle of a text. */
export function textAround(before: string, after: string): LearnedText {
  return [
    {
      module: undefined,
      steps: [
        { before, value: 0 },
        { before: after, value: undefined },
      ],
    },
  ];
}
