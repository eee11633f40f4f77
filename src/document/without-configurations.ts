import { because, quoteName } from "../result/index.js";
import { DOCUMENT_CODES } from "./codes.js";
import type { JudgeOptions, Judgement } from "./verdict.js";

/** The kinds of documents that are judged and name no configurations, and what a message calls one. */
const NAMES = {
  shadow: "A shadow",
  feedback: "A feedback message",
  deployment: "A deployment document",
} as const;

const reason = /* @__PURE__ */ because(DOCUMENT_CODES);

/**
 * Says beside a verdict that a deployment which is asked about has no place in a document of this kind: only twins name the
 * configurations that were applied to them. Without the question nothing is said.
 *
 * @internal
 */
export function withoutConfigurations<Kind extends keyof typeof NAMES>(
  kind: Kind,
  judgement: Judgement<Kind>,
  { deploymentId }: JudgeOptions,
): Judgement<Kind> {
  if (deploymentId === undefined) return judgement;
  const message = `${NAMES[kind]} does not say which deployments are applied; ${quoteName(deploymentId)} cannot be asked about here.`;
  return { ...judgement, reasons: [...judgement.reasons, reason("no-configurations", "", message)] };
}
