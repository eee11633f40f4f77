import { describe, expect, it } from "vitest";

interface Ended {
  readonly status: number | null;
  readonly told: string;
  readonly stdout: string;
  readonly stderr: string;
}

const { endAll, runToEnd } = (await import(new URL("../../.ci/run-to-end.mjs", import.meta.url).href)) as {
  endAll: (signal: string) => void;
  runToEnd: (command: string, options: { longest: number; grace: number; env?: NodeJS.ProcessEnv }) => Promise<Ended>;
};

const PATIENT = { longest: 600_000, grace: 600_000 };
/** None of the commands that are late ends in this time; how long it takes in fact no test asks. */
const HASTY = { longest: 60, grace: 60 };

describe.skipIf(process.platform !== "linux")("a command that is run to its end", () => {
  it("gives its exit code and all of its output", async () => {
    expect(await runToEnd("echo out; echo error >&2; exit 77", PATIENT)).toStrictEqual({
      status: 77,
      told: "exit code 77",
      stdout: "out\n",
      stderr: "error\n",
    });
    const { status, stdout } = await runToEnd("head -c 3000000 /dev/zero | tr '\\0' x", PATIENT);
    expect([status, stdout.length]).toStrictEqual([0, 3_000_000]);
  });

  it("is told what it is to know", async () => {
    const { stdout } = await runToEnd('echo "$TOLD"', { ...PATIENT, env: { ...process.env, TOLD: "this" } });
    expect(stdout).toBe("this\n");
  });

  it("has not passed where it was ended, or is not there", async () => {
    expect(await runToEnd("kill -9 $$", PATIENT)).toMatchObject({ status: null, told: "signal SIGKILL" });
    expect(await runToEnd("there-is-no-such-command", PATIENT)).toMatchObject({ status: 127 });
    const unstarted = await runToEnd("true", { ...PATIENT, cwd: "/there/is/no/such/folder" } as typeof PATIENT);
    expect(unstarted).toMatchObject({ status: null, told: expect.stringContaining("ENOENT") as string });
  });

  it.each([
    ["takes too long", "echo begun; sleep 600"],
    ["does not end when it is told to", "trap '' TERM; echo begun; while true; do sleep 1; done"],
    ["ends well then", "trap 'exit 0' TERM; echo begun; while true; do sleep 0.01; done"],
    ["leaves something behind that keeps its output open", "echo begun; sleep 600 & exit 0"],
  ])("has not passed, and does not hang, where it %s", async (_, command) => {
    const told = `not done after ${HASTY.longest / 60_000} minutes`;
    expect(await runToEnd(command, HASTY)).toMatchObject({ status: null, told });
  });

  it("does not hang where it leaves something behind in another group that keeps its output open", async () => {
    const { status, stdout } = await runToEnd("setsid sleep 600 & echo $!", { longest: 1_000, grace: 60 });
    process.kill(Number(stdout));
    expect(status).toBeNull();
  });

  it("is ended with all that it has started when all are", async () => {
    const running = runToEnd("(sleep 600; echo no); echo no", PATIENT);
    endAll("SIGTERM");
    expect(await running).toMatchObject({ status: null, told: "signal SIGTERM", stdout: "" });
  });
});
