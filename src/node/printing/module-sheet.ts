import type { ModuleAssessment } from "../../edge-agent/index.js";
import { quoteName } from "../../result/index.js";
import type { Outcome } from "../../result/index.js";
import type { Finding } from "./finding.js";
import { placeOf } from "./place.js";
import type { Column, ColumnSet, Sheet } from "./sheet.js";

/** One module of one device. */
export interface ModuleFinding {
  readonly finding: Finding;
  readonly module: ModuleAssessment;
}

type ModuleColumn = Column<ModuleFinding>;

const DEVICE: ModuleColumn = {
  name: "device",
  head: "DEVICE",
  value: ({ finding }) => finding.id,
  absent: "-",
  cut: "end",
};
const MODULE: ModuleColumn = { name: "module", head: "MODULE", value: ({ module }) => module.name, cut: "end" };
const RUNTIME: ModuleColumn = {
  name: "runtimeStatus",
  head: "RUNTIME",
  value: ({ module }) => module.reported?.runtimeStatus,
  absent: "-",
  isColoured: true,
};
const WANTED: ModuleColumn = {
  name: "wanted",
  head: "WANTED",
  value: ({ module }) => module.desired?.status,
  absent: "-",
};
const EXIT: ModuleColumn = { name: "exitCode", head: "EXIT", value: ({ module }) => module.exitCode };
const RESTARTS: ModuleColumn = { name: "restarts", head: "RESTARTS", value: ({ module }) => module.restartCount };
const SINCE: ModuleColumn = { name: "since", head: "SINCE", value: ({ module }) => module.since };
const IMAGE: ModuleColumn = {
  name: "image",
  head: "IMAGE",
  value: ({ module }) => module.reported?.image,
  absent: "-",
  cut: "start",
};
const WANTED_IMAGE: ModuleColumn = {
  name: "wantedImage",
  head: "WANTED IMAGE",
  value: ({ module }) => module.desired?.image,
  absent: "-",
  cut: "start",
};
const SOURCE: ModuleColumn = {
  name: "source",
  head: "SOURCE",
  value: ({ finding }) => placeOf(finding.document),
  cut: "start",
  yieldsTo: 12,
};
const KIND: ModuleColumn = { name: "kind", head: "KIND", value: ({ module }) => module.kind };

const COLUMNS: Readonly<Record<ColumnSet, readonly ModuleColumn[]>> = {
  table: [DEVICE, MODULE, RUNTIME, WANTED, EXIT, RESTARTS, IMAGE],
  wide: [DEVICE, MODULE, KIND, RUNTIME, WANTED, EXIT, RESTARTS, SINCE, IMAGE, WANTED_IMAGE, SOURCE],
  data: [DEVICE, MODULE, KIND, RUNTIME, WANTED, EXIT, RESTARTS, SINCE, IMAGE, WANTED_IMAGE, SOURCE],
};

/** How the modules of the devices of a report are printed, a row per module. */
export const moduleSheet: Sheet<ModuleFinding> = {
  noun: "module",
  columns: (set) => COLUMNS[set],
  line: ({ finding: { document, id }, module }) => {
    const { source, line, index } = document;
    return `${JSON.stringify({ source, line, index, id, module })}\n`;
  },
  position: ({ finding }) => finding.document,
  title: (item) => `${item.finding.id ?? "-"} ${item.module.name}`,
  result: (item) => (outcomeOf(item) === "failed" ? "failed" : "passed"),
  remarks: (item) =>
    outcomeOf(item) === "failed"
      ? [{ severity: "error", code: "status-differs", path: pathOf(item), message: difference(item.module) }]
      : [],
  outcome: outcomeOf,
};

/** A desired module that is not reported counts as different, as in the rules about deployments. */
function outcomeOf({ module: { desired, reported, statusMatches, imageMatches } }: ModuleFinding): Outcome {
  if (desired === null) return "unknown";
  if (reported === null || statusMatches === false) return "failed";
  return imageMatches === false ? "running" : "succeeded";
}

/** Where the document says what decided of the module; the whole document where no reason is about it. */
function pathOf({ finding, module }: ModuleFinding): string {
  const subject = `The module ${quoteName(module.name)} `;
  return finding.reasons.find(({ message }) => message.startsWith(subject))?.path ?? "";
}

function difference({ name, desired, reported }: ModuleAssessment): string {
  return `The module "${name}" is ${reported?.runtimeStatus ?? "not reported"}; ${desired?.status ?? "no status"} is wanted.`;
}
