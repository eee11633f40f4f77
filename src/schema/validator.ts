/** One breach as a compiled validator notes it: where, which keyword, and the keyword's own values. */
export interface SchemaError {
  /** The JSON Pointer of the value in question. */
  readonly instancePath: string;
  /** The JSON Schema keyword that does not hold. */
  readonly keyword: string;
  /** What the keyword asked for. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** A validator that was compiled ahead of time; it leaves its findings on itself until the next call. */
export interface SchemaValidator {
  (data: unknown): boolean;
  /** The breaches of the last call, `null` when there were none. */
  errors?: readonly SchemaError[] | null;
}
