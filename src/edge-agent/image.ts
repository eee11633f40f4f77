/** The last part of an image name: a name and perhaps one tag; a digest (`@sha256:…`) passes as name and tag. */
const LAST_SEGMENT = /^[^/:]+(?::[^/:]+)?$/;

/** How the agent's own registry address is written in a nested deployment: `$upstream` and a port. */
const UPSTREAM = /^\$upstream(:[1-9].*)$/s;

/**
 * Writes an image name the way the agent does before it pulls: trimmed, and with `:latest` when it names no tag.
 *
 * `$upstream:<port>` becomes the name of the parent device when that is given, and stays as it is otherwise.
 *
 * Source: IoT Edge agent §2.6.
 *
 * @param image - the image name of a deployment
 * @param options - `parentHostname`: what `$upstream` stands for
 * @returns the name as the agent reports it; `null` for a name that the agent refuses with code 400
 * @example
 * ```ts
 * import { normalizeImage } from "twinstate";
 *
 * normalizeImage(" registry.example:5000/app "); // → "registry.example:5000/app:latest"
 * normalizeImage("app:1.0@sha256:beef"); // → null
 * ```
 */
export function normalizeImage(
  image: string,
  options: { readonly parentHostname?: string | undefined } = {},
): string | null {
  const trimmed = image.trim();
  const upstream = UPSTREAM.exec(trimmed)?.[1];
  if (trimmed.startsWith("$") && upstream === undefined) return null;
  const lastSegment = trimmed.slice(trimmed.lastIndexOf("/") + 1);
  if (!LAST_SEGMENT.test(lastSegment)) return null;
  const tagged = lastSegment.includes(":") ? trimmed : `${trimmed}:latest`;
  const { parentHostname } = options;
  return upstream === undefined || parentHostname === undefined
    ? tagged
    : tagged.replace("$upstream", () => parentHostname);
}

/**
 * Tells whether a reported image is the desired one, allowing for what the agent does to the name.
 *
 * Both are normalised; a desired `$upstream:<port>/…` equals the same suffix behind any one host name. Names that the
 * agent would refuse are compared as they are, without white space around them.
 *
 * @param desired - the image name of the deployment
 * @param reported - the image name that the agent reports
 * @returns whether they name the same image
 * @example
 * ```ts
 * import { isSameImage } from "twinstate";
 *
 * isSameImage("registry.example/app", "registry.example/app:latest"); // → true
 * isSameImage("$upstream:8000/app:1.0", "parent-7:8000/app:1.0"); // → true
 * ```
 */
export function isSameImage(desired: string, reported: string): boolean {
  if (desired === reported) return true;
  const wanted = normalizeImage(desired) ?? desired.trim();
  const running = normalizeImage(reported) ?? reported.trim();
  if (wanted === running) return true;
  const suffix = UPSTREAM.exec(wanted)?.[1];
  if (suffix === undefined || !running.endsWith(suffix)) return false;
  const host = running.slice(0, running.length - suffix.length);
  return host !== "" && !host.includes("/");
}

/**
 * Says why the container runtime will not pull an image that the agent itself takes, if it will not.
 *
 * The agent looks at slashes and colons only. A scheme, an upper-case letter in the repository and white space within the
 * name get past it, and the pull fails. Source: Documents and envelopes §2.3, number 23.
 *
 * @internal
 * @returns what is wrong, as a phrase after "the image name"; `undefined` when it looks well
 */
export function findImageMistake(image: string): string | undefined {
  const name = image.trim();
  if (/\s/.test(name)) return "has white space in it";
  if (/^[a-z][a-z+.-]*:\/\//i.test(name)) return "begins with a scheme; name the registry alone";
  const [first = "", ...rest] = name.split("/");
  const repository = rest.length > 0 && /[.:]|^localhost$/.test(first) ? rest.join("/") : name;
  return /[A-Z]/.test(repository.replace(/[:@].*/s, "")) ? "has an upper-case letter in the repository" : undefined;
}
