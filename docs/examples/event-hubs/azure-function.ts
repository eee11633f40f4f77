/**
 * The same handler as the body of an Azure Function with an Event Hubs trigger that takes many events at once
 * (`cardinality: "many"`). Where it throws, the trigger gives the batch again, if the Function has a retry policy.
 */
import { handleBatch } from "./handle-batch.js";
import type { BatchResult, ReceivedMessage } from "./handle-batch.js";
import type { DeviceStore } from "./device-store.js";

/** What the trigger says of the events, each list in their order. */
export interface TriggerMetadata {
  readonly propertiesArray?: readonly unknown[];
  readonly systemPropertiesArray?: readonly unknown[];
  readonly enqueuedTimeUtcArray?: readonly string[];
  readonly offsetArray?: readonly (string | number)[];
  readonly partitionContext?: { readonly partitionId?: string };
}

/** What to register: `app.eventHub("twins", { …, cardinality: "many", handler: twinsHandler(store) })`. */
export function twinsHandler(
  store: DeviceStore,
): (events: unknown, context: { readonly triggerMetadata?: TriggerMetadata | undefined }) => Promise<BatchResult> {
  return (events, { triggerMetadata = {} }) =>
    handleBatch(
      (Array.isArray(events) ? events : [events]).map((body, at) => messageOf(body, triggerMetadata, at)),
      store,
    );
}

function messageOf(body: unknown, metadata: TriggerMetadata, at: number): ReceivedMessage {
  const partition = metadata.partitionContext?.partitionId ?? "0";
  const offset = metadata.offsetArray?.[at] ?? at;
  return {
    event: {
      body,
      properties: metadata.propertiesArray?.[at] ?? {},
      systemProperties: metadata.systemPropertiesArray?.[at] ?? {},
    },
    place: `${partition}:${offset}`,
    at: new Date(metadata.enqueuedTimeUtcArray?.[at] ?? 0).toISOString(),
  };
}
