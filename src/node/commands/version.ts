/** The version of the package; a test holds it equal to the one in package.json. */
export const VERSION = "0.2.0";
