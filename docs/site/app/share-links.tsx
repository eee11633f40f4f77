import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { redactTwin } from "../../../src/document/index.js";
import { linkTo } from "./share.js";

/** Longer links are cut by mail programs and chats, in characters. */
const LONGEST_LINK = 8000;

/** The document without its secrets, as a link or as a file. */
export function Share({ document: value }: { readonly document: unknown }): JSX.Element {
  const [told, tell] = useState("");
  const copy = async (): Promise<void> => {
    const link = await linkTo(redactTwin(value));
    if (link.length > LONGEST_LINK) {
      tell("The document is too large for a link: save the redacted file instead.");
      return;
    }
    history.replaceState(null, "", link);
    try {
      await navigator.clipboard.writeText(location.href);
      tell("The link is copied. It holds the document without its secrets.");
    } catch {
      tell("The link is in the address bar. It holds the document without its secrets.");
    }
  };
  const save = (): void => {
    const blob = new Blob([JSON.stringify(redactTwin(value), null, 2)], { type: "application/json" });
    const anchor = Object.assign(document.createElement("a"), {
      href: URL.createObjectURL(blob),
      download: "redacted.json",
    });
    anchor.click();
    URL.revokeObjectURL(anchor.href);
    tell("The file is saved without its secrets.");
  };
  return (
    <p class="share">
      <button type="button" onClick={() => void copy()}>
        Copy a link
      </button>
      <button type="button" onClick={save}>
        Save the redacted file
      </button>
      <span role="status">{told}</span>
    </p>
  );
}
