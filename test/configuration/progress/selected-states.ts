import { groupStateQueries } from "../../../src/configuration/index.js";
import { isJsonObject, ownMember } from "../../../src/json/index.js";
import type { JsonValue } from "../../../src/json/index.js";
import { compileQuery } from "../../../src/query/index.js";
import type { CompiledQuery } from "../../../src/query/index.js";
import { viewTwin } from "../../../src/twin/index.js";

const COMPILED = new Map<string, readonly (readonly [string, CompiledQuery])[]>();

function compiledQueries(group: string): readonly (readonly [string, CompiledQuery])[] {
  const known = COMPILED.get(group);
  if (known !== undefined) return known;
  const compiled = Object.entries<string>({ ...groupStateQueries(group) }).map(([state, text]) => {
    const result = compileQuery(text, { strict: true });
    if (!result.ok) throw new Error(result.issues[0].message);
    return [state, result.value] as const;
  });
  COMPILED.set(group, compiled);
  return compiled;
}

/** The states whose queries select a twin. */
export function statesSelecting(group: string, twin: unknown): readonly string[] {
  return compiledQueries(group)
    .filter(([, query]) => query.start().add(twin) !== undefined)
    .map(([state]) => state);
}

const has = (value: JsonValue | undefined, member: string): boolean => ownMember(value, member) !== undefined;

/** The first of the spellings that is there. */
const first = (meta: JsonValue | undefined, names: readonly string[]): JsonValue | undefined =>
  names.map((name) => ownMember(meta, name)).find((value) => value !== undefined);

/** What the language cannot see: what the docblock of `groupStateQueries` takes for granted, member by member. */
export function isBeyondTheLanguage(twin: unknown, group: string): boolean {
  const view = viewTwin(twin);
  const [desired, reported] = [ownMember(view?.desired, group), ownMember(view?.reported, group)];
  const [meta, errors] = [ownMember(reported, "__meta"), ownMember(reported, "__errors")];
  const ids = [ownMember(desired, "__meta"), meta].map((holder) => first(holder, ["deploymentId", "deployment"]));
  const members = Object.entries(isJsonObject(reported) ? reported : {});
  return [
    desired !== undefined && !isJsonObject(desired),
    isJsonObject(reported) && !isJsonObject(meta) && (meta !== undefined || !has(reported, "__errors")),
    errors !== undefined && !(isJsonObject(errors) && Object.values(errors).some((error) => error !== null)),
    members.some(([name, value]) => !name.startsWith("__") && (has(value, "__meta") || has(value, "__errors"))),
    ids.some((id) => id !== undefined && typeof id !== "string"),
    [reported, first(meta, ["deploymentStatus"]), first(meta, ["state"])].includes(null),
  ].includes(true);
}
