import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../src/json/index.js";
import { inOrder } from "../../../src/twin/events/event-order.js";
import type { TwinEvent } from "../../../src/twin/index.js";

/** An event that is named by its place in the order that is expected. */
type Placed = readonly [place: number, day: number, event: unknown, operation?: string];

function places(events: readonly Placed[]): readonly number[] {
  const given = events.map(([place, day, event, operation]) => ({
    deviceId: String(place),
    at: `2026-01-0${day}T00:00:00Z`,
    event,
    operation,
  }));
  return inOrder(given satisfies readonly TwinEvent[]).map(({ deviceId }) => Number(deviceId));
}

const desired = ($version: number): JsonObject => ({ properties: { desired: { $version } } });
const reported = ($version: number): JsonObject => ({ reported: { $version } });
const CREATED = "createDeviceIdentity";
const DELETED = "deleteDeviceIdentity";

describe("inOrder", () => {
  it.each<[string, readonly Placed[]]>([
    [
      "by the version of the twin, whatever the times say",
      [
        [3, 1, { version: 9 }],
        [1, 3, { version: 7 }],
        [2, 2, { version: 8 }],
      ],
    ],
    [
      "by the version of the twin, though those of the sections say otherwise",
      [
        [2, 1, { version: 8, ...desired(3) }],
        [1, 1, { version: 7, ...desired(4) }],
      ],
    ],
    [
      "by the version of desired where one event has no other",
      [
        [3, 1, desired(5)],
        [1, 1, { version: 9, ...desired(3) }],
        [2, 1, desired(4)],
      ],
    ],
    [
      "by the version of reported where the events have no other",
      [
        [2, 1, reported(4)],
        [1, 1, reported(3)],
      ],
    ],
    [
      "as they came where no version is in all of them",
      [
        [1, 3, { version: 9 }],
        [2, 2, desired(1)],
        [3, 1, reported(1)],
      ],
    ],
    [
      "as they came where a version cannot be counted",
      [
        [1, 1, { version: 2.5 }],
        [2, 1, { version: 1 }],
      ],
    ],
    [
      "with what is no event first, which has no version",
      [
        [3, 1, desired(2)],
        [1, 2, 3],
        [2, 1, desired(1)],
      ],
    ],
    [
      "with what is no event first, among reports",
      [
        [3, 1, reported(2)],
        [1, 2, null],
        [2, 1, reported(1)],
      ],
    ],
    [
      "life after life, each of which begins and ends with its own event",
      [
        [6, 5, { version: 2 }],
        [2, 1, { version: 8 }],
        [5, 4, { version: 3 }, CREATED],
        [1, 2, { version: 7 }],
        [4, 3, { version: 2 }],
        [3, 3, { version: 9 }, DELETED],
      ],
    ],
    [
      "at one time: the end of an identity, then what is of the life after it",
      [
        [2, 2, { version: 1 }],
        [1, 2, { version: 9 }, DELETED],
        [3, 2, { version: 2 }],
      ],
    ],
    [
      "an operation that is neither beginning nor end",
      [
        [2, 1, { version: 8 }, "updateTwin"],
        [1, 2, { version: 7 }, "replaceTwin"],
      ],
    ],
  ])("puts the events of one twin in their order: %s", (_, events) => {
    expect(places(events)).toStrictEqual(events.map((_event, index) => index + 1));
  });

  it("takes beginnings of any number, in any order", () => {
    const lives = [5, 1, 3, 2, 4].map((day): Placed => [2 * day - 1, day, { version: 9 - day }, CREATED]);
    const reports = [4, 2, 5, 1, 3].map((day): Placed => [2 * day, day, { version: 1 }]);
    expect(places([...reports, ...lives])).toStrictEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});
