/** Judges every document under test/fixtures with the built core; runs on Node, Deno and Bun. */
import * as library from "../dist/index.js";
import { judgeAll, readDocuments } from "./documents.mjs";

const { Bun: bun, Deno: deno } = globalThis;
const other = bun === undefined ? `node ${process.versions.node}` : `bun ${bun.version}`;
const version = deno === undefined ? other : `deno ${deno.version.deno}`;
process.stdout.write(`${version}\n${judgeAll(library, readDocuments())}`);
