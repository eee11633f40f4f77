import { printableLines } from "../output/index.js";
import type { Closing, Position, Printer, Remark, Sheet, Target } from "./sheet.js";

/** GitHub shows ten annotations of each severity in a step; the tenth says how many more there are. */
const SHOWN = 9;

/** An annotation that is to be printed when its place is known. */
interface Annotation extends Remark {
  readonly position: Position | undefined;
  readonly title: string;
}

/**
 * Prints workflow commands of GitHub Actions: an annotation for each finding, at the line and column of the member that
 * it is about.
 *
 * @internal
 */
export class GithubPrinter<Item> implements Printer<Item> {
  private readonly kept: Annotation[] = [];
  private readonly counts = { error: 0, warning: 0 };
  private readonly sheet: Sheet<Item>;
  private readonly target: Target;

  constructor(sheet: Sheet<Item>, target: Target) {
    this.sheet = sheet;
    this.target = target;
  }

  /** Adds the findings of an item. */
  add(item: Item): void {
    const { sheet } = this;
    const position = sheet.position(item);
    for (const remark of sheet.remarks(item)) this.keep({ ...remark, position, title: sheet.title(item) });
  }

  /** Prints the annotations. */
  async finish(closings: readonly Closing[]): Promise<void> {
    const { output } = this.target;
    for (const annotation of this.kept) output.write(await this.line(annotation));
    for (const severity of ["error", "warning"] as const) {
      const more = this.counts[severity] - SHOWN;
      if (more > 0) output.write(`::${severity}::${more} more ${more === 1 ? severity : `${severity}s`}\n`);
    }
    for (const { title, isPassed, message } of closings) {
      if (!isPassed) output.write(`::error title=${property(title)}::${data(message)}\n`);
    }
  }

  private keep(annotation: Annotation): void {
    this.counts[annotation.severity] += 1;
    if (this.counts[annotation.severity] <= SHOWN) this.kept.push(annotation);
  }

  private async line({ severity, position, title, code, path, message }: Annotation): Promise<string> {
    const properties = [...(position === undefined ? [] : await this.place(position, path)), `title=${property(code)}`];
    return `::${severity} ${properties.join(",")}::${data(title === message ? title : `${title}: ${message}`)}\n`;
  }

  /** The nearest place that is known: of the member, else of the document; standard input is not a file. */
  private async place(position: Position, path: string): Promise<readonly string[]> {
    if (position.line === 0) return [`file=${property(position.source)}`];
    const [found] = await this.target.locate(position, [path]);
    const { line, column } = found ?? { line: position.line, column: undefined };
    return [`file=${property(position.source)}`, `line=${line}`, ...(column === undefined ? [] : [`col=${column}`])];
  }
}

function data(text: string): string {
  return printableLines(text).replaceAll("%", "%25").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
