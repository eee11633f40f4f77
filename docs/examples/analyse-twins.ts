/**
 * An analyst has a folder of recorded twins and asks: which states are there, where do the two sets of rules disagree,
 * and what is the matter with the devices that are not well?
 */
import { readdirSync, readFileSync } from "node:fs";
import { judgeDocument } from "twinstate";

const FOLDER = "test/fixtures/edge-agent";
const NOT_WELL = new Set(["inProgressOrFailed", "moduleFailed", "invalid"]);

const states = new Map<string, number>();
const causes = new Map<string, number>();
let disagreements = 0;

function count(tally: Map<string, number>, key: string): void {
  tally.set(key, (tally.get(key) ?? 0) + 1);
}

function print(title: string, tally: ReadonlyMap<string, number>): void {
  console.log(title);
  const rows = [...tally].sort(([left, many], [right, more]) => more - many || (left < right ? -1 : 1));
  for (const [key, number] of rows) console.log(`${String(number).padStart(4)}  ${key}`);
}

for (const file of readdirSync(FOLDER).sort()) {
  const { state, reasons } = judgeDocument(JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8")));
  count(states, state);
  if (reasons.some(({ code }) => code === "rules-disagree")) disagreements += 1;
  if (NOT_WELL.has(state)) for (const code of new Set(reasons.map((reason) => reason.code))) count(causes, code);
}

print("states", states);
print("reasons of the devices that are not well", causes);
console.log(`the two sets of rules disagree on ${disagreements}`);

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
// reasons of the devices that are not well
//   10  deployment-applied
//    7  rules-disagree
//    7  status-differs
//    5  deployment-failed
//    4  config-format-error
//    4  deployment-member-missing
//    4  image-differs
//    4  invalid-confirmed
//    4  module-not-created
//    4  old-image-running
//    4  version-behind
//    3  exit-code
//    3  individual-deployment
//    3  report-precedes-plan
//    3  restart-pending
//    2  pull-probably-timed-out
//    2  registry-credentials-refused
//    2  schema-version-incompatible
//    2  schema-version-refused
//    1  container-runtime-unreachable
//    1  environment-unreadable
//    1  first-pass-or-backoff
//    1  ran-to-completion
//    1  restart-policy-never
//    1  restarts-exhausted
// the two sets of rules disagree on 11
