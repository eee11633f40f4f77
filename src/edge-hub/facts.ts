import { appendPointer, isJsonObject, ownMember } from "../json/index.js";
import type { JsonObject, JsonValue } from "../json/index.js";
import { readConfigurations, viewTwin } from "../twin/index.js";
import type { ConfigurationFacts, TwinView } from "../twin/index.js";
import { readClients } from "./clients.js";
import type { EdgeHubClient } from "./clients.js";

/** Everything the rules ask about a twin of $edgeHub, read once. */
export interface EdgeHubFacts {
  readonly view: TwinView;
  /** Why the document is not judged at all; empty when it is. */
  readonly obstacles: readonly EdgeHubObstacle[];
  readonly desired: JsonObject;
  /** Whether there is nothing besides what the hub itself keeps. */
  readonly isEmpty: boolean;
  readonly desiredVersion: number | null;
  readonly lastDesiredVersion: number | null;
  readonly code: number | null;
  readonly description: string | null;
  readonly clients: readonly EdgeHubClient[];
  readonly configurations: ConfigurationFacts;
}

/** What is in the way of judging: a code, and the place. */
export interface EdgeHubObstacle {
  readonly code: "not-edge-hub" | "malformed-hub-report";
  readonly path: string;
}

/** What stands for an input that is not an object. */
const NOTHING: TwinView = {
  root: {},
  shape: "service",
  desired: undefined,
  reported: undefined,
  desiredPath: "/properties/desired",
  reportedPath: "/properties/reported",
};

/**
 * Reads the facts of a twin in any shape; it enters no validator and does not recurse.
 *
 * @internal
 */
export function readFacts(twin: unknown): EdgeHubFacts {
  const view = viewTwin(twin) ?? NOTHING;
  const { root, reported, reportedPath } = view;
  const desired = isJsonObject(view.desired) ? view.desired : {};
  const status = ownMember(reported, "lastDesiredStatus");
  const description = ownMember(status, "description");
  return {
    view,
    obstacles: obstaclesIn(view),
    desired,
    isEmpty: Object.keys(desired).every((key) => key === "$version" || key === "$metadata"),
    desiredVersion: wholeNumber(ownMember(desired, "$version")),
    lastDesiredVersion: wholeNumber(ownMember(reported, "lastDesiredVersion")),
    code: numberOf(ownMember(status, "code")),
    description: typeof description === "string" ? description : null,
    clients: readClients(ownMember(reported, "clients"), appendPointer(reportedPath, "clients")),
    configurations: readConfigurations(root),
  };
}

function obstaclesIn({ root, desired, reported, desiredPath, reportedPath }: TwinView): readonly EdgeHubObstacle[] {
  const moduleId = ownMember(root, "moduleId");
  if (isThere(moduleId) && moduleId !== "$edgeHub") return [{ code: "not-edge-hub", path: "/moduleId" }];
  const hasSections = isThere(desired) || isThere(reported) || isJsonObject(ownMember(root, "properties"));
  if (!hasSections) return [{ code: "not-edge-hub", path: "" }];
  if (isThere(desired) && !isJsonObject(desired)) return [{ code: "malformed-hub-report", path: desiredPath }];
  if (isThere(reported) && !isJsonObject(reported)) return [{ code: "malformed-hub-report", path: reportedPath }];
  const last = ownMember(reported, "lastDesiredVersion");
  if (!isThere(last) || wholeNumber(last) !== null) return [];
  return [{ code: "malformed-hub-report", path: appendPointer(reportedPath, "lastDesiredVersion") }];
}

/** `null` is how a patch removes a member, and how some serialisers write that there is none. */
function isThere(value: JsonValue | undefined): boolean {
  return value !== undefined && value !== null;
}

function numberOf(value: JsonValue | undefined): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function wholeNumber(value: JsonValue | undefined): number | null {
  return Number.isSafeInteger(value) ? numberOf(value) : null;
}
