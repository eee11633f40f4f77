import { appendPointer, isJsonObject, ownMember } from "../json/index.js";
import { describeType, quoteName } from "../result/index.js";
import type { EdgeHubRefusal, HubDesired, HubFinding } from "./refusal.js";
import { minorOf, readNumber } from "./refusal.js";

/** The members of the desired properties, and the minor number of the schema version from which edgeHub reads them. */
const MEMBERS: Readonly<Record<string, number>> = {
  schemaVersion: 0,
  routes: 0,
  storeAndForwardConfiguration: 0,
  mqttBroker: 2,
  integrity: 3,
  $version: 0,
  $metadata: 0,
};

const STORE = "storeAndForwardConfiguration";

/** The largest time to live, in seconds. */
const LONGEST_STORE = 2_147_483_647;

/**
 * What edgeHub refuses in the members of its desired properties, the routes left out.
 *
 * @internal
 */
export const MEMBER_REFUSALS: readonly EdgeHubRefusal[] = [
  {
    condition: "`schemaVersion` is missing",
    code: "hub-member-missing",
    severity: "error",
    certainty: "source",
    find: ({ members }) =>
      isThere(members["schemaVersion"]) ? [] : [{ path: "/schemaVersion", message: "schemaVersion is missing." }],
  },
  {
    condition: "`schemaVersion` is not 1.0 to 1.3 (`1` and `1.4` are refused, `1.1.0` is taken)",
    code: "hub-schema-version-refused",
    severity: "error",
    certainty: "source",
    find: ({ members: { schemaVersion } }) =>
      !isThere(schemaVersion) || minorOf(schemaVersion) !== undefined
        ? []
        : [
            {
              path: "/schemaVersion",
              message: "schemaVersion is none of 1.0 to 1.3, the versions that edgeHub reads.",
            },
          ],
  },
  {
    condition: "`schemaVersion` is a number",
    code: "hub-schema-version-refused",
    severity: "warning",
    certainty: "inferred",
    find: ({ members: { schemaVersion } }) =>
      typeof schemaVersion === "number" && minorOf(schemaVersion) !== undefined
        ? [{ path: "/schemaVersion", message: "schemaVersion is a number; write it as a string." }]
        : [],
  },
  {
    condition: "`storeAndForwardConfiguration` is missing",
    code: "hub-member-missing",
    severity: "error",
    certainty: "source",
    find: ({ members }) =>
      isThere(members[STORE])
        ? []
        : [{ path: `/${STORE}`, message: `${STORE} is missing; edgeHub requires it in every schema version.` }],
  },
  {
    condition: "`storeAndForwardConfiguration` is not an object",
    code: "hub-member-malformed",
    severity: "error",
    certainty: "source",
    find: ({ members }) =>
      !isThere(members[STORE]) || isJsonObject(members[STORE])
        ? []
        : [{ path: `/${STORE}`, message: `${STORE} is ${describeType(members[STORE])}, not an object.` }],
  },
  {
    condition: "`timeToLiveSecs` of it is null, a fraction, above 2147483647, or not a number",
    code: "time-to-live-refused",
    severity: "error",
    certainty: "source",
    find: storeTime(
      (value) => value !== undefined && !isSeconds(value),
      "timeToLiveSecs is not a whole number of seconds up to 2147483647.",
    ),
  },
  {
    condition: "`timeToLiveSecs` of it is missing: 0 seconds",
    code: "time-to-live-unusual",
    severity: "warning",
    certainty: "source",
    find: storeTime(
      (value) => value === undefined,
      "timeToLiveSecs is missing; edgeHub stores messages for 0 seconds.",
    ),
  },
  {
    condition: "`timeToLiveSecs` of it is a string of digits",
    code: "time-to-live-unusual",
    severity: "warning",
    certainty: "source",
    find: storeTime(
      (value) => isSeconds(value) && typeof value === "string",
      "timeToLiveSecs is a string; edgeHub reads it, the command line tool of the field refuses it.",
    ),
  },
  {
    condition: "a member that this schema version does not have",
    code: "hub-member-ignored",
    severity: "warning",
    certainty: "inferred",
    find: ignoredMembers,
  },
];

function ignoredMembers({ members, minor }: HubDesired): readonly HubFinding[] {
  return Object.keys(members)
    .filter((name) => (Object.hasOwn(MEMBERS, name) ? Number(MEMBERS[name]) : Number.POSITIVE_INFINITY) > minor)
    .map((name) => ({
      path: appendPointer("", name),
      message: `edgeHub does not read the member ${quoteName(name)} in schema version 1.${minor}.`,
    }));
}

/** Makes the check of the time to live of the store; a store that is not an object is another row's. */
function storeTime(isWrong: (value: unknown) => boolean, message: string): EdgeHubRefusal["find"] {
  return ({ members }) => {
    const store = ownMember(members, STORE);
    if (!isJsonObject(store) || !isWrong(ownMember(store, "timeToLiveSecs"))) return [];
    return [{ path: `/${STORE}/timeToLiveSecs`, message }];
  };
}

/** Whether edgeHub reads a time to live: a whole number, or a string of one; a negative one is for ever. */
function isSeconds(value: unknown): boolean {
  const number = readNumber(value);
  return Number.isInteger(number) && Number(number) <= LONGEST_STORE;
}

/** `null` is how a patch removes a member. */
function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}
