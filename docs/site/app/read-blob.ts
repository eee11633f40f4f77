/** A text that may be JSON, one document or a whole file of them. */
const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
];

/** The text of a file, a piece at a time: gzip is unpacked, UTF-16 decoded, with a byte order mark or without. */
export async function* textOf(blob: Blob, tell: (bytes: number) => void): AsyncGenerator<string, void> {
  const head = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  const counted = blob.stream().pipeThrough(counter(tell));
  const bytes = isGzip ? counted.pipeThrough(new DecompressionStream("gzip") as Transform) : counted;
  const encoding = isGzip ? "utf-8" : encodingOf(head);
  for await (const piece of bytes.pipeThrough(new TextDecoderStream(encoding) as TransformStream<Uint8Array, string>))
    yield piece;
}

type Transform = TransformStream<Uint8Array, Uint8Array>;

function counter(tell: (bytes: number) => void): Transform {
  let bytes = 0;
  return new TransformStream({
    transform(piece, controller) {
      bytes += piece.length;
      tell(bytes);
      controller.enqueue(piece);
    },
  });
}

function encodingOf(head: Uint8Array): string {
  const marked = MARKS.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
  if (marked !== undefined) return marked.encoding;
  // A JSON text begins with an ASCII character, so a zero beside it tells the byte order.
  if (head[0] !== 0 && head[1] === 0) return "utf-16le";
  return head[0] === 0 && head[1] !== 0 ? "utf-16be" : "utf-8";
}

/** The lines of a text that comes in pieces. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string, void> {
  let rest = "";
  for await (const piece of pieces) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  yield rest;
}
