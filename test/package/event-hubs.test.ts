import { describe, expect, it } from "vitest";
import { twinsHandler } from "../../docs/examples/event-hubs/azure-function.js";
import { consume } from "../../docs/examples/event-hubs/consumer.js";
import type { KafkaConsumer } from "../../docs/examples/event-hubs/consumer.js";
import type { DeviceRecord, DeviceStore } from "../../docs/examples/event-hubs/device-store.js";
import { fromKafka } from "../../docs/examples/event-hubs/from-kafka.js";
import { handleBatch } from "../../docs/examples/event-hubs/handle-batch.js";
import type { ReceivedMessage } from "../../docs/examples/event-hubs/handle-batch.js";

const AT = "2026-01-01T08:00:00.000Z";

/** A store in memory: what a failing transaction wrote is gone. */
function memoryStore(): DeviceStore & { readonly records: Map<string, DeviceRecord> } {
  const records = new Map<string, DeviceRecord>();
  return {
    records,
    transaction: async (work) => {
      const written: DeviceRecord[] = [];
      await work({
        read: (keys) => Promise.resolve(new Map([...records].filter(([key]) => keys.includes(key)))),
        write: (some) => {
          written.push(...some);
          return Promise.resolve();
        },
      });
      for (const record of written) records.set(record.key, JSON.parse(JSON.stringify(record)) as DeviceRecord);
    },
  };
}

const system = (deviceId: string, source: string, moduleId?: string): object => ({
  "iothub-connection-device-id": deviceId,
  ...(moduleId === undefined ? {} : { "iothub-connection-module-id": moduleId }),
  "iothub-message-source": source,
  "iothub-enqueuedtime": AT,
});

let offset = 0;
const message = (event: unknown): ReceivedMessage => ({ event, place: `0:${String((offset += 1))}`, at: AT });

const change = (deviceId: string, body: unknown, operation = "updateTwin", moduleId?: string): ReceivedMessage =>
  message({
    body,
    properties: { opType: operation },
    systemProperties: system(deviceId, "twinChangeEvents", moduleId),
  });

const telemetry = (deviceId: string, body: unknown): ReceivedMessage =>
  message({ body, properties: {}, systemProperties: system(deviceId, "Telemetry") });

const report = (interval: number, $version: number): object => ({
  version: $version + 6,
  properties: { reported: { interval, $version } },
});

const WHOLE = {
  deviceId: "meter-7",
  version: 12,
  properties: { desired: { interval: 5, $version: 4 }, reported: { $version: 6 } },
};

/** What the Kafka endpoint gives of a change. */
const HEADERS = {
  "iothub-connection-device-id": "d",
  opType: "updateTwin",
  "iothub-message-source": "twinChangeEvents",
};

describe("the example for Event Hubs", () => {
  it("folds what changes, judges the twin, and answers which twin to ask for", async () => {
    const store = memoryStore();
    await handleBatch([message(WHOLE)], store);
    expect(store.records.get("meter-7")?.row?.state).toBe("notStarted");
    const { written, incomplete } = await handleBatch(
      [
        change("meter-7", report(5, 7)),
        change("meter-8", report(1, 2)),
        change("meter-7", report(5, 7), "updateTwin", "cam"),
      ],
      store,
    );
    expect(written).toStrictEqual(["meter-7", "meter-7/cam", "meter-8"]);
    expect(incomplete).toStrictEqual(["meter-7/cam", "meter-8"]);
    expect(store.records.get("meter-7")).toMatchObject({
      twin: { properties: { reported: { interval: 5 } } },
      row: { id: "meter-7", state: "inSync", version: 13 },
    });
  });

  it("changes nothing when a batch comes again", async () => {
    const store = memoryStore();
    const batch = [
      message(WHOLE),
      change("meter-7", report(5, 7)),
      change("meter-7", "{broken"),
      telemetry("meter-9", { activityId: "a1", timestamp: 1, status: "RUNNING" }),
    ];
    await handleBatch(batch, store);
    const once = structuredClone(store.records);
    await handleBatch(batch, store);
    await handleBatch([...batch].reverse(), store);
    expect(store.records).toStrictEqual(once);
  });

  it("keeps what cannot be read under its place, hears feedback, and passes over what is neither", async () => {
    const store = memoryStore();
    const broken = change("meter-7", "{broken");
    const { passedOver } = await handleBatch(
      [
        broken,
        message([]),
        message({ temperature: 21 }),
        telemetry("meter-7", { temperature: 21 }),
        message({ body: {}, properties: {}, systemProperties: system("meter-7", "deviceConnectionStateEvents") }),
        telemetry("meter-7", { activityId: "a1", timestamp: 1, status: "COMPLETED" }),
      ],
      store,
    );
    expect(passedOver).toBe(2);
    expect(store.records.get(broken.place)?.row).toMatchObject({ id: broken.place, state: "indeterminate" });
    expect(Object.keys(store.records.get("meter-7")?.evidence ?? {})).toStrictEqual(["a1"]);
    expect(store.records.size).toBe(4);
  });

  it("has no twin and no state of what was deleted", async () => {
    const store = memoryStore();
    await handleBatch([message(WHOLE)], store);
    await handleBatch([change("meter-7", { ...WHOLE, version: 13 }, "deleteDeviceIdentity")], store);
    expect(store.records.get("meter-7")).toStrictEqual({ key: "meter-7" });
  });

  it("writes nothing where the store fails", async () => {
    const store = memoryStore();
    const failing: DeviceStore = {
      transaction: (work) =>
        store.transaction(async (records) => {
          await work(records);
          throw new Error("no room");
        }),
    };
    await expect(handleBatch([message(WHOLE)], failing)).rejects.toThrow("no room");
    expect(store.records.size).toBe(0);
  });

  it("commits the offset after the record is stored, so many messages at a time", async () => {
    const store = memoryStore();
    const steps: string[] = [];
    const consumer: KafkaConsumer = {
      run: async ({ eachBatch, autoCommit }) => {
        expect(autoCommit).toBe(false);
        const value = new TextEncoder().encode(JSON.stringify(report(5, 7)));
        const messages = Array.from({ length: 600 }, (_, at) => ({
          value,
          offset: String(at + 40),
          timestamp: "0",
          headers: HEADERS,
        }));
        await eachBatch({
          batch: { topic: "events", partition: 3, messages },
          resolveOffset: (last) => steps.push(`resolved ${last}`),
          heartbeat: () => Promise.resolve(void steps.push("alive")),
        });
      },
      commitOffsets: ([commit]) => {
        steps.push(`committed ${String(commit?.offset)} with ${String(store.records.size)}`);
        return Promise.resolve();
      },
    };
    await consume(consumer, store);
    expect(steps).toStrictEqual([
      "resolved 539",
      "committed 540 with 1",
      "alive",
      "resolved 639",
      "committed 640 with 1",
      "alive",
    ]);
  });

  it("tells which twins are incomplete as they are found", async () => {
    const found: (readonly string[])[] = [];
    const value = new TextEncoder().encode(JSON.stringify(report(1, 2)));
    const consumer: KafkaConsumer = {
      run: ({ eachBatch }) =>
        eachBatch({
          batch: {
            topic: "events",
            partition: 0,
            messages: [{ value, offset: "0", timestamp: "0", headers: HEADERS }],
          },
          resolveOffset: () => undefined,
          heartbeat: () => Promise.resolve(),
        }),
      commitOffsets: () => Promise.resolve(),
    };
    await consume(consumer, memoryStore(), (keys) => found.push(keys));
    expect(found).toStrictEqual([["d"]]);
  });

  it("reads the headers of the Kafka endpoint as AMQP writes them, or as text", () => {
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    const long = new Uint8Array([0x81, 0, 0, 0, 0, 0, 0, 1, 0]);
    const time = new Uint8Array([
      0x83,
      ...new Uint8Array(new BigUint64Array([BigInt(Date.parse(AT))]).buffer).reverse(),
    ]);
    const headers = {
      short: new Uint8Array([0xa1, 2, ...bytes("d1")]),
      wide: new Uint8Array([0xb1, 0, 0, 0, 2, ...bytes("d2")]),
      plain: bytes("d3"),
      text: "d4",
      many: [bytes("no"), "d5"],
      manyBytes: [bytes("d6")],
      long,
      time,
      none: undefined,
    };
    expect(fromKafka(2, { value: bytes('{"a":1}'), offset: "9", timestamp: "1000", headers })).toStrictEqual({
      event: {
        body: { a: 1 },
        properties: {
          short: "d1",
          wide: "d2",
          plain: "d3",
          text: "d4",
          many: "d5",
          manyBytes: "d6",
          long: 256,
          time: AT,
        },
        systemProperties: expect.objectContaining({ short: "d1" }) as unknown,
      },
      place: "2:9",
      at: "1970-01-01T00:00:01.000Z",
    });
    expect(fromKafka(2, { value: bytes("{"), offset: "9", timestamp: "0" }).event).toMatchObject({ body: "{" });
    expect(fromKafka(2, { value: null, offset: "9", timestamp: "0" }).event).toMatchObject({ body: null });
  });

  it("is the body of a Function, which gets bodies and properties in lists", async () => {
    const store = memoryStore();
    const handler = twinsHandler(store);
    await handleBatch([message(WHOLE)], store);
    await handler([report(5, 7)], {
      triggerMetadata: {
        propertiesArray: [{ opType: "updateTwin" }],
        systemPropertiesArray: [system("meter-7", "twinChangeEvents")],
        enqueuedTimeUtcArray: [AT],
        offsetArray: ["2"],
        partitionContext: { partitionId: "5" },
      },
    });
    expect(store.records.get("meter-7")?.row?.state).toBe("inSync");
    await handler("{broken", {});
    await handler("{broken", {
      triggerMetadata: { partitionContext: { partitionId: "5" }, offsetArray: ["3"] },
    });
    expect([...store.records.keys()]).toStrictEqual(["meter-7", "0:0", "5:3"]);
  });
});
