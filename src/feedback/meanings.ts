import type { StateMeanings } from "../result/index.js";
import type { ActionStatus, DeviceStatus } from "./status.js";

/** What each status of a device means, in the source's words, shortened, and what to do. Source: Desired State Feedback. */
export const DEVICE_STATUS_MEANINGS: StateMeanings<DeviceStatus> = {
  IDENTIFYING: { meaning: "The actions are being identified.", action: "Wait." },
  IDENTIFIED: { meaning: "The actions that are needed are identified.", action: "Wait." },
  IDENTIFICATION_FAILED: {
    meaning: "Some or all of the actions could not be identified.",
    action: "Check that the desired state is one that the device understands.",
  },
  RUNNING: { meaning: "The actions are being executed.", action: "Wait for them to settle." },
  COMPLETED: { meaning: "All actions completed successfully.", action: "Nothing." },
  INCOMPLETE: {
    meaning: "Not all actions completed successfully.",
    action:
      "Read the reasons: they name the components that failed. Send the desired state again when the cause is gone.",
  },
  INCOMPLETE_INCONSISTENT: {
    meaning: "Not all actions completed successfully, and the state is inconsistent.",
    action: "Look at the device before anything else is sent: it may need a repair.",
  },
  SUPERSEDED: {
    meaning: "The actions are no longer valid, because a new desired state was requested.",
    action: "Look at the newer activity.",
  },
};

/** What each status of an action means, in the source's words, shortened, and what to do. Source: Desired State Feedback. */
export const ACTION_STATUS_MEANINGS: StateMeanings<ActionStatus> = {
  IDENTIFIED: { meaning: "The action is identified; every action begins with it.", action: "Wait." },
  DOWNLOADING: { meaning: "An artifact is being downloaded.", action: "Wait." },
  DOWNLOAD_SUCCESS: { meaning: "The artifact has been downloaded.", action: "Wait for the update." },
  DOWNLOAD_FAILURE: {
    meaning: "The download of an artifact failed.",
    action: "Check that the device reaches the source of the artifact and has room for it.",
  },
  UPDATING: { meaning: "The component is being installed or modified.", action: "Wait." },
  UPDATE_SUCCESS: {
    meaning: "The component has been installed or modified.",
    action: "Wait for the activation, if there is one.",
  },
  UPDATE_FAILURE: {
    meaning: "The component could not be installed or modified.",
    action: "Read the message of the action, and the logs of the component.",
  },
  ACTIVATING: { meaning: "The component is being activated.", action: "Wait." },
  ACTIVATION_SUCCESS: { meaning: "The component has been activated.", action: "Nothing." },
  ACTIVATION_FAILURE: {
    meaning: "The component could not be activated.",
    action: "Read the message of the action, and the logs of the component.",
  },
  REMOVING: { meaning: "The component is being removed.", action: "Wait." },
  REMOVAL_SUCCESS: { meaning: "The component has been removed.", action: "Nothing." },
  REMOVAL_FAILURE: {
    meaning: "The component could not be removed.",
    action: "Read the message of the action; something may still use the component.",
  },
};
