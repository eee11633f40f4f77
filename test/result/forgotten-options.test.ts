import { describe, expect, it } from "vitest";
import * as library from "../../src/index.js";

const TWIN = { deviceId: "d1", properties: { desired: {}, reported: {} } };
const HANDLER = { id: "group", apply: () => undefined, report: () => ({}) };

/** Calls that leave out the options which a function needs, as a caller without types does. */
const CALLS: Readonly<Record<string, (options: never) => unknown>> = {
  createTwin: (options) => library.createTwin({ deviceId: "d1" }, options),
  patchDesired: (options) => library.patchDesired(TWIN, {}, options),
  patchReported: (options) => library.patchReported(TWIN, {}, options),
  patchTags: (options) => library.patchTags(TWIN, {}, options),
  replaceDesired: (options) => library.replaceDesired(TWIN, {}, options),
  replaceTags: (options) => library.replaceTags(TWIN, {}, options),
  settledFor: (options) => library.settledFor([], "successful", 0, options),
  markPending: (options) => library.markPending({}, options),
  addSummary: (options) => library.addSummary({}, {}, options),
  handleGroup: (options) => library.handleGroup(HANDLER, {}, options),
  handleGroups: (options) => library.handleGroups([HANDLER], {}, options),
  readEvidence: (options) => library.readEvidence(library.emptyEvidence, options),
  forgetFinished: (options) => library.forgetFinished(library.emptyEvidence, options),
};

describe("options that are needed and were forgotten", () => {
  it.each(Object.entries(CALLS))("%s says so", (_name, call) => {
    const told = (found: string): TypeError =>
      new TypeError(`The parameter "options" must be an object, not ${found}.`);
    expect(() => call(undefined as never)).toThrow(told("nothing"));
    expect(() => call(null as never)).toThrow(told("null"));
    expect(() => call({} as never)).toThrow(/^The option "(?:now|before)" must be an ISO 8601 time /);
  });

  it("a handler that takes its time is not asked", async () => {
    const told = new TypeError('The parameter "options" must be an object, not nothing.');
    await expect(library.handleGroupAsync(HANDLER, {}, undefined as never)).rejects.toThrow(told);
    await expect(library.handleGroupsAsync([HANDLER], {}, undefined as never)).rejects.toThrow(told);
  });

  it("foldTwinEvent and foldTwinEvents say what is missing of the event", () => {
    const told = (name: string): TypeError =>
      new TypeError(`The option "${name}" must be an object with deviceId and at, not nothing.`);
    expect(() => library.foldTwinEvent(TWIN, {}, undefined as never)).toThrow(told("from"));
    expect(() => library.foldTwinEvents(undefined, [undefined as never])).toThrow(told("event"));
  });
});
