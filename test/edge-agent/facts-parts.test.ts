import { describe, expect, it } from "vitest";
import { classifyEdgeDeployment, readEdgeDeploymentFacts } from "../../src/edge-agent/index.js";
import { haveAllImages, isEnvironmentUnreadable, isStale } from "../../src/edge-agent/facts/index.js";
import { malformedModules } from "../../src/edge-agent/facts/malformed-modules.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";
import { PLAIN } from "./plain-twin.js";

const MODULE: JsonObject = { status: "running", settings: { image: "app:1" } };

describe("a comparison of modules", () => {
  const compared = (desired: JsonObject, reported: JsonObject) => {
    const twin = { desired: { modules: { m: desired } }, reported: { modules: { m: reported } } };
    const [module] = readEdgeDeploymentFacts(twin).modules;
    return [module?.documented.status, module?.observed.status];
  };

  it.each<[string, JsonObject, JsonObject, readonly [documented: boolean, observed: boolean]]>([
    ["counts a status that neither side has as different; running is assumed", {}, {}, [false, false]],
    ["assumes running", {}, { runtimeStatus: "running" }, [false, true]],
    [
      "knows no stop by a signal without a wanted status",
      {},
      { runtimeStatus: "failed", exitCode: 137 },
      [false, false],
    ],
    ["knows none without a measured one", { status: "stopped" }, { exitCode: 137 }, [false, false]],
    [
      "knows one of a module that is to be stopped",
      { status: "stopped" },
      { runtimeStatus: "failed", exitCode: 143 },
      [false, true],
    ],
  ])("%s", (_, desired, reported, same) => {
    expect(compared(desired, reported)).toStrictEqual(same);
  });

  it("of no modules has found nothing", () => {
    const { documented, observed, malformed } = readEdgeDeploymentFacts({});
    expect([documented, observed]).toStrictEqual(Array(2).fill({ isAnyFailed: false, isAnyDifferent: false }));
    expect(malformed).toStrictEqual([]);
  });
});

describe("what is not an object in the place of a module", () => {
  it.each<[string, JsonValue, readonly string[]]>([
    ["is found where nothing else is", { modules: { x: 7 } }, ["/modules/x"]],
    ["is found in the place of all", { modules: [1] }, ["/modules"]],
    ["is found in the place of those of the system", { systemModules: "x" }, ["/systemModules"]],
    ["is not what is missing, or was removed", { modules: null, systemModules: { a: null, b: {} } }, []],
    ["is nothing in an empty deployment", {}, []],
  ])("%s", (_, desired, paths) => {
    expect(malformedModules(desired).map(({ path }) => path)).toStrictEqual(paths);
    expect(readEdgeDeploymentFacts({ desired }).malformed.map(({ path }) => path)).toStrictEqual(paths);
  });
});

describe("what the agent refuses in a deployment", () => {
  const refusals = (code: number, settings: JsonObject) => {
    const desired = { modules: { m: { type: "docker", status: "running", settings } } };
    return readEdgeDeploymentFacts({ desired, reported: { lastDesiredStatus: { code } } }).refusals.map(
      (refusal) => refusal.code,
    );
  };

  it("is read where the agent says that it refused something, and errors alone count", () => {
    expect(refusals(400, { image: 5 })).toStrictEqual(["malformed-image"]);
    expect(refusals(412, { image: 5 })).toStrictEqual(["malformed-image"]);
    expect(refusals(200, { image: 5 })).toStrictEqual([]);
    expect(refusals(400, { image: "a:1", createOptions: "{'A':1}" })).toStrictEqual([]);
  });
});

describe("what the rules ask of the facts", () => {
  it("whether all images are the desired ones: edgeHub alone is enough, nothing is not", () => {
    const { properties } = PLAIN as { properties: { desired: JsonObject; reported: JsonObject } };
    const facts = (desired: JsonObject) =>
      readEdgeDeploymentFacts({ desired: { ...properties.desired, ...desired }, reported: properties.reported });
    expect(haveAllImages(facts({}), "observed")).toBe(true);
    expect(haveAllImages(facts({ modules: {} }), "observed")).toBe(true);
    expect(haveAllImages(facts({ systemModules: {} }), "observed")).toBe(true);
    expect(haveAllImages(facts({ modules: {}, systemModules: {} }), "observed")).toBe(false);
    expect(haveAllImages(facts({ modules: { m: { ...MODULE, settings: {} } } }), "observed")).toBe(false);
  });

  it("whether the agent could not list its modules: it says so with code 500 alone", () => {
    const facts = (code: number, type: string) =>
      readEdgeDeploymentFacts({
        reported: { lastDesiredStatus: { code }, systemModules: { edgeAgent: { type } } },
      });
    expect(isEnvironmentUnreadable(facts(500, "Unknown"))).toBe(true);
    expect(isEnvironmentUnreadable(facts(200, "Unknown"))).toBe(false);
    expect(isEnvironmentUnreadable(facts(500, "docker"))).toBe(false);
  });

  it.each<[number | null, number | null, boolean]>([
    [null, null, true],
    [null, 4, true],
    [0, 0, true],
    [4, 5, true],
    [5, 5, false],
  ])("whether it has acted on the version: %j of %j", (lastDesiredVersion, desiredVersion, stale) => {
    expect(isStale({ lastDesiredVersion, desiredVersion })).toBe(stale);
  });
});

describe("what a twin holds as a secret", () => {
  const described = (settings: JsonObject, description: string): string | null =>
    classifyEdgeDeployment({
      desired: { $version: 1, modules: { m: { settings } } },
      reported: { lastDesiredStatus: { code: 500, description } },
    }).description;

  it.each<[string, JsonObject, string, string]>([
    [
      "is not the name of an image",
      { image: "host/app:1", createOptions: "{}" },
      "pull of host/app:1",
      "pull of host/app:1",
    ],
    ["is in options that are an object", { createOptions: { Env: ["DB=hush-hush", 5] } }, "no hush-hush", "no ***"],
    [
      "is in labels that are named so",
      { createOptions: '{"Labels":{"apiKey":"hush-hush"}}' },
      "no hush-hush",
      "no ***",
    ],
    [
      "is a piece of the options, however it is called",
      { createOptions: "{}", theCreateOptions01: "hush-hush" },
      "no hush-hush",
      "no ***",
    ],
    ["is the user of an image", { image: "me-myself:p@host/app" }, "no me-myself:p", "no ***"],
    ["is none where the description is empty", { createOptions: "hush-hush" }, "", ""],
  ])("%s", (_, settings, description, shown) => {
    expect(described(settings, description)).toBe(shown);
  });
});
