import { isJsonObject } from "../../json/index.js";
import type { JsonValue } from "../../json/index.js";
import { readBodyText } from "../body-text.js";
import { CALL_ENVELOPES } from "./call-envelopes.js";
import type { Content, EnvelopeRow } from "./envelope-row.js";
import { EVENT_ENVELOPES } from "./event-envelopes.js";
import { LIST_ENVELOPES } from "./list-envelopes.js";
import { MESSAGE_ENVELOPES } from "./message-envelopes.js";
import { RECORD_ENVELOPES } from "./record-envelopes.js";
import { NEVER_TWINS } from "../subject.js";
import type { Holding, Subject } from "../subject.js";

/** More envelopes in envelopes than anybody has seen; a bound against what is made to have no end. */
const MOST_ENVELOPES = 8;

/**
 * All envelopes, in the order in which they are recognised.
 *
 * @internal
 */
export const ENVELOPES: readonly EnvelopeRow[] = /* @__PURE__ */ [
  ...RECORD_ENVELOPES,
  ...MESSAGE_ENVELOPES,
  ...CALL_ENVELOPES,
  ...EVENT_ENVELOPES,
  ...LIST_ENVELOPES,
];

/** A document without its envelope, and what the envelope says of it. */
export interface UnwrappedDocument {
  /** The document; the value itself when nothing surrounds it, or when not exactly one document is in it. */
  readonly document: JsonValue;
  /** The envelopes from outside in, with a `/` between them: `monitor-events`, `list/event-grid`; absent when there is none. */
  readonly envelope?: string;
  /** The device that the envelope names. */
  readonly deviceId?: string;
  /** The module that the envelope names. */
  readonly moduleId?: string;
  /** When it happened, as the envelope says it. */
  readonly at?: string;
  /** What happened, in the envelope's word: `updateTwin`, `Microsoft.Devices.DeviceCreated`. */
  readonly operation?: string;
  /** What the envelope says of the document; absent when the document speaks for itself. */
  readonly holding?: Holding;
  /** The JSON Pointer of the document in the value; it goes on through strings that hold JSON. */
  readonly path: string;
}

/**
 * Takes a document out of its envelope: out of what tools, routes and libraries put around twins and messages.
 *
 * The envelopes are the rows of one table: `az iot hub monitor-events`, messages routed to storage, Event Hubs libraries, Azure Functions
 * and Logic Apps, Event Grid and CloudEvents, Eclipse Ditto, Stream Analytics, Cosmos DB, lines and tables of logs, answers of libraries, pages and
 * lists of one, JSON in a string; a body in base64 is decoded. Envelopes in envelopes are opened too. An envelope that does not hold exactly one document
 * stays closed; `unwrapDocuments` gives all.
 *
 * Source: Documents and envelopes §1.
 *
 * @param value - any JSON value
 * @returns the document, the envelope, and the names, the time and the operation that the envelope gives
 * @example
 * ```ts
 * import { unwrapDocument } from "twinstate";
 *
 * const event = { origin: "meter-7", module: "", interface: "", component: "", payload: { desired: {}, reported: {} } };
 * const { envelope, deviceId, path } = unwrapDocument({ event });
 * [envelope, deviceId, path]; // → ["monitor-events", "meter-7", "/event/payload"]
 * unwrapDocument({ desired: {}, reported: {} }).path; // → ""
 * ```
 */
export function unwrapDocument(value: unknown): UnwrappedDocument {
  const found = openAll(value);
  const [only] = found;
  return only !== undefined && found.length === 1 ? shown(only) : { document: value as JsonValue, path: "" };
}

/**
 * Takes all documents out of an envelope, in their order: the events of a list, the rows of a table, the twins of a saved hub.
 *
 * @param value - any JSON value
 * @returns what {@link unwrapDocument} says of each; the value itself when nothing surrounds it, none for an empty list
 * @example
 * ```ts
 * import { unwrapDocuments } from "twinstate";
 *
 * unwrapDocuments([{ desired: {} }, { reported: {} }]).map(({ path }) => path); // → ["/0", "/1"]
 * ```
 */
export function unwrapDocuments(value: unknown): readonly UnwrappedDocument[] {
  return openAll(value).map(shown);
}

/**
 * A document that was taken out of its envelopes.
 *
 * @internal
 */
export interface Opened extends Subject {
  readonly envelopes: readonly string[];
  readonly deviceId?: string | undefined;
  readonly moduleId?: string | undefined;
  readonly at?: string | undefined;
  readonly operation?: string | undefined;
  /** The path in the value as it was given, of a path in the document. */
  readonly place: (path: string) => string;
}

/**
 * Opens a value: the one document in it, or the value itself with the number of documents in it.
 *
 * @internal
 */
export function openOne(value: unknown): Opened {
  const found = openAll(value);
  return found.length === 1 && found[0] !== undefined ? found[0] : { ...closed(value), count: found.length };
}

/**
 * Opens a value: every document in it, the value itself when nothing surrounds it.
 *
 * @internal
 */
export function openAll(value: unknown): readonly Opened[] {
  let found: readonly Opened[] = [closed(value)];
  for (let depth = 0; depth < MOST_ENVELOPES; depth += 1) {
    const next = found.flatMap(openOnce);
    if (next.length === found.length && next.every((opened, index) => opened === found[index])) return found;
    found = next;
  }
  return found;
}

/**
 * A value that nothing surrounds.
 *
 * @internal
 */
export function closed(document: unknown): Opened {
  return { document, holding: "unsaid", count: 1, envelopes: [], place: (path) => path };
}

/** Opens the outermost envelope; what has none stays as it is. */
function openOnce(outer: Opened): readonly Opened[] {
  if (!isJsonObject(outer.document) && !Array.isArray(outer.document) && typeof outer.document !== "string")
    return [outer];
  const row = isReadings(outer) ? undefined : ENVELOPES.find(({ holds }) => holds(outer.document));
  return row === undefined ? [outer] : row.open(outer.document).map((content) => inside(outer, row.envelope, content));
}

/** Whether it is a list in a message that is no twin: of readings of a device, of operations on a digital twin. */
function isReadings({ document, holding }: Opened): boolean {
  return NEVER_TWINS.has(holding) && Array.isArray(document) && document.length !== 1;
}

/** What the inner envelope says counts, and where it says nothing, the outer one. */
function inside(outer: Opened, envelope: string, content: Content): Opened {
  const document = readBodyText(content.document) ?? content.document;
  return {
    document,
    holding: content.holding === undefined || content.holding === "unsaid" ? outer.holding : content.holding,
    count: 1,
    envelopes: [...outer.envelopes, envelope],
    deviceId: content.deviceId ?? outer.deviceId,
    moduleId: content.moduleId ?? outer.moduleId,
    at: content.at ?? outer.at,
    operation: content.operation ?? outer.operation,
    place: (path) => outer.place(content.path + givenPath(path, content.columns)),
  };
}

/** In a row of a table the column's number stands for its name. */
function givenPath(path: string, columns: readonly string[] | undefined): string {
  if (columns === undefined || path === "") return path;
  const [, name, ...rest] = path.split("/") as [string, string, ...string[]];
  const column = columns.indexOf(name.replaceAll("~1", "/").replaceAll("~0", "~"));
  return column < 0 ? path : ["", String(column), ...rest].join("/");
}

function shown({ document, envelopes, deviceId, moduleId, at, operation, holding, place }: Opened): UnwrappedDocument {
  return {
    document: document as JsonValue,
    ...(envelopes.length === 0 ? {} : { envelope: envelopes.join("/") }),
    ...(deviceId === undefined ? {} : { deviceId }),
    ...(moduleId === undefined ? {} : { moduleId }),
    ...(at === undefined ? {} : { at }),
    ...(operation === undefined ? {} : { operation }),
    ...(holding === "unsaid" ? {} : { holding }),
    path: place(""),
  };
}
