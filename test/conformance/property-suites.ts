import { readFileSync } from "node:fs";
import type { JsonValue } from "../../src/json/index.js";
import {
  compareProperties,
  evaluateAcknowledgement,
  evaluateDeviceUpdate,
  evaluateShadow,
} from "../../src/properties/index.js";
import { deepFreeze } from "../support/freeze.js";
import type { Suite, Vector } from "./vector.js";

interface Row {
  readonly id: string;
  readonly state: string;
  readonly reason: string;
}

interface PropertyRow extends Row {
  readonly desired: JsonValue;
  readonly reported: JsonValue;
  readonly desiredVersion: number | null;
  readonly lastUpdatedVersion: number | null;
}

interface UpdateRow extends Row {
  readonly text: string;
  readonly service: JsonValue;
  readonly agent: JsonValue;
  readonly ack: JsonValue;
  readonly desiredVersion: number | null;
}

interface LegacyRow extends Row {
  readonly text: string;
  readonly service: JsonValue;
  readonly client: JsonValue;
}

interface PlainRow extends Row {
  readonly desired: JsonValue;
  readonly reported: JsonValue;
  readonly paths: string;
}

interface Rows {
  readonly plugAndPlay: readonly PropertyRow[];
  readonly deviceUpdate: readonly UpdateRow[];
  readonly deviceUpdateLegacy: readonly LegacyRow[];
  readonly plain: readonly PlainRow[];
}

const ROWS = deepFreeze(
  JSON.parse(readFileSync("test/conformance/properties.json", "utf8")) as unknown as JsonValue,
) as unknown as Rows;

/** A row has null where its table has a dash. */
const given = <Value>(value: Value | null): Value | undefined => value ?? undefined;

/** The side of a property that is not there at all. */
const side = (value: JsonValue): JsonValue | undefined => (value === "<absent>" ? undefined : value);

const present = (members: Readonly<Record<string, JsonValue>>): unknown =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));

/** The state, and the codes that are asked for among the reasons; there is at least one reason. */
function verdictVector(
  name: string,
  { state, reason }: Row,
  judge: () => { readonly state: string; readonly reasons: readonly { readonly code: string }[] },
): Vector {
  const wanted = reason.split(" ").filter(Boolean);
  return {
    name,
    expected: { state, codes: wanted, isSilent: false },
    answer: () => {
      const { state: found, reasons } = judge();
      const codes = wanted.filter((code) => reasons.some((told) => told.code === code));
      return { state: found, codes, isSilent: reasons.length === 0 };
    },
  };
}

function plugAndPlay(): readonly Vector[] {
  return ROWS.plugAndPlay.map((row) => {
    const { id, state, reason, desired, reported, desiredVersion, lastUpdatedVersion } = row;
    const versions = { desiredVersion: given(desiredVersion), lastUpdatedVersion: given(lastUpdatedVersion) };
    return verdictVector(`${id}: ${state} ${reason}`, row, () =>
      evaluateAcknowledgement(side(desired), side(reported), versions),
    );
  });
}

function deviceUpdate(): readonly Vector[] {
  return ROWS.deviceUpdate.map((row) => {
    const { id, text, service, agent, ack, desiredVersion } = row;
    // D1 has no component at all: the source says "none" where there is nothing to judge.
    const state = row.state === "none" ? "unmanaged" : row.state;
    return verdictVector(`${id}: ${text}`, { ...row, state }, () =>
      evaluateDeviceUpdate(present({ service }), present({ agent, service: ack }), {
        desiredVersion: given(desiredVersion),
      }),
    );
  });
}

function legacyDeviceUpdate(): readonly Vector[] {
  return ROWS.deviceUpdateLegacy.map((row) =>
    verdictVector(`${row.id}: ${row.text}`, row, () =>
      evaluateDeviceUpdate(present({ service: row.service }), { client: row.client }),
    ),
  );
}

function plain(
  compare: (row: PlainRow) => { readonly state: string; readonly differs: unknown; readonly notReported: unknown },
): readonly Vector[] {
  return ROWS.plain.map((row) => {
    const { id, state, paths } = row;
    const marked = (mark: string): readonly string[] =>
      paths.split(" ").flatMap((path) => (path.startsWith(mark) ? [path.slice(1)] : []));
    return {
      name: `${id}: ${state} ${paths}`,
      expected: { state, differs: marked("≠"), notReported: marked("∅") },
      answer: () => {
        const { state: found, differs, notReported } = compare(row);
        return { state: found, differs, notReported };
      },
    };
  });
}

/** The vectors of conventions for the members of a device twin. */
export const PROPERTY_SUITES: readonly Suite[] = [
  {
    name: "plug-and-play",
    about: "acknowledgements of writable properties",
    source: "the convention of IoT Plug and Play, and devices that follow it",
    vectors: plugAndPlay(),
  },
  {
    name: "device-update",
    about: "deployments of Device Update",
    source: "the code of its agent and service",
    vectors: deviceUpdate(),
  },
  {
    name: "device-update-legacy",
    about: "the same, up to agent 0.7",
    source: "the code of its agent",
    vectors: legacyDeviceUpdate(),
  },
  {
    name: "plain",
    about: "plain comparison of both sections",
    source: "the shadows of AWS IoT",
    vectors: plain(({ desired, reported }) => compareProperties(desired, reported)),
  },
  {
    name: "shadows",
    about: "the same in a shadow",
    source: "the shadows of AWS IoT",
    vectors: plain(({ desired, reported }) => evaluateShadow({ state: { desired, reported }, version: 3 })),
  },
];
