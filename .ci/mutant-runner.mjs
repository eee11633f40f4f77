/**
 * Runs the tests of a room for Stryker within one process: `npm run mutants` (`mutants.mjs`).
 *
 * Stryker's own runner starts Vitest anew for each change, which reads and compiles every file again; that took seconds a change. Here source and
 * tests are bundled once. Each change runs only the tests that reach it, quickest first, until one fails. What is made while the files are read
 * (tables of rows), and what no test noticed, is judged once more with the files read anew while the change is active.
 */
import { createRequire } from "node:module";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import vm from "node:vm";

const SEED = 20261127;
const CASES = 20;
/** Milliseconds of the processor: the quickest tests that together take so long are run for each change, and the quickest of them when it is judged once more. */
const LONGEST_RUN = 5_000;
const LONGEST_SECOND_RUN = 1_500;
/** Milliseconds: a test that takes this and `PATIENCE` times its own time never ends. */
const LONGEST_WAIT = 2_000;
const PATIENCE = 20;
const DURATIONS = "test-durations.json";
const CALL = new vm.Script("globalThis.__stryker__.call()");
/** What Stryker and the changed code say to each other. */
const state = (globalThis.__stryker__ ??= {});
state.mutantCoverage ??= { static: {}, perTest: {} };

class RoomRunner {
  static inject = [];
  #root = process.cwd();
  #externals = new Map();
  #durations = new Map();
  #longest = new Map();
  #script;
  #tests;
  #spoilt = false;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env.TWINSTATE_CASES = String(CASES);
    const require = createRequire(join(this.#root, "package.json"));
    const load = (name) => import(pathToFileURL(require.resolve(name)).href);
    this.runner = await import(pathToFileURL(join(this.#root, "node_modules/@vitest/runner/dist/index.js")).href);
    this.#externals.set(
      "vitest",
      await import(pathToFileURL(join(this.#root, "node_modules/vitest/dist/index.js")).href),
    );
    const { code, imports } = await bundle(await load("esbuild"), this.#root, testFiles(this.#root));
    for (const name of imports) {
      if (!this.#externals.has(name)) this.#externals.set(name, requireOr(require, name, load));
    }
    for (const [name, module] of this.#externals) this.#externals.set(name, await module);
    this.#script = new vm.Script(code, {
      filename: join(this.#root, "bundle.cjs"),
      importModuleDynamically: vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
  }

  /** Every test once, without a change: which changes each reaches, and how long it takes. */
  async dryRun() {
    state.activeMutant = undefined;
    await this.#read();
    const results = [];
    for (const test of this.#tests.values()) {
      state.currentTestId = test.id;
      const { error, milliseconds } = await this.#run(test);
      state.currentTestId = undefined;
      this.#durations.set(test.id, milliseconds);
      const result = { id: test.id, name: test.id, fileName: test.file, timeSpentMs: Math.ceil(milliseconds) };
      results.push(error === undefined ? { ...result, status: 0 } : { ...result, status: 1, failureMessage: error });
    }
    writeFileSync(DURATIONS, JSON.stringify([...this.#durations]));
    const kept = results.filter(({ id }) => this.#isKept(id));
    const { perTest, ...mutantCoverage } = structuredClone(state.mutantCoverage);
    for (const id of Object.keys(perTest)) if (!this.#isKept(id)) delete perTest[id];
    return { status: "complete", tests: kept, mutantCoverage: { ...mutantCoverage, perTest } };
  }

  /** How long a test may take, so that all that are as quick fit into a run. */
  #longestOf(run) {
    let longest = this.#longest.get(run);
    if (longest === undefined) {
      let sum = 0;
      longest = 0;
      for (const milliseconds of [...this.#durations.values()].sort((a, b) => a - b)) {
        sum += milliseconds;
        if (sum <= run) longest = milliseconds;
      }
      this.#longest.set(run, longest);
    }
    return longest;
  }

  #isKept(id, longest = LONGEST_RUN) {
    return (this.#durations.get(id) ?? 0) <= this.#longestOf(longest);
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }) {
    // A process that was started anew has not seen the run without a change.
    if (this.#durations.size === 0 && existsSync(DURATIONS))
      this.#durations = new Map(JSON.parse(readFileSync(DURATIONS, "utf8")));
    if (mutantActivation === "static") return this.#judgeAnew(activeMutant.id, undefined, hitLimit);
    state.activeMutant = undefined;
    if (this.#tests === undefined || this.#spoilt) await this.#read();
    const verdict = await this.#judge(activeMutant.id, testFilter, hitLimit);
    if (verdict.status === "survived") {
      const again = testFilter.filter((id) => this.#isKept(id, LONGEST_SECOND_RUN));
      return this.#judgeAnew(activeMutant.id, again, hitLimit);
    }
    this.#spoilt =
      verdict.status === "timeout" || (await this.#run(this.#tests.get(verdict.killedBy[0]))).error !== undefined;
    return verdict;
  }

  /** With all files read while the change is active: what is made once and kept is made of the changed code. */
  async #judgeAnew(mutant, ids, hitLimit) {
    this.#spoilt = true;
    state.activeMutant = mutant;
    state.hitCount = 0;
    state.hitLimit = hitLimit === undefined ? undefined : hitLimit * 2;
    if (hitLimit === undefined) state.hitCount = undefined;
    try {
      await this.#read();
    } catch (error) {
      return {
        status: "killed",
        killedBy: [this.#durations.keys().next().value ?? "reading"],
        failureMessage: String(error),
        nrOfTests: 0,
      };
    }
    return this.#judge(mutant, ids, hitLimit);
  }

  async #judge(mutant, ids, hitLimit) {
    state.activeMutant = mutant;
    state.hitCount = hitLimit === undefined ? undefined : 0;
    state.hitLimit = hitLimit;
    let count = 0;
    try {
      for (const test of this.#quickestFirst(ids)) {
        count += 1;
        const { error, isEndless } = await this.#run(test);
        if (isEndless || (hitLimit !== undefined && state.hitCount > hitLimit))
          return { status: "timeout", reason: `does not end: ${test.id}` };
        if (error !== undefined)
          return { status: "killed", killedBy: [test.id], failureMessage: error, nrOfTests: count };
      }
      return { status: "survived", nrOfTests: count };
    } finally {
      state.activeMutant = undefined;
    }
  }

  #quickestFirst(ids = [...this.#tests.keys()].filter((id) => this.#isKept(id))) {
    const duration = (test) => this.#durations.get(test.id) ?? 0;
    return ids
      .map((id) => this.#tests.get(id))
      .filter((test) => test !== undefined)
      .toSorted((a, b) => duration(a) - duration(b));
  }

  /** Evaluates the bundle and collects its tests. Throws when a file does not load. */
  async #read() {
    this.#tests = new Map();
    this.#spoilt = false;
    state.currentTestId = undefined;
    const module = { exports: {} };
    const require = (name) => this.#externals.get(name);
    this.#script.runInThisContext()(module, module.exports, require);
    const files = module.exports;
    await files["setup"]();
    const fastCheck = this.#externals.get("fast-check");
    fastCheck?.configureGlobal({ ...fastCheck.readConfigureGlobal(), seed: SEED, numRuns: CASES });
    const paths = Object.keys(files).filter((name) => name !== "setup");
    const collected = await this.runner.collectTests(
      paths.map((path) => join(this.#root, path)),
      vitestRunner(this.#root, files),
    );
    for (const file of collected) {
      if (file.result?.state === "fail")
        throw new Error(`${relative(this.#root, file.filepath)}: ${file.result.errors?.[0]?.message}`);
      await this.#add(file, relative(this.#root, file.filepath), "", { before: [], after: [] });
    }
  }

  async #add(suite, file, prefix, around) {
    const hooks = this.runner.getHooks(suite);
    for (const hook of hooks.beforeAll) await hook();
    const inner = { before: [...around.before, ...hooks.beforeEach], after: [...hooks.afterEach, ...around.after] };
    for (const task of suite.tasks) {
      if (task.mode !== "run" && task.mode !== "queued") continue;
      const name = `${prefix}${task.name}`;
      if (task.type === "suite") await this.#add(task, file, `${name} > `, inner);
      else {
        let id = `${file}#${name}`;
        for (let copy = 2; this.#tests.has(id); copy += 1) id = `${file}#${name} (${copy})`;
        this.#tests.set(id, { id, file, task, ...inner });
      }
    }
  }

  async #run({ id, task, before, after }) {
    const start = process.cpuUsage();
    const limit = LONGEST_WAIT + PATIENCE * (this.#durations.get(id) ?? LONGEST_WAIT);
    let error;
    let isEndless = false;
    try {
      for (const hook of before) await hook(task.context);
      state.call = this.runner.getFn(task);
      // What never ends is ended by the engine; after its first `await` only Stryker can end it.
      await CALL.runInThisContext({ timeout: Math.ceil(limit) });
    } catch (thrown) {
      isEndless = thrown?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
      error = String(thrown?.message ?? thrown).slice(0, 2_000);
    }
    for (const hook of after) await hook(task.context);
    // Of the processor, so that a busy machine measures as an idle one does.
    const { user, system } = process.cpuUsage(start);
    return { error, isEndless, milliseconds: (user + system) / 1_000 };
  }
}

/** The test files of the rooms, folders or files in TWINSTATE_ROOMS. */
function testFiles(root) {
  return (process.env.TWINSTATE_ROOMS ?? "json").split(",").flatMap((name) => {
    const path = name.endsWith(".ts") ? name : join("test", name);
    if (!statSync(join(root, path)).isDirectory()) return [path];
    return readdirSync(join(root, path), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".test.ts"))
      .map((file) => join(path, file))
      .sort();
  });
}

/** One script of all test files and what they import of the project, strict as modules are; packages stay outside. */
async function bundle({ build }, root, files) {
  const entry = ["test/support/cases.ts", ...files]
    .map(
      (file, index) => `${JSON.stringify(index === 0 ? "setup" : file)}: () => import(${JSON.stringify(`./${file}`)}),`,
    )
    .join("\n");
  const { outputFiles, metafile } = await build({
    stdin: { contents: `module.exports = {\n${entry}\n};`, resolveDir: root, loader: "js" },
    bundle: true,
    write: false,
    metafile: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    packages: "external",
    outfile: "bundle.cjs",
    logLevel: "error",
    plugins: [{ name: "place", setup: keepPlace }],
  });
  const imports = new Set(
    Object.values(metafile.outputs).flatMap((output) =>
      output.imports.filter((one) => one.external).map((one) => one.path),
    ),
  );
  return { code: `(function (module, exports, require) {"use strict";${outputFiles[0].text}\n})`, imports };
}

/** A bundled file still knows where it was: `import.meta.url` and its siblings are put in as text. */
function keepPlace(build) {
  build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
    const { readFile } = await import("node:fs/promises");
    const contents = (await readFile(path, "utf8"))
      .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href))
      .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)))
      .replaceAll("import.meta.filename", JSON.stringify(path));
    return { contents, loader: "ts" };
  });
}

function requireOr(require, name, load) {
  try {
    return require(name);
  } catch {
    return load(name);
  }
}

/** What Vitest's collector asks of a runner. */
function vitestRunner(root, files) {
  return {
    pool: "forks",
    config: {
      root,
      name: "",
      setupFiles: [],
      sequence: { shuffle: false, hooks: "stack", setupFiles: "list", seed: 1 },
      tags: [],
      testTimeout: 600_000,
      hookTimeout: 600_000,
      includeTaskLocation: false,
      retry: 0,
      passWithNoTests: true,
      allowOnly: true,
      chaiConfig: {},
    },
    importFile: (path) => files[relative(root, path)](),
    trace: (_name, first, second) => (second ?? first)(),
  };
}

export const strykerPlugins = [{ kind: "TestRunner", name: "room", injectableClass: RoomRunner }];
