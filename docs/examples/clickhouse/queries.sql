-- states: how the fleet is doing
SELECT state, outcome, count() AS twins FROM verdicts FINAL GROUP BY state, outcome ORDER BY twins DESC, state;

-- failures: what fails on most devices, why, and which one to look at
SELECT part.kind AS kind, part.name AS name, codes[1] AS code, count() AS twins, min(id) AS example
FROM verdicts FINAL ARRAY JOIN failing AS part
WHERE outcome = 'failed' GROUP BY kind, name, code ORDER BY twins DESC, name, code LIMIT 20;

-- gate: the counts that judgeRollout takes
SELECT
    CAST(sumMap(map(toString(outcome), toUInt32(1))), 'Map(String, UInt32)') AS outcomes,
    CAST(sumMap(map(toString(state), toUInt32(1))), 'Map(String, UInt32)') AS states
FROM verdicts FINAL;

-- latest: the latest row of each id whose name begins so, without FINAL
SELECT id, version, kind, state, codes[1] AS code FROM verdicts WHERE startsWith(id, 'edge-00001') ORDER BY id, version DESC LIMIT 1 BY id;

-- models: what has been judged by which version of twinstate
SELECT model, count() AS twins FROM verdicts FINAL GROUP BY model ORDER BY model;
