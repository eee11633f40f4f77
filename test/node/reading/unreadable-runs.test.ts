import { describe, expect, it } from "vitest";
import { readBatches } from "../../../src/node/reading/read-documents.js";
import type { SourceDocument } from "../../../src/node/index.js";
import { collectDocuments, inChunks } from "../../support/documents.js";

/** What a person sees of a text: the line, how many lines it stands for, the code and the message of each unreadable document. */
async function told(text: string | Buffer): Promise<readonly string[]> {
  const whole = await documentsOf(text, 4096);
  expect(await documentsOf(text, 7), "however it arrives").toStrictEqual(whole);
  return whole.flatMap(({ line, lines = 1, result }) =>
    result.ok ? [] : [`${line} (${lines}) ${result.issues[0].code}: ${result.issues[0].message}`],
  );
}

async function documentsOf(text: string | Buffer, size: number): Promise<readonly SourceDocument[]> {
  const documents: SourceDocument[] = [];
  for await (const batch of readBatches(inChunks(text, size), { holdsBareValues: true }))
    documents.push(...batch.documents);
  return documents;
}

const BASE64_SAYS = "base64, not JSON. Decode it first (base64 -d); gzip is read as it is.";

const AZ = "Write JSON; with az, that is -o json.";

const COMMAND_TABLE =
  "a table as iotedge list, docker ps and kubectl print it, not JSON. Pass the twin of $edgeAgent (az iot hub module-twin show).";

const LOG =
  "lines of a log, not JSON. Where a document goes over several lines, take away what stands in front of each.";

/** Texts in which nothing can be read, and how many lines of them the one message is about. */
const FORMATS: readonly (readonly [name: string, text: string, lines: number, says: string])[] = [
  ["YAML", "deviceId: edge-1\nproperties:\n  desired:\n    a: 1\n", 4, `Lines 1 to 4 are YAML, not JSON. ${AZ}`],
  ["YAML with lists", "- deviceId: a\n  tags:\n    x: y\n- deviceId: b\n", 4, `Lines 1 to 4 are YAML, not JSON. ${AZ}`],
  [
    "YAML of 2,000 lines",
    "properties:\n  desired: x\n".repeat(1000),
    2000,
    `Lines 1 to 2000 are YAML, not JSON. ${AZ}`,
  ],
  [
    "a table",
    "DeviceId    Status\n----------  --------\nedge-1      enabled\n",
    3,
    `Lines 1 to 3 are a table, which leaves out what is nested, not JSON. ${AZ}`,
  ],
  [
    "CSV",
    'deviceId,twin\nd1,"{""desired"":{}}"\n',
    2,
    "Lines 1 to 2 are comma-separated values (CSV), not JSON. Export JSON; or take the column with the documents out of it.",
  ],
  [
    "TSV",
    "edge-1\tenabled\t54\nedge-2\tdisabled\t3\n",
    2,
    `Lines 1 to 2 are values without names or with tabs between them, such as az writes with -o tsv, not JSON documents. ${AZ}`,
  ],
  [
    "one bare number",
    "54\n",
    1,
    `Line 1 is values without names or with tabs between them, such as az writes with -o tsv, not JSON documents. ${AZ}`,
  ],
  [
    "a list of PowerShell",
    "DeviceId : edge-1\nStatus   : enabled\nETag     : AAA=\n",
    3,
    "Lines 1 to 3 are a list as PowerShell shows an object, not JSON. Write it with ConvertTo-Json -Depth 100.",
  ],
  [
    "an Avro container",
    "Obj\u0001\u0004\u0014avro.codec",
    1,
    "Line 1 is an Avro container, not JSON. Have it written as JSON.",
  ],
  [
    "a zip archive",
    "PK\u0003\u0004\u0014",
    1,
    "Line 1 is a zip archive, not JSON. Unpack it first; gzip is read as it is.",
  ],
  [
    "Python's notation",
    "{'deviceId': 'edge-1'}\n{'deviceId': 'edge-2'}\n",
    2,
    "At line 1, column 2 the text is written in Python's notation, not in JSON. Print json.dumps(twin) instead. The same holds for all 2 documents up to line 2.",
  ],
  [
    "a Python value",
    '{"a": None}',
    1,
    "At line 1, column 7 the text is written in Python's notation, not in JSON. Print json.dumps(twin) instead.",
  ],
  [
    "a Python object",
    "<azure.iot.hub.Twin object at 0x7f00>",
    1,
    "At line 1, column 1 the text is a Python object as print shows it, not JSON. Print json.dumps(twin.as_dict()).",
  ],
  [
    "the output of console.log",
    "Twin {\n  properties: { desired: [Object] }\n}\n",
    3,
    "Lines 1 to 3 are the output of console.log, not JSON. Print JSON.stringify(twin) instead.",
  ],
  [
    "the output of console.log with quoted names",
    "{ '$metadata': [Object] }",
    1,
    "At line 1, column 3 the text is the output of console.log, not JSON. Print JSON.stringify(twin) instead.",
  ],
  [
    "a PowerShell object",
    "@{deviceId=edge-1}",
    1,
    "At line 1, column 1 the text is a PowerShell object (@{…}), not JSON. Write it with ConvertTo-Json -Depth 100.",
  ],
  [
    "HTML",
    "<!DOCTYPE html>",
    1,
    "At line 1, column 1 the text is HTML or XML, such as a login page, not JSON. Check the address and the sign-in of whatever fetched it.",
  ],
  [
    "a Java map",
    "{deviceId=edge-1}",
    1,
    "At line 1, column 2 the text is a Java object as toString shows it, not JSON. Write it with the library's own conversion to JSON.",
  ],
  [
    "a Java object",
    "Device Id: edge-1",
    1,
    "Line 1 is a twin as toString of the Java library shows it, not JSON. Write it with the library's own conversion to JSON.",
  ],
  [
    "an elision",
    '{"a": {...}}',
    1,
    'At line 1, column 8 the text is shortened ("..."). Take the whole document from its source; what is left out cannot be filled in.',
  ],
  [
    "typographic quotes",
    "{“a”: 1}",
    1,
    'At line 1, column 2 there is a typographic quote, as word processors and chats write it. Replace it by a straight quote (").',
  ],
  [
    "NaN",
    '{"a": NaN}',
    1,
    "At line 1, column 7 there is NaN, Infinity or undefined, which JSON does not have. Write null or a number.",
  ],
  [
    "a member without its object",
    '"desired": {"a": 1}',
    1,
    "At line 1, column 10 a member has no braces of an object around it. Put { in front of the text and } after it.",
  ],
  [
    "a failed command",
    "ERROR: (404) not found",
    1,
    "At line 1, column 1 a command wrote an error (ERROR:) instead of a document. Run the command alone to see what it says.",
  ],
  [
    "a line of a log with two documents",
    'from {"a":1} to {"a":2}',
    1,
    "At line 1, column 1 JSON is among other words, and it is not certain what belongs to it. Leave out the words, so that each line is JSON.",
  ],
  [
    "UTF-16 behind UTF-8",
    '{"a"\u0000:\u00001\u0000}',
    1,
    "At line 1, column 5 there is a NUL byte, as where UTF-16 was appended to UTF-8. Write the whole file in one encoding.",
  ],
  [
    "CSV with semicolons",
    'id;twin\nd1;"{""desired"":{}}"\n',
    2,
    "Lines 1 to 2 are comma-separated values (CSV), not JSON. Export JSON; or take the column with the documents out of it.",
  ],
  [
    "a list of PowerShell whose values go on below",
    "DeviceId : edge-1\nStatus   : enabled\nTags     : {a,\n            b, c}\nETag     : AAA=\n",
    5,
    "Lines 1 to 5 are a list as PowerShell shows an object, not JSON. Write it with ConvertTo-Json -Depth 100.",
  ],
  [
    "a table of psql",
    " id | twin\n----+------\n d1 | x\n",
    3,
    `Lines 1 to 3 are a table, which leaves out what is nested, not JSON. ${AZ}`,
  ],
  ["base64 of gzip data", "H4sIAAAAAAAAA6tWKkktLlGyUlAqSy0qzszPU7JSMqwFAAAA//8=\n", 1, `Line 1 is ${BASE64_SAYS}`],
  [
    "base64 on several lines",
    `${"YWJj".repeat(19)}\n${"MTIz".repeat(19)}\nQQ==\n`,
    3,
    `Lines 1 to 3 are ${BASE64_SAYS}`,
  ],
  [
    "lines with their numbers",
    '1 {\n2   "deviceId": "d1",\n3   "tags": {}\n4 }\n',
    4,
    "Lines 1 to 4 are lines with their numbers in front of them, not JSON. Copy the text without the numbers.",
  ],
  [
    "lines with their numbers, from the middle of a file",
    ' 7: "tags": {\n 8: },\n 9: "a": 1\n',
    3,
    "Lines 1 to 3 are lines with their numbers in front of them, not JSON. Copy the text without the numbers.",
  ],
  [
    "a mail",
    '> {\n>   "deviceId": "d1"\n> }\n',
    3,
    "Lines 1 to 3 are quoted as in a mail (>), not JSON. Take the document itself.",
  ],
  [
    "the head of an HTTP answer",
    "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n",
    2,
    "Lines 1 to 2 are the head of an HTTP message, not JSON. Save the body alone (curl without -i and -v).",
  ],
  [
    "JavaScript",
    'export const twin = {\n  "tags": 1\n}\n',
    3,
    "Lines 1 to 3 are JavaScript, not JSON. Print JSON.stringify of the object instead.",
  ],
  [
    "JSON on several lines of a log",
    '12:00 twin: {\n  "tags": 1,\n  "a": 2\n}\n',
    4,
    "Lines 1 to 4 are JSON with other words before its first bracket, which is not JSON. Take those words away.",
  ],
  [
    "the name of a type",
    "Microsoft.Azure.Devices.Shared.Twin\n",
    1,
    "Line 1 is the name of a type, as ToString of .NET writes it, not JSON. Write the twin with ToJson.",
  ],
  ["settings", '[device]\nid = "d1"\n# more\n', 3, "Lines 1 to 3 are settings (INI or TOML), not JSON. Write JSON."],
  [
    "a conflict",
    '{\n<<<<<<< HEAD\n  "a": 1\n=======\n}\n',
    1,
    "At line 2, column 1 there is the mark of a conflict between two versions. Resolve the conflict first.",
  ],
  [
    "a difference",
    '{\n-  "a": 1,\n+  "a": 2\n}\n',
    1,
    "At line 2, column 1 a line begins with + or -, as in a difference between two versions. Take the document itself.",
  ],
  [
    "escaped quotes",
    '{\\"a\\":1}\n',
    1,
    'At line 1, column 2 quotes or line breaks are escaped (\\", \\n). Take the backslashes away, or put the whole text in quotes.',
  ],
  [
    "the MongoDB shell",
    '{ "_id" : ObjectId("507f1f77bcf86cd799439011") }\n',
    1,
    "At line 1, column 11 the text is written as the MongoDB shell shows it, not in JSON. Export it with mongoexport.",
  ],
  [
    "lines with commas after them",
    '{"a":1},\n{"a":2},\n',
    2,
    "At line 1, column 8 there is a comma after the document. Take it away, or put brackets ([ and ]) around all documents. The same holds for all 2 documents up to line 2.",
  ],
  [
    "the output of iotedge list",
    "NAME             STATUS           DESCRIPTION      Config\nedgeAgent        running          Up 2 hours       agent:1.4\ntemp             failed           Failed (139)     temp:1.0\n",
    3,
    `Lines 1 to 3 are ${COMMAND_TABLE}`,
  ],
  [
    "the output of docker ps, which leaves a cell empty",
    "CONTAINER ID   IMAGE     STATUS         PORTS     NAMES\n0a1b2c3d4e5f   hub:1.4   Up 2 hours               edgeHub\n",
    2,
    `Lines 1 to 2 are ${COMMAND_TABLE}`,
  ],
  [
    "the output of kubectl get pods",
    "NAME          READY   STATUS             RESTARTS   AGE\nedgeagent-5   1/1     Running            0          2h\n",
    2,
    `Lines 1 to 2 are ${COMMAND_TABLE}`,
  ],
  [
    "the log of an agent, with a trace of the stack",
    "<6> 2024-03-01 10:00:00.123 +00:00 [INF] - Starting.\n<4> 2024-03-01 10:00:03.123 +00:00 [WRN] - Reconcile failed\nSystem.Exception: x\n",
    3,
    `Lines 1 to 3 are ${LOG}`,
  ],
  [
    "a document over several lines of journald",
    'Mar 01 10:00:00 gw docker[9]: {\nMar  1 10:00:00 gw docker[9]:   "a": 1\nMar 01 10:00:00 gw docker[9]: }\n',
    3,
    `Lines 1 to 3 are ${LOG}`,
  ],
  [
    "a document over several lines of docker compose",
    'edgeHub    | {\nedgeHub    |   "a": 1\nedgeHub    | }\n',
    3,
    `Lines 1 to 3 are ${LOG}`,
  ],
  [
    "members over several lines without their object",
    '"desired": {\n  "a": 1\n},\n"reported": {\n  "a": 1\n}\n',
    6,
    "At line 1, column 10 a member has no braces of an object around it. Put { in front of the text and } after it.",
  ],
  [
    "a cell of CSV",
    '"{""deviceId"":""d1"",""tags"":{}}"\n',
    1,
    "At line 1, column 4 quotes are doubled, as in a cell of a table (CSV). Take the outer quotes away, and write the others once.",
  ],
  [
    "a line that a terminal has wrapped",
    '{"deviceId":"edge-\n1","properties":{"desi\nred":{}}}\n',
    1,
    "At line 1, column 19 a line ends inside of quotes, as where a terminal or a mail has wrapped it. Put the pieces together again, or write the line break as \\n.",
  ],
  [
    "a tab inside of quotes",
    '{"a":"x\ty"}\n',
    1,
    "At line 1, column 8 there is a tab or another control character inside of quotes. Write a tab as \\t, and leave out the others.",
  ],
  [
    "a path of Windows",
    '{"a":"C:\\data"}\n',
    1,
    "At line 1, column 9 a backslash begins no escape that JSON knows, as in a path of Windows. A backslash inside of quotes is written \\\\.",
  ],
  [
    "RTF",
    '{\\rtf1\\ansi\n\\{ "a": 1 \\}\n}\n',
    1,
    "At line 1, column 2 the text is RTF, as a word processor saves it, not JSON. Save it as plain text.",
  ],
  [
    "a page of HTML",
    "<html>\n<body>\nSign in\n</body>\n",
    4,
    "At line 1, column 1 the text is HTML or XML, such as a login page, not JSON. Check the address and the sign-in of whatever fetched it.",
  ],
  [
    "a failed command and what it says",
    "ERROR: (404) not found\nCode: 404\nMessage: nothing\n",
    3,
    "At line 1, column 1 a command wrote an error (ERROR:) instead of a document. Run the command alone to see what it says.",
  ],
  [
    "nothing but NUL bytes",
    "\u0000".repeat(500),
    1,
    "On line 1 there are only NUL bytes (500). The file was not written to its end, or was cut while it was written: documents may be missing.",
  ],
];

describe("text that is no JSON is told with one message", () => {
  it.each(FORMATS)("%s", async (_name, text, lines, says) => {
    const messages = await told(text);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(new RegExp(`^1 \\(${lines}\\) [a-z0-9-]+: `));
    expect(messages[0]?.replace(/^[^:]+: /, "")).toBe(says);
  });

  it("but a missing comma in an array is told at its place", async () => {
    expect(await told('[\n{"a":1}\n{"a":2}\n]\n')).toStrictEqual([
      "2 (1) malformed-json: At line 3, column 1 a comma is missing between two values. Write a comma there; or each document on a line of its own, without brackets around them.",
    ]);
  });

  it("and so is a file in an old code page", async () => {
    const line = Buffer.from([0x22, 0xe4, 0x22, 0x0a]);
    expect(await told(Buffer.concat([line, line, line]))).toStrictEqual([
      "1 (3) invalid-utf8: The text is not UTF-8: the bytes at line 1, column 2 are not valid. The same holds for all 3 documents up to line 3.",
    ]);
  });

  it.each([
    ["two lines with a colon", "a: 1\nb: 2\n", 2],
    ["levels of a log", "INFO: x\nINFO: y\nINFO: z\n", 3],
    ["lines with commas of no header", "one, two!\nthree, four\n", 2],
    ["a table's line alone", "-----\n", 1],
    ["names in capitals without lines below them", "NAME  STATUS  AGE\n", 1],
    ["a sentence with wide gaps", "Hello  World  again\nmore  words\n", 2],
    ["two lines with a time", "2024-03-01 10:00:00 x\n2024-03-01 10:00:01 y\n", 2],
  ])("unless it is too little to be sure: %s", async (_name, text, count) => {
    const messages = await told(text);
    expect(messages.map((message) => message.replace(/^\d+ \(1\) ([a-z-]+):.*/, "$1"))).toStrictEqual(
      Array.from({ length: count }, () => "malformed-json"),
    );
  });
});

describe("what stands between documents that can be read is told by what it is", () => {
  it.each([
    [",", "there is a comma after the document. Take it away, or put brackets ([ and ]) around all documents."],
    ["}", "a bracket is closed that was not opened. Take it away, or look for what is missing in front of it."],
  ])("%s", async (text, says) => {
    expect(await told(`{\n"a":1\n}${text}\n{\n"a":2\n}\n`)).toStrictEqual([
      `3 (1) malformed-json: At line 3, column 1 ${says}`,
    ]);
  });
});

describe("a run of documents that cannot be read", () => {
  const junk = (count: number): string => Array.from({ length: count }, (_, index) => `junk ${index} !\n`).join("");

  it("is shown document by document up to the twentieth", async () => {
    expect(await told(junk(19))).toHaveLength(19);
    expect((await told(junk(20))).every((message) => message.includes("(1) malformed-json"))).toBe(true);
    expect(await told(junk(20))).toHaveLength(20);
  });

  it("is counted from there on", async () => {
    const messages = await told(junk(4000));
    expect(messages).toHaveLength(21);
    expect(messages[20]).toBe(
      "21 (3980) unreadable-run: Lines 21 to 4000: 3980 more documents in a row could not be read. If most of a file cannot be read, it is not JSON: look at its beginning.",
    );
  });

  it("ends with a document that can be read, and the next is shown anew", async () => {
    const messages = await told(`${junk(21)}{"a":1}\n${junk(2)}`);
    expect(messages.map((message) => message.slice(0, 9))).toStrictEqual([
      ...Array.from({ length: 20 }, (_, index) => `${index + 1} (1) malformed`.slice(0, 9)),
      "21 (1) un",
      "23 (1) ma",
      "24 (1) ma",
    ]);
  });

  it("counts numbers among its lines only when it is counted", async () => {
    const documents = await documentsOf(`${junk(25)}7\n${junk(1)}`, 4096);
    expect(documents.at(-1)?.lines).toBe(7);
    const few = await documentsOf(`${junk(2)}7\n{}\n8\n`, 4096);
    expect(few.map(({ result }) => (result.ok ? result.value : "broken"))).toStrictEqual([
      "broken",
      "broken",
      7,
      {},
      8,
    ]);
    expect((await collectDocuments("1\n2\n".split("").values())).map(({ result }) => result.ok)).toStrictEqual([
      true,
      true,
    ]);
  });

  it("may be the elements of an array", async () => {
    const documents = await documentsOf(`[${",".repeat(100_000)}]`, 4096);
    expect(documents).toHaveLength(21);
    expect(documents.at(-1)?.lines).toBe(100_001 - 20);
    expect(documents.at(-1)?.result.ok).toBe(false);
  });

  it("may begin with numbers that are documents after all", async () => {
    const documents = await documentsOf('1\n2\n{"a":1}\n', 4096);
    expect(documents.map(({ result }) => result.ok && result.value)).toStrictEqual([1, 2, { a: 1 }]);
  });
});
