import type { Issue } from "../result/index.js";
import type { SchemaCode } from "../schema/index.js";
import type { FeedbackCode } from "./codes.js";

/**
 * The warnings met while one document is read, in document order.
 *
 * @internal
 */
export class IssueList {
  readonly found: Issue<FeedbackCode | SchemaCode>[] = [];

  /** Notes one thing that somebody should look at. */
  warn(code: FeedbackCode | SchemaCode, path: string, message: string): void {
    this.found.push({ code, severity: "warning", path, message });
  }
}
