import { formatQueryName } from "../query/index.js";

/** What {@link edgeDeploymentQueries} is told besides the deployment. */
export interface EdgeDeploymentQueryOptions {
  /** The target condition of the deployment, for `targetedCount`; `*` (the default) targets every edge device. */
  readonly targetCondition?: string | undefined;
  /**
   * The names of every module that the deployment wants, without edgeAgent and edgeHub; with them the states that
   * compare modules can be written too.
   */
  readonly modules?: readonly string[] | undefined;
}

/**
 * Queries about an edge deployment, as texts for IoT Hub; each selects the ids of devices.
 *
 * The first four are the system metrics of IoT Hub. The others select what `classifyEdgeDeployment` puts in the state
 * of that name by the documented rules when it is asked for the deployment. The last three compare every module of a deployment; the language
 * has no "for each", so they are there when the names of the modules are given.
 */
export interface EdgeDeploymentQueries {
  /** The edge devices that the target condition is true of. */
  readonly targetedCount: string;
  /** The devices whose desired properties come from the deployment. */
  readonly appliedCount: string;
  /** Of those, the ones whose agent reports 200 for the current version; it asks about no module. */
  readonly reportedSuccessfulCount: string;
  /** Of those, the ones whose agent reports another code for the current version. */
  readonly reportedFailedCount: string;
  /** State `targeted`: the deployment matched and another was applied. */
  readonly targeted: string;
  /** State `notYetApplied`: the agent has not acted on the current version. */
  readonly notYetApplied: string;
  /** State `invalid`: code 400 or 412 for the current version. */
  readonly invalid: string;
  /** State `agentStopped`: code 406 for the current version. */
  readonly agentStopped: string;
  /** State `emptyConfiguration`: code 417 for the current version. */
  readonly emptyConfiguration: string;
  /** State `indeterminate`: the device does not have the deployment, or reports no code that is known. */
  readonly indeterminate: string;
  /** State `successful`: code 200, and every module with the desired image and in the desired status. */
  readonly successful?: string;
  /** State `moduleFailed`: code 200, and a module with the desired image that is not in the desired status. */
  readonly moduleFailed?: string;
  /** State `inProgressOrFailed`: code 500, or code 200 and a module that is missing or has another image. */
  readonly inProgressOrFailed?: string;
}

const SELECT_AGENTS = "select deviceId from devices.modules where moduleId = '$edgeAgent'";
const DESIRED = "properties.desired.$version";
const LAST_DESIRED = "properties.reported.lastDesiredVersion";
const CODE = "properties.reported.lastDesiredStatus.code";

/**
 * Writes the queries that ask IoT Hub about an edge deployment: its four system metrics, and every state of
 * `classifyEdgeDeployment` that can be written in the query language.
 *
 * The state queries mean what the classifier means by `rules: "documented"`, for twins as the hub and the agent write
 * them: `Applied` and `Targeted` in this spelling or in lower case, versions and codes that are numbers. The observed
 * rules normalise image names and look at times and at the text of the deployment, which no query can. The queries are
 * plain strings; `runQuery` runs them over recorded twins too.
 *
 * Source: IoT Edge agent §5.1, Tracking $edgeAgent's reported properties "How these fields relate".
 *
 * @param deploymentId - the id of the deployment, the name of its configuration
 * @param options - the target condition of the deployment
 * @returns the texts
 * @throws TypeError when the id or the name of a module is empty or cannot be written in double brackets
 * @example
 * ```ts
 * import { edgeDeploymentQueries } from "twinstate";
 *
 * edgeDeploymentQueries("c12").targetedCount; // → "select deviceId from devices where capabilities.iotEdge = true"
 * ```
 */
export function edgeDeploymentQueries(
  deploymentId: string,
  options: EdgeDeploymentQueryOptions = {},
): EdgeDeploymentQueries {
  const { modules } = options;
  const targetCondition = options.targetCondition?.trim() ?? "*";
  const status = `configurations.${segmentOf("deploymentId", deploymentId)}.status`;
  const applied = `${SELECT_AGENTS} and ${status} = 'Applied'`;
  const current = `${applied} and ${DESIRED} = ${LAST_DESIRED}`;
  const inForce = `${status} in ['Applied', 'applied']`;
  const judged = `${SELECT_AGENTS} and ${inForce} and ${DESIRED} = ${LAST_DESIRED}`;
  const elsewhere = `not is_defined(${status}) or ${status} nin ['Applied', 'applied', 'Targeted', 'targeted']`;
  const unknownCode = `(not is_defined(${CODE}) or ${CODE} nin [200, 400, 406, 412, 417, 500])`;
  return {
    targetedCount: `select deviceId from devices where capabilities.iotEdge = true${
      targetCondition === "*" ? "" : ` and (${targetCondition})`
    }`,
    appliedCount: applied,
    reportedSuccessfulCount: `${current} and ${CODE} = 200`,
    reportedFailedCount: `${current} and ${CODE} != 200`,
    targeted: `${SELECT_AGENTS} and ${status} in ['Targeted', 'targeted'] and is_defined(${DESIRED})`,
    notYetApplied: `${SELECT_AGENTS} and ${inForce} and is_defined(${DESIRED}) and (not is_defined(${LAST_DESIRED}) or ${DESIRED} != ${LAST_DESIRED})`,
    invalid: `${judged} and ${CODE} in [400, 412]`,
    agentStopped: `${judged} and ${CODE} = 406`,
    emptyConfiguration: `${judged} and ${CODE} = 417`,
    indeterminate: `${SELECT_AGENTS} and (not is_defined(${DESIRED}) or ${elsewhere} or (${inForce} and ${DESIRED} = ${LAST_DESIRED} and ${unknownCode}))`,
    ...(modules === undefined ? {} : moduleQueries(judged, modules)),
  };
}

/** The source writes every name in double brackets. */
function segmentOf(option: string, name: string): string {
  return formatQueryName(name, { brackets: "always", option });
}

/** The two paths of a comparison between a desired and a reported member. */
interface Comparison {
  readonly desired: string;
  readonly reported: string;
}

const HUB = "systemModules.edgeHub";
const HUB_STATUS = comparison(`${HUB}.status`, `${HUB}.status`);

/** The states that compare modules; a member that is missing on either side counts as different. */
function moduleQueries(
  judged: string,
  modules: readonly string[],
): Required<Pick<EdgeDeploymentQueries, "successful" | "moduleFailed" | "inProgressOrFailed">> {
  const rows = modules.map((name) => {
    const path = `modules.${segmentOf("modules", name)}`;
    const image = comparison(`${path}.settings.image`, `${path}.settings.image`);
    const status = comparison(`${path}.status`, `${path}.runtimeStatus`);
    const isDesired = `is_defined(properties.desired.${path})`;
    return {
      isGood: `(not ${isDesired} or (${equal(image)} and ${equal(status)}))`,
      isFailed: `(${equal(image)} and ${different(status)})`,
      isNotFailed: `(${different(image)} or ${equal(status)})`,
      hasImage: `(not ${isDesired} or ${equal(image)})`,
      hasOtherImage: `(${isDesired} and ${different(image)})`,
    };
  });
  const list = (part: keyof (typeof rows)[number]): readonly string[] => rows.map((row) => row[part]);
  const isHubDesired = `is_defined(properties.desired.${HUB})`;
  const hubFailed = [...list("hasImage"), isHubDesired, different(HUB_STATUS)].join(" and ");
  const installing = [`${CODE} = 200`, ...list("isNotFailed"), `(${list("hasOtherImage").join(" or ")})`].join(" and ");
  return {
    successful: [
      `${judged} and ${CODE} = 200`,
      ...list("isGood"),
      `(not ${isHubDesired} or ${equal(HUB_STATUS)})`,
    ].join(" and "),
    moduleFailed: `${judged} and ${CODE} = 200 and (${[...list("isFailed"), `(${hubFailed})`].join(" or ")})`,
    inProgressOrFailed: `${judged} and ${modules.length === 0 ? `${CODE} = 500` : `(${CODE} = 500 or (${installing}))`}`,
  };
}

function comparison(desired: string, reported: string): Comparison {
  return { desired: `properties.desired.${desired}`, reported: `properties.reported.${reported}` };
}

function equal({ desired, reported }: Comparison): string {
  return `${desired} = ${reported}`;
}

function different({ desired, reported }: Comparison): string {
  return `(not is_defined(${desired}) or not is_defined(${reported}) or ${desired} != ${reported})`;
}
