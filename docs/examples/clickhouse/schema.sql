-- A document in, its row as a tuple out. A line break in JSON is only a blank between two tokens, and a line is a document here.
CREATE FUNCTION IF NOT EXISTS twinJudge AS (document) -> JSONExtract(
    twinRow(replaceAll(document, '\n', ' ')),
    'Tuple(
        id String, version UInt64, kind LowCardinality(String), state LowCardinality(String), outcome LowCardinality(String),
        codes Array(LowCardinality(String)), paths Array(String), failing Array(Tuple(kind LowCardinality(String), name String)),
        deployment Nullable(String), rules Nullable(String), model LowCardinality(String)
    )'
);

-- A document that names no device is called after its place in a stream, which is another one the next time. Its content stays.
CREATE FUNCTION IF NOT EXISTS twinId AS (id, document) ->
    if(match(id, '^stdin#[0-9]+$'), concat('content:', lower(hex(sipHash128(document)))), id);

-- The latest row of each id. Of two rows with one version the one that was inserted last counts.
CREATE TABLE IF NOT EXISTS verdicts
(
    id String,
    version UInt64,
    kind LowCardinality(String),
    state LowCardinality(String),
    outcome LowCardinality(String),
    codes Array(LowCardinality(String)),
    paths Array(String),
    failing Array(Tuple(kind LowCardinality(String), name String)),
    deployment Nullable(String),
    rules Nullable(String),
    model LowCardinality(String)
)
ENGINE = ReplacingMergeTree(version)
ORDER BY id;

-- What is inserted here is judged and not kept.
CREATE TABLE IF NOT EXISTS twins (document String) ENGINE = Null;

CREATE MATERIALIZED VIEW IF NOT EXISTS twins_judged TO verdicts AS
SELECT
    twinId(row.id, document) AS id, row.version AS version, row.kind AS kind, row.state AS state, row.outcome AS outcome,
    row.codes AS codes, row.paths AS paths, row.failing AS failing, row.deployment AS deployment, row.rules AS rules, row.model AS model
FROM (SELECT document, twinJudge(document) AS row FROM twins);
