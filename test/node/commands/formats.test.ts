import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { FORMAT_NAMES } from "../../../src/node/output/index.js";
import { temporaryFolder } from "../../support/folder.js";
import { jsonLines, runProgram } from "../../support/world.js";

const FIXTURES = "test/fixtures/edge-agent";
const FAILED = `${FIXTURES}/module-failed-backoff.json`;
const GOOD = `${FIXTURES}/successful-individual.json`;
const folder = temporaryFolder();

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("report --output", () => {
  it("table is a table for one document too, wide has more columns and cuts nothing", async () => {
    const { stdout } = await runProgram(["report", FAILED, "-o", "table"], { terminal: 80 });
    expect(stdout).toMatch(/^STATE +DEVICE +SOURCE +WHY\n/);
    const wide = await runProgram(["report", FAILED, "--output=wide"], { terminal: 80 });
    expect(wide.stdout).toMatch(/^STATE +OUTCOME +DEVICE +KIND +VERSION +FAILING +SOURCE +CODES +WHY\n/);
    expect(wide.stdout).toContain("filter");
    expect(wide.stdout).not.toContain("…");
  });

  it("json and ndjson are --json", async () => {
    const expected = await runProgram(["report", FIXTURES, "--json"]);
    expect(await runProgram(["report", FIXTURES, "-o", "json"])).toStrictEqual(expected);
    expect(await runProgram(["report", FIXTURES, "-ondjson", "--json"])).toStrictEqual(expected);
  });

  it("csv has a header line and a line for each document, and a spreadsheet runs nothing of it", async () => {
    const twins = ["=1+1", '+a"b', "-1,2", "@x", "plain"].map((deviceId) =>
      JSON.stringify({ deviceId, properties: { desired: {}, reported: {} } }),
    );
    const { stdout } = await runProgram(["report", "-", "-o", "csv"], { stdin: [`${twins.join("\n")}\n{\n`] });
    const lines = stdout.trimEnd().split("\n");
    expect(lines[0]).toBe("source,line,index,id,kind,state,outcome,version,failing,codes,why");
    expect(lines).toHaveLength(7);
    expect(lines[1]).toMatch(/^stdin,1,0,'=1\+1,device,empty,skipped,,,[a-z-]+,/);
    expect(lines[2]).toContain(`,"'+a""b",`);
    expect(lines[3]).toContain(`,"'-1,2",`);
    expect(lines[4]).toContain(",'@x,");
    expect(lines[5]).toContain(",plain,");
    expect(lines[6]).toMatch(/^stdin,6,5,,unreadable,unreadable,unknown,,,truncated-json,/);
    expect((await runProgram(["report", "-", "-o", "csv"])).stdout).toBe(`${lines[0]!}\n`);
  });

  it("markdown is one pipe table, of which no document makes more", async () => {
    const stdin = [
      '{"deviceId":"a|b*c","properties":{"desired":{},"reported":{}}}\n',
      '{"deviceId":"d\\ne","properties":{"desired":{},"reported":{}}}\n',
    ];
    const { stdout } = await runProgram(["report", "-", "-o", "markdown"], { stdin });
    expect(
      stdout
        .split("\n")
        .slice(0, 4)
        .map((line) => line.replace(/\| [^|-]+ \|$/, "| WHY |")),
    ).toStrictEqual([
      "| STATE | DEVICE | SOURCE | WHY |",
      "| --- | --- | --- | --- |",
      String.raw`| empty | a\|b\*c | stdin:1 | WHY |`,
      String.raw`| empty | d\\u000ae | stdin:2 | WHY |`,
    ]);
  });

  it("junit has a test case for each document: failed, in error, skipped or passed", async () => {
    const path = file(
      "mixed.ndjson",
      '{"deviceId":"<a&b>","properties":{"desired":{"g":{}},"reported":{"g":{"__meta":1}}}}\n{\n"hello"\n',
    );
    const { stdout } = await runProgram(["report", path, GOOD, "-o", "junit"]);
    expect(stdout).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites tests="4" failures="1" errors="1" skipped="1">/,
    );
    expect(stdout).toMatch(/<testcase classname="[^"]+:1" name="&lt;a&amp;b&gt; invalid"><failure type="/);
    expect(stdout).toMatch(/<error type="truncated-json" message="The document is cut off/);
    expect(stdout).toMatch(/<skipped message="/);
    expect(stdout).toMatch(
      /<testcase classname="[^"]+:1" name="edge-[^"]+ successful"\/>\n<\/testsuite>\n<\/testsuites>\n$/,
    );
  });

  it("junit fails what a condition refuses, and the condition is a test case too", async () => {
    const { stdout } = await runProgram(["report", GOOD, "-o", "junit", "--expect", "targeted"]);
    expect(stdout).toContain('<testsuites tests="2" failures="2"');
    expect(stdout).toContain('name="expectation"><failure');
    const met = await runProgram(["report", GOOD, "-o", "junit", "--expect", "successful"]);
    expect(met.stdout).toContain('name="expectation"/>');
  });

  it("github names the file, the line and the column of the member", async () => {
    const twin = JSON.stringify(
      { deviceId: "a%,:b", properties: { desired: { g: {} }, reported: { g: { __meta: 1 } } } },
      null,
      2,
    );
    const path = file("twin, 1.json", `\n[\n${twin},\n${twin.replace("a%", "c%")}]`);
    const { stdout } = await runProgram(["report", path, "-o", "github"]);
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(2);
    const name = path.replace(",", "%2C");
    expect(lines[0]).toMatch(new RegExp(`^::error file=${name},line=11,col=9,title=[a-z-]+::a%25,:b invalid: `));
    expect(lines[1]).toMatch(new RegExp(`^::error file=${name},line=24,col=9,title=[a-z-]+::c%25,:b invalid: `));
  });

  it("github finds members in pages, in lines and in gzip files, and takes the line where it cannot look again", async () => {
    const twin = '{"deviceId":"a","properties":{"desired":{"g":{}},"reported":{"g":{"__meta":1}}}}';
    const places = async (path: string, stdin: readonly string[] = []): Promise<readonly string[]> => {
      const { stdout } = await runProgram(["report", path, "-o", "github"], { stdin });
      return [...stdout.matchAll(/,(line=\d+(?:,col=\d+)?)/g)].map(([, place]) => place!);
    };
    expect(await places(file("page.json", `{"continuationToken":{"value":[1]},"items":[\n  ${twin}]}`))).toStrictEqual([
      "line=2,col=69",
    ]);
    expect(
      await places(
        file("lines.ndjson", `${twin}\n{"deviceId":"x","properties":{"desired":{},"reported":{}}}\n ${twin}\n`),
      ),
    ).toStrictEqual(["line=1,col=67", "line=3,col=68"]);
    expect(await places(file("twin.json.gz", gzipSync(twin)))).toStrictEqual(["line=1,col=67"]);
    expect(await places("-", [twin])).toStrictEqual(["line=1"]);
  });

  it("github shows nine of each severity, and how many more there are", async () => {
    const stdin = ['{"deviceId":"a","properties":{"desired":{"g":{}},"reported":{"g":{"__meta":1}}}}\n'.repeat(12)];
    const { stdout } = await runProgram(["report", "-", "-o", "github"], { stdin });
    expect(stdout.match(/^::error file/gm)).toHaveLength(9);
    expect(stdout).toMatch(/\n::error::3 more errors\n$/);
    expect((await runProgram(["report", GOOD, "-o", "github"])).stdout).toBe("");
    const gate = await runProgram(["report", GOOD, "-o", "github", "--min-documents", "2"]);
    expect(gate.stdout).toBe("::error title=expectation::expected at least 2 documents; 1 was judged.\n");
  });

  it("of another name is a wrong option, and so are two", async () => {
    expect((await runProgram(["report", GOOD, "-o", "jsn"])).stderr).toContain("Did you mean json?");
    expect((await runProgram(["report", GOOD, "--json", "-o", "csv"])).exitCode).toBe(2);
  });

  it("keeps the verdict of a gate out of rows", async () => {
    const policy = file("policy.json", "{}");
    for (const format of ["csv", "markdown"]) {
      const { stdout, stderr } = await runProgram(["report", GOOD, "--gate", policy, "-o", format]);
      expect(stdout).not.toContain("gate");
      expect(stderr).toMatch(/^gate {9}/);
    }
  });
});

describe("validate --output", () => {
  const stdin = ['{"deviceId":"e","properties":{"desired":{"$version":"one"},"reported":{}}}\n"x"\n'];

  it("prints rows, test cases and annotations too", async () => {
    const table = await runProgram(["validate", "-", "-o", "table"], { stdin });
    expect(table.stdout).toMatch(
      /^STATE +DEVICE +SOURCE +ERRORS +WARNINGS +WHY\ninvalid +e +stdin:1 +1 +0 +\/properties/,
    );
    const csv = await runProgram(["validate", "-", "-o", "csv"], { stdin });
    expect(csv.stdout).toMatch(
      /^source,line,index,id,kind,state,errors,warnings,codes,why\nstdin,1,0,e,device,invalid,1,0,/,
    );
    const github = await runProgram(["validate", file("v.json", stdin[0]!), "-o", "github"]);
    expect(github.stdout).toMatch(/^::error file=[^,]+,line=1,col=42,title=wrong-type::e invalid: /);
    const junit = await runProgram(["validate", "-", "-o", "junit"], { stdin });
    expect(junit.stdout).toContain('<failure type="wrong-type"');
    expect([table.exitCode, csv.exitCode, github.exitCode, junit.exitCode]).toStrictEqual([1, 1, 1, 1]);
  });
});

describe("query --output", () => {
  const stdin = ['{"deviceId":"a","tags":{"floor":3}}\n{"deviceId":"b","tags":null}\n'];
  const query = "SELECT deviceId, tags.floor AS floor FROM devices";

  it("prints rows in every format", async () => {
    const run = async (format: string, text = query): Promise<string> =>
      (await runProgram(["query", text, "-", "-o", format], { stdin })).stdout;
    expect(await run("csv")).toBe("deviceId,floor\na,3\nb,\n");
    expect(await run("markdown")).toBe("| deviceId | floor |\n| --- | --- |\n| a | 3 |\n| b |  |\n");
    expect(jsonLines(await run("json"))).toStrictEqual([{ deviceId: "a", floor: 3 }, { deviceId: "b" }]);
    expect(await run("junit")).toContain('<testsuites tests="2" failures="0"');
    expect(await run("github")).toContain('::warning file=stdin,line=1,title=query::{"deviceId":"a","floor":3}\n');
    expect(await run("table")).toBe("deviceId  floor\na         3\nb\n");
    expect(await run("csv", "SELECT * FROM devices")).toMatch(/^deviceId,tags\na,/);
    expect(await run("table", "SELECT COUNT() AS n FROM devices")).toBe("n\n2\n");
  });
});

describe("every format", () => {
  it.each(FORMAT_NAMES)("%s is known to report, validate and query, and keeps secrets", async (format) => {
    mkdirSync(join(folder, "secrets"), { recursive: true });
    const secret = "MARKER-8fe1";
    const path = file(
      "secrets/agent.json",
      JSON.stringify({
        deviceId: "edge-1",
        moduleId: "$edgeAgent",
        properties: {
          desired: {
            $version: 2,
            schemaVersion: "1.1",
            runtime: {
              type: "docker",
              settings: { registryCredentials: { r: { address: "r", username: "u", password: secret } } },
            },
            systemModules: {},
            modules: {
              m: {
                status: "running",
                env: { KEY: { value: secret } },
                settings: { image: `u:${secret}@r/m:1`, createOptions: `{"Env":["K=${secret}"],` },
              },
            },
          },
          reported: {
            lastDesiredVersion: 2,
            lastDesiredStatus: { code: 500, description: `login failed: password=${secret}` },
            modules: {
              m: {
                runtimeStatus: "failed",
                statusDescription: `docker login -u u -p ${secret}`,
                env: { K: { value: secret } },
              },
            },
          },
        },
      }),
    );
    // A page to send round is a report as a whole.
    const others = [["report", "--modules"], ["report", "--summary"], ["report", "--top", "3"], ["validate"]];
    for (const args of [["report"], ...(format === "html" ? [] : others)]) {
      const { exitCode, stdout, stderr } = await runProgram([...args, path, "-o", format]);
      expect(exitCode).toBeLessThan(2);
      expect(stdout + stderr).not.toContain(secret);
    }
    const query = await runProgram(["query", "SELECT deviceId FROM devices.modules", path, "-o", format]);
    expect(query.exitCode).toBe(format === "html" ? 2 : 0);
  });
});
