import type { CauseCode } from "./cause-codes.js";

/** One row of {@link DESCRIPTION_CAUSES}: what a failure text has in it, and what that means. */
export interface DescriptionCause {
  /** The code of the reason that it gives. */
  readonly code: CauseCode | "unpullable-image" | "pull-probably-timed-out";
  /** What gives the cause away, in lower case: one of them is enough, and of a list every one is needed. */
  readonly words: readonly (string | readonly string[])[];
  /** What was the matter, as a phrase after "The module … could not be …:". */
  readonly says: string;
}

/**
 * The causes that the texts of agents 1.0 to 1.5, of the daemon and of Docker or Moby give away; the first row that matches
 * is the cause.
 *
 * Source: `reference/edge-agent.md` §2.1, §2.2, and public reports of failed deployments.
 */
export const DESCRIPTION_CAUSES: readonly DescriptionCause[] = [
  {
    code: "host-out-of-memory",
    words: [
      "cannot allocate memory",
      "out of memory",
      "outofmemory",
      "not enough memory",
      "insufficient system resources",
    ],
    says: "the host has no memory left",
  },
  {
    code: "disk-full",
    words: ["no space left on device", "not enough space on the disk", "disk quota exceeded", "disk is full"],
    says: "the host has no disk space left",
  },
  {
    code: "pull-rate-limited",
    words: ["toomanyrequests", "too many requests", "rate limit", "rate exceeded"],
    says: "the registry limits the number of pulls",
  },
  {
    code: "container-runtime-unreachable",
    words: [
      "docker daemon",
      "docker.sock",
      "docker_engine",
      "moby_engine",
      "mgmt.sock",
      "workload.sock",
      ["containerd.sock", "connect"],
      "could not list modules",
      "error calling list modules",
      "list modules:",
    ],
    says: "the container runtime does not answer",
  },
  {
    code: "wrong-architecture",
    words: [
      "exec format error",
      "no matching manifest",
      "does not match the specified platform",
      "does not match the host operating system",
      "does not match the detected host platform",
      "cannot be used on this platform",
      "no match for platform",
    ],
    says: "the image is not for the processor or operating system of the device",
  },
  {
    code: "registry-credentials-refused",
    words: [
      "unauthorized",
      "authentication required",
      "authorization failed",
      "access to the resource is denied",
      "pull access denied",
      ["denied", "pull"],
      "no basic auth credentials",
      "incorrect username or password",
      "invalid username or password",
      "invalid clientid",
      "http 401",
      "status code 401",
      ["forbidden", "pull"],
    ],
    says: "the registry refused the credentials, or has no such repository",
  },
  {
    code: "registry-certificate-untrusted",
    words: [
      "x509",
      "certificate signed by unknown authority",
      "certificate has expired",
      "certificate verify failed",
      "tls: ",
      "server gave http response to https client",
    ],
    says: "the host does not trust the TLS certificate of the registry",
  },
  {
    code: "registry-unreachable",
    words: [
      "no such host",
      "name resolution",
      "server misbehaving",
      "could not resolve",
      "dial tcp",
      "dial udp",
      "i/o timeout",
      "client.timeout",
      "while waiting for connection",
      "awaiting headers",
      "tls handshake timeout",
      "network is unreachable",
      "no route to host",
      "connection timed out",
      ["connection refused", "pull"],
      ["connection reset", "pull"],
      "proxyconnect",
      "unexpected eof",
      ": eof",
      "bad gateway",
      "service unavailable",
      ["context deadline exceeded", "pull"],
    ],
    says: "the registry cannot be reached, or its name cannot be resolved",
  },
  {
    code: "container-runtime-unreachable",
    words: ["connection refused", "connection reset", "(os error 2)", "os error 111"],
    says: "the daemon or the container runtime does not answer",
  },
  {
    code: "unpullable-image",
    words: ["invalid reference format", "repository name must be lowercase", "must be canonical"],
    says: "the container runtime cannot read the image name",
  },
  {
    code: "image-not-found",
    words: [
      "manifest unknown",
      "name unknown",
      "name_unknown",
      "no such image",
      "repository does not exist",
      ["manifest for", "not found"],
      ["manifests/", "not found"],
      ["could not pull image", "not found"],
      ["pull image", "404"],
    ],
    says: "the registry has no such image or tag",
  },
  {
    code: "port-taken",
    words: [
      "port is already allocated",
      "address already in use",
      "ports are not available",
      "programming external connectivity",
      "only one usage of each socket address",
    ],
    says: "a port that it binds on the host is taken, or may not be bound",
  },
  {
    code: "container-name-taken",
    words: [
      "is already in use by container",
      ["endpoint with name", "already exists"],
      "container with id exists",
      ["name", "already in use"],
    ],
    says: "a leftover container or network endpoint has its name",
  },
  {
    code: "entrypoint-not-found",
    words: [
      "executable file not found",
      ["exec: ", "no such file or directory"],
      ["exec: ", "permission denied"],
      ["exec: ", "is a directory"],
    ],
    says: "the start command is not in the image, or may not be executed",
  },
  {
    code: "mount-or-device-missing",
    words: [
      "invalid mount",
      "source path does not exist",
      "error mounting",
      "failed to mount",
      "error while mounting",
      "creating mount source path",
      "invalid volume specification",
      "gathering device information",
      "adding device",
      "could not select device driver",
      "unresolvable cdi devices",
      "not a shared mount",
      "no such volume",
      ["mount", "no such file or directory"],
      ["/dev/", "no such file or directory"],
      ["volume", "not found"],
    ],
    says: "a mount or a device that createOptions name is missing on the host",
  },
  {
    code: "no-such-container",
    words: [
      "no such container",
      "no such object",
      ["container", "is not running"],
      ["container", "not found"],
      ["module", "not found"],
    ],
    says: "its container was already gone, which passes by itself",
  },
  {
    code: "create-options-refused",
    words: [
      "createoptions",
      "create options",
      "cannot unmarshal",
      "invalid hostconfig",
      "conflicting options",
      "invalid restart policy",
      "maximum retry count",
      "invalid containerport",
      "invalid port",
      "invalid hostport",
      "invalid publish",
      "invalid value",
      "invalid environment",
      "invalid logging driver",
      "unknown log opt",
      "unknown capability",
      "invalid capability",
      "unknown runtime",
      "unknown or invalid runtime",
      "minimum memory",
      "memory limit",
      "range of cpus",
      "invalid network",
      "invalid ip",
      "invalid cpu",
      "invalid label",
      "invalid security",
      ["network", "not found"],
      ["bad parameter", "create"],
    ],
    says: "the container runtime refused its createOptions",
  },
  {
    code: "hub-operation-failed",
    words: ["failed in iothub", "iothubexception", "iot hub", "module identit", "service identit", "refreshing the"],
    says: "a call to IoT Hub failed",
  },
  {
    code: "pull-probably-timed-out",
    words: ["cancel", "timed out", "timeout", "deadline exceeded"],
    says: "the operation took longer than the agent waits, probably while the image was pulled",
  },
  {
    code: "image-pull-failed",
    words: [
      "pull image",
      "could not pull",
      "failed to pull",
      "registry operation error",
      "prepare update",
      "prepareforupdate",
      "preparing",
    ],
    says: "its image could not be pulled (name, tag, credentials or network)",
  },
  {
    code: "runtime-operation-failed",
    words: ["runtime operation error", "container runtime error", "oci runtime", "runc", "error calling", "could not "],
    says: "the container runtime refused the operation and the agent does not say why",
  },
];

/**
 * Finds the cause that a failure text gives away.
 *
 * @internal
 * @param text - the text in lower case
 */
export function findCause(text: string): DescriptionCause | undefined {
  return DESCRIPTION_CAUSES.find(({ words }) =>
    words.some((word) => (typeof word === "string" ? text.includes(word) : word.every((part) => text.includes(part)))),
  );
}
