/**
 * An analyst has a file that does not fit into memory and asks how the fleet is doing. The documents are read one after
 * the other, each is judged, and only the counts are kept; what cannot be read is counted too, with its place.
 */
import { judgeDocument } from "twinstate";
import { readDocuments } from "twinstate/node";

/** A file of any size, `-` for standard input, or a directory; NDJSON, an array or query pages, gzipped or not. */
const SOURCE = process.argv[2] ?? "test/fixtures/edge-agent";

const states = new Map<string, number>();
const failing = new Map<string, number>();
let unreadable = 0;

function count(tally: Map<string, number>, key: string): void {
  tally.set(key, (tally.get(key) ?? 0) + 1);
}

for await (const { source, line, result } of readDocuments(SOURCE)) {
  if (!result.ok) {
    unreadable += 1;
    console.error(`${source}:${line}: ${result.issues[0].message}`);
    continue;
  }
  const { state, reasons } = judgeDocument(result.value);
  count(states, state);
  if (state !== "moduleFailed") continue;
  for (const { code, path } of reasons) if (code === "status-differs") count(failing, path.split("/").at(-2) ?? path);
}

function print(title: string, tally: ReadonlyMap<string, number>): void {
  console.log(title);
  const rows = [...tally].sort(([left, many], [right, more]) => more - many || (left < right ? -1 : 1));
  for (const [key, number] of rows) console.log(`${String(number).padStart(4)}  ${key}`);
}

print("states", states);
print("modules that failed", failing);
console.log(`${unreadable} unreadable`);

// prints:
// states
//   20  successful
//   10  notYetApplied
//    9  inProgressOrFailed
//    7  moduleFailed
//    6  invalid
//    3  agentStopped
//    3  indeterminate
//    2  emptyConfiguration
//    2  targeted
// modules that failed
//    4  filter
//    1  edgeHub
//    1  migrate
//    1  tempSensor
// 0 unreadable
