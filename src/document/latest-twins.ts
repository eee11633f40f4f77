import type { FleetMember } from "../result/index.js";

/** A twin that counts: what it is known by, the version that counts, and how. */
export type CountedTwin = readonly [name: string, version: number, member: FleetMember];

/**
 * Keeps of each twin the member that its latest version makes.
 *
 * @internal
 */
export interface LatestTwins {
  readonly take: (...twin: CountedTwin) => void;
  /** Takes note of other versions of twins that were taken. */
  readonly repeat: (times: number) => void;
  readonly twins: () => readonly CountedTwin[];
  readonly members: () => readonly FleetMember[];
  readonly repeated: () => number;
}

/**
 * Begins to keep twins.
 *
 * @internal
 */
export function startLatest(): LatestTwins {
  const latest = new Map<string, { readonly member: FleetMember; readonly version: number }>();
  const alike = new Map<string, FleetMember>();
  let repeated = 0;
  /** Of a member only counts what others have too, and there are as many as there are devices. */
  const counted = ({ state, outcome, settledFailing }: FleetMember): FleetMember => {
    const key = `${state} ${outcome} ${settledFailing === true}`;
    const open = settledFailing === true ? { settledFailing } : {};
    const member = alike.get(key) ?? { id: "", state, outcome, failing: [], ...open };
    alike.set(key, member);
    return member;
  };
  return {
    take: (name, version, member) => {
      const known = latest.get(name);
      if (known !== undefined) repeated += 1;
      if (known === undefined || version >= known.version) latest.set(name, { member: counted(member), version });
    },
    repeat: (times) => {
      repeated += times;
    },
    twins: () => Array.from(latest, ([name, { version, member }]) => [name, version, member] as const),
    members: () => Array.from(latest.values(), ({ member }) => member),
    repeated: () => repeated,
  };
}
