import { DEVICE_OR_MESSAGE, FULL_TWIN, leanTwin } from "./kept-members.js";
import type { KeptAs, TwinForm } from "./kept-members.js";
import { deviceTwin } from "./kept-of-devices.js";
import { writeTable } from "./kept-table.js";

/** How twins are taken where nothing is remembered. */
const PLAIN: TwinForm = { isNamed: false, isTimed: true };

const FORMS: readonly TwinForm[] = [
  PLAIN,
  { ...PLAIN, isNamed: true },
  { ...PLAIN, isTimed: false },
  { isNamed: true, isTimed: false },
];
const TABLE = /* @__PURE__ */ writeTable([
  FULL_TWIN,
  DEVICE_OR_MESSAGE,
  deviceTwin({ isNamed: false }),
  deviceTwin({ isNamed: true }),
  ...FORMS.map(leanTwin),
]);
const [FULL = 0, OTHER = 0, DEVICE = 0, NAMED_DEVICE = 0, ...LEAN] = TABLE.roots;

/**
 * What is kept of lines, as the scanner reads it.
 *
 * @internal
 */
export const KEPT_TABLE: Uint8Array = TABLE.bytes;

/**
 * Where the table begins for each part of a line that may be kept.
 *
 * @param form - what may differ between twins that are remembered as one; without it, nothing is remembered
 * @internal
 */
export function rootsFor({ isNamed, isTimed }: TwinForm = PLAIN): Readonly<Record<KeptAs, number>> {
  const form = FORMS.findIndex((one) => one.isNamed === isNamed && one.isTimed === isTimed);
  return { lean: LEAN[form] ?? 0, full: FULL, other: OTHER, device: isNamed ? NAMED_DEVICE : DEVICE };
}
