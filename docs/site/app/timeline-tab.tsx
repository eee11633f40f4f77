import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Editor } from "./editor.js";
import type { Fleet } from "./fleet-client.js";
import type { FleetSummary, TwinHistory } from "./fleet-messages.js";
import { fillOf, StateBadge } from "./state-badge.js";
import type { Lane, TimeLine } from "./time-line.js";

interface TimelineTabProps {
  readonly fleet: Fleet;
  readonly summary: FleetSummary | undefined;
}

/** Twins over time: those of a recording or of change events. */
export function TimelineTab({ fleet, summary }: TimelineTabProps): JSX.Element {
  const [chosen, choose] = useState("");
  const histories = summary?.histories ?? [];
  const history = histories.find(({ id }) => id === chosen) ?? histories[0];
  if (history === undefined)
    return (
      <p>
        Open a recording (NDJSON whose first line has <code>"recording": 1</code>) or a file of twin change events, such
        as the output of <code>az iot hub monitor-events</code>; or choose an example of one.
      </p>
    );
  return (
    <>
      {histories.length > 1 && <Twins histories={histories} chosen={history.id} choose={choose} />}
      <History fleet={fleet} twin={history.id} key={history.id} />
    </>
  );
}

interface TwinsProps {
  readonly histories: readonly TwinHistory[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

function Twins({ histories, chosen, choose }: TwinsProps): JSX.Element {
  return (
    <div class="filters">
      <label>
        <span>Twin</span>
        <select
          value={chosen}
          onChange={({ currentTarget }) => {
            choose(currentTarget.value);
          }}
        >
          {histories.map(({ id, changes }) => (
            <option key={id} value={id}>
              {id} ({changes} {changes === 1 ? "event" : "events"})
            </option>
          ))}
        </select>
      </label>
      <p class="hint">The twins with the most events come first.</p>
    </div>
  );
}

/** A lane for the twin and each of its parts, and the twin at a moment. */
function History({ fleet, twin }: { readonly fleet: Fleet; readonly twin: string }): JSX.Element {
  const [line, setLine] = useState<TimeLine | string>();
  const [step, setStep] = useState(0);
  const [text, setText] = useState("");
  useEffect(() => {
    void fleet.timeLine(twin).then((read) => {
      setLine(read);
      setStep(typeof read === "string" ? 0 : read.steps.length - 1);
    });
  }, []);
  useEffect(() => {
    if (typeof line === "object") void fleet.moment(twin, step).then(setText);
  }, [step, line]);
  if (line === undefined) return <p role="status">The history is being read.</p>;
  if (typeof line === "string") return <p class="problem">{line}</p>;
  const current = line.steps[step];
  if (current === undefined) return <p>No event of this twin says how it was.</p>;
  return (
    <>
      <h2>{line.id}</h2>
      <Lanes line={line} step={step} />
      {line.isCut && <p>Only the first {line.steps.length.toLocaleString("en")} changes are shown.</p>}
      <label class="moment">
        <span>Moment</span>
        <input
          type="range"
          min={0}
          max={line.steps.length - 1}
          value={step}
          aria-valuetext={current.at}
          onInput={({ currentTarget }) => {
            setStep(Number(currentTarget.value));
          }}
        />
      </label>
      <p role="status">
        <time dateTime={current.at}>{current.at}</time>{" "}
        <StateBadge of="other" state={current.state} outcome={current.outcome} /> {current.why}
      </p>
      <Editor label="The twin at this moment" text={text} />
    </>
  );
}

/** Steps may be minutes or milliseconds apart: half of a lane is time, half is the same for each step. */
function positionsOf({ steps }: TimeLine): readonly number[] {
  const [first, last] = [steps[0]?.time ?? 0, steps.at(-1)?.time ?? 0];
  const length = Math.max(last - first, 1);
  const even = steps.map((_, index) => index / steps.length);
  return [...steps.map(({ time }, index) => 45 * ((time - first) / length) + 55 * (even[index] ?? 0)), 100];
}

function Lanes({ line, step }: { readonly line: TimeLine; readonly step: number }): JSX.Element {
  const positions = positionsOf(line);
  return (
    <div class="lanes" role="list" aria-label="States over time">
      {line.lanes.map((lane) => (
        <div class="lane" role="listitem" key={lane.name}>
          <span class="lane-name">{lane.name}</span>
          <span class="lane-bar" aria-label={historyOf(lane, line)} role="img">
            {lane.segments.map((segment) => (
              <span
                key={segment.from}
                class="segment"
                title={`${segment.state} from ${line.steps[segment.from]?.at ?? ""}`}
                style={{
                  ...fillOf(segment.outcome),
                  left: `${positions[segment.from] ?? 0}%`,
                  width: `${(positions[segment.to] ?? 100) - (positions[segment.from] ?? 0)}%`,
                }}
              >
                {segment.state}
              </span>
            ))}
            <span class="now" style={{ left: `${positions[step] ?? 0}%` }} />
          </span>
        </div>
      ))}
    </div>
  );
}

function historyOf(lane: Lane, line: TimeLine): string {
  return lane.segments.map(({ state, from }) => `${state} from ${line.steps[from]?.at ?? ""}`).join(", then ");
}
