/**
 * The explanations that are also the messages of reasons: what a classification needs of the registry at run time.
 *
 * They are apart from the registry so that who only classifies gets neither its titles nor the other explanations.
 *
 * @internal
 */
export const SENTENCES = {
  "no-object": "A twin is a JSON object, and this is not one.",
  "not-edge-agent": "The document is the twin of a module other than $edgeAgent.",
  "no-desired-section": "Without desired properties there is nothing to compare the report with.",
  "malformed-configurations": "The configurations of a twin must be an object; something else was found.",
  "no-desired-version": "Without a whole number as desired $version, nobody can say what the report is about.",
  "no-applied-configuration": "None of the twin's configurations is Applied or Targeted.",
  "no-base-deployment":
    "A layered deployment takes effect only on top of a deployment with the system modules, of lower priority.",
  "targeted-may-be-layer":
    "A layered deployment that only sets properties of other modules stays Targeted here and is Applied in their twins.",
  "individual-deployment":
    "The twin names no configurations: as far as it tells, the deployment is for this device alone.",
  "code-missing": "The report has no lastDesiredStatus.code.",
  "deployment-applied": "The agent reports 200 (Successful): all steps of its plan have run.",
  "config-format-error": "The agent reports 400 (ConfigFormatError): it cannot read the deployment.",
  "agent-stopped": "The agent reports 406 (Unknown): it has stopped, or is not connected yet.",
  "schema-version-incompatible": "The agent reports 412 (InvalidSchemaVersion): it does not take the schema version.",
  "config-empty": "The agent reports 417 (ConfigEmptyError): it has no deployment.",
  "deployment-failed":
    "The agent reports 500 (Failed): something went wrong. It tries a failed step again, up to twenty times.",
  "environment-unreadable": "The agent reports its own type as Unknown: the container runtime did not answer.",
  "desired-empty": "There is nothing besides $version and $metadata in the desired properties.",
  "invalid-confirmed": "The refusal is shown to be about the desired deployment.",
  "stale-empty-code": "Code 417 though a deployment is desired: the agent had none when it last reported a code.",
  "report-precedes-plan": "The first report of a success is built from what ran before the plan.",
  "failed-before-plan":
    "The agent reported 500 after this deployment was set, and not its version: it had no plan yet, or was at another one.",
  "graceful-shutdown": "The description is the one that the agent writes when it shuts down.",
  "first-pass-or-backoff": "Code 406 without the words of a shutdown.",
  "device-may-be-offline":
    "The device may be offline, its report may be lost, or the agent is still at work: it reports nothing while a plan runs.",
  "agent-may-be-updating":
    "After a first deployment, 406 and 417 are expected only while the agent is updated; a shutdown leaves 406 too.",
  "pull-probably-timed-out": "The description speaks of a cancelled operation, which a pull that timed out leaves.",
  "agent-not-running": "The report is the last one the agent sent before it stopped.",
  "all-images-match": "The agent reports a failure, yet every desired module, edgeHub too, runs the desired image.",
  "all-modules-as-desired":
    "Every desired module runs as desired with the desired image: the failure is about something else, and there is nothing to deploy again.",
  "no-modules": "The deployment has no modules besides the runtime's own.",
  "report-too-large":
    "The report repeats the modules of the deployment; with so many of them it can exceed the 32 KB that the hub takes.",
} as const;

/** A code whose explanation says all there is to say. */
export type SentenceCode = keyof typeof SENTENCES;
