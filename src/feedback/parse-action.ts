import { compareNames, isJsonObject, ownMember } from "../json/index.js";
import type { JsonObject, JsonValue } from "../json/index.js";
import { describeType } from "../result/index.js";
import { kindOf } from "./action-rows.js";
import type { IssueList } from "./parse-parts.js";
import type { Component, ComponentSetting, FeedbackAction } from "./model.js";
import { readStatusWord, readText } from "./parse-parts.js";
import type { Building } from "./parse-parts.js";
import { readActionStatus } from "./status.js";

/**
 * Reads the actions of a message. What is no list has none; what is no action stays in the list as one without status.
 *
 * @internal
 */
export function readActions(value: unknown, path: string, issues: IssueList): readonly FeedbackAction[] {
  if (Array.isArray(value)) {
    return Array.from(value as readonly unknown[], (action, index) => readAction(action, `${path}/${index}`, issues));
  }
  if (value !== undefined) issues.warn("wrong-type", path, `Expected an array, found ${describeType(value)}.`);
  return [];
}

const NO_ACTION: FeedbackAction = { component: { config: [] }, kind: "unknown", progress: 0 };

function readAction(value: unknown, path: string, issues: IssueList): FeedbackAction {
  if (!isJsonObject(value)) {
    issues.warn("wrong-type", path, `Expected an object, found ${describeType(value)}.`);
    return NO_ACTION;
  }
  const component = readComponent(value, path, issues);
  const { status, rawStatus } = readStatusWord(value, path, readActionStatus, issues);
  const message = readText(value, "message", path, issues);
  const progress = readProgress(value, path, issues);
  const action: Building<FeedbackAction> = { component, kind: kindOf(status), progress };
  if (status !== undefined) action.status = status;
  if (rawStatus !== undefined) action.rawStatus = rawStatus;
  if (message !== undefined && message !== "") action.message = message;
  return action;
}

function readComponent(action: JsonObject, actionPath: string, issues: IssueList): Component {
  const value = ownMember(action, "component");
  const path = `${actionPath}/component`;
  if (!isJsonObject(value)) {
    issues.warn("missing-component", path, `Expected an object with an id, found ${describeType(value)}.`);
    return { config: [] };
  }
  const id = readText(value, "id", path, issues);
  const version = readText(value, "version", path, issues);
  if (id === undefined || id === "") issues.warn("missing-component", path, "The component has no id.");
  const component: Building<Component> = { config: readConfig(ownMember(value, "config"), `${path}/config`, issues) };
  if (id !== undefined) component.id = id;
  if (version !== undefined) component.version = version;
  return component;
}

/** Settings come as pairs of key and value, or as the members of an object. */
function readConfig(config: JsonValue | undefined, path: string, issues: IssueList): readonly ComponentSetting[] {
  if (config === undefined) return [];
  if (Array.isArray(config)) {
    const pairs = config as readonly JsonValue[];
    return pairs.flatMap((pair, index) =>
      readSetting(ownMember(pair, "key"), ownMember(pair, "value"), `${path}/${index}`, issues),
    );
  }
  if (!isJsonObject(config)) {
    issues.warn("wrong-type", path, `Expected pairs of key and value, found ${describeType(config)}.`);
    return [];
  }
  const members = Object.entries(config).sort(([left], [right]) => compareNames(left, right));
  return members.flatMap(([key, value]) => readSetting(key, value, path, issues));
}

function readSetting(
  key: JsonValue | undefined,
  value: JsonValue | undefined,
  path: string,
  issues: IssueList,
): readonly ComponentSetting[] {
  if (typeof key === "string" && typeof value === "string") return [{ key, value }];
  issues.warn("wrong-type", path, "Expected a key and a value that are both strings.");
  return [];
}

/** Progress is a whole percentage; absent is 0, for the wire drops a 0. */
function readProgress(action: JsonObject, actionPath: string, issues: IssueList): number {
  const value = ownMember(action, "progress");
  if (value === undefined) return 0;
  const progress =
    typeof value === "number" && !Number.isNaN(value) ? Math.floor(Math.min(100, Math.max(0, value))) : 0;
  if (progress === value) return progress;
  const message = `Expected a whole number from 0 to 100; it was read as ${progress}.`;
  issues.warn("adjusted-progress", `${actionPath}/progress`, message);
  return progress;
}
