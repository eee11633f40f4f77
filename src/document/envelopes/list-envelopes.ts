import { formatPointer, isJsonObject, ownMember } from "../../json/index.js";
import { parseDocumentText } from "../body-text.js";
import type { Content, EnvelopeRow } from "./envelope-row.js";
import { isRecordingLine } from "../recording-line.js";
import { readTextSections } from "./text-sections.js";
import { tableRows, tablesOf } from "./table-rows.js";

/**
 * The envelopes that hold lists of documents, and the answers of libraries.
 *
 * Source: Documents and envelopes §1.11, §2.1, §3.1.
 *
 * @internal
 */
export const LIST_ENVELOPES: readonly EnvelopeRow[] = [
  {
    envelope: "table",
    title: "a table of Log Analytics or Data Explorer",
    mark: "`tables` or `Tables` with columns and rows, or a list of frames with `FrameType`",
    holds: (value) => tablesOf(value).length > 0,
    open: (value) => tablesOf(value).flatMap(tableRows),
  },
  {
    envelope: "hub-state",
    title: "az iot hub state export",
    mark: "`devices` by name, each with an `identity`",
    holds: isHubState,
    open: openHubState,
  },
  {
    envelope: "sdk-answer",
    title: "the answer of a library",
    mark: "`responseBody`, or `result` alone",
    holds: (value) => answerName(value) !== undefined,
    open: openAnswer,
  },
  {
    envelope: "page",
    title: "a page of a query",
    mark: "a list `value` or `items`, or `Documents` beside a `_count`",
    holds: (value) => pageName(value) !== undefined,
    open: openPage,
  },
  {
    envelope: "list",
    title: "a list",
    mark: "an array that is not a recording",
    holds: (value) => Array.isArray(value) && !isRecordingLine(value[0]),
    open: (value) => elements(value as readonly unknown[]),
  },
  {
    envelope: "json-text",
    title: "JSON in a string",
    mark: "a string that is one JSON object or array",
    holds: (value) => typeof value === "string" && parseDocumentText(value) !== undefined,
    open: (value) => [{ path: "", document: parseDocumentText(value as string) }],
  },
  {
    envelope: "text-sections",
    title: "a twin whose properties are JSON in a string",
    mark: "`properties`, `desired`, `reported` or `tags` is a string that is one JSON object",
    holds: (value) => readTextSections(value) !== undefined,
    open: (value) => [{ path: "", document: readTextSections(value) }],
  },
];

function elements(list: readonly unknown[], ...place: readonly string[]): readonly Content[] {
  return list.map((document, index) => ({ path: formatPointer([...place, index]), document }));
}

function openAnswer(value: unknown): readonly Content[] {
  const name = String(answerName(value));
  return [{ path: `/${name}`, document: ownMember(value, name) }];
}

function openPage(value: unknown): readonly Content[] {
  const name = String(pageName(value));
  return elements(ownMember(value, name) as readonly unknown[], name);
}

function isHubState(value: unknown): boolean {
  const devices = ownMember(value, "devices");
  return isJsonObject(devices) && Object.values(devices).some((device) => isJsonObject(ownMember(device, "identity")));
}

function pageName(value: unknown): string | undefined {
  const names = typeof ownMember(value, "_count") === "number" ? ["value", "items", "Documents"] : ["value", "items"];
  return names.find((name) => Array.isArray(ownMember(value, name)));
}

function answerName(value: unknown): string | undefined {
  if (!isJsonObject(value)) return undefined;
  if (isHolder(ownMember(value, "responseBody"))) return "responseBody";
  const isAlone = Object.keys(value).every((key) => key === "result" || key === "response" || key === "httpResponse");
  return isAlone && isHolder(ownMember(value, "result")) ? "result" : undefined;
}

function isHolder(value: unknown): boolean {
  return typeof value === "string"
    ? parseDocumentText(value) !== undefined
    : typeof value === "object" && value !== null;
}

/** The twins of all devices and their modules, whose names stand beside them, and the deployments. */
function openHubState(value: unknown): readonly Content[] {
  const contents: Content[] = [];
  for (const [deviceId, device] of membersOf(ownMember(value, "devices"))) {
    contents.push({
      path: formatPointer(["devices", deviceId, "twin"]),
      document: ownMember(device, "twin"),
      deviceId,
    });
    for (const [moduleId, module] of membersOf(ownMember(device, "modules"))) {
      const path = formatPointer(["devices", deviceId, "modules", moduleId, "twin"]);
      contents.push({ path, document: ownMember(module, "twin"), deviceId, moduleId });
    }
  }
  for (const [list, configurations] of membersOf(ownMember(value, "configurations"))) {
    for (const [id, document] of membersOf(configurations)) {
      contents.push({ path: formatPointer(["configurations", list, id]), document });
    }
  }
  return contents;
}

function membersOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isJsonObject(value) ? Object.entries(value) : [];
}
