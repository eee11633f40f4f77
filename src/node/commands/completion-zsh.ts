import type { CompletionOption, CompletionRow } from "./completion-rows.js";

/**
 * Writes the completion for zsh, from version 5 on.
 *
 * @internal
 */
export function zshScript(rows: readonly CompletionRow[]): string {
  return `#compdef twinstate
# Completion of twinstate for zsh; made by: twinstate completion zsh
_twinstate() {
  local -a commands=(
${rows.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`).join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${rows.map(commandCase).join("\n")}
  esac
}
if [[ $funcstack[1] == _twinstate ]]; then _twinstate "$@"; else compdef _twinstate twinstate; fi
`;
}

function commandCase({ name, options, operands }: CompletionRow): string {
  const operand = operands.length === 0 ? "*:source:_files" : `*:name:(${operands.join(" ")})`;
  const lines = [...options.map(optionArgument), quoted(operand)];
  return `    ${name}) _arguments -s ${lines.map((line) => `\\\n      ${line}`).join(" ")} ;;`;
}

function optionArgument(option: CompletionOption): string {
  const { name, short, summary, value } = option;
  const told = `[${summary.replace(/[\\[\]:]/g, String.raw`\$&`)}]${value === undefined ? "" : `:${value}:${actionOf(option)}`}`;
  if (short === undefined) return quoted(`--${name}${value === undefined ? "" : "="}${told}`);
  return `{-${short}${value === undefined ? "" : "+"},--${name}${value === undefined ? "" : "="}}${quoted(told)}`;
}

function actionOf({ choices, isList, isFile }: CompletionOption): string {
  if (isFile) return "_files";
  if (choices.length === 0) return " ";
  return isList ? `_sequence compadd - ${choices.join(" ")}` : `(${choices.join(" ")})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
