import type { ReceivedMessage } from "./handle-batch.js";

/** What kafkajs gives of a message. */
export interface KafkaMessage {
  readonly value: Uint8Array | null;
  readonly offset: string;
  /** Milliseconds since 1970, as a string. */
  readonly timestamp: string;
  readonly headers?: Readonly<Record<string, Uint8Array | string | readonly (Uint8Array | string)[] | undefined>>;
}

/**
 * A message of the Kafka endpoint as the Event Hubs SDK would give it. The hub's properties, its own and the sender's, are
 * headers there, and their values are written as AMQP writes them.
 */
export function fromKafka(
  partition: number,
  { value, offset, timestamp, headers = {} }: KafkaMessage,
): ReceivedMessage {
  const properties = Object.fromEntries(
    Object.entries(headers).flatMap(([name, header]) => (header === undefined ? [] : [[name, headerValue(header)]])),
  );
  const body = value === null ? null : new TextDecoder().decode(value);
  return {
    event: { body: parsed(body), properties, systemProperties: properties },
    place: `${String(partition)}:${offset}`,
    at: new Date(Number(timestamp)).toISOString(),
  };
}

/** The body of a message is bytes; what is not JSON stays a string. */
function parsed(body: string | null): unknown {
  try {
    return JSON.parse(body ?? "null");
  } catch {
    return body;
  }
}

function headerValue(header: Uint8Array | string | readonly (Uint8Array | string)[]): unknown {
  if (typeof header === "string") return header;
  if (header instanceof Uint8Array) return amqpValue(header);
  return header.map((each) => (typeof each === "string" ? each : amqpValue(each))).at(-1);
}

/** Reads a string, a symbol, a whole number or a time by its AMQP 1.0 type (§1.6); anything else as UTF-8 text. */
function amqpValue(bytes: Uint8Array): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (from: number): string => new TextDecoder().decode(bytes.subarray(from));
  const [type, length] = bytes;
  if ((type === 0xa1 || type === 0xa3) && length === bytes.length - 2) return text(2);
  if ((type === 0xb1 || type === 0xb3) && bytes.length > 4 && view.getUint32(1) === bytes.length - 5) return text(5);
  if (type === 0x83 && bytes.length === 9) return new Date(Number(view.getBigInt64(1))).toISOString();
  if (type === 0x81 && bytes.length === 9) return Number(view.getBigInt64(1));
  return text(0);
}
