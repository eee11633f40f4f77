/**
 * What the script for judging alone shows (`dist/twinstate.judge.global.js`): one document in, its verdict out.
 *
 * @packageDocumentation
 */
export { identifyDocument, judgeDocument } from "./document/index.js";
