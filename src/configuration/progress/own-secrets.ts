import { isEndless } from "../../json/index.js";
import { isSecretName, maskValues, secretValues } from "../../result/index.js";
import type { SecretValues } from "../../result/index.js";

/** Takes secrets out of a text. */
export type Hide = (text: string) => string;

/**
 * Makes the function that takes out of texts what a group itself holds as a secret: values of members that are named like secrets, or that
 * its model declares to be one. The group is looked through when the first text comes, which most groups never have.
 *
 * @param values - the desired and the reported group
 * @param declared - the names that the group's model declares to be secrets
 * @internal
 */
export function hideOwnSecrets(values: readonly unknown[], declared: ReadonlySet<string>): Hide {
  let secrets: SecretValues | undefined;
  return (text) => maskValues(text, (secrets ??= secretValues(ownSecrets(values, declared))));
}

/** The errors themselves are not looked through: their contexts are names of operations, such as `setPassword`. */
function ownSecrets(values: readonly unknown[], declared: ReadonlySet<string>): ReadonlySet<unknown> {
  const found = new Set<unknown>();
  const open = values.map((value) => ({ value, isSecret: false }));
  let visits = 0;
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    visits += 1;
    if (isEndless(values, visits)) return found;
    if (typeof place.value !== "object" || place.value === null) {
      if (place.isSecret) found.add(place.value);
      continue;
    }
    const isList = Array.isArray(place.value);
    for (const [name, member] of Object.entries(place.value) as [string, unknown][]) {
      if (name === "__errors") continue;
      open.push({ value: member, isSecret: place.isSecret || (!isList && (declared.has(name) || isSecretName(name))) });
    }
  }
  return found;
}
