import type { DescriptionCause } from "./description-cause.js";

/**
 * What is wrong with the host, whatever was to be done: memory, the container runtime, the kernel, the network, the disk.
 *
 * @internal
 */
export const HOST_CAUSES: readonly DescriptionCause[] = [
  {
    code: "host-out-of-memory",
    words: ["oom-killed", "oom killed", "oomkilled"],
    says: "it was killed for want of memory; the limit in its createOptions is too low, or the host has no more",
  },
  {
    code: "host-out-of-memory",
    words: [
      "cannot allocate memory",
      "out of memory",
      "outofmemory",
      "not enough memory",
      "insufficient system resources",
      "paging file is too small",
    ],
    says: "the host has no memory left",
  },
  {
    code: "host-out-of-memory",
    words: [
      ["fork", "resource temporarily unavailable"],
      ["pthread_create", "resource temporarily unavailable"],
      "can't create thread",
      "too many open files",
    ],
    says: "the host has no processes, threads or open files left",
  },
  {
    code: "kernel-refused",
    words: [
      "cgroup mountpoint",
      "mountpoint for cgroup",
      "mountpoint for devices",
      "cgroup config",
      "cgroups manager",
      "cgroup manager",
      "/sys/fs/cgroup",
      ["namespace", "cgroup", "does not exist"],
      "apply caps",
      "init preliminary setup",
      "required feature is not installed",
    ],
    says: "the kernel of the host refuses the container (control groups, capabilities or a feature that is missing)",
  },
  {
    code: "disk-full",
    words: ["no space left on device", "not enough space on the disk", "disk quota exceeded", "disk is full"],
    says: "the host has no disk space left",
  },
  {
    code: "host-network-failed",
    words: [
      "iptables",
      "ip6tables",
      "nftables",
      "sandbox join failed",
      "pair interfaces",
      "address pool",
      "no available ip",
      "failed to allocate gateway",
      ["failed to create nat chain"],
      ["hns failed", "not found"],
      ["hns failed", "incorrect"],
    ],
    says: "the network of the container runtime on the host is broken (firewall rules or addresses)",
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
      "shim socket",
      "failed to start shim",
      "ttrpc",
      "transport is closing",
      "code = unavailable",
    ],
    says: "the container runtime does not answer",
  },
  {
    code: "image-store-damaged",
    words: [
      "input/output error",
      "structure needs cleaning",
      ["/var/lib/docker", "read-only file system"],
      ["/var/lib/containerd", "read-only file system"],
      ["overlay2/", "no such file or directory"],
      ["overlay mount", "no such file or directory"],
      "failed to register layer",
      "failed to extract layer",
      "layer does not exist",
      "layer verification failed",
      "layers from manifest don't match",
      ["content digest", "not found"],
      "failed size validation",
    ],
    says: "the store of images on the host is damaged, or its disk is failing",
  },
];
