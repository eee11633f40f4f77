/** The first line of every generated file. */
export const NOTE = '// Generated from schemas/ by "npm run generate"; do not edit.';

/** The schemas that only hold parts of others: they get no validator and no place in the map of documents. */
export function isDocument(name: string): boolean {
  return !name.endsWith("-parts");
}

/** `edge-agent-desired-1.0` → `EdgeAgentDesired10`. */
export function pascalCase(name: string): string {
  return name.replace(/(?:^|[-./])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
