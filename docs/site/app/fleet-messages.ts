import type { JsonValue } from "../../../src/json/index.js";
import type { TimeLine } from "./time-line.js";
import type { FleetTally, TopFailure } from "../../../src/fleet/index.js";

/** What was found of one document of a file. */
export interface FleetRow {
  readonly index: number;
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly outcome: string;
  readonly why: string;
}

/** What a file tells of one twin over time. */
export interface TwinHistory {
  readonly id: string;
  /** How many changes there are. */
  readonly changes: number;
}

/** What was found in a file of documents. */
export interface FleetSummary {
  readonly total: number;
  readonly unreadable: number;
  /** Whether the file is one recording, and not many documents. */
  readonly isRecording: boolean;
  /** The text of the document, where there is only one. */
  readonly only: string | undefined;
  /** The twins of which there is a time line, those with the most changes first. */
  readonly histories: readonly TwinHistory[];
  readonly rows: readonly FleetRow[];
  readonly tally: FleetTally;
  readonly failures: readonly TopFailure[];
  /** Why the file was not read to its end; empty where it was. */
  readonly brokeOff: string;
}

/** How far reading is. */
export interface Progress {
  readonly documents: number;
  readonly bytes: number;
  readonly totalBytes: number;
}

/** The rows of a query, or what is wrong with it. */
export interface QueryAnswer {
  readonly rows: readonly JsonValue[];
  readonly total: number;
  readonly problem?: { readonly message: string; readonly hint: string; readonly offset: number };
  readonly warnings: readonly string[];
}

export type FleetRequest =
  | { readonly id: number; readonly ask: "open"; readonly blob: Blob }
  | { readonly id: number; readonly ask: "text"; readonly index: number }
  | { readonly id: number; readonly ask: "timeLine"; readonly twin: string }
  | { readonly id: number; readonly ask: "moment"; readonly twin: string; readonly step: number }
  | { readonly id: number; readonly ask: "query"; readonly query: string; readonly text: string };

export type FleetReply =
  | { readonly id: number; readonly say: "progress"; readonly progress: Progress }
  | { readonly id: number; readonly say: "summary"; readonly summary: FleetSummary }
  | { readonly id: number; readonly say: "text"; readonly text: string }
  | { readonly id: number; readonly say: "timeLine"; readonly line: TimeLine | string }
  | { readonly id: number; readonly say: "answer"; readonly answer: QueryAnswer }
  | { readonly id: number; readonly say: "failed"; readonly message: string };
