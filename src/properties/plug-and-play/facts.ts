import type { JsonValue } from "../../json/index.js";
import { compareValues } from "../comparison/index.js";
import { redactText } from "../../result/index.js";
import type { Property } from "../member.js";
import { compareAcknowledged, unwrapDesired } from "./acknowledgement.js";
import type { Acknowledgement } from "./acknowledgement.js";

/** What is known of the versions that an acknowledgement speaks of. */
export interface AcknowledgementVersions {
  /** The `$version` of the desired section. */
  readonly desiredVersion?: number | undefined;
  /** The property's own `$lastUpdatedVersion` from `$metadata`; for an object the greatest below it. */
  readonly lastUpdatedVersion?: number | undefined;
}

/**
 * What the rows for a writable property ask about.
 *
 * @internal
 */
export interface AcknowledgementFacts {
  /** What is judged, and what the reasons say of it. */
  readonly property: Omit<Property, "desiredPath">;
  /** Whether something is desired; null counts as nothing. */
  readonly isDesired: boolean;
  /** Whether something is reported; null counts as nothing. */
  readonly isReported: boolean;
  /** The acknowledgement; `undefined` where the report is a bare value, or nothing. */
  readonly acknowledgement: Acknowledgement | undefined;
  /** How the value that is reported, bare or in an acknowledgement, compares with the desired one. */
  readonly value: "same" | "differs" | "missing";
  /** What the acknowledged version must not be greater than. */
  readonly desiredVersion: number | undefined;
  /** What the acknowledged version has to reach. */
  readonly reference: number | undefined;
  /** The device's own words about it, without credentials. */
  readonly message: string | undefined;
}

/**
 * Reads what the rows ask about.
 *
 * @param acknowledgement - what is reported, where it is one
 * @internal
 */
export function readFacts(
  property: Omit<Property, "desiredPath">,
  acknowledgement: Acknowledgement | undefined,
  desiredVersion: number | undefined,
  lastUpdatedVersion: number | undefined,
): AcknowledgementFacts {
  const { desired, reported } = property;
  const wish = unwrapDesired(desired, acknowledgement === undefined ? reported : acknowledgement.value);
  const description = acknowledgement?.description;
  return {
    property,
    isDesired: wish !== undefined && wish !== null,
    isReported: reported !== undefined && reported !== null,
    acknowledgement,
    value:
      acknowledgement === undefined ? compareBare(wish, reported) : compareAcknowledged(wish, acknowledgement.value),
    desiredVersion,
    reference: lastUpdatedVersion ?? desiredVersion,
    message: description === undefined ? undefined : redactText(description),
  };
}

/** A bare value is all that the device uses, so that all that is desired has to be in it. */
function compareBare(desired: JsonValue | undefined, reported: JsonValue | undefined): "same" | "differs" {
  const { differs, notReported } = compareValues(desired, reported, "");
  return differs.length + notReported.length === 0 ? "same" : "differs";
}
