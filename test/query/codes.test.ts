import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { codePage } from "../../src/result/index.js";
import { QUERY_CODES } from "../../src/query/index.js";
import { rootMembers } from "../../src/query/roots.js";

describe("every code of the room has its page", () => {
  it.each(Object.entries(QUERY_CODES))("%s", (code, { title, explanation }) => {
    const page = readFileSync(new URL(`../../${codePage(code)}`, import.meta.url), "utf8");
    expect(page.startsWith(`# ${title}\n\nCode: \`${code}\` (query)\n\n${explanation}\n\n## When you see it\n\n`)).toBe(
      true,
    );
    expect(page).toContain("\n## What to do\n\n");
  });
});

describe("the members at the root", () => {
  it("are those of twins and those of jobs, each once", () => {
    expect(rootMembers("devices")).toContain("configurations");
    expect(rootMembers("devices.modules")).toStrictEqual(rootMembers("devices"));
    expect(rootMembers("devices.jobs")).toContain("createdDateTimeUtc");
    expect(rootMembers("devices.jobs")).not.toContain("tags");
    expect(new Set(rootMembers("devices")).size).toBe(rootMembers("devices").length);
  });
});
