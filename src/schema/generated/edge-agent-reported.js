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
var validateEdgeAgentReported = validate52;
var schema21 = { title: "Deployment status code", description: "How the last attempt to apply a deployment went.", type: "integer", enum: [200, 400, 406, 412, 417, 500] };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === 200 || data === 400 || data === 406 || data === 412 || data === 417 || data === 500)) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema21.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.platform !== void 0) {
      let data1 = data.platform;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.os !== void 0 && typeof data1.os != "string") {
          let err2 = { instancePath: instancePath + "/platform/os", schemaPath: "#/properties/platform/properties/os/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data1.architecture !== void 0 && typeof data1.architecture != "string") {
          let err3 = { instancePath: instancePath + "/platform/architecture", schemaPath: "#/properties/platform/properties/architecture/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data1.version !== void 0 && typeof data1.version != "string") {
          let err4 = { instancePath: instancePath + "/platform/version", schemaPath: "#/properties/platform/properties/version/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.settings !== void 0) {
      let data5 = data.settings;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.minDockerVersion !== void 0 && typeof data5.minDockerVersion != "string") {
          let err6 = { instancePath: instancePath + "/settings/minDockerVersion", schemaPath: "#/properties/settings/properties/minDockerVersion/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data5.loggingOptions !== void 0 && typeof data5.loggingOptions != "string") {
          let err7 = { instancePath: instancePath + "/settings/loggingOptions", schemaPath: "#/properties/settings/properties/loggingOptions/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data5.registryCredentials !== void 0) {
          let data8 = data5.registryCredentials;
          if (data8 && typeof data8 == "object" && !Array.isArray(data8))
            for (let key0 in data8) {
              let data9 = data8[key0];
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.address !== void 0 && typeof data9.address != "string") {
                  let err8 = { instancePath: instancePath + "/settings/registryCredentials/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/address", schemaPath: "#/properties/settings/properties/registryCredentials/additionalProperties/properties/address/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                }
                if (data9.username !== void 0 && typeof data9.username != "string") {
                  let err9 = { instancePath: instancePath + "/settings/registryCredentials/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/username", schemaPath: "#/properties/settings/properties/registryCredentials/additionalProperties/properties/username/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
                if (data9.password !== void 0 && typeof data9.password != "string") {
                  let err10 = { instancePath: instancePath + "/settings/registryCredentials/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/password", schemaPath: "#/properties/settings/properties/registryCredentials/additionalProperties/properties/password/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
              } else {
                let err11 = { instancePath: instancePath + "/settings/registryCredentials/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/settings/properties/registryCredentials/additionalProperties/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
          else {
            let err12 = { instancePath: instancePath + "/settings/registryCredentials", schemaPath: "#/properties/settings/properties/registryCredentials/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { props: { type: !0, platform: !0, settings: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema23 = { title: "Reported edgeAgent", description: "The agent as it reports itself; it has no status, version or restart count.", type: "object", properties: { type: { type: "string", description: "The kind of module.", examples: ["docker"] }, imagePullPolicy: { $ref: "edge-agent-parts.schema.json#/$defs/imagePullPolicy" }, startupOrder: { $ref: "edge-agent-parts.schema.json#/$defs/startupOrder" }, env: { $ref: "edge-agent-parts.schema.json#/$defs/environment" }, exitCode: { type: "integer", description: "The exit code of the container's last run." }, statusDescription: { type: ["string", "null"], description: "The container runtime's own words; empty since agent 1.4." }, lastStartTimeUtc: { $ref: "twin-parts.schema.json#/$defs/time", description: "When the container last started; `0001-01-01T00:00:00` is never." }, lastExitTimeUtc: { $ref: "twin-parts.schema.json#/$defs/time", description: "When the container last stopped; `0001-01-01T00:00:00` is never." }, runtimeStatus: { $ref: "edge-agent-parts.schema.json#/$defs/moduleStatus" }, settings: { $ref: "edge-agent-reported.schema.json#/$defs/reportedSettings" } } }, schema24 = { title: "Image pull policy", description: "When the agent pulls the image.", type: "string", enum: ["on-create", "never"] };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "on-create" || data === "never")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema24.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 4294967295 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate61.errors = vErrors, errors === 0;
}
validate61.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema26 = { title: "Environment variables", description: "The environment of the container. The values may be secret.", type: "object", additionalProperties: { title: "Environment variable", description: "One variable of the environment.", type: "object", properties: { value: { type: ["string", "number", "boolean", "null"], description: "The value, empty when it is null or missing; treat it as a secret." } } } };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data) {
      let data0 = data[key0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.value !== void 0) {
          let data1 = data0.value;
          if (typeof data1 != "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 != "boolean" && data1 !== null) {
            let err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/additionalProperties/properties/value/type", keyword: "type", params: { type: schema26.additionalProperties.properties.value.type } };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        }
      } else {
        let err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var func1 = require_ucs2length().default, pattern3 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?$", "u");
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
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
  return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema29 = { title: "Module status", description: "The state of a module: wanted (in desired) or seen by the container runtime (in reported).", type: "string", enum: ["unknown", "backoff", "running", "stopped", "failed", "unhealthy", "dead"] };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "unknown" || data === "backoff" || data === "running" || data === "stopped" || data === "failed" || data === "unhealthy" || data === "dead")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema29.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate69.errors = vErrors, errors === 0;
}
validate69.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern4 = new RegExp("^createOptions[0-9]{2}$", "u");
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.image !== void 0 && typeof data.image != "string") {
      let err0 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.imageHash !== void 0 && typeof data.imageHash != "string") {
      let err1 = { instancePath: instancePath + "/imageHash", schemaPath: "#/properties/imageHash/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.digest !== void 0 && typeof data.digest != "string") {
      let err2 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.createOptions !== void 0 && typeof data.createOptions != "string") {
      let err3 = { instancePath: instancePath + "/createOptions", schemaPath: "#/properties/createOptions/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    var props0 = {};
    props0.image = !0, props0.imageHash = !0, props0.digest = !0, props0.createOptions = !0;
    for (let key0 in data)
      if (pattern4.test(key0)) {
        if (typeof data[key0] != "string") {
          let err4 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5EcreateOptions%5B0-9%5D%7B2%7D%24/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        props0[key0] = !0;
      }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate71.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate71.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0 && typeof data.type != "string") {
      let err0 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.imagePullPolicy !== void 0 && (validate59(data.imagePullPolicy, { instancePath: instancePath + "/imagePullPolicy", parentData: data, parentDataProperty: "imagePullPolicy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.startupOrder !== void 0 && (validate61(data.startupOrder, { instancePath: instancePath + "/startupOrder", parentData: data, parentDataProperty: "startupOrder", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length)), data.env !== void 0 && (validate63(data.env, { instancePath: instancePath + "/env", parentData: data, parentDataProperty: "env", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.exitCode !== void 0) {
      let data4 = data.exitCode;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err1 = { instancePath: instancePath + "/exitCode", schemaPath: "#/properties/exitCode/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.statusDescription !== void 0) {
      let data5 = data.statusDescription;
      if (typeof data5 != "string" && data5 !== null) {
        let err2 = { instancePath: instancePath + "/statusDescription", schemaPath: "#/properties/statusDescription/type", keyword: "type", params: { type: schema23.properties.statusDescription.type } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.lastStartTimeUtc !== void 0 && (validate66(data.lastStartTimeUtc, { instancePath: instancePath + "/lastStartTimeUtc", parentData: data, parentDataProperty: "lastStartTimeUtc", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.lastExitTimeUtc !== void 0 && (validate66(data.lastExitTimeUtc, { instancePath: instancePath + "/lastExitTimeUtc", parentData: data, parentDataProperty: "lastExitTimeUtc", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.runtimeStatus !== void 0 && (validate69(data.runtimeStatus, { instancePath: instancePath + "/runtimeStatus", parentData: data, parentDataProperty: "runtimeStatus", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.settings !== void 0 && (validate71(data.settings, { instancePath: instancePath + "/settings", parentData: data, parentDataProperty: "settings", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { props: { type: !0, imagePullPolicy: !0, startupOrder: !0, env: !0, exitCode: !0, statusDescription: !0, lastStartTimeUtc: !0, lastExitTimeUtc: !0, runtimeStatus: !0, settings: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema31 = { title: "Reported module", description: "A module as the agent reports it. `status`, `restartPolicy`, `env`, `version`, `imagePullPolicy` and `startupOrder` repeat the agent's configuration; the rest is measured. A member equal to the agent's default is left out.", type: "object", properties: { type: { type: "string", description: "The kind of module.", examples: ["docker"] }, status: { $ref: "edge-agent-parts.schema.json#/$defs/moduleStatus" }, restartPolicy: { $ref: "edge-agent-parts.schema.json#/$defs/restartPolicy" }, imagePullPolicy: { $ref: "edge-agent-parts.schema.json#/$defs/imagePullPolicy" }, startupOrder: { $ref: "edge-agent-parts.schema.json#/$defs/startupOrder" }, version: { type: "string", description: "A free text of the deployment's author." }, env: { $ref: "edge-agent-parts.schema.json#/$defs/environment" }, exitCode: { type: "integer", description: "The exit code of the container's last run." }, statusDescription: { type: ["string", "null"], description: "The container runtime's own words; empty since agent 1.4." }, lastStartTimeUtc: { $ref: "twin-parts.schema.json#/$defs/time", description: "When the container last started; `0001-01-01T00:00:00` is never." }, lastExitTimeUtc: { $ref: "twin-parts.schema.json#/$defs/time", description: "When the container last stopped; `0001-01-01T00:00:00` is never." }, runtimeStatus: { $ref: "edge-agent-parts.schema.json#/$defs/moduleStatus" }, restartCount: { type: "integer", minimum: 0, description: "How often the agent restarted the module." }, lastRestartTimeUtc: { $ref: "twin-parts.schema.json#/$defs/time", description: "When the agent last restarted the module." }, settings: { $ref: "edge-agent-reported.schema.json#/$defs/reportedSettings" } } }, schema32 = { title: "Restart policy", description: "When the agent restarts a module that is not running.", type: "string", enum: ["never", "on-failure", "on-unhealthy", "always", "unknown"] };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "never" || data === "on-failure" || data === "on-unhealthy" || data === "always" || data === "unknown")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema32.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate76.errors = vErrors, errors === 0;
}
validate76.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0 && typeof data.type != "string") {
      let err0 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status !== void 0 && (validate69(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.restartPolicy !== void 0 && (validate76(data.restartPolicy, { instancePath: instancePath + "/restartPolicy", parentData: data, parentDataProperty: "restartPolicy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.imagePullPolicy !== void 0 && (validate59(data.imagePullPolicy, { instancePath: instancePath + "/imagePullPolicy", parentData: data, parentDataProperty: "imagePullPolicy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.startupOrder !== void 0 && (validate61(data.startupOrder, { instancePath: instancePath + "/startupOrder", parentData: data, parentDataProperty: "startupOrder", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length)), data.version !== void 0 && typeof data.version != "string") {
      let err1 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.env !== void 0 && (validate63(data.env, { instancePath: instancePath + "/env", parentData: data, parentDataProperty: "env", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.exitCode !== void 0) {
      let data7 = data.exitCode;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        let err2 = { instancePath: instancePath + "/exitCode", schemaPath: "#/properties/exitCode/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.statusDescription !== void 0) {
      let data8 = data.statusDescription;
      if (typeof data8 != "string" && data8 !== null) {
        let err3 = { instancePath: instancePath + "/statusDescription", schemaPath: "#/properties/statusDescription/type", keyword: "type", params: { type: schema31.properties.statusDescription.type } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.lastStartTimeUtc !== void 0 && (validate66(data.lastStartTimeUtc, { instancePath: instancePath + "/lastStartTimeUtc", parentData: data, parentDataProperty: "lastStartTimeUtc", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.lastExitTimeUtc !== void 0 && (validate66(data.lastExitTimeUtc, { instancePath: instancePath + "/lastExitTimeUtc", parentData: data, parentDataProperty: "lastExitTimeUtc", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.runtimeStatus !== void 0 && (validate69(data.runtimeStatus, { instancePath: instancePath + "/runtimeStatus", parentData: data, parentDataProperty: "runtimeStatus", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.restartCount !== void 0) {
      let data12 = data.restartCount;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
        let err4 = { instancePath: instancePath + "/restartCount", schemaPath: "#/properties/restartCount/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data12 == "number" && isFinite(data12) && (data12 < 0 || isNaN(data12))) {
        let err5 = { instancePath: instancePath + "/restartCount", schemaPath: "#/properties/restartCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.lastRestartTimeUtc !== void 0 && (validate66(data.lastRestartTimeUtc, { instancePath: instancePath + "/lastRestartTimeUtc", parentData: data, parentDataProperty: "lastRestartTimeUtc", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.settings !== void 0 && (validate71(data.settings, { instancePath: instancePath + "/settings", parentData: data, parentDataProperty: "settings", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate74.errors = vErrors, errors === 0;
}
validate74.evaluated = { props: { type: !0, status: !0, restartPolicy: !0, imagePullPolicy: !0, startupOrder: !0, version: !0, env: !0, exitCode: !0, statusDescription: !0, lastStartTimeUtc: !0, lastExitTimeUtc: !0, runtimeStatus: !0, restartCount: !0, lastRestartTimeUtc: !0, settings: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schemaVersion !== void 0 && typeof data.schemaVersion != "string") {
      let err0 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.version !== void 0 && typeof data1.version != "string") {
          let err1 = { instancePath: instancePath + "/version/version", schemaPath: "#/properties/version/properties/version/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data1.build !== void 0 && typeof data1.build != "string") {
          let err2 = { instancePath: instancePath + "/version/build", schemaPath: "#/properties/version/properties/build/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data1.commit !== void 0 && typeof data1.commit != "string") {
          let err3 = { instancePath: instancePath + "/version/commit", schemaPath: "#/properties/version/properties/commit/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.lastDesiredVersion !== void 0) {
      let data5 = data.lastDesiredVersion;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err5 = { instancePath: instancePath + "/lastDesiredVersion", schemaPath: "#/properties/lastDesiredVersion/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5))) {
        let err6 = { instancePath: instancePath + "/lastDesiredVersion", schemaPath: "#/properties/lastDesiredVersion/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.lastDesiredStatus !== void 0) {
      let data6 = data.lastDesiredStatus;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.code !== void 0 && (validate54(data6.code, { instancePath: instancePath + "/lastDesiredStatus/code", parentData: data6, parentDataProperty: "code", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data6.description !== void 0 && typeof data6.description != "string") {
          let err7 = { instancePath: instancePath + "/lastDesiredStatus/description", schemaPath: "#/properties/lastDesiredStatus/properties/description/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/lastDesiredStatus", schemaPath: "#/properties/lastDesiredStatus/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.runtime !== void 0 && (validate56(data.runtime, { instancePath: instancePath + "/runtime", parentData: data, parentDataProperty: "runtime", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data.systemModules !== void 0) {
      let data10 = data.systemModules;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10))
        data10.edgeAgent !== void 0 && (validate58(data10.edgeAgent, { instancePath: instancePath + "/systemModules/edgeAgent", parentData: data10, parentDataProperty: "edgeAgent", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length)), data10.edgeHub !== void 0 && (validate74(data10.edgeHub, { instancePath: instancePath + "/systemModules/edgeHub", parentData: data10, parentDataProperty: "edgeHub", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length));
      else {
        let err9 = { instancePath: instancePath + "/systemModules", schemaPath: "#/properties/systemModules/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.modules !== void 0) {
      let data13 = data.modules;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13))
        for (let key0 in data13)
          validate74(data13[key0], { instancePath: instancePath + "/modules/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data13, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
      else {
        let err10 = { instancePath: instancePath + "/modules", schemaPath: "#/properties/modules/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.$version !== void 0) {
      let data15 = data.$version;
      if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
        let err11 = { instancePath: instancePath + "/$version", schemaPath: "#/properties/%24version/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data15 == "number" && isFinite(data15) && (data15 < 0 || isNaN(data15))) {
        let err12 = { instancePath: instancePath + "/$version", schemaPath: "#/properties/%24version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.$metadata !== void 0) {
      let data16 = data.$metadata;
      if (!(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
        let err13 = { instancePath: instancePath + "/$metadata", schemaPath: "#/properties/%24metadata/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { schemaVersion: !0, version: !0, lastDesiredVersion: !0, lastDesiredStatus: !0, runtime: !0, systemModules: !0, modules: !0, $version: !0, $metadata: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  validateEdgeAgentReported
};
