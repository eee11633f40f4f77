import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../src/json/index.js";
import { PLAIN_RULES } from "../../src/properties/comparison/index.js";
import { WORD_RULES } from "../../src/properties/comparison/word-rules.js";
import {
  DEVICE_UPDATE_RULES,
  DIAGNOSTICS_RULES,
  LEGACY_UPDATE_RULES,
} from "../../src/properties/device-update/index.js";
import { evaluateAcknowledgement, evaluateDeviceUpdate, evaluateTwin } from "../../src/properties/index.js";
import { CONVENTION_RULES } from "../../src/properties/judging/index.js";
import { CONTEXT_RULES } from "../../src/twin/context/index.js";
import { viewTwin } from "../../src/twin/index.js";
import { ACKNOWLEDGEMENT_RULES } from "../../src/properties/plug-and-play/index.js";
import { PROPERTY_SCENARIOS } from "../simulation/property-scenarios.js";
import { damages, whileDamaged } from "../support/rows.js";

interface PropertyVector {
  readonly desired: JsonValue;
  readonly reported: JsonValue;
  readonly desiredVersion: number | null;
  readonly lastUpdatedVersion: number | null;
}

const { plugAndPlay } = JSON.parse(readFileSync("test/conformance/properties.json", "utf8")) as {
  readonly plugAndPlay: readonly PropertyVector[];
};

/** The properties of the reference, and one for row 7b, of which it has none. */
const PROPERTIES: readonly PropertyVector[] = [
  ...plugAndPlay,
  { desired: 5, reported: { value: 4, ac: 202 }, desiredVersion: 4, lastUpdatedVersion: null },
];

/** The verdict on every fixture: its state, and every member with its convention, state and codes. */
function verdictsOnFixtures(): unknown {
  return PROPERTY_SCENARIOS.map(({ twin }) => {
    const { state, members, reasons } = evaluateTwin(twin);
    return [state, reasons, members.map(({ path, convention, state: own }) => [path, convention, own])];
  });
}

/** The verdict on every writable property of the reference, which need not be acknowledged. */
function verdictsOnProperties(): unknown {
  return PROPERTIES.map(({ desired, reported, desiredVersion, lastUpdatedVersion }) => {
    const [wanted, found] = [desired, reported].map((side) => (side === "<absent>" ? undefined : side));
    return evaluateAcknowledgement(wanted, found, {
      desiredVersion: desiredVersion ?? undefined,
      lastUpdatedVersion: lastUpdatedVersion ?? undefined,
    });
  });
}

describe.each([
  ["conventions", CONVENTION_RULES],
  ["context", CONTEXT_RULES],
  ["update", DEVICE_UPDATE_RULES],
  ["diagnostics", DIAGNOSTICS_RULES],
  ["comparison", PLAIN_RULES],
  ["words", WORD_RULES],
] as const)("the table %s", (_name, rules) => {
  it.each(damages(rules as readonly { readonly holds: (...facts: never[]) => boolean }[]))(
    "%s, %s: some fixture is judged otherwise",
    (damage, _row, rule) => {
      expect(whileDamaged(rule, damage, verdictsOnFixtures)).not.toStrictEqual(verdictsOnFixtures());
    },
  );
});

describe("the table legacy", () => {
  /** A part of a wrong type is a row of its own, and the fixtures have it in today's interface. */
  const verdicts = (): unknown => [
    verdictsOnFixtures(),
    evaluateDeviceUpdate({ service: { action: 3 } }, { client: "idle" }),
  ];

  it.each(damages(LEGACY_UPDATE_RULES))("%s, %s: some fixture is judged otherwise", (damage, _row, rule) => {
    expect(whileDamaged(rule, damage, verdicts)).not.toStrictEqual(verdicts());
  });
});

describe("the table acknowledgement", () => {
  it.each(damages(ACKNOWLEDGEMENT_RULES))(
    "%s, %s: some property of the reference is judged otherwise",
    (damage, _row, rule) => {
      expect(whileDamaged(rule, damage, verdictsOnProperties)).not.toStrictEqual(verdictsOnProperties());
    },
  );

  /** The members of every fixture, each taken for a writable property of a twin whose versions are known. */
  const verdictsOnMembers = (): unknown =>
    PROPERTY_SCENARIOS.map(({ twin }) => {
      const { desired = {}, reported = {} } = viewTwin(twin) as unknown as Partial<Record<string, JsonObject>>;
      const version = desired["$version"];
      const names = Object.keys({ ...desired, ...reported }).filter((name) => !name.startsWith("$"));
      return names.map((name) =>
        evaluateAcknowledgement(desired[name], reported[name], {
          desiredVersion: typeof version === "number" ? version : undefined,
        }),
      );
    });

  it.each(damages(ACKNOWLEDGEMENT_RULES))(
    "%s, %s: some member of a fixture is judged otherwise as a writable property",
    (damage, _row, rule) => {
      expect(whileDamaged(rule, damage, verdictsOnMembers)).not.toStrictEqual(verdictsOnMembers());
    },
  );

  /** Without acknowledgement nobody knows whether a member of a twin is writable: those rows are for one that is. */
  it.each(damages(ACKNOWLEDGEMENT_RULES.filter(({ row }) => !["1", "3", "4a", "4b"].includes(row))))(
    "%s, %s: some fixture is judged otherwise",
    (damage, _row, rule) => {
      expect(whileDamaged(rule, damage, verdictsOnFixtures)).not.toStrictEqual(verdictsOnFixtures());
    },
  );
});
