import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { readFleet } from "../../../src/fleet/index.js";
import { DataTable } from "./data-table.js";
import { GateForm } from "./gate-form.js";
import type { FleetRow, FleetSummary } from "./fleet-messages.js";
import { fillOf, outcomeOf, StateBadge } from "./state-badge.js";

interface FleetTabProps {
  readonly summary: FleetSummary | undefined;
  readonly open: (index: number) => void;
}

/** Outcomes, worst first: the order of the bar and of the table. */
const WORST_FIRST = ["failed", "unknown", "stale", "notStarted", "running", "superseded", "skipped", "succeeded"];

/** What was found in a file of many documents. */
export function FleetTab({ summary, open }: FleetTabProps): JSX.Element {
  if (summary === undefined) return <p>Open a file of many documents: NDJSON, an array, a query page, also gzipped.</p>;
  return <Found summary={summary} open={open} />;
}

function Found({
  summary,
  open,
}: {
  readonly summary: FleetSummary;
  readonly open: (index: number) => void;
}): JSX.Element {
  const [state, setState] = useState("");
  const counts = useMemo(() => countsOf(summary), [summary]);
  return (
    <>
      <h2>
        {summary.total.toLocaleString("en")} {summary.total === 1 ? "document" : "documents"}
        {summary.unreadable > 0 && `, ${summary.unreadable.toLocaleString("en")} of them unreadable`}
      </h2>
      {summary.brokeOff !== "" && (
        <p class="problem" role="alert">
          {summary.brokeOff} What came before is shown.
        </p>
      )}
      <Bar counts={counts} total={summary.total} chosen={state} choose={setState} />
      <div class="two-columns">
        <Rows rows={summary.rows} state={state} open={open} />
        <aside>
          <Failures summary={summary} />
          <GateForm tally={summary.tally} />
        </aside>
      </div>
    </>
  );
}

interface StateCount {
  readonly state: string;
  readonly outcome: string;
  readonly count: number;
}

function rank(outcome: string): number {
  return WORST_FIRST.indexOf(outcome);
}

function countsOf({ tally, rows }: FleetSummary): readonly StateCount[] {
  const outcomes = new Map(rows.map(({ state, outcome }) => [state, outcome]));
  return Object.entries(readFleet(tally).byState)
    .map(([state, count]) => ({ state, count, outcome: outcomes.get(state) ?? outcomeOf("other", state) }))
    .sort((a, b) => rank(a.outcome) - rank(b.outcome) || b.count - a.count);
}

interface BarProps {
  readonly counts: readonly StateCount[];
  readonly total: number;
  readonly chosen: string;
  readonly choose: (state: string) => void;
}

/** One bar of all states, worst first, and its legend, whose entries filter the table. */
function Bar({ counts, total, chosen, choose }: BarProps): JSX.Element {
  return (
    <>
      <div class="bar" aria-hidden="true">
        {counts.map(({ state, outcome, count }) => (
          <span
            key={state}
            style={{ flexGrow: count, background: fillOf(outcome).background }}
            title={`${state}: ${count}`}
            onClick={() => {
              choose(state === chosen ? "" : state);
            }}
          />
        ))}
      </div>
      <ul class="legend" aria-label="States, worst first">
        {counts.map(({ state, outcome, count }) => (
          <li key={state}>
            <button
              type="button"
              aria-pressed={state === chosen}
              onClick={() => {
                choose(state === chosen ? "" : state);
              }}
            >
              <StateBadge of="other" state={state} outcome={outcome} /> {count.toLocaleString("en")}{" "}
              <span class="percent">({Math.round((100 * count) / Math.max(total, 1))} %)</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Failures({ summary: { failures } }: { readonly summary: FleetSummary }): JSX.Element {
  return (
    <section>
      <h3>What fails most</h3>
      {failures.length === 0 ? (
        <p>No part is to blame.</p>
      ) : (
        <DataTable
          label="What fails most"
          head={["documents", "part", "such as"]}
          rows={failures.map(({ kind, name, count, samples }) => [
            count.toLocaleString("en"),
            `${kind} ${name}`,
            samples.join(", "),
          ])}
        />
      )}
    </section>
  );
}

const SORTS = {
  state: (a: FleetRow, b: FleetRow) => rank(a.outcome) - rank(b.outcome) || a.index - b.index,
  id: (a: FleetRow, b: FleetRow) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.index - b.index),
  place: (a: FleetRow, b: FleetRow) => a.index - b.index,
} as const;

type Sort = keyof typeof SORTS;

/** Rows that a page of the table shows. */
const PAGE = 100;

interface RowsProps {
  readonly rows: readonly FleetRow[];
  readonly state: string;
  readonly open: (index: number) => void;
}

/** The name of a document, which opens it; what could not be read cannot be opened. */
function Device({ row, open }: { readonly row: FleetRow; readonly open: (index: number) => void }): JSX.Element {
  if (row.kind === "unreadable") return <>{row.id}</>;
  return (
    <button
      type="button"
      class="link"
      onClick={() => {
        open(row.index);
      }}
    >
      {row.id}
    </button>
  );
}

function Rows({ rows, state, open }: RowsProps): JSX.Element {
  const [filter, setFilter] = useState("");
  const [sort, setSort] = useState<Sort>("state");
  const [pages, setPages] = useState(1);
  const found = useMemo(() => {
    const wanted = filter.toLowerCase();
    return rows
      .filter((row) => state === "" || row.state === state)
      .filter(({ id, why }) => wanted === "" || `${id} ${why}`.toLowerCase().includes(wanted))
      .sort(SORTS[sort]);
  }, [rows, state, filter, sort]);
  return (
    <section>
      <div class="filters">
        <label>
          <span>Filter</span>
          <input
            type="search"
            value={filter}
            onInput={({ currentTarget }) => {
              setFilter(currentTarget.value);
              setPages(1);
            }}
          />
        </label>
        <label>
          <span>Sort by</span>
          <select
            value={sort}
            onChange={({ currentTarget }) => {
              setSort(currentTarget.value as Sort);
            }}
          >
            <option value="state">worst first</option>
            <option value="id">device</option>
            <option value="place">place in the file</option>
          </select>
        </label>
      </div>
      <DataTable
        label="Documents"
        caption={`${found.length.toLocaleString("en")} of ${rows.length.toLocaleString("en")} documents`}
        head={["state", "device", "why"]}
        rows={found
          .slice(0, pages * PAGE)
          .map((row) => [
            <StateBadge of={row.kind} state={row.state} outcome={row.outcome} key="state" />,
            <Device row={row} open={open} key="device" />,
            row.why,
          ])}
      />
      {found.length === 0 && <p>No document is left by the filter.</p>}
      {found.length > pages * PAGE && (
        <button
          type="button"
          onClick={() => {
            setPages(pages + 5);
          }}
        >
          Show more
        </button>
      )}
    </section>
  );
}
