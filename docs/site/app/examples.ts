/** A document to look at, or a file of many. */
export interface Example {
  readonly name: string;
  readonly text: string;
  readonly many: boolean;
}

/** The build puts fixtures of the tests here. */
declare const EXAMPLE_TEXTS: readonly Example[];

export const EXAMPLES: readonly Example[] = EXAMPLE_TEXTS;
