import { judgeDocument, unwrapDocuments } from "../../document/index.js";
import type { JudgeOptions, UnwrappedDocument } from "../../document/index.js";
import { isTime, jsonDepth, MAX_JSON_DEPTH, ownMember } from "../../json/index.js";
import type { JsonValue } from "../../json/index.js";
import { foldTwinEvent, twinKey } from "../../twin/index.js";
import type { TwinFold } from "../../twin/index.js";
import { sightOf } from "../printing/index.js";
import type { Gone, Sight } from "../printing/index.js";
import type { SourceDocument } from "../reading/index.js";
import { judge } from "./judging.js";

/** The kinds of documents that are whole twins. */
const TWIN_KINDS: ReadonlySet<string> = new Set(["edge-agent", "edge-hub", "device"]);

/** The place of a twin that is told without one. */
const NOWHERE = { source: "", line: 0, index: 0 };

/** What is kept of a device or module: its twin, and next to nothing besides. */
interface Kept {
  /** The twin as JSON, which takes a fraction of what its objects take. */
  readonly text: string;
  /** Whether a whole twin was seen; changes alone are not judged. */
  readonly isBased: boolean;
  readonly isComplete: boolean;
}

/** What became of an event. */
export interface WatchStep {
  readonly key: string;
  readonly sight: Sight | Gone;
  /** Whether changes before it are missing that were not missing before. */
  readonly isGap: boolean;
}

/**
 * Keeps the twins of a fleet as change events tell of them.
 *
 * @internal
 */
export class WatchedTwins {
  /** How many documents were no change of a twin. */
  ignored = 0;
  private readonly twins = new Map<string, Kept>();
  private readonly options: JudgeOptions;
  private readonly time: () => string;

  /**
   * Begins without any twin.
   *
   * @param options - how twins are judged
   * @param time - the time for events that bring none
   */
  constructor(options: JudgeOptions, time: () => string) {
    this.options = options;
    this.time = time;
  }

  /** Takes a document with whole twins, to begin with. */
  begin(document: SourceDocument): readonly WatchStep[] {
    if (!document.result.ok) return [];
    return unwrapDocuments(document.result.value).flatMap((unwrapped) => {
      const identity = identityOf(unwrapped);
      if (identity === undefined || !TWIN_KINDS.has(judgeDocument(unwrapped.document).kind)) return [];
      const { document: twin } = unwrapped;
      if (jsonDepth(twin) > MAX_JSON_DEPTH) return [];
      this.twins.set(twinKey(identity), { text: JSON.stringify(twin), isBased: true, isComplete: true });
      return [{ key: twinKey(identity), sight: this.see(document, twin, true), isGap: false }];
    });
  }

  /** Takes a document with change events. */
  take(document: SourceDocument): readonly WatchStep[] {
    if (!document.result.ok) return [];
    return unwrapDocuments(document.result.value).flatMap((unwrapped) => {
      const step = this.fold(document, unwrapped);
      if (step === undefined) this.ignored += 1;
      return step ?? [];
    });
  }

  /** Judges a twin again; `undefined` when no whole one was seen. */
  sightOf(key: string): Sight | undefined {
    const kept = this.twins.get(key);
    return kept?.isBased === true ? this.see(NOWHERE, twinOf(kept), kept.isComplete) : undefined;
  }

  /** Folds an event; `undefined` for what is not one, and an empty list for one that tells nothing new. */
  private fold(document: SourceDocument, unwrapped: UnwrappedDocument): readonly WatchStep[] | undefined {
    const identity = identityOf(unwrapped);
    if (identity === undefined) return undefined;
    const key = twinKey(identity);
    const before = this.twins.get(key);
    const { document: event, at, operation } = unwrapped;
    const from = { ...identity, at: isTime(at) ? at : this.time(), operation };
    const fold = foldTwinEvent(before && twinOf(before), event, from);
    if (fold.status === "ignored") return undefined;
    if (fold.status === "repeated") return [];
    if (fold.twin !== undefined) return [this.keep(document, key, event, fold)];
    this.twins.delete(key);
    return [{ key, sight: { gone: "It was deleted." }, isGap: false }];
  }

  /** Keeps a twin after an event, and judges it; changes alone are judged as what they are. */
  private keep(document: SourceDocument, key: string, event: JsonValue, { twin, complete }: TwinFold): WatchStep {
    const before = this.twins.get(key);
    const isBased = complete || before?.isBased === true;
    this.twins.set(key, { text: JSON.stringify(twin), isBased, isComplete: complete });
    const sight = this.see(document, isBased ? (twin as unknown as JsonValue) : event, complete);
    const isGap = before?.isComplete === true && !complete;
    return { key, sight: sight.id === null ? { ...sight, id: key } : sight, isGap };
  }

  private see({ source, line, index }: Omit<SourceDocument, "result">, value: JsonValue, isComplete: boolean): Sight {
    return sightOf(judge({ source, line, index, result: { ok: true, value, issues: [] } }, this.options), isComplete);
  }
}

function twinOf({ text }: Kept): JsonValue {
  return JSON.parse(text) as JsonValue;
}

/** Whose twin it is: what the envelope says, else the document. */
function identityOf(unwrapped: UnwrappedDocument): { deviceId: string; moduleId?: string } | undefined {
  const { document } = unwrapped;
  const deviceId = unwrapped.deviceId ?? ownMember(document, "deviceId");
  const moduleId = unwrapped.moduleId ?? ownMember(document, "moduleId");
  if (typeof deviceId !== "string" || deviceId === "") return undefined;
  return typeof moduleId === "string" && moduleId !== "" ? { deviceId, moduleId } : { deviceId };
}
