import type { CompletionOption, CompletionRow } from "./completion-rows.js";

/**
 * Writes the completion for fish, from version 3.0 on.
 *
 * @internal
 */
export function fishScript(rows: readonly CompletionRow[]): string {
  const lines = [
    "# Completion of twinstate for fish; made by: twinstate completion fish",
    ...rows.map(({ name, summary }) => complete("__fish_use_subcommand", ["-f", "-a", name, "-d", quoted(summary)])),
    ...rows.flatMap(({ name, options, operands }) => {
      const condition = `__fish_seen_subcommand_from ${name}`;
      return [
        ...(operands.length === 0 ? [] : [complete(condition, ["-f", "-a", quoted(operands.join(" "))])]),
        ...options.map((option) => complete(condition, optionParts(option))),
      ];
    }),
  ];
  return `${lines.join("\n")}\n`;
}

function complete(condition: string, parts: readonly string[]): string {
  return `complete -c twinstate -n ${quoted(condition)} ${parts.join(" ")}`;
}

function optionParts({ name, short, summary, value, choices, isList, isFile }: CompletionOption): readonly string[] {
  const values = isList ? `(__fish_append , ${choices.join(" ")})` : choices.join(" ");
  return [
    ...(short === undefined ? [] : ["-s", short]),
    "-l",
    name,
    ...(value === undefined ? [] : [isFile ? "-r -F" : "-x"]),
    ...(choices.length === 0 ? [] : ["-a", quoted(values)]),
    "-d",
    quoted(summary),
  ];
}

/** Within single quotes only these two signs mean something. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, String.raw`\$&`)}'`;
}
