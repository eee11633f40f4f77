/** The start before an arrow, an end after it. */
const END = "[*]";

/**
 * A state diagram in Mermaid as a table in Markdown: each state, and the states that may come after it. Code hosts draw such a diagram; the
 * pages of the site need no script, so they list its arrows.
 */
export function stateTable(diagram: string): string {
  const rows = new Map<string, string[]>();
  for (const [, from = "", to = ""] of diagram.matchAll(/^\s*(\S+) --> (\S+)$/gm))
    rows.set(from, [...(rows.get(from) ?? []), to]);
  const lines = [...rows].map(([from, next]) => `| ${nameOf(from, "the start")} | ${nextOf(next)} |`);
  return ["| state | may be followed by |", "| --- | --- |", ...lines].join("\n");
}

function nextOf(states: readonly string[]): string {
  return states.map((state) => nameOf(state, "none: an end")).join(", ");
}

function nameOf(state: string, mark: string): string {
  return state === END ? mark : `\`${state}\``;
}
