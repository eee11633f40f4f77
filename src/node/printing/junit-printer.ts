import { markup } from "./markup.js";
import { placeOf } from "./place.js";
import type { Closing, Printer, Remark, Sheet, Target, TestResult } from "./sheet.js";

/**
 * Prints a test report in the form of JUnit: a test case for each item. The counts come first, so that the cases are kept
 * until the end.
 *
 * @internal
 */
export class JunitPrinter<Item> implements Printer<Item> {
  private readonly cases: string[] = [];
  private readonly counts: Record<TestResult, number> = { passed: 0, failed: 0, error: 0, skipped: 0 };
  private readonly sheet: Sheet<Item>;
  private readonly target: Target;

  constructor(sheet: Sheet<Item>, target: Target) {
    this.sheet = sheet;
    this.target = target;
  }

  /** Adds a test case. */
  add(item: Item): void {
    const { sheet } = this;
    const position = sheet.position(item);
    this.addCase(
      sheet.title(item),
      position === undefined ? this.target.title : placeOf(position),
      sheet.result(item),
      sheet.remarks(item),
    );
  }

  /** Prints the report; what comes after all items is a test case too. */
  finish(closings: readonly Closing[]): void {
    for (const { title, isPassed, message } of closings) {
      const remark: Remark = { severity: "error", code: title, path: "", message };
      this.addCase(title, this.target.title, isPassed ? "passed" : "failed", isPassed ? [] : [remark]);
    }
    const { failed, error, skipped } = this.counts;
    const counts = `tests="${this.cases.length}" failures="${failed}" errors="${error}" skipped="${skipped}"`;
    const name = markup(this.target.title);
    this.target.output.write(
      `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${counts}>\n<testsuite name="${name}" ${counts}>\n`,
    );
    for (const line of this.cases) this.target.output.write(line);
    this.target.output.write("</testsuite>\n</testsuites>\n");
  }

  private addCase(title: string, place: string, result: TestResult, remarks: readonly Remark[]): void {
    this.counts[result] += 1;
    const head = `<testcase classname="${markup(place)}" name="${markup(title)}"`;
    this.cases.push(result === "passed" ? `${head}/>\n` : `${head}>${detail(result, remarks)}</testcase>\n`);
  }
}

function detail(result: Exclude<TestResult, "passed">, remarks: readonly Remark[]): string {
  const [first] = remarks;
  const message = markup(first?.message ?? "");
  if (result === "skipped") return `<skipped message="${message}"/>`;
  const lines = remarks.map(({ severity, code, path, message: text }) =>
    markup(`${[severity, code, path].join(" ").trimEnd()}: ${text}`),
  );
  const element = result === "failed" ? "failure" : "error";
  return `<${element} type="${markup(first?.code ?? result)}" message="${message}">${lines.join("\n")}</${element}>`;
}
