/**
 * Runs jobs side by side, at most `places` at once. Each begins as soon as it may, the first in the list first; gives their outcomes in the
 * order of the list. What the fields of a job mean is said in `gates.mjs`.
 */
export async function sideBySide(jobs, places, run) {
  const waiting = [...jobs];
  const running = new Map();
  const outcomes = new Map();
  const begin = (job) => {
    waiting.splice(waiting.indexOf(job), 1);
    const ended = run(job).then((outcome) => {
      outcomes.set(job, outcome);
      running.delete(job);
    });
    running.set(job, ended);
  };
  while (outcomes.size < jobs.length) {
    for (const job of jobs) {
      if (waiting.includes(job) && mayBegin(job, waiting, [...running.keys()], places)) begin(job);
    }
    if (running.size === 0)
      throw new Error(`These wait for each other: ${waiting.map(({ name }) => name).join(", ")}.`);
    await Promise.race(running.values());
  }
  return jobs.map((job) => outcomes.get(job));
}

function mayBegin({ after = [], apart = [], alone = false }, waiting, running, places) {
  const isOpen = ({ name }) => after.includes(name);
  if (waiting.some(isOpen) || running.some(isOpen)) return false;
  if (running.some((other) => other.alone === true || other.apart?.some((thing) => apart.includes(thing))))
    return false;
  if (alone) return running.length === 0;
  return running.length < places;
}
