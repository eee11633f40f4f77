import type { ComponentChild, JSX } from "preact";
import type { DocumentVerdict } from "../../../src/document/index.js";
import { DataTable } from "./data-table.js";
import { StateBadge } from "./state-badge.js";

/** A table of the parts of a document: modules, members, groups, actions. */
interface PartsSheet {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly ComponentChild[])[];
}

/** The parts of a judged document, one per row. */
export function PartsTable({ verdict }: { readonly verdict: DocumentVerdict }): JSX.Element {
  return (
    <>
      {sheetsOf(verdict).map(({ caption, head, rows }) => (
        <DataTable key={caption} label={caption} caption={caption} head={head} rows={rows} />
      ))}
    </>
  );
}

function sheetsOf(verdict: DocumentVerdict): readonly PartsSheet[] {
  if (verdict.kind === "edge-agent") return [modulesOf(verdict.verdict.modules)];
  if (verdict.kind === "device") return [membersOf(verdict.verdict.members)];
  if (verdict.kind === "shadow") return [membersOf(verdict.verdict.members)];
  if (verdict.kind === "feedback") return [failuresOf(verdict.verdict.failures)];
  if (verdict.kind === "edge-hub")
    return [
      {
        caption: "Clients",
        head: ["client", "status", "since"],
        rows: verdict.verdict.clients.map(({ deviceId, moduleId, status, since }) => [
          moduleId === undefined ? deviceId : `${deviceId}/${moduleId}`,
          status,
          since ?? "",
        ]),
      },
    ];
  return [];
}

type EdgeVerdict = Extract<DocumentVerdict, { readonly kind: "edge-agent" }>["verdict"];

function modulesOf(modules: EdgeVerdict["modules"]): PartsSheet {
  return {
    caption: "Modules",
    head: ["module", "wanted", "runs", "exit", "restarts", "image"],
    rows: modules.map(({ name, desired, reported, exitCode, restartCount }) => [
      name,
      desired?.status ?? "–",
      reported?.runtimeStatus ?? "–",
      String(exitCode ?? "–"),
      String(restartCount ?? "–"),
      reported?.image ?? desired?.image ?? "–",
    ]),
  };
}

interface Member {
  readonly path: string;
  readonly state: string;
  readonly convention?: string;
  readonly message?: string | undefined;
}

function membersOf(members: readonly Member[]): PartsSheet {
  return {
    caption: "Members",
    head: ["member", "state", "convention", "says"],
    rows: members.map(({ path, state, convention = "plain", message = "" }) => [
      path,
      <StateBadge of="device" state={state} key="state" />,
      convention,
      message,
    ]),
  };
}

type FeedbackVerdict = Extract<DocumentVerdict, { readonly kind: "feedback" }>["verdict"];

function failuresOf(failures: FeedbackVerdict["failures"]): PartsSheet {
  return {
    caption: "Actions that failed",
    head: ["component", "version", "status", "says"],
    rows: failures.map(({ id, version = "", status, message = "" }) => [
      id,
      version,
      <StateBadge of="action" state={status} key="state" />,
      message,
    ]),
  };
}
