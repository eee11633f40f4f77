/**
 * One row of the table of what looks like a secret: whether it is only found in a text with a word for a secret; what is looked for, of which
 * the first group is kept and the rest masked; and whether the rest says something of a secret instead, by what is kept, the place of what was
 * found, and the text.
 *
 * @internal
 */
export type SecretRow = readonly [
  isNamed: boolean,
  pattern: RegExp,
  isDiagnosis?: (value: string, before: string, place: number, text: string) => boolean,
];
