import type { JsonObject, JsonValue } from "../json/index.js";
import type { DeploymentContentKind } from "./vocabulary.js";

/** One member of the content: the whole desired section of a module, or a part of it. */
export interface DeploymentPart {
  /** The way to the part in the desired section; empty for the whole. */
  readonly way: readonly string[];
  /** What it is set to. */
  readonly value: JsonValue;
  /** The JSON Pointer of the value in the document as it was given. */
  readonly path: string;
}

/** What a deployment sets in one twin: that of a module, or of the device. */
export interface DeploymentSection {
  /** The name of the module; `null` for the twin that the target condition finds. */
  readonly moduleId: string | null;
  /** The JSON Pointer of the section in the document as it was given. */
  readonly path: string;
  /** The parts, in the order of the document. */
  readonly parts: readonly DeploymentPart[];
  /** The keys that set nothing, for they do not begin with `properties.desired`. */
  readonly otherKeys: readonly string[];
}

/** One member of a deployment document that holds content. */
export interface DeploymentContent {
  /** The name of the content member. */
  readonly member: string;
  /** Its JSON Pointer in the document as it was given. */
  readonly path: string;
}

/** A deployment, as this room reads it from whatever document. */
export interface Deployment {
  /** What it is for. */
  readonly kind: DeploymentContentKind;
  /** The name of the configuration; `null` for a bare manifest. */
  readonly id: string | null;
  /** Which twins it is for; `null` when the document does not say. */
  readonly targetCondition: string | null;
  /** The larger number wins; 0 when the document does not say. */
  readonly priority: number;
  /** When it was made; of two with the same priority the newer wins. */
  readonly createdTime: string | null;
  /** Whether it is a template, which has to be expanded before it is sent. */
  readonly isTemplate: boolean;
  /** What it sets, a section for each twin. */
  readonly sections: readonly DeploymentSection[];
  /** The document as it was given. */
  readonly document: JsonObject;
  /** The names of the content members that the document has, each with its pointer. */
  readonly contents: readonly DeploymentContent[];
}
