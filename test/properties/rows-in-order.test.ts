import { evaluateAcknowledgement, evaluateDeviceUpdate, evaluateTwin } from "../../src/properties/index.js";
import { PLAIN_RULES } from "../../src/properties/comparison/index.js";
import { DEVICE_UPDATE_RULES } from "../../src/properties/device-update/index.js";
import { ACKNOWLEDGEMENT_RULES } from "../../src/properties/plug-and-play/index.js";
import { OF_THIS_VERSION } from "../../src/properties/plug-and-play/rules.js";
import { PROPERTY_SCENARIOS } from "../simulation/property-scenarios.js";
import { holdTable } from "../support/rows.js";

const fixtures = (): unknown => PROPERTY_SCENARIOS.map(({ twin }) => evaluateTwin(twin));

const ACKNOWLEDGEMENTS = [200, 150, 202, 203, 404, 999, "x"].flatMap((ac) =>
  [undefined, "x", 0, 2, 3, 4, 5].flatMap((av) => [5, 4].map((value) => ({ value, ac, av }))),
);
const REPORTED: readonly unknown[] = [undefined, 5, 4, {}, ...ACKNOWLEDGEMENTS];
const VERSIONS = [{}, { desiredVersion: 4 }, { desiredVersion: 4, lastUpdatedVersion: 3 }];

const acknowledgements = (): unknown =>
  [undefined, 5].flatMap((desired) =>
    REPORTED.flatMap((reported) => VERSIONS.map((versions) => evaluateAcknowledgement(desired, reported, versions))),
  );
holdTable("of acknowledgements of this version", OF_THIS_VERSION, acknowledgements, ["11, 12"]);
holdTable(
  "of acknowledgements",
  ACKNOWLEDGEMENT_RULES,
  acknowledgements,
  // An acknowledgement is there or not, and has one code and one version.
  ["2, 3", "3, 4a", "6b, 7a", "7a, 7b", "7b, 7c", "7d, 8a", "8b, 9a"],
  ["10, 11", "11, 12", "12, 13"],
);

const SIDES = [undefined, 5, { a: 1, b: 2, c: 3 }, { a: 1 }, { a: 1, b: 9 }, { a: 9, b: 2 }, { a: 9 }];
const COMPARED = SIDES.flatMap((desired) =>
  SIDES.map((reported) => ({
    deviceId: "d",
    properties: {
      desired: { ...(desired === undefined ? {} : { m: desired }), $version: 4 },
      reported: reported === undefined ? {} : { m: reported },
    },
  })),
);
holdTable(
  "of plain comparison",
  PLAIN_RULES,
  () => [fixtures(), COMPARED.map((twin) => evaluateTwin(twin))],
  // What is not desired differs from nothing.
  ["1, 2"],
);
const UPDATES = [undefined, 0, 3, 9, 255].flatMap((action) =>
  [undefined, "x", 0, 2, 4, 6, 255].flatMap((state) =>
    [undefined, { id: "w" }, { id: "v" }].flatMap((workflow) =>
      [undefined, 700, 0, -1].flatMap((resultCode) =>
        [{}, { updateManifest: "{" }].map((more) => ({
          service: action === undefined ? {} : { workflow: { action, id: "w" }, ...more },
          agent: { state, workflow, lastInstallResult: { resultCode } },
        })),
      ),
    ),
  ),
);
/** A retry that the agent does not echo, and none; both refused by the agent. */
const RETRIED = ["2026-01-01T00:00:00Z", undefined].map((retryTimestamp) => ({
  workflow: { action: 3, id: "w", ...(retryTimestamp === undefined ? {} : { retryTimestamp }) },
}));
holdTable(
  "of Device Update",
  DEVICE_UPDATE_RULES,
  () => [
    fixtures(),
    UPDATES.map(({ service, agent }) => evaluateDeviceUpdate({ service }, { agent })),
    RETRIED.flatMap((service) =>
      [0, 1, 255].map((state) =>
        evaluateDeviceUpdate(
          { service },
          { agent: { state, workflow: { id: "w" } }, service: { value: service, ac: 400, av: 4 } },
          { desiredVersion: 4 },
        ),
      ),
    ),
  ],
  // The agent is in one state, and an installation has one result.
  ["2, 3a", "3a, 3b", "3b, 3c", "5, 6", "9, 10", "10, 11a", "11a, 11b"],
);
