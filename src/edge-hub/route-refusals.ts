import { appendPointer, isJsonObject, ownMember } from "../json/index.js";
import type { JsonValue } from "../json/index.js";
import { parseRoute } from "../query/index.js";
import { describeType, quoteName } from "../result/index.js";
import type { EdgeHubRefusal, HubDesired, HubFinding } from "./refusal.js";
import { readNumber } from "./refusal.js";

/** One route as a row sees it: its name, what stands there, and the text where that can be found. */
interface NamedRoute {
  readonly name: string;
  readonly value: JsonValue;
  readonly path: string;
  readonly text: JsonValue | undefined;
  /** The path of the text: the route itself, or the member `route` of an object. */
  readonly textPath: string;
  readonly minor: number;
}

/** The highest priority number; 0 is served first. */
const LAST_PRIORITY = 9;

/** The largest time to live of a route, in seconds. */
const LONGEST_ROUTE = 4_294_967_295;

/** A function of edgeHub that `parseRoute` does not read: a route that has it is not judged. */
const UNREAD_FUNCTION = /\btwin_change_includes\s*\(/i;

/** The paths that messages come from, as the documentation lists them. */
const SOURCES: readonly RegExp[] = [
  /^\/\*$/,
  /^\/messages\/\*$/,
  /^\/messages\/modules\/(?:\*|[^/]+\/\*)$/,
  /^\/messages\/modules\/[^/]+\/outputs\/[^/]+$/,
  /^\/twinChangeNotifications$/i,
];

/**
 * What edgeHub refuses in routes.
 *
 * @internal
 */
export const ROUTE_REFUSALS: readonly EdgeHubRefusal[] = [
  {
    condition: "`routes` is missing, from schema version 1.1 on",
    code: "hub-member-missing",
    severity: "error",
    certainty: "source",
    find: ({ members: { routes }, minor }) =>
      minor > 0 && (routes === undefined || routes === null)
        ? [{ path: "/routes", message: `routes is missing; schema version 1.${minor} requires it.` }]
        : [],
  },
  {
    condition: "`routes` is not an object",
    code: "hub-member-malformed",
    severity: "error",
    certainty: "source",
    find: ({ members: { routes } }) =>
      routes === undefined || routes === null || isJsonObject(routes)
        ? []
        : [
            {
              path: "/routes",
              message: `routes is ${describeType(routes)}, not an object with a member for each route.`,
            },
          ],
  },
  {
    condition: "a route is an object, in schema version 1.0",
    code: "route-needs-newer-schema",
    severity: "error",
    certainty: "source",
    find: eachRoute(
      ({ value, minor }) => minor === 0 && isJsonObject(value),
      () => "is an object, which needs schema version 1.1",
    ),
  },
  {
    condition: "a route is neither a string nor an object with a string `route`",
    code: "hub-member-malformed",
    severity: "error",
    certainty: "source",
    find: eachRoute(
      ({ value, text, minor }) => (minor > 0 || !isJsonObject(value)) && typeof text !== "string",
      ({ value }) =>
        isJsonObject(value) ? "has no string as its member route" : `is ${describeType(value)}, not a string`,
    ),
  },
  {
    condition: "the name of a route is empty, from schema version 1.1 on",
    code: "unnamed-route",
    severity: "error",
    certainty: "source",
    find: eachRoute(
      ({ name, minor }) => minor > 0 && name.trim() === "",
      () => "has no name",
    ),
  },
  {
    condition: "a route is blank, from schema version 1.1 on",
    code: "empty-route",
    severity: "error",
    certainty: "source",
    find: eachRoute(
      (route) => route.minor > 0 && isBlank(route),
      () => "is empty",
      ({ textPath }) => textPath,
    ),
  },
  {
    condition: "a route is blank, in schema version 1.0: it is skipped",
    code: "empty-route",
    severity: "warning",
    certainty: "source",
    find: eachRoute(
      (route) => route.minor === 0 && isBlank(route),
      () => "is empty, and skipped",
    ),
  },
  {
    condition: "a route does not follow the grammar",
    code: "malformed-route",
    severity: "error",
    certainty: "source",
    find: eachRoute(
      (route) => !isBlank(route) && refusalOf(route) !== undefined,
      (route) => `cannot be read: ${String(refusalOf(route)).replace(/\.$/, "")}`,
      ({ textPath }) => textPath,
    ),
  },
  {
    condition: "the source of a route is not one of the documented paths",
    code: "unknown-route-source",
    severity: "warning",
    certainty: "inferred",
    find: eachRoute(
      (route) => sourceOf(route) !== undefined && !SOURCES.some((pattern) => pattern.test(String(sourceOf(route)))),
      (route) => `takes its messages from ${quoteName(String(sourceOf(route)))}, which is none of the documented paths`,
      ({ textPath }) => textPath,
    ),
  },
  {
    condition: "`priority` of a route is not a whole number from 0 to 9",
    code: "route-priority-refused",
    severity: "error",
    certainty: "source",
    find: eachRoute(
      ({ value, minor }) => minor > 0 && !isInRange(ownMember(value, "priority"), LAST_PRIORITY),
      () => "has a priority that is not a whole number from 0 to 9",
      ({ path }) => `${path}/priority`,
    ),
  },
  {
    condition: "`timeToLiveSecs` of a route is not a whole number from 0 to 4294967295",
    code: "time-to-live-refused",
    severity: "error",
    certainty: "inferred",
    find: eachRoute(
      ({ value, minor }) => minor > 0 && !isInRange(ownMember(value, "timeToLiveSecs"), LONGEST_ROUTE),
      () => "has a timeToLiveSecs that is not a whole number from 0 to 4294967295",
      ({ path }) => `${path}/timeToLiveSecs`,
    ),
  },
  {
    condition: "`timeToLiveSecs` of a route is 0: that of `storeAndForwardConfiguration` holds",
    code: "time-to-live-unusual",
    severity: "warning",
    certainty: "source",
    find: eachRoute(
      ({ value, minor }) => minor > 0 && readNumber(ownMember(value, "timeToLiveSecs")) === 0,
      () => "has a timeToLiveSecs of 0, which means that of storeAndForwardConfiguration",
      ({ path }) => `${path}/timeToLiveSecs`,
    ),
  },
];

/** Makes a check that looks at every route; a route that is `null` is one that a patch removes. */
function eachRoute(
  isWrong: (route: NamedRoute) => boolean,
  say: (route: NamedRoute) => string,
  pathOf: (route: NamedRoute) => string = ({ path }) => path,
): EdgeHubRefusal["find"] {
  return (desired) =>
    namedRoutes(desired)
      .filter(isWrong)
      .map((route): HubFinding => ({
        path: pathOf(route),
        message: `The route ${quoteName(route.name)} ${say(route)}.`,
      }));
}

function namedRoutes({ members: { routes }, minor }: HubDesired): readonly NamedRoute[] {
  if (!isJsonObject(routes)) return [];
  return Object.entries(routes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => {
      const path = appendPointer("/routes", name);
      const isSpecified = isJsonObject(value);
      const text = isSpecified ? ownMember(value, "route") : value;
      return { name, value, path, text, textPath: isSpecified ? `${path}/route` : path, minor };
    });
}

function isBlank({ text }: NamedRoute): boolean {
  return typeof text === "string" && text.trim() === "";
}

function refusalOf({ text }: NamedRoute): string | undefined {
  if (typeof text !== "string") return undefined;
  const result = parseRoute(text);
  return result.ok || UNREAD_FUNCTION.test(text) ? undefined : result.issues[0].message;
}

function sourceOf({ text }: NamedRoute): string | undefined {
  if (typeof text !== "string") return undefined;
  const result = parseRoute(text);
  return result.ok ? result.value.source : undefined;
}

/** Whether a number is absent, or a whole one from 0 to a bound. */
function isInRange(value: JsonValue | undefined, largest: number): boolean {
  if (value === undefined) return true;
  const number = readNumber(value);
  return Number.isInteger(number) && Number(number) >= 0 && Number(number) <= largest;
}
