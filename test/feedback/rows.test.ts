import { aggregateFeedback, combineDomains, DEVICE_STATUSES } from "../../src/feedback/index.js";
import type { FeedbackOptions } from "../../src/feedback/index.js";
import { DOMAIN_RULES } from "../../src/feedback/domains.js";
import { STATUS_RULES } from "../../src/feedback/status-rules.js";
import { holdTable } from "../support/rows.js";

const STATUSES = [undefined, ...DEVICE_STATUSES, "DOWNLOADING", "ROLLBACK_FAILURE"];
const ACTIONS = [
  [],
  ["IDENTIFIED"],
  ["UPDATING"],
  ["ACTIVATION_SUCCESS"],
  ["UPDATE_FAILURE"],
  ["ACTIVATION_SUCCESS", "UPDATE_FAILURE"],
].map((statuses) => statuses.map((status, index) => ({ component: { id: `app:${index}` }, status })));
const OPTIONS: readonly FeedbackOptions[] = [
  {},
  { trustReported: true },
  { maskInconsistent: true },
  { baselines: [{ title: "b", components: ["app:0", "app:1"] }], trustReported: true },
  { baselines: [{ title: "b", components: ["app:0", "app:1"] }] },
  { baselines: [{ title: "b", components: ["app:0", "app:1"] }], maskInconsistent: true },
];

holdTable(
  "of a device's status",
  STATUS_RULES,
  () =>
    STATUSES.flatMap((status) =>
      ACTIONS.flatMap((actions) => OPTIONS.map((options) => aggregateFeedback({ status, actions }, options))),
    ),
  // One status is reported, or none; what the actions come to, and what is further of the two, is one status as well.
  ["3, 4", "4, 5", "5, 6", "6, 7", "7, 8", "9, 10", "10, 11"],
);

const DOMAINS = [null, ...DEVICE_STATUSES].flatMap((status) => [0, 2].map((actions) => ({ status, actions })));

holdTable(
  "of several domains",
  DOMAIN_RULES,
  () => DOMAINS.flatMap((first) => DOMAINS.map((second) => combineDomains([first, second]))),
  ["2, 3"],
);
