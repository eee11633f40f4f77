import { isSameImage } from "../image.js";
import type {
  EdgeModuleComparison,
  EdgeModuleFacts,
  EdgeModuleRecord,
  EdgeModulesFacts,
  EdgeModuleTotals,
} from "./module-facts.js";

/**
 * What the observed rules take a module to be wanted as whose deployment does not say.
 *
 * @internal
 */
export const ASSUMED_STATUS = "running";

/** An object under construction, before anybody else sees it. */
export type Draft<Finished> = { -readonly [Key in keyof Finished]: Finished[Key] };

/** The modules of a twin while they are read. */
export interface ModulesDraft extends Draft<EdgeModulesFacts> {
  /** Whether the deployment has something in the place of a module, or of all of them, that is not an object. */
  isMalformed: boolean;
  readonly modules: EdgeModuleFacts[];
  readonly documented: Draft<EdgeModuleTotals>;
  readonly observed: Draft<EdgeModuleTotals>;
}

/**
 * Begins a list of modules.
 *
 * @internal
 */
export function startModules(): ModulesDraft {
  return {
    modules: [],
    wanted: 0,
    agent: undefined,
    hub: undefined,
    isMalformed: false,
    documented: { isAnyFailed: false, isAnyDifferent: false },
    observed: { isAnyFailed: false, isAnyDifferent: false },
  };
}

/**
 * Compares a module and adds it to the list. The module is completed in place: this is done for every module of every twin,
 * and a second object costs as much as all the rest.
 *
 * @internal
 * @param module - what was read, with `NOT_COMPARED` as both comparisons
 */
export function addModule(all: ModulesDraft, module: Draft<EdgeModuleFacts>): void {
  module.documented = compareAsDocumented(module);
  module.observed = compareAsObserved(module);
  all.modules.push(module);
  const { role } = module;
  if (role === "agent") all.agent = module;
  if (!module.isDesired) return;
  if (role === "hub") all.hub = module;
  if (role !== "user") return;
  all.wanted += 1;
  countFor(all.documented, module.documented);
  countFor(all.observed, module.observed);
}

/**
 * Compares modules whose members were read elsewhere: from the bytes of a document, or from the columns of a table.
 *
 * @param records - the modules: the runtime's own first, then the user's, each in code unit order
 * @returns the modules with their comparisons, and what the rules ask about them together
 * @example
 * ```ts
 * import { compareEdgeModules, readEdgeDeploymentFacts } from "twinstate";
 *
 * const { modules } = readEdgeDeploymentFacts({ desired: { modules: { app: { status: "running" } } } });
 * compareEdgeModules(modules).wanted; // → 1
 * ```
 */
export function compareEdgeModules(records: readonly EdgeModuleRecord[]): EdgeModulesFacts {
  const all = startModules();
  for (const record of records) addModule(all, { ...record, documented: NOT_COMPARED, observed: NOT_COMPARED });
  const { modules, wanted, agent, hub, documented, observed } = all;
  return { modules, wanted, agent, hub, documented, observed };
}

/**
 * Tells whether a signal ended a module that is wanted stopped: it is then reported as failed, and all is well.
 *
 * Source: IoT Edge agent §6.1, number 4.
 *
 * @internal
 */
export function isStoppedBySignal({ desiredStatus, runtimeStatus, exitCode }: EdgeModuleRecord): boolean {
  // The exit codes of a container that SIGKILL and SIGTERM ended.
  return (
    (exitCode === 137 || exitCode === 143) &&
    desiredStatus?.toLowerCase() === "stopped" &&
    runtimeStatus?.toLowerCase() === "failed"
  );
}

function countFor(totals: Draft<EdgeModuleTotals>, { image, status }: EdgeModuleComparison): void {
  if (!image) totals.isAnyDifferent = true;
  else if (!status) totals.isAnyFailed = true;
}

/** The four comparisons that there are, shared by all modules. */
const NEITHER: EdgeModuleComparison = { image: false, status: false };
const IMAGE_ONLY: EdgeModuleComparison = { image: true, status: false };
const STATUS_ONLY: EdgeModuleComparison = { image: false, status: true };
const ALIKE: EdgeModuleComparison = { image: true, status: true };

/**
 * What a module that is being read has in the place of its comparisons.
 *
 * @internal
 */
export const NOT_COMPARED: EdgeModuleComparison = NEITHER;

function comparison(image: boolean, status: boolean): EdgeModuleComparison {
  if (image) return status ? ALIKE : IMAGE_ONLY;
  return status ? STATUS_ONLY : NEITHER;
}

/** To the letter; edgeHub's desired status is compared with what the agent repeats of it, as the source document does. */
function compareAsDocumented(module: EdgeModuleRecord): EdgeModuleComparison {
  const { desiredStatus, desiredImage } = module;
  const status = module.role === "hub" ? module.reportedStatus : module.runtimeStatus;
  return comparison(
    desiredImage !== null && desiredImage === module.reportedImage,
    desiredStatus !== null && desiredStatus === status,
  );
}

/** As the agent means it: normalised images, measured statuses, and a stop by a signal is a stop. */
function compareAsObserved(module: EdgeModuleRecord): EdgeModuleComparison {
  const { desiredImage, reportedImage, runtimeStatus } = module;
  const wanted = module.desiredStatus ?? ASSUMED_STATUS;
  const isSameStatus = wanted === runtimeStatus || wanted.toLowerCase() === runtimeStatus?.toLowerCase();
  return comparison(
    desiredImage !== null && reportedImage !== null && isSameImage(desiredImage, reportedImage),
    module.isDesired && (isSameStatus || isStoppedBySignal(module)),
  );
}
