import type { Gap, RELATIONS } from "./gaps.js";

/** What stands for never, in a time of the agent. */
export const NEVER = "0001-01-01T00:00:00Z";

/** What marks begin with: a name, the name of a module, a time of a year that is far off. */
const [NAME, MODULE, TIME] = ["twinstate-mark-", "twinstate-module-", "2999-12-28T23:59:59."] as const;

/** The same of numbers that nobody has, 15 digits with those that follow, and of counts, which are below those that decide something. */
const [NUMBER, COUNT] = ["98765432103", "0.1357924680"] as const;

/** The same of what is compared within a document: equal values have the same mark, and marks have the order of their values. */
export const COMPARED: ReadonlyMap<Gap["kind"], string> = new Map([
  ["image", "mark.twinstate/image:"],
  ["deployment", "twinstate-deployment-"],
  ["value", "twinstate-value-"],
  ["deploymentId", "twinstate-rollout-"],
]);

/** The same of numbers that are compared. */
export const COMPARED_NUMBER = "98765432104";

/** The same of the versions; the one that was acted on is related to the desired one as it is in the document. */
const DESIRED_VERSION = "98765432101";
const LAST_VERSIONS = { same: DESIRED_VERSION, behind: "98765432100", ahead: "98765432102" } as const;

/** The same of the times when two sections were changed: what comes before the number of the first one, and after it. */
const CHANGED = { same: ["5", "0Z"], behind: ["4", "Z"], ahead: ["6", "Z"] } as const;

/** What all marks of numbers have in common. */
const NUMBERS = "9876543210";

/** How many digits tell one mark from the others. */
const DIGITS = 4;
const ANY_NUMBER = `\\d{${DIGITS}}`;

const ALL = [NAME, MODULE, TIME, NUMBERS, COUNT, ...COMPARED.values()];

/** Every mark, in parentheses, so that a text is split into marks and what is between them. */
const MARK = new RegExp(
  `(${[
    `(?:${[NAME, MODULE, ...COMPARED.values()].join("|")})${ANY_NUMBER}`,
    `${TIME}\\d+Z`,
    `${NUMBERS}\\d${ANY_NUMBER}`,
    `${COUNT}${ANY_NUMBER}7`,
  ]
    .join("|")
    .replaceAll(".", "\\.")})`,
  "u",
);

/** The mark of a module, and its number. */
const MODULE_MARK = new RegExp(`${MODULE}(${ANY_NUMBER})`, "gu");

/** How one version, or time, is related to the other. */
type Relation = (typeof RELATIONS)[number];

/**
 * Tells whether something looks like a mark.
 *
 * @internal
 */
export function holdsMarks(bytes: Buffer): boolean {
  return ALL.some((mark) => bytes.includes(mark));
}

/**
 * Splits a text by marks: what is in front of the first one, the mark, what follows it, and so on.
 *
 * @internal
 */
export function splitByMarks(text: string): readonly string[] {
  return text.split(MARK);
}

/**
 * The numbers of the modules whose marks are in a text.
 *
 * @internal
 */
export function modulesIn(text: string): ReadonlySet<number> {
  return new Set([...text.matchAll(MODULE_MARK)].map(({ 1: number }) => Number(number)));
}

/**
 * A text with the marks of so many modules the other way round.
 *
 * @internal
 */
export function turnModules(text: string, count: number): string {
  return text.replace(MODULE_MARK, (_, number: string) => moduleMark(count - 1 - Number(number)));
}

/**
 * The mark of the module with this number.
 *
 * @internal
 */
export function moduleMark(number: number): string {
  return MODULE + digits(number);
}

/**
 * The mark of a value with this number, which is compared with others of its kind.
 *
 * @internal
 */
export function comparedMark(prefix: string, number: number): string {
  return prefix + digits(number);
}

/**
 * The mark of a version with this number: of the desired one, or of the one that is related to it.
 *
 * @internal
 */
export function versionMark(number: number, relation: Relation | undefined): string {
  return (relation === undefined ? DESIRED_VERSION : LAST_VERSIONS[relation]) + digits(number);
}

/**
 * The mark of the time of the first section with this number, or of the second one, which is related to it.
 *
 * @internal
 */
export function changedMark(number: number, relation: Relation | undefined): string {
  const [before, after] = relation === undefined ? ["5", "Z"] : CHANGED[relation];
  return `${TIME}${before}${digits(number)}${after}`;
}

/**
 * The mark of any other value with this number.
 *
 * @internal
 */
export function plainMark(kind: Gap["kind"], number: number): string {
  if (kind === "name") return NAME + digits(number);
  if (kind === "count") return `${COUNT}${digits(number)}7`;
  return kind === "time" || kind === "exit" ? `${TIME}${digits(number)}Z` : NUMBER + digits(number);
}

function digits(number: number): string {
  return String(number).padStart(DIGITS, "0");
}
