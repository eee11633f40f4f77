import type { Reason } from "../../result/index.js";
import type { ConfigurationOwnCode } from "../codes.js";
import { SENTENCES } from "../sentences.js";
import type { SentenceCode } from "../sentences.js";

/**
 * Writes a reason of this room; only a code with a sentence of its own can do without a message.
 *
 * @internal
 */
export function because<Own extends SentenceCode>(code: Own, path: string): Reason<Own>;
export function because<Own extends ConfigurationOwnCode>(code: Own, path: string, message: string): Reason<Own>;
export function because(code: SentenceCode, path: string, message: string = SENTENCES[code]): Reason {
  return { code, path, message };
}
