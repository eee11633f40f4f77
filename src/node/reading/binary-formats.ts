/** A format of bytes, known by the first of them: whatever follows is part of it. */
export interface BinaryFormat {
  readonly name: string;
  /** What it is, to be read after "Line 1 is". */
  readonly what: string;
  readonly advice: string;
  /** What it begins with, each byte a character. */
  readonly mark: RegExp;
}

const UNPACK = "Unpack it first; gzip is read as it is.";

/** The formats that people hand over by mistake. */
const BINARY_FORMATS: readonly BinaryFormat[] = [
  { name: "avro", what: "an Avro container", advice: "Have it written as JSON.", mark: /^Obj\u0001/ },
  { name: "zip", what: "a zip archive", advice: UNPACK, mark: /^PK\u0003\u0004/ },
  { name: "tar", what: "a tar archive", advice: UNPACK, mark: /^[^]{257}ustar[ \0]/ },
  { name: "bzip2", what: "compressed with bzip2", advice: UNPACK, mark: /^BZh[1-9]1AY&SY/ },
  { name: "xz", what: "compressed with xz", advice: UNPACK, mark: /^\u00fd7zXZ\0/ },
  { name: "zstd", what: "compressed with zstd", advice: UNPACK, mark: /^\(\u00b5\/\u00fd/ },
  { name: "7z", what: "a 7z archive", advice: UNPACK, mark: /^7z\u00bc\u00af'\u001c/ },
  { name: "parquet", what: "a Parquet file", advice: "Export the rows as JSON.", mark: /^PAR1/ },
  { name: "sqlite", what: "an SQLite database", advice: "Export the rows as JSON.", mark: /^SQLite format 3\0/ },
  { name: "pdf", what: "a PDF document", advice: "Take the document from its source.", mark: /^%PDF-\d/ },
  {
    name: "image",
    what: "an image",
    advice: "Copy the text instead.",
    mark: /^(?:\u0089PNG\r|\u00ff\u00d8\u00ff|GIF8[79]a)/,
  },
];

/**
 * Recognises a format of bytes by the beginning of a source.
 *
 * Source: reference, documents §4.1; the formats' own specifications.
 *
 * @param head - the first bytes, as text where they are UTF-8 and a character each where they are not
 * @internal
 */
export function binaryFormatOf(head: string): BinaryFormat | undefined {
  return BINARY_FORMATS.find(({ mark }) => mark.test(head));
}
