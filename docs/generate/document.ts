import { ENVELOPES } from "../../src/document/envelopes/index.js";
import { DOCUMENT_KINDS } from "../../src/document/index.js";
import { KINDS } from "../../src/document/kinds.js";
import { NO_TWIN_FRAGMENTS } from "../../src/document/no-twin-fragments.js";
import { PART_FRAGMENTS } from "../../src/document/part-fragments.js";
import { SERIALISATIONS } from "../../src/twin/serialisation.js";
import { table } from "./table.js";

/** The tables of `docs/documents.md`, from the rows by which documents are recognised. */
export const blocks: Readonly<Record<string, () => string>> = {
  "document-kinds": () =>
    table(
      ["kind", "states"],
      DOCUMENT_KINDS.map((kind) => [
        `\`${kind}\``,
        [...new Set(KINDS[kind].states)].map((state) => `\`${state}\``).join(", "),
      ]),
    ),
  "document-fragments": () =>
    table(
      ["kind", "code", "sign"],
      [
        ...PART_FRAGMENTS.map(({ code, sign }) => ["`partial`", `[\`${code}\`](codes/${code}.md)`, sign]),
        ...NO_TWIN_FRAGMENTS.map(({ code, sign }) => ["`unknown`", `[\`${code}\`](codes/${code}.md)`, sign]),
      ],
    ),
  serialisations: () =>
    table(
      ["who writes it", "mark"],
      SERIALISATIONS.map(({ title, mark }) => [title, mark]),
    ),
  envelopes: () =>
    table(
      ["`envelope`", "what it is", "mark"],
      ENVELOPES.map(({ envelope, title, mark }) => [`\`${envelope}\``, title, mark]),
    ),
};
