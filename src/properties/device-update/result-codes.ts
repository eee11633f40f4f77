import { isJsonObject } from "../../json/index.js";
import type { JsonValue } from "../../json/index.js";

/** One result code of a Device Update agent. */
export interface DeviceUpdateResultCode {
  /** The code as the agent reports it. */
  readonly code: number;
  /** What it means, in a few words. */
  readonly meaning: string;
}

/** What the `resultCode` of Device Update's agent means. Source: Twin conventions §2.4. */
export const DEVICE_UPDATE_RESULT_CODES: readonly DeviceUpdateResultCode[] = [
  { code: -1, meaning: "cancelled" },
  { code: 0, meaning: "failure" },
  { code: 1, meaning: "success" },
  { code: 2, meaning: "success" },
  { code: 200, meaning: "idle" },
  { code: 400, meaning: "in progress" },
  { code: 500, meaning: "downloaded" },
  { code: 501, meaning: "download under way" },
  { code: 502, meaning: "download skipped, the file is there" },
  { code: 503, meaning: "download skipped, already installed" },
  { code: 504, meaning: "download skipped, no matching components" },
  { code: 520, meaning: "the download handler made the file" },
  { code: 521, meaning: "a full download is needed" },
  { code: 600, meaning: "installed" },
  { code: 601, meaning: "installation under way" },
  { code: 603, meaning: "installation skipped, already installed" },
  { code: 604, meaning: "installation skipped, no matching components" },
  { code: 605, meaning: "installed, a reboot is wanted" },
  { code: 606, meaning: "installed, an immediate reboot is wanted" },
  { code: 607, meaning: "installed, a restart of the agent is wanted" },
  { code: 608, meaning: "installed, an immediate restart of the agent is wanted" },
  { code: 700, meaning: "applied" },
  { code: 701, meaning: "apply under way" },
  { code: 705, meaning: "applied, a reboot is wanted" },
  { code: 706, meaning: "applied, an immediate reboot is wanted" },
  { code: 707, meaning: "applied, a restart of the agent is wanted" },
  { code: 708, meaning: "applied, an immediate restart of the agent is wanted" },
  { code: 800, meaning: "cancelled, done" },
  { code: 801, meaning: "cannot be cancelled" },
  { code: 900, meaning: "is installed" },
  { code: 901, meaning: "is not installed" },
  { code: 1000, meaning: "backup done" },
  { code: 1001, meaning: "backup done, the handler has none" },
  { code: 1002, meaning: "backup under way" },
  { code: 1100, meaning: "restored" },
  { code: 1101, meaning: "restored, the handler has no restore" },
  { code: 1102, meaning: "restore under way" },
  { code: 1105, meaning: "restored, a reboot is wanted" },
  { code: 1106, meaning: "restored, an immediate reboot is wanted" },
  { code: 1107, meaning: "restored, a restart of the agent is wanted" },
  { code: 1108, meaning: "restored, an immediate restart of the agent is wanted" },
];

/** Which part of the agent an extended result code comes from: the highest four bits. */
export const DEVICE_UPDATE_FACILITIES: Readonly<Record<number, string>> = {
  0x0: "unknown",
  0x1: "lower layer",
  0x2: "upper layer",
  0x3: "step handler",
  0x4: "content downloader",
  0x5: "communication",
  0x6: "log",
  0x7: "component enumerator",
  0x8: "utility",
  0x9: "download handler",
  0xa: "infrastructure (root keys)",
  0xd: "Delivery Optimization",
};

/** An extended result code in its parts. */
export interface ExtendedResultCode {
  /** The code as eight hexadecimal digits. */
  readonly code: string;
  /** The part of the agent, by name; `unused` for a number that no part has. */
  readonly facility: string;
  /** The component within that part. */
  readonly component: number;
  /** The error of that component. */
  readonly error: number;
}

/** What the text form allows: up to eight digits each, separated by commas. */
const HEXADECIMAL = /^\s*(?:0x)?([0-9a-f]{1,8})\s*$/i;

/** More codes than an agent has steps are not read. */
const MOST_CODES = 64;

/**
 * Takes the extended result codes of Device Update apart: facility (4 bits), component (8), error (20).
 *
 * The integer form is signed; the text form is hexadecimal, separated by commas, the first code that of the whole update.
 * Zeros, and what is neither form, are left out. Source: Twin conventions §2.4.
 *
 * @param codes - `extendedResultCode` (an integer) or `extendedResultCodes` (a string)
 * @returns the codes in their order, at most 64
 * @example
 * ```ts
 * import { readExtendedCodes } from "twinstate";
 *
 * readExtendedCodes(-536870781); // → [{ code: "E0000083", facility: "unused", component: 0, error: 131 }]
 * readExtendedCodes("30501028,A0000FFF")[1]?.facility; // → "infrastructure (root keys)"
 * ```
 */
export function readExtendedCodes(codes: unknown): readonly ExtendedResultCode[] {
  if (Number.isSafeInteger(codes)) return takeApart([Number(codes) >>> 0]);
  if (typeof codes !== "string") return [];
  const parts = codes.split(",", MOST_CODES).map((part) => HEXADECIMAL.exec(part)?.[1]);
  return takeApart(parts.map((digits) => (digits === undefined ? 0 : Number.parseInt(digits, 16))));
}

function takeApart(codes: readonly number[]): readonly ExtendedResultCode[] {
  return codes
    .filter((code) => code !== 0)
    .map((code) => ({
      code: code.toString(16).toUpperCase().padStart(8, "0"),
      facility: DEVICE_UPDATE_FACILITIES[code >>> 28] ?? "unused",
      component: (code >>> 20) & 0xff,
      error: code & 0xfffff,
    }));
}

const MEANINGS: ReadonlyMap<number, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ DEVICE_UPDATE_RESULT_CODES.map(({ code, meaning }) => [code, meaning] as const),
);

/** The earlier interface has codes like those of HTTP. */
function legacyMeaning(code: number): string {
  return code >= 200 && code <= 299 ? "success" : "failure";
}

function meaningOf(code: number): string {
  return MEANINGS.get(code) ?? (code > 0 ? "success" : "failure");
}

/**
 * Says what a result of the agent is: its code with the meaning, and its extended codes in their parts.
 *
 * @param isLegacy - whether it is one of the earlier interface
 * @internal
 */
export function describeResult(result: JsonValue | undefined, isLegacy: boolean): string | undefined {
  if (!isJsonObject(result)) return undefined;
  const code = Object.hasOwn(result, "resultCode") ? result["resultCode"] : undefined;
  const extended = [
    ...readExtendedCodes(Object.hasOwn(result, "extendedResultCodes") ? result["extendedResultCodes"] : undefined),
    ...readExtendedCodes(Object.hasOwn(result, "extendedResultCode") ? result["extendedResultCode"] : undefined),
  ].map(
    (part) =>
      `${part.code} (${part.facility === "unused" ? "no facility of the agent" : part.facility}, component ${part.component}, error ${part.error})`,
  );
  const texts = [
    ...(typeof code === "number" ? [`result ${code} (${(isLegacy ? legacyMeaning : meaningOf)(code)})`] : []),
    ...(extended.length > 0 ? [`extended ${extended.join(", ")}`] : []),
  ];
  return texts.length === 0 ? undefined : texts.join(", ");
}
