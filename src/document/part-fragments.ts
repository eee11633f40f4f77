import { isJsonObject, ownMember } from "../json/index.js";
import { describeType, quoteName } from "../result/index.js";
import type { FragmentRow } from "./fragment-row.js";
import { memberInAnyCase } from "./member-in-any-case.js";
import { NO_TWIN_FRAGMENTS, RUNTIME_MODULES } from "./no-twin-fragments.js";
import { hasNull, namedSections, sectionAlone, unreadableSection } from "./part-signs.js";
import { isThere } from "./subject.js";
import type { Marks } from "./subject.js";

/** What only an identity has. */
const IDENTITY_MARKS = ["generationId", "statusUpdatedTime", "connectionStateUpdatedTime", "managedBy", "hub"];

/**
 * Parts of a twin and what else goes by a device's name, in the order in which they are recognised.
 *
 * Source: Documents and envelopes §1.3, §3.2, §3.3.
 *
 * @internal
 */
export const PART_FRAGMENTS: readonly FragmentRow[] = [
  {
    code: "deleted-identity",
    sign: "the envelope says that the identity was deleted",
    holds: ({ subject }) => subject.holding === "deleted",
    message: () => "The device or module was deleted; this is its last twin. Take it out of what is to be judged.",
  },
  {
    code: "twin-change-event",
    sign: "the envelope says `updateTwin`, or a number `version` beside sections or tags without `deviceId`, `moduleId` and `etag`",
    holds: (marks) => marks.subject.holding === "change" || isChangeEvent(marks),
    message: (marks) =>
      `This is a twin change event, not a whole twin: it changes ${namedSections(marks)}. Pass the whole twin, or a recording that begins with it.`,
  },
  {
    code: "unreadable-section",
    sign: "`properties`, `desired` or `reported` is a string, or a section in it is a list",
    holds: (marks) => unreadableSection(marks) !== undefined,
    message: (marks) => unreadableSection(marks)?.message ?? "",
    path: (marks) => unreadableSection(marks)?.path ?? "",
  },
  {
    code: "digital-twin",
    sign: "`$dtId`, or a `$model` in the root's `$metadata`",
    holds: ({ root, hasDesired, hasReported }) =>
      !hasDesired &&
      !hasReported &&
      (typeof ownMember(root, "$dtId") === "string" ||
        typeof ownMember(ownMember(root, "$metadata"), "$model") === "string"),
    message: () =>
      "This is an answer of the digital twin API, which merges desired and reported properties. Pass the device twin (az iot hub device-twin show).",
  },
  {
    code: "device-identity",
    sign: "`authentication`, `generationId` or another member that only an identity has, without `properties`",
    holds: isIdentity,
    message: ({ root }) =>
      `This is the identity of a ${isThere(ownMember(root, "moduleId")) ? "module" : "device"} in the registry, not its twin. Pass the twin (az iot hub ${isThere(ownMember(root, "moduleId")) ? "module" : "device"}-twin show).`,
  },
  {
    code: "message-properties",
    sign: "`opType` or `iothub-message-schema` without sections, or the lists `propertiesArray` and `systemPropertiesArray`",
    holds: ({ root, hasDesired, hasReported }) =>
      !hasDesired &&
      !hasReported &&
      (["opType", "iothub-message-schema"].some((key) => isThere(ownMember(root, key))) ||
        ["propertiesArray", "systemPropertiesArray"].every((key) => Array.isArray(memberInAnyCase(root, key)))),
    message: () => "These are the properties of a message without its body. Pass the whole message, or the twin.",
  },
  {
    code: "shadow-request",
    sign: "only a `state` with `desired` or `reported`, with or without a `clientToken`",
    holds: isShadowRequest,
    message: () =>
      "This is a request to update a shadow, not a whole shadow. Pass what the topic shadow/get/accepted gives.",
  },
  {
    code: "twin-patch",
    sign: "sections without a name and without `$version`: only `properties.desired` or `tags`, or a null in them; or groups with `__meta` at the root",
    holds: isPatch,
    message: (marks) =>
      `This is a patch, not a whole twin: it changes ${namedSections(marks)}. Pass the whole twin; validatePatch checks a patch.`,
  },
  {
    code: "twin-section",
    sign: "the members of a section at the root: `lastDesiredVersion`, `systemModules`, `clients`, `routes`, `$metadata`",
    holds: (marks) => sectionAlone(marks) !== undefined,
    message: (marks) =>
      `This is ${sectionAlone(marks) ?? ""}, not a whole twin. Pass the whole twin (az iot hub module-twin show).`,
  },
  {
    code: "no-sections",
    sign: "a device or module by name, without desired and reported properties",
    holds: (marks) =>
      !marks.hasDesired &&
      !marks.hasReported &&
      isNamedDevice(marks.root) &&
      !RUNTIME_MODULES.has(ownMember(marks.root, "moduleId")) &&
      !NO_TWIN_FRAGMENTS.some(({ holds }) => holds(marks)),
    message: ({ root }) =>
      `This names a device and has no desired and no reported properties, so it is ${likeliest(root)}. Pass the whole twin (az iot hub device-twin show).`,
  },
  {
    code: "twin-projection",
    sign: "a device by name beside only one of `desired` and `reported` at the root",
    holds: ({ root, view, hasDesired, hasReported }) =>
      view?.shape === "device" &&
      hasDesired !== hasReported &&
      isNamedDevice(root) &&
      !isThere(ownMember(root, "etag")),
    message: ({ hasDesired }) =>
      `This is a row of a query with the ${hasDesired ? "desired" : "reported"} properties only. Select both sections, or the whole twin (SELECT *).`,
  },
];

/** A request has nothing but what is to change, and a token of its sender. */
function isShadowRequest({ root }: Marks): boolean {
  const state = ownMember(root, "state");
  const isBare = Object.keys(root).every((key) => key === "state" || key === "clientToken");
  return isBare && ["desired", "reported"].some((key) => ownMember(state, key) !== undefined);
}

function isChangeEvent({ root, hasDesired, hasReported }: Marks): boolean {
  if (typeof ownMember(root, "version") !== "number") return false;
  if (["deviceId", "moduleId", "etag"].some((key) => isThere(ownMember(root, key)))) return false;
  return hasDesired || hasReported || isJsonObject(ownMember(root, "tags"));
}

function isIdentity({ root, hasDesired, hasReported }: Marks): boolean {
  if (hasDesired || hasReported || isThere(ownMember(root, "properties"))) return false;
  if (isJsonObject(ownMember(root, "authentication"))) return true;
  return isNamedDevice(root) && IDENTITY_MARKS.some((key) => isThere(ownMember(root, key)));
}

function isPatch(marks: Marks): boolean {
  const { root, view, isNamed, hasDesired, hasReported } = marks;
  if (isNamed) return false;
  if (!hasDesired && !hasReported) return isJsonObject(ownMember(root, "tags")) || isSectionPatch(root);
  const sections = [view?.desired, view?.reported];
  if (sections.some((section) => isThere(ownMember(section, "$version")))) return false;
  return isServicePatch(marks) || hasNull(sections);
}

/** What a service sends holds desired properties only. */
function isServicePatch({ view, hasDesired, hasReported }: Marks): boolean {
  return hasDesired && !hasReported && view?.shape === "service";
}

/** The patch of a section as the device gets it (`$version`, no `$metadata`), or as an agent of configuration groups sends it. */
function isSectionPatch(root: Marks["root"]): boolean {
  if (sectionAlone({ root }) !== undefined) return false;
  if (typeof ownMember(root, "$version") === "number") return true;
  if (isThere(ownMember(root, "__summary"))) return true;
  return Object.values(root).some((group) => ["__meta", "__errors"].some((key) => isThere(ownMember(group, key))));
}

function isNamedDevice(root: Marks["root"]): boolean {
  return ["deviceId", "moduleId"].some((key) => typeof ownMember(root, key) === "string");
}

function likeliest(root: Marks["root"]): string {
  if (isThere(ownMember(root, "jobId"))) return "a job";
  const others = Object.entries(root).filter(([key]) => key !== "deviceId" && key !== "moduleId");
  if (others.length === 0) return "only a name";
  const [name, value] = others[0] ?? ["", null];
  return others.every(([, other]) => !isJsonObject(other))
    ? `telemetry or a row of a query (${quoteName(name)} is ${describeType(value)})`
    : "a row of a query";
}
