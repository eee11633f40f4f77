import type { DocumentKind, DocumentVerdict, KindVerdicts, LastTwinVerdict } from "../../document/index.js";
import { DEPLOYMENT_STATUS_CODES } from "../../edge-agent/index.js";
import type { EdgeDeployment, ModuleAssessment } from "../../edge-agent/index.js";
import type { AggregatedFeedback } from "../../feedback/index.js";
import { printable } from "../output/index.js";
import { deploymentDocumentLines } from "./deployment-lines.js";
import { edgeHubLines, shadowLines, twinLines } from "./twin-lines.js";

/** What there is to say of a kind of document besides its state and the reasons. */
const DETAILS: { readonly [Kind in DocumentKind]: (verdict: KindVerdicts[Kind]) => readonly string[] } = {
  "edge-agent": deploymentLines,
  "edge-hub": edgeHubLines,
  device: twinLines,
  shadow: shadowLines,
  deployment: deploymentDocumentLines,
  partial: () => [],
  feedback: feedbackLines,
  recording: (verdict) => (verdict === null ? [] : lastTwinLines(verdict)),
  unknown: () => [],
};

/**
 * Explains the verdict on one document: the state, what it rests on, and every reason with its JSON Pointer.
 *
 * @internal
 */
export function explain<Kind extends DocumentKind>(
  place: string,
  { kind, id, envelope, state, reasons, verdict }: DocumentVerdict<Kind>,
  paint: (text: string) => string,
): string {
  const lines = [
    `${printable(id ?? "(no id)")}  ${kind}${envelope === undefined ? "" : ` in ${envelope}`}  ${place}`,
    "",
    `state        ${paint(state)}`,
    ...DETAILS[kind](verdict),
    "",
    "reasons",
    ...reasons.flatMap(({ code, path, message }) => [
      `  ${code}  ${printable(path === "" ? '"" (the whole document)' : path)}`,
      `      ${printable(message)}`,
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

function lastTwinLines(verdict: LastTwinVerdict): readonly string[] {
  switch (verdict.of) {
    case "edge-agent":
      return deploymentLines(verdict);
    case "edge-hub":
      return edgeHubLines(verdict);
    case "device":
      return twinLines(verdict);
  }
}

function deploymentLines(deployment: EdgeDeployment): readonly string[] {
  const { rules, kind, desiredVersion, lastDesiredVersion, code, description, applied, targeted, modules } = deployment;
  return [
    `rules        ${rules}`,
    `deployment   ${kind === "individual" ? "individual" : "at scale"}${named("applied", applied)}${named("targeted", targeted)}`,
    `versions     desired ${shown(desiredVersion)}, last desired ${shown(lastDesiredVersion)}`,
    `code         ${codeText(code)}`,
    ...(description === null || description === "" ? [] : descriptionLines(description)),
    "",
    "modules",
    ...moduleLines(modules),
  ];
}

/** The agent's own words keep their line breaks, and their tabs as blanks. */
function descriptionLines(description: string): readonly string[] {
  return description
    .split(/\r?\n/)
    .map((line, at) => `${(at === 0 ? "description" : "").padEnd(13)}${printable(line.replaceAll("\t", "  "))}`);
}

function named(word: string, names: readonly string[]): string {
  return names.length === 0 ? "" : `, ${word}: ${names.map(printable).join(", ")}`;
}

function codeText(code: number | null): string {
  const name = DEPLOYMENT_STATUS_CODES.find((row) => row.code === code)?.name;
  return name === undefined ? shown(code) : `${shown(code)} ${name}`;
}

function moduleLines(modules: readonly ModuleAssessment[]): readonly string[] {
  if (modules.length === 0) return ["  none"];
  const width = modules.reduce((most, { name }) => Math.max(most, printable(name).length), 0);
  return modules.map((module) => `  ${printable(module.name).padEnd(width)}  ${moduleText(module)}`);
}

function moduleText(module: ModuleAssessment): string {
  const { kind, exitCode = 0, restartCount = 0, since } = module;
  const parts = [
    statusText(module),
    ...(kind === "system" ? ["system module"] : []),
    ...imageText(module),
    ...(exitCode === 0 ? [] : [`exit code ${exitCode}`]),
    ...(restartCount === 0 ? [] : [`restarts ${restartCount}`]),
    ...(since === undefined ? [] : [`since ${since}`]),
  ];
  return printable(parts.join("; "));
}

function statusText({ desired, reported }: ModuleAssessment): string {
  const wanted = desired === null ? "not desired" : `wanted ${desired.status ?? "(no status)"}`;
  return `${reported === null ? "not reported" : (reported.runtimeStatus ?? "no runtime status")}, ${wanted}`;
}

/** The two images where they are not the same. */
function imageText({ desired, reported, imageMatches }: ModuleAssessment): readonly string[] {
  if (imageMatches !== false) return [];
  return [`runs ${reported?.image ?? "no image"}, wanted ${desired?.image ?? "no image"}`];
}

function shown(value: number | null): string {
  return value === null ? "none" : String(value);
}

function feedbackLines(feedback: AggregatedFeedback): readonly string[] {
  const { activityId, reported, derived, progress, settledCount, tally, failing, baselines, domains, failures } =
    feedback;
  return [
    ...(activityId === undefined ? [] : [`activity     ${printable(activityId === "" ? '""' : activityId)}`]),
    `statuses     reported ${reported ?? "none"}, from the actions ${derived ?? "none"}`,
    `progress     ${progress} %, ${settledCount} of ${tally.total} actions settled${failing ? ", failing" : ""}`,
    ...baselines.map(({ title, status }) => `baseline     ${printable(title)}: ${status ?? "no readable status"}`),
    ...domains.map(
      (domain) =>
        `domain       ${printable(domain.domain === "" ? "(none)" : domain.domain)}: ${String(domain.status)}, ${domain.progress} %`,
    ),
    ...failures.map(({ id, version, status, message }) =>
      printable(
        `failed       ${id === "" ? "(no id)" : id}${version === undefined ? "" : ` ${version}`}: ${status}${message === undefined ? "" : `; ${message}`}`,
      ),
    ),
  ];
}
