import type { JsonObject, JsonValue } from "../json/index.js";
import type { DeviceTwinDocument, ModuleTwinDocument } from "../schema/index.js";

/**
 * When a part of a section was last changed; the hub nests it like the section itself, down to every leaf.
 *
 * Members may be missing where the section has them, so nothing is promised about any one of them.
 *
 * @typeParam Section - the type of the section that the metadata describes
 */
export type TwinMetadata<Section = JsonObject> = {
  /** When this part was last changed, as an ISO 8601 time with seven fractional digits. */
  readonly $lastUpdated?: string;
  /** The `$version` of the section at that change; the hub writes it in desired only. */
  readonly $lastUpdatedVersion?: number;
} & { readonly [Key in keyof Section as Key extends `$${string}` ? never : Key]?: TwinMetadata<Section[Key]> };

/**
 * A section as the hub shows it: the members, and the two that the hub keeps.
 *
 * @typeParam Section - the type of the members
 */
export type TwinSection<Section = JsonObject> = Section & {
  /** The version of the section; the hub adds one with every accepted change. */
  readonly $version?: number;
  /** When each member was last changed; absent on the device's side. */
  readonly $metadata?: TwinMetadata<Section>;
};

/**
 * The two sections that service and device share.
 *
 * @typeParam Desired - the type of the desired members
 * @typeParam Reported - the type of the reported members
 */
export interface TwinProperties<Desired = JsonObject, Reported = JsonObject> {
  /** What the service wants. */
  readonly desired: TwinSection<Desired>;
  /** What the device says. */
  readonly reported: TwinSection<Reported>;
}

/** The members at the root of a device twin, without tags and sections. */
export type DeviceTwinRoot = Omit<NamedMembers<DeviceTwinDocument>, "properties" | "tags">;

/** The members at the root of a module twin, without tags and sections. */
export type ModuleTwinRoot = Omit<NamedMembers<ModuleTwinDocument>, "properties" | "tags">;

/**
 * The named members of a document type, without its index signature.
 *
 * @typeParam Document - a type that was generated from a schema
 */
export type NamedMembers<Document> = {
  readonly [Key in keyof Document as string extends Key ? never : Key]: Document[Key];
};

/**
 * The twin of a device in its normal form, the service document.
 *
 * @typeParam Tags - the type of the tags
 * @typeParam Desired - the type of the desired members
 * @typeParam Reported - the type of the reported members
 */
export type DeviceTwin<Tags = JsonObject, Desired = JsonObject, Reported = JsonObject> = DeviceTwinRoot & {
  /** What the service notes about the device. */
  readonly tags?: Tags | undefined;
  /** The two sections; `{}` where the document had none. */
  readonly properties: TwinProperties<Desired, Reported>;
};

/**
 * The twin of a module in its normal form, the service document.
 *
 * @typeParam Tags - the type of the tags
 * @typeParam Desired - the type of the desired members
 * @typeParam Reported - the type of the reported members
 */
export type ModuleTwin<Tags = JsonObject, Desired = JsonObject, Reported = JsonObject> = ModuleTwinRoot & {
  /** What the service notes about the module. */
  readonly tags?: Tags | undefined;
  /** The two sections; `{}` where the document had none. */
  readonly properties: TwinProperties<Desired, Reported>;
};

/**
 * A merge patch (RFC 7396) for a section: any part of it, with `null` where a member is to go.
 *
 * Arrays are replaced whole.
 *
 * @typeParam Section - the type of the section to be patched
 */
export type TwinPatch<Section = JsonObject> = {
  readonly [Key in keyof Section]?: Section[Key] extends readonly unknown[]
    ? Section[Key] | null
    : Section[Key] extends object
      ? TwinPatch<Section[Key]> | null
      : Section[Key] | (JsonValue extends Section[Key] ? never : null);
};
