import { describe, expect, it } from "vitest";
import { DESCRIPTION_CAUSES, findCause } from "../../src/edge-agent/causes/index.js";
import type { DescriptionCause } from "../../src/edge-agent/causes/index.js";

/* Texts as registries, Docker, Moby, containerd, runc, Windows, the daemon and IoT Hub write them, without what the agent puts before them. */

const TEXTS: readonly (readonly [code: DescriptionCause["code"], text: string])[] = [
  ["container-runtime-unreachable", "an error occurred trying to connect: Connection refused (os error 111)"],
  ["pull-probably-timed-out", "A task was canceled."],
  ["port-taken", "Bind for 0.0.0.0:443 failed: port is already allocated"],
  [
    "host-network-failed",
    "driver failed programming external connectivity on endpoint edgeHub (14e1): (iptables failed: iptables --wait -t nat -A DOCKER -p tcp -d 0/0 --dport 8883 -j DNAT --to-destination 172.18.0.3:8883 ! -i br-1: iptables: No chain/target/match by that name. (exit status 1))",
  ],
  [
    "port-taken",
    "driver failed programming external connectivity on endpoint edgeHub (14e1): Error starting userland proxy: listen tcp4 0.0.0.0:443: bind: permission denied",
  ],
  ["port-taken", "Error starting userland proxy: listen tcp 0.0.0.0:443: bind: address already in use"],
  [
    "port-taken",
    "failed to create endpoint edgeHub on network nat: HNS failed with error : The process cannot access the file because it is being used by another process.",
  ],
  [
    "port-taken",
    "Ports are not available: exposing port TCP 0.0.0.0:8883 -> 0.0.0.0:0: listen tcp 0.0.0.0:8883: bind: An attempt was made to access a socket in a way forbidden by its access permissions.",
  ],
  [
    "port-taken",
    "failed to set up container networking: driver failed programming external connectivity on endpoint m (abc): failed to bind host port for 0.0.0.0:1883:172.18.0.4:1883/tcp: address already in use",
  ],
  [
    "host-network-failed",
    "failed to create endpoint m on network azure-iot-edge: failed to add the host (veth1) <=> sandbox (veth2) pair interfaces: operation not supported",
  ],
  [
    "host-network-failed",
    "could not find an available, non-overlapping IPv4 address pool among the defaults to assign to the network",
  ],
  ["host-network-failed", "failed to create endpoint m on network nat: HNS failed with error : Element not found."],
  [
    "host-network-failed",
    'failed to create task for container: failed to start shim: network sandbox join failed: subnet sandbox join failed for "10.0.0.0/24"',
  ],
  [
    "host-network-failed",
    "failed to set up container networking: no available IPv4 addresses on this network's address pools: azure-iot-edge",
  ],
  ["create-options-refused", "network azure-iot-edge-2 not found"],
  [
    "kernel-refused",
    'OCI runtime create failed: container_linux.go:348: starting container process caused "process_linux.go:279: applying cgroup configuration for process caused \\"mountpoint for cgroup not found\\"": unknown',
  ],
  ["kernel-refused", "cgroups: cgroup mountpoint does not exist: unknown"],
  [
    "host-out-of-memory",
    'OCI runtime create failed: container_linux.go:346: starting container process caused "process_linux.go:297: applying cgroup configuration for process caused \\"mkdir /sys/fs/cgroup/memory/docker/9c: cannot allocate memory\\"": unknown',
  ],
  ["kernel-refused", "oci runtime error: write /sys/fs/cgroup/cpu/docker/26ba/tasks: no space left on device"],
  [
    "kernel-refused",
    'failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting cgroup config for procHooks process: failed to write "c 10:200 rwm": operation not permitted: unknown',
  ],
  ["kernel-refused", "error setting cgroup config for procHooks process: unable to freeze: unknown"],
  [
    "kernel-refused",
    'OCI runtime create failed: unable to apply cgroup configuration: unable to start unit "docker-1.scope": Unit already exists',
  ],
  [
    "container-busy",
    'driver "overlay2" failed to remove root filesystem: unlinkat /var/lib/docker/overlay2/ab/merged: device or resource busy',
  ],
  ["container-busy", "removal of container m is already in progress"],
  ["container-busy", "cannot kill container: m: tried to kill container, but did not receive an exit event"],
  [
    "container-busy",
    'Cannot kill container 1c: unknown error after kill: runc did not terminate sucessfully: container_linux.go:392: signaling init process caused "permission denied"',
  ],
  [
    "container-busy",
    'cannot remove container "m": container is running: stop the container before removing or force remove',
  ],
  [
    "container-busy",
    "You cannot remove a running container 10df. Stop the container before attempting removal or force remove",
  ],
  [
    "container-busy",
    "Container 10df PID 3021 is zombie and can not be killed. Use the --init option when creating containers",
  ],
  ["mount-or-device-missing", 'error mounting "/dev/mapper/x" to rootfs at "/data": device or resource busy'],
  [
    "mount-or-device-missing",
    'OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: rootfs_linux.go:76: mounting "/etc/a.conf" to rootfs at "/etc/a.conf" caused: mount through procfd: not a directory: unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type',
  ],
  ["mount-or-device-missing", "error while creating mount source path '/data/x': mkdir /data: read-only file system"],
  ["mount-or-device-missing", "Mounts denied: The path /data is not shared from the host and is not known to Docker."],
  [
    "mount-or-device-missing",
    "mounts denied: \r\nThe path /storage\r\nis not shared from OS X and is not known to Docker.",
  ],
  [
    "mount-or-device-missing",
    'error gathering device information while adding custom device "/dev/video0": not a device node',
  ],
  [
    "mount-or-device-missing",
    'error gathering device information while adding custom device "/dev/i2c-1": lstat /dev/i2c-1: no such file or directory',
  ],
  [
    "mount-or-device-missing",
    "failed to create task for container: failed to create shim task: OCI runtime create failed: could not apply required modification to OCI specification: error modifying OCI spec: failed to inject CDI devices: unresolvable CDI devices nvidia.com/gpu=all: unknown",
  ],
  [
    "mount-or-device-missing",
    'OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v1.linux/moby/x/log.json: no such file or directory): exec: "nvidia-container-runtime": executable file not found in $PATH: unknown',
  ],
  [
    "mount-or-device-missing",
    "OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: nvidia-container-cli: initialization error: load library failed: libnvidia-ml.so.1: cannot open shared object file: no such file or directory: unknown",
  ],
  [
    "mount-or-device-missing",
    "nvidia-container-cli: mount error: file creation failed: /var/lib/docker/overlay2/x: file exists",
  ],
  [
    "mount-or-device-missing",
    "failed to chmod on /var/lib/docker/volumes/x/_data: operation not permitted: error while mounting volume '/var/lib/docker/volumes/nfs/_data': failed to mount local volume: mount :/share:/var/lib/docker/volumes/nfs/_data, data: addr=10.0.0.2: connection refused",
  ],
  [
    "mount-or-device-missing",
    'error mounting "cifs" : mount error(13): permission denied; failed to mount local volume',
  ],
  ["mount-or-device-missing", 'create data: error looking up volume plugin azurefile: plugin "azurefile" not found'],
  ["mount-or-device-missing", "CreateFile C:\\data: The system cannot find the file specified."],
  ["mount-or-device-missing", 'invalid bind mount spec "C:\\\\data:/data": invalid volume specification'],
  [
    "registry-credentials-refused",
    "Get https://registry.example/v2/app/manifests/1: unauthorized: authentication required, visit https://aka.ms/acr/authorization for more information.",
  ],
  [
    "registry-credentials-refused",
    'Head "https://registry.example/v2/app/manifests/1": unauthorized: access token has insufficient scopes',
  ],
  [
    "registry-credentials-refused",
    "Error response from daemon: Get https://registry.example/v2/: denied: client with IP '1.2.3.4' is not allowed access. Refer https://aka.ms/acr/firewall to grant access.",
  ],
  [
    "registry-credentials-refused",
    'failed to resolve reference "registry.example/app:1": failed to authorize: failed to fetch oauth token: unexpected status from GET request to https://registry.example/oauth2/token: 401 Unauthorized',
  ],
  ["registry-credentials-refused", "Get https://registry.example/v2/app/manifests/1: no basic auth credentials"],
  [
    "registry-credentials-refused",
    "pulling from host registry.example failed with status code [manifests 1]: 403 Forbidden",
  ],
  [
    "registry-credentials-refused",
    "errors:\ndenied: requested access to the resource is denied\nunauthorized: authentication required",
  ],
  ["registry-credentials-refused", "unauthorized: HTTP Basic: Access denied"],
  ["registry-credentials-refused", "denied: Your authorization token has expired. Reauthenticate and try again."],
  ["registry-credentials-refused", "Error parsing credentials: registryCredentials could not decode auth"],
  [
    "pull-rate-limited",
    "toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading: https://www.docker.com/increase-rate-limit",
  ],
  ["pull-rate-limited", "toomanyrequests: Rate exceeded"],
  ["pull-rate-limited", "received unexpected HTTP status: 429 Too Many Requests"],
  [
    "registry-certificate-untrusted",
    "Get https://registry.example/v2/: x509: certificate has expired or is not yet valid: current time 1970-01-01T00:02:11Z is before 2020-01-01T00:00:00Z",
  ],
  [
    "registry-certificate-untrusted",
    "Get https://registry.example/v2/: x509: cannot validate certificate for 10.0.0.2 because it doesn't contain any IP SANs",
  ],
  ["registry-certificate-untrusted", "tls: failed to verify certificate: x509: certificate is valid for a, not b"],
  ["registry-certificate-untrusted", "remote error: tls: handshake failure"],
  ["registry-certificate-untrusted", "tls: first record does not look like a TLS handshake"],
  ["registry-unreachable", "net/http: TLS handshake timeout"],
  ["registry-unreachable", "Get https://mcr.microsoft.com/v2/: dial tcp: lookup mcr.microsoft.com: no such host"],
  [
    "registry-unreachable",
    'Get "https://registry.example/v2/": dial tcp: lookup registry.example on [::1]:53: read udp [::1]:41170->[::1]:53: read: connection refused',
  ],
  [
    "registry-unreachable",
    "Get https://registry.example/v2/: dial tcp: lookup registry.example: Temporary failure in name resolution",
  ],
  ["registry-unreachable", "dial tcp 1.2.3.4:443: i/o timeout"],
  [
    "registry-unreachable",
    'Get "https://registry.example/v2/": context deadline exceeded (Client.Timeout exceeded while awaiting headers)',
  ],
  ["registry-unreachable", 'Get "https://registry.example/v2/": context deadline exceeded'],
  ["registry-unreachable", "read tcp 10.0.0.1:5000->1.2.3.4:443: read: connection reset by peer"],
  ["registry-unreachable", "read tcp 192.168.1.2:51234->20.1.1.1:443: read: connection timed out"],
  [
    "registry-unreachable",
    "Could not pull image registry.example/app:1\n\tcaused by: net/http: request canceled (Client.Timeout exceeded while awaiting headers)",
  ],
  ["registry-unreachable", "proxyconnect tcp: dial tcp 10.1.1.1:8080: connect: no route to host"],
  ["registry-unreachable", "received unexpected HTTP status: 503 Service Unavailable"],
  ["registry-unreachable", "received unexpected HTTP status: 500 Internal Server Error"],
  ["registry-unreachable", "received unexpected HTTP status: 502 Bad Gateway"],
  [
    "registry-unreachable",
    "error pulling image configuration: download failed after attempts=6: dial tcp 1.2.3.4:443: connect: connection refused",
  ],
  ["registry-unreachable", "Proxy Authentication Required"],
  ["registry-unreachable", "net/http: HTTP/1.x transport connection broken: malformed HTTP response"],
  ["image-not-found", 'manifest unknown: manifest tagged by "1.0.9" is not found'],
  [
    "image-not-found",
    'manifest for registry.example/app:9 not found: manifest unknown: manifest tagged by "9" is not found',
  ],
  ["image-not-found", 'failed to resolve reference "docker.io/library/app:9": docker.io/library/app:9: not found'],
  ["image-not-found", "No such image: registry.example/app:1"],
  ["image-not-found", "repository name not known to registry"],
  ["image-not-found", "name unknown: The repository with name 'x' does not exist in the registry with id '1'"],
  ["image-not-found", "unknown: repository project/app not found"],
  ["image-not-found", "unknown: artifact project/app:1 not found"],
  [
    "registry-credentials-refused",
    "pull access denied for app, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
  ],
  ["wrong-architecture", "standard_init_linux.go:228: exec user process caused: exec format error"],
  ["wrong-architecture", "exec /usr/bin/dotnet: exec format error"],
  ["wrong-architecture", "no matching manifest for linux/arm/v7 in the manifest list entries"],
  ["wrong-architecture", "no match for platform in manifest sha256:abc: not found"],
  ["wrong-architecture", "no matching manifest for windows/amd64 10.0.17763 in the manifest list entries"],
  [
    "wrong-architecture",
    "image with reference app:1 was found but does not match the specified platform: wanted linux/arm64, actual: linux/amd64",
  ],
  [
    "wrong-architecture",
    "The requested image's platform (linux/amd64) does not match the detected host platform (linux/arm64/v8) and no specific platform was requested",
  ],
  ["wrong-architecture", 'image operating system "linux" cannot be used on this platform'],
  ["wrong-architecture", "The container operating system does not match the host operating system."],
  ["wrong-architecture", "a Windows version 10.0.19041-based image is incompatible with a 10.0.17763 host"],
  ["wrong-architecture", "no matching manifest for unknown in the manifest list entries"],
  ["unpullable-image", "invalid reference format"],
  ["unpullable-image", "invalid reference format: repository name (library/App) must be lowercase"],
  ["unpullable-image", 'couldn\'t parse image reference "App:1": repository name must be lowercase'],
  ["unpullable-image", "invalid tag format"],
  ["unpullable-image", "invalid repository name (0123), cannot specify 64-byte hexadecimal strings"],
  [
    "image-pull-failed",
    'media type "application/vnd.docker.distribution.manifest.v1+prettyjws" is no longer supported since containerd v2.1',
  ],
  [
    "disk-full",
    "failed to register layer: Error processing tar file(exit status 1): write /app/x.dll: no space left on device",
  ],
  ["disk-full", "failed to copy: write /var/lib/containerd/x: no space left on device"],
  ["disk-full", "mkdir /var/lib/docker/overlay2/x-init: no space left on device"],
  ["disk-full", "failed to write: disk quota exceeded"],
  [
    "image-store-damaged",
    "failed to register layer: rename /var/lib/docker/image/overlay2/layerdb/tmp/write-set-1 /var/lib/docker/image/overlay2/layerdb/sha256/x: file exists",
  ],
  [
    "image-store-damaged",
    "error creating overlay mount to /var/lib/docker/overlay2/x/merged: no such file or directory",
  ],
  ["image-store-damaged", "layer does not exist"],
  ["image-store-damaged", "filesystem layer verification failed for digest sha256:abc"],
  ["image-store-damaged", "open /var/lib/docker/tmp/GetImageBlob1: read-only file system"],
  ["image-store-damaged", "write /var/lib/docker/x: input/output error"],
  ["image-store-damaged", "stat /var/lib/docker/overlay2/abc: no such file or directory"],
  ["image-store-damaged", "mkdir /var/lib/docker/overlay2/abc: structure needs cleaning"],
  ["image-store-damaged", "unable to find image config: content digest sha256:abc: not found"],
  [
    "entrypoint-not-found",
    'OCI runtime create failed: runc create failed: unable to start container process: exec: "/app/start.sh": permission denied: unknown',
  ],
  [
    "entrypoint-not-found",
    'runc create failed: unable to start container process: error during container init: exec: "python3": executable file not found in $PATH: unknown',
  ],
  [
    "entrypoint-not-found",
    "runc create failed: unable to start container process: exec /app/run.sh: no such file or directory",
  ],
  ["entrypoint-not-found", "No command specified"],
  ["entrypoint-not-found", "no command specified"],
  [
    "entrypoint-not-found",
    'container_linux.go:380: starting container process caused: chdir to cwd ("/app") set in config.json failed: no such file or directory',
  ],
  ["entrypoint-not-found", "unable to find user app: no matching entries in passwd file"],
  [
    "entrypoint-not-found",
    "hcsshim::System::CreateProcess: failure in a Windows system call: The system cannot find the file specified. (0x2)",
  ],
  [
    "create-options-refused",
    "json: cannot unmarshal object into Go struct field ContainerConfigWrapper.HostConfig.PortBindings of type []nat.PortBinding",
  ],
  ["create-options-refused", 'invalid CapAdd: unknown capability: "CAP_X"'],
  ["create-options-refused", "Duplicate mount point: /data"],
  ["create-options-refused", "duplicate mount points: /data"],
  ["create-options-refused", "invalid IPv4 address: foo"],
  [
    "create-options-refused",
    "user specified IP address is supported only when connecting to networks with user configured subnets",
  ],
  ["create-options-refused", "conflicting options: hostname and the network mode"],
  ["create-options-refused", "Invalid container name (m x), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed"],
  ["create-options-refused", "Unknown log driver: foo: logger: no log driver named 'foo' is registered"],
  [
    "create-options-refused",
    "failed to initialize logging driver: dial tcp 10.0.0.2:24224: connect: connection refused",
  ],
  ["create-options-refused", "Range of CPUs is from 0.01 to 4.00, as there are only 4 CPUs available"],
  ["create-options-refused", "Minimum memory limit allowed is 6MB"],
  ["create-options-refused", "Your kernel does not support swap limit capabilities or the cgroup is not mounted"],
  [
    "create-options-refused",
    "NanoCPUs can not be set, as your kernel does not support CPU cfs period/quota or the cgroup is not mounted",
  ],
  ["create-options-refused", "OCI runtime create failed: invalid rlimit type: RLIMIT_x"],
  [
    "create-options-refused",
    "error setting rlimits for ready process: error setting rlimit type 7: operation not permitted",
  ],
  ["create-options-refused", 'sysctl "net.core.somaxconn" not allowed in host network namespace'],
  ["create-options-refused", "Links are not supported for user-defined networks"],
  ["create-options-refused", "cannot link to /other, as it does not belong to the default network"],
  ["create-options-refused", "invalid argument: seccomp profile"],
  ["create-options-refused", "bad parameter: expected value at line 1 column 2"],
  ["create-options-refused", "--storage-opt is supported only for overlay over xfs with 'pquota' mount option"],
  [
    "create-options-refused",
    "AppArmor is not available: unable to apply apparmor profile: apparmor failed to apply profile: no such file or directory",
  ],
  [
    "container-name-taken",
    'Conflict. The container name "/edgeHub" is already in use by container "5b5". You have to remove (or rename) that container to be able to reuse that name.',
  ],
  ["container-name-taken", "container with name m already exists"],
  ["container-name-taken", "endpoint with name edgeHub already exists in network azure-iot-edge"],
  [
    "host-out-of-memory",
    "OCI runtime create failed: runc create failed: unable to start container process: container init was OOM-killed (memory limit too low?): unknown",
  ],
  ["host-out-of-memory", "fork/exec /proc/self/exe: cannot allocate memory: unknown"],
  ["host-out-of-memory", "fork/exec /usr/bin/runc: resource temporarily unavailable"],
  ["host-out-of-memory", "The paging file is too small for this operation to complete."],
  ["host-out-of-memory", "pthread_create failed: Resource temporarily unavailable"],
  [
    "container-runtime-unreachable",
    "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?",
  ],
  ["container-runtime-unreachable", "ttrpc: closed: unknown"],
  [
    "container-runtime-unreachable",
    "failed to start shim: start failed: io.containerd.runc.v2: create new shim socket: listen unix /run/containerd/s/a: bind: address already in use",
  ],
  ["container-runtime-unreachable", "transport is closing: unavailable"],
  [
    "container-runtime-unreachable",
    "error while dialing dial unix /run/containerd/containerd.sock: connect: no such file or directory",
  ],
  ["container-runtime-unreachable", "context deadline exceeded: failed to start shim: unknown"],
  ["container-runtime-unreachable", "rpc error: code = Unavailable desc = connection error"],
  [
    "container-runtime-unreachable",
    "Error calling list modules: Could not list modules\n\tcaused by: A task was canceled.",
  ],
  ["no-such-container", "No such container: edgeHub"],
  ["no-such-container", "Cannot kill container: m: Container 10df is not running"],
  ["no-such-container", "Module not found"],
  ["hub-operation-failed", "Error calling Create identity: IoT Hub error: 403 quota"],
  [
    "hub-operation-failed",
    "Could not create identity x: Could not create module identity\n\tcaused by: HTTP request error: [404 Not Found]",
  ],
  ["hub-operation-failed", "Error refreshing the module connection"],
  ["hub-operation-failed", "Operation timed out before the response was received from IoT Hub"],
  ["hub-operation-failed", "IotHubThrottledException"],
  ["hub-operation-failed", "Transient network error occurred, please retry."],
  ["hub-operation-failed", "Error calling SignAsync: Module not found"],
  ["hub-operation-failed", "Error calling get identities: identity service error"],
  ["image-pull-failed", 'Error calling prepare update for module m: registry operation error: pull image "x"'],
  ["runtime-operation-failed", "error calling start module m: runtime operation error: start module"],
  [
    "kernel-refused",
    "failed to create shim task: OCI runtime create failed: systemd not running on this host, cannot use systemd cgroups manager: unknown",
  ],
  [
    "kernel-refused",
    "OCI runtime create failed: container_linux.go:380: starting container process caused: apply caps: operation not permitted: unknown",
  ],
  [
    "kernel-refused",
    "OCI runtime create failed: runc create failed: unable to start container process: waiting for init preliminary setup: EOF: unknown",
  ],
  [
    "kernel-refused",
    "hcsshim::CreateComputeSystem m: The virtual machine could not be started because a required feature is not installed.",
  ],
  ["registry-certificate-untrusted", "x509: certificate has expired or is not yet valid"],
  ["image-pull-failed", "image operation denied: content trust: remote trust data does not exist for app"],
];

const found = (text: string): DescriptionCause | undefined => findCause(text.toLowerCase());

describe("the cause that a text of a registry or of a container runtime gives away", () => {
  it.each(TEXTS)("%s: %s", (code, text) => {
    expect(found(text)?.code).toBe(code);
  });

  it("is named by every row of the table", () => {
    const reached = new Set(TEXTS.map(([, text]) => found(text)));
    expect(
      DESCRIPTION_CAUSES.filter((row) => !reached.has(row)).map(({ code, says }) => `${code}: ${says}`),
    ).toStrictEqual([]);
  });

  it("says what a person can do something about: an old clock, a firewall, a proxy, a limit of memory", () => {
    expect(found("x509: certificate has expired or is not yet valid: current time 1970-01-01")?.says).toContain(
      "clock",
    );
    expect(found("denied: client with IP '192.0.2.7' is not allowed access")?.says).toContain("firewall");
    expect(found("Proxy Authentication Required")?.says).toContain("proxy");
    expect(found("container init was OOM-killed (memory limit too low?)")?.says).toContain("limit");
  });
});
