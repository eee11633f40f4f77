import { describe, expect, it } from "vitest";
import { classifyEdgeHub } from "../../src/edge-hub/index.js";
import {
  compareProperties,
  evaluateAcknowledgement,
  evaluateDeviceUpdate,
  evaluateDiagnostics,
  evaluateShadow,
  evaluateTwin,
  twinMember,
} from "../../src/properties/index.js";
import { PROPERTY_SCENARIOS } from "../simulation/property-scenarios.js";

const MARKER = "S3CR3T";
const SAS = `https://storage.example/c?sv=2024-01-01&sr=b&sig=${MARKER}`;

/** Everything that can hold a secret, in a twin of every convention. */
const twin = {
  deviceId: "d",
  status: "disabled",
  statusReason: `password=${MARKER}`,
  desired: {
    $version: 3,
    deviceUpdate: {
      __t: "c",
      service: {
        workflow: { action: 3, id: "d1" },
        updateManifest: JSON.stringify({ updateId: { provider: "p", name: "n", version: "1" }, files: { f: MARKER } }),
        updateManifestSignature: MARKER,
        fileUrls: { f1: MARKER },
        rootKeyPackageUrl: MARKER,
      },
    },
    azureDeviceUpdateAgent: { service: { action: 0, updateManifest: MARKER, fileUrls: { f1: SAS } } },
    diagnosticInformation: { service: { operationId: "o", storageSasUrl: MARKER } },
    upload: { url: SAS, SharedAccessKey: MARKER, list: [SAS, { token: MARKER }, null], nested: { apiKey: MARKER } },
    target: 5,
    group: { x: `AccountKey=${MARKER}` },
  },
  reported: {
    deviceUpdate: {
      agent: {
        state: 255,
        workflow: { action: 3, id: "d1" },
        lastInstallResult: { resultCode: 0, resultDetails: `GET ${SAS} failed` },
      },
    },
    azureDeviceUpdateAgent: { client: { state: 255, resultCode: 500, resultDetails: `password: ${MARKER}` } },
    diagnosticInformation: { agent: { operationId: "o", resultCode: -2 } },
    upload: { url: "none", updateStatus: `token=${MARKER}` },
    target: { value: 4, ac: 400, av: 3, ad: `me:${MARKER}@host refused` },
    group: { __errors: { o: { code: 1, message: `SharedAccessKey=${MARKER}`, subsystem: "s", context: "o" } } },
  },
};

describe("no secret leaves", () => {
  it.each([{}, { values: true }, { words: false }, { values: true, now: "2026-01-01T00:00:00Z", deploymentId: "x" }])(
    "with the options %o",
    (options) => {
      const progress = evaluateTwin(twin, options);
      expect(JSON.stringify(progress)).not.toContain(MARKER);
      expect(JSON.stringify(twinMember("d", progress))).not.toContain(MARKER);
    },
  );

  it("of any judge of its own", () => {
    const { desired, reported } = twin;
    const firmware = { fwVersion: MARKER, fwPackageURI: SAS };
    const answers: readonly unknown[] = [
      evaluateDeviceUpdate(desired.deviceUpdate, reported.deviceUpdate),
      evaluateDeviceUpdate(desired.azureDeviceUpdateAgent, reported.azureDeviceUpdateAgent),
      evaluateDeviceUpdate({ service: { ...desired.deviceUpdate.service, workflow: MARKER } }, { agent: MARKER }),
      evaluateDiagnostics(desired.diagnosticInformation, reported.diagnosticInformation),
      evaluateDiagnostics({ service: { operationId: "o", storageSasUrl: SAS } }, { agent: SAS }),
      evaluateAcknowledgement(SAS, reported.target, { desiredVersion: 3 }),
      compareProperties(desired.upload, reported.upload),
      evaluateShadow({ state: { desired: desired.upload, reported: { url: MARKER }, delta: MARKER }, version: 1 }),
      evaluateShadow({ state: { desired: SAS, reported: MARKER }, version: 1 }),
      evaluateShadow({ state: { url: SAS }, version: 1 }),
      evaluateTwin({
        desired: { firmware },
        reported: { firmware: { currentFwVersion: SAS, fwUpdateStatus: "current" } },
      }),
      evaluateTwin(
        { ...twin, desired: { ...desired, $version: MARKER }, configurations: MARKER },
        { deploymentId: "x" },
      ),
      classifyEdgeHub({
        ...twin,
        moduleId: "$edgeHub",
        connectionState: `password=${MARKER}`,
        desired: { schemaVersion: `token=${MARKER}`, routes: { r: { route: 5, password: MARKER } }, $version: 2 },
        reported: { lastDesiredVersion: 2, lastDesiredStatus: { code: 400, description: `SharedAccessKey=${MARKER}` } },
      }),
    ];
    for (const answer of answers) expect(JSON.stringify(answer)).not.toContain(MARKER);
  });

  it("shows values only when they are asked for, and of a manifest only the id", () => {
    const valuesOf = (options: { readonly values?: boolean }, path: string): unknown => {
      const member = evaluateTwin(twin, options).members.find((candidate) => candidate.path === path);
      return [member?.desired, member?.reported];
    };
    expect(valuesOf({}, "/upload")).toStrictEqual([undefined, undefined]);
    expect(valuesOf({ values: true }, "/upload")).toStrictEqual([
      {
        url: "https://storage.example/c?sv=2024-01-01&sr=b&sig=***",
        SharedAccessKey: "***",
        list: ["https://storage.example/c?sv=2024-01-01&sr=b&sig=***", { token: "***" }, null],
        nested: { apiKey: "***" },
      },
      { url: "none", updateStatus: "token=***" },
    ]);
    expect(valuesOf({ values: true }, "/deviceUpdate")).toMatchObject([
      {
        service: {
          updateManifest: { updateId: { provider: "p", name: "n", version: "1" } },
          updateManifestSignature: "***",
          fileUrls: "***",
          rootKeyPackageUrl: "***",
        },
      },
      {},
    ]);
    expect(valuesOf({ values: true }, "/azureDeviceUpdateAgent")).toMatchObject([
      { service: { updateManifest: "***" } },
      {},
    ]);
    expect(valuesOf({ values: true }, "/group")).toStrictEqual([undefined, undefined]);
  });

  it("leaves nulls, and scalars of members that are not there on one side", () => {
    const [member] = evaluateTwin({ desired: { a: { key: null, b: 1 } } }, { values: true }).members;
    expect(member).toMatchObject({ desired: { key: null, b: 1 } });
    expect(member).not.toHaveProperty("reported");
    expect(evaluateTwin({ reported: { a: 5 } }, { values: true }).members[0]).not.toHaveProperty("desired");
  });

  it.each(PROPERTY_SCENARIOS)("of the twin $name", ({ twin: fixture }) => {
    expect(JSON.stringify(evaluateTwin(fixture, { values: true }))).not.toContain("MARK");
  });
});
