import {
  deviceProgressMember,
  DEVICE_PROGRESS_STATES,
  evaluateGroups,
  KNOWN_GROUPS,
} from "../../src/configuration/index.js";
import type { GroupModel, MetaDataFields } from "../../src/configuration/index.js";
import { GROUP_RULES } from "../../src/configuration/progress/group-rules.js";
import { META_DATA_MEMBERS } from "../../src/configuration/meta-data/meta-data-members.js";
import { table } from "./table.js";

/** What the source says that each sub-group of the meta data is for. */
const DESCRIPTIONS: Readonly<Record<keyof MetaDataFields, string>> = {
  deploymentId: "Indicates the source deployment id of the current configuration.",
  deploymentStatus: "Indicates the current status of the deployment.",
  dependencies: "Lists the group configuration identifiers the meta data group configuration depends on.",
  reportingMode: "Indicates to the agent whether to report the current state of the group configuration or not.",
  time: "Indicates the time of when the reported meta data was last updated.",
  serviceInterfaceVersion: "Indicates which version of the group's interface the service speaks.",
  deviceInterfaceVersion: "Indicates which version of the group's interface the device's handler speaks.",
};

/** The tables of `docs/configuration-groups.md`, from the rows that the code itself goes through. */
export const blocks: Readonly<Record<string, () => string>> = {
  "group-rules": () =>
    table(
      ["row", "the first that holds", "state"],
      GROUP_RULES.map(({ row, condition, state }) => [row, condition, `\`${state}\``]),
    ),
  "device-progress-states": () =>
    table(
      ["state of the device", "outcome in a fleet"],
      DEVICE_PROGRESS_STATES.map((state) => {
        const { outcome } = deviceProgressMember("", { ...evaluateGroups(undefined), state });
        return [`\`${state}\``, `\`${outcome}\``];
      }),
    ),
  "meta-data-members": () =>
    table(
      ["sub-group", "property", "type", "desired", "reported", "also read as", "what for"],
      META_DATA_MEMBERS.map(({ field, subGroup, spellings: [name, ...others], desired, reported }) => [
        subGroup,
        `\`${name}\``,
        field === "reportingMode" ? "boolean or string" : "string",
        desired === "optional" ? "optional" : "n/a",
        reported === "optional" ? "yes" : "n/a",
        others.map((spelling) => `\`${spelling}\``).join(", "),
        DESCRIPTIONS[field],
      ]),
    ),
  "known-groups": () =>
    table(
      ["group", "desired", "reported"],
      (Object.values(KNOWN_GROUPS) as readonly GroupModel<unknown, unknown>[]).map((model) => [
        `\`${model.id}\``,
        properties(model, "desired"),
        properties(model, "reported"),
      ]),
    ),
};

function properties(model: GroupModel<unknown, unknown>, section: "desired" | "reported"): string {
  const names = Object.values(model.subGroups).flatMap((subGroup) => {
    const there = Object.entries(subGroup).filter(([, rule]) => rule[section] !== "notApplicable");
    return there.length === 0
      ? []
      : [there.map(([name, { secret }]) => `${name}${secret === true ? " (secret)" : ""}`).join(" + ")];
  });
  return [...names, ...(model.otherMembers[section] ? ["any other name"] : [])].join(", ") || "nothing";
}
