import { isJsonObject, ownMember } from "../json/index.js";
import type { JsonObject, JsonValue } from "../json/index.js";

/**
 * A twin as it lies: its sections and where they were found, whatever shape the document has, nothing checked and
 * nothing copied.
 */
export interface TwinView {
  /** The document itself. */
  readonly root: JsonObject;
  /** Whether the sections stand under `properties` (`service`) or at the root (`device`). */
  readonly shape: "service" | "device";
  /** The desired section, whatever stands there; `undefined` when there is none. */
  readonly desired: JsonValue | undefined;
  /** The reported section, whatever stands there; `undefined` when there is none. */
  readonly reported: JsonValue | undefined;
  /** The JSON Pointer of the desired section in the document as it was given. */
  readonly desiredPath: string;
  /** The JSON Pointer of the reported section in the document as it was given. */
  readonly reportedPath: string;
}

/**
 * Finds the sections of a twin in every shape a twin is met in, without validating or copying anything.
 *
 * The shapes: service document and query row with `properties`; query row with bare sections and the device's own
 * `{ desired, reported }`; the body of a twin change event. A member of a section that is a function, as in the twin of an SDK, is left out. Sections at the root count where `properties` holds neither,
 * and a member that is `undefined` is absent. Source: `reference/iot-hub-twin.md` §2.3.
 *
 * @param input - any JSON value
 * @returns the view, or `undefined` when the input is no object
 * @example
 * ```ts
 * import { viewTwin } from "twinstate";
 *
 * viewTwin({ desired: {}, reported: {} })?.reportedPath; // → "/reported"
 * ```
 */
export function viewTwin(input: unknown): TwinView | undefined {
  if (!isJsonObject(input)) return undefined;
  const properties = ownMember(input, "properties");
  const bare = !hasSection(properties) && hasSection(input);
  const holder = bare ? input : properties;
  const prefix = bare ? "" : "/properties";
  return {
    root: input,
    shape: bare ? "device" : "service",
    desired: withoutFunctions(ownMember(holder, "desired")),
    reported: withoutFunctions(ownMember(holder, "reported")),
    desiredPath: `${prefix}/desired`,
    reportedPath: `${prefix}/reported`,
  };
}

/** The SDK's twin of a device has its function `update` in the section of reported properties; that is not a property. */
function withoutFunctions(section: JsonValue | undefined): JsonValue | undefined {
  if (!isJsonObject(section) || !Object.values<unknown>(section).some(isFunction)) return section;
  return Object.fromEntries(Object.entries(section).filter(([, value]) => !isFunction(value)));
}

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}

function hasSection(holder: unknown): boolean {
  return ownMember(holder, "desired") !== undefined || ownMember(holder, "reported") !== undefined;
}
