import type { CodeRegistry } from "../result/index.js";

/** The codes of the causes that a description of the agent gives away. */
export type CauseCode =
  | "host-out-of-memory"
  | "disk-full"
  | "pull-rate-limited"
  | "kernel-refused"
  | "host-network-failed"
  | "container-runtime-unreachable"
  | "image-store-damaged"
  | "registry-credentials-refused"
  | "registry-certificate-untrusted"
  | "registry-unreachable"
  | "wrong-architecture"
  | "image-not-found"
  | "entrypoint-not-found"
  | "port-taken"
  | "mount-or-device-missing"
  | "create-options-refused"
  | "container-name-taken"
  | "container-busy"
  | "no-such-container"
  | "hub-operation-failed"
  | "operation-cancelled"
  | "image-pull-failed"
  | "runtime-operation-failed";

/**
 * What the codes of causes mean.
 *
 * @internal
 */
export const CAUSE_CODES: CodeRegistry<CauseCode> = {
  "host-out-of-memory": {
    title: "The host is out of memory",
    explanation: "The host had no memory left for the container.",
  },
  "disk-full": {
    title: "The disk is full",
    explanation: "The host has no disk space left.",
  },
  "pull-rate-limited": {
    title: "The registry limits pulls",
    explanation: "The registry refused the pull because there were too many of them.",
  },
  "kernel-refused": {
    title: "The kernel of the host refuses the container",
    explanation: "The kernel of the host lacks, or refuses, what the container runtime needs to start a container.",
  },
  "host-network-failed": {
    title: "The network of the container runtime is broken",
    explanation:
      "The container runtime could not connect the container: its firewall rules are gone, or it has no addresses.",
  },
  "image-store-damaged": {
    title: "The store of images is damaged",
    explanation: "The container runtime could not read or write the images that it keeps on the host.",
  },
  "container-runtime-unreachable": {
    title: "The container runtime does not answer",
    explanation: "The agent or the daemon could not reach the container runtime on the host.",
  },
  "registry-credentials-refused": {
    title: "The registry refused the credentials",
    explanation:
      "The registry refused to hand out the image: the credentials are missing or wrong, or the repository does not exist.",
  },
  "registry-certificate-untrusted": {
    title: "The registry's certificate is not trusted",
    explanation: "The host does not trust the TLS certificate of the registry, or the registry does not speak TLS.",
  },
  "registry-unreachable": {
    title: "The registry cannot be reached",
    explanation: "The name of the registry could not be resolved, or no connection came about in time.",
  },
  "wrong-architecture": {
    title: "The image is for another platform",
    explanation: "The image has no variant for the processor or the operating system of the device.",
  },
  "image-not-found": {
    title: "The image does not exist",
    explanation: "The registry has no such image or tag.",
  },
  "entrypoint-not-found": {
    title: "The start command does not exist",
    explanation: "The container's start command is not in the image, or may not be executed.",
  },
  "port-taken": {
    title: "A port of the host is taken",
    explanation: "A port that the module binds on the host is in use or may not be bound.",
  },
  "mount-or-device-missing": {
    title: "A mount or a device is missing",
    explanation: "A directory, volume or device that createOptions names is not there on the host.",
  },
  "create-options-refused": {
    title: "The container runtime refused createOptions",
    explanation: "The container runtime cannot make a container from these createOptions.",
  },
  "container-name-taken": {
    title: "A container of this name exists",
    explanation: "A leftover container or network endpoint has the name of the module.",
  },
  "container-busy": {
    title: "The former container cannot be removed",
    explanation: "A container of the module could not be stopped or removed, since something still holds it.",
  },
  "no-such-container": {
    title: "The container is already gone",
    explanation: "The agent wanted to act on a container that was no longer there; this passes by itself.",
  },
  "hub-operation-failed": {
    title: "A call to IoT Hub failed",
    explanation: "The agent could not finish a call to IoT Hub; the modules themselves are not concerned.",
  },
  "operation-cancelled": {
    title: "An operation took too long",
    explanation: "An operation was cancelled because it took longer than the agent waits; it tries again.",
  },
  "image-pull-failed": {
    title: "The image could not be pulled",
    explanation: "The pull failed and the agent does not say why: the name, the tag, the credentials or the network.",
  },
  "runtime-operation-failed": {
    title: "The container runtime refused an operation",
    explanation: "An operation failed and the agent does not say why; the log of the daemon on the device does.",
  },
};
