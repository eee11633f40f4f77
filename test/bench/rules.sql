-- The observed rules for twins of $edgeAgent (docs/edge-agent.md), counted by state, over typed columns.
--
-- It reads the members that decide and no others, and says nothing of reasons. What typed columns cannot tell is left out: a refusal
-- (400, 412) beside another version is taken for an old one, an empty deployment is one without the members that are read, the device-side
-- shape is not known, and a member of another type than expected stops the query.
CREATE MACRO trimmed(image) AS trim(image, E' \t\r\n');

CREATE MACRO last_part(image) AS regexp_extract(image, '[^/]*$');

CREATE MACRO normalized(image) AS CASE
  WHEN trimmed(image) LIKE '$%' AND NOT regexp_matches(trimmed(image), '^\$upstream:[1-9]') THEN trimmed(image)
  WHEN NOT regexp_full_match(last_part(trimmed(image)), '[^/:]+(:[^/:]+)?') THEN trimmed(image)
  WHEN contains(last_part(trimmed(image)), ':') THEN trimmed(image)
  ELSE trimmed(image) || ':latest'
END;

-- "$upstream:8000/app:1.0" is the same image behind the name of any parent.
CREATE MACRO is_behind_parent(wanted, running) AS
  wanted LIKE '$upstream:%'
  AND ends_with(running, substr(wanted, 10))
  AND regexp_full_match(left(running, length(running) - length(wanted) + 9), '[^/]+');

CREATE MACRO is_same_image(wanted, running) AS CASE
  WHEN wanted = running THEN true
  WHEN wanted IS NULL OR running IS NULL THEN false
  ELSE normalized(wanted) = normalized(running) OR is_behind_parent(normalized(wanted), normalized(running))
END;

CREATE MACRO is_same_status(wanted, running, exit_code) AS CASE
  WHEN coalesce(lower(wanted), 'running') = lower(running) THEN true
  ELSE coalesce(lower(wanted) = 'stopped' AND lower(running) = 'failed' AND exit_code IN (137, 143), false)
END;

-- How the desired module compares with the reported one.
CREATE MACRO compared(wanted, running) AS CASE
  WHEN wanted IS NULL THEN 'unwanted'
  WHEN NOT is_same_image(wanted.settings.image, running.settings.image) THEN 'different'
  WHEN NOT is_same_status(wanted.status, running.runtimeStatus, running.exitCode) THEN 'failed'
  ELSE 'alike'
END;

WITH twins AS (
  SELECT
    moduleId,
    properties.desired AS desired,
    properties.reported AS reported,
    list_transform(map_values(configurations), lambda entry: lower(entry.status)) AS statuses,
    properties.reported.lastDesiredStatus.code AS code,
    list_transform(
      map_entries(properties.desired.modules),
      lambda wanted: compared(wanted.value, properties.reported.modules[wanted.key])
    ) AS modules,
    compared(properties.desired.systemModules.edgeHub, properties.reported.systemModules.edgeHub) AS hub
  FROM read_json(
    getvariable('path'),
    format = 'newline_delimited',
    columns = {
      moduleId: 'VARCHAR',
      configurations: 'MAP(VARCHAR, STRUCT(status VARCHAR))',
      properties: 'STRUCT(
        desired STRUCT(
          "$version" BIGINT,
          schemaVersion VARCHAR,
          runtime STRUCT("type" VARCHAR),
          systemModules STRUCT(edgeHub STRUCT(status VARCHAR, settings STRUCT(image VARCHAR))),
          modules MAP(VARCHAR, STRUCT(status VARCHAR, settings STRUCT(image VARCHAR)))
        ),
        reported STRUCT(
          lastDesiredVersion BIGINT,
          lastDesiredStatus STRUCT(code BIGINT, description VARCHAR),
          systemModules STRUCT(
            edgeAgent STRUCT(runtimeStatus VARCHAR),
            edgeHub STRUCT(runtimeStatus VARCHAR, exitCode BIGINT, settings STRUCT(image VARCHAR))
          ),
          modules MAP(VARCHAR, STRUCT(runtimeStatus VARCHAR, exitCode BIGINT, settings STRUCT(image VARCHAR)))
        )
      )'
    }
  )
),
judged AS (
  SELECT CASE
    WHEN moduleId <> '$edgeAgent' OR desired IS NULL OR desired."$version" IS NULL THEN 'indeterminate'
    WHEN len(statuses) > 0 AND NOT coalesce(list_contains(statuses, 'applied'), false)
      THEN if(list_contains(statuses, 'targeted'), 'targeted', 'indeterminate')
    WHEN desired.schemaVersion IS NULL AND desired.runtime IS NULL AND desired.systemModules IS NULL AND desired.modules IS NULL
      THEN 'emptyConfiguration'
    WHEN coalesce(reported.lastDesiredVersion, 0) = 0 OR reported.lastDesiredVersion <> desired."$version" THEN 'notYetApplied'
    WHEN code IN (400, 412) THEN 'invalid'
    WHEN code = 406
      AND lower(reported.systemModules.edgeAgent.runtimeStatus) = 'running'
      AND reported.lastDesiredStatus.description IS DISTINCT FROM 'Agent is not running' THEN 'inProgressOrFailed'
    WHEN code = 406 THEN 'agentStopped'
    WHEN code = 417 THEN 'emptyConfiguration'
    WHEN code = 500 THEN 'inProgressOrFailed'
    WHEN code IS DISTINCT FROM 200 THEN 'indeterminate'
    WHEN list_contains(modules, 'failed') THEN 'moduleFailed'
    WHEN list_contains(modules, 'different') OR hub = 'different' THEN 'inProgressOrFailed'
    WHEN hub = 'failed' THEN 'moduleFailed'
    ELSE 'successful'
  END AS state
  FROM twins
)
SELECT state, count(*) AS twins FROM judged GROUP BY state ORDER BY state;
