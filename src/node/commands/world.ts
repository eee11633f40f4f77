import type { Terminal } from "../printing/index.js";
import type { ByteSource } from "../reading/index.js";

/** What a command touches of the world around it, so that tests can give it another. */
export interface World extends Terminal {
  readonly stdin: ByteSource;
}
