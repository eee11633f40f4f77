/**
 * The site is built, its links are followed, and the page is used in a real browser as a person would (test/site/browser.mjs).
 *
 * The browser is Debian's Chromium, installed when it is not there; what drives it comes from npm when the check runs. Neither is a
 * dependency. Where no browser can be had the gate is skipped, and says so.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { installFromDebian, installFromNpm, ROOT, run } from "./tools.mjs";

const TOOLS = join(ROOT, ".cache", "browser-tools");
const SKIPPED = 77;
const PACKAGES = ["playwright-core@1.65.1", "axe-core@4.14.1"];
const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

function findBrowser() {
  return BROWSERS.find((path) => existsSync(path));
}

function fail(what, output) {
  console.error(`${what}\n${output}`);
  process.exit(1);
}

const built = run("npx", ["tsx", "docs/site/build.ts"]);
if (!built.ok) fail("The site could not be built.", built.output);
for (const line of built.output.trim().split("\n")) console.log(`note: ${line}`);

if (findBrowser() === undefined && process.platform === "linux" && process.getuid?.() === 0)
  installFromDebian(["chromium", "fonts-dejavu-core"]);
const browser = findBrowser();
if (browser === undefined) {
  console.log("skipped: THE PAGE WAS NOT TRIED IN A BROWSER: there is no Chromium, and apt cannot install one here");
  process.exit(SKIPPED);
}
const tools = installFromNpm(TOOLS, PACKAGES);
if (!tools.ok) fail("What drives the browser could not be installed.", tools.output);

const tried = run("node", ["--test", "--test-reporter=tap", "test/site/browser.mjs"], {
  env: { CHROMIUM: browser, TOOLS },
});
if (!tried.ok) fail("The page does not do in a browser what it should.", tried.output);
const passed = /^# pass (\d+)$/m.exec(tried.output)?.[1];
console.log(`note: ${passed} tests in ${browser}; the pictures are in .cache/site`);
for (const [note] of tried.output.matchAll(/note: .*/g)) console.log(note);
