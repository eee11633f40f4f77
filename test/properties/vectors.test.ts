import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../src/json/index.js";
import {
  compareProperties,
  evaluateAcknowledgement,
  evaluateDeviceUpdate,
  evaluateShadow,
} from "../../src/properties/index.js";
import { deepFreeze } from "../support/freeze.js";

interface Vector {
  readonly id: string;
  readonly state: string;
  readonly reason: string;
}

interface PropertyVector extends Vector {
  readonly desired: JsonValue;
  readonly reported: JsonValue;
  readonly desiredVersion: number | null;
  readonly lastUpdatedVersion: number | null;
}

interface UpdateVector extends Vector {
  readonly text: string;
  readonly service: JsonValue;
  readonly agent: JsonValue;
  readonly ack: JsonValue;
  readonly desiredVersion: number | null;
}

interface LegacyVector extends Vector {
  readonly text: string;
  readonly service: JsonValue;
  readonly client: JsonValue;
}

interface PlainVector extends Vector {
  readonly desired: JsonValue;
  readonly reported: JsonValue;
  readonly paths: string;
}

interface Vectors {
  readonly plugAndPlay: readonly PropertyVector[];
  readonly deviceUpdate: readonly UpdateVector[];
  readonly deviceUpdateLegacy: readonly LegacyVector[];
  readonly plain: readonly PlainVector[];
}

const VECTORS = deepFreeze(
  JSON.parse(readFileSync("test/conformance/properties.json", "utf8")) as unknown as JsonValue,
) as unknown as Vectors;

/** The codes that a vector asks for are among the reasons. */
function expectReasons(reasons: readonly { readonly code: string }[], wanted: string): void {
  expect(reasons.length).toBeGreaterThan(0);
  expect(reasons.map(({ code }) => code)).toStrictEqual(expect.arrayContaining(wanted.split(" ").filter(Boolean)));
}

/** A vector has null where its table has a dash. */
function given<Value>(value: Value | null): Value | undefined {
  return value ?? undefined;
}

/** The side of a property that is not there at all. */
function side(value: JsonValue): JsonValue | undefined {
  return value === "<absent>" ? undefined : value;
}

function present(members: Readonly<Record<string, JsonValue>>): unknown {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));
}

describe("writable properties, vectors of the reference §1.6", () => {
  it.each(VECTORS.plugAndPlay)(
    "$id: $state $reason",
    ({ desired, reported, desiredVersion, lastUpdatedVersion, state, reason }) => {
      const versions = { desiredVersion: given(desiredVersion), lastUpdatedVersion: given(lastUpdatedVersion) };
      const verdict = evaluateAcknowledgement(side(desired), side(reported), versions);
      expect(verdict.state).toBe(state);
      expectReasons(verdict.reasons, reason);
    },
  );
});

describe("Device Update, vectors of the reference §2.5", () => {
  it.each(VECTORS.deviceUpdate)(
    "$id: $text: $state $reason",
    ({ service, agent, ack, desiredVersion, state, reason }) => {
      const versions = { desiredVersion: given(desiredVersion) };
      const verdict = evaluateDeviceUpdate(present({ service }), present({ agent, service: ack }), versions);
      // D1 has no component at all: the reference's small implementation says "none" where there is nothing to judge.
      expect(verdict.state).toBe(state === "none" ? "unmanaged" : state);
      expectReasons(verdict.reasons, reason);
    },
  );

  it.each(VECTORS.deviceUpdateLegacy)("$id: $text: $state $reason", ({ service, client, state, reason }) => {
    const verdict = evaluateDeviceUpdate(present({ service }), { client });
    expect(verdict.state).toBe(state);
    expectReasons(verdict.reasons, reason);
  });
});

describe("plain comparison, vectors of the reference §5.3", () => {
  const pathsOf = (paths: string, mark: string): readonly string[] =>
    paths
      .split(" ")
      .filter((path) => path.startsWith(mark))
      .map((path) => path.slice(1));

  it.each(VECTORS.plain)("$id: $state $paths", ({ desired, reported, state, paths }) => {
    const verdict = compareProperties(desired, reported);
    expect(verdict.state).toBe(state);
    expect(verdict.differs).toStrictEqual(pathsOf(paths, "≠"));
    expect(verdict.notReported).toStrictEqual(pathsOf(paths, "∅"));
    expectReasons(verdict.reasons, "");
  });

  it.each(VECTORS.plain)("$id as a shadow: $state $paths", ({ desired, reported, state, paths }) => {
    const verdict = evaluateShadow({ state: { desired, reported }, version: 3 });
    expect(verdict.state).toBe(state);
    expect(verdict.differs).toStrictEqual(pathsOf(paths, "≠"));
    expect(verdict.notReported).toStrictEqual(pathsOf(paths, "∅"));
  });
});

it("are all of the reference but those of $edgeHub, which its own room has", () => {
  const counts = [VECTORS.plugAndPlay, VECTORS.deviceUpdate, VECTORS.deviceUpdateLegacy, VECTORS.plain].map(
    ({ length }) => length,
  );
  expect(counts).toStrictEqual([45, 28, 9, 26]);
});
