import { createReadStream } from "node:fs";
import { judgeDocument } from "../../src/document/index.js";
import { Lane } from "../../src/node/lane/index.js";
import type { Printed } from "../../src/node/lane/index.js";
import { verdictText } from "../../src/node/printing/index.js";
import { readBatches } from "../../src/node/reading/index.js";

/** What share of the lines of a file the lane takes, and of what share it knows already what is printed. */
export async function recalledShare(path: string): Promise<{ readonly taken: number; readonly recalled: number }> {
  const lane = Lane.create({ isNamed: true, isTimed: true, hasMessages: true });
  let [lines, recalled] = [0, 0];
  for await (const { documents } of readBatches(createReadStream(path), { lane })) {
    for (const document of documents) {
      lines += document.recalled?.lines ?? 1;
      recalled += document.recalled?.lines ?? 0;
      if (document.result.ok) document.sighting?.learn(printed(document.result.value).text, printed);
    }
  }
  return { taken: (lane?.taken ?? 0) / lines, recalled: recalled / lines };
}

function printed(twin: unknown): Printed {
  const verdict = judgeDocument(twin);
  return { text: verdictText([], verdict), counted: { state: verdict.state, outcome: "succeeded", isJudged: true } };
}
