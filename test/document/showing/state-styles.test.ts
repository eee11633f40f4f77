import { describe, expect, it } from "vitest";
import { describeStates, STATE_STYLES } from "../../../src/document/index.js";

describe("STATE_STYLES", () => {
  const states = [...new Set(describeStates().map(({ state }) => state))].sort();

  it("has a style for every state of every kind, and for nothing else", () => {
    expect(Object.keys(STATE_STYLES).sort()).toStrictEqual(states);
  });

  it("orders the states from the worst on, each at a place of its own", () => {
    const styles = Object.values(STATE_STYLES);
    expect(styles.map(({ order }) => order)).toStrictEqual(styles.map((_, index) => index));
    const orderOf = (state: string): number => STATE_STYLES[state]?.order ?? Infinity;
    const ordered = ["failed", "unknown", "stale", "notStarted", "running", "skipped", "succeeded"];
    expect(ordered.map(orderOf)).toStrictEqual(ordered.map(orderOf).sort((left, right) => left - right));
  });

  it("tells the groups apart by color and by glyph alike", () => {
    const pairs = new Set(Object.values(STATE_STYLES).map(({ color, glyph }) => `${color} ${glyph}`));
    expect(new Set([...pairs].map((pair) => pair.slice(0, 7))).size).toBe(pairs.size);
    expect(new Set([...pairs].map((pair) => pair.slice(8))).size).toBe(pairs.size);
    for (const pair of pairs) expect(pair).toMatch(/^#[0-9A-F]{6} .$/u);
  });

  it("shows what failed as failed and what succeeded as succeeded", () => {
    for (const { state, outcome } of describeStates()) {
      if (outcome === "failed") expect(STATE_STYLES[state]?.glyph, state).toBe("✗");
      if (outcome === "succeeded") expect(STATE_STYLES[state]?.glyph, state).toBe("✓");
      if (outcome === "superseded" || outcome === "skipped") expect(STATE_STYLES[state]?.glyph, state).toBe("–");
    }
  });
});
