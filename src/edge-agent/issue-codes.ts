import type { CodeRegistry } from "../result/index.js";
import { SENTENCES } from "./sentences.js";

/** The codes of what is wrong with a deployment, whatever the device made of it. */
export type EdgeAgentIssueCode =
  | "schema-version-refused"
  | "malformed-image"
  | "malformed-create-options"
  | "create-options-incomplete"
  | "create-options-too-long"
  | "unpullable-image"
  | "lenient-create-options"
  | "wrong-create-option"
  | "misplaced-create-option"
  | "deployment-member-missing"
  | "deployment-member-refused"
  | "report-too-large";

/**
 * What the codes of issues about a deployment mean.
 *
 * @internal
 */
export const ISSUE_CODES: CodeRegistry<EdgeAgentIssueCode> = {
  "schema-version-refused": {
    title: "The agent refuses the schema version",
    explanation: "The agent takes schema versions 1.0 to 1.1.0; any other is answered with 412, none at all with 400.",
  },
  "malformed-image": {
    title: "The agent refuses the image name",
    explanation: "The agent cannot read the image name and answers 400.",
  },
  "malformed-create-options": {
    title: "createOptions cannot be read",
    explanation: "The pieces of createOptions, put together, are not a JSON object; the agent answers 400.",
  },
  "create-options-incomplete": {
    title: "A piece of createOptions is missing",
    explanation: "The pieces of createOptions have a gap or a double; the agent answers 400.",
  },
  "create-options-too-long": {
    title: "createOptions is too long",
    explanation: "A module's settings carry at most a hundred pieces of 512 characters.",
  },
  "unpullable-image": {
    title: "The image name cannot be pulled",
    explanation:
      "The agent takes the image name, and the container runtime refuses it: a scheme, an upper-case letter or white space.",
  },
  "lenient-create-options": {
    title: "createOptions that only lenient readers take",
    explanation: "The agent reads these createOptions; a stricter reader, such as the portal, does not.",
  },
  "wrong-create-option": {
    title: "A container option has the wrong shape",
    explanation: "A member of createOptions has another type than the agent reads; it answers 400.",
  },
  "misplaced-create-option": {
    title: "A container option without effect",
    explanation: "A container option is at the wrong level of createOptions, where nobody reads it.",
  },
  "deployment-member-missing": {
    title: "A member of the deployment is missing",
    explanation: "The agent cannot do without this member and answers 400.",
  },
  "deployment-member-refused": {
    title: "A member of the deployment is refused",
    explanation: "The agent does not take the value of this member and answers 400.",
  },
  "report-too-large": {
    title: "The agent's report may not fit",
    explanation: SENTENCES["report-too-large"],
  },
};
