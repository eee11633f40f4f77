import type { Outcome } from "../result/index.js";

/**
 * What may be said of a deployment document before it is sent.
 *
 * `refused`: somebody on its way would refuse it. `doubtful`: it would be taken, and something in it is probably not meant.
 * `acceptable`: nothing was found.
 */
export const DEPLOYMENT_DOCUMENT_STATES = ["refused", "doubtful", "acceptable"] as const;

/** One of the {@link DEPLOYMENT_DOCUMENT_STATES}. */
export type DeploymentDocumentState = (typeof DEPLOYMENT_DOCUMENT_STATES)[number];

/** What each state means when documents are counted. */
export const DEPLOYMENT_DOCUMENT_OUTCOMES: Readonly<Record<DeploymentDocumentState, Outcome>> = {
  refused: "failed",
  doubtful: "unknown",
  acceptable: "succeeded",
};

/**
 * What a deployment document is for.
 *
 * `edge`: a whole deployment of an edge device. `layered`: a layer over such a deployment. `module`, `device`: an automatic
 * configuration of module twins or of device twins. `metricResult`: the devices that a metric of a configuration found.
 */
export const DEPLOYMENT_CONTENT_KINDS = ["edge", "layered", "module", "device", "metricResult"] as const;

/** One of the {@link DEPLOYMENT_CONTENT_KINDS}. */
export type DeploymentContentKind = (typeof DEPLOYMENT_CONTENT_KINDS)[number];

/**
 * Who would refuse a deployment, in the order in which it meets them: the command line tool of the field (`az iot`), the
 * IoT Hub, the agent of the device, its edgeHub, and the container runtime when a container is created.
 */
export const REFUSERS = ["commandLine", "iotHub", "agent", "edgeHub", "containerRuntime"] as const;

/** One of the {@link REFUSERS}. */
export type Refuser = (typeof REFUSERS)[number];

/**
 * How sure it is that a deployment is refused, from the surest on: `tried` with the schemas or the reader in question, read
 * in the `source` code, `documented`, or `inferred` from what is known.
 */
export const CERTAINTIES = ["tried", "source", "documented", "inferred"] as const;

/** One of the {@link CERTAINTIES}. */
export type Certainty = (typeof CERTAINTIES)[number];
