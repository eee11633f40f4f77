import { expectTypeOf, it } from "vitest";
import { judgeDocument } from "../../src/document/index.js";
import type { TwinProgress } from "../../src/properties/index.js";
import type { EdgeDeployment } from "../../src/edge-agent/index.js";

it("a look at kind tells what the verdict is", () => {
  const judged = judgeDocument(null);
  if (judged.kind === "edge-agent") expectTypeOf(judged.verdict.modules).toEqualTypeOf<EdgeDeployment["modules"]>();
  if (judged.kind === "device") expectTypeOf(judged.verdict).toEqualTypeOf<TwinProgress>();
  if (judged.kind === "unknown") expectTypeOf(judged.verdict).toBeNull();
  if (judged.kind === "recording" && judged.verdict?.of === "edge-agent") {
    expectTypeOf(judged.verdict.code).toEqualTypeOf<number | null>();
  }
});
