/**
 * One row of the table of what looks like a secret.
 *
 * @internal
 */
export interface SecretRow {
  /** What it is called. */
  readonly row: string;
  /** What is looked for; its first group is kept, the rest is masked. */
  readonly pattern: RegExp;
  /** Whether what was found says something of a secret instead; the groups are those of the pattern. */
  readonly isDiagnosis?: (found: string, groups: readonly (string | undefined)[]) => boolean;
}
