import { ownMember } from "../json/index.js";
import { TWIN_SECTIONS } from "./section.js";
import type { TwinSectionName } from "./section.js";
import { SIZE_RULES } from "./size.js";
import type { SizeRule } from "./size.js";

/** Who decides which characters a name may have: IoT Hub, or edgeHub, which refuses every kind of white space. */
export type KeyCharacterRule = "iotHub" | "edgeHub";

/**
 * What a twin may hold. The presets are complete; for limits of one's own, spread one of them.
 *
 * Source: IoT Hub twins §3.
 */
export interface TwinLimits {
  /** The deepest level of objects and arrays below a section; 500 at most, whatever is said here. */
  readonly maxDepth: number;
  /** The longest name of a member, in bytes of UTF-8. */
  readonly maxKeyBytes: number;
  /** Who decides which characters a name may have. */
  readonly keyCharacters: KeyCharacterRule;
  /** The longest string, in bytes of UTF-8. */
  readonly maxTextBytes: number;
  /** The smallest whole number. */
  readonly minInteger: number;
  /** The largest whole number. */
  readonly maxInteger: number;
  /** Whether there may be arrays at all. */
  readonly arrays: boolean;
  /** Whether there may be nulls below an array. */
  readonly nullInArrays: boolean;
  /** The largest size of each section, in bytes; `null` for no limit. */
  readonly maxSectionBytes: Readonly<Record<TwinSectionName, number | null>>;
  /** How the size of a section is measured. */
  readonly sizeRule: SizeRule;
}

const KIB = 1024;

/** The limits of IoT Hub today: ten levels, 32 KB for desired and for reported, 8 KB for tags. */
export const iotHubLimits: TwinLimits = {
  maxDepth: 10,
  maxKeyBytes: KIB,
  keyCharacters: "iotHub",
  maxTextBytes: 4 * KIB,
  minInteger: -(2 ** 52),
  maxInteger: 2 ** 52 - 1,
  arrays: true,
  nullInArrays: false,
  maxSectionBytes: { tags: 8 * KIB, desired: 32 * KIB, reported: 32 * KIB },
  sizeRule: "documented",
};

/**
 * The limits that the device agent's twin schema is designed for: five levels, otherwise those of IoT Hub today.
 *
 * The default everywhere. Source: Configuration Granularity, "To save nesting levels".
 */
export const deviceAgentLimits: TwinLimits = { ...iotHubLimits, maxDepth: 5 };

/** The limits of IoT Hub from 2016 until 2019, and of requests with an `api-version` of that time. */
export const iotHub2016Limits: TwinLimits = {
  ...iotHubLimits,
  maxDepth: 5,
  maxKeyBytes: 64,
  maxTextBytes: 512,
  arrays: false,
  maxSectionBytes: { tags: 8 * KIB, desired: 8 * KIB, reported: 8 * KIB },
};

/** What edgeHub checks before it takes reported properties from a module: its own size rule, no white space in names. */
export const edgeHubLimits: TwinLimits = {
  ...iotHubLimits,
  keyCharacters: "edgeHub",
  maxSectionBytes: { tags: null, desired: 32 * KIB, reported: 32 * KIB },
  sizeRule: "edgeHub",
};

/** The presets by the names that the command line knows them by. */
export const TWIN_LIMITS: Readonly<Record<"device-agent" | "iot-hub" | "iot-hub-2016" | "edge-hub", TwinLimits>> = {
  "device-agent": deviceAgentLimits,
  "iot-hub": iotHubLimits,
  "iot-hub-2016": iotHub2016Limits,
  "edge-hub": edgeHubLimits,
};

/** What each member of a set of limits must be. */
const FITS: Readonly<Record<keyof TwinLimits, (value: unknown) => boolean>> = {
  maxDepth: (value) => isBound(value) && value >= 0,
  maxKeyBytes: isBound,
  keyCharacters: (value) => value === "iotHub" || value === "edgeHub",
  maxTextBytes: isBound,
  minInteger: isBound,
  maxInteger: isBound,
  arrays: isTruthValue,
  nullInArrays: isTruthValue,
  maxSectionBytes: (value) =>
    TWIN_SECTIONS.map((section) => ownMember(value, section)).every((bytes) => bytes === null || isBound(bytes)),
  sizeRule: (value) => SIZE_RULES.some((rule) => rule === value),
};

function isBound(value: unknown): value is number {
  return typeof value === "number" && !Number.isNaN(value);
}

function isTruthValue(value: unknown): boolean {
  return typeof value === "boolean";
}

/**
 * Refuses limits that nobody could check against: a programming error.
 *
 * @internal
 */
export function checkLimits(limits: TwinLimits): TwinLimits {
  if (Object.entries(FITS).every(([name, fits]) => fits(ownMember(limits, name)))) return limits;
  const presets = Object.keys(TWIN_LIMITS).join(", ");
  throw new TypeError(`options.limits is not a complete set of limits; the presets are: ${presets}.`);
}
