import type { JSX } from "preact";
import type { Progress } from "./fleet-messages.js";

/** How far the reading of a file is, and a way to end it. */
export function Reading({
  progress,
  cancel,
}: {
  readonly progress: Progress;
  readonly cancel: () => void;
}): JSX.Element {
  return (
    <div role="status">
      <progress max={progress.totalBytes} value={progress.bytes} aria-label="How much of the file has been read" />
      <p>{progress.documents.toLocaleString("en")} documents so far.</p>
      <button type="button" onClick={cancel}>
        Cancel
      </button>
    </div>
  );
}
