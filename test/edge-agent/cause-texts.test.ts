import { describe, expect, it } from "vitest";
import { DESCRIPTION_CAUSES, findCause } from "../../src/edge-agent/causes/index.js";
import { CAUSE_TEXTS } from "./cause-text-rows.js";
import type { DescriptionCause } from "../../src/edge-agent/causes/index.js";

const found = (text: string): DescriptionCause | undefined => findCause(text.toLowerCase());

describe("the cause that a text of a registry or of a container runtime gives away", () => {
  it.each(CAUSE_TEXTS)("%s: %s", (code, text) => {
    expect(found(text)?.code).toBe(code);
  });

  it("is named by every row of the table", () => {
    const reached = new Set(CAUSE_TEXTS.map(([, text]) => found(text)));
    expect(
      DESCRIPTION_CAUSES.filter((row) => !reached.has(row)).map(({ code, says }) => `${code}: ${says}`),
    ).toStrictEqual([]);
  });

  it("says what a person can do something about: an old clock, a firewall, a proxy, a limit of memory", () => {
    expect(found("x509: certificate has expired or is not yet valid: current time 1970-01-01")?.says).toContain(
      "clock",
    );
    expect(found("denied: client with IP '192.0.2.7' is not allowed access")?.says).toContain("firewall");
    expect(found("Proxy Authentication Required")?.says).toContain("proxy");
    expect(found("container init was OOM-killed (memory limit too low?)")?.says).toContain("limit");
  });
});
