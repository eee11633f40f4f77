import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** Links that lead nowhere: to a file of the site that is not there, or to a place that its page does not have. */
export function deadLinks(site: string): readonly string[] {
  const files = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  const ids = new Map<string, ReadonlySet<string>>();
  return files.flatMap((file) => {
    const html = readFileSync(join(site, file), "utf8").replaceAll(/<script[\s\S]*?<\/script>/g, "");
    const links = [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, href = ""]) =>
      href.replaceAll("&amp;", "&"),
    );
    return [...new Set(links)].filter((href) => !leads(site, file, href, ids)).map((href) => `${file}: ${href}`);
  });
}

function leads(site: string, from: string, href: string, ids: Map<string, ReadonlySet<string>>): boolean {
  // A page's own words about the web; a name such as "x.md" that was taken for a host is no such place.
  if (/^https?:/.test(href)) return !/^https?:\/\/[^/]+\.md(?:\/|$)/.test(href);
  if (/^(?:mailto|data):/.test(href)) return true;
  const [path = "", hash = ""] = href.split("#");
  const target = path === "" ? from : normalize(join(dirname(from), decodeURIComponent(path.split("?")[0] ?? "")));
  const file = join(site, target);
  if (!existsSync(file) || !statSync(file).isFile()) return false;
  return hash === "" || !target.endsWith(".html") || idsOf(file, ids).has(decodeURIComponent(hash));
}

function idsOf(file: string, known: Map<string, ReadonlySet<string>>): ReadonlySet<string> {
  const before = known.get(file);
  if (before !== undefined) return before;
  const html = readFileSync(file, "utf8");
  const ids = new Set([...html.matchAll(/\s(?:id|name)="([^"]*)"/g)].map(([, id = ""]) => id));
  known.set(file, ids);
  return ids;
}
