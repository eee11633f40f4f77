import { describe, expect, it } from "vitest";
import { findStatusCause } from "../../src/edge-agent/judging/cause-reasons.js";
import type { JsonObject } from "../../src/json/index.js";
import { changed, reasonsOf } from "./plain-twin.js";

const START = "Error calling start module m: ";

/** What is said of the causes of a failure, beside a module without an image and one whose image has no name. */
function causesOf(description: string, modules: JsonObject = {}): readonly string[] {
  const twin = changed({
    properties: {
      desired: { modules: { a: { status: "running" }, b: { status: "running", settings: { image: "" } }, ...modules } },
      reported: { lastDesiredStatus: { code: 500, description } },
    },
  });
  return reasonsOf(twin)
    .filter(({ path }) => path.endsWith("/description"))
    .map(({ message }) => message);
}

describe("the causes that a description gives away", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "are looked for in each failure that it tells of, not before the first",
      `no space left on device (${START}cannot allocate memory)`,
      ['The module "m" could not be started: the host has no memory left.'],
    ],
    [
      "are looked for in all of a failure that has no colon",
      "Error calling start module m no space left on device",
      ['The module "m" could not be started: the host has no disk space left.'],
    ],
    [
      "are looked for in as much as a string of a twin may have",
      `${"x".repeat(4096 - 23)}no space left on device`,
      ["The last attempt failed: the host has no disk space left."],
    ],
    ["are not looked for beyond that", `${"x".repeat(4096 - 22)}no space left on device`, []],
    [
      "are not put on a module without an image, or with an empty one",
      "no space left on device: null",
      ["The last attempt failed: the host has no disk space left."],
    ],
  ])("%s", (_, description, messages) => {
    expect(causesOf(description)).toStrictEqual(messages);
  });

  it("are put on the module whose image is named", () => {
    expect(causesOf("no space left on device: app:1")).toStrictEqual([
      'The module "m" has failed: the host has no disk space left.',
    ]);
  });
});

describe("the cause that a status description gives away", () => {
  it.each<[string, string | null, string | undefined]>([
    ["is found in a sentence", "killed: out of memory", "host-out-of-memory"],
    ["is not looked for in a single word, which is a status", "oomkilled", undefined],
    ["is found at the end of what a string of a twin may have", `${"x ".repeat(2043)}oomkilled`, "host-out-of-memory"],
    ["is not looked for beyond that", `${"x ".repeat(2044)}oomkilled`, undefined],
    ["is none without words", null, undefined],
  ])("%s", (_, statusDescription, code) => {
    expect(findStatusCause(statusDescription)[0]?.code).toBe(code);
  });
});
