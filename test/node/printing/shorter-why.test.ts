import { describe, expect, it } from "vitest";
import { shorterWhy } from "../../../src/node/printing/shorter-why.js";
import { runProgram } from "../../support/world.js";

describe("why, in fewer words", () => {
  it.each([
    [
      'The module "filter" could not be pulled: the registry has no such image or tag. Code 500: Error',
      '"filter": the registry has no such image or tag. Code 500: Error',
    ],
    [
      'The module "filter" has the runtimeStatus "backoff" (it had problems, and the agent will start it again later); "running" is desired. The module "filter" ended with exit code 137 (SIGKILL: it was killed).',
      '"filter" is "backoff"; exit code 137 (SIGKILL: it was killed).',
    ],
    [
      'The module "filter" has the runtimeStatus "failed" (it has exited with a failure code); "running" is desired. The module "filter" has failed: the image is not for the processor.',
      '"filter" is "failed"; the image is not for the processor.',
    ],
    [
      'The module "filter" has the runtimeStatus "stopped" (it has exited with code zero); "running" is desired.',
      '"filter" is "stopped"; "running" is desired.',
    ],
    ["The last attempt failed: the host has no disk space left.", "the host has no disk space left."],
    ["The agent reports 406 (Unknown): it has stopped.", "406 (Unknown): it has stopped."],
    ['The group "apps" failed.', '"apps" failed.'],
    [
      "The agent last acted on version 2; version 3 is desired.",
      "The agent last acted on version 2; version 3 is desired.",
    ],
  ])("%s", (why, short) => {
    expect(shorterWhy(why)).toBe(short);
  });

  it("leaves out the pointer to what is wrong where the message names the module, and nowhere else", async () => {
    const settings = { image: "registry.example/filter:1" };
    const module = { type: "docker", status: "running", restartPolicy: "always", settings };
    const twin = (members: object): string => {
      const runtime = { type: "docker", settings: { minDockerVersion: "v1.25", loggingOptions: "" } };
      const systemModules = { edgeAgent: { type: "docker", settings }, edgeHub: module };
      const modules = { filter: { ...module, ...members } };
      const desired = { schemaVersion: "1.1", runtime, systemModules, modules, $version: 1 };
      return JSON.stringify({ deviceId: "d", moduleId: "$edgeAgent", properties: { desired, reported: {} } });
    };
    const refused = twin({ settings: { ...settings, createOptions: "{" } });
    const stdin = [`${refused}\n${twin({ version: 7 })}\n`];
    const { stdout } = await runProgram(["validate", "-", "-o", "table"], { stdin, environment: { COLUMNS: "80" } });
    expect(stdout).toMatch(/^invalid {2}d .* "filter": /m);
    expect(stdout).toMatch(/^invalid {2}d .* \/properties\//m);
  });
});
