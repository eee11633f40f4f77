import type { CodeRegistry } from "../result/index.js";
import type { TwinContextCode } from "../twin/index.js";
import { ACKNOWLEDGEMENT_CODES } from "./acknowledgement-codes.js";
import type { AcknowledgementCode } from "./acknowledgement-codes.js";
import { COMPARISON_CODES } from "./comparison-codes.js";
import type { ComparisonCode } from "./comparison-codes.js";
import { CONTEXT_CODES } from "./context-codes.js";
import type { ContextCode } from "./context-codes.js";
import { DEVICE_UPDATE_CODES } from "./device-update-codes.js";
import type { DeviceUpdateCode } from "./device-update-codes.js";

/** The codes that belong to this room alone. */
export type PropertiesOwnCode = ComparisonCode | AcknowledgementCode | DeviceUpdateCode | ContextCode;

/** Every code that the judges of this room answer with: its own, and those of the room `twin` that any twin can have. */
export type PropertiesCode = PropertiesOwnCode | TwinContextCode | "refused-earlier";

/** What the codes of this room mean. */
export const PROPERTIES_CODES: CodeRegistry<PropertiesOwnCode> = {
  ...COMPARISON_CODES,
  ...ACKNOWLEDGEMENT_CODES,
  ...DEVICE_UPDATE_CODES,
  ...CONTEXT_CODES,
};
