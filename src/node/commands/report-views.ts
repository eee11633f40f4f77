import { topFailures } from "../../fleet/index.js";
import type { TopFailure } from "../../fleet/index.js";
import type { FleetMember } from "../../result/index.js";
import type { Finding, ModuleFinding, Printer } from "../printing/index.js";
import type { ReportView } from "./counting-view.js";

/** How many devices a part that fails is told with. */
const SAMPLES = 3;

/**
 * Lets only documents with one of some states or outcomes through.
 *
 * @internal
 */
export function only(names: readonly string[], next: ReportView): ReportView {
  const wanted = new Set(names);
  const isWanted = ({ state, kind, outcome }: Finding): boolean =>
    wanted.has(state) || (kind !== "unreadable" && wanted.has(outcome));
  const { counting } = next;
  return {
    printHead: next.printHead,
    counting: counting && {
      ...counting,
      addAlike: (finding, times) => !isWanted(finding) || counting.addAlike(finding, times),
    },
    add: (finding) => {
      if (isWanted(finding)) next.add(finding);
    },
    finish: (closings) => next.finish(closings),
  };
}

/**
 * Lets the modules of each document through, one by one.
 *
 * @internal
 */
export function perModule(next: Printer<ModuleFinding>): Printer<Finding> {
  return {
    printHead: next.printHead,
    add: (finding) => {
      for (const module of finding.deployment?.modules ?? []) next.add({ finding, module });
    },
    finish: (closings) => next.finish(closings),
  };
}

/**
 * Counts the parts that fail, and lets those through that fail on the most devices.
 *
 * @internal
 */
export function failingMost(most: number, next: Printer<TopFailure>): ReportView {
  let members: FleetMember[] = [];
  return {
    add: ({ member, document, id }) => {
      const { source, line } = document;
      if (member.failing.length > 0) members.push({ ...member, id: id ?? `${source}:${line}` });
    },
    finish: (closings) => {
      for (const failure of topFailures(members, { samples: SAMPLES }).slice(0, most)) next.add(failure);
      return next.finish(closings);
    },
    counting: {
      addAlike: ({ member }) => member.failing.length === 0,
      take: () => {
        const failing = members;
        members = [];
        return { failing };
      },
      addCounts: ({ failing = [] }) => {
        for (const member of failing) members.push(member);
      },
    },
  };
}
