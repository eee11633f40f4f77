import { DEVICE_OR_MESSAGE, FULL_TWIN, leanTwin } from "./kept-members.js";
import type { KeptAs, TwinForm } from "./kept-members.js";
import { deviceTwin } from "./kept-of-devices.js";
import { writeTable } from "./kept-table.js";
import type { KeptTable } from "./kept-table.js";

/** How twins are taken where nothing is remembered. */
const PLAIN: TwinForm = { isNamed: false, isTimed: true };

const FORMS: readonly TwinForm[] = [
  PLAIN,
  { ...PLAIN, isNamed: true },
  { ...PLAIN, isTimed: false },
  { isNamed: true, isTimed: false },
];

/**
 * What is kept of lines, as the scanner reads it.
 *
 * @internal
 */
export const KEPT_TABLE: KeptTable = /* @__PURE__ */ writeTable([
  FULL_TWIN,
  DEVICE_OR_MESSAGE,
  /* @__PURE__ */ deviceTwin({ isNamed: false }),
  /* @__PURE__ */ deviceTwin({ isNamed: true }),
  ...FORMS.map(leanTwin),
]);

/**
 * Where the table begins for each part of a line that may be kept.
 *
 * @param form - what may differ between twins that are remembered as one; without it, nothing is remembered
 * @internal
 */
export function rootsFor({ isNamed, isTimed }: TwinForm = PLAIN): Readonly<Record<KeptAs, number>> {
  const [full = 0, other = 0, device = 0, namedDevice = 0, ...leans] = KEPT_TABLE.roots;
  const form = FORMS.findIndex((one) => one.isNamed === isNamed && one.isTimed === isTimed);
  return { lean: leans[form] ?? 0, full, other, device: isNamed ? namedDevice : device };
}
