import { describe, expect, it } from "vitest";
import { apiReadme } from "../../docs/site/pages/api.js";
import { collectPages } from "../../docs/site/pages/collect.js";
import { entriesOf } from "../../docs/site/pages/entries.js";
import { renderPage } from "../../docs/site/pages/render.js";
import { buildIndex, searchIndex } from "../../docs/site/pages/search.js";

const pages = collectPages(".");
const files = new Set(pages.map(({ file }) => file));
const index = buildIndex(pages.flatMap((page) => entriesOf(page, renderPage(page, files))));

describe("the search of the documentation", () => {
  it.each([
    ["in progress", /^(?:index|edge-agent)\.html/],
    ["tags", /^queries\.html/],
    ["wait", /^(?:tasks\/wait-for-a-rollout|command-line)\.html/],
    ["createOptions", /^codes\/.*create-options/],
    ["gate", /^tasks\/gate-a-pipeline\.html/],
    ["reconnect", /^configuration-groups\.html#the-life-of-an-agent/],
    ["Event Hubs", /^tasks\/read-event-hubs\.html/],
    ["DuckDB", /^tasks\/a-fleet-in-a-database\.html/],
    ["send round", /^command-line\.html#a-report-to-send-round/],
    ["explain", /^command-line\.html#explain/],
  ])("finds %s on the right page, among the first two", (words, address) => {
    const found = searchIndex(index, words).slice(0, 2);
    expect(found.map(({ id }) => String(id)).filter((id) => address.test(id))).not.toStrictEqual([]);
  });

  it("finds nothing for words that are nowhere", () => {
    expect(searchIndex(index, "zeppelin")).toStrictEqual([]);
  });
});

describe("the pages of the documentation", () => {
  it("have each a title of their own, and an address", () => {
    expect(new Set(pages.map(({ address }) => address)).size).toBe(pages.length);
    expect(pages.filter(({ title }) => title.trim() === "")).toStrictEqual([]);
  });

  it("make a link to a page lead to its address, and one to another file to its copy", () => {
    const page = {
      file: "docs/tasks/x.md",
      address: "tasks/x.html",
      title: "x",
      markdown: "[a](../queries.md#roots) [b](../notebooks/n.ipynb) [c](https://example.com/)",
    };
    const { html } = renderPage(page, new Set(["docs/queries.md"]));
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toStrictEqual([
      "../queries.html#roots",
      "../files/docs/notebooks/n.ipynb",
      "https://example.com/",
    ]);
  });

  it("show markup in a code block as text", () => {
    const page = { file: "x.md", address: "x.html", title: "x", markdown: "```\n<script>alert(1)</script>\n```" };
    expect(renderPage(page, new Set()).html).toContain("&lt;script&gt;");
  });
});

describe("the README at the start of the API reference", () => {
  it("has no title of its own, and leads to the pages of the documentation", () => {
    const markdown =
      "# twinstate\n[a](docs/queries.md#roots) [b](docs/codes/README.md) [c](LICENSE) [d](docs/notebooks/n.ipynb) [e](#more)\n";
    expect(apiReadme(markdown)).toBe(
      "[a](../docs/queries.html#roots) [b](../docs/codes/index.html) [c](../docs/LICENSE.html) [d](../docs/files/docs/notebooks/n.ipynb) [e](#more)\n",
    );
  });
});
