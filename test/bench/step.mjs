/**
 * The least that reading an NDJSON file can cost (`bare`), and the same with one more step of `report --json` each time.
 *
 * A hand-written loop over pieces of 1 MiB, which is quicker than any reader of lines.
 */
import { closeSync, openSync, readSync, writeSync } from "node:fs";

const [step, path] = process.argv.slice(2);
const { judgeDocument } = step === "bare" ? {} : await import("../../dist/document/index.js");
const buffer = Buffer.allocUnsafe(1024 * 1024);
const file = openSync(path);
let rest;
let output = "";
let count = 0;

const lineOf = (document) => {
  const { kind, id, state, reasons, verdict } = judgeDocument(document);
  return `${JSON.stringify({ source: path, line: count, index: count, kind, id, state, reasons, verdict: { ...verdict, state: undefined, reasons: undefined } })}\n`;
};

const TAKE = {
  bare: () => undefined,
  judge: judgeDocument,
  stringify: lineOf,
  write: (document) => {
    output += lineOf(document);
    if (output.length < 64 * 1024) return;
    writeSync(1, output);
    output = "";
  },
};
const take = TAKE[step];

for (;;) {
  const length = readSync(file, buffer, 0, buffer.length, null);
  if (length === 0) break;
  let at = 0;
  for (let end = buffer.indexOf(10); end !== -1 && end < length; end = buffer.indexOf(10, at)) {
    const text =
      rest === undefined
        ? buffer.toString("utf8", at, end)
        : Buffer.concat([rest, buffer.subarray(at, end)]).toString();
    rest = undefined;
    count += 1;
    take(JSON.parse(text));
    at = end + 1;
  }
  const tail = Buffer.from(buffer.subarray(at, length));
  rest = rest === undefined ? tail : Buffer.concat([rest, tail]);
}
closeSync(file);
writeSync(1, output);
