import { describe, expect, it } from "vitest";
import { DESCRIPTION_CAUSES } from "../../src/edge-agent/index.js";
import type { JsonValue } from "../../src/json/index.js";
import { codesOf, DOCUMENTED, reported, said } from "./plain-twin.js";

/* Texts as agents 1.0 to 1.5, the daemon and Docker or Moby write them; names and hosts are replaced. */

const PATH = "/properties/reported/lastDesiredStatus/description";
const PULL =
  "Error calling Create module m: Could not create module m\n\tcaused by: Could not pull image app:1\n\tcaused by: ";
const PREPARE =
  'Error calling prepare update for module m: Could not prepare update for module "m"\n\tcaused by: Could not pull image app:1\n\tcaused by: ';
const CREATE =
  "Error calling Create module m: Could not create module m\n\tcaused by: Could not create module m\n\tcaused by: ";
const START =
  "Error calling start module m: Could not start module m\n\tcaused by: Could not start module m\n\tcaused by: ";
const OLD = (text: string): string =>
  `Error calling start module m: Container runtime error - ApiError(ApiError { code: InternalServerError, content: Some(Object({"message": String("${text}")})) })`;

function failed(description: string): JsonValue {
  return reported({
    lastDesiredStatus: { code: 500, description: `One or more errors occurred. (${description})` },
    modules: { m: null },
  });
}

const TEXTS: readonly (readonly [code: string, done: string, text: string])[] = [
  ["host-out-of-memory", "started", `${START}fork/exec /usr/bin/containerd-shim: cannot allocate memory: unknown`],
  ["host-out-of-memory", "started", OLD("Insufficient system resources exist to complete the requested service.")],
  ["disk-full", "created", `${PULL}write /var/lib/docker/tmp/GetImageBlob564898599: no space left on device`],
  ["disk-full", "created", `${PULL}There is not enough space on the disk.`],
  ["pull-rate-limited", "pulled", `${PREPARE}toomanyrequests: You have reached your pull rate limit.`],
  [
    "registry-credentials-refused",
    "created",
    `${PULL}Get https://registry.example/v2/app/manifests/1: unauthorized: authentication required`,
  ],
  [
    "registry-credentials-refused",
    "pulled",
    `${PREPARE}Head "https://registry.example/v2/app/manifests/1": unauthorized: Invalid clientid or client secret.`,
  ],
  [
    "registry-credentials-refused",
    "created",
    `${PULL}pull access denied for app, repository does not exist or may require 'docker login'`,
  ],
  ["registry-credentials-refused", "created", `${PULL}denied: requested access to the resource is denied`],
  [
    "registry-certificate-untrusted",
    "pulled",
    `${PREPARE}Get "https://registry.example/v2/": x509: certificate signed by unknown authority`,
  ],
  [
    "registry-certificate-untrusted",
    "pulled",
    `${PREPARE}Get "https://registry.example/v2/": http: server gave HTTP response to HTTPS client`,
  ],
  [
    "registry-unreachable",
    "pulled",
    `${PREPARE}Get "https://registry.example/v2/": dial tcp: lookup registry.example on 192.168.10.10:53: server misbehaving`,
  ],
  [
    "registry-unreachable",
    "created",
    `${PULL}Get https://registry.example/v2/: net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)`,
  ],
  [
    "registry-unreachable",
    "created",
    `${PULL}Get https://registry.example/v2/: dial tcp 10.0.0.7:443: connect: connection refused`,
  ],
  [
    "container-runtime-unreachable",
    "started",
    `${START}an error occurred trying to connect: Connection refused (os error 111)`,
  ],
  ["wrong-architecture", "pulled", `${PREPARE}no matching manifest for linux/arm64/v8 in the manifest list entries`],
  ["wrong-architecture", "started", `${START}standard_init_linux.go:211: exec user process caused "exec format error"`],
  ["wrong-architecture", "created", `${PULL}image operating system "windows" cannot be used on this platform`],
  ["unpullable-image", "created", `${PULL}invalid reference format: repository name must be lowercase`],
  [
    "image-not-found",
    "pulled",
    `${PREPARE}manifest for registry.example/app:1 not found: manifest unknown: manifest unknown`,
  ],
  ["image-not-found", "created", `${PULL}no such image: app:1: No such image: app:1`],
  [
    "port-taken",
    "started",
    `${START}driver failed programming external connectivity on endpoint m (8134f1a5): Bind for 0.0.0.0:5671 failed: port is already allocated`,
  ],
  [
    "port-taken",
    "started",
    OLD("Error starting userland proxy: listen tcp4 0.0.0.0:1883: bind: address already in use"),
  ],
  ["container-name-taken", "started", `${START}endpoint with name m already exists in network azure-iot-edge`],
  [
    "container-name-taken",
    "created",
    `${CREATE}Conflict. The container name "/m" is already in use by container "10df3f2c".`,
  ],
  [
    "entrypoint-not-found",
    "started",
    `${START}OCI runtime create failed: container_linux.go:345: starting container process caused "exec: \\"./main\\": stat ./main: no such file or directory": unknown`,
  ],
  [
    "entrypoint-not-found",
    "started",
    `${START}OCI runtime create failed: exec: "dotnet": executable file not found in $PATH: unknown`,
  ],
  [
    "mount-or-device-missing",
    "created",
    `${CREATE}invalid mount config for type "bind": bind source path does not exist: /data`,
  ],
  [
    "mount-or-device-missing",
    "started",
    `${START}error gathering device information while adding custom device "/dev/ttyUSB0": no such file or directory`,
  ],
  ["mount-or-device-missing", "started", `${START}could not select device driver "nvidia" with capabilities: [[gpu]]`],
  [
    "create-options-refused",
    "created",
    `${CREATE}json: cannot unmarshal string into Go struct field HostConfig.Binds of type []string`,
  ],
  [
    "create-options-refused",
    "created",
    `${CREATE}conflicting options: port publishing and the container type network mode`,
  ],
  [
    "no-such-container",
    "stopped",
    "Error calling stop module m: Could not stop module m\n\tcaused by: No such container: m",
  ],
  ["container-busy", "removed", "Error calling delete module m: removal of container m is already in progress"],
  [
    "host-network-failed",
    "started",
    `${START}driver failed programming external connectivity on endpoint m (8134): (iptables failed: iptables: No chain/target/match by that name. (exit status 1))`,
  ],
  [
    "kernel-refused",
    "started",
    `${START}OCI runtime create failed: cgroups: cgroup mountpoint does not exist: unknown`,
  ],
  ["image-store-damaged", "created", `${PULL}failed to register layer: rename: file exists`],
  ["operation-cancelled", "stopped", "Error calling stop module m: The operation was canceled."],
  ["pull-probably-timed-out", "created", "Error calling Create module m: The operation was canceled."],
  ["pull-probably-timed-out", "pulled", "Error calling prepare update for module module m: A task was canceled."],
  ["pull-probably-timed-out", "updated", "Error calling update module m: Operation timed out"],
  [
    "image-pull-failed",
    "pulled",
    'Error calling prepare update for module m: registry operation error: pull image "app:1"',
  ],
  ["runtime-operation-failed", "created", 'Error calling Create module m: runtime operation error: create module "m"'],
  ["runtime-operation-failed", "removed", "Error calling remove module m: runtime operation error"],
  ["runtime-operation-failed", "restarted", "Error calling restart module m: runtime operation error"],
  ["runtime-operation-failed", "removed", "Error calling delete module m: runtime operation error"],
];

describe("the cause of a 500, from the words of the agent, the daemon and the container runtime", () => {
  it.each(TEXTS)("%s, could not be %s: %s", (code, done, text) => {
    const says = DESCRIPTION_CAUSES.filter((row) => row.code === code).map((row) => row.says);
    const phrases = code === "operation-cancelled" ? ["the operation took longer than the agent waits"] : says;
    const messages = phrases.map((phrase) => `The module "m" could not be ${done}: ${phrase}.`);
    const found = said(code as "disk-full", failed(text));
    expect(found).toHaveLength(1);
    expect(found[0]?.[0]).toBe(PATH);
    expect(messages).toContain(found[0]?.[1]);
  });

  it("hub-operation-failed names no module", () => {
    expect(said("hub-operation-failed", failed("Operation failed in iothub."))).toStrictEqual([
      [PATH, "The last attempt failed: a call to IoT Hub failed."],
    ]);
  });

  it("comes second, after the code, and tells several failures apart, each once", () => {
    const twin = failed(
      `${PREPARE}manifest unknown) (Error calling stop module gone: No such container) (${PREPARE}manifest unknown`,
    );
    expect(codesOf(twin)).toStrictEqual([
      "deployment-failed",
      "image-not-found",
      "no-such-container",
      "module-not-created",
    ]);
    expect(said("no-such-container", twin)[0]?.[1]).toBe(
      "The last attempt failed: its container was already gone, which passes by itself.",
    );
  });

  it("blames the container runtime where the agent could not list the modules, whatever it says then", () => {
    const twin = failed("Error calling list modules: A task was canceled.");
    expect(said("container-runtime-unreachable", twin)).toStrictEqual([
      [PATH, "The last attempt failed: the container runtime does not answer."],
    ]);
  });

  it("finds the module by its image where no name is told", () => {
    expect(said("image-pull-failed", failed("registry operation error: pull image app:1"))[0]?.[1]).toBe(
      'The module "m" has failed: its image could not be pulled (name, tag, credentials or network).',
    );
  });

  it("is not taken from a module's own name", () => {
    const twin = failed("Error calling Create module manifest unknown: the cat sat on it");
    expect(codesOf(twin)).toStrictEqual(["deployment-failed", "runtime-operation-failed", "module-not-created"]);
  });

  it("says nothing without words, without known ones, and by the documented rules", () => {
    expect(codesOf(failed("The cat sat on the mat"))).toStrictEqual(["deployment-failed", "module-not-created"]);
    for (const lastDesiredStatus of [{ code: 500 }, { code: 500, description: "" }]) {
      expect(codesOf(reported({ lastDesiredStatus, modules: { m: null } }))).toStrictEqual([
        "deployment-failed",
        "module-not-created",
      ]);
    }
    expect(codesOf(failed(`${PREPARE}manifest unknown`), DOCUMENTED)).toStrictEqual([
      "deployment-failed",
      "module-not-created",
    ]);
  });

  it("quotes nothing of the text but a module that the twin knows", () => {
    const text = "Error calling Create module s3cr3t-name: docker login -u u -p SECRET: unauthorized";
    const messages =
      JSON.stringify(codesOf(failed(text))) + JSON.stringify(said("registry-credentials-refused", failed(text)));
    expect(messages).not.toMatch(/s3cr3t|SECRET/);
    expect(messages).toContain("The last attempt failed");
  });
});

describe("the status description of a module", () => {
  const down = (statusDescription: JsonValue): JsonValue =>
    reported({ modules: { m: { runtimeStatus: "failed", statusDescription } } });

  it("gives a cause away where it is more than a status", () => {
    expect(
      said("entrypoint-not-found", down('OCI runtime create failed: exec: "x": executable file not found in $PATH')),
    ).toStrictEqual([
      [
        "/properties/reported/modules/m/statusDescription",
        'The module "m" has failed: the start command is not in the image, or may not be executed.',
      ],
    ]);
    for (const nothing of ["exited", "Up 3 minutes", 7, null]) {
      expect(codesOf(down(nothing))).toStrictEqual(["status-differs", "not-restarted", "deployment-applied"]);
    }
  });
});
