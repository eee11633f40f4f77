import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { expandWildcards } from "../../../src/node/reading/wildcards.js";
import { collectDocuments } from "../../support/documents.js";
import { temporaryFolder } from "../../support/folder.js";

const folder = temporaryFolder();
const under = (paths: readonly string[]): readonly string[] => paths.map((path) => path.slice(folder.length + 1));

beforeAll(() => {
  for (const site of ["north", "south"]) {
    mkdirSync(join(folder, site));
    writeFileSync(join(folder, site, "b1.json"), `{"from":"${site}/b1"}`);
    writeFileSync(join(folder, site, "a+.json"), `{"from":"${site}/a+"}`);
  }
  writeFileSync(join(folder, "south", "only.JSON"), "{}");
  writeFileSync(join(folder, "north", ".hidden.json"), "{}");
  writeFileSync(join(folder, "literal-[1]*.json"), '{"from":"literal"}');
});

describe("wildcards in a path", () => {
  it.each([
    ["north/*.json", ["north/a+.json", "north/b1.json"]],
    ["north//*.json", ["north//a+.json", "north//b1.json"]],
    ["*/b?.json", ["north/b1.json", "south/b1.json"]],
    ["*/only.JSON", ["south/only.JSON"]],
    ["n*", ["north"]],
    ["north/.h*", ["north/.hidden.json"]],
    ["north/a+*", ["north/a+.json"]],
    ["north/?.json", []],
    ["nowhere/*.json", []],
    ["south/only.JSON/*", []],
  ])("%s stands for %j", async (pattern, expected) => {
    expect(under(await expandWildcards(join(folder, "x").slice(0, -1) + pattern, "linux"))).toStrictEqual(expected);
  });

  it("are in the working directory where the path names no other", async () => {
    expect(await expandWildcards("package.jso?", "linux")).toStrictEqual(["package.json"]);
  });

  it("are none where there are none", async () => {
    expect(await expandWildcards("package.json", "linux")).toStrictEqual([]);
  });

  it("do not care for upper and lower case on Windows, where a backslash separates too", async () => {
    expect(under(await expandWildcards(`${folder}/SOUTH*`, "win32"))).toStrictEqual(["south"]);
    expect(under(await expandWildcards(`${folder}/SOUTH*`, "linux"))).toStrictEqual([]);
    // There is no file behind a backslash here, but the part in front of it was looked for by itself.
    expect(await expandWildcards(`${folder}/sou*\\only.json`, "win32")).toStrictEqual([]);
  });
});

describe("a source with wildcards", () => {
  it("stands for the files that are called so, as if each had been named", async () => {
    const documents = await collectDocuments(join(folder, "*", "b*.json"));
    expect(documents.map(({ source, result }) => [source.slice(folder.length + 1), result.ok && result.value])).toEqual(
      [
        ["north/b1.json", { from: "north/b1" }],
        ["south/b1.json", { from: "south/b1" }],
      ],
    );
  });

  it("is the file itself where one is called so", async () => {
    const documents = await collectDocuments(join(folder, "literal-[1]*.json"));
    expect(documents.map(({ result }) => result.ok && result.value)).toStrictEqual([{ from: "literal" }]);
  });

  it("could not be opened where nothing is called so", async () => {
    const [document, ...others] = await collectDocuments(join(folder, "*.yaml"));
    expect(others).toStrictEqual([]);
    expect(document?.result.issues).toMatchObject([
      {
        code: "source-unavailable",
        message: expect.stringMatching(/\*\.yaml" could not be opened: no file has such a name\.$/) as string,
      },
    ]);
  });

  it("is no source in a directory: a link there that leads nowhere is told by its name", async () => {
    const links = join(folder, "links");
    mkdirSync(links);
    symlinkSync("nowhere", join(links, "a*.json"));
    const [document, ...others] = await collectDocuments(links);
    expect(others).toStrictEqual([]);
    expect(document?.result.issues[0]?.message).toMatch(/a\*\.json" could not be opened: there is no such file/);
  });
});
