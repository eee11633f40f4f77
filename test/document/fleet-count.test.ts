import { describe, expect, it } from "vitest";
import { judgeDocument, startFleetCount } from "../../src/document/index.js";
import type { FleetCount, FleetCountPart } from "../../src/document/index.js";
import { readFleet } from "../../src/fleet/index.js";

const DESIRED = { modules: {}, $version: 1 };
const AGENT = { deviceId: "edge-1", moduleId: "$edgeAgent", properties: { desired: DESIRED, reported: {} } };

function add(count: FleetCount, ...documents: readonly unknown[]): void {
  for (const document of documents) count.add(document, judgeDocument(document));
}

describe("startFleetCount", () => {
  it("counts twins, what could not be judged and what could not be read", () => {
    const count = startFleetCount();
    add(count, AGENT, { ...AGENT, deviceId: "edge-2" }, 7);
    count.addUnreadable();
    const { total, byState, byOutcome } = readFleet(count.total());
    expect([total, byState]).toStrictEqual([4, { notYetApplied: 2, indeterminate: 1, unreadable: 1 }]);
    expect(byOutcome).toMatchObject({ notStarted: 2, unknown: 2 });
  });

  it("counts a twin once, by its latest version, or the last where no version tells, and says how many it left out", () => {
    const twin = (version: number | undefined, a: number, deviceId = "d"): unknown => ({
      deviceId,
      ...(version === undefined ? {} : { version }),
      properties: { desired: { a: 1 }, reported: { a } },
    });
    const count = startFleetCount();
    add(count, twin(3, 1), twin(5, 2), twin(4, 1), twin(undefined, 2, "e"), twin(undefined, 1, "e"));
    add(count, { properties: { desired: { a: 1 }, reported: { a: 1 } } });
    expect(readFleet(count.total()).byState).toStrictEqual({ outOfSync: 1, inSync: 2 });
    expect(count.repeated()).toBe(3);
    expect(startFleetCount().repeated()).toBe(0);
  });

  it("counts a device once, by its latest activity, however many messages it sent", () => {
    const count = startFleetCount();
    const message = (activityId: string, timestamp: number, status: string, deviceId?: string): unknown => ({
      ...(deviceId === undefined ? {} : { deviceId }),
      activityId,
      timestamp,
      payload: { status, actions: [] },
    });
    add(
      count,
      message("a1", 1, "INCOMPLETE", "d1"),
      message("a2", 2, "RUNNING", "d1"),
      message("a2", 3, "COMPLETED", "d1"),
    );
    add(count, message("a1", 1, "RUNNING"), message("a1", 1, "RUNNING", ""));
    expect(readFleet(count.total()).byState).toStrictEqual({ COMPLETED: 1, RUNNING: 2 });
  });

  it("counts on after a total, and beyond what it counts at once", () => {
    const count = startFleetCount();
    add(count, ...Array.from({ length: 4095 }, (_, index) => ({ ...AGENT, deviceId: `a${index}` })));
    expect(readFleet(count.total()).total).toBe(4095);
    for (let index = 0; index < 5000; index += 1) count.addUnreadable();
    add(count, ...Array.from({ length: 4100 }, (_, index) => ({ ...AGENT, deviceId: `b${index}` })));
    expect(readFleet(count.total()).total).toBe(4095 + 5000 + 4100);
  });

  it("counts what others have counted of later documents as if it had taken these itself", () => {
    const twin = (deviceId: string, version: number, a: number): unknown => ({
      deviceId,
      version,
      properties: { desired: { a: 1 }, reported: { a } },
    });
    const message = (deviceId: string, timestamp: number, status: string): unknown => ({
      deviceId,
      activityId: "a1",
      timestamp,
      payload: { status, actions: [] },
    });
    const configuration = {
      id: "c",
      content: {},
      targetCondition: "*",
      systemMetrics: { results: { targetedCount: 9, appliedCount: 4 } },
    };
    const documents = [
      ...[twin("d1", 3, 1), twin("d2", 1, 2), 7, message("d3", 2, "COMPLETED"), configuration, twin("d1", 3, 2)],
      ...[
        twin("d2", 2, 1),
        twin("d1", 2, 1),
        message("d3", 1, "RUNNING"),
        message("d4", 1, "RUNNING"),
        twin("d5", 1, 1),
      ],
      ...[twin("d2", 2, 2), twin("d5", 2, 1), message("d4", 2, "INCOMPLETE"), configuration, twin("d6", 1, 2)],
    ];
    const one = startFleetCount();
    add(one, ...documents);
    for (const size of [1, 4, 5, 9]) {
      const count = startFleetCount();
      add(count, ...documents.slice(0, size));
      for (let at = size; at < documents.length; at += size) {
        const part = startFleetCount();
        add(part, ...documents.slice(at, at + size));
        count.addPart(JSON.parse(JSON.stringify(part.part())) as FleetCountPart);
      }
      expect(readFleet(count.total())).toStrictEqual(readFleet(one.total()));
      expect(count.repeated()).toBe(one.repeated());
    }
    expect(readFleet(one.total()).byState).toMatchObject({ outOfSync: 3, inSync: 1, COMPLETED: 1, INCOMPLETE: 1 });
    expect(one.repeated()).toBe(5);
  });

  it("goes on after it gave its part, and takes parts of more devices than it counts at once", () => {
    const heard = (count: number): FleetCountPart => {
      const part = startFleetCount();
      for (let index = 0; index < count; index += 1)
        add(part, { deviceId: `d${index}`, activityId: "a", timestamp: 1, payload: { status: "RUNNING" } });
      return part.part();
    };
    const count = startFleetCount();
    add(count, AGENT);
    expect(count.part().twins).toStrictEqual([
      ["edge-agent edge-1", 0, { id: "", state: "notYetApplied", outcome: "notStarted", failing: [] }],
    ]);
    count.addPart(heard(4100));
    count.addPart(heard(20));
    expect(readFleet(count.total()).total).toBe(4101);
    add(count, { ...AGENT, deviceId: "edge-2" });
    expect(readFleet(count.total()).total).toBe(4102);
  });
});
