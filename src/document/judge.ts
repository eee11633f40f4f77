import { identifyDocument, idOf } from "./identify.js";
import { checkJudgeOptions } from "./judge-options.js";
import { KINDS } from "./kinds.js";
import type { DocumentKind, DocumentVerdict, JudgeOptions } from "./verdict.js";

/**
 * Judges a document of whatever kind: the core's one entrance for anything.
 *
 * The answer is a union by `kind`: where `kind` is `edge-agent`, `verdict` is what `classifyEdgeDeployment` says, and so
 * on. A recording is judged by its last twin, into which its paths lead.
 *
 * @param document - any JSON value
 * @param options - how to judge; an illegal option throws a `TypeError`, whatever the document is
 * @returns the kind, the state and the reasons, and the whole verdict of the room that judged it
 * @example
 * ```ts
 * import { judgeDocument } from "twinstate";
 *
 * const desired = { modules: {}, $version: 1 };
 * const twin = { deviceId: "edge-1", moduleId: "$edgeAgent", properties: { desired, reported: {} } };
 * const judged = judgeDocument(twin);
 * judged.state; // → "notYetApplied"
 * judged.kind === "edge-agent" && judged.verdict.desiredVersion; // → 1
 * judgeDocument("hello").kind; // → "unknown"
 * ```
 */
export function judgeDocument(document: unknown, options: JudgeOptions = {}): DocumentVerdict {
  checkJudgeOptions(options);
  return judgeAs(identifyDocument(document), document, options);
}

function judgeAs<Kind extends DocumentKind>(
  kind: Kind,
  document: unknown,
  options: JudgeOptions,
): DocumentVerdict<Kind> {
  const { state, reasons, verdict } = KINDS[kind].judge(document, options);
  return { kind, id: idOf(kind, document), state, reasons, verdict };
}
