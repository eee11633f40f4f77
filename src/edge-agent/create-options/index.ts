/**
 * The container options of a module: how the agent puts their pieces together and reads them.
 */
export { findMisplacedOptions, findWrongOptions } from "./container-options.js";
export { readCreateOptions, splitCreateOptions } from "./create-options.js";
