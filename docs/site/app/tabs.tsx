import type { JSX, TargetedKeyboardEvent } from "preact";

interface TabsProps<Name extends string> {
  readonly names: readonly Name[];
  readonly current: Name;
  readonly choose: (name: Name) => void;
  readonly panel: () => JSX.Element;
}

/** Tabs as the ARIA practices describe them: arrows move between them, and Tab goes on to the panel. */
export function Tabs<Name extends string>({ names, current, choose, panel }: TabsProps<Name>): JSX.Element {
  const move = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };
    const step = steps[event.key];
    if (step === undefined) return;
    const next = names[(names.indexOf(current) + step + names.length) % names.length];
    if (next === undefined) return;
    choose(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <>
      <div role="tablist" aria-label="What to ask" class="tabs" onKeyDown={move}>
        {names.map((name) => (
          <button
            key={name}
            id={tabId(name)}
            type="button"
            role="tab"
            aria-selected={name === current}
            aria-controls="panel"
            tabIndex={name === current ? 0 : -1}
            onClick={() => {
              choose(name);
            }}
          >
            {name}
          </button>
        ))}
      </div>
      <div id="panel" role="tabpanel" aria-labelledby={tabId(current)} class="panel">
        {panel()}
      </div>
    </>
  );
}

function tabId(name: string): string {
  return `tab-${name.toLowerCase().replaceAll(" ", "-")}`;
}
