import { describe, expect, it } from "vitest";
import { collectDocuments, summarize } from "../../support/documents.js";

const TOOL_LINES = [
  "WARNING: This command is in preview.",
  "Starting event monitor, use ctrl-c to stop...",
  "Starting event monitor, filtering on device: d1, use ctrl-c to stop...",
  "Starting C2D feedback monitor, use ctrl-c to stop...",
  "Successfully parsed 2 message(s).",
  "Stopping event monitor...",
  "[IoTHubMonitor] [10:00:00 AM] Message received from [d1/m1]:",
  "[IoTHubMonitor] [10:00:00] Message received from [d1]:",
  "```json",
  "```",
  "$ az iot hub device-twin show -d d1",
  "$ ",
  "me@gw-1:~/twins$ cat twin.json",
  "root@gw-1:/# iotedge list",
  "PS C:\\Users\\me> az iot hub module-twin show -m '$edgeAgent'",
  "PS /home/me>",
  "C:\\twins>type twin.json",
];

describe("what a tool writes around documents", () => {
  it.each(TOOL_LINES)("is no document: %s", async (line) => {
    const text = `${line}\n{\n"a":1\n}\n${line}\n`;
    expect(summarize(await collectDocuments([text]))).toStrictEqual([[2, { a: 1 }]]);
    expect(summarize(await collectDocuments([`{"a":1}\n${line}\n{"a":2}\n`]))).toStrictEqual([
      [1, { a: 1 }],
      [3, { a: 2 }],
    ]);
  });

  it("is one where only what is strictly JSON is read", async () => {
    const documents = await collectDocuments(["WARNING: x\n{}\n"], { strictJson: true });
    expect(documents.map(({ result }) => result.ok)).toStrictEqual([false, true]);
  });

  it.each([["ERROR: it failed"], ['WARNING: {"a":1,'], ["Warning"], ["```json {"], ["$ echo '{"], ["$5 a month"]])(
    "is not that in which there may be a document, or which says that there is none: %s",
    async (line) => {
      expect((await collectDocuments([`${line}\n{"a":1}\n`]))[0]?.result.ok).toBe(false);
    },
  );
});
