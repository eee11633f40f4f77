/**
 * A consumer group on the Kafka endpoint of Event Hubs: store first, commit afterwards. Start as many as there are partitions
 * at most; each gets its share of them.
 */
import { fromKafka } from "./from-kafka.js";
import type { KafkaMessage } from "./from-kafka.js";
import { handleBatch } from "./handle-batch.js";
import type { DeviceStore } from "./device-store.js";

/** What is needed of a consumer of kafkajs. */
export interface KafkaConsumer {
  run(options: {
    readonly autoCommit: boolean;
    readonly eachBatchAutoResolve: boolean;
    readonly eachBatch: (payload: {
      readonly batch: {
        readonly topic: string;
        readonly partition: number;
        readonly messages: readonly KafkaMessage[];
      };
      readonly resolveOffset: (offset: string) => void;
      readonly heartbeat: () => Promise<void>;
    }) => Promise<void>;
  }): Promise<void>;
  commitOffsets(
    offsets: readonly { readonly topic: string; readonly partition: number; readonly offset: string }[],
  ): Promise<void>;
}

/** So many messages at most are one transaction: a lost one is read again, and the group must not wait too long. */
const MESSAGES_A_TRANSACTION = 500;

/** Handles what the consumer receives, until it is disconnected. */
export async function consume(
  consumer: KafkaConsumer,
  store: DeviceStore,
  onIncomplete: (keys: readonly string[]) => void = () => undefined,
): Promise<void> {
  await consumer.run({
    autoCommit: false,
    eachBatchAutoResolve: false,
    eachBatch: async ({ batch: { topic, partition, messages }, resolveOffset, heartbeat }) => {
      for (let at = 0; at < messages.length; at += MESSAGES_A_TRANSACTION) {
        const part = messages.slice(at, at + MESSAGES_A_TRANSACTION);
        const { incomplete } = await handleBatch(
          part.map((message) => fromKafka(partition, message)),
          store,
        );
        if (incomplete.length > 0) onIncomplete(incomplete);
        const last = part.at(-1)?.offset ?? "0";
        resolveOffset(last);
        await consumer.commitOffsets([{ topic, partition, offset: String(BigInt(last) + 1n) }]);
        await heartbeat();
      }
    },
  });
}
