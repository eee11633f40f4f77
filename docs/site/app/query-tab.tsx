import type { JSX } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { DataTable } from "./data-table.js";
import type { Fleet } from "./fleet-client.js";
import type { QueryAnswer } from "./fleet-messages.js";

interface QueryTabProps {
  readonly fleet: Fleet;
  readonly text: string;
  /** How many documents the worker holds; `undefined` when it holds none, and the one in the editor is asked. */
  readonly count: number | undefined;
  /** How many files were opened so far: another one has other answers. */
  readonly opened: number;
}

const FIRST_QUERY =
  "SELECT deviceId, moduleId, properties.reported.lastDesiredStatus.code AS code FROM devices.modules";

/** The IoT Hub query language over what is loaded. */
export function QueryTab({ fleet, text, count, opened }: QueryTabProps): JSX.Element {
  const [query, setQuery] = useState(FIRST_QUERY);
  const [answer, setAnswer] = useState<QueryAnswer>();
  // Before the next frame, and before the answer to a query that waits for the end of the file.
  useLayoutEffect(() => {
    setAnswer(undefined);
  }, [opened, text]);
  const run = async (event: Event): Promise<void> => {
    event.preventDefault();
    setAnswer(await fleet.query(query, text));
  };
  return (
    <section>
      <form onSubmit={(event) => void run(event)}>
        <label>
          <span>
            Query over {count === undefined || count === 1 ? "the document" : `${count.toLocaleString("en")} documents`}
          </span>
          <textarea
            rows={3}
            spellcheck={false}
            value={query}
            onInput={({ currentTarget }) => {
              setQuery(currentTarget.value);
            }}
            onKeyDown={(event) => {
              if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void run(event);
            }}
          />
        </label>
        <button type="submit">Run</button>
      </form>
      {answer !== undefined && <Answer answer={answer} query={query} />}
    </section>
  );
}

function Answer({ answer, query }: { readonly answer: QueryAnswer; readonly query: string }): JSX.Element {
  const { problem, warnings, rows, total } = answer;
  return (
    <div role="status">
      {problem !== undefined && (
        <div class="problem">
          <pre class="caret" tabIndex={0}>
            {caretUnder(query, problem.offset)}
          </pre>
          <p>{problem.message}</p>
          {problem.hint !== "" && <p>{problem.hint}</p>}
        </div>
      )}
      {warnings.length > 0 && (
        <ul class="warnings" aria-label="Warnings">
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      {problem === undefined && (
        <>
          <p>
            {total.toLocaleString("en")} {total === 1 ? "row" : "rows"}
            {total > rows.length && `, the first ${rows.length} are shown`}
          </p>
          <RowsTable rows={rows} />
        </>
      )}
    </div>
  );
}

/** The line of the query in which the error is, and a caret under the character. */
function caretUnder(query: string, offset: number): string {
  const before = query.slice(0, offset);
  const start = before.lastIndexOf("\n") + 1;
  const [line = ""] = query.slice(start).split("\n");
  return `${line}\n${" ".repeat(offset - start)}^`;
}

function RowsTable({ rows }: { readonly rows: readonly unknown[] }): JSX.Element {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row as object)))].slice(0, 50);
  const cells = rows.map((row) => names.map((name) => shown((row as Record<string, unknown>)[name])));
  return <DataTable label="Rows" head={names} rows={cells} />;
}

/** Longer cells are cut, in characters. */
const LONGEST = 200;

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : ((JSON.stringify(value) as string | undefined) ?? "");
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
