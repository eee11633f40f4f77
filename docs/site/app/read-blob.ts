import { withoutMarks } from "../../../src/node/reading/byte-order-mark.js";
import { decodeChunks, ENCODING_HEAD, encodingOf } from "../../../src/node/reading/encoding.js";
import type { SourceDocument } from "../../../src/node/reading/source-document.js";
import { TextReader } from "../../../src/node/reading/text-reader.js";

/** A document above this size is refused, as the program refuses it, in bytes. */
const LARGEST_DOCUMENT = 64 * 1024 * 1024;

const READING = { limit: LARGEST_DOCUMENT, isStrict: false, holdsBareValues: false } as const;

type Transform = TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>;

/** Reads the documents of a text, as the program reads them. */
export function readText(text: string): readonly SourceDocument[] {
  const reader = new TextReader("text", READING);
  return [...[...reader.read(Buffer.from(text))].flat(), ...reader.finish()];
}

/**
 * Reads the documents of a file, as the program reads them: gzip is unpacked, UTF-16 and UTF-32 are decoded.
 *
 * @param blob - the file
 * @param tell - is told how many bytes were read
 * @returns the documents, some at a time; it throws where the file breaks off, after all that came before
 */
export async function* readBlob(
  blob: Blob,
  tell: (bytes: number) => void,
): AsyncGenerator<readonly SourceDocument[], void> {
  const reader = new TextReader("file", READING);
  let failure: { readonly error: unknown } | undefined;
  try {
    for await (const chunk of utf8Of(blob, tell)) yield* reader.read(chunk);
  } catch (error) {
    failure = { error };
  }
  yield reader.finish();
  if (failure !== undefined) throw failure.error;
}

async function* utf8Of(blob: Blob, tell: (bytes: number) => void): AsyncGenerator<Buffer, void> {
  const mark = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
  const counted = blob.stream().pipeThrough(counter(tell));
  const isGzip = mark[0] === 0x1f && mark[1] === 0x8b;
  const bytes = isGzip ? counted.pipeThrough(new DecompressionStream("gzip")) : counted;
  const [head, chunks] = await headOf(bytes);
  const encoding = encodingOf(head);
  let isFirst = true;
  for await (const chunk of encoding === "utf-8" ? chunks : decodeChunks(chunks, encoding)) {
    yield isFirst ? withoutMarks(chunk) : chunk;
    isFirst = false;
  }
}

/** The first bytes, which tell the encoding, and all of them. */
async function headOf(stream: ReadableStream<Uint8Array>): Promise<readonly [Buffer, AsyncIterable<Buffer>]> {
  const chunks = stream[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  while (head.length < ENCODING_HEAD) {
    const step = await chunks.next();
    if (step.done === true) break;
    head = Buffer.concat([head, step.value]);
  }
  return [head, joined(head, chunks)];
}

async function* joined(head: Buffer, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Buffer, void> {
  if (head.length > 0) yield head;
  for (let step = await rest.next(); step.done !== true; step = await rest.next()) yield Buffer.from(step.value);
}

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
