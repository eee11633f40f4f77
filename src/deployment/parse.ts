import { appendPointer, isJsonObject, ownMember } from "../json/index.js";
import type { JsonObject, JsonValue } from "../json/index.js";
import { describeType, toResult } from "../result/index.js";
import type { Result } from "../result/index.js";
import type { DeploymentIssueCode } from "./codes.js";
import { findMember, numberMember, stringMember } from "./members.js";
import type { FoundMember } from "./members.js";
import type { Deployment, DeploymentPart, DeploymentSection } from "./model.js";
import type { DeploymentContentKind } from "./vocabulary.js";

/** The three members that hold what a deployment sets. */
const CONTENTS = ["modulesContent", "moduleContent", "deviceContent"] as const;

/** How a key of a section begins that sets something. */
const DESIRED = /^properties\.desired(?:\.(.*))?$/s;

/**
 * Tells whether a document is a deployment: a manifest, bare or wrapped, a configuration, or the result of a metric.
 *
 * Source: Documents and envelopes §2.1.
 *
 * @param document - any JSON value
 * @returns whether `parseDeployment` reads it
 * @example
 * ```ts
 * import { isDeployment } from "twinstate";
 *
 * isDeployment({ content: { modulesContent: { $edgeAgent: {} } } }); // → true
 * isDeployment({ deviceId: "edge-1", properties: { desired: {} } }); // → false
 * ```
 */
export function isDeployment(document: unknown): boolean {
  return isJsonObject(document) && contentsOf(document) !== undefined;
}

/**
 * Reads a deployment from every document in which one is met.
 *
 * A manifest (`modulesContent`), bare or in `content`; the older `moduleContent` with `$edgeAgent`; a layer; a configuration of
 * module or device twins; what `deployment show` prints; the same as .NET or Python spells it; a template; and the
 * result of a metric. Nothing is checked here but the shape of the content; `validateDeployment` checks all of it.
 *
 * Source: Documents and envelopes §2.1, §2.2.
 *
 * @param document - any JSON value
 * @returns the deployment with the sections that it sets; or `not-a-deployment`, or `malformed-content` with its path
 * @example
 * ```ts
 * import { parseDeployment } from "twinstate";
 *
 * const layer = { modulesContent: { $edgeAgent: {}, camera: { "properties.desired.rate": 5 } } };
 * const result = parseDeployment(layer);
 * result.ok && result.value.kind; // → "layered"
 * result.ok && result.value.sections[1]?.parts[0]?.way; // → ["rate"]
 * ```
 */
export function parseDeployment(document: unknown): Result<Deployment, DeploymentIssueCode> {
  if (!isJsonObject(document))
    return refused("not-a-deployment", "", `This is ${describeType(document)}, not an object.`);
  const found = contentsOf(document);
  if (found === undefined) {
    return refused("not-a-deployment", "", "None of modulesContent, moduleContent and deviceContent is here.");
  }
  const contents = found.filter(hasObject);
  const wrong = found.find((content) => !hasObject(content));
  if (wrong !== undefined) {
    return refused("malformed-content", wrong.path, `${wrong.name} is ${describeType(wrong.value)}, not an object.`);
  }
  const sections = contents.flatMap(sectionsOf);
  return toResult<Deployment, DeploymentIssueCode>(
    {
      kind: isMetricResult(document) ? "metricResult" : kindOf(contents, sections),
      id: stringMember(document, "id") ?? null,
      targetCondition: stringMember(document, "targetCondition") ?? null,
      priority: numberMember(document, "priority") ?? 0,
      createdTime: stringMember(document, "createdTime") ?? null,
      isTemplate: ownMember(document, "$schema-template") !== undefined,
      sections,
      document,
      contents: contents.map(({ member, path }) => ({ member, path })),
    },
    [],
  );
}

function refused(code: DeploymentIssueCode, path: string, message: string): Result<never, DeploymentIssueCode> {
  return { ok: false, issues: [{ code, severity: "error", path, message }] };
}

/** What `deployment show-metric` prints: those three members and nothing else. */
function isMetricResult(document: JsonObject): boolean {
  return (
    Object.keys(document).length === 3 &&
    typeof ownMember(document, "metric") === "string" &&
    typeof ownMember(document, "query") === "string" &&
    Array.isArray(ownMember(document, "result"))
  );
}

interface Content extends FoundMember {
  readonly member: (typeof CONTENTS)[number];
  readonly path: string;
}

/** A content that is what it should be. */
interface ObjectContent extends Content {
  readonly value: JsonObject;
}

function hasObject(content: Content): content is ObjectContent {
  return isJsonObject(content.value);
}

/** The contents of a deployment, those in `content` before those beside it; `undefined` for what is none. */
function contentsOf(document: JsonObject): readonly Content[] | undefined {
  const content = findMember(document, "content");
  const wrapped = content === undefined ? [] : contentsIn(content.value, `/${content.name}`);
  const found = wrapped.length > 0 ? wrapped : contentsIn(document, "");
  // A configuration without its content is one all the same: what it should have can be said.
  const isConfiguration = content !== undefined && findMember(document, "targetCondition") !== undefined;
  return found.length > 0 || isConfiguration || isMetricResult(document) ? found : undefined;
}

function contentsIn(holder: JsonValue, path: string): readonly Content[] {
  return CONTENTS.flatMap((member) => {
    const found = findMember(holder, member);
    return found === undefined ? [] : [{ ...found, member, path: appendPointer(path, found.name) }];
  });
}

/** A `moduleContent` with `$edgeAgent` is how manifests were written at first; any other sets the twin that is targeted. */
function isManifest({ member, value }: Pick<Content, "member" | "value">): boolean {
  return member === "modulesContent" || (member === "moduleContent" && ownMember(value, "$edgeAgent") !== undefined);
}

function sectionsOf(content: ObjectContent): readonly DeploymentSection[] {
  const { value, path } = content;
  if (!isManifest(content)) return [sectionOf(null, value, path)];
  return Object.entries(value).map(([moduleId, section]) =>
    sectionOf(moduleId, section, appendPointer(path, moduleId)),
  );
}

function sectionOf(moduleId: string | null, section: JsonValue, path: string): DeploymentSection {
  const parts: DeploymentPart[] = [];
  const otherKeys: string[] = [];
  for (const [key, value] of isJsonObject(section) ? Object.entries(section) : []) {
    const match = DESIRED.exec(key);
    if (match === null) otherKeys.push(key);
    else parts.push({ way: match[1]?.split(".") ?? [], value, path: appendPointer(path, key) });
  }
  return { moduleId, path, parts, otherKeys };
}

function kindOf(contents: readonly ObjectContent[], sections: readonly DeploymentSection[]): DeploymentContentKind {
  const [first] = contents;
  if (first === undefined || isManifest(first)) {
    const agent = sections.find(({ moduleId }) => moduleId === "$edgeAgent");
    return agent?.parts.some(({ way }) => way.length === 0) === true ? "edge" : "layered";
  }
  return first.member === "moduleContent" ? "module" : "device";
}
