import type { CompletionOption, CompletionRow } from "./completion-rows.js";

/**
 * Writes the completion for bash, from version 3.2 on.
 *
 * @internal
 */
export function bashScript(rows: readonly CompletionRow[]): string {
  return `# Completion of twinstate for bash; made by: twinstate completion bash
_twinstate() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words="" prefix=""
  COMPREPLY=()
  # --option=value comes as three words.
  if [[ $current == "=" ]]; then current=""; elif [[ $previous == "=" ]]; then previous="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  if (( COMP_CWORD == 1 )); then
    COMPREPLY=($(compgen -W "${[...rows.map(({ name }) => name), "--help", "--version"].join(" ")}" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]} $previous" in
${rows.flatMap(valueCases).join("\n")}
    *) case "\${COMP_WORDS[1]} $current" in
${rows.map(optionCase).join("\n")}
${rows
  .filter(({ operands }) => operands.length > 0)
  .map(operandCase)
  .join("\n")}
    esac ;;
  esac
  COMPREPLY=($(compgen -P "$prefix" -W "$words" -- "$current"))
}
complete -o bashdefault -o default -F _twinstate twinstate
`;
}

/** What may come after each option that takes a value; nothing is offered where it is a file, so bash offers files. */
function valueCases({ name, options }: CompletionRow): readonly string[] {
  return options.flatMap((option) => {
    if (option.value === undefined) return [];
    const patterns = [`--${option.name}`, ...(option.short === undefined ? [] : [`-${option.short}`])];
    return [`    ${patterns.map((pattern) => `"${name} ${pattern}"`).join(" | ")}) ${wordsOf(option)} ;;`];
  });
}

function wordsOf({ choices, isList }: CompletionOption): string {
  if (choices.length === 0) return "return";
  const words = `words="${choices.join(" ")}"`;
  if (!isList) return words;
  return `${words}; if [[ $current == *,* ]]; then prefix="\${current%,*},"; current="\${current##*,}"; fi`;
}

function optionCase({ name, options }: CompletionRow): string {
  return `      "${name} -"*) words="${options.map((option) => `--${option.name}`).join(" ")}" ;;`;
}

function operandCase({ name, operands }: CompletionRow): string {
  return `      "${name} "*) words="${operands.join(" ")}" ;;`;
}
