import * as library from "../../src/index.js";
import { again, named, NOW, on, plainTwin, times } from "./growing.js";
import type { Growing } from "./growing.js";

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

const SELECT = "SELECT * FROM devices WHERE";

/** Many documents, and what is asked about all of them: messages, queries, recordings, rollouts. */
export const GROWING_FLEETS: readonly Growing[] = [
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
];
