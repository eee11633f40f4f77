import { evaluateGroup } from "../../../src/configuration/index.js";
import { GROUP_RULES } from "../../../src/configuration/progress/group-rules.js";
import { holdTable } from "../../support/rows.js";

const MARKER = "refreshing";
const DESIRED = [undefined, MARKER, {}, { __meta: { deploymentId: "a" } }, 5];
const STATUSES = [undefined, "notStarted", "pending", "succeeded", "failed", "odd"];
const ERRORS = [undefined, { install: { code: 1 } }];
const INSTANCES = [
  {},
  { x: { __meta: { deploymentStatus: "failed" } } },
  { x: { __meta: { deploymentStatus: "pending" } } },
];

const REPORTED: readonly unknown[] = [
  undefined,
  MARKER,
  5,
  { __meta: 5 },
  ...STATUSES.flatMap((deploymentStatus) =>
    ["a", "b"].flatMap((deploymentId) =>
      ERRORS.flatMap((errors) =>
        INSTANCES.map((instances) => ({
          __meta: { deploymentId, ...(deploymentStatus === undefined ? {} : { deploymentStatus }) },
          ...(errors === undefined ? {} : { __errors: errors }),
          ...instances,
        })),
      ),
    ),
  ),
];

holdTable(
  "of a group",
  GROUP_RULES,
  () => DESIRED.flatMap((desired) => REPORTED.map((reported) => evaluateGroup("g", desired, reported))),
  // One status is judged.
  ["5, 6"],
);
