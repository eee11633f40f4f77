/**
 * The part of the Standard Schema interface (version 1) that this library needs: zod, valibot, arktype and many more
 * implement it.
 *
 * @typeParam Output - the type that a value has once it is validated
 */
export interface StandardSchema<Output = unknown> {
  /** The one member of the interface. */
  readonly "~standard": {
    /** The version of the interface. */
    readonly version: 1;
    /** Who implements it. */
    readonly vendor: string;
    /** Checks a value; a promise is refused here. */
    readonly validate: (value: unknown) => StandardResult<Output> | PromiseLike<StandardResult<Output>>;
    /** Types only; nothing at run time. */
    readonly types?: StandardTypes<Output> | undefined;
  };
}

/**
 * What a Standard Schema says of a value.
 *
 * @typeParam Output - the type that a value has once it is validated
 */
export interface StandardResult<Output = unknown> {
  /** The value once it is validated; absent when there are issues. */
  readonly value?: Output;
  /** What is wrong; absent when nothing is. */
  readonly issues?: readonly StandardIssue[] | undefined;
}

/**
 * The types that a Standard Schema carries; nothing at run time.
 *
 * @typeParam Output - the type that a value has once it is validated
 */
export interface StandardTypes<Output = unknown> {
  /** What it takes. */
  readonly input: unknown;
  /** What it gives. */
  readonly output: Output;
}

/** One step of a path, as some libraries write it. */
export interface StandardPathSegment {
  /** The name of the member, or the index of the element. */
  readonly key: PropertyKey;
}

/** What a Standard Schema finds wrong, and where. */
export interface StandardIssue {
  /** A sentence in the words of the schema's library. */
  readonly message: string;
  /** The way down to the value, absent for the value itself. */
  readonly path?: readonly (PropertyKey | StandardPathSegment)[] | undefined;
}

/**
 * A validate function as ajv compiles it.
 *
 * @typeParam Value - the type that the function vouches for
 */
export interface AjvValidateFunction<Value = unknown> {
  /** Whether the value is fine; what is not stays on the function until the next call. */
  (value: unknown): value is Value;
  /** The breaches of the last call. */
  errors?: readonly AjvError[] | null | undefined;
}

/** A breach as ajv notes it. */
export interface AjvError {
  /** The JSON Pointer of the value in question. */
  readonly instancePath: string;
  /** What is wrong, in ajv's words. */
  readonly message?: string;
}
