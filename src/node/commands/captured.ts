import { unwrapDocuments } from "../../document/index.js";
import type { UnwrappedDocument } from "../../document/index.js";
import { compareTimes, isJsonObject, ownMember, timeToMilliseconds } from "../../json/index.js";
import type { JsonObject } from "../../json/index.js";
import { foldTwinEvent, twinKey } from "../../twin/index.js";
import type { Recording, TwinEvent } from "../../twin/index.js";
import type { SourceDocument } from "../reading/index.js";

/** An event of a capture, and the document that it was in. */
interface CapturedEvent extends TwinEvent {
  readonly event: JsonObject;
  readonly document: SourceDocument;
}

/** The history of one twin, made of the events of a capture. */
export interface CapturedTwin {
  /** The device, with the module after a slash. */
  readonly key: string;
  /** The document of the first event, in the order of the versions. */
  readonly document: SourceDocument;
  readonly recording: Recording;
  /** How many events follow one that is missing. */
  readonly gaps: number;
}

/**
 * Collects the twin change events of a capture as it comes: of many devices, in any order, in whatever envelope.
 *
 * @internal
 */
export class Capture {
  private readonly events = new Map<string, CapturedEvent[]>();
  /** How many messages change no twin: telemetry, connections. */
  private others = 0;

  /**
   * Takes the events of a document.
   *
   * @returns whether it held messages; anything else is for somebody else to judge
   */
  take(document: SourceDocument): boolean {
    if (!document.result.ok) return false;
    const opened = unwrapDocuments(document.result.value);
    if (!opened.some(({ holding }) => holding !== undefined)) return false;
    for (const content of opened) this.takeOne(content, document);
    return true;
  }

  /** The histories of all twins, in the order in which they were first met. */
  twins(): readonly CapturedTwin[] {
    return [...this.events].map(([key, events]) => historyOf(key, events));
  }

  /** What is missing, and what was left out. */
  remarks(): readonly string[] {
    const gaps = this.twins().flatMap(({ key, gaps: count }) =>
      count === 0
        ? []
        : [
            `${key}: events are missing at ${count} ${count === 1 ? "place" : "places"}; what they changed is not known.`,
          ],
    );
    return [...gaps, ...(this.others === 0 ? [] : [`messages that change no twin, left out: ${this.others}`])];
  }

  private takeOne(content: UnwrappedDocument, document: SourceDocument): void {
    const { document: event, holding, deviceId, moduleId, at, operation } = content;
    const isChange = holding === "change" || holding === "twin";
    if (!isChange || !isJsonObject(event) || deviceId === undefined || timeToMilliseconds(at) === null) {
      this.others += 1;
      return;
    }
    const key = twinKey({ deviceId, moduleId });
    const taken = { event, deviceId, moduleId, at: String(at), operation, document };
    const group = this.events.get(key);
    if (group === undefined) this.events.set(key, [taken]);
    else group.push(taken);
  }
}

function historyOf(key: string, events: readonly CapturedEvent[]): CapturedTwin {
  const [first, ...rest] = [...events].sort(byVersion) as [CapturedEvent, ...CapturedEvent[]];
  let { twin } = foldTwinEvent(undefined, first.event, first);
  const beginning = twin ?? {};
  let gaps = 0;
  for (const event of rest) {
    const fold = foldTwinEvent(twin, event.event, event);
    if (fold.status === "gap") gaps += 1;
    twin = fold.twin;
  }
  const entries = rest.map(({ at, event }) => ({ at, event }));
  return {
    key,
    document: first.document,
    recording: { at: first.at, twin: beginning as Recording["twin"], entries },
    gaps,
  };
}

/** The root version counts every change; times may tie. */
function byVersion(left: CapturedEvent, right: CapturedEvent): number {
  const [one, other] = [ownMember(left.event, "version"), ownMember(right.event, "version")];
  const difference = typeof one === "number" && typeof other === "number" ? one - other : 0;
  return difference === 0 ? (compareTimes(left.at, right.at) ?? 0) : difference;
}
