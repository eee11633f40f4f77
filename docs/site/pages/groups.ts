/** Whether a page is that of a single code: the list of pages names their table alone. */
export function isCodePage(file: string): boolean {
  return /^docs\/codes\/(?!README)/.test(file);
}

/** How the list of pages is divided: pages by name, then what else is in a folder. */
export const GROUPS: readonly {
  readonly title: string;
  readonly files: readonly string[];
  readonly folder?: RegExp;
}[] = [
  { title: "Start", files: ["README.md", "docs/glossary.md"] },
  {
    title: "Tasks",
    files: [
      "docs/tasks/why-does-this-device-hang.md",
      "docs/tasks/wait-for-a-rollout.md",
      "docs/tasks/gate-a-pipeline.md",
      "docs/tasks/check-a-patch.md",
      "docs/tasks/write-an-agent.md",
      "docs/tasks/a-backend-with-azure-iothub.md",
      "docs/tasks/from-az-to-a-table.md",
      "docs/tasks/a-fleet-in-a-database.md",
      "docs/tasks/read-event-hubs.md",
      "docs/tasks/test-a-handler-against-a-hub.md",
    ],
    folder: /^docs\/tasks\//,
  },
  {
    title: "Reference",
    files: [
      "docs/command-line.md",
      "docs/edge-agent.md",
      "docs/edge-hub.md",
      "docs/properties.md",
      "docs/plug-and-play.md",
      "docs/device-update.md",
      "docs/configuration-groups.md",
      "docs/shadows.md",
      "docs/desired-state-feedback.md",
      "docs/deployments.md",
      "docs/documents.md",
      "docs/fleets.md",
      "docs/queries.md",
      "docs/twin-limits.md",
      "docs/change-events.md",
      "docs/scale.md",
      "docs/testing-with-twins.md",
      "docs/codes/README.md",
    ],
  },
  { title: "Examples", files: [], folder: /^docs\/(?:examples|notebooks)\// },
  {
    title: "Project",
    files: [
      "docs/architecture.md",
      "docs/fast-lane.md",
      "docs/versions.md",
      "CHANGELOG.md",
      "CONTRIBUTING.md",
      "SECURITY.md",
    ],
  },
  { title: "Decisions", files: ["docs/decisions/README.md"], folder: /^docs\/decisions\// },
];
