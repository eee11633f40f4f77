/** How a text is written in bytes. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "utf-32le" | "utf-32be";

/** How many bytes at the beginning of a text tell its encoding. */
export const ENCODING_HEAD = 4;

/** One encoding, and what a text in it begins with: its byte order mark, or an ASCII character and the zeros around it. */
interface EncodingRow {
  readonly encoding: Encoding;
  readonly mark: readonly number[];
  /** Which of the first bytes are zero in a text without a mark, whose first two characters are ASCII in any JSON. */
  readonly zeros: readonly boolean[];
}

/** UTF-32 comes first, for its marks begin as those of UTF-16 do. */
const ENCODINGS: readonly EncodingRow[] = [
  { encoding: "utf-32le", mark: [0xff, 0xfe, 0, 0], zeros: [false, true, true, true] },
  { encoding: "utf-32be", mark: [0, 0, 0xfe, 0xff], zeros: [true, true, true, false] },
  { encoding: "utf-16le", mark: [0xff, 0xfe], zeros: [false, true, false, true] },
  { encoding: "utf-16be", mark: [0xfe, 0xff], zeros: [true, false, true, false] },
];

/** A byte that no UTF-8 text holds: it marks what could not be decoded, so that its document is told as unreadable. */
const UNDECODABLE = Buffer.from([0xff]);

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Half of a character that takes two units: nothing else may stand for a code point that is none. */
const HALF_CHARACTER = 0xdc00;

/**
 * Tells the encoding of a text by its first bytes; what is none of the others counts as UTF-8.
 *
 * Without a byte order mark, UTF-16 and UTF-32 are known by the zeros beside the first characters, which no JSON in UTF-8 holds.
 *
 * Source: RFC 4627 §3; reference, documents §4.1.
 *
 * @param head - the first {@link ENCODING_HEAD} bytes, fewer if the text is shorter
 * @internal
 */
export function encodingOf(head: Buffer): Encoding {
  const marked = ENCODINGS.find(
    ({ mark }) => head.length >= mark.length && mark.every((byte, at) => head[at] === byte),
  );
  if (marked !== undefined) return marked.encoding;
  if (head.length < 2) return "utf-8";
  const zeros = [...head.subarray(0, ENCODING_HEAD)].map((byte) => byte === 0);
  const unmarked = ENCODINGS.filter(({ zeros: wanted }) => zeros.every((isZero, at) => isZero === wanted[at]));
  return unmarked.at(-1)?.encoding ?? "utf-8";
}

/**
 * Writes UTF-16 or UTF-32 as UTF-8 while it arrives. What is no character, and a text that ends within one, becomes a byte that
 * UTF-8 does not have.
 *
 * @param chunks - the bytes of the text; a byte order mark is kept, as a character
 * @param encoding - the encoding that the bytes are in
 * @internal
 */
export async function* decodeChunks(
  chunks: AsyncIterable<Buffer>,
  encoding: Exclude<Encoding, "utf-8">,
): AsyncGenerator<Buffer, void> {
  const unit = encoding.startsWith("utf-32") ? 4 : 2;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = wholeUnits(bytes, unit, encoding);
    if (end > 0) yield toUtf8(bytes.subarray(0, end), encoding);
    // The chunk is good only until the next is asked for.
    rest = Buffer.from(bytes.subarray(end));
  }
  if (rest.length > 0) yield UNDECODABLE;
}

/** Where the last whole character ends: half of one waits for its other half. */
function wholeUnits(bytes: Buffer, unit: number, encoding: Encoding): number {
  const end = bytes.length - (bytes.length % unit);
  if (unit === 4 || end === 0) return end;
  const last = encoding === "utf-16le" ? bytes.readUInt16LE(end - 2) : bytes.readUInt16BE(end - 2);
  return last >= 0xd800 && last <= 0xdbff ? end - 2 : end;
}

function toUtf8(bytes: Buffer, encoding: Exclude<Encoding, "utf-8">): Buffer {
  const text = toText(bytes, encoding);
  if (!LONE_SURROGATE.test(text)) return Buffer.from(text, "utf8");
  const parts = text.split(LONE_SURROGATE).map((part) => Buffer.from(part, "utf8"));
  return Buffer.concat(parts.flatMap((part, at) => (at === 0 ? [part] : [UNDECODABLE, part])));
}

function toText(bytes: Buffer, encoding: Exclude<Encoding, "utf-8">): string {
  switch (encoding) {
    case "utf-16le":
      return bytes.toString("utf16le");
    case "utf-16be":
      return Buffer.from(bytes).swap16().toString("utf16le");
    case "utf-32le":
      return fromCodePoints(bytes, (at) => bytes.readUInt32LE(at));
    case "utf-32be":
      return fromCodePoints(bytes, (at) => bytes.readUInt32BE(at));
  }
}

function fromCodePoints(bytes: Buffer, read: (at: number) => number): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 4) {
    const point = read(at);
    text += String.fromCodePoint(point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? HALF_CHARACTER : point);
  }
  return text;
}
