import { startFleetCount } from "../../document/index.js";
import type { FleetCountPart } from "../../document/index.js";
import { judgeRollout } from "../../fleet/index.js";
import type { RolloutPolicy, RolloutVerdict } from "../../fleet/index.js";
import type { Finding } from "../printing/index.js";

/**
 * Counts what was found in documents, for a gate.
 *
 * @internal
 */
export class GateCount {
  private fleet = startFleetCount();

  /** Takes what was found in a document. */
  add({ document, verdict }: Finding): void {
    if (verdict === undefined || !document.result.ok) this.fleet.addUnreadable(document.lines);
    else this.fleet.add(document.result.value, verdict);
  }

  /** Gives what was counted since this was asked last, and forgets it. */
  take(): FleetCountPart {
    const part = this.fleet.part();
    this.fleet = startFleetCount();
    return part;
  }

  /** Takes what another thread has counted, of documents that come after all that were taken so far. */
  addPart(part: FleetCountPart): void {
    this.fleet.addPart(part);
  }

  /** What the gate says by a policy. */
  judge(policy: RolloutPolicy): RolloutVerdict {
    return judgeRollout(this.fleet.total(), policy);
  }

  /** What a person should know: a gate counts a twin once, and that others are left out is said. */
  remarks(): readonly string[] {
    const count = this.fleet.repeated();
    if (count === 0) return [];
    return [
      `The gate counts each twin once, by its latest version: ${count} more ${count === 1 ? "document" : "documents"} of the same twins.`,
    ];
  }
}
