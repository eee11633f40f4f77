import { formatPointer, jsonDepth, MAX_JSON_DEPTH } from "../../json/index.js";
import { redactText } from "../../result/index.js";
import type { Issue } from "../../result/index.js";
import type { ConfigurationCode } from "../codes.js";
import { error } from "../issues.js";
import type { AjvValidateFunction, StandardIssue, StandardSchema } from "./standard-schema.js";

/**
 * What checks a group's value in one section: a Standard Schema, or a validate function of ajv.
 *
 * @typeParam Value - the type that it vouches for
 */
export type SectionValidator<Value = unknown> = StandardSchema<Value> | AjvValidateFunction<Value>;

/** What a validator said: the value as it gives it back, and what is wrong. */
export interface Validated {
  /** The value; a Standard Schema may give back another than it was given. */
  readonly value: unknown;
  /** What is wrong; empty when nothing is. */
  readonly issues: readonly Issue<ConfigurationCode>[];
}

/** A validator in the one form that the rest of the room knows. */
export type Validate = (value: unknown) => Validated;

/**
 * Brings a validator into one form; values deeper than 500 levels are not handed to it.
 *
 * Libraries quote values in their messages, so at the place of a secret, or above one, a sentence of our own stands.
 *
 * @internal
 */
export function toValidate(validator: SectionValidator | undefined, secrets: readonly string[]): Validate {
  if (validator === undefined) return (value) => ({ value, issues: [] });
  const validate = "~standard" in validator ? standardValidate(validator, secrets) : ajvValidate(validator, secrets);
  return (value) => (jsonDepth(value) > MAX_JSON_DEPTH ? { value, issues: [tooDeep()] } : validate(value));
}

function standardValidate(schema: StandardSchema, secrets: readonly string[]): Validate {
  return (value) => {
    const result = schema["~standard"].validate(value);
    if ("then" in result) throw new TypeError("A validator of a configuration group must not answer a promise.");
    if (result.issues === undefined) return { value: result.value, issues: [] };
    return { value, issues: result.issues.map((issue) => breach(pathOf(issue), issue.message, secrets)) };
  };
}

function ajvValidate(validate: AjvValidateFunction, secrets: readonly string[]): Validate {
  return (value) => {
    if (validate(value)) return { value, issues: [] };
    const errors = validate.errors ?? [{ instancePath: "" }];
    return { value, issues: errors.map(({ instancePath, message }) => breach(instancePath, message, secrets)) };
  };
}

function pathOf({ path = [] }: StandardIssue): string {
  return formatPointer(path.map((step) => String(typeof step === "object" ? step.key : step)));
}

const OWN_MESSAGE = "The validator of the group refuses this value.";

function breach(path: string, message: string | undefined, secrets: readonly string[]): Issue<ConfigurationCode> {
  const isNearSecret = secrets.some((secret) => {
    const place = formatPointer([secret]);
    return path === "" || path === place || path.startsWith(`${place}/`);
  });
  const text = isNearSecret || message === undefined ? OWN_MESSAGE : redactText(message);
  return error("schema-breach", path, text);
}

function tooDeep(): Issue<ConfigurationCode> {
  const message = `The group is nested more than ${MAX_JSON_DEPTH} levels deep; a real one has at most five.`;
  return error("too-deep", "", message);
}
