import { describe, expect, it } from "vitest";
import { lifecycleOf } from "../../../src/twin/events/lifecycle.js";

describe("lifecycleOf", () => {
  it.each([
    ["createDeviceIdentity", "created"],
    ["createModuleIdentity", "created"],
    ["Microsoft.Devices.DeviceCreated", "created"],
    ["deleteDeviceIdentity", "deleted"],
    ["deleteModuleIdentity", "deleted"],
    ["Microsoft.Devices.DeviceDeleted", "deleted"],
    ["updateTwin", undefined],
    ["toString", undefined],
    [undefined, undefined],
  ])("of the operation %s is %s", (operation, expected) => {
    expect(lifecycleOf(operation)).toBe(expected);
  });
});
