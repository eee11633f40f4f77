/** What is read of one module, on both sides of the twin. A member of a wrong type counts as missing. */
export interface EdgeModuleRecord {
  /** The name of the module. */
  readonly name: string;
  /** `user`: of the deployment. `hub`: edgeHub. `agent`: edgeAgent, which has no status. `system`: any other system module. */
  readonly role: "user" | "hub" | "agent" | "system";
  /** Whether the deployment has an object for the module. */
  readonly isDesired: boolean;
  /** Whether the report has an object for the module. */
  readonly isReported: boolean;
  /** The wanted status. */
  readonly desiredStatus: string | null;
  /** The wanted image. */
  readonly desiredImage: string | null;
  /** The wanted restart policy. */
  readonly restartPolicy: string | null;
  /** The status that the agent repeats of its configuration. */
  readonly reportedStatus: string | null;
  /** The status that the agent has measured. */
  readonly runtimeStatus: string | null;
  /** The image that the container runs. */
  readonly reportedImage: string | null;
  /** The type in the report: `Unknown` for what the agent could not see. */
  readonly reportedType: string | null;
  /** The exit code of the last run. */
  readonly exitCode: number | null;
  /** How often the agent has restarted the module. */
  readonly restartCount: number | null;
  /** The container runtime's own words on the status. */
  readonly statusDescription: string | null;
  /** When the hub last saw the runtime status change, from `$metadata`. */
  readonly statusChanged: string | null;
  /** When the module was last started. */
  readonly lastStart: string | null;
  /** When the module last ended. */
  readonly lastExit: string | null;
}

/** How a module compares under one set of rules; a member that is missing on either side counts as different. */
export interface EdgeModuleComparison {
  /** Whether the reported image is the desired one. */
  readonly image: boolean;
  /** Whether the module is in the desired status. */
  readonly status: boolean;
}

/** One module, and how its two sides compare under either set of rules. */
export interface EdgeModuleFacts extends EdgeModuleRecord {
  /** By the documented rules. */
  readonly documented: EdgeModuleComparison;
  /** By the observed rules. */
  readonly observed: EdgeModuleComparison;
}

/** What one set of rules asks about the user modules that the deployment wants. */
export interface EdgeModuleTotals {
  /** Whether one has the desired image and not the desired status. */
  readonly isAnyFailed: boolean;
  /** Whether one is missing or has another image. */
  readonly isAnyDifferent: boolean;
}

/** All modules, and what the rules ask about them together. */
export interface EdgeModulesFacts {
  /** By the documented rules. */
  readonly documented: EdgeModuleTotals;
  /** By the observed rules. */
  readonly observed: EdgeModuleTotals;
  /** The runtime's own first, then the user's, each in code unit order. */
  readonly modules: readonly EdgeModuleFacts[];
  /** How many user modules the deployment wants. */
  readonly wanted: number;
  /** The agent itself, if it is on either side. */
  readonly agent: EdgeModuleFacts | undefined;
  /** The edgeHub that the deployment wants, if it wants one. */
  readonly hub: EdgeModuleFacts | undefined;
}
