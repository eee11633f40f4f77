/** Calls one function after the other with hostile values, and says before each call what it is about to do. */
import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const { callsOfOtherDoors, hostileCalls } = await import("./calls.ts");
const { HOSTILE_VALUES } = await import("./values.ts");

const rows = Object.entries({ ...hostileCalls(), ...callsOfOtherDoors() });
const names = Object.keys(HOSTILE_VALUES);
for (let index = workerData.from; index < rows.length; index += 1) {
  const [name, calls] = rows[index];
  if (typeof calls === "string") continue;
  for (const value of names) {
    for (const [position, call] of calls.entries()) {
      parentPort.postMessage({ index, name, value, position });
      try {
        const answer = call(HOSTILE_VALUES[value]());
        if (typeof answer?.then === "function") await answer;
        if (
          answer !== undefined &&
          answer !== null &&
          typeof answer[Symbol.iterator] === "function" &&
          typeof answer !== "string"
        ) {
          let count = 0;
          for (const _ of answer) if ((count += 1) > 1000) break;
        }
      } catch (error) {
        const told =
          error instanceof TypeError &&
          /^(?:The (?:option|parameter|outcome|condition|query|validator|handler|field|reported|operation)\b|A |An |No |There |"|Two )/.test(
            error.message,
          );
        // What a revoked proxy throws when it is looked at is the caller's, as what a getter throws is.
        const isOfCaller = value.includes("revoked") && /proxy that has been revoked$/.test(error?.message);
        if (!told && !isOfCaller)
          parentPort.postMessage({ index, name, value, position, error: `${error?.name}: ${error?.message}` });
      }
    }
  }
}
parentPort.postMessage({ done: true });
