import * as library from "../../src/index.js";
import { readDocuments } from "../../src/node/index.js";

/** Something that grows: its name, and what is done at each size. What is made before is not timed. */
export interface Growing {
  readonly name: string;
  readonly make: (size: number) => () => unknown;
  /** The largest size of which one eight times as large is taken. */
  readonly largest?: number;
  /** Why it grows as it does, where that is faster than its size. */
  readonly why?: string;
}

const NOW = { now: "2026-01-01T00:00:00Z" };

function times<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function named<Value>(count: number, valueOf: (index: number) => Value, prefix = "n"): Record<string, Value> {
  return Object.fromEntries(times(count, (index) => [`${prefix}${index}`, valueOf(index)]));
}

/** A list of names so long that the square of their number is a size. */
const rootOf = (size: number): number => Math.ceil(Math.sqrt(size));

/** A twin of $edgeAgent with modules on both sides, each with a secret. */
function agentTwin(
  count: number,
  { code = 200, description = "", status = "running", lastDesiredVersion = 3 } = {},
): object {
  const module = (index: number): object => ({
    type: "docker",
    status: "running",
    restartPolicy: "always",
    settings: { image: `registry.example/app:${index}`, createOptions: '{"Env":["A_SECRET=pa55word"]}' },
    env: { API_KEY: { value: `secret-value-${index}` } },
  });
  return {
    deviceId: "edge-1",
    moduleId: "$edgeAgent",
    properties: {
      desired: {
        schemaVersion: "1.1",
        runtime: { type: "docker", settings: {} },
        modules: named(count, module),
        $version: 3,
      },
      reported: {
        lastDesiredVersion,
        lastDesiredStatus: { code, description },
        modules: named(count, (index) => ({ ...module(index), runtimeStatus: status, exitCode: 1, restartCount: 3 })),
      },
    },
  };
}

const secretsSaid = (count: number): string => times(count, (index) => `secret-value-${index}`).join(" ");

function hubTwin(count: number): object {
  return {
    deviceId: "edge-1",
    moduleId: "$edgeHub",
    properties: {
      desired: { schemaVersion: "1.1", routes: named(count, () => "FROM /messages/* INTO $upstream"), $version: 1 },
      reported: {
        lastDesiredVersion: 1,
        lastDesiredStatus: { code: 200 },
        clients: named(count, () => ({ status: "Connected" }), "edge-1/n"),
      },
    },
  };
}

const group = (index: number): object => ({ __meta: { deploymentId: `d${index}` }, setting: index });

function groupTwin(count: number): object {
  const reported = named(count, (index) => ({ ...group(index), __errors: { e: { code: 1, message: "failed" } } }));
  return { properties: { desired: named(count, group), reported: { ...reported, __summary: { errorCount: 1 } } } };
}

function handlers(count: number): library.GroupHandler[] {
  return times(count, (index) => ({ id: `n${index}`, apply: () => undefined, report: () => ({ setting: index }) }));
}

const acknowledged = (index: number): object => ({ value: index, ac: 200, av: 1, ad: "done" });

const plainTwin = (desired: object, reported: object): object => ({
  deviceId: "d1",
  properties: { desired: { ...desired, $version: 1 }, reported: { ...reported, $version: 1 } },
});

function nested(depth: number, leaf: unknown): object {
  let value: object = { leaf };
  for (let level = 0; level < depth; level += 1) value = { a: value };
  return value;
}

const message = (index: number, actions: readonly object[] = []): object => ({
  deviceId: `d${index % 1000}`,
  activityId: "a1",
  timestamp: 1_700_000_000_000 + index,
  payload: { status: "RUNNING", actions },
});

const action = (index: number): object => ({
  component: { id: `containers:n${index}`, version: "1" },
  status: "UPDATING",
  progress: 5,
});

function recording(count: number): unknown[] {
  const first = { recording: 1, at: NOW.now, twin: plainTwin({ a: 0 }, { a: 0 }) };
  return [
    first,
    ...times(count, (index) => ({ at: NOW.now, change: "patchReported", patch: { [`m${index}`]: index } })),
  ];
}

function read(text: string): () => Promise<number> {
  const bytes = Buffer.from(text);
  return async () => {
    let count = 0;
    for await (const document of readDocuments([bytes])) count += document.lines ?? 1;
    return count;
  };
}

function query(text: string, twins: readonly unknown[]): () => unknown {
  const answer = library.runQuery(text, twins);
  if (!answer.ok) throw new Error(`${text.slice(0, 200)}: ${answer.issues[0].message}`);
  return again(50, () => library.runQuery(text, twins));
}

const rows = (count: number): object[] =>
  times(count, (index) => ({
    deviceId: `d${index}`,
    tags: { site: `s${index % 100}` },
    properties: { reported: { a: index }, desired: {} },
  }));

/** A query may have 8,192 characters. */
const MOST_TERMS = 64;
const terms = (count: number, joint: string): string => times(count, () => "tags.a=1").join(` ${joint} `);

function again(count: number, work: () => unknown): () => void {
  return () => {
    for (let turn = 0; turn < count; turn += 1) work();
  };
}

const SELECT = "SELECT * FROM devices WHERE";

/** Text in which something may be a secret at every place. */
const suspicious = [
  "key=a ",
  "password is ",
  "a:b@",
  "eyJhbGciOi.",
  "--token ",
  "<password>",
  "[secret:",
  "name='key' value ",
  "key:a;",
  "-u a:",
];

const on =
  <Value>(valueOf: (size: number) => Value, work: (value: Value) => unknown): Growing["make"] =>
  (size) => {
    const value = valueOf(size);
    return () => work(value);
  };

/** What an engine does by itself with objects of many members. */
export const COMPARED: readonly Growing[] = [
  {
    name: "JSON.parse, members",
    make: on((n) => JSON.stringify(named(n, (i) => i)), JSON.parse),
  },
  {
    name: "Object.keys and reading each, members",
    make: on(
      (n) => named(n, (i) => i),
      (holder) => Object.keys(holder).map((name) => holder[name]),
    ),
  },
];

/** Everything that a user can have more of, by what it is done with. */
export const GROWING: readonly Growing[] = [
  { name: "deployment, modules that run", make: on((n) => agentTwin(n), library.classifyEdgeDeployment) },
  {
    name: "deployment, modules in trouble",
    make: on((n) => agentTwin(n, { status: "backoff" }), library.classifyEdgeDeployment),
  },
  { name: "deployment refused, modules", make: on((n) => agentTwin(n, { code: 400 }), library.classifyEdgeDeployment) },
  {
    name: "deployment, secrets that its words repeat",
    make: on((n) => agentTwin(n, { code: 500, description: secretsSaid(n) }), library.classifyEdgeDeployment),
  },
  {
    name: "deployment, modules of another version",
    make: on((n) => agentTwin(n, { lastDesiredVersion: 2 }), library.judgeDocument),
  },
  { name: "parseEdgeAgentTwin, modules", make: on(agentTwin, library.parseEdgeAgentTwin) },
  {
    name: "checkDocument, modules",
    make: on(agentTwin, (twin) => library.checkDocument(twin, { limits: library.iotHubLimits })),
  },
  { name: "redactTwin, modules", make: on(agentTwin, library.redactTwin) },
  { name: "edgeHub, routes and clients", make: on(hubTwin, library.classifyEdgeHub) },
  { name: "parseEdgeHubTwin, routes and clients", make: on(hubTwin, library.parseEdgeHubTwin) },
  { name: "evaluateGroups, groups", make: on(groupTwin, library.evaluateGroups) },
  { name: "validateGroups, groups", make: on(groupTwin, library.validateGroups) },
  { name: "summarizeGroups, groups", make: on((n) => named(n, group), library.summarizeGroups) },
  {
    name: "addSummary, groups",
    make: on(
      (n) => named(n, group),
      (groups) => library.addSummary(groups as library.JsonObject, {}, NOW),
    ),
  },
  {
    name: "handleGroups, groups",
    make: on(
      (n) => [handlers(n), named(n, group)] as const,
      ([all, desired]) => library.handleGroups(all, desired, NOW),
    ),
  },
  {
    name: "orderGroups, a chain",
    make: on((n) => named(n, (index) => (index === 0 ? [] : [`n${index - 1}`])), library.orderGroups),
  },
  {
    name: "orderGroups, all of all before, by the dependencies",
    make: on((n) => named(rootOf(n), (index) => times(index, (at) => `n${at}`)), library.orderGroups),
  },
  { name: "orderGroups, a circle", make: on((n) => named(n, (index) => [`n${(index + 1) % n}`]), library.orderGroups) },
  {
    name: "evaluateTwin, plain members",
    make: on(
      (n) =>
        plainTwin(
          named(n, (i) => i),
          named(n, (i) => i + (i % 2)),
        ),
      library.evaluateTwin,
    ),
  },
  {
    name: "evaluateTwin, acknowledged members",
    make: on(
      (n) =>
        plainTwin(
          named(n, (i) => i),
          named(n, acknowledged),
        ),
      library.evaluateTwin,
    ),
  },
  {
    name: "evaluateTwin, components",
    make: on(
      (n) =>
        plainTwin(
          named(n, (i) => ({ __t: "c", p: i })),
          named(n, (i) => ({ __t: "c", p: acknowledged(i) })),
        ),
      library.evaluateTwin,
    ),
  },
  {
    name: "compareProperties, a member at a depth",
    make: on(
      (n) => [nested(n, 1), nested(n, 2)] as const,
      ([desired, reported]) => library.compareProperties(desired, reported),
    ),
  },
  {
    name: "validateTwin, members",
    make: on(
      (n) =>
        plainTwin(
          named(n, (i) => i),
          named(n, (i) => i),
        ),
      library.validateTwin,
    ),
  },
  {
    name: "validateTwin, names too long",
    make: on(
      (n) =>
        plainTwin(
          named(n, (i) => i, "x".repeat(2000)),
          {},
        ),
      library.validateTwin,
    ),
  },
  {
    name: "validateTwin, forbidden names",
    make: on(
      (n) =>
        plainTwin(
          named(n, (i) => i, "a.b "),
          {},
        ),
      library.validateTwin,
    ),
  },
  {
    name: "parseTwin, members of a wrong type",
    make: on(
      (n) => ({ deviceId: 1, tags: [], properties: { desired: { $metadata: named(n, () => 1) }, reported: {} } }),
      library.parseTwin,
    ),
  },
  {
    name: "validatePatch, members",
    make: on(
      (n) => named(n, (i) => i),
      (patch) => library.validatePatch(plainTwin({}, {}), patch),
    ),
  },
  { name: "aggregateFeedback, actions", make: on((n) => message(1, times(n, action)), library.aggregateFeedback) },
  {
    name: "validateFeedback, actions with breaches",
    make: on((n) => ({ status: "RUNNING", actions: times(n, () => 0) }), library.validateFeedback),
  },
  {
    name: "collectFeedback, messages",
    make: on(
      (n) => times(n, (i) => message(i)),
      (all) => library.collectFeedback(all),
    ),
  },
  {
    name: "collectFeedback, messages of one device",
    make: on(
      (n) => times(n, (i) => message(i * 1000)),
      (all) => library.collectFeedback(all),
    ),
  },
  { name: "checkTransitions, messages", make: on((n) => times(n, (i) => message(i)), library.checkTransitions) },
  {
    name: "mergeAllEvidence, parts of one device",
    make: on((n) => times(n, (i) => library.collectFeedback([message(i)])), library.mergeAllEvidence),
  },
  {
    name: "readEvidence, devices",
    make: on(
      (n) => library.collectFeedback(times(n, (i) => ({ ...message(i), deviceId: `d${i}` }))),
      (evidence) => library.readEvidence(evidence, NOW),
    ),
  },
  {
    name: "query, terms",
    make: (n) => query(`${SELECT} ${terms(n, "AND")}`, [{ deviceId: "d" }]),
    largest: MOST_TERMS,
  },
  {
    name: "query, alternatives",
    make: (n) => query(`${SELECT} ${terms(n, "OR")}`, [{ deviceId: "d" }]),
    largest: MOST_TERMS,
  },
  {
    name: "query, a list",
    make: (n) => query(`${SELECT} tags.a IN [${times(n, String).join(", ")}]`, [{ deviceId: "d" }]),
    largest: MOST_TERMS,
  },
  { name: "query, twins", make: on(rows, (twins) => library.runQuery(`${SELECT} tags.site = 's7'`, twins)) },
  {
    name: "query, twins in groups",
    make: on(rows, (twins) =>
      library.runQuery("SELECT tags.site, COUNT() AS n FROM devices GROUP BY tags.site", twins),
    ),
  },
  {
    name: "query, as many groups as twins",
    make: on(rows, (twins) => library.runQuery("SELECT deviceId, COUNT() AS n FROM devices GROUP BY deviceId", twins)),
  },
  {
    name: "explainQuery, terms",
    make: on(
      (n) => `${SELECT} ${terms(n, "AND")}`,
      (text) => {
        again(50, () => library.explainQuery(text))();
      },
    ),
    largest: MOST_TERMS,
  },
  {
    name: "formatQuery, terms",
    make: on(
      (n) => library.parseQuery(`${SELECT} ${terms(n, "AND")}`),
      (parsed) => {
        again(200, () => parsed.ok && library.formatQuery(parsed.value))();
      },
    ),
    largest: MOST_TERMS,
  },
  {
    name: "parseRoute, terms",
    make: on(
      (n) => `FROM /messages/* WHERE ${times(n, (i) => `a${i} = '1'`).join(" AND ")} INTO $upstream`,
      (text) => {
        again(50, () => library.parseRoute(text))();
      },
    ),
    largest: MOST_TERMS,
  },
  {
    name: "judgeDocuments, a list",
    make: on(
      (n) => ({ value: times(n, () => plainTwin({ a: 1 }, { a: 2 })) }),
      (page) => library.judgeDocuments(page),
    ),
  },
  {
    name: "judgeDocument, a list of several",
    make: on((n) => times(n, () => plainTwin({ a: 1 }, { a: 2 })), library.judgeDocument),
  },
  { name: "parseRecording, lines", make: on(recording, library.parseRecording) },
  {
    name: "replay, lines that each add a member",
    why: "each line gives a whole twin, which has one member more than the one before",
    make: on(
      (n) => library.parseRecording(recording(n)),
      (parsed) => parsed.ok && [...library.replay(parsed.value)].length,
    ),
  },
  {
    name: "foldTwinEvents, events of as many devices",
    make: on(
      (n) =>
        times(n, (i) => ({
          deviceId: `d${i}`,
          at: NOW.now,
          event: { version: 1, properties: { reported: { a: i, $version: 2 } } },
        })),
      (events) => library.foldTwinEvents(undefined, events),
    ),
  },
  {
    name: "applyJsonPatch, moves of a large value",
    make: on(
      (n) =>
        times(n, (i) => ({
          op: "move" as const,
          from: `/${i % 2 === 0 ? "a" : "b"}`,
          path: `/${i % 2 === 0 ? "b" : "a"}`,
        })),
      (patch) => library.applyJsonPatch({ a: LARGE }, patch),
    ),
  },
  {
    name: "applyJsonPatch, members",
    make: on(
      (n) => times(n, (i) => ({ op: "add" as const, path: `/m${i}`, value: i })),
      (patch) => library.applyJsonPatch({}, patch),
    ),
  },
  {
    name: "jsonPatchToMergePatch, the length of a path",
    make: on(
      (n) => [{ op: "add" as const, path: "/a".repeat(n), value: 1 }],
      (patch) => library.jsonPatchToMergePatch(nested(3, 1) as never, patch),
    ),
  },
  {
    name: "diffJson, members",
    make: on(
      (n) => [named(n, (i) => i), named(n, (i) => i + 1)] as const,
      ([before, after]) => library.diffJson(before, after),
    ),
  },
  {
    name: "diffJson, elements",
    why: "each element is an operation of the answer, and so much memory takes longer to collect",
    make: on(
      (n) => [times(n, (i) => i), times(n, (i) => i + 1)] as const,
      ([before, after]) => library.diffJson(before, after),
    ),
  },
  {
    name: "createMergePatch, members",
    make: on(
      (n) => [named(n, (i) => i), named(n, (i) => i + 1)] as const,
      ([before, after]) => library.createMergePatch(before, after),
    ),
  },
  {
    name: "topFailures, members",
    make: on(
      (n) =>
        times(n, (i) => ({
          id: `d${i}`,
          state: "x",
          outcome: "failed" as const,
          failing: [{ kind: "module" as const, name: `m${i}` }],
        })),
      (members) => library.topFailures(members),
    ),
  },
  {
    name: "addMembers, members",
    make: on(
      (n) => times(n, (i) => ({ id: `d${i}`, state: `s${i}`, outcome: "failed" as const, failing: [] })),
      (members) => library.addMembers(members),
    ),
  },
  {
    name: "validateDeployment, modules",
    make: on(
      (n) => ({ content: { modulesContent: named(n, () => ({ "properties.desired": { a: 1 } })) } }),
      library.validateDeployment,
    ),
  },
  {
    name: "applyDeployment, twins",
    make: on(rows, (twins) =>
      library.applyDeployment(twins, [
        {
          id: "c",
          targetCondition: "tags.site='s7'",
          priority: 1,
          content: { deviceContent: { "properties.desired.a": 1 } },
        },
      ]),
    ),
  },
  { name: "read, lines", make: (n) => read('{"a":1}\n'.repeat(n)) },
  { name: "read, blank lines", make: (n) => read("\n".repeat(n)) },
  { name: "read, blank text on a line", make: (n) => read(" ".repeat(n)) },
  {
    name: "read, elements of a list",
    why: "a list of more than a megabyte is cut into its elements, a shorter one is parsed whole",
    make: (n) => read(`[${'{"a":1},'.repeat(n)}1]`),
  },
  { name: "read, commas in a list", make: (n) => read(`[${",".repeat(n)}]`) },
  { name: "read, documents on one line", make: (n) => read('{"a":1}'.repeat(n)) },
  { name: "read, brackets that open", make: (n) => read("[".repeat(n)) },
  { name: "read, quotes", make: (n) => read('"'.repeat(n)) },
  { name: "read, lines of no JSON", make: (n) => read("WARNING: x\n".repeat(n)) },
  { name: "read, a document over many lines", make: (n) => read(`{\n${times(n, (i) => `"m${i}": 1`).join(",\n")}\n}`) },
  { name: "read, the length of a name", make: (n) => read(`{"${"n".repeat(n)}":1}`) },
  ...suspicious.map((part) => ({
    name: `redactText, ${JSON.stringify(part)} many times`,
    make: on((n: number) => part.repeat(n), library.redactText),
  })),
  {
    name: "maskValues, a text with secrets of many lengths",
    make: on(
      (n) => "abcd ".repeat(n),
      (text) => library.maskValues(text, SECRETS),
    ),
  },
];

const LARGE = times(20_000, (index) => index);

const SECRETS = library.secretValues(times(100, (index) => "abcd".repeat(index + 1)));
