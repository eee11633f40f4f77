import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ACTION_STATUSES,
  aggregateActions,
  aggregateFeedback,
  checkTransitions,
  collectFeedback,
  combineDomains,
  DEVICE_STATUSES,
  emptyEvidence,
  emptyTally,
  mergeEvidence,
  mergeTallies,
  observeFeedback,
  parseFeedback,
  PHASE_STATUSES,
  readEvidence,
  STATUS_ALIASES,
  tallyActions,
  validateFeedback,
} from "../../src/feedback/index.js";
import type { Evidence } from "../../src/feedback/index.js";
import { isJsonObject, jsonEquals } from "../../src/json/index.js";
import type { JsonValue } from "../../src/json/index.js";
import { anyJson, hostileKey } from "../support/arbitraries.js";
import { deepFreeze } from "../support/freeze.js";

const aliases = STATUS_ALIASES.map(({ received }) => received);
const actionStatus = fc.constantFrom(...ACTION_STATUSES, ...aliases, "PAUSED", "", undefined);
const messageStatus = fc.constantFrom(
  ...DEVICE_STATUSES,
  ...DEVICE_STATUSES,
  ...PHASE_STATUSES,
  ...aliases,
  "PAUSED",
  undefined,
);
/** Statuses that end nothing, so that streams without any terminal message are tried too. */
const openStatus = fc.constantFrom("IDENTIFYING", "IDENTIFIED", "RUNNING", ...PHASE_STATUSES, "PAUSED", undefined);

const action = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record(
      {
        component: fc.record(
          {
            id: fc.oneof(fc.constantFrom("a:1", "a:2", "b:1", "#0:a:1"), hostileKey),
            version: fc.constantFrom("1", "2"),
          },
          { requiredKeys: [] },
        ),
        status: actionStatus,
        progress: fc.oneof(fc.integer({ min: -10, max: 260 }), fc.double()),
        message: fc.constantFrom("x", "y"),
      },
      { requiredKeys: [] },
    ),
  },
  { weight: 1, arbitrary: anyJson },
);

function message(status: fc.Arbitrary<string | undefined>) {
  const feedback = {
    status,
    baseline: fc.constantFrom("", "*", "b1", "__proto__"),
    actions: fc.array(action, { maxLength: 4 }),
  };
  const around = {
    deviceId: fc.oneof(fc.constantFrom("d1", "d2"), hostileKey),
    activityId: fc.constantFrom("", "a1", "a2", "__proto__"),
    domain: fc.constantFrom("", "a", "b"),
    timestamp: fc.constantFrom(0, 1_700_000_000, 1_700_000_000_000, 1_700_000_001_000, 1_700_000_002_000, -1, "x"),
  };
  const requiredKeys: [] = [];
  return fc.oneof(
    fc.record({ ...around, payload: fc.record(feedback, { requiredKeys }) }, { requiredKeys: ["deviceId", "payload"] }),
    fc.record({ ...around, ...feedback }, { requiredKeys }),
    fc.record({ ...around, desiredStateFeedback: fc.record(feedback, { requiredKeys }) }, { requiredKeys }),
    fc.record({ deviceId: fc.constant("d1"), payload: anyJson }),
    anyJson,
  );
}

const streams = fc.oneof(
  fc.array(message(messageStatus), { maxLength: 12 }),
  fc.array(message(openStatus), { maxLength: 12 }),
);

const view = (evidence: Evidence) => readEvidence(evidence, { now: "2023-11-14T23:00:00Z", staleAfter: 600_000 });
const same = (a: Evidence, b: Evidence) => {
  // toStrictEqual takes a member called "constructor" for a type
  expect(jsonEquals(a as unknown as JsonValue, b as unknown as JsonValue)).toBe(true);
  expect(view(a)).toStrictEqual(view(b));
};
/** The same devices, while the arrivals that were ignored are as many as given: that count alone is not idempotent. */
const sameBut = (a: Evidence, b: Evidence, ignored: number) => {
  same(a, { ...b, ignored });
};

/** Goes down a document, at each level to one of its members, and puts something else where the way or the document ends. */
function replaceAt(whole: JsonValue, [turn, ...way]: readonly number[], put: JsonValue): JsonValue {
  const members = isJsonObject(whole) ? Object.entries(whole) : [];
  if (turn === undefined || members.length === 0) return put;
  const at = turn % members.length;
  return Object.fromEntries(
    members.map(([key, value], index) => [key, index === at ? replaceAt(value, way, put) : value] as const),
  );
}

describe("evidence", () => {
  it("does not depend on the order of the messages", () => {
    fc.assert(
      fc.property(
        streams.chain((messages) =>
          fc.tuple(fc.constant(messages), fc.shuffledSubarray(messages, { minLength: messages.length })),
        ),
        ([messages, shuffled]) => {
          same(collectFeedback(shuffled), collectFeedback(messages));
        },
      ),
    );
  });

  it("is idempotent: duplicates of any messages, malformed ones too, are only counted as ignored arrivals", () => {
    fc.assert(
      fc.property(
        streams.chain((messages) =>
          fc.tuple(fc.constant(messages), fc.shuffledSubarray([...messages, ...messages], { minLength: 0 })),
        ),
        ([messages, again]) => {
          const [once, repeated] = [collectFeedback(messages), collectFeedback(again).ignored];
          sameBut(collectFeedback([...again, ...messages, ...again]), once, once.ignored + 2 * repeated);
        },
      ),
    );
  });

  it("does not change at all when a well-formed message arrives again, whatever came before", () => {
    fc.assert(
      fc.property(streams, (messages) => {
        const evidence = collectFeedback(messages);
        const heard = messages.filter((one) => collectFeedback([one]).ignored === 0);
        same(collectFeedback(heard, evidence), evidence);
      }),
    );
  });

  it("does not depend on how a stream is cut into parts, nor on the order in which they are merged", () => {
    fc.assert(
      fc.property(streams, fc.array(fc.nat({ max: 2 }), { minLength: 12, maxLength: 12 }), (messages, shares) => {
        const part = (share: number) => collectFeedback(messages.filter((_, index) => shares[index] === share));
        const [a, b, c] = [part(0), part(1), part(2)];
        const whole = collectFeedback(messages);
        same(mergeEvidence(mergeEvidence(a, b), c), whole);
        same(mergeEvidence(a, mergeEvidence(b, c)), whole);
        same(mergeEvidence(mergeEvidence(c, a), b), whole);
        same(
          collectFeedback(
            messages.filter((_, index) => shares[index] !== 0),
            a,
          ),
          whole,
        );
      }),
    );
  });

  it("has an identity; merging with itself, or with a part of itself, adds to the ignored arrivals alone", () => {
    fc.assert(
      fc.property(streams, (messages) => {
        const evidence = collectFeedback(messages);
        same(mergeEvidence(emptyEvidence, evidence), evidence);
        same(mergeEvidence(evidence, emptyEvidence), evidence);
        sameBut(mergeEvidence(evidence, evidence), evidence, 2 * evidence.ignored);
        const part = collectFeedback(messages.slice(0, 5));
        sameBut(mergeEvidence(evidence, part), evidence, evidence.ignored + part.ignored);
        same(messages.reduce<Evidence>(observeFeedback, emptyEvidence), evidence);
      }),
    );
  });

  it("loses no message silently", () => {
    fc.assert(
      fc.property(streams, (messages) => {
        const heard = messages.filter((one) => Object.keys(collectFeedback([one]).devices).length > 0);
        expect(collectFeedback(messages).ignored).toBe(messages.length - heard.length);
      }),
    );
  });

  it("survives JSON.stringify", () => {
    fc.assert(
      fc.property(streams, (messages) => {
        const evidence = collectFeedback(messages);
        same(JSON.parse(JSON.stringify(evidence)) as Evidence, evidence);
      }),
    );
  });

  it("is read whatever it comes back as, and what arrives then is heard", () => {
    const damaged = fc
      .tuple(streams, fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), anyJson)
      .map(([messages, way, put]) => replaceAt(collectFeedback(messages) as unknown as JsonValue, way, put));
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: damaged }, { weight: 1, arbitrary: anyJson }), (input) => {
        const evidence = deepFreeze(input) as unknown as Evidence;
        const message = { deviceId: "d0", timestamp: 1_700_000_000_000, status: "RUNNING" };
        const heard = view(collectFeedback([message], evidence));
        expect(heard.find(({ deviceId, activityId }) => deviceId === "d0" && activityId === "")?.reported).toBe(
          "RUNNING",
        );
        expect(view(mergeEvidence(collectFeedback([message]), evidence))).toStrictEqual(heard);
        expect(view(mergeEvidence(evidence, collectFeedback([message])))).toStrictEqual(heard);
        for (const { progress, tally, startedAt, lastHeard } of view(evidence)) {
          expect(Object.values(tally.byStatus).reduce((sum, count) => sum + count, 0)).toBe(tally.total);
          expect(Number.isInteger(progress) && progress >= 0 && progress <= 100).toBe(true);
          expect([startedAt, lastHeard].every((time) => time === null || Number.isSafeInteger(time))).toBe(true);
        }
      }),
    );
  });

  it("an end is reopened by an identification only", () => {
    const ends = ["COMPLETED", "INCOMPLETE", "INCOMPLETE_INCONSISTENT", "IDENTIFICATION_FAILED", "SUPERSEDED"];
    fc.assert(
      fc.property(fc.array(message(openStatus), { maxLength: 8 }), fc.constantFrom(...ends), (messages, status) => {
        const others = messages.filter((one) => !JSON.stringify(one).includes("IDENTIFYING"));
        const end = { deviceId: "d1", activityId: "a1", timestamp: 1_700_000_001_000, payload: { status } };
        const row = view(collectFeedback([...others, end])).find(
          ({ deviceId, activityId }) => deviceId === "d1" && activityId === "a1",
        );
        expect(ends).toContain(row?.status);
      }),
    );
  });
});

describe("tallies", () => {
  const lists = fc.array(action, { maxLength: 8 });

  it("of a list are the sum of the tallies of its parts, in any order", () => {
    fc.assert(
      fc.property(lists, lists, lists, (x, y, z) => {
        const [a, b, c] = [tallyActions(x), tallyActions(y), tallyActions(z)];
        expect(mergeTallies(a, b)).toStrictEqual(tallyActions([...x, ...y]));
        expect(mergeTallies(a, b)).toStrictEqual(mergeTallies(b, a));
        expect(mergeTallies(mergeTallies(a, b), c)).toStrictEqual(mergeTallies(a, mergeTallies(b, c)));
        expect(mergeTallies(a, emptyTally)).toStrictEqual(a);
      }),
    );
  });

  it("sum to their total, by class and by status", () => {
    fc.assert(
      fc.property(lists, (x) => {
        const { total, pending, active, settled, success, failure, unknown, byStatus } = tallyActions(x);
        expect(pending + active + settled + success + failure + unknown).toBe(total);
        expect(Object.values(byStatus).reduce((sum, count) => sum + count, 0)).toBe(total);
        expect(total).toBe(x.length);
      }),
    );
  });
});

describe("status and progress", () => {
  const options = fc.record(
    {
      strict: fc.boolean(),
      goal: fc.constantFrom("apply" as const, "download" as const),
      trustReported: fc.boolean(),
      maskInconsistent: fc.boolean(),
      baselines: fc.constant([{ title: "b1", components: ["a:1", "a:2"] }]),
    },
    { requiredKeys: [] },
  );

  it("progress is a whole percentage, and 100 exactly when completed", () => {
    fc.assert(
      fc.property(message(messageStatus), options, (one, how) => {
        const { status, progress } = aggregateFeedback(one, how);
        expect(Number.isInteger(progress) && progress >= 0 && progress <= 100).toBe(true);
        expect(progress === 100).toBe(status === "COMPLETED");
      }),
    );
  });

  it("do not depend on the order of the actions", () => {
    fc.assert(
      fc.property(
        fc
          .array(action, { maxLength: 6 })
          .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        options,
        ([list, shuffled], how) => {
          const [{ status, progress, failing, tally }, other] = [
            aggregateActions(list, how),
            aggregateActions(shuffled, how),
          ];
          expect({ status, progress, failing, tally }).toStrictEqual({
            status: other.status,
            progress: other.progress,
            failing: other.failing,
            tally: other.tally,
          });
        },
      ),
    );
  });

  it("never show what is masked", () => {
    fc.assert(
      fc.property(message(messageStatus), options, (one, how) => {
        expect(aggregateFeedback(one, { ...how, maskInconsistent: true }).status).not.toBe("INCOMPLETE_INCONSISTENT");
      }),
    );
  });

  it("of domains do not depend on their order", () => {
    const domain = fc.record({ status: fc.constantFrom(...DEVICE_STATUSES, null), actions: fc.nat({ max: 2 }) });
    fc.assert(
      fc.property(fc.array(domain, { maxLength: 5 }), (domains) => {
        expect(combineDomains([...domains].reverse())).toBe(combineDomains(domains));
      }),
    );
  });
});

describe("every function that takes any JSON", () => {
  it("gives an answer and changes nothing", () => {
    fc.assert(
      fc.property(fc.oneof(anyJson, message(messageStatus)), (input) => {
        deepFreeze(input);
        const before = JSON.stringify(input);
        parseFeedback(input);
        validateFeedback(input);
        aggregateFeedback(input);
        aggregateActions(input);
        tallyActions(input);
        checkTransitions([input, input]);
        view(collectFeedback([input]));
        expect(JSON.stringify(input)).toBe(before);
      }),
    );
  });
});
