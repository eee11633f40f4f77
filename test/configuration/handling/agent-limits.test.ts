import { describe, expect, it } from "vitest";
import { createAgent, evaluateGroups } from "../../../src/configuration/index.js";
import type { AgentPorts, GroupHandler } from "../../../src/configuration/index.js";
import { applyMergePatch, ownMember } from "../../../src/json/index.js";
import type { JsonObject, JsonValue } from "../../../src/json/index.js";
import { createTwin, deviceAgentLimits, iotHubLimits, patchReported, sectionSize } from "../../../src/twin/index.js";
import type { DeviceTwin, TwinLimits } from "../../../src/twin/index.js";
import { fail, whole, world } from "../../support/agent-world.js";

// What a hub would refuse is never sent, however many groups there are and whatever they report: a refused patch would be
// sent again for ever.

const AT = "2018-09-06T10:00:00Z";

/** A hub that refuses what a hub refuses. */
function hub(limits: TwinLimits = deviceAgentLimits): AgentPorts & { twin: DeviceTwin; refused: number } {
  const ports = {
    twin: createTwin({ deviceId: "gateway-7" }, { now: AT }),
    refused: 0,
    limits,
    now: () => AT,
    send: (patch: JsonObject): Promise<void> => {
      const result = patchReported(ports.twin, patch, { now: AT, limits });
      if (!result.ok) {
        ports.refused += 1;
        return Promise.reject(new Error(result.issues[0].message));
      }
      ports.twin = result.value.twin;
      return Promise.resolve();
    },
  };
  return ports;
}

function idsOf(count: number, length = 0): string[] {
  return Array.from({ length: count }, (_, index) => `group${String(index).padStart(4, "0")}`.padEnd(length, "x"));
}

function handlerOf(id: string, report: (index: number) => object = () => ({}), isBroken = false): GroupHandler {
  return {
    id,
    apply: (run) => {
      if (isBroken) run("set", () => fail());
    },
    report: () => report(Number(id.slice(5, 9))),
  };
}

const desiredOf = (ids: readonly string[], group: JsonValue = {}): JsonObject => ({
  ...Object.fromEntries(ids.map((id) => [id, group])),
  $version: 2,
});

const statusesOf = ({ twin }: { twin: DeviceTwin }, desired: JsonObject): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { state } of evaluateGroups({ desired, reported: twin.properties.reported }).groups)
    counts[state] = (counts[state] ?? 0) + 1;
  return counts;
};

const summaryOf = (ports: { twin: DeviceTwin }): JsonValue | undefined => ports.twin.properties.reported["__summary"];

describe("a list of the summary that is longer than a string may be", () => {
  it("is left out, and its count remains: seventy groups that fail, with long names", async () => {
    const ids = idsOf(70, 60);
    const ports = hub();
    const codes: string[] = [];
    const agent = createAgent(
      ids.map((id) => handlerOf(id, undefined, true)),
      {
        ...ports,
        send: ports.send,
        onHandled: ({ issues }) => codes.push(...issues.map(({ code, path }) => `${code} ${path}`)),
      },
    );
    await agent.desired(desiredOf(ids), whole);
    expect(ports.refused).toBe(0);
    expect(statusesOf(ports, desiredOf(ids))).toStrictEqual({ failed: 70 });
    expect(summaryOf(ports)).toStrictEqual({ pendingCount: 0, pendingGroups: "", failedCount: 70, time: AT });
    expect(evaluateGroups(ports.twin).reasons.map(({ code }) => code)).not.toContain("summary-disagrees");
    expect(codes).toStrictEqual(["text-too-long /patches/0/__summary/pendingGroups"]);
  });

  it("comes back when it is short enough", async () => {
    const ids = idsOf(70, 60);
    const ports = hub();
    const agent = createAgent(
      ids.map((id) => handlerOf(id)),
      ports,
    );
    await agent.desired(desiredOf(ids), whole);
    expect(summaryOf(ports)).toMatchObject({ pendingCount: 0, pendingGroups: "" });
  });

  it("names the groups without their instances where that is short enough", async () => {
    const ports = hub();
    const instances = Object.fromEntries(idsOf(100, 60).map((id) => [id, { __meta: {} }]));
    const stuck: GroupHandler = { ...handlerOf("apps"), apply: () => fail() };
    await createAgent([stuck], ports).desired({ apps: instances, $version: 2 }, whole);
    expect(ports.refused).toBe(0);
    expect(summaryOf(ports)).toMatchObject({ failedCount: 1, failedGroups: "apps" });
    expect(evaluateGroups(ports.twin).reasons.map(({ code }) => code)).not.toContain("summary-disagrees");
  });

  it("is judged by the limits of the hub", async () => {
    const ids = idsOf(3, 30);
    const ports = hub({ ...iotHubLimits, maxTextBytes: 60 });
    await createAgent(
      ids.map((id) => handlerOf(id, undefined, true)),
      ports,
    ).desired(desiredOf(ids), whole);
    expect(summaryOf(ports)).toStrictEqual({ pendingCount: 0, pendingGroups: "", failedCount: 3, time: AT });
    expect(ports.refused).toBe(0);
  });
});

describe("a section that becomes too large", () => {
  it.each([40, 150])("has the groups that there is room for, of %i: nothing is refused", async (count) => {
    const ids = idsOf(count);
    const ports = hub({ ...iotHubLimits, maxSectionBytes: { ...iotHubLimits.maxSectionBytes, reported: 5000 } });
    const issues: string[] = [];
    const agent = createAgent(
      ids.map((id) => handlerOf(id, (index) => ({ size: index }))),
      { ...ports, send: ports.send, onHandled: (handled) => issues.push(...handled.issues.map(({ path }) => path)) },
    );
    await agent.desired(desiredOf(ids), whole);
    expect(ports.refused).toBe(0);
    const { reported } = ports.twin.properties;
    expect(sectionSize(reported)).toBeGreaterThan(4500);
    const { succeeded = 0, failed = 0, notStarted = 0, pending = 0 } = statusesOf(ports, desiredOf(ids));
    expect([succeeded > 10, pending, succeeded + failed + notStarted]).toStrictEqual([true, 0, count]);
    // Each group of which nothing is reported, or its status alone, is told.
    expect(issues.filter((path) => path.startsWith("/group")).length).toBeGreaterThanOrEqual(notStarted);
    const { reasons } = evaluateGroups({ desired: desiredOf(ids), reported });
    expect(reasons.map(({ code }) => code)).not.toContain("summary-disagrees");
  });

  it("says of a group why it failed, and keeps what there is room for", async () => {
    const limits = { ...iotHubLimits, maxSectionBytes: { ...iotHubLimits.maxSectionBytes, reported: 1300 } };
    const ports = hub(limits);
    let text = "x".repeat(400);
    const handler = handlerOf("group0001", () => ({ text }));
    const agent = createAgent([handler], ports);
    await agent.desired({ group0001: {}, $version: 2 }, whole);
    expect(ports.twin.properties.reported).toMatchObject({ group0001: { text } });
    text = "x".repeat(1200);
    await agent.desired({ group0001: { a: 1 }, $version: 3 });
    const group = (ports.twin.properties.reported as Record<string, JsonObject>)["group0001"];
    expect(group).toMatchObject({
      text: "x".repeat(400),
      __meta: { deploymentStatus: "failed" },
      __errors: { group0001: { message: expect.stringMatching(/section-too-large/) as string } },
    });
    expect(ports.refused).toBe(0);
  });

  it("drops one part after the other the less room there is: the old state, the reason, everything", async () => {
    const forms = new Set<string>();
    for (let bytes = 1400; bytes >= 80; bytes -= 10) {
      const roomy = hub();
      let text = "x".repeat(40);
      const handler = handlerOf("group0001", () => ({ text }));
      let memory: unknown;
      const save = (kept: unknown): Promise<void> => Promise.resolve(void (memory = JSON.parse(JSON.stringify(kept))));
      await createAgent([handler], { ...roomy, send: roomy.send, save }).desired({ group0001: {}, $version: 2 }, whole);
      const tight = hub({ ...iotHubLimits, maxSectionBytes: { ...iotHubLimits.maxSectionBytes, reported: bytes } });
      tight.twin = roomy.twin;
      text = "x".repeat(2000);
      const agent = createAgent([handler], { ...tight, send: tight.send, memory });
      await agent.desired({ group0001: { a: 1 }, $version: 3 });
      const group = tight.twin.properties.reported["group0001"] as JsonObject | undefined;
      expect([bytes, bytes > 400 && tight.refused > 0]).toStrictEqual([bytes, false]);
      forms.add(
        [group?.["text"], group?.["__errors"], ownMember(group?.["__meta"], "deploymentId")]
          .map((part) => (part === undefined ? "-" : "+"))
          .join(""),
      );
      if (group !== undefined && tight.refused === 0) {
        expect(group).toMatchObject({ __meta: { deploymentStatus: "failed" } });
      }
    }
    // State and reason; the defaults of the meta data are the first to go, since nothing is lost with them.
    expect([...forms]).toStrictEqual(["++-", "-+-", "---"]);
  });

  it("drops a group for which there is no room at all, and says so", async () => {
    const limits = { ...iotHubLimits, maxSectionBytes: { ...iotHubLimits.maxSectionBytes, reported: 100 } };
    const ports = hub(limits);
    const found: string[] = [];
    const agent = createAgent([handlerOf("group0001")], {
      ...ports,
      send: ports.send,
      onHandled: ({ issues }) => found.push(...issues.map(({ code, path, message }) => `${code} ${path} ${message}`)),
    });
    await agent.desired({ group0001: {}, $version: 2 }, whole);
    expect(ports.twin.properties.reported).not.toHaveProperty("group0001");
    expect(ports.refused).toBe(0);
    expect(found).toStrictEqual([expect.stringMatching(/^section-too-large \/group0001 /)]);
  });

  it("takes away what was reported of a group before where there is no room for its status", async () => {
    const limits = { ...iotHubLimits, maxSectionBytes: { ...iotHubLimits.maxSectionBytes, reported: 98 } };
    const groups = { g: { desired: {}, reported: { a: 1 } } };
    const { ports, twin, handled } = world({ limits, memory: { version: 2, groups, unsent: null } });
    twin.reported = { g: { a: 1 } };
    const large: GroupHandler = { id: "g", apply: () => undefined, report: () => ({ text: "x".repeat(200) }) };
    await createAgent([large], ports).desired({ g: { b: 1 }, $version: 3 });
    expect(twin.reported).not.toHaveProperty("g");
    expect(handled.at(-1)?.issues).toMatchObject([{ code: "section-too-large", path: "/g" }]);
  });

  it("leaves out a group whose name a hub would refuse, and marks the others pending", async () => {
    const { ports, sent } = world();
    await createAgent([handlerOf("a.b"), handlerOf("c")], ports).desired({ "a.b": {}, c: {}, $version: 2 });
    expect(sent).toMatchObject([{ c: { __meta: { deploymentStatus: "pending" } } }, { c: {} }]);
    expect(sent.some((patch) => Object.hasOwn(patch, "a.b"))).toBe(false);
  });

  it("takes the report of a deleted group away where not even its withdrawal fits", async () => {
    const pending = { __meta: { deploymentStatus: "pending", time: AT } };
    const limits = { ...iotHubLimits, maxSectionBytes: { ...iotHubLimits.maxSectionBytes, reported: 90 } };
    const { ports, twin } = world({
      limits,
      memory: { version: 2, groups: { g: { desired: {}, reported: pending } } },
    });
    twin.reported = { g: pending };
    await createAgent([], ports).desired({ g: null, $version: 3 });
    expect(twin.reported).not.toHaveProperty("g");
    expect(applyMergePatch(twin.reported, {})).toMatchObject({ __summary: { pendingCount: 0 } });
  });
});
