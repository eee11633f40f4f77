import { appendPointer } from "../../json/index.js";
import type { Reason } from "../../result/index.js";
import type { BaselineFeedback } from "../aggregate.js";
import type { FeedbackCode } from "../codes.js";
import { actionDomains, combineDomains } from "../domains.js";
import type { DomainFeedback } from "../domains.js";
import type { ActivityEvidence, FeedEvidence } from "./evidence.js";
import { sortedEntries } from "./evidence-join.js";
import { viewFeed } from "./evidence-view.js";
import type { FeedView } from "./evidence-view.js";
import { judge } from "../decide.js";
import type { FeedbackOptions } from "../options.js";
import { PHASE_STATUSES } from "../status.js";
import type { Facts, FeedbackVerdict } from "../verdict.js";

/** What the evidence of one activity says, before other activities of the device are looked at. */
export interface ActivityVerdict extends FeedbackVerdict {
  /** The domains: each agent's feed, or else the domains of the components. */
  readonly domains: readonly DomainFeedback[];
  /** The baselines and their latest statuses, in the order of their titles. */
  readonly baselines: readonly BaselineFeedback[];
  /** Whether messages of one run reported different ends. */
  readonly conflicting: boolean;
  /** Whether the device did anything: a refused activity (identification failed, and nothing else) never started. */
  readonly started: boolean;
  /** When the activity started, in milliseconds since 1970: its latest identification, or its first message; `null` when not known. */
  readonly startedAt: number | null;
  /** When the last message was published, in milliseconds since 1970; `null` when not known. */
  readonly lastHeard: number | null;
}

/** One feed of an activity, as it is to be believed. */
interface NamedView extends FeedView {
  readonly domain: string;
}

/**
 * Judges one activity of one device: by the device's own feed where it reports a status, else by its domains' agents.
 *
 * @internal
 */
export function judgeActivity(
  activity: ActivityEvidence,
  path: string,
  options: FeedbackOptions & { readonly domains?: readonly string[] | undefined },
): ActivityVerdict {
  const views = sortedEntries(activity.feeds).map(([domain, feed]): NamedView => ({
    domain,
    ...viewFeed(feed, appendPointer(path, "feeds", domain), domain),
  }));
  const own = views.find(({ domain }) => domain === "");
  const agents = views.filter(({ domain }) => domain !== "");
  const byDevice = own !== undefined && (agents.length === 0 || own.facts.reported !== null);
  const agentDomains = agents.map((view) => domainVerdict(view, options));
  const facts = byDevice ? own.facts : combinedFacts(views, agentDomains, `${path}/feeds`, options);
  const verdict = judge(facts, options);
  const conflicting = (byDevice ? [own] : views).some((view) => view.conflicting);
  const epochs = views.flatMap(({ epoch }) => (epoch === null ? [] : [epoch]));
  return {
    ...verdict,
    domains: agentDomains.length > 0 ? agentDomains : actionDomains(facts.actions, options, verdict.tally),
    baselines: views.flatMap(({ baselines }) => baselines),
    conflicting,
    started: Object.values(activity.feeds).some(didSomething),
    startedAt: epochs.length > 0 ? epochs.reduce((latest, epoch) => Math.max(latest, epoch)) : activity.first,
    lastHeard: activity.last,
    reasons: conflicting ? [...verdict.reasons, conflict(facts.path)] : verdict.reasons,
  };
}

function domainVerdict({ domain, facts }: NamedView, options: FeedbackOptions): DomainFeedback {
  const { status, progress, tally } = judge(facts, options);
  return { domain, status, progress, tally };
}

/** The device speaks through its domains: their statuses make its status, and their actions are its actions. */
function combinedFacts(
  views: readonly NamedView[],
  agents: readonly DomainFeedback[],
  path: string,
  { domains: expected = [] }: { readonly domains?: readonly string[] | undefined },
): Facts {
  const silent = expected.filter((domain) => !agents.some((agent) => agent.domain === domain));
  const phases = new Set(views.flatMap(({ facts }) => facts.phases));
  return {
    reported: null,
    combined: combineDomains([
      ...agents.map(({ status, tally }) => ({ status, actions: tally.total })),
      ...silent.map(() => ({ status: null, actions: 0 })),
    ]),
    path,
    phases: PHASE_STATUSES.filter((phase) => phases.has(phase)),
    rolledBack: new Set(views.flatMap(({ facts }) => [...facts.rolledBack]).filter((title) => title !== "")),
    domainsRolledBack: new Set(views.flatMap(({ facts }) => [...facts.domainsRolledBack])),
    actionsMay: "nothing",
    actions: views.flatMap(({ facts }) => facts.actions),
  };
}

/** Case 14 of the reference: an activity that was refused reports its failed identification and nothing else. */
function didSomething(feed: FeedEvidence): boolean {
  const statuses = Object.values(feed.reported).flatMap((times) => Object.keys(times));
  return Object.keys(feed.actions).length > 0 || statuses.some((status) => status !== "IDENTIFICATION_FAILED");
}

function conflict(path: string): Reason<FeedbackCode> {
  const message = "Different ends were reported; the latest counts, and at the same time the worse one.";
  return { code: "conflicting-ends", path, message };
}
