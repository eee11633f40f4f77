/**
 * Adds up the tests and the gates: `node total.mjs TESTS.json EXIT_CODE GATES.json EXIT_CODE`.
 *
 * A file that is missing or broken is a failure, and so is a command that failed although its file counts no failure.
 */
import { readFileSync } from "node:fs";

const [testFile, testCode, gateFile, gateCode] = process.argv.slice(2);

function readTests() {
  const report = JSON.parse(readFileSync(testFile, "utf8"));
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((assertion) => assertion.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function readGates() {
  return JSON.parse(readFileSync(gateFile, "utf8"));
}

function count(name, read, code) {
  let counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    counts = read();
  } catch (error) {
    console.log(`${name}: no result (${error.message})`);
  }
  const { passed, failed, skipped } = counts;
  const nothing = passed + failed === 0;
  const unexplained = (code !== "0" || nothing) && failed === 0 ? 1 : 0;
  if (unexplained > 0)
    console.log(`${name}: exit code ${code}, and ${nothing ? "nothing ran" : "no failure was counted"}`);
  console.log(`${name}: ${passed} passed, ${failed + unexplained} failed, ${skipped} skipped`);
  return { passed, failed: failed + unexplained };
}

const tests = count("tests", readTests, testCode);
const gates = count("gates", readGates, gateCode);
const failed = tests.failed + gates.failed;
console.log(`${tests.passed + gates.passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
