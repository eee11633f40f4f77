/**
 * The heart of a consumer of a hub's events: a batch comes in, and the records of its devices are read, folded, judged and
 * written in one transaction. The same batch again changes nothing, so that a consumer which commits its offsets after the
 * transaction may die at any moment.
 */
import {
  foldTwinEvents,
  hearFeedback,
  judgeDocument,
  mergeDeviceEvidence,
  twinKey,
  unwrapDocument,
  verdictRow,
} from "twinstate";
import type { DeviceEvidence, TwinEvent, VerdictRow } from "twinstate";
import type { DeviceRecord, DeviceStore } from "./device-store.js";

/** One message as a client gives it. */
export interface ReceivedMessage {
  /** The body with its properties, as `unwrapDocument` takes it. */
  readonly event: unknown;
  /** The partition and the offset, such as `3:1042`: what names a message for ever. */
  readonly place: string;
  /** When the hub took it, ISO 8601; counts where the event itself does not say. */
  readonly at: string;
}

/** What became of a batch. */
export interface BatchResult {
  /** The keys of the records that were written. */
  readonly written: readonly string[];
  /** How many messages are of no interest here: telemetry, connections. */
  readonly passedOver: number;
  /** The twins of which something is missing: ask the hub for these, and give its answers to a later batch. */
  readonly incomplete: readonly string[];
}

/** What a message holds, and the key of the record that it belongs to. */
type Heard =
  | { readonly kind: "change"; readonly key: string; readonly event: TwinEvent }
  | { readonly kind: "feedback"; readonly key: string; readonly evidence: DeviceEvidence }
  | { readonly kind: "unreadable"; readonly key: string; readonly row: VerdictRow };

export async function handleBatch(messages: readonly ReceivedMessage[], store: DeviceStore): Promise<BatchResult> {
  const heard = messages.flatMap(hear);
  let result: BatchResult = { written: [], passedOver: messages.length - heard.length, incomplete: [] };
  await store.transaction(async (records) => {
    const known = await records.read([...new Set(heard.map(({ key }) => key))]);
    const { changed, incomplete } = apply(heard, known);
    await records.write([...changed.values()]);
    result = { ...result, written: [...changed.keys()], incomplete };
  });
  return result;
}

/** What the batch makes of the records: no clock, no input or output, so that it is easy to test. */
function apply(
  heard: readonly Heard[],
  known: ReadonlyMap<string, DeviceRecord>,
): { readonly changed: ReadonlyMap<string, DeviceRecord>; readonly incomplete: readonly string[] } {
  const changed = new Map<string, DeviceRecord>();
  const update = (key: string, change: (record: DeviceRecord) => DeviceRecord): void => {
    changed.set(key, change(changed.get(key) ?? known.get(key) ?? { key }));
  };
  const folded = foldTwinEvents(
    new Map([...known].flatMap(([key, { twin }]) => (twin === undefined ? [] : [[key, twin] as const]))),
    heard.flatMap((message) => (message.kind === "change" ? [message.event] : [])),
  );
  for (const key of folded.changed) {
    const twin = folded.twins.get(key);
    // What was deleted has no twin, and no state.
    const row = twin && verdictRow(judgeDocument(twin));
    update(key, (record) => ({ ...record, twin, row }));
  }
  for (const message of heard) {
    if (message.kind === "feedback") {
      const { key, evidence } = message;
      update(key, (record) => ({ ...record, evidence: mergeDeviceEvidence(record.evidence, evidence) }));
    }
    if (message.kind === "unreadable") update(message.key, (record) => ({ ...record, row: message.row }));
  }
  return { changed, incomplete: folded.incomplete };
}

/** What a message is: a change of a twin, feedback, something that cannot be read; nothing for all else. */
function hear({ event, place, at: takenAt }: ReceivedMessage): readonly Heard[] {
  const { document, deviceId, moduleId, operation, at = takenAt, holding } = unwrapDocument(event);
  if (holding === "connection" || holding === "other") return [];
  const body = document as Readonly<Record<string, unknown>> | null;
  if (typeof body !== "object" || body === null || Array.isArray(body)) return [unreadable(document, place)];
  if (holding === "telemetry") {
    const heard = hearFeedback({ deviceId, ...body });
    return heard === undefined ? [] : [{ kind: "feedback", key: heard.deviceId, evidence: heard.evidence }];
  }
  // A whole twin, such as the hub's answer for one that was incomplete, names itself.
  const device = deviceId ?? body["deviceId"];
  const module = moduleId ?? body["moduleId"];
  if (typeof device !== "string") return [unreadable(document, place)];
  const identity = { deviceId: device, moduleId: typeof module === "string" ? module : undefined };
  return [{ kind: "change", key: twinKey(identity), event: { event: body, ...identity, operation, at } }];
}

/** A message that names no device has the place as its key: read again it is the same row, and no second one. */
function unreadable(document: unknown, place: string): Heard {
  return { kind: "unreadable", key: place, row: verdictRow(judgeDocument(document), { source: place }) };
}
