/** The version of the package whose rules judge; a test holds it equal to the one in package.json. */
export const MODEL_VERSION = "0.2.0";
