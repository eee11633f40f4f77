import { ownMember } from "../json/index.js";

/**
 * What else than feedback has an activity and a payload, by the members that only it has.
 *
 * Source: Desired State Feedback §1.
 */
const UPDATE_MESSAGES: readonly (readonly [what: string, members: readonly string[]])[] = [
  ["a desired state", ["domains", "baselines"]],
  ["an inventory, the current state", ["softwareNodes", "hardwareNodes", "associations"]],
  ["a command", ["command"]],
];

/**
 * Says what a message of an update is that is no feedback: one whose payload has neither a status nor actions.
 *
 * @internal
 * @returns what it is, with an article; `undefined` for feedback, and for what is no message of an update
 */
export function updateMessage(message: unknown): string | undefined {
  if (ownMember(message, "activityId") === undefined) return undefined;
  const payload = ownMember(message, "payload");
  if (["status", "actions"].some((name) => ownMember(payload, name) !== undefined)) return undefined;
  return UPDATE_MESSAGES.find(([, members]) => members.some((name) => ownMember(payload, name) !== undefined))?.[0];
}
