import type { JsonObject, JsonValue } from "../../src/json/index.js";
import { isJsonObject } from "../../src/json/index.js";
import type { TwinStory } from "./twin-story.js";

/** The id of an update as manifests and agents write it: JSON in a string. */
function updateId(version: string): string {
  return JSON.stringify({ provider: "Contoso", name: "Vacuum", version });
}

/** A deployment as the service writes it; the signature and the URLs are secrets that no verdict may show. */
export function deploymentOf(id: string, version: string, changes: JsonObject = {}): JsonObject {
  const manifest = { manifestVersion: "5", updateId: JSON.parse(updateId(version)) as JsonValue };
  return {
    deviceUpdate: {
      __t: "c",
      service: {
        workflow: { action: 3, id, ...changes },
        updateManifest: JSON.stringify(manifest),
        updateManifestSignature: "eyJhbGciOiJSUzI1NiJ9.c2lnbmF0dXJl.MARK",
        fileUrls: { f1: "https://storage.example/u/f1?sv=2024&sig=MARK" },
      },
    },
  };
}

/** The service withdraws a deployment. */
export function cancellationOf(id: string): JsonObject {
  return { deviceUpdate: { __t: "c", service: { workflow: { action: 255, id } } } };
}

/** What an install can come to. */
interface Ending {
  readonly resultCode: number;
  readonly extendedResultCodes?: string;
  readonly resultDetails?: string;
  readonly stepResults?: JsonObject;
}

/**
 * The reference agent of Device Update as far as its twin shows it: it announces itself, takes a deployment (state 6), and
 * ends idle (state 0) or failed (255). Source: the reference of twin conventions §2.2 and §2.3.
 */
export interface DeviceUpdateAgent {
  announce(): void;
  /** Takes the desired deployment: the receipt, and state 6. */
  take(): void;
  /** Ends idle, with the update of the manifest installed. */
  succeed(version: string): void;
  /** Ends in state 255, with what went wrong. */
  fail(ending: Ending): void;
  /** Ends idle without reporting an installed update: after a restore, or a cancellation. */
  rest(ending: Ending): void;
}

export function createDeviceUpdateAgent(story: TwinStory): DeviceUpdateAgent {
  const workflow = (): JsonValue => {
    const desired = story.twin.properties.desired as unknown as JsonObject;
    const component = desired["deviceUpdate"];
    const service = isJsonObject(component) ? component["service"] : undefined;
    return isJsonObject(service) ? (service["workflow"] ?? null) : null;
  };
  let taken: JsonValue = null;
  const report = (agent: JsonObject): void => {
    story.report({ deviceUpdate: { __t: "c", agent } });
  };
  const lastInstallResult = ({ resultCode, ...rest }: Ending): JsonObject => ({
    resultCode,
    extendedResultCodes: "00000000",
    resultDetails: "",
    stepResults: null,
    ...(rest as JsonObject),
  });
  return {
    announce: () => {
      const deviceProperties = {
        manufacturer: "contoso",
        model: "vacuum",
        interfaceId: "dtmi:azure:iot:deviceUpdate;2",
      };
      report({ deviceProperties, compatPropertyNames: "manufacturer,model" });
    },
    take: () => {
      taken = workflow();
      const service = { value: { workflow: taken }, ac: 200, av: story.desiredVersion, ad: "" };
      story.report({ deviceUpdate: { __t: "c", service } });
      report({ state: 6, workflow: taken, lastInstallResult: lastInstallResult({ resultCode: 1 }) });
    },
    succeed: (version) => {
      const result = lastInstallResult({
        resultCode: 700,
        stepResults: { step_0: { resultCode: 700, resultDetails: "" } },
      });
      report({ state: 0, workflow: taken, lastInstallResult: result, installedUpdateId: updateId(version) });
    },
    fail: (ending) => {
      report({ state: 255, workflow: taken, lastInstallResult: lastInstallResult(ending) });
    },
    rest: (ending) => {
      report({ state: 0, workflow: taken, lastInstallResult: lastInstallResult(ending) });
    },
  };
}
