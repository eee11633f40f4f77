/** Loaded in front of a program that is measured: says at its end what it took of the processor and of the memory. */
process.once("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write(`took ${userCPUTime + systemCPUTime} µs, peak ${maxRSS} KiB\n`);
});
