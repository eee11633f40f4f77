import { openAll } from "../envelopes/index.js";
import type { Opened } from "../envelopes/index.js";
import { readVersion } from "../id.js";
import { identifyOne, identifySubject, idOf } from "./identify.js";
import { checkJudgeOptions } from "../judge-options.js";
import { KINDS } from "../kinds.js";
import type { DocumentKind, DocumentVerdict, Identified, JudgeOptions, Judgement } from "../verdict.js";

/**
 * Judges a document of whatever kind: the core's one entrance for anything.
 *
 * The answer is a union by `kind`: where `kind` is `edge-agent`, `verdict` is what `classifyEdgeDeployment` says, and so
 * on. An envelope is opened first; the paths of `reasons` lead into the document as it was given, through the
 * envelope, those in `verdict` into what is inside. A recording is judged by its last twin, into which its paths lead.
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
  const { kind, opened } = identifyOne(document);
  return judgeAs(kind, opened, options);
}

/**
 * Judges every document that is in an envelope: the rows of a table, the twins of a saved hub, the events of a list.
 *
 * @param value - any JSON value
 * @param options - how to judge, as for {@link judgeDocument}
 * @returns what `judgeDocument` says of each, in their order, with paths into the value; one verdict where nothing surrounds it, none for an
 *   empty list
 * @example
 * ```ts
 * import { judgeDocuments } from "twinstate";
 *
 * const twin = (interval: number) => ({ properties: { desired: { interval }, reported: { interval: 5 } } });
 * const verdicts = judgeDocuments({ value: [twin(5), twin(60)] });
 * verdicts.map(({ state, reasons }) => [state, reasons[0]?.path]); // → [
 * //   ["inSync", "/value/0/properties/reported/interval"],
 * //   ["outOfSync", "/value/1/properties/reported/interval"],
 * //  ]
 * ```
 */
export function judgeDocuments(value: unknown, options: JudgeOptions = {}): readonly DocumentVerdict[] {
  checkJudgeOptions(options);
  return openAll(value).map((opened) => judgeAs(identifySubject(opened), opened, options));
}

type Judged<Kind extends DocumentKind> = Identified<Kind> & Judgement<Kind>;

function judgeAs<Kind extends DocumentKind>(kind: Kind, opened: Opened, options: JudgeOptions): DocumentVerdict<Kind> {
  const { state, reasons, verdict, version = readVersion(opened.document) } = KINDS[kind].judge(opened, options);
  const { envelopes, place } = opened;
  const judged: { -readonly [Name in keyof Judged<Kind>]: Judged<Kind>[Name] } = {
    kind,
    id: idOf(kind, opened),
    state,
    reasons: envelopes.length === 0 ? reasons : reasons.map((reason) => ({ ...reason, path: place(reason.path) })),
    verdict,
  };
  if (version !== undefined) judged.version = version;
  if (envelopes.length > 0) judged.envelope = envelopes.join("/");
  return judged;
}
