import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../../src/json/index.js";
import { isSameUpdate, readManifestId, readUpdateId } from "../../../src/properties/device-update/update-id.js";

const ID = { provider: "Contoso", name: "pump", version: "1.0" };

describe("the id of an update", () => {
  it.each<[string, JsonValue | undefined, object | undefined]>([
    ["an object", ID, ID],
    ["a string that holds one", JSON.stringify(ID), ID],
    ["more than an id", { ...ID, extra: 1 }, ID],
    ["no provider", { name: "pump", version: "1.0" }, undefined],
    ["no name", { provider: "Contoso", version: "1.0" }, undefined],
    ["no version", { provider: "Contoso", name: "pump" }, undefined],
    ["a provider that is a number", { ...ID, provider: 1 }, undefined],
    ["a name that is a number", { ...ID, name: 1 }, undefined],
    ["a version that is a number", { ...ID, version: 1 }, undefined],
    ["a string that is not JSON", "Contoso.pump.1.0", undefined],
    ["an empty string", "", undefined],
    ["a string that holds a number", "1", undefined],
    ["a list", [ID], undefined],
    ["a list of one string", [JSON.stringify(ID)], undefined],
    ["nothing", undefined, undefined],
    ["null", null, undefined],
  ])("in %s", (_what, value, id) => {
    expect(readUpdateId(value)).toStrictEqual(id);
  });

  it.each<[string, JsonValue | undefined, object | undefined]>([
    ["as a string", JSON.stringify({ updateId: ID, files: {} }), ID],
    ["as an object", { updateId: ID }, ID],
    ["with an id that is a string", { updateId: JSON.stringify(ID) }, ID],
    ["without an id", { files: {} }, undefined],
    ["that is the id itself", ID, undefined],
    ["that is cut", '{"updateId":{"provi', undefined],
    ["that is missing", undefined, undefined],
  ])("in a manifest %s", (_what, manifest, id) => {
    expect(readManifestId(manifest)).toStrictEqual(id);
  });

  it("is another one by its provider, its name or its version", () => {
    expect(isSameUpdate(ID, { ...ID })).toBe(true);
    expect(isSameUpdate(ID, { ...ID, provider: "Fabrikam" })).toBe(false);
    expect(isSameUpdate(ID, { ...ID, name: "valve" })).toBe(false);
    expect(isSameUpdate(ID, { ...ID, version: "1.1" })).toBe(false);
  });
});
