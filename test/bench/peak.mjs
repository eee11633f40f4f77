/** Loaded in front of a program that is measured: says at its end how much memory it had at most. */
process.once("exit", () => {
  process.stderr.write(`peak ${process.resourceUsage().maxRSS} KiB\n`);
});
