/** Judges every document under test/fixtures with the built core; runs on Node and Deno. */
import * as library from "../dist/index.js";
import { judgeAll, readDocuments } from "./documents.mjs";

const version = "Deno" in globalThis ? `deno ${globalThis.Deno.version.deno}` : `node ${process.versions.node}`;
process.stdout.write(`${version}\n${judgeAll(library, readDocuments())}`);
