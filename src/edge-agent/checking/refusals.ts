import { isJsonObject, ownMember, sortNames } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import { quoteName } from "../../result/index.js";
import { collectFindings, describeValue } from "./findings.js";
import type { Advice, Finding, Findings } from "./findings.js";
import { checkModule } from "./module-refusals.js";
import type { DesiredModuleRole } from "./module-refusals.js";
import { refuseSchemaVersion } from "./schema-version.js";

/**
 * Finds what the agent refuses in a deployment, with a mark on what is not there at all: a query row may have left it out.
 *
 * @internal
 */
export function findRefusals(desired: unknown, advice?: Advice): readonly Finding[] {
  const findings = collectFindings(advice);
  if (!isJsonObject(desired) || !MAIN_MEMBERS.some((member) => Object.hasOwn(desired, member))) return [];
  checkSchemaVersion(findings, desired);
  checkRuntime(findings, desired);
  checkGroup(findings, desired, "systemModules");
  checkGroup(findings, desired, "modules");
  return findings.found;
}

/** With none of them a deployment is empty, which is code 417 and no refusal. */
const MAIN_MEMBERS = ["schemaVersion", "runtime", "systemModules", "modules"] as const;

const SYSTEM_ROLES: ReadonlyMap<string, DesiredModuleRole> = /* @__PURE__ */ new Map([
  ["edgeAgent", "agent"],
  ["edgeHub", "hub"],
]);

function checkSchemaVersion(findings: Findings, desired: JsonObject): void {
  const path = ["schemaVersion"];
  const version = desired["schemaVersion"];
  if (version === undefined) {
    findings.absent(path, "The deployment has no schemaVersion.");
  } else if (typeof version === "string") {
    if (refuseSchemaVersion(version) === null) return;
    const message = `The agent takes the schema versions 1.0 and 1.1, not ${quoteName(version)}.`;
    findings.add("schema-version-refused", path, message);
  } else if (typeof version !== "number") {
    findings.refused(path, `The schemaVersion is ${describeValue(version)}, not a string.`);
  }
}

function checkRuntime(findings: Findings, desired: JsonObject): void {
  const runtime = desired["runtime"];
  if (runtime === undefined) {
    findings.absent(["runtime"], "The deployment has no runtime.");
    return;
  }
  if (!isJsonObject(runtime)) {
    findings.refused(["runtime"], `The runtime is ${describeValue(runtime)}, not an object.`);
    return;
  }
  const type = runtime["type"];
  if (type === undefined) findings.absent(["runtime", "type"], "The runtime has no type.");
  else if (type !== "docker") findings.refused(["runtime", "type"], 'The type of the runtime must be "docker".');
  checkCredentials(findings, ownMember(runtime["settings"], "registryCredentials"));
}

/** The three members of a credential that the agent asks for; none is quoted. */
const CREDENTIAL_MEMBERS = ["address", "username", "password"] as const;

function checkCredentials(findings: Findings, credentials: JsonValue | undefined): void {
  if (!isJsonObject(credentials)) return;
  for (const name of sortNames(Object.keys(credentials))) {
    const path = ["runtime", "settings", "registryCredentials", name];
    for (const member of CREDENTIAL_MEMBERS) {
      const value = ownMember(credentials[name], member);
      if (credentials[name] === null || (typeof value === "string" && value.trim() !== "")) continue;
      const message = `The registry credential ${quoteName(name)} has no ${member}.`;
      if (value === undefined) findings.absent([...path, member], message);
      else findings.refused([...path, member], message);
    }
  }
}

function checkGroup(findings: Findings, desired: JsonObject, group: "systemModules" | "modules"): void {
  const modules = desired[group];
  if (modules === undefined) {
    if (group === "systemModules") findings.absent([group], "The deployment has no systemModules.");
    return;
  }
  if (!isJsonObject(modules)) {
    findings.refused([group], `The member ${group} is ${describeValue(modules)}, not an object.`);
    return;
  }
  for (const name of sortNames(Object.keys(modules))) {
    const role = group === "modules" ? "user" : (SYSTEM_ROLES.get(name) ?? "system");
    // Null is how a patch removes a module, and the agent never looks at a system module besides the two.
    if (modules[name] !== null && role !== "system") checkModule(findings, [group, name], name, modules[name], role);
  }
}
