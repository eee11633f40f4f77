import { isJsonObject, ownMember } from "../json/index.js";
import type { JsonObject, JsonValue } from "../json/index.js";
import type { Reason } from "../result/index.js";
import { wireForm } from "./serialisation.js";

/**
 * A twin as it lies: its sections and where they were found, whatever shape the document has, nothing checked and
 * nothing copied.
 */
export interface TwinView {
  /** The document itself; in IoT Hub's names where a library writes others. */
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
  /** The path in the document as it was given, of a path in `root`; absent where they are the same. */
  readonly pathAsGiven?: (path: string) => string;
}

/**
 * Finds the sections of a twin in every shape a twin is met in, without validating or copying anything.
 *
 * The shapes: service document and query row with `properties`; query row with bare sections and the device's own
 * `{ desired, reported }`; the body of a twin change event; and the same in the names of a library (`device_id` of Python, `DeviceId` of
 * .NET) or of an export of devices (`id`). A member of a section that is a function, as in the twin of an SDK, is left out. Sections at the root count where `properties` holds neither,
 * and a member that is `undefined` is absent. Source: IoT Hub twins §2.3.
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
  const wire = wireForm(input);
  const root = wire?.document ?? input;
  const properties = ownMember(root, "properties");
  const bare = !hasSection(properties) && hasSection(root);
  const holder = bare ? root : properties;
  const prefix = bare ? "" : "/properties";
  const place = (path: string): string => wire?.pathAsGiven(path) ?? path;
  const view: TwinView = {
    root,
    shape: bare ? "device" : "service",
    desired: withoutFunctions(ownMember(holder, "desired")),
    reported: withoutFunctions(ownMember(holder, "reported")),
    desiredPath: place(`${prefix}/desired`),
    reportedPath: place(`${prefix}/reported`),
  };
  return wire === undefined ? view : { ...view, pathAsGiven: wire.pathAsGiven };
}

/** The SDK's twin of a device has its function `update` in the section of reported properties; that is not a property. */
function withoutFunctions(section: JsonValue | undefined): JsonValue | undefined {
  if (!isJsonObject(section) || !hasFunction(section)) return section;
  return Object.fromEntries(Object.entries(section).filter(([, value]) => !isFunction(value)));
}

function hasFunction(section: JsonObject): boolean {
  for (const name in section) if (isFunction(section[name])) return true;
  return false;
}

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}

function hasSection(holder: unknown): boolean {
  return ownMember(holder, "desired") !== undefined || ownMember(holder, "reported") !== undefined;
}

/**
 * Leads the paths of reasons or issues about a twin's root back into the document as it was given.
 *
 * @param view - what `viewTwin` found
 * @param told - what has a path, such as a reason; a path into a section is one as it was given already
 * @returns the same with the paths as they were given; `told` itself where nothing was renamed
 * @example
 * ```ts
 * import { pathsAsGiven, viewTwin } from "twinstate";
 *
 * const view = viewTwin({ DeviceId: "meter-7", Tags: {} });
 * view && pathsAsGiven(view, [{ path: "/tags/site" }]); // → [{ path: "/Tags/site" }]
 * ```
 */
export function pathsAsGiven<Told extends Pick<Reason, "path">>(
  { pathAsGiven }: TwinView,
  told: readonly Told[],
): readonly Told[] {
  return pathAsGiven === undefined ? told : told.map((one) => ({ ...one, path: pathAsGiven(one.path) }));
}
