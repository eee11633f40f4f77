import { render } from "preact";
import { App } from "./app.js";
import { serveFleet } from "./fleet-worker.js";

// One script for both: the page starts the worker from its own text, which needs no second file and works without a server.
if (typeof document === "undefined") {
  serveFleet();
} else {
  const root = document.querySelector("main");
  if (root !== null) render(<App />, root);
}
