/**
 * Secrets in texts and names: what looks like one, and how it is taken out.
 */
export { imageCredentials, redactImage, redactText } from "./redact.js";
export { isSecretName } from "./secret-names.js";
export { maskValues, secretValues, SHORTEST_SECRET, valuesThatMayBeIn } from "./mask-values.js";
export type { SecretValues } from "./mask-values.js";
