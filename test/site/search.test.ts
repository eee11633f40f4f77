import { describe, expect, it } from "vitest";
import { apiReadme } from "../../docs/site/pages/api.js";
import { collectPages } from "../../docs/site/pages/collect.js";
import { entriesOf } from "../../docs/site/pages/entries.js";
import { KEYWORDS } from "../../docs/site/pages/keywords.js";
import { notebookMarkdown } from "../../docs/site/pages/notebook.js";
import { renderPage } from "../../docs/site/pages/render.js";
import { buildIndex, searchIndex } from "../../docs/site/pages/search.js";

const pages = collectPages(".");
const files = new Set(pages.map(({ file }) => file));
const entries = pages.flatMap((page) => entriesOf(page, renderPage(page, files)));
const index = buildIndex(entries);

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

  it.each([
    ["in progress", "edge-agent.html#states"],
    ["tags", "queries.html"],
    ["wait", "tasks/wait-for-a-rollout.html"],
    ["secret", "documents.html#showing-a-document-to-others"],
    ["exit code", "command-line.html#exit-codes"],
    ["schema", "command-line.html#validate"],
    ["etag", "testing-with-twins.html#a-backend"],
    ["offline device", "tasks/why-does-this-device-hang.html"],
    ["stuck", "tasks/why-does-this-device-hang.html"],
    ["metadata", "glossary.html"],
    ["depth limit", "twin-limits.html#levels"],
    ["CSV", "command-line.html#formats"],
    ["mock", "tasks/test-a-handler-against-a-hub.html"],
    ["github actions", "tasks/gate-a-pipeline.html"],
    ["out of sync", "properties.html#plain-comparison"],
    ["notebook", "notebooks/fleet-analysis.ipynb.html"],
    ["target condition", "queries.html#conditions-alone"],
    ["privacy", "documents.html#showing-a-document-to-others"],
  ])("finds %s, as a newcomer types it, on %s first", (words, address) => {
    expect(searchIndex(index, words)[0]?.id).toBe(address);
  });

  it("has each code once, by its page", () => {
    expect(entries.filter(({ id }) => id.startsWith("codes/version-behind"))).toHaveLength(1);
  });

  it("has more words only for pages and parts that there are", () => {
    const known = new Set(entries.map(({ id }) => id));
    expect(Object.keys(KEYWORDS).filter((address) => !known.has(address))).toStrictEqual([]);
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

  it("give columns of short words no more room than they need, and break long names only between their parts", () => {
    const markdown =
      "| row | the first that holds |\n| --- | --- |\n| 1 | `properties.desired.modules` and `createOptions` |";
    const { html } = renderPage({ file: "x.md", address: "x.html", title: "x", markdown }, new Set());
    expect(html).toContain('<th class="short">row</th>');
    expect(html).toContain('<td class="short">1</td>');
    expect(html).toContain("<th>the first that holds</th>");
    expect(html).toContain("properties.<wbr>desired.<wbr>modules");
    expect(html).toContain("<code>createOptions</code>");
  });

  it("show a notebook with its words, its code and what is stored of its output", () => {
    const cells = [
      { cell_type: "markdown", source: ["# A fleet\n", "In words."] },
      { cell_type: "code", source: "1 + 1", outputs: [{ data: { "text/plain": ["2"] } }] },
      {
        cell_type: "code",
        source: "draw()",
        outputs: [{ data: { "image/svg+xml": "<svg>\n\n</svg>", "text/plain": "no" } }],
      },
      { cell_type: "code", source: "log()", outputs: [{}] },
    ];
    const markdown = notebookMarkdown(JSON.stringify({ cells }), "n.ipynb");
    const page = { file: "docs/notebooks/n.ipynb", address: "notebooks/n.ipynb.html", title: "A fleet", markdown };
    const { html } = renderPage(page, new Set([page.file]));
    expect(html).toMatch(/^<h1 id="a-fleet">A fleet<\/h1>/);
    expect(html).toContain('<a href="../files/docs/notebooks/n.ipynb">n.ipynb</a>');
    expect(html).toContain("<code>1 + 1</code>");
    expect(html).toContain("<code>2</code>");
    expect(html).toContain('<div class="output"><svg>\n</svg></div>');
    expect(html).not.toContain("no</code>");
  });

  it("show markup in a code block as text", () => {
    const page = { file: "x.md", address: "x.html", title: "x", markdown: "```\n<script>alert(1)</script>\n```" };
    expect(renderPage(page, new Set()).html).toContain("&lt;script&gt;");
  });
});

describe("the README at the start of the API reference", () => {
  it("has no title of its own, and leads to the pages of the documentation", () => {
    const markdown =
      "# twinstate\n[a](docs/queries.md#roots) [b](docs/codes/README.md) [c](LICENSE) [d](docs/notebooks/n.ipynb) [e](schemas/a.json) [f](#more)\n";
    expect(apiReadme(markdown)).toBe(
      "[a](../docs/queries.html#roots) [b](../docs/codes/index.html) [c](../docs/LICENSE.html) [d](../docs/notebooks/n.ipynb.html) [e](../docs/files/schemas/a.json) [f](#more)\n",
    );
  });
});
