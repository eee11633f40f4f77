import type { FailingPart, FleetMember, Outcome } from "../result/index.js";
import { documentMember } from "./member.js";
import { MODEL_VERSION } from "./model-version.js";
import type { DocumentKind, DocumentVerdict } from "./verdict.js";

/** A verdict as a row of a table: small, flat, without messages, images or descriptions. */
export interface VerdictRow {
  /** The device, with the module after a slash; for what names none its place, such as `fleet.ndjson#3`; `null` without a place. */
  readonly id: string | null;
  /** The version of the document, by which rows of one id are ordered; the timestamp of feedback; `null` where there is none. */
  readonly version: number | null;
  /** What kind of document it is. */
  readonly kind: DocumentKind;
  /** The state in the words of its room. */
  readonly state: string;
  /** The same in the words that all rooms share. */
  readonly outcome: Outcome;
  /** The codes of the reasons; the first says what decided. */
  readonly codes: readonly string[];
  /** The paths of the reasons, in the same order. */
  readonly paths: readonly string[];
  /** The parts that are to blame. */
  readonly failing: readonly FailingPart[];
  /** The deployment or configuration that is applied; `null` where none is. */
  readonly deployment: string | null;
  /** The rules by which a deployment was judged; `null` for other kinds. */
  readonly rules: string | null;
  /** The version of the package that judged it: rows of another one may have to be judged again. */
  readonly model: string;
}

/**
 * Writes a verdict as a row for databases and streams.
 *
 * Laws: the same document gives the same row, wherever and however often it is judged. Rows of one `id` are idempotent: of two the
 * one with the higher `version` counts, and the same one twice changes nothing. Tallies are not, so count from the latest row
 * per id. A recording gives the row of its last twin.
 *
 * @param verdict - what `judgeDocument` said
 * @param place - where the document was, for what names no device: `source` a name, `index` its place in it
 * @returns the row, which always has every member; it keeps to `schemas/verdict-row.schema.json`
 * @example
 * ```ts
 * import { judgeDocument, verdictRow } from "twinstate";
 *
 * const twin = { deviceId: "meter-7", version: 4, properties: { desired: { interval: 5 }, reported: { interval: 60 } } };
 * const { id, version, state, outcome, codes } = verdictRow(judgeDocument(twin));
 * [id, version, state, outcome]; // → ["meter-7", 4, "outOfSync", "notStarted"]
 * verdictRow(judgeDocument(7), { source: "fleet.ndjson", index: 3 }).id; // → "fleet.ndjson#3"
 * ```
 */
export function verdictRow(
  verdict: DocumentVerdict,
  place: { readonly source?: string | undefined; readonly index?: number | undefined } = {},
): VerdictRow {
  const { kind, state, reasons } = verdict;
  const { outcome, failing } = documentMember(verdict);
  const { applied = [], rules = null } = (verdict.verdict ?? {}) as AppliedByRules;
  return {
    id: verdict.id ?? nameOfPlace(place),
    version: verdict.version ?? null,
    kind,
    state,
    outcome,
    codes: reasons.map(({ code }) => code),
    paths: reasons.map(({ path }) => path),
    failing,
    deployment: applied[0] ?? null,
    rules,
    model: MODEL_VERSION,
  };
}

/**
 * Makes a member of a fleet from a row, as `documentMember` does from the verdict.
 *
 * @param row - what `verdictRow` wrote
 * @returns the member; its id is `""` where the row has none
 * @example
 * ```ts
 * import { judgeDocument, rowMember, verdictRow } from "twinstate";
 *
 * const twin = { deviceId: "meter-7", properties: { desired: { interval: 5 }, reported: { interval: 5 } } };
 * rowMember(verdictRow(judgeDocument(twin))).outcome; // → "succeeded"
 * ```
 */
export function rowMember({
  id,
  state,
  outcome,
  failing,
}: Pick<VerdictRow, "id" | "state" | "outcome" | "failing">): FleetMember {
  return { id: id ?? "", state, outcome, failing };
}

/** What the verdicts of some rooms have. */
interface AppliedByRules {
  readonly applied?: readonly string[];
  readonly rules?: string;
}

function nameOfPlace({
  source,
  index,
}: {
  readonly source?: string | undefined;
  readonly index?: number | undefined;
}): string | null {
  if (source === undefined && index === undefined) return null;
  return `${source ?? ""}${index === undefined ? "" : `#${index}`}`;
}
