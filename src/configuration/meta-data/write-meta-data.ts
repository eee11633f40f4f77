import type { JsonObject, JsonValue } from "../../json/index.js";
import { oneOf, requireOption } from "../../result/index.js";
import type { OptionShape } from "../../result/index.js";
import type { MetaDataFields } from "./meta-data-members.js";

/**
 * The generations of the `__meta` schema that can be written: `2019-01` is Meta Data Object's, `2019-04` is the one
 * of later agents. Both are read everywhere.
 */
export const META_DATA_DIALECTS = ["2019-01", "2019-04"] as const;

/** One of the {@link META_DATA_DIALECTS}. */
export type MetaDataDialect = (typeof META_DATA_DIALECTS)[number];

/** The option of everything that writes a `__meta`. */
export interface DialectOption {
  /** Which generation's spelling to write; `"2019-01"` unless told. */
  readonly dialect?: MetaDataDialect | undefined;
}

/** The shape of that option. */
const DIALECT_OPTION: OptionShape = /* @__PURE__ */ oneOf(META_DATA_DIALECTS);

type Section = "desired" | "reported";

/** Which fields each generation writes in each section, in this order; one that was never set is left out. */
const WRITTEN: Readonly<Record<MetaDataDialect, Readonly<Record<Section, readonly (keyof MetaDataFields)[]>>>> = {
  "2019-01": {
    desired: ["deploymentId", "dependencies", "reportingMode", "serviceInterfaceVersion"],
    reported: ["deploymentId", "dependencies", "reportingMode", "deploymentStatus", "time", "deviceInterfaceVersion"],
  },
  "2019-04": {
    desired: ["deploymentId", "reportingMode", "serviceInterfaceVersion"],
    reported: ["deploymentId", "deploymentStatus", "time", "deviceInterfaceVersion"],
  },
};

/** The second generation's words for the reporting modes. */
const MODES_OF_2019_04 = { never: "none", minimal: "minimal", always: "detailed" } as const;

/**
 * Refuses an unknown generation, and answers the default when none is named.
 *
 * @internal
 */
export function requireDialect(options: DialectOption | undefined): MetaDataDialect {
  const dialect = options?.dialect ?? "2019-01";
  requireOption("dialect", DIALECT_OPTION, dialect);
  return dialect;
}

/**
 * Writes the `__meta` of one section.
 *
 * @internal
 */
export function writeMetaData(fields: MetaDataFields, section: Section, options?: DialectOption): JsonObject {
  const dialect = requireDialect(options);
  const members = WRITTEN[dialect][section].flatMap((field): readonly (readonly [string, JsonValue])[] => {
    const value = wireValue(fields, field, dialect);
    return value === undefined ? [] : [[field, value]];
  });
  return Object.fromEntries(members);
}

function wireValue(fields: MetaDataFields, field: keyof MetaDataFields, dialect: MetaDataDialect): string | undefined {
  if (field === "dependencies") return fields.dependencies.join(";");
  if (field === "reportingMode" && dialect === "2019-04") return MODES_OF_2019_04[fields.reportingMode];
  return fields[field];
}
