import type {
  DesiredModuleState,
  EdgeDeployment,
  ModuleAssessment,
  ReportedModuleState,
} from "../../edge-agent/index.js";
import type { Reason } from "../../result/index.js";

/** A text that stands in JSON as it is: nothing in it is escaped. */
const PLAIN = /^[ !#-[\]-~]*$/;

/**
 * Writes the verdict on a deployment without its state and reasons, to the letter as `JSON.stringify` does.
 *
 * By hand, because of the names of the members, which are most of a line: they stand here ready to be copied, where
 * `JSON.stringify` looks at every letter of them again for every module of every twin. Each piece costs, so that quotes
 * belong to the piece beside them.
 *
 * @internal
 */
export function edgeDeploymentText(deployment: EdgeDeployment): string {
  const { rules, kind, desiredVersion, lastDesiredVersion, code, description, applied, targeted, modules } = deployment;
  return (
    `{"rules":"${rules}","kind":"${kind}","desiredVersion":${numberText(desiredVersion)}` +
    `,"lastDesiredVersion":${numberText(lastDesiredVersion)},"code":${numberText(code)}` +
    `,"description":${quoted(description)},"applied":${listText(applied, quoted)}` +
    `,"targeted":${listText(targeted, quoted)},"modules":${listText(modules, moduleText)}}`
  );
}

/**
 * Writes reasons, to the letter as `JSON.stringify` does.
 *
 * @internal
 */
export function reasonsText(reasons: readonly Reason[]): string {
  return listText(reasons, reasonText);
}

/**
 * Writes a text or `null`, to the letter as `JSON.stringify` does.
 *
 * @internal
 */
export function quoted(text: string | null): string {
  return text === null ? "null" : `"${escaped(text)}"`;
}

/** What stands between the quotes of a text. */
function escaped(text: string): string {
  return PLAIN.test(text) ? text : JSON.stringify(text).slice(1, -1);
}

function reasonText({ code, path, message }: Reason): string {
  return `{"code":"${code}","path":"${escaped(path)}","message":"${escaped(message)}"}`;
}

function moduleText(assessment: ModuleAssessment): string {
  const { name, kind, desired, reported, imageMatches, statusMatches, exitCode, restartCount, since } = assessment;
  const image = quotedImage(desired);
  // Most images that run are the desired ones, whose text is there already.
  const seenImage = reported?.image === desired?.image ? image : quotedImage(reported);
  return (
    `{"name":"${escaped(name)}","kind":"${kind}","desired":${wantedText(desired, image)}` +
    `,"reported":${seenText(reported, seenImage)}` +
    `,"imageMatches":${String(imageMatches)},"statusMatches":${String(statusMatches)}` +
    (exitCode === undefined ? "" : `,"exitCode":${numberText(exitCode)}`) +
    (restartCount === undefined ? "" : `,"restartCount":${numberText(restartCount)}`) +
    (since === undefined ? "}" : `,"since":"${since}"}`)
  );
}

function quotedImage(side: DesiredModuleState | ReportedModuleState | null): string {
  return quoted(side?.image ?? null);
}

function wantedText(desired: DesiredModuleState | null, image: string): string {
  return desired === null ? "null" : `{"status":${quoted(desired.status)},"image":${image}}`;
}

function seenText(reported: ReportedModuleState | null, image: string): string {
  if (reported === null) return "null";
  const { status, runtimeStatus } = reported;
  return `{"status":${quoted(status)},"runtimeStatus":${quoted(runtimeStatus)},"image":${image}}`;
}

/** JSON has no infinity, which a number of a document that is too large becomes. */
function numberText(number: number | null): string {
  return Number.isFinite(number) ? String(number) : "null";
}

function listText<Item>(items: readonly Item[], textOf: (item: Item) => string): string {
  let text = "";
  for (const item of items) text += text === "" ? textOf(item) : `,${textOf(item)}`;
  return `[${text}]`;
}
