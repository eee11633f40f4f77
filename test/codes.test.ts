import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as library from "../src/index.js";
import { CODES, codePage } from "../src/index.js";
import type { CodeDescription } from "../src/index.js";

type Registry = Readonly<Record<string, CodeDescription>>;

/** Every `*_CODES` of a room that the front door shows and that is a registry: `TWIN_CODES` → room `twin`. */
const REGISTRIES = Object.entries(library as Readonly<Record<string, unknown>>)
  .filter((entry): entry is [string, Registry] => entry[0].endsWith("_CODES") && isRegistry(entry[1]))
  .map(([name, registry]) => ({
    room: name
      .replace(/_CODES$/, "")
      .toLowerCase()
      .replaceAll("_", "-"),
    registry,
  }));

const ROWS = REGISTRIES.flatMap(({ room, registry }) =>
  Object.entries(registry).map(([code, description]) => ({ room, code, description })),
);

/** `DEPLOYMENT_STATUS_CODES` is a table of the source's status codes, an array, and no registry. */
function isRegistry(value: unknown): value is Registry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

describe("the registries", () => {
  it("are those of rooms that exist", () => {
    expect(REGISTRIES.map(({ room }) => room)).toContain("twin");
    for (const { room } of REGISTRIES) expect(existsSync(`src/${room}/codes.ts`), room).toBe(true);
  });

  it("give every code to one room", () => {
    const codes = ROWS.map(({ code }) => code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toStrictEqual([]);
  });

  it("are joined in CODES, none left out", () => {
    expect(Object.keys(CODES).sort()).toStrictEqual(ROWS.map(({ code }) => code).sort());
    for (const { code, description } of ROWS) expect(CODES[code as keyof typeof CODES]).toBe(description);
  });
});

describe.each(ROWS)("the code $code of the room $room", ({ room, code, description: { title, explanation } }) => {
  it("is written in kebab case, with a title and an explanation", () => {
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(title).toMatch(/^\S.*[^.\s]$/);
    expect(explanation).toMatch(/^\S.*\.$/);
  });

  it("has a page that says the same, and when it is seen and what to do", () => {
    const page = readFileSync(codePage(code), "utf8");
    expect(page.split("\n").slice(0, 6)).toStrictEqual([
      `# ${title}`,
      "",
      `Code: \`${code}\` (${room})`,
      "",
      explanation,
      "",
    ]);
    expect(page).toMatch(/^## When you see it\n\n\S/m);
    expect(page).toMatch(/^## What to do\n\n\S/m);
  });
});

describe("docs/codes", () => {
  it("has no page without a code", () => {
    const pages = readdirSync("docs/codes")
      .filter((file) => file !== "README.md")
      .map((file) => `docs/codes/${file}`);
    expect(pages.sort()).toStrictEqual(ROWS.map(({ code }) => codePage(code)).sort());
  });
});
