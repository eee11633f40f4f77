import { formatPointer, isJsonObject, ownMember } from "../../json/index.js";
import type { JsonObject } from "../../json/index.js";
import { parseDocumentText } from "../body-text.js";
import type { Holding } from "../subject.js";
import { isLogRow, logText } from "../log-record.js";
import type { Content, EnvelopeRow } from "./envelope-row.js";
import { firstText, firstTime } from "./envelope-row.js";
import { epochTime } from "./epoch-time.js";
import { namesSection } from "./section-names.js";

/** What Stream Analytics adds to an event. */
const ADDED_BY_STREAM: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...["IoTHub", "EventProcessedUtcTime", "EventEnqueuedUtcTime", "PartitionId"],
]);

/** What Cosmos DB adds to a document. */
const ADDED_BY_COSMOS = ["_rid", "_etag", "_ts"];

const DEVICE_COLUMNS = ["DeviceId", "deviceId", "device_id", "iothub-connection-device-id"];
const MODULE_COLUMNS = ["ModuleId", "moduleId", "module_id", "iothub-connection-module-id"];
const TIME_COLUMNS = ["TimeGenerated", "timestamp"];

/** Where a record of Application Insights has what the program gave it. */
const DIMENSIONS = ["customDimensions", "Properties"];

/**
 * The envelopes of records: what databases and logs put around a document.
 *
 * @internal
 */
export const RECORD_ENVELOPES: readonly EnvelopeRow[] = [
  {
    envelope: "stream-analytics",
    title: "an event of Stream Analytics",
    mark: "`IoTHub` with a `ConnectionDeviceId`",
    holds: (value) => typeof ownMember(ownMember(value, "IoTHub"), "ConnectionDeviceId") === "string",
    open: openStreamEvent,
  },
  {
    envelope: "cosmos",
    title: "a document of Cosmos DB around another",
    mark: "`_rid`, `_etag` and `_ts` beside the one member that holds an object, and no sections of its own",
    holds: (value) => isStored(value) && onlyObject(value).length > 0,
    open: (value) => [
      {
        ...cellOf(value as JsonObject, onlyObject(value)),
        deviceId: firstText([value], DEVICE_COLUMNS),
        moduleId: firstText([value], MODULE_COLUMNS),
        at: epochTime((ownMember(value, "_ts") as number) * 1000),
      },
    ],
  },
  {
    envelope: "log-line",
    title: "a line of the log of a container or of journald",
    mark: "`log`, `stream` and `time`, or `MESSAGE` and `__REALTIME_TIMESTAMP`, where the line is JSON",
    holds: (value) => parseDocumentText(logText(value)) !== undefined,
    open: openLogLine,
  },
  {
    envelope: "log-row",
    title: "a row of Log Analytics or Application Insights",
    mark: "`TimeGenerated`, or `timestamp` beside `customDimensions`, and the one cell that holds an object, or sections",
    holds: (value) => isLogRow(value) && cellIn(value).length > 0,
    open: (value) => [
      {
        ...cellOf(value as JsonObject, cellIn(value)),
        deviceId: firstText([value, ...dimensionsOf(value).map(([, held]) => held)], DEVICE_COLUMNS),
        moduleId: firstText([value, ...dimensionsOf(value).map(([, held]) => held)], MODULE_COLUMNS),
        at: firstTime([value], TIME_COLUMNS),
      },
    ],
  },
];

/** The event without what was added to it. */
function openStreamEvent(value: unknown): readonly Content[] {
  const hub = ownMember(value, "IoTHub");
  const members = Object.entries(value as JsonObject).filter(([name]) => !ADDED_BY_STREAM.has(name));
  return [
    {
      path: "",
      document: Object.fromEntries(members),
      deviceId: firstText([hub], ["ConnectionDeviceId"]),
      moduleId: firstText([hub], ["ConnectionModuleId"]),
      at: firstTime([hub], ["EnqueuedTime"]) ?? firstTime([value], ["EventEnqueuedUtcTime"]),
      holding: holdingOf(value),
    },
  ];
}

/** Stream Analytics leaves out the source of a message; a version beside sections is what the hub alone writes. */
function holdingOf(value: unknown): Holding {
  const sections = [
    ownMember(ownMember(value, "properties"), "desired"),
    ownMember(ownMember(value, "properties"), "reported"),
    ownMember(value, "tags"),
  ];
  if (typeof ownMember(value, "version") !== "number" || !sections.some(isJsonObject)) return "unsaid";
  const names = ["deviceId", "moduleId", "etag"].map((name) => ownMember(value, name));
  if (names.every((name) => name === undefined || name === null)) return "change";
  return typeof names[0] === "string" && typeof names[2] === "string" ? "twin" : "unsaid";
}

function openLogLine(value: unknown): readonly Content[] {
  const path = ownMember(value, "log") === undefined ? "/MESSAGE" : "/log";
  return [{ path, document: parseDocumentText(logText(value)), at: firstTime([value], ["time"]) }];
}

function isStored(value: unknown): boolean {
  return (
    isJsonObject(value) &&
    ADDED_BY_COSMOS.every((name) => ownMember(value, name) !== undefined) &&
    typeof ownMember(value, "_ts") === "number"
  );
}

/** The place of the only member that holds an object or array, or a string of one, where none is a section; empty without one. */
function onlyObject(value: unknown): readonly string[] {
  const names = Object.keys(value as JsonObject);
  const holding = names.filter((name) => isHolder(readCell(ownMember(value, name))));
  return holding.length === 1 && !names.some(namesSection) ? holding : [];
}

/** Where the document of a row is: the only object among its cells, or its dimensions where they have sections; empty without one. */
function cellIn(value: unknown): readonly string[] {
  const row = value as JsonObject;
  const inside = dimensionsOf(value);
  const dimensions = new Set(inside.map(([name]) => name));
  const names = Object.keys(row).filter((name) => !dimensions.has(name));
  if (names.some(namesSection)) return [];
  const places = [
    ...names.map((name) => [name]),
    ...inside.flatMap(([name, held]) => Object.keys(held).map((member) => [name, member])),
  ];
  const holding = places.filter((place) => isHolder(cellOf(row, place).document));
  const sections = inside.find(([, held]) => Object.keys(held).some(namesSection));
  if (sections !== undefined) return [sections[0]];
  return holding.length === 1 ? holding.flat() : [];
}

function dimensionsOf(value: unknown): readonly (readonly [string, JsonObject])[] {
  return DIMENSIONS.flatMap((name) => {
    const held = readCell(ownMember(value, name));
    return isJsonObject(held) ? [[name, held] as const] : [];
  });
}

function cellOf(row: JsonObject, place: readonly string[]): Content {
  const document = place.reduce<unknown>((holder, name) => readCell(ownMember(holder, name)), row);
  return { path: formatPointer(place), document };
}

function isHolder(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function readCell(cell: unknown): unknown {
  return (typeof cell === "string" ? parseDocumentText(cell) : undefined) ?? cell;
}
