import { quoteName } from "../../result/index.js";
import { Output, printableLines } from "../output/index.js";
import { COMMANDS } from "./commands.js";
import type { Command } from "./command.js";
import { EXIT_CODES } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import { commandHelp, programHelp } from "./help.js";
import { didYouMean } from "./did-you-mean.js";
import { COMMON_OPTIONS, readOptions } from "./options.js";
import { isTooLongText, TOO_LONG_TEXT } from "./too-long-text.js";
import { UsageError } from "./usage-error.js";
import { VERSION } from "./version.js";
import type { World } from "./world.js";

/** What is answered at once, without a command. */
const ANSWERS: ReadonlyMap<string | undefined, () => string> = new Map([
  ["--help", () => programHelp(COMMANDS)],
  ["-h", () => programHelp(COMMANDS)],
  ["--version", () => `${VERSION}\n`],
  ["-V", () => `${VERSION}\n`],
]);

/**
 * Runs the program: finds the command, reads its options, runs it.
 *
 * @param args - the arguments behind the program's name
 * @param world - the streams, the environment and the clock
 * @returns the exit code
 * @internal
 */
export async function main(args: readonly string[], world: World): Promise<ExitCode> {
  const [name, ...rest] = args[0] === "help" ? [...args.slice(1), "--help"] : args;
  const answer = ANSWERS.get(name);
  const command = COMMANDS.find((candidate) => candidate.name === name);
  try {
    if (answer !== undefined) return await print(answer(), world);
    if (command === undefined) throw unknownCommand(name);
    return await runCommand(command, rest, world);
  } catch (error) {
    const called = command === undefined ? "twinstate" : `twinstate ${command.name}`;
    world.stderr.write(`${called}: ${complaint(error, called)}\n`);
    return EXIT_CODES.failed;
  }
}

async function runCommand(command: Command, args: readonly string[], world: World): Promise<ExitCode> {
  const { values, operands, trailing } = readOptions(args, { ...command.options, ...COMMON_OPTIONS });
  if (values.has("help")) return print(commandHelp(command), world);
  return command.run({ values, sources: operands, command: trailing, commands: COMMANDS, world });
}

async function print(text: string, world: World): Promise<ExitCode> {
  const output = new Output(world.stdout);
  output.write(text);
  await output.flush();
  return EXIT_CODES.fine;
}

/** What went wrong, for a person; anything but a wrong option and a failed write is a defect and keeps its stack. */
function complaint(error: unknown, called: string): string {
  if (error instanceof UsageError) return `${printableLines(error.message)}\nSee: ${called} --help`;
  if (isFailedWrite(error)) return `The output could not be written (${error.message}).`;
  if (isTooLongText(error)) return TOO_LONG_TEXT;
  throw error;
}

function isFailedWrite(error: unknown): error is Error {
  return error instanceof Error && "syscall" in error && error.syscall === "write";
}

function unknownCommand(name: string | undefined): UsageError {
  const names = COMMANDS.map((command) => command.name);
  if (name === undefined) return new UsageError(`A command is missing: ${names.join(", ")}.`);
  const kind = name.startsWith("-") ? "option" : "command";
  const known = kind === "option" ? ["--help", "--version"] : names;
  return new UsageError(
    `There is no ${kind} ${quoteName(name)}; there is ${known.join(", ")}.${didYouMean(name, known)}`,
  );
}
