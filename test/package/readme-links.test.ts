import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";

/** The files that the package holds. */
function packedFiles(): ReadonlySet<string> {
  const told = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const answer = JSON.parse(told) as unknown;
  // npm answers a list, or in later versions an object by the name of the package.
  const [packed] = Object.values(answer as Record<string, { readonly files: readonly { readonly path: string }[] }>);
  return new Set(packed!.files.map(({ path }) => path));
}

/** Where the relative links of a page lead. */
function linksOf(page: string): readonly string[] {
  const markdown = readFileSync(page, "utf8").replaceAll(/^ *```[^]*?^ *```/gm, "");
  return [...markdown.matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(([, target]) =>
    posix.normalize(posix.join(posix.dirname(page), target!)),
  );
}

describe("the package", () => {
  const files = packedFiles();

  it("holds everything that the README links to", () => {
    const links = linksOf("README.md");
    expect(links.length).toBeGreaterThan(30);
    expect(links.filter((link) => !files.has(link))).toStrictEqual([]);
  });

  it("holds what the pages that it holds link to, but for sources and tests", () => {
    const pages = [...files].filter((file) => file.endsWith(".md"));
    expect(pages.length).toBeGreaterThan(300);
    const missing = pages.flatMap((page) =>
      linksOf(page)
        .filter(
          (link) =>
            !files.has(link) && !/^(?:src|test|schemas|docs\/site|docs\/generate|\.ci|\.github)(?:\/|$)/.test(link),
        )
        .map((link) => `${page}: ${link}`),
    );
    expect(missing).toStrictEqual([]);
  });
});
