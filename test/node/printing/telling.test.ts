import { describe, expect, it } from "vitest";
import { runProgram } from "../../support/world.js";
import { tellingSentences } from "../../../src/node/printing/telling.js";

const CASES = "test/fixtures/cases";

/** The last column of a table of one document. */
async function whyOf(file: string): Promise<string> {
  const { stdout } = await runProgram(["report", "-o", "csv", `${CASES}/${file}`]);
  const [head = "", ...row] = stdout.trimEnd().split("\n");
  expect(head.split(",").at(-1)).toBe("why");
  return row.join("\n");
}

const reason = (code: string) => ({ code, path: "", message: `message of ${code}` });

describe("why, in a row", () => {
  it.each([
    ["01-agent-task-canceled.json", /The agent reports its own type as Unknown.* Code 500: A task was canceled\./],
    [
      "02-agent-20-restarts-exit-132.json",
      /,"The module ""E"" has .*""running"" is desired\. The module ""E"" ended with exit code 132 \(SIGILL/,
    ],
    ["08-agent-417-fresh-device.json", /There is nothing besides .* Code 417: This device has an empty configuration/],
    [
      "12-agent-500-all-running.json",
      /a call to IoT Hub failed\. .*nothing to deploy again\. Code 500: Operation failed/,
    ],
    ["14-agent-pull-404.json", /,"The module ""heartbeatmodule"" could not be pulled: .* Code 500: One or more errors/],
    ["16-agent-create-invalid-mount.json", /,"The module ""db"" could not be created: a mount .* Code 500: /],
    ["17-agent-406-backoff-old.json", /,"The module ""x"" is desired and not reported.* 406 \(Unknown\) while it runs/],
    ["18-agent-400-status-null.json", /,"The module ""edge-model-1"" has the status null.* Code 400: Agent conf/],
    ["20-agent-400-createoptions-wrong-nesting.json", /,"The module ""edgeHub"" has createOptions .* Code 400: /],
    [
      "25-agent-always-module-stopped-255.json",
      /is desired\. The module ""ConditionMonitor"" ended with exit code 255/,
    ],
    ["28-agent-desired-version-ahead-offline.json", /,The agent last acted on version 41; version 42 is desired\.$/],
    ["C7-agent-canceled-but-all-fine.json", /,"The module ""m1"" could not be stopped: .*nothing to deploy again/],
    [
      "../edge-hub/failed-priority-12.json",
      /,"The route ""all"" has a priority that is not .* Code 400: Error while parsing .* invalid priority"$/,
    ],
    [
      "../edge-hub/stale-after-refusal.json",
      /,edgeHub last read version 2; version 3 is desired\. Code 400: Error while /,
    ],
    ["../edge-hub/stale-new-routes.json", /,edgeHub last read version 2; version 3 is desired\.$/],
    ["D3-agent-29-modules-32kb.json", /32 KB that the hub takes\. The agent last acted on version 7/],
  ])("of %s names the culprit, what decided, and the code", async (file, says) => {
    const row = await whyOf(file);
    expect(row).toMatch(says);
    expect(row).not.toContain("something went wrong");
  });

  it("names the refusal beside a version that is behind", () => {
    const reasons = ["version-behind", "device-may-be-offline", "possibly-invalid"].map(reason);
    expect(tellingSentences("notYetApplied", reasons)).toStrictEqual([
      "message of possibly-invalid",
      "message of version-behind",
    ]);
  });

  it("blames neither clients nor the connection for a configuration that edgeHub refused", () => {
    const reasons = ["configuration-refused", "clients-disconnected", "configuration-applied", "connection-state"].map(
      reason,
    );
    expect(tellingSentences("failed", reasons)).toStrictEqual(["message of configuration-refused"]);
  });

  it("is vague where nobody knows the culprit", () => {
    const reasons = ["deployment-failed", "individual-deployment", "all-images-match"].map(reason);
    expect(tellingSentences("inProgressOrFailed", reasons)).toStrictEqual(["message of deployment-failed"]);
  });

  it("blames no module for what is said of another", () => {
    const reasons = [
      { code: "status-differs", path: "/properties/reported/modules/a/runtimeStatus", message: "a is down." },
      { code: "exit-code", path: "/properties/reported/modules/b/exitCode", message: "b has ended." },
    ];
    expect(tellingSentences("moduleFailed", reasons)).toStrictEqual(["a is down."]);
    expect(tellingSentences("moduleFailed", [])).toStrictEqual([]);
  });

  it("drops the first words on a narrow terminal, where the rest would be cut", async () => {
    const { stdout } = await runProgram(["report", "-o", "table", `${CASES}/02-agent-20-restarts-exit-132.json`], {
      environment: { COLUMNS: "80" },
    });
    const [head = "", row = ""] = stdout.split("\n");
    expect(head).toBe("STATE         DEVICE  SOURCE        WHY");
    expect(row).toBe('moduleFailed  rpi-07  …-132.json:1  "E" is "failed"; exit code 132 (SIGILL: ill…');
  });
});
