import { formatPointer, isJsonObject, ownMember } from "../../json/index.js";
import type { JsonObject } from "../../json/index.js";
import { parseDocumentText } from "../body-text.js";
import { memberInAnyCase } from "../member-in-any-case.js";
import type { Content, EnvelopeRow } from "./envelope-row.js";
import { messageContent } from "./message-content.js";

/** What stands beside the body of an HTTP message where a workflow, a proxy or a library logs it. */
const HTTP_MEMBERS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...["headers", "body", "statusCode", "status", "statusText", "method", "url", "uri", "query", "queries"],
]);

/**
 * The envelopes of calls: what Azure Functions hands to a custom handler, and what a workflow of Logic Apps hands on.
 *
 * @internal
 */
export const CALL_ENVELOPES: readonly EnvelopeRow[] = [
  {
    envelope: "function-call",
    title: "the call of a custom handler of Azure Functions",
    mark: "`Data` with one member and `Metadata` with `sys`, and nothing else",
    holds: isFunctionCall,
    open: openFunctionCall,
  },
  {
    envelope: "http-message",
    title: "an HTTP message as a workflow, a proxy or a library logs it",
    mark: "`headers` and a `body`, beside nothing but what HTTP has",
    holds: (value) =>
      isJsonObject(value) &&
      isJsonObject(ownMember(value, "headers")) &&
      ownMember(value, "body") !== undefined &&
      Object.keys(value).every((key) => HTTP_MEMBERS.has(key)),
    open: (value) => [{ path: "/body", document: ownMember(value, "body") }],
  },
  {
    envelope: "typed-content",
    title: "a content of Logic Apps",
    mark: "`$content-type` and `$content`, strings both",
    holds: (value) => ["$content-type", "$content"].every((name) => typeof ownMember(value, name) === "string"),
    open: (value) => [{ path: "/$content", document: ownMember(value, "$content") }],
  },
];

function isFunctionCall(value: unknown): boolean {
  const data = ownMember(value, "Data");
  return (
    isJsonObject(value) &&
    Object.keys(value).length === 2 &&
    isJsonObject(data) &&
    Object.keys(data).length === 1 &&
    ownMember(ownMember(value, "Metadata"), "sys") !== undefined
  );
}

/** One message, or a batch of them with their properties in lists of the same length. */
function openFunctionCall(value: unknown): readonly Content[] {
  const metadata = ownMember(value, "Metadata");
  const [[name, given]] = Object.entries(ownMember(value, "Data") as JsonObject) as [[string, unknown]];
  const document = asGiven(given);
  const batch = asGiven(memberInAnyCase(metadata, "PropertiesArray"));
  if (!Array.isArray(document) || !Array.isArray(batch)) {
    const bags = ["Properties", "SystemProperties"].map((bag) => asGiven(memberInAnyCase(metadata, bag)));
    return [messageContent([...bags, metadata], formatPointer(["Data", name]), document)];
  }
  const system = asGiven(memberInAnyCase(metadata, "SystemPropertiesArray"));
  const times = asGiven(memberInAnyCase(metadata, "EnqueuedTimeUtcArray"));
  return document.map((message: unknown, index) => {
    const holders = [batch[index], elementOf(system, index), { enqueuedTimeUtc: elementOf(times, index) }];
    return messageContent(holders, formatPointer(["Data", name, index]), message);
  });
}

/** The host writes most of what it hands over as strings of JSON. */
function asGiven(value: unknown): unknown {
  return (typeof value === "string" ? parseDocumentText(value) : undefined) ?? value;
}

function elementOf(list: unknown, index: number): unknown {
  return Array.isArray(list) ? list[index] : undefined;
}
