// Generated from schemas/ by "npm run generate"; do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validateRecording = validate52, schema19 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://twinstate.example/schemas/v0/recording.schema.json", title: "Recording line", description: "One line of a recording of a twin. The first line has `recording` and `twin`, every other one `change` with `patch`, or `event`. The twin itself is checked against its own schema.", type: "object", properties: { recording: { const: 1, description: "The version of the format; only in the first line." }, at: { $ref: "twin-parts.schema.json#/$defs/time" }, twin: { title: "Recorded twin", type: "object", description: "The twin at the beginning, in any shape." }, change: { title: "Recorded change", type: "string", enum: ["patchDesired", "patchReported", "patchTags", "replaceDesired", "replaceTags"], description: "What was done to the twin." }, patch: { title: "Recorded patch", type: "object", description: "The section's own patch, or what takes its place." }, event: { title: "Recorded event", type: "object", description: "The body of a twin change event of the hub." } }, required: ["at"], dependentRequired: { recording: ["twin"], twin: ["recording"], change: ["patch"], patch: ["change"] }, examples: [{ recording: 1, at: "2026-01-01T00:00:00Z", twin: { desired: { $version: 1 }, reported: { $version: 1 } } }, { at: "2026-01-01T00:05:00Z", change: "patchDesired", patch: { interval: 5 } }, { at: "2026-01-01T00:05:10Z", event: { version: 4, properties: { reported: { interval: 5, $version: 2 } } } }] };
var func1 = require_ucs2length().default, pattern3 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) > 64) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern3.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?$" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.at === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.recording !== void 0 && data.recording !== 1) {
      let err1 = { instancePath: instancePath + "/recording", schemaPath: "#/properties/recording/const", keyword: "const", params: { allowedValue: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.at !== void 0 && (validate54(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.twin !== void 0) {
      let data2 = data.twin;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        let err2 = { instancePath: instancePath + "/twin", schemaPath: "#/properties/twin/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.change !== void 0) {
      let data3 = data.change;
      if (typeof data3 != "string") {
        let err3 = { instancePath: instancePath + "/change", schemaPath: "#/properties/change/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data3 === "patchDesired" || data3 === "patchReported" || data3 === "patchTags" || data3 === "replaceDesired" || data3 === "replaceTags")) {
        let err4 = { instancePath: instancePath + "/change", schemaPath: "#/properties/change/enum", keyword: "enum", params: { allowedValues: schema19.properties.change.enum } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.patch !== void 0) {
      let data4 = data.patch;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        let err5 = { instancePath: instancePath + "/patch", schemaPath: "#/properties/patch/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.event !== void 0) {
      let data5 = data.event;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
        let err6 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.recording !== void 0 && data.twin === void 0) {
      let err7 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
        property: "recording",
        missingProperty: "twin",
        depsCount: 1,
        deps: "twin"
      } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.twin !== void 0 && data.recording === void 0) {
      let err8 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
        property: "twin",
        missingProperty: "recording",
        depsCount: 1,
        deps: "recording"
      } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.change !== void 0 && data.patch === void 0) {
      let err9 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
        property: "change",
        missingProperty: "patch",
        depsCount: 1,
        deps: "patch"
      } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.patch !== void 0 && data.change === void 0) {
      let err10 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
        property: "patch",
        missingProperty: "change",
        depsCount: 1,
        deps: "change"
      } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { recording: !0, at: !0, twin: !0, change: !0, patch: !0, event: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  validateRecording
};
