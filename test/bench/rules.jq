# The observed rules for twins of $edgeAgent (docs/edge-agent.md), counted by state: jq -n -f rules.jq fleet.ndjson
#
# It says nothing of reasons. A refusal (400, 412) beside another version is taken for an old one, and the device-side shape is not known.
def text: if type == "string" then . else null end;
def lower: if type == "string" then ascii_downcase else null end;
def object: if type == "object" then . else {} end;

def trimmed: sub("^[ \\t\\r\\n]+"; "") | sub("[ \\t\\r\\n]+$"; "");
def normalized:
  trimmed
  | (split("/") | last // "") as $last
  | if startswith("$") and (test("^\\$upstream:[1-9]") | not) then .
    elif ($last | test("^[^/:]+(:[^/:]+)?$") | not) then .
    elif ($last | contains(":")) then .
    else . + ":latest"
    end;

# "$upstream:8000/app:1.0" is the same image behind the name of any parent.
def isBehindParent($wanted):
  ($wanted | startswith("$upstream:")) and endswith($wanted[9:]) and (.[: length - ($wanted | length) + 9] | test("^[^/]+$"));

def isSameImage($wanted):
  if $wanted == null or . == null then false
  elif $wanted == . then true
  else ($wanted | normalized) as $wanted | normalized | . == $wanted or isBehindParent($wanted)
  end;

def isSameStatus($wanted):
  (.runtimeStatus | lower) as $running
  | ($wanted // "running") == $running or ($wanted == "stopped" and $running == "failed" and (.exitCode == 137 or .exitCode == 143));

# How a desired module compares with the reported one.
def compared($wanted):
  object
  | if $wanted | type != "object" then "unwanted"
    elif .settings | object | .image | text | isSameImage($wanted.settings | object | .image | text) | not then "different"
    elif isSameStatus($wanted.status | lower) | not then "failed"
    else "alike"
    end;

def stateOfModules($desired; $reported):
  ($reported.modules | object) as $there
  | [$desired.modules | object | to_entries[] | .value as $wanted | $there[.key] | compared($wanted)] as $modules
  | ($reported.systemModules | object | .edgeHub | compared($desired.systemModules | object | .edgeHub)) as $hub
  | if any($modules[]; . == "failed") then "moduleFailed"
    elif $hub == "different" or any($modules[]; . == "different") then "inProgressOrFailed"
    elif $hub == "failed" then "moduleFailed"
    else "successful"
    end;

def isRunning:
  (.systemModules | object | .edgeAgent | object | .runtimeStatus | lower) == "running"
  and (.lastDesiredStatus | object | .description) != "Agent is not running";

def stateOfCode($desired):
  . as $reported
  | (.lastDesiredStatus | object | .code) as $code
  | if $code == 400 or $code == 412 then "invalid"
    elif $code == 406 then if isRunning then "inProgressOrFailed" else "agentStopped" end
    elif $code == 417 then "emptyConfiguration"
    elif $code == 500 then "inProgressOrFailed"
    elif $code == 200 then stateOfModules($desired; $reported)
    else "indeterminate"
    end;

def state:
  .properties.desired as $desired
  | (.properties.reported | object) as $reported
  | [.configurations | object | .[] | object | .status | lower] as $statuses
  | if (has("moduleId") and .moduleId != "$edgeAgent") or ($desired | type != "object") or ($desired["$version"] | type != "number")
    then "indeterminate"
    elif ($statuses | length) > 0 and all($statuses[]; . != "applied")
    then if any($statuses[]; . == "targeted") then "targeted" else "indeterminate" end
    elif $desired | keys - ["$version", "$metadata"] == [] then "emptyConfiguration"
    elif ($reported.lastDesiredVersion // 0) == 0 or $reported.lastDesiredVersion != $desired["$version"] then "notYetApplied"
    else $reported | stateOfCode($desired)
    end;

reduce inputs as $twin ({}; .[$twin | state] += 1)
