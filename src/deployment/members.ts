import { ownMember } from "../json/index.js";
import type { JsonValue } from "../json/index.js";

/** The members of a configuration, each as it is written on the wire, by .NET and by Python. */
const SPELLINGS = {
  content: ["content", "Content"],
  modulesContent: ["modulesContent", "ModulesContent", "modules_content"],
  moduleContent: ["moduleContent", "ModuleContent", "module_content"],
  deviceContent: ["deviceContent", "DeviceContent", "device_content"],
  id: ["id", "Id"],
  targetCondition: ["targetCondition", "TargetCondition", "target_condition"],
  priority: ["priority", "Priority"],
  createdTime: ["createdTimeUtc", "CreatedTimeUtc", "created_time_utc"],
  metrics: ["metrics", "Metrics"],
  systemMetrics: ["systemMetrics", "SystemMetrics", "system_metrics"],
  results: ["results", "Results"],
} as const;

/** One of the members that this room reads of a configuration. */
export type ConfigurationMember = keyof typeof SPELLINGS;

/** A member as it was found: its value, and the name that it has in the document. */
export interface FoundMember {
  readonly name: string;
  readonly value: JsonValue;
}

/**
 * Finds a member of a configuration in whatever spelling it has; `null` counts as absent.
 *
 * @internal
 */
export function findMember(holder: unknown, member: ConfigurationMember): FoundMember | undefined {
  for (const name of SPELLINGS[member]) {
    const value = ownMember(holder, name);
    if (value !== undefined && value !== null) return { name, value };
  }
  return undefined;
}

/**
 * Reads a member of a configuration that is a string.
 *
 * @internal
 */
export function stringMember(holder: unknown, member: ConfigurationMember): string | undefined {
  const value = findMember(holder, member)?.value;
  return typeof value === "string" ? value : undefined;
}

/**
 * Reads a member of a configuration that is a number.
 *
 * @internal
 */
export function numberMember(holder: unknown, member: ConfigurationMember): number | undefined {
  const value = findMember(holder, member)?.value;
  return typeof value === "number" ? value : undefined;
}
