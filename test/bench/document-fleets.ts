/**
 * Fleets of other documents than twins of $edgeAgent: devices with five configuration groups each, and messages of Desired State
 * Feedback. Of each device and message differs what differs in a rollout.
 */
import { createWriteStream, rmSync } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { pick, randomFrom } from "../node/lane/random-lines.js";
import { createStory } from "../simulation/twin-story.js";
import { ratioOf, summarize } from "./costs.js";
import { folder, inTurns } from "./measure.js";
import { recalledShare } from "./recalled.js";
import { formatHeading, formatRow } from "./table.js";

const PROGRAM = "dist/cli.js";

/** What is written, how many of it, and what `report --json` may cost of what the bare loop costs. */
interface DocumentFleet {
  readonly name: string;
  readonly count: number;
  readonly make: (index: number) => unknown;
  readonly limit: number;
}

const DOCUMENT_FLEETS: readonly DocumentFleet[] = [
  { name: "twins with five configuration groups", count: 20_000, make: groupTwin, limit: 1.6 },
  { name: "messages of Desired State Feedback", count: 200_000, make: feedbackMessage, limit: 2.5 },
];

/** Prints what reading and judging such documents costs, beside a loop that reads, splits and calls `JSON.parse`. */
export async function run(turns: number): Promise<void> {
  for (const fleet of DOCUMENT_FLEETS) {
    const path = join(folder, "documents.ndjson");
    await write(path, fleet);
    console.log(formatHeading(`${fleet.count.toLocaleString("en")} ${fleet.name}`, "× loop"));
    const costs = inTurns(
      {
        bare: ["test/bench/step.mjs", "bare", path],
        report: [PROGRAM, "report", "--json", "--threads", "1", path],
        rows: [PROGRAM, "rows", "--threads", "1", path],
      },
      turns,
    );
    console.log(formatRow({ label: "bare loop: read, split, JSON.parse", ...summarize(costs.bare), ratio: 1 }));
    const ratio = ratioOf(costs.report, costs.bare, "processor");
    const limit = { value: ratio, most: fleet.limit };
    console.log(formatRow({ label: "report --json --threads 1", ...summarize(costs.report), ratio, limit }));
    const ofRows = ratioOf(costs.rows, costs.bare, "processor");
    console.log(formatRow({ label: "rows --threads 1", ...summarize(costs.rows), ratio: ofRows }));
    const { taken, recalled } = await recalledShare(path);
    console.log(`  taken by the fast lane ${(100 * taken).toFixed(1)} %, recalled ${(100 * recalled).toFixed(1)} %`);
    rmSync(path);
  }
}

async function write(path: string, { count, make }: DocumentFleet): Promise<void> {
  const stream = createWriteStream(path);
  for (let index = 0; index < count; index += 1) {
    if (!stream.write(`${JSON.stringify(make(index))}\n`)) await once(stream, "drain");
  }
  stream.end();
  await once(stream, "close");
}

/** How many in ten groups succeeded; the others are as these words say. */
const UNFINISHED = ["failed", "pending"];
const SUCCEEDED = 0.8;

/** A device with five groups of one of six rollouts, and two members of its own, with the hub's metadata. */
function groupTwin(index: number): unknown {
  const random = randomFrom(index + 1);
  const below = (most: number): number => Math.floor(random() * most);
  const story = createStory({ deviceId: `gateway-${index}` });
  const deploymentId = `rollout-${below(6)}`;
  for (let group = 0; group < 5; group += 1) {
    const settings = { enabled: true, interval: group + below(3), endpoint: `https://example.com/endpoint/${group}` };
    const deploymentStatus = random() < SUCCEEDED ? "succeeded" : pick(random, UNFINISHED);
    const time = `2026-03-02T08:${10 + below(50)}:00Z`;
    story.desire({ [`group${group}`]: { __meta: { deploymentId }, ...settings } });
    story.report({ [`group${group}`]: { __meta: { deploymentId, deploymentStatus, time }, ...settings } });
  }
  story.report({ temperature: below(1000) / 10, uptime: below(1_000_000) });
  return story.twin;
}

const COMPONENTS = ["os:base", "containers:app", "containers:camera"];
const STEPS = ["IDENTIFIED", "DOWNLOADING", "DOWNLOAD_SUCCESS", "UPDATING", "UPDATE_SUCCESS"];

/** What a device says of an update whose components follow one another, each with its progress in steps of ten percent. */
function feedbackMessage(index: number): unknown {
  const random = randomFrom(index + 1);
  const below = (most: number): number => Math.floor(random() * most);
  const current = below(COMPONENTS.length + 1);
  const hasFailed = random() < 0.03;
  const actions = COMPONENTS.map((id, at) => {
    const component = { id, version: "1.4.2" };
    if (at < current) return { component, status: "ACTIVATION_SUCCESS", progress: 100, message: "" };
    if (at > current) return { component, status: "IDENTIFIED", progress: 0, message: "" };
    const status = hasFailed ? "UPDATE_FAILURE" : pick(random, STEPS);
    return { component, status, progress: 10 * below(11), message: "working on it" };
  });
  const status = current === COMPONENTS.length ? "COMPLETED" : hasFailed ? "INCOMPLETE" : "RUNNING";
  return {
    activityId: `campaign-${below(5)}`,
    deviceId: `device-${below(30_000)}`,
    timestamp: 1_700_000_000_000 + index * 977,
    payload: { status, actions },
  };
}
