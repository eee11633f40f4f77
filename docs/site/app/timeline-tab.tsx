import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Editor } from "./editor.js";
import type { Fleet } from "./fleet-client.js";
import type { FleetSummary } from "./fleet-messages.js";
import { fillOf, StateBadge } from "./state-badge.js";
import type { Lane, TimeLine } from "./time-line.js";

interface TimelineTabProps {
  readonly fleet: Fleet;
  readonly summary: FleetSummary | undefined;
}

/** A recording: a lane for the twin and each of its parts, and the twin at a moment. */
export function TimelineTab({ fleet, summary }: TimelineTabProps): JSX.Element {
  const [line, setLine] = useState<TimeLine | string>("");
  const [step, setStep] = useState(0);
  const [twin, setTwin] = useState("");
  useEffect(() => {
    if (summary?.isRecording !== true) return;
    void fleet.timeLine().then((read) => {
      setLine(read);
      setStep(typeof read === "string" ? 0 : read.steps.length - 1);
    });
  }, [summary]);
  useEffect(() => {
    if (summary?.isRecording === true) void fleet.moment(step).then(setTwin);
  }, [step, line]);
  if (summary?.isRecording !== true)
    return <p>Open a recording (NDJSON whose first line has "recording": 1), or choose the example of one.</p>;
  if (typeof line === "string") return <p class="problem">{line}</p>;
  const current = line.steps[step];
  return (
    <>
      <h2>{line.id}</h2>
      <Lanes line={line} step={step} />
      <label class="moment">
        <span>Moment</span>
        <input
          type="range"
          min={0}
          max={line.steps.length - 1}
          value={step}
          aria-valuetext={current?.at}
          onInput={({ currentTarget }) => {
            setStep(Number(currentTarget.value));
          }}
        />
      </label>
      {current !== undefined && (
        <p role="status">
          <time dateTime={current.at}>{current.at}</time>{" "}
          <StateBadge of="other" state={current.state} outcome={current.outcome} /> {current.why}
        </p>
      )}
      <Editor label="The twin at this moment" text={twin} />
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
