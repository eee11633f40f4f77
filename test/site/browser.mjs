/**
 * The page in a real browser, as a user works with it. `.ci/site.mjs` builds the site, brings the browser and runs this; the pictures are in
 * `.cache/site/`, to be looked at.
 *
 * CHROMIUM names the browser; `playwright-core` and `axe-core` are found from the folder that TOOLS names. SLOWER=6 makes the page six
 * times slower.
 */
import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

const ROOT = join(import.meta.dirname, "..", "..");
const PAGE = pathToFileURL(join(ROOT, "site", "index.html")).href;
const PICTURES = join(ROOT, ".cache", "site");
const require = createRequire(join(process.env.TOOLS, "package.json"));
const { chromium } = require("playwright-core");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** The longest that anything may take on a busy machine, in milliseconds. */
const PATIENCE = 90_000;

/** How many times slower the page is made than it is, to find what depends on speed. */
const SLOWER = Number(process.env.SLOWER ?? 1);

const SMALL = { width: 360, height: 740 };
const LARGE = { width: 1600, height: 1000 };
const fixture = (file) => readFileSync(join(ROOT, "test", "fixtures", file), "utf8");

let browser;

before(async () => {
  mkdirSync(PICTURES, { recursive: true });
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-sync"],
  });
});

after(async () => {
  await browser.close();
});

/** Opens the page, offline; whatever it asks the network for, and whatever goes wrong in it, fails the test. */
async function visit(
  work,
  {
    viewport = LARGE,
    colorScheme = "light",
    url = PAGE,
    ready = (page) => page.getByRole("tab", { name: "Verdict" }),
  } = {},
) {
  const context = await browser.newContext({ viewport, colorScheme, offline: true, acceptDownloads: true });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  if (SLOWER > 1) await (await context.newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const wrong = [];
  page.on("request", (request) => {
    if (!/^(?:file|blob|data):/.test(request.url())) wrong.push(`it asked for ${request.url()}`);
  });
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(message.text());
  });
  page.on("dialog", (dialog) => {
    wrong.push("a dialog was opened");
    void dialog.dismiss();
  });
  await page.goto(url);
  await ready(page).waitFor();
  await work(page);
  assert.deepEqual(wrong, []);
  await context.close();
}

const tab = (page, name) => page.getByRole("tab", { name, exact: true }).click();
const example = (page, name) => page.getByRole("combobox", { name: /^Example/ }).selectOption(name);
const open = (page, name, buffer) =>
  page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
/** Waits as long as a busy machine may take. */
const sees = (page, text) => page.getByText(text).first().waitFor();
/** A file has been read whole when its heading is there; while it is read, other words count its documents. */
const hasRead = (page, title) => page.getByRole("heading", { name: title, exact: true }).waitFor();
const hasState = (page, state) => page.locator("h2 .state", { hasText: new RegExp(`${state}$`) }).waitFor();

/** Drops a file on the page, as from a folder. */
async function drop(page, name, text) {
  const dataTransfer = await page.evaluateHandle(
    ([file, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], file));
      return transfer;
    },
    [name, text],
  );
  await page.locator(".drop-zone").dispatchEvent("drop", { dataTransfer });
}

async function paste(page, text) {
  await page.getByLabel("The document, as JSON").click();
  await page.keyboard.press("Control+A");
  await page.evaluate((value) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", value);
    document.activeElement.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

/** Watches in how many frames a state is shown while the editor holds words that are none of a document. */
async function watchForStaleText(page, words) {
  await page.evaluate((text) => {
    globalThis.staleFrames = 0;
    const look = () => {
      const hasState = document.querySelector("h2 .state") !== null;
      if (hasState && document.querySelector(".cm-content").textContent.includes(text)) globalThis.staleFrames += 1;
      requestAnimationFrame(look);
    };
    look();
  }, words);
  return () => page.evaluate(() => globalThis.staleFrames);
}

/** Has the page told the same of each file and text that it has read from now on, by no worker. */
async function answerReadings(page, reply) {
  await page.evaluate((told) => {
    Worker.prototype.postMessage = function ({ id }) {
      setTimeout(() => this.onmessage({ data: { ...told, id } }));
    };
  }, reply);
}

describe("the six jobs of the page", () => {
  it("verdict: a pasted twin has a state, and a reason shows its place and its meaning", async () => {
    await visit(async (page) => {
      await paste(page, fixture("edge-agent/in-progress-or-failed-bad-image.json"));
      await hasState(page, "inProgressOrFailed");
      await page.getByRole("button", { name: /registry refused the credentials/ }).click();
      await sees(page, "What to do:");
      assert.match(await page.locator(".cm-marked").first().innerText(), /"description"/);
      await sees(page, "camera");
    });
  });

  it("verdict: the two sets of rules side by side where they differ, and a deployment can be chosen", async () => {
    await visit(async (page) => {
      await paste(page, fixture("edge-agent/not-yet-applied-invalid-deployment.json"));
      await sees(page, "The two sets of rules differ");
      await paste(page, fixture("edge-agent/successful-at-scale.json"));
      await hasState(page, "successful");
      await page.getByRole("combobox", { name: /^Deployment/ }).selectOption("base");
      await hasState(page, "targeted");
      // The choice is one among the deployments of this twin.
      await paste(page, fixture("edge-agent/successful-individual.json"));
      await hasState(page, "successful");
    });
  });

  it("verdict: what is not JSON says where and what was expected", async () => {
    await visit(async (page) => {
      await paste(page, '{\n  "deviceId": "a",\n  "tags" {}\n}');
      await sees(page, 'The text is not JSON: at line 3, column 10 ":" was expected.');
      await page.locator(".cm-wrong-line").waitFor();
      assert.equal(await page.locator(".cm-wrong-line").count(), 1);
    });
  });

  it("verdict: comments and trailing commas are told, and the places of reasons are found among them", async () => {
    await visit(async (page) => {
      const twin = fixture("edge-agent/in-progress-or-failed-bad-image.json").replace(/\}\s*$/, ",} // the end");
      await paste(page, `/* "description": of */\n${twin}`);
      await sees(page, "which JSON does not have; they were left out");
      await hasState(page, "inProgressOrFailed");
      await page.getByRole("button", { name: /registry refused the credentials/ }).click();
      await page.locator(".cm-marked").first().waitFor();
      assert.match(await page.locator(".cm-marked").first().innerText(), /"description"/);
    });
  });

  it("verdict: a twin in a line of a log, pasted or dropped, is taken out of it", async () => {
    const twin = JSON.stringify(JSON.parse(fixture("edge-agent/successful-individual.json")));
    const line = `2026-03-02T08:00:00.000Z [INF] twin received: ${twin}`;
    for (const bring of [paste, (page, text) => drop(page, "agent.log", text)])
      await visit(async (page) => {
        const stale = await watchForStaleText(page, "[INF]");
        await bring(page, line);
        await hasState(page, "successful");
        assert.ok(!(await page.locator(".cm-content").innerText()).includes("[INF]"));
        await paste(page, line);
        await page.locator(".cm-content", { hasNotText: "[INF]" }).waitFor();
        await hasState(page, "successful");
        assert.equal(await stale(), 0);
      });
  });

  it("verdict: what came of the reading of a pasted text is said in place of a verdict", async () => {
    const twin = JSON.stringify(JSON.parse(fixture("edge-agent/successful-individual.json")));
    await visit(async (page) => {
      const verdict = page.getByRole("region", { name: "The verdict" });
      await answerReadings(page, { say: "progress", progress: { documents: 1, bytes: 1, totalBytes: 2 } });
      await paste(page, `${twin}\n${twin}`);
      await verdict.getByText("No verdict yet: this text is read like a file.").waitFor();
      await page.getByRole("button", { name: "Cancel" }).click();
      await verdict.getByText("No verdict: the reading of this text was cancelled.").waitFor();
      await answerReadings(page, { say: "failed", message: "The file could not be read: it is cursed" });
      await paste(page, `${twin}\n${twin}`);
      await verdict.getByText("No verdict: this text could not be read.").waitFor();
      await page.getByRole("alert").getByText("it is cursed").waitFor();
      await paste(page, twin);
      await hasState(page, "successful");
      assert.equal(await verdict.getByText("No verdict").count(), 0);
    });
  });

  it("fleet: a gzipped file, its bar, filter, failures and gate; a row opens its document", async () => {
    await visit(async (page) => {
      const lines = Array.from({ length: 200 }, (_, index) => {
        const file = index % 4 === 0 ? "module-failed-backoff" : "successful-individual";
        return JSON.stringify({ ...JSON.parse(fixture(`edge-agent/${file}.json`)), deviceId: `edge-${index}` });
      });
      await open(page, "fleet.ndjson.gz", gzipSync(lines.join("\n")));
      await hasRead(page, "200 documents");
      await sees(page, "150 (75 %)");
      await page.getByRole("button", { name: /moduleFailed 50/ }).click();
      await sees(page, "50 of 200 documents");
      await page.getByLabel("Filter").fill("edge-40");
      await sees(page, "1 of 200 documents");
      await sees(page, /^pause/);
      await page.getByLabel("Policy").fill('{"success":{"percent":70}}');
      await sees(page, /^advance/);
      await page.getByRole("button", { name: "edge-40", exact: true }).click();
      await page.locator("h2 .id", { hasText: "edge-40" }).waitFor();
    });
  });

  it("fleet: UTF-16 and a query page are read, and a broken line is counted", async () => {
    await visit(async (page) => {
      const twin = fixture("edge-agent/successful-individual.json");
      await open(page, "page.json", Buffer.from(`\uFEFF{"value":[${twin},${twin}]}`, "utf16le"));
      await hasRead(page, "2 documents");
      await open(page, "lines.ndjson", Buffer.from(`${JSON.stringify(JSON.parse(twin))}\n{"deviceId":\n`));
      await hasRead(page, "2 documents, 1 of them unreadable");
    });
  });

  it("fleet: change events of a hub are folded into twins, repeats and another order too", async () => {
    await visit(async (page) => {
      const events = readFileSync(join(ROOT, "docs", "notebooks", "rollout.ndjson"), "utf8")
        .trimEnd()
        .split("\n");
      const messages = events.map((line) => {
        const { at, deviceId, event } = JSON.parse(line);
        const systemProperties = {
          "iothub-connection-device-id": deviceId,
          "iothub-message-source": "twinChangeEvents",
          "iothub-enqueuedtime": at,
        };
        const opType = event.deviceId === undefined ? "updateTwin" : "replaceTwin";
        return JSON.stringify({ body: event, properties: { opType }, systemProperties });
      });
      await open(page, "capture.ndjson", Buffer.from([...messages.reverse(), messages[0]].join("\n")));
      await hasRead(page, "12 documents");
      await page.getByRole("button", { name: /succeeded 8/ }).waitFor();
      await page.getByRole("button", { name: /failed 2/ }).waitFor();
    });
  });

  it("fleet: the output of az iot hub monitor-events, with its banner, pasted and dropped", async () => {
    const output = `${fixture("cases/62-monitor-events-stdout.txt")}Stopping event monitor...\n`;
    for (const bring of [paste, (page, text) => drop(page, "capture.txt", text)])
      await visit(async (page) => {
        await bring(page, output);
        await hasRead(page, "2 documents");
        await page.getByRole("button", { name: "contoso-device-3/module-1", exact: true }).click();
        await page.locator("h2 .id", { hasText: "contoso-device-3/module-1" }).waitFor();
        await tab(page, "Time line");
        await page.getByRole("combobox", { name: /^Twin/ }).selectOption("contoso-device-3/$edgeAgent");
        await page.getByRole("heading", { name: "contoso-device-3" }).waitFor();
      });
  });

  it("fleet: gzip that breaks off is told, and what came before it is shown", async () => {
    await visit(async (page) => {
      const twin = JSON.stringify(JSON.parse(fixture("edge-agent/successful-individual.json")));
      const packed = gzipSync(Array.from({ length: 50 }, () => twin).join("\n"));
      await open(page, "broken.ndjson.gz", packed.subarray(0, packed.length - 12));
      await sees(page, "What came before is shown.");
    });
  });

  it("query: rows over what is loaded, and an error under its character", async () => {
    await visit(async (page) => {
      await example(page, "A fleet of many devices");
      await page.getByRole("heading", { name: /^\d+ documents$/ }).waitFor();
      await tab(page, "Query");
      await page.getByRole("button", { name: "Run" }).click();
      await sees(page, /^\d+ rows?$/);
      await page.getByLabel(/^Query over/).fill("SELECT deviceId FORM devices");
      await page.getByRole("button", { name: "Run" }).click();
      const [line, caret] = (await page.locator("pre.caret").innerText()).split("\n");
      assert.equal(line.slice(caret.indexOf("^"), caret.indexOf("^") + 4), "FORM");
    });
  });

  it("query: who chooses it while a file is read stays there, and is answered over the whole file", async () => {
    await visit(async (page) => {
      const twin = JSON.parse(fixture("edge-agent/successful-at-scale.json"));
      const lines = Array.from({ length: 1500 }, (_, index) => JSON.stringify({ ...twin, deviceId: `edge-${index}` }));
      await open(page, "fleet.ndjson", Buffer.from(lines.join("\n")));
      await tab(page, "Query");
      await page.getByRole("button", { name: "Run" }).click();
      await sees(page, "1,500 rows");
      await page.getByLabel("Query over 1,500 documents").waitFor();
      await page.getByRole("tab", { name: "Query", selected: true }).waitFor();
    });
  });

  it("query: an answer is gone when another file is opened, and the query stays", async () => {
    await visit(async (page) => {
      const twin = JSON.parse(fixture("edge-agent/successful-at-scale.json"));
      const fleet = (count) =>
        Buffer.from(
          Array.from({ length: count }, (_, at) => JSON.stringify({ ...twin, deviceId: `e-${at}` })).join("\n"),
        );
      await open(page, "two.ndjson", fleet(2));
      await hasRead(page, "2 documents");
      await tab(page, "Query");
      await page.getByLabel(/^Query over/).fill("SELECT deviceId FROM devices.modules");
      await page.getByRole("button", { name: "Run" }).click();
      await sees(page, "2 rows");
      await open(page, "three.ndjson", fleet(3));
      await page.getByLabel("Query over 3 documents").waitFor();
      assert.equal(await page.getByText("2 rows").count(), 0);
      await page.getByRole("button", { name: "Run" }).click();
      await sees(page, "3 rows");
      assert.equal(await page.getByLabel(/^Query over/).inputValue(), "SELECT deviceId FROM devices.modules");
    });
  });

  it("patch: what would be refused, what the device is told, the twin after it", async () => {
    await visit(async (page) => {
      await example(page, "Configuration groups");
      await tab(page, "Patch");
      await sees(page, "A hub with these limits takes it.");
      await sees(page, "What the device is told");
      await page.getByLabel("The patch, as JSON").click();
      await page.keyboard.press("Control+A");
      await page.keyboard.insertText('{ "a": { "b": { "c": { "d": { "e": { "f": {} } } } } } }');
      await sees(page, "A hub with these limits takes it.");
      await page.getByLabel("Limits").selectOption("device agents (5 levels)");
      await sees(page, "What would be refused");
    });
  });

  it("time line: a lane per module, and the twin at a moment", async () => {
    await visit(async (page) => {
      await example(page, "A recording of a crashing module");
      await page.locator(".lane-name", { hasText: "filter" }).waitFor();
      await page.getByRole("slider").fill("0");
      await sees(page, "There is nothing besides");
      assert.ok((await page.locator(".segment").count()) > 6);
    });
  });

  it("time line: change events of many twins, one at a time", async () => {
    await visit(async (page) => {
      await example(page, "A capture of change events");
      await hasRead(page, "12 documents");
      await tab(page, "Time line");
      await page.getByRole("combobox", { name: /^Twin/ }).selectOption("pump-03");
      await page.getByRole("heading", { name: "pump-03" }).waitFor();
      await page.locator(".lane-name", { hasText: "whole twin" }).waitFor();
      assert.ok((await page.locator(".segment").count()) >= 4);
      await page.getByRole("slider").fill("0");
      await page.locator("time", { hasText: "2026-03-02T08:00:00Z" }).waitFor();
    });
  });

  it("share: the link and the file hold the document without its secrets", async () => {
    await visit(async (page) => {
      const twin = JSON.parse(fixture("edge-agent/successful-individual.json"));
      twin.properties.desired.runtime.settings = {
        registryCredentials: { r: { username: "u", password: "MARKER", address: "a" } },
      };
      await paste(page, JSON.stringify(twin, null, 2));
      await hasState(page, "successful");
      const saved = page.waitForEvent("download");
      await page.getByRole("button", { name: "Save the redacted file" }).click();
      const file = readFileSync(await (await saved).path(), "utf8");
      assert.ok(file.includes("edge-0042") && !file.includes("MARKER"));
      await page.getByRole("button", { name: "Copy a link" }).click();
      await page.waitForURL(/#document=/);
      const url = page.url();
      await visit(
        async (other) => {
          await hasState(other, "successful");
          assert.ok(!(await other.locator(".cm-content").innerText()).includes("MARKER"));
        },
        { url },
      );
    });
  });
});

describe("the page holds", () => {
  it("with a file of 50 MB, without freezing, and can be cancelled", async () => {
    await visit(async (page) => {
      const twin = JSON.parse(fixture("edge-agent/successful-at-scale.json"));
      const line = JSON.stringify({ ...twin, deviceId: "edge-000000" });
      const count = Math.ceil((50 * 1024 * 1024) / line.length);
      const lines = Array.from({ length: count }, (_, index) =>
        line.replace("edge-000000", `edge-${String(index).padStart(6, "0")}`),
      );
      // A file on disk: the browser would not take so much through its own channel.
      const file = join(PICTURES, "fleet-50-mb.ndjson");
      writeFileSync(file, lines.join("\n"));
      await page.evaluate(() => {
        window.longest = 0;
        let last = performance.now();
        const tick = () => {
          window.longest = Math.max(window.longest, performance.now() - last);
          last = performance.now();
          requestAnimationFrame(tick);
        };
        tick();
      });
      await page.locator("input[type=file]").setInputFiles(file);
      await page.getByRole("button", { name: "Cancel" }).click();
      await page.getByRole("progressbar").waitFor({ state: "detached" });
      await page.locator("input[type=file]").setInputFiles(file);
      await hasRead(page, `${count.toLocaleString("en")} documents`);
      const longest = await page.evaluate(() => window.longest);
      console.log(`note: the longest pause of the page was ${Math.round(longest)} ms with ${count} documents`);
    });
  });

  it("with a hostile twin: markup in every string runs nothing, and breaks no layout", async () => {
    const markup = '<img src=x onerror="document.title=1"><script>alert(1)</script>'.repeat(20);
    const spoil = (value) => {
      if (typeof value === "string") return value + markup;
      if (Array.isArray(value)) return value.map(spoil);
      if (value === null || typeof value !== "object") return value;
      return Object.fromEntries(
        Object.entries(value).map(([name, member]) => [/^\$|^[a-z]/.test(name) ? name : name + markup, spoil(member)]),
      );
    };
    const twin = spoil(JSON.parse(fixture("edge-agent/module-failed-backoff.json")));
    twin.moduleId = "$edgeAgent";
    twin.properties.reported.modules[markup] = { runtimeStatus: markup, settings: { image: markup } };
    for (const viewport of [SMALL, LARGE]) {
      await visit(
        async (page) => {
          await paste(page, JSON.stringify(twin));
          await page.locator("h2 .id", { hasText: "onerror" }).waitFor();
          for (const button of await page.locator(".findings button").all()) await button.click();
          assert.equal(await page.title(), "twinstate: what state is this twin in?");
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(width <= viewport.width, `the page is ${width} wide in a window of ${viewport.width}`);
        },
        { viewport },
      );
    }
  });

  it("with the keyboard alone", async () => {
    await visit(async (page) => {
      await page.getByRole("tab", { name: "Verdict" }).focus();
      await page.keyboard.press("ArrowRight");
      await page.getByRole("tab", { name: "Fleet", selected: true }).waitFor();
      await page.keyboard.press("ArrowLeft");
      await page.getByRole("tab", { name: "Verdict", selected: true }).waitFor();
      await page.locator(".findings button").first().focus();
      await page.keyboard.press("Enter");
      await sees(page, "What to do:");
    });
  });
});

describe("every tab, looked at", () => {
  const views = {
    Verdict: async (page) => {
      await example(page, "An image that cannot be pulled");
      await page.locator(".findings button").first().click();
    },
    Fleet: async (page) => {
      await example(page, "A fleet of many devices");
      await sees(page, "What fails most");
    },
    Query: async (page) => {
      await tab(page, "Query");
      await page.getByRole("button", { name: "Run" }).click();
      await sees(page, /^\d+ rows?$/);
    },
    Patch: async (page) => {
      await tab(page, "Patch");
      await sees(page, "What the device is told");
    },
    Capture: async (page) => {
      await example(page, "A capture of change events");
      await hasRead(page, "12 documents");
      await tab(page, "Time line");
      await page.locator(".lane").first().waitFor();
    },
    "Time line": async (page) => {
      await example(page, "A recording of a crashing module");
      await page.locator(".lane").first().waitFor();
    },
  };
  for (const [name, look] of Object.entries(views))
    for (const [size, viewport] of Object.entries({ small: SMALL, large: LARGE }))
      for (const colorScheme of ["light", "dark"])
        it(`${name}, ${size}, ${colorScheme}: no violation of accessibility, nothing wider than the window`, async () => {
          await visit(
            async (page) => {
              await look(page);
              await page.screenshot({
                path: join(PICTURES, `${name.replace(" ", "-")}-${size}-${colorScheme}.png`),
                fullPage: true,
              });
              // As the tool's own channel, which the policy of the page does not bind.
              const { violations } = await page.evaluate(`${AXE}; axe.run()`);
              const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
              assert.deepEqual(told, []);
              const width = await page.evaluate(() => document.documentElement.scrollWidth);
              assert.ok(width <= viewport.width, `the page is ${width} wide`);
            },
            { viewport, colorScheme },
          );
        });
});

/** The pages of the documentation but those of single codes, of which one stands for all. */
function documentationPages() {
  const folder = join(ROOT, "site", "docs");
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(".html"))
    .filter((file) => !file.startsWith("codes") || ["codes/index.html", "codes/image-not-found.html"].includes(file));
}

/** A page of each kind of the API reference. */
const API_PAGES = [
  "index",
  "modules/twin",
  "functions/edge-agent.classifyEdgeDeployment",
  "types/configuration.AgentMemory",
].map((name) => `../api/${name}.html`);

describe("the documentation, looked at", () => {
  it("no page is wider than a small window", async () => {
    const context = await browser.newContext({ viewport: SMALL, offline: true });
    const page = await context.newPage();
    const wide = [];
    for (const file of [...documentationPages(), ...API_PAGES]) {
      await page.goto(pathToFileURL(join(ROOT, "site", "docs", file)).href);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > SMALL.width) wide.push(`${file}: ${width}`);
    }
    assert.deepEqual(wide, []);
    await context.close();
  });

  it("the API reference leads back to the documentation, and the notebook shows its pictures", async () => {
    // The icons of the reference are files of their own, which a page on a disk may not load; so this is no visit.
    const context = await browser.newContext({ viewport: LARGE, offline: true });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(ROOT, "site", "api", "modules", "twin.html")).href);
    await page.getByRole("link", { name: "Documentation", exact: true }).click();
    await page.getByRole("heading", { name: "twinstate", exact: true }).waitFor();
    await page.getByRole("link", { name: "a notebook", exact: true }).click();
    await page.getByRole("heading", { name: "A fleet, looked at" }).waitFor();
    assert.ok((await page.locator(".output svg").count()) >= 4);
    assert.ok((await page.locator(".output table").count()) >= 2);
    await context.close();
  });

  const pages = [
    "index.html",
    "glossary.html",
    "tasks/why-does-this-device-hang.html",
    "notebooks/fleet-analysis.ipynb.html",
    "deployments.html",
    "search.html?q=tags",
  ];
  for (const file of pages)
    for (const [size, viewport] of Object.entries({ small: SMALL, large: LARGE }))
      for (const colorScheme of ["light", "dark"])
        it(`${file}, ${size}, ${colorScheme}: no violation of accessibility, no request`, async () => {
          const [path, search = ""] = file.split("?");
          const url = `${pathToFileURL(join(ROOT, "site", "docs", path)).href}?${search}`;
          await visit(
            async (page) => {
              const name = path.replace(/\W/g, "-").replace("-html", "");
              await page.screenshot({ path: join(PICTURES, `docs-${name}-${size}-${colorScheme}.png`) });
              const { violations } = await page.evaluate(`${AXE}; axe.run()`);
              assert.deepEqual(
                violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`),
                [],
              );
            },
            { viewport, colorScheme, url, ready: (page) => page.getByRole("heading", { level: 1 }) },
          );
        });
});

describe("a report to send round, looked at", () => {
  const report = pathToFileURL(join(ROOT, "test", "expected", "report-page.html")).href;
  for (const [size, viewport] of Object.entries({ small: SMALL, large: LARGE }))
    for (const colorScheme of ["light", "dark"])
      it(`${size}, ${colorScheme}: no violation of accessibility, no request, nothing wider than the window`, async () => {
        await visit(
          async (page) => {
            await page.screenshot({ path: join(PICTURES, `report-${size}-${colorScheme}.png`), fullPage: true });
            const { violations } = await page.evaluate(`${AXE}; axe.run()`);
            assert.deepEqual(
              violations.map(({ id }) => id),
              [],
            );
            const width = await page.evaluate(() => document.documentElement.scrollWidth);
            assert.ok(width <= viewport.width, `the report is ${width} wide`);
            if (size === "large") await page.pdf({ path: join(PICTURES, "report.pdf"), format: "A4" });
          },
          { viewport, colorScheme, url: report, ready: (page) => page.getByRole("heading", { name: "Line 3" }) },
        );
      });
});
