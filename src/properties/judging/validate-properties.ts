import { appendPointer, isJsonObject, ownMember } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import type { Issue } from "../../result/index.js";
import {
  acknowledgementRules,
  componentRules,
  deviceUpdateDesiredRules,
  deviceUpdateReportedRules,
  validateAgainst,
} from "../../schema/index.js";
import type { SchemaCode, SchemaRules } from "../../schema/index.js";
import { viewTwin } from "../../twin/index.js";
import { isAcknowledgement } from "../plug-and-play/index.js";

/** A section of a twin while its members are checked. */
interface Section {
  readonly name: "desired" | "reported";
  readonly path: string;
  readonly value: JsonObject;
}

/** One row: which members are checked against which schema. */
interface SchemaRow {
  readonly rules: SchemaRules;
  readonly applies: (section: Section["name"], name: string, value: JsonObject) => boolean;
}

const ROWS: readonly SchemaRow[] = [
  { rules: deviceUpdateDesiredRules, applies: (section, name) => section === "desired" && name === "deviceUpdate" },
  { rules: deviceUpdateReportedRules, applies: (section, name) => section === "reported" && name === "deviceUpdate" },
  { rules: componentRules, applies: (_section, _name, value) => Object.hasOwn(value, "__t") },
  {
    rules: acknowledgementRules,
    applies: (section, _name, value) =>
      section === "reported" && Object.hasOwn(value, "ac") && isAcknowledgement(value),
  },
];

/**
 * Checks the members of a twin against the schemas of the conventions that they follow: acknowledgements and components of IoT
 * Plug and Play, and the component of Device Update.
 *
 * A breach is something that misleads whoever reads the member, such as a code that is a string. Configuration groups have
 * `validateGroups`. What is not a twin has no members.
 *
 * Source: `reference/twin-conventions.md` §1.1, §1.2, §2.2.
 *
 * @param twin - a twin in any shape that `parseTwin` takes
 * @returns every breach, with paths into `twin`; empty when all is well
 * @example
 * ```ts
 * import { validateProperties } from "twinstate";
 *
 * const twin = { desired: { target: 5 }, reported: { target: { value: 5, ac: "200", av: 3 } } };
 * validateProperties(twin).map(({ code, path }) => [code, path]); // → [["wrong-type", "/reported/target/ac"]]
 * ```
 */
export function validateProperties(twin: unknown): readonly Issue<SchemaCode>[] {
  const view = viewTwin(twin);
  if (view === undefined) return [];
  return [
    ...checkSection({ name: "desired", path: view.desiredPath, value: objectOf(view.desired) }),
    ...checkSection({ name: "reported", path: view.reportedPath, value: objectOf(view.reported) }),
  ];
}

function objectOf(section: JsonValue | undefined): JsonObject {
  return isJsonObject(section) ? section : {};
}

/** The members of a section, and those of its components; components do not nest. */
function checkSection(section: Section): readonly Issue<SchemaCode>[] {
  return Object.keys(section.value).flatMap((name) => {
    const member = ownMember(section.value, name);
    if (!isJsonObject(member) || name.startsWith("$")) return [];
    const inner = { ...section, path: appendPointer(section.path, name), value: member };
    const own = checkMember(section, name, member);
    return ownMember(member, "__t") === "c" && name !== "deviceUpdate" ? [...own, ...checkProperties(inner)] : own;
  });
}

function checkProperties(component: Section): readonly Issue<SchemaCode>[] {
  return Object.keys(component.value).flatMap((name) => {
    const property = ownMember(component.value, name);
    return isJsonObject(property) && !name.startsWith("$") ? checkMember(component, name, property) : [];
  });
}

function checkMember({ name: section, path }: Section, name: string, value: JsonObject): readonly Issue<SchemaCode>[] {
  return ROWS.filter(({ applies }) => applies(section, name, value)).flatMap(({ rules }) =>
    validateAgainst(rules, value).map((issue) => ({ ...issue, path: appendPointer(path, name) + issue.path })),
  );
}
