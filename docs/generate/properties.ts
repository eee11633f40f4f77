import { PLAIN_RULES } from "../../src/properties/comparison/index.js";
import { WORD_RULES } from "../../src/properties/comparison/word-rules.js";
import {
  DEVICE_UPDATE_RULES,
  DIAGNOSTICS_RULES,
  LEGACY_UPDATE_RULES,
} from "../../src/properties/device-update/index.js";
import {
  DEVICE_UPDATE_RESULT_CODES,
  DEVICE_WORDS,
  TWIN_MEANINGS,
  TWIN_STATES,
  twinMember,
} from "../../src/properties/index.js";
import { CONVENTION_OF, CONVENTION_RULES, WITHOUT_SIGN } from "../../src/properties/judging/index.js";
import { ACKNOWLEDGEMENT_RULES } from "../../src/properties/plug-and-play/index.js";
import type { Rule } from "../../src/result/index.js";
import { CONTEXT_RULES } from "../../src/twin/context/index.js";
import { table } from "./table.js";

/** The tables of the pages about twins and their conventions, from the rows that the judges themselves go through. */
export const blocks: Readonly<Record<string, () => string>> = {
  "twin-states": () =>
    table(
      ["state", "meaning", "outcome in a fleet"],
      TWIN_STATES.map((state) => [
        `\`${state}\``,
        TWIN_MEANINGS[state].meaning,
        `\`${twinMember("", { state, members: [] }).outcome}\``,
      ]),
    ),
  conventions: () =>
    table(
      ["row", "the first that holds", "convention"],
      [...CONVENTION_RULES, WITHOUT_SIGN].map(({ row, condition, judge }) => [
        row,
        condition,
        `\`${CONVENTION_OF[judge]}\``,
      ]),
    ),
  "plain-rules": () => ruleTable(PLAIN_RULES),
  "word-rules": () => ruleTable(WORD_RULES),
  "device-words": () =>
    table(
      ["read as", "words"],
      Object.entries(DEVICE_WORDS).map(([reading, words]) => [reading, words.map((word) => `\`${word}\``).join(", ")]),
    ),
  "context-rules": () =>
    table(
      ["the first that holds", "code"],
      CONTEXT_RULES.map(({ condition, code }) => [condition, `\`${code}\``]),
    ),
  "acknowledgement-rules": () => ruleTable(ACKNOWLEDGEMENT_RULES),
  "device-update-rules": () => ruleTable(DEVICE_UPDATE_RULES),
  "legacy-update-rules": () => ruleTable(LEGACY_UPDATE_RULES),
  "diagnostics-rules": () => ruleTable(DIAGNOSTICS_RULES),
  "device-update-result-codes": () =>
    table(
      ["code", "meaning"],
      DEVICE_UPDATE_RESULT_CODES.map(({ code, meaning }) => [String(code), meaning]),
    ),
};

function ruleTable<Facts>(rules: readonly Rule<Facts>[]): string {
  return table(
    ["row", "the first that holds", "state"],
    rules.map(({ row, condition, state }) => [row, condition, `\`${state}\``]),
  );
}
