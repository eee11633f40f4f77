import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import {
  deviceAgentLimits,
  edgeHubLimits,
  iotHub2016Limits,
  iotHubLimits,
  parseTwin,
  patchDesired,
  patchReported,
  patchTags,
  validatePatch,
} from "../../../src/twin/index.js";
import type { TwinLimits } from "../../../src/twin/index.js";
import { unwrapDocument } from "../../../src/document/index.js";
import { Editor } from "./editor.js";
import { Findings } from "./findings.js";
import type { Finding } from "./findings.js";

const LIMITS: Readonly<Record<string, TwinLimits>> = {
  "IoT Hub today (10 levels)": iotHubLimits,
  "device agents (5 levels)": deviceAgentLimits,
  edgeHub: edgeHubLimits,
  "IoT Hub of 2016": iotHub2016Limits,
};

const SECTIONS = { desired: patchDesired, reported: patchReported, tags: patchTags } as const;

type Section = keyof typeof SECTIONS;

const FIRST_PATCH = '{ "interval": 10 }';

/** A patch against the twin that is shown: would it be refused, what is the device told, what is the twin then. */
export function PatchTab({ text }: { readonly text: string }): JSX.Element {
  const [patch, setPatch] = useState(FIRST_PATCH);
  const [section, setSection] = useState<Section>("desired");
  const [limits, setLimits] = useState(Object.keys(LIMITS)[0] ?? "");
  const answer = useMemo(() => tryPatch(text, patch, section, LIMITS[limits]), [text, patch, section, limits]);
  return (
    <div class="two-columns">
      <section>
        <div class="filters">
          <Choice
            label="Section"
            names={Object.keys(SECTIONS)}
            value={section}
            choose={(name) => {
              setSection(name as Section);
            }}
          />
          <Choice label="Limits" names={Object.keys(LIMITS)} value={limits} choose={setLimits} />
        </div>
        <Editor label="The patch, as JSON" text={patch} isShort change={setPatch} />
      </section>
      <section role="status">
        <h2>What a hub makes of it</h2>
        {answer.problem !== "" && <p class="problem">{answer.problem}</p>}
        {answer.problem === "" && answer.findings.length === 0 && <p class="fine">A hub with these limits takes it.</p>}
        <Findings title="What would be refused" findings={answer.findings} show={() => undefined} />
        {answer.told.map(({ to, body }) => (
          <section key={to}>
            <h3>What the {to} is told</h3>
            <pre tabIndex={0}>{body}</pre>
          </section>
        ))}
        {answer.after !== "" && (
          <section>
            <h3>The twin after it</h3>
            <Editor label="The twin after the patch" text={answer.after} />
          </section>
        )}
      </section>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly names: readonly string[];
  readonly value: string;
  readonly choose: (name: string) => void;
}

function Choice({ label, names, value, choose }: ChoiceProps): JSX.Element {
  return (
    <label>
      <span>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          choose(currentTarget.value);
        }}
      >
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </label>
  );
}

interface PatchAnswer {
  readonly problem: string;
  readonly findings: readonly Finding[];
  readonly told: readonly { readonly to: string; readonly body: string }[];
  readonly after: string;
}

function refused(problem: string): PatchAnswer {
  return { problem, findings: [], told: [], after: "" };
}

function tryPatch(text: string, patchText: string, section: Section, limits: TwinLimits | undefined): PatchAnswer {
  const twinValue = readJson(text);
  const patch = readJson(patchText);
  if (twinValue === undefined) return refused("The document in the tab Verdict is not JSON.");
  if (patch === undefined) return refused("The patch is not JSON.");
  const { document } = unwrapDocument(twinValue);
  if (!parseTwin(document).ok)
    return refused("The document in the tab Verdict is not a twin: there is nothing to patch.");
  const findings = validatePatch(document, patch, { section, limits });
  const changed = SECTIONS[section](document, patch, { now: new Date().toISOString(), limits });
  if (!changed.ok)
    return { problem: "", findings: findings.length > 0 ? findings : changed.issues, told: [], after: "" };
  const { twin, notifications } = changed.value;
  const told = notifications.map(({ to, body }) => ({ to, body: JSON.stringify(body, null, 2) }));
  return { problem: "", findings, told, after: JSON.stringify(twin, null, 2) };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
