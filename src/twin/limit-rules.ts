import { MAX_JSON_DEPTH } from "../json/index.js";
import { describeType, quoteName } from "../result/index.js";
import type { TwinLimitCode } from "./codes.js";
import type { KeyCharacterRule, TwinLimits } from "./limits.js";
import type { TwinSectionName } from "./section.js";
import { utf8Bytes } from "./text.js";

/** What a rule looks at: each part of a section is shown to the rules of its kind. */
export type TwinLimitSubject = "section" | "container" | "key" | "text" | "number" | "null" | "other";

/** Where in a section a part stands. */
export interface TwinLimitPlace {
  /** Which section it is. */
  readonly section: TwinSectionName;
  /** How many objects and arrays are above the part, the section itself counted: the members of a section are at 1. */
  readonly level: number;
  /** Whether one of them is an array. */
  readonly inArray: boolean;
}

/** One limit of a twin: when it is broken, and how that is told. */
export interface TwinLimitRule {
  /** The code of the issue. */
  readonly code: TwinLimitCode;
  /** What the rule looks at. */
  readonly subject: TwinLimitSubject;
  /** The rule as a sentence for the documentation. */
  readonly rule: string;
  /** What a set of limits says about it, for the documentation. */
  readonly says: (limits: TwinLimits) => string;
  /** Whether the part breaks the rule; a section is shown as its size in bytes. */
  readonly isBroken: (part: unknown, limits: TwinLimits, place: TwinLimitPlace) => boolean;
  /** The breach as a sentence; it quotes names and no values. */
  readonly tell: (part: unknown, limits: TwinLimits, place: TwinLimitPlace) => string;
}

/** Every limit of a twin, one row each. Source: IoT Hub twins §3. */
export const TWIN_LIMIT_RULES: readonly TwinLimitRule[] = [
  {
    code: "section-too-large",
    subject: "section",
    rule: "The size of a section, in bytes, after the change.",
    says: ({ maxSectionBytes, sizeRule }) =>
      Object.entries(maxSectionBytes)
        .map(([section, bytes]) => `${section} ${bytes === null ? "unlimited" : String(bytes)}`)
        .join(", ") + ` (${sizeRule})`,
    isBroken: (size, limits, { section }) => (size as number) > (limits.maxSectionBytes[section] ?? Infinity),
    tell: (size, limits, { section }) =>
      `The section ${section} has ${String(size)} bytes; at most ${String(limits.maxSectionBytes[section])} are allowed.`,
  },
  {
    code: "section-too-deep",
    subject: "container",
    rule: "The deepest level of objects and arrays; the members of the section are level 1, scalars do not count.",
    says: ({ maxDepth }) => `level ${maxDepth}`,
    // Only the first object or array beyond the limit: what is in it is deeper anyway.
    isBroken: (_, limits, { level }) => level === deepestLevel(limits) + 1,
    tell: (part, limits, { level }) =>
      `Here is ${describeType(part)} at level ${level}; the deepest level that is allowed is ${deepestLevel(limits)}.`,
  },
  {
    code: "array-not-allowed",
    subject: "container",
    rule: "Whether there may be arrays.",
    says: ({ arrays }) => (arrays ? "allowed" : "not allowed"),
    isBroken: (part, { arrays }) => !arrays && Array.isArray(part),
    tell: () => "Arrays are not allowed; use an object whose members are numbered.",
  },
  {
    code: "key-too-long",
    subject: "key",
    rule: "The longest name of a member, in bytes of UTF-8.",
    says: ({ maxKeyBytes }) => `${maxKeyBytes} bytes`,
    isBroken: (key, { maxKeyBytes }) => isLonger(key as string, maxKeyBytes),
    tell: (key, { maxKeyBytes }) =>
      `The name ${quoteName(key as string)} has ${utf8Bytes(key as string)} bytes; at most ${maxKeyBytes} are allowed.`,
  },
  {
    code: "key-character",
    subject: "key",
    rule: "The characters that a name must not have.",
    says: ({ keyCharacters }) => FORBIDDEN_CHARACTERS[keyCharacters].words,
    isBroken: (key, { keyCharacters }) => hasForbiddenCharacter(key as string, keyCharacters),
    tell: (key, { keyCharacters }) =>
      `The name ${quoteName(key as string)} must not contain ${FORBIDDEN_CHARACTERS[keyCharacters].words}.`,
  },
  {
    code: "text-too-long",
    subject: "text",
    rule: "The longest string, in bytes of UTF-8.",
    says: ({ maxTextBytes }) => `${maxTextBytes} bytes`,
    isBroken: (text, { maxTextBytes }) => isLonger(text as string, maxTextBytes),
    tell: (text, { maxTextBytes }) =>
      `The text has ${utf8Bytes(text as string)} bytes; at most ${maxTextBytes} are allowed.`,
  },
  {
    code: "integer-out-of-range",
    subject: "number",
    rule: "The range of whole numbers; other numbers are not limited.",
    says: ({ minInteger, maxInteger }) => `${minInteger} … ${maxInteger}`,
    isBroken: (number, { minInteger, maxInteger }) =>
      Number.isInteger(number) && ((number as number) < minInteger || (number as number) > maxInteger),
    tell: (_, { minInteger, maxInteger }) => `Whole numbers lie between ${minInteger} and ${maxInteger}.`,
  },
  {
    code: "not-json",
    subject: "number",
    rule: "Numbers are finite.",
    says: () => "finite",
    isBroken: (number) => !Number.isFinite(number),
    tell: () => "Expected a number that JSON can write.",
  },
  {
    code: "null-in-array",
    subject: "null",
    rule: "Whether there may be a null in an array, or in an object in an array. Elsewhere a null deletes.",
    says: ({ nullInArrays }) => (nullInArrays ? "allowed" : "not allowed"),
    isBroken: (_, { nullInArrays }, { inArray }) => inArray && !nullInArrays,
    tell: () => "A null below an array is not allowed; leave the element or the member out.",
  },
  {
    code: "not-json",
    subject: "other",
    rule: "The types of values.",
    says: () => "string, number, boolean, object, array, null",
    isBroken: (value) => typeof value !== "boolean",
    tell: (value) => `Expected a JSON value, found ${describeType(value)}.`,
  },
];

/** Nobody looks further down than 500 levels, so no limits allow more. */
function deepestLevel({ maxDepth }: TwinLimits): number {
  return Math.min(Math.floor(maxDepth), MAX_JSON_DEPTH);
}

/** Which characters a name must not have: the code points from 0 to 32 and 127 to 159 are in both. */
const FORBIDDEN_CHARACTERS: Readonly<Record<KeyCharacterRule, { readonly words: string; readonly others: RegExp }>> = {
  iotHub: { words: "control characters, '.', '$', '#' or ' '", others: /[.$#]/ },
  edgeHub: {
    words: "control characters, '.', '$', '#' or white space",
    others: /[.$#\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/,
  },
};

/** A loop in front of the expression: names are checked often, and nearly all are letters, digits and underscores. */
function hasForbiddenCharacter(key: string, rule: KeyCharacterRule): boolean {
  for (let index = 0; index < key.length; index += 1) {
    const code = key.charCodeAt(index);
    if (code > 0x2e && code < 0x7f) continue;
    if (code <= 0x20 || (code >= 0x7f && code <= 0x9f)) return true;
    if (FORBIDDEN_CHARACTERS[rule].others.test(key.charAt(index))) return true;
  }
  return false;
}

/** A UTF-16 unit takes at most three bytes in UTF-8, so that most texts need not be measured. */
function isLonger(text: string, bytes: number): boolean {
  return text.length * 3 > bytes && utf8Bytes(text) > bytes;
}
