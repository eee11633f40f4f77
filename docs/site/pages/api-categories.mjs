/**
 * Divides the API reference by what a name is for: a plugin of TypeDoc. A name begins with the verb of its job, so the rows go by names, and a new
 * function finds its place.
 */
import { Comment, CommentTag, Converter, ReflectionKind } from "typedoc";

/** The first row that a name fits. */
const CATEGORIES = [
  {
    category: "Ask with queries",
    names: /Quer(?:y|ies)|Condition$|^(?:matches|quoteName|formatQueryName)$/,
  },
  {
    category: "Report from an agent",
    names:
      /^(?:handle|runOperations|finalize|markPending|emptyReported|addSummary|createAgent|defineGroup|toReportedError|isRefreshing|orderGroups|mayExceedReport|MetaData)/,
  },
  {
    category: "Judge: what state is it in?",
    names: /^(?:evaluate|classify|judge|compareProperties|can\w+Transition|settledFor|timeline$|decide)/,
  },
  {
    category: "Check before it is sent",
    names: /^(?:validate|check|refuse|excess|nestingDepth|sectionSize|isSectionLarger|measure)|(?:Limits|Rules)$/,
  },
  { category: "Redact", names: /^(?:redact|mask|secret|isSecret)|Credentials$/ },
  {
    category: "Count a fleet",
    names:
      /^(?:add|remove|merge(?!Patch)|tally|empty|collect|observe|hear|aggregate|top|start|readFleet|readEvidence|readDeviceEvidence|latest|forget|statusOf|summarize)|(?<!^own|^define)Member$|Fleet$|Tally$|Evidence$|Counts$/,
  },
  {
    category: "Change a twin",
    names: /^(?:patch|replace|create|apply|compose|diff|fold|replay|lastTwin|mergePatch|jsonPatch|twinKey)/,
  },
  {
    category: "Read",
    names: /^(?:parse|read|unwrap|identify|inspect|view|documentId|split|decode|normalize|resolvePointer)/,
  },
  { category: "Show", names: /^(?:describe|explain|format|verdictRow|timelineRows|codePage|append)|_STYLES$/ },
  { category: "Codes, states and other words", names: /^[A-Z][A-Z0-9_]+$/ },
];

const LAST = "Small parts";

const DIVIDED = ReflectionKind.Function | ReflectionKind.Variable | ReflectionKind.Class;

export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const reflection of project.getReflectionsByKind(DIVIDED)) {
      if (reflection.parent === undefined || !reflection.parent.kindOf(ReflectionKind.SomeModule)) continue;
      const { category } = CATEGORIES.find(({ names }) => names.test(reflection.name)) ?? { category: LAST };
      const holders = reflection.signatures ?? [reflection];
      for (const holder of holders) {
        holder.comment ??= new Comment();
        holder.comment.blockTags.push(new CommentTag("@category", [{ kind: "text", text: category }]));
      }
    }
  });
}
