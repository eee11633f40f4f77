import { decide } from "../../result/index.js";
import type { Reason, Rule } from "../../result/index.js";
import type { PropertiesCode } from "../codes.js";
import { because } from "../reasons.js";
import type { AcknowledgementFacts } from "./facts.js";
import { note, reason, withNotes } from "./rule-reasons.js";

/** What a writable property can be in. */
export type AcknowledgementState =
  "unmanaged" | "notStarted" | "inSync" | "outOfSync" | "unknown" | "succeeded" | "pending" | "failed" | "stale";

type Row = Rule<AcknowledgementFacts, AcknowledgementState, PropertiesCode>;

/** Whether there is an acknowledgement whose code is in the range, both ends included. */
function hasCode({ acknowledgement }: AcknowledgementFacts, from: number, to: number): boolean {
  const code = acknowledgement?.code ?? NaN;
  return code >= from && code <= to;
}

/** 2xx with the desired value; 202 is work under way. */
function isDone(facts: AcknowledgementFacts): boolean {
  return facts.value === "same" && hasCode(facts, 200, 299) && !hasCode(facts, 202, 202);
}

function isDefault({ acknowledgement }: AcknowledgementFacts): boolean {
  return acknowledgement?.code === 203 || acknowledgement?.version === 0;
}

function isUnversioned({ acknowledgement }: AcknowledgementFacts): boolean {
  return acknowledgement !== undefined && acknowledgement.version === undefined;
}

function isAhead({ acknowledgement, desiredVersion }: AcknowledgementFacts): boolean {
  return (acknowledgement?.version ?? 0) > (desiredVersion ?? Infinity);
}

function isBehind({ acknowledgement, reference }: AcknowledgementFacts): boolean {
  return (acknowledgement?.version ?? Infinity) < (reference ?? -Infinity);
}

/** Rows 1 to 4: without a desired value, or without an acknowledgement. */
const WITHOUT_ACKNOWLEDGEMENT: readonly Row[] = [
  {
    row: "1",
    condition: "nothing is desired, and what is reported is not an acknowledgement",
    state: "unmanaged",
    holds: ({ isDesired, acknowledgement }) => !isDesired && acknowledgement === undefined,
    reasons: ({ property }) => [
      because("read-only", property.reportedPath, `${property.subject} is not desired, and nothing is acknowledged.`),
    ],
  },
  {
    row: "2",
    condition: "nothing is desired, and there is an acknowledgement",
    state: "unmanaged",
    holds: ({ isDesired }) => !isDesired,
    reasons: (facts) =>
      isDefault(facts)
        ? [reason("device-default", facts, "is not desired; the device reports a value that it has set itself")]
        : [reason("no-desired-value", facts, "is acknowledged, and nothing is desired of it any more")],
  },
  {
    row: "3",
    condition: "nothing is reported",
    state: "notStarted",
    holds: ({ isReported }) => !isReported,
    reasons: (facts) => [reason("never-acknowledged", facts, "is desired, and the device has never acknowledged it")],
  },
  {
    row: "4a",
    condition: "a bare value is reported, equal to the desired one",
    state: "inSync",
    holds: ({ acknowledgement, value }) => acknowledgement === undefined && value === "same",
    reasons: (facts) => [
      reason("not-acknowledged", facts, "is reported with the desired value, without an acknowledgement"),
    ],
  },
  {
    row: "4b",
    condition: "a bare value is reported, another than desired",
    state: "outOfSync",
    holds: ({ acknowledgement }) => acknowledgement === undefined,
    reasons: (facts) => [
      reason("not-acknowledged", facts, "is reported with another value than desired, without an acknowledgement"),
    ],
  },
];

/** Rows 5 to 7: an acknowledgement that cannot be read, or that is about no version. */
const WITHOUT_VERSION: readonly Row[] = [
  {
    row: "5",
    condition: "`ac` is not an integer",
    state: "unknown",
    holds: ({ acknowledgement }) => acknowledgement?.code === undefined,
    reasons: (facts) =>
      withNotes(
        facts,
        reason(
          "malformed-ack",
          facts,
          facts.acknowledgement?.spelling === "legacy"
            ? "is acknowledged with a word that is not known"
            : "is acknowledged with a code that is not an integer",
        ),
      ),
  },
  {
    row: "6a",
    condition: "`ac` is 203 or `av` is 0, and the value is the desired one",
    state: "inSync",
    holds: (facts) => isDefault(facts) && facts.value === "same",
    reasons: (facts) =>
      withNotes(facts, reason("device-default", facts, "has the desired value, which the device has set itself")),
  },
  {
    row: "6b",
    condition: "`ac` is 203 or `av` is 0",
    state: "notStarted",
    holds: isDefault,
    reasons: (facts) =>
      withNotes(
        facts,
        reason("device-default", facts, "has a value that the device has set itself, not the desired one"),
      ),
  },
  {
    row: "7a",
    condition: "`av` is not an integer; `ac` is 200 to 299 but not 202, and the value is the desired one",
    state: "succeeded",
    holds: (facts) => isUnversioned(facts) && isDone(facts),
    reasons: (facts) =>
      withNotes(
        facts,
        reason("acknowledged", facts, "is acknowledged with the desired value"),
        note("ack-version-missing", facts),
      ),
  },
  {
    row: "7b",
    condition: "`av` is not an integer; `ac` is 202",
    state: "pending",
    holds: (facts) => isUnversioned(facts) && hasCode(facts, 202, 202),
    reasons: (facts) =>
      withNotes(
        facts,
        reason("ack-pending", facts, "is accepted; the device is still working on it"),
        note("ack-version-missing", facts),
      ),
  },
  {
    row: "7c",
    condition: "`av` is not an integer; `ac` is 400 to 599",
    state: "failed",
    holds: (facts) => isUnversioned(facts) && hasCode(facts, 400, 599),
    reasons: (facts) => withNotes(facts, refusal(facts), note("ack-version-missing", facts)),
  },
  {
    row: "7d",
    condition: "`av` is not an integer",
    state: "unknown",
    holds: isUnversioned,
    reasons: (facts) =>
      withNotes(
        facts,
        reason("ack-version-missing", facts, "is acknowledged, and nothing says for which desired version"),
      ),
  },
];

/** Rows 8 and 9: an acknowledgement of another version than the one that counts. */
const OF_ANOTHER_VERSION: readonly Row[] = [
  {
    row: "8a",
    condition: "`av` is above the desired `$version`; `ac` is 200 to 299 but not 202, and the value is the desired one",
    state: "succeeded",
    holds: (facts) => isAhead(facts) && isDone(facts),
    reasons: (facts) =>
      withNotes(
        facts,
        reason("ack-ahead", facts, "is acknowledged with the desired value, for a version above the desired one"),
      ),
  },
  {
    row: "8b",
    condition: "`av` is above the desired `$version`",
    state: "stale",
    holds: isAhead,
    reasons: (facts) =>
      withNotes(facts, reason("ack-ahead", facts, "is acknowledged for a version above the desired one")),
  },
  {
    row: "9a",
    condition:
      "`av` is below the property's own version; `ac` is 200 to 299 but not 202, and the value is the desired one",
    state: "succeeded",
    holds: (facts) => isBehind(facts) && isDone(facts),
    reasons: (facts) =>
      withNotes(facts, reason("ack-older", facts, "was acknowledged earlier, with the value that is desired now")),
  },
  {
    row: "9b",
    condition: "`av` is below the property's own version (`$lastUpdatedVersion`, else the desired `$version`)",
    state: "stale",
    holds: isBehind,
    reasons: (facts) =>
      withNotes(
        facts,
        reason("acknowledged-earlier", facts, "was acknowledged before the current value was desired"),
        hasCode(facts, 400, Infinity) ? note("refused-earlier", facts) : undefined,
      ),
  },
];

/**
 * Rows 10 to 13: an acknowledgement of the current value.
 *
 * @internal
 */
export const OF_THIS_VERSION: readonly Row[] = [
  {
    row: "10",
    condition: "`ac` is 202, or 100 to 199",
    state: "pending",
    holds: (facts) => hasCode(facts, 202, 202) || hasCode(facts, 100, 199),
    reasons: (facts) =>
      withNotes(facts, reason("ack-pending", facts, "is accepted; the device is still working on it")),
  },
  {
    row: "11",
    condition: "`ac` is 200 to 299",
    state: "succeeded",
    holds: (facts) => hasCode(facts, 200, 299),
    reasons: (facts) => withNotes(facts, reason("acknowledged", facts, "is acknowledged as done"), ofValue(facts)),
  },
  {
    row: "12",
    condition: "`ac` is 400 to 599",
    state: "failed",
    holds: (facts) => hasCode(facts, 400, 599),
    reasons: (facts) => withNotes(facts, refusal(facts)),
  },
  {
    row: "13",
    condition: "any other `ac`",
    state: "unknown",
    holds: () => true,
    reasons: (facts) =>
      withNotes(
        facts,
        reason("unknown-ack-code", facts, "is acknowledged with a code that the convention does not know"),
      ),
  },
];

/**
 * The table for a writable property. Source: Twin conventions §1.5.
 *
 * @internal
 */
export const ACKNOWLEDGEMENT_RULES: readonly Row[] = [
  ...WITHOUT_ACKNOWLEDGEMENT,
  ...WITHOUT_VERSION,
  ...OF_ANOTHER_VERSION,
  ...OF_THIS_VERSION,
];

/**
 * The row for these facts: the first that holds.
 *
 * Nearly all acknowledgements are of the current value, for which rows 1 to 9 do not hold; those are not asked then.
 *
 * @internal
 */
export function decideAcknowledgement(facts: AcknowledgementFacts): Row {
  return decide(isOfThisVersion(facts) ? OF_THIS_VERSION : ACKNOWLEDGEMENT_RULES, facts);
}

function isOfThisVersion(facts: AcknowledgementFacts): boolean {
  const isReadable = facts.isDesired && facts.acknowledgement?.code !== undefined;
  return isReadable && !isUnversioned(facts) && !isDefault(facts) && !isAhead(facts) && !isBehind(facts);
}

function refusal(facts: AcknowledgementFacts): Reason<PropertiesCode> {
  return hasCode(facts, 400, 499)
    ? reason("refused", facts, "is refused by the device")
    : reason("apply-error", facts, "could not be applied by the device");
}

function ofValue(facts: AcknowledgementFacts): Reason<PropertiesCode> | undefined {
  if (facts.value === "same") return undefined;
  return note(facts.value === "missing" ? "value-missing" : "value-differs", facts);
}
