import { ownMember } from "../json/index.js";
import type { JsonObject, JsonValue } from "../json/index.js";
import type { EdgeHubIssueCode } from "./codes.js";

/** The desired properties of edgeHub, and what their schema version means for the rules. */
export interface HubDesired {
  readonly members: JsonObject;
  /** The minor number by which the rules go: 0 for schema version 1.0; the newest where edgeHub refuses the version. */
  readonly minor: number;
}

/** What a row finds: where, and what to say. */
export interface HubFinding {
  readonly path: string;
  readonly message: string;
}

/** One row of the table of what edgeHub refuses. */
export interface EdgeHubRefusal {
  /** When the row applies, in Markdown. */
  readonly condition: string;
  readonly code: EdgeHubIssueCode;
  /** `error`: edgeHub answers 400. `warning`: it takes the value, in another way than it looks. */
  readonly severity: "error" | "warning";
  /** `source`: read in the source code of edgeHub, or tried with its reader. `inferred`: concluded from it. */
  readonly certainty: "source" | "inferred";
  readonly find: (desired: HubDesired) => readonly HubFinding[];
}

/** The newest minor number of schema version 1 that edgeHub reads. */
const NEWEST_MINOR = 3;

/** The largest number that a part of a version may be. */
const LARGEST_PART = 2_147_483_647;

/**
 * Reads the minor number of a schema version that edgeHub takes: major version 1, minor 0 to 3, two to four numbers. A
 * number is read as the text that it was; 1 may have been 1.0.
 *
 * @returns the number, or `undefined` for what edgeHub refuses
 * @internal
 */
export function minorOf(schemaVersion: JsonValue | undefined): number | undefined {
  if (schemaVersion === 1) return 0;
  return typeof schemaVersion === "string" || typeof schemaVersion === "number"
    ? minorOfText(String(schemaVersion))
    : undefined;
}

function minorOfText(schemaVersion: string): number | undefined {
  const parts = schemaVersion.split(".").map((part) => (/^\s*\d+\s*$/.test(part) ? Number(part) : Number.NaN));
  const isVersion = parts.length >= 2 && parts.length <= 4 && parts.every((part) => part <= LARGEST_PART);
  const [major, minor = NEWEST_MINOR + 1] = parts;
  return isVersion && major === 1 && minor <= NEWEST_MINOR ? minor : undefined;
}

/**
 * Reads desired properties for the rules.
 *
 * @internal
 */
export function readDesired(members: JsonObject): HubDesired {
  const schemaVersion = ownMember(members, "schemaVersion");
  return { members, minor: minorOf(schemaVersion) ?? NEWEST_MINOR };
}

/**
 * Reads a whole number as edgeHub does: a number, or a string of one.
 *
 * @internal
 */
export function readNumber(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^\s*-?\d+\s*$/.test(value) ? Number(value) : undefined;
}
