import { describe, expect, it } from "vitest";
import { refuseSchemaVersion } from "../../src/edge-agent/index.js";

describe("refuseSchemaVersion (reference/edge-agent.md §1.6)", () => {
  it.each(["1.0", "1.0.7", "1.0.9.9", "1.1", "1.1.0", " 1 . 0 ", "+1.+0", "1.-0", "\t+1.0 ", "1.0.2147483647"])(
    "takes %j",
    (version) => {
      expect(refuseSchemaVersion(version)).toBeNull();
    },
  );

  it.each([
    "0.1",
    "1",
    "1.1.1",
    "1.1.0.0",
    "1.2",
    "2.0",
    "",
    " ",
    "a.b",
    "1.0.0.0.0",
    "1.-1",
    "-1.0",
    "1.+-0",
    "1.\u00a00",
    "++1.0",
    "1.0.2147483648",
    "1.99999999999",
    "1..0",
  ])("refuses %j with 412", (version) => {
    expect(refuseSchemaVersion(version)).toBe(412);
  });

  it.each([undefined, null, 1.1, {}])("calls %j a format error, 400", (version) => {
    expect(refuseSchemaVersion(version)).toBe(400);
  });
});
