import { readFile } from "node:fs/promises";
import { parsePolicy } from "../../fleet/index.js";
import type { RolloutPolicy } from "../../fleet/index.js";
import { quoteName } from "../../result/index.js";
import { causeOf, parseDocument, withoutMarks } from "../reading/index.js";
import { UsageError } from "./usage-error.js";

/**
 * Reads the policy that `--gate` names.
 *
 * @throws UsageError when the file cannot be read, is no JSON or no policy
 * @internal
 */
export async function readPolicy(path: string): Promise<RolloutPolicy> {
  const file = `--gate: ${quoteName(path)}`;
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new UsageError(`${file} could not be read: ${causeOf(error)}.`);
  });
  const document = parseDocument(withoutMarks(bytes), 1);
  if (!document.ok) throw new UsageError(`${file} is not a rollout policy. ${document.issues[0].message}`);
  const result = parsePolicy(document.value);
  if (result.ok) return result.value;
  const issues = result.issues.map(({ path: place, message }) => `  ${place === "" ? '""' : place}  ${message}`);
  throw new UsageError(`${file} is not a rollout policy.\n${issues.join("\n")}`);
}
