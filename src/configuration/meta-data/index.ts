/**
 * `__meta`: the MetaData class, and how the object is read, written and validated.
 */
export { validateMetaData } from "./validate-meta-data.js";
export { META_DATA_MEMBER } from "./meta-data-members.js";
export type { MetaDataFields } from "./meta-data-members.js";
export { findMember, readMetaData, recallMetaData } from "./read-meta-data.js";
export { META_DATA_DIALECTS, requireDialect, writeMetaData } from "./write-meta-data.js";
export type { DialectOption, MetaDataDialect } from "./write-meta-data.js";
export { MetaData } from "./meta-data.js";
export type { MetaDataChanges } from "./meta-data.js";
