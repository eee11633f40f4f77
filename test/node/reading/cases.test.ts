import { describe, expect, it } from "vitest";
import { parseDeployment, validateDeployment } from "../../../src/deployment/index.js";
import { judgeDocument } from "../../../src/document/index.js";
import { readBatches } from "../../../src/node/reading/read-documents.js";
import { collectDocuments } from "../../support/documents.js";

/** What the program makes of a file: for each document its kind and state, or the code of what is wrong; and the messages. */
interface Seen {
  readonly documents: readonly string[];
  readonly messages: readonly string[];
}

async function see(file: string): Promise<Seen> {
  const documents: string[] = [];
  const messages: string[] = [];
  for await (const batch of readBatches(`test/fixtures/cases/${file}`, { holdsBareValues: true })) {
    for (const { line, result } of batch.documents) {
      messages.push(...result.issues.map(({ message }) => message));
      if (!result.ok) documents.push(`${line} ${result.issues[0].code}`);
      else {
        const { kind, id, state, reasons } = judgeDocument(result.value);
        documents.push(`${line} ${kind} ${String(id)} ${state}`);
        messages.push(...reasons.map(({ message }) => message));
      }
    }
  }
  return { documents, messages };
}

/** A file as people hold it, what is in it, and what must be said. */
const CASES: readonly (readonly [file: string, documents: readonly string[], says: RegExp])[] = [
  ["03-agent-query-page-elided-metadata.txt", ["2 malformed-json"], /^At line 12, column 21 the text is shortened/],
  [
    "62-monitor-events-stdout.txt",
    ["2 partial contoso-device-3/module-1 indeterminate", "49 partial contoso-device-3/$edgeAgent indeterminate"],
    /twin change event/,
  ],
  ["80-utf16le-bom.json", ["1 edge-agent gw-30 moduleFailed"], /"m1" has the runtimeStatus "backoff"/],
  ["84-comments-trailing-commas.jsonc", ["1 edge-agent gw-30 moduleFailed"], /comments and trailing commas/],
  ["88-node-inspect.txt", ["1 other-format"], /console\.log, not JSON\. Print JSON\.stringify/],
  ["90-tsv-output.txt", ["1 other-format"], /-o tsv/],
  [
    "92-log-prefix-telemetry-received.txt",
    [
      "1 malformed-json",
      "2 partial null indeterminate",
      "3 malformed-json",
      "4 partial my-pnp-device indeterminate",
      "5 malformed-json",
      "6 unknown null indeterminate",
    ],
    /twin change event.*reported \(version 3\)/,
  ],
  ["94-smart-quotes.txt", ["1 malformed-json"], /^At line 3, column 3 there is a typographic quote/],
  ["99-csv-with-json-column.csv", ["1 other-format"], /^Lines 1 to 3 are comma-separated values/],
  [
    "C5-device-side-agent-log-line.txt",
    ["1 malformed-json", "2 unknown null indeterminate"],
    /found in a line of a log/,
  ],
];

/** A deployment as people hold it, and what it is. */
const DEPLOYMENTS = [
  ["70-manifest-edge.json", "edge"],
  ["72-manifest-layered.json", "layered"],
  ["74-adm-device-content.json", "device"],
] as const;

describe("a deployment as people hold it is valid", () => {
  it.each(DEPLOYMENTS)("%s: %s", async (file, kind) => {
    const [document, ...others] = await collectDocuments(`test/fixtures/cases/${file}`);
    expect(others).toStrictEqual([]);
    const value = document?.result.ok === true ? document.result.value : undefined;
    const parsed = parseDeployment(value);
    expect(parsed.ok && parsed.value.kind).toBe(kind);
    expect(validateDeployment(value).filter(({ severity }) => severity === "error")).toStrictEqual([]);
  });
});

describe("a file as people hold it", () => {
  it.each(CASES)("%s", async (file, documents, says) => {
    const seen = await see(file);
    expect(seen.documents).toStrictEqual(documents);
    expect(seen.messages.filter((message) => says.test(message))).not.toStrictEqual([]);
  });
});
