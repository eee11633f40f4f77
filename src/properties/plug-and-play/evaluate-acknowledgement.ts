import { nearestPaths } from "../../json/index.js";
import type { JsonValue } from "../../json/index.js";
import { countOf, requireOptions } from "../../result/index.js";
import type { OptionShapes, Verdict } from "../../result/index.js";
import type { PropertiesCode } from "../codes.js";
import type { Judgement } from "../judgement.js";
import { lastUpdatedVersion } from "../member.js";
import type { Member } from "../member.js";
import { readAcknowledgement } from "./acknowledgement.js";
import type { Acknowledgement } from "./acknowledgement.js";
import { readFacts } from "./facts.js";
import type { AcknowledgementVersions } from "./facts.js";
import { decideAcknowledgement } from "./rules.js";
import type { AcknowledgementState } from "./rules.js";

const VERSIONS: OptionShapes<AcknowledgementVersions> = /* @__PURE__ */ (() => ({
  desiredVersion: countOf("versions"),
  lastUpdatedVersion: countOf("versions"),
}))();

/** What became of one writable property, and why. */
export type AcknowledgementEvaluation = Verdict<AcknowledgementState, PropertiesCode>;

/**
 * Says what became of one writable property of IoT Plug and Play, from its desired value and what the device reports:
 * an acknowledgement `{ value, ac, av, ad }`, a bare value, or nothing.
 *
 * What the acknowledged version `av` has to reach is the version of its own property, `lastUpdatedVersion`; without it the
 * `$version` of the whole section, below which nothing is proved. The acknowledgements of the time before the convention
 * (`{ value, status, desiredVersion }`) are read too. Any JSON value gets an answer.
 *
 * Source: Twin conventions §1.5.
 *
 * @param desired - the property's desired value; `undefined` and null where there is none
 * @param reported - what is reported under the property's name
 * @param versions - the `$version` of the desired section, and the property's `$lastUpdatedVersion`, where they are known
 * @returns the state, with reasons whose paths begin with `/desired` or `/reported`
 * @throws TypeError when a version is given and is no whole number
 * @example
 * ```ts
 * import { evaluateAcknowledgement } from "twinstate";
 *
 * const reported = { value: 21.3, ac: 400, av: 4, ad: "out of range" };
 * const { state, reasons } = evaluateAcknowledgement(999, reported, { desiredVersion: 4 });
 * state; // → "failed"
 * reasons[0]?.message; // → 'The property is refused by the device (400): "out of range".'
 * ```
 */
export function evaluateAcknowledgement(
  desired: unknown,
  reported: unknown,
  versions: AcknowledgementVersions = {},
): AcknowledgementEvaluation {
  requireOptions(versions, VERSIONS);
  const facts = readFacts(
    {
      subject: "The property",
      desired: desired as JsonValue | undefined,
      reported: reported as JsonValue | undefined,
      reportedPath: "/reported",
    },
    readAcknowledgement(reported),
    versions.desiredVersion,
    versions.lastUpdatedVersion,
  );
  const { state, reasons } = decideAcknowledgement(facts);
  return { state, reasons: nearestPaths({ desired, reported }, reasons(facts)) };
}

/**
 * Judges a writable property of a twin that is acknowledged.
 *
 * @internal
 */
export function judgeAcknowledgement(member: Member, acknowledgement: Acknowledgement | undefined): Judgement {
  const facts = readFacts(member, acknowledgement, member.desiredVersion, lastUpdatedVersion(member.desiredMarks));
  const { state, reasons } = decideAcknowledgement(facts);
  return { state, reasons: reasons(facts), message: facts.message };
}
