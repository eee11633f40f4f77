/**
 * `npm run fuzz -- lane LINES [SEED]`: tries the lane on that many random and damaged lines, some of them as elements of an array or a
 * page, and prints the first one of which it says something else than the reader. A million lines take some minutes.
 */
import { bothWays, FIRST_LINE, rememberingLane } from "./both-ways.js";
import { deviceFleet } from "./random-device-fleets.js";
import { moduleFleet } from "./random-module-fleets.js";
import { likelyLine, listOf, otherOf, pick, randomFrom, randomLine } from "./random-lines.js";

const BATCH = 200;

/** How often a line comes with other values where twins of a fleet differ. */
const OTHERS = 25;

const [, lines = "10000", seed = "1"] = process.argv.slice(2);
let [taken, recalled] = [0, 0];
for (let done = 0; done < Number(lines); done += BATCH) {
  const random = randomFrom(Number(seed) * 1_000_003 + done);
  const fleet = pick(random, [1, 1, OTHERS, BATCH]);
  const written = Array.from({ length: BATCH / fleet }, () => {
    if (fleet === 1) return [randomLine(random)];
    if (fleet === BATCH) return random() < 0.5 ? deviceFleet(random, BATCH, randomFrom) : moduleFleet(random, BATCH);
    const line = likelyLine(random);
    return [line, ...Array.from({ length: OTHERS - 1 }, () => otherOf(random, line))];
  }).flat();
  const deploymentId = random() < 0.2 ? "base" : undefined;
  const isRow = random() < 0.3;
  const lane = rememberingLane({ isNamed: deploymentId === undefined && random() < 0.8, isTimed: !isRow });
  const isList = random() < 0.4;
  const bytes = isList
    ? listOf(random, written)
    : Buffer.concat([Buffer.from(FIRST_LINE), ...written.flatMap((line) => [line, Buffer.from("\n")])]);
  const piece = pick(random, [bytes.length, 65536, 5000, 5000, 1000, 1 + Math.floor(random() * 2000)]);
  const rules = pick(random, ["observed", "documented"] as const);
  const maxDocumentBytes = isList && random() < 0.1 ? 3000 : undefined;
  const found = await bothWays(bytes, lane, { piece, rules, deploymentId, isRow, maxDocumentBytes });
  taken += found.taken;
  recalled += found.recalled;
  const wrong = found.slow.findIndex((told, index) => told !== found.fast[index]);
  if (wrong === -1 && found.fast.length === found.slow.length) continue;
  console.error(`batch ${done}, seed ${seed}:\nfast ${String(found.fast[wrong])}\nslow ${String(found.slow[wrong])}`);
  const line = Number(/"line":(\d+)/.exec(found.slow[wrong] ?? "")?.[1]);
  console.error(bytes.toString("latin1").split("\n")[line - 1]);
  process.exit(1);
}
console.log(`${lines} lines, ${taken} of them taken by the lane, ${recalled} recalled: the same said of all.`);
