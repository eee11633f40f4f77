import { evaluateTwin } from "../../src/properties/index.js";
import { createAcknowledgingDevice } from "../simulation/acknowledging-device.js";
import { createStory } from "../simulation/twin-story.js";

/** Prints what a verdict on a device twin costs beside the reading of its text; the limit is half of it. */
export function run(): void {
  for (const [shape, twin] of Object.entries({ acknowledging: acknowledging(), plain: plain() })) {
    const text = JSON.stringify(twin);
    const parsed: unknown = JSON.parse(text);
    const { state } = evaluateTwin(parsed);
    const parsing = costOfOne(() => JSON.parse(text) as unknown);
    const judging = costOfOne(() => evaluateTwin(parsed));
    const fresh = costOfOne(() => evaluateTwin(JSON.parse(text))) - parsing;
    console.log(
      `evaluateTwin, ${shape}, ${text.length} bytes (${state}): ${judging.toFixed(1)} µs, freshly parsed ` +
        `${fresh.toFixed(1)} µs, JSON.parse ${parsing.toFixed(1)} µs, ratio ${(judging / parsing).toFixed(2)} (limit 0.5)`,
    );
  }
}

/** A thermostat whose six writable properties are acknowledged one after the other, 3 KB with the hub's metadata. */
function acknowledging(): unknown {
  const story = createStory({ deviceId: "thermostat-7" });
  const device = createAcknowledgingDevice(story);
  for (let property = 0; property < 6; property += 1) {
    story.desire({ [`targetTemperature${property}`]: 20 + property });
    device.read();
  }
  return story.twin;
}

/** A meter that reports its settings without a word about them. */
function plain(): unknown {
  const story = createStory({ deviceId: "meter-7" });
  for (let group = 0; group < 6; group += 1) {
    const settings = { interval: 5 + group, unit: "C", mode: "eco", upload: { url: "north", hour: group } };
    story.desire({ [`telemetryConfig${group}`]: settings });
    story.report({ [`telemetryConfig${group}`]: settings });
  }
  return story.twin;
}

/** The least that one call takes, in microseconds, of several rounds of many calls each. */
function costOfOne(call: () => unknown): number {
  let least = Infinity;
  for (let round = 0; round < 30; round += 1) {
    const start = performance.now();
    for (let turn = 0; turn < 2000; turn += 1) call();
    least = Math.min(least, (performance.now() - start) / 2);
  }
  return least;
}
