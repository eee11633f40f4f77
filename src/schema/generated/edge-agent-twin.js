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
var validateEdgeAgentTwin = validate52, schema19 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://twinstate.example/schemas/v0/edge-agent-twin.schema.json", title: "EdgeAgent twin document", description: "The module twin of `$edgeAgent`: the deployment, and how far the device got with it.", type: "object", properties: { deviceId: { $ref: "twin-parts.schema.json#/$defs/deviceId" }, moduleId: { const: "$edgeAgent", description: "Always `$edgeAgent`; absent in the device's own view." }, modelId: { type: "string", description: "The DTMI of the Plug and Play model; may be empty." }, etag: { type: "string", description: "The entity tag of the twin; opaque." }, deviceEtag: { type: "string", description: "The entity tag of the device's identity; opaque." }, version: { type: "integer", minimum: 0, description: "The version of the whole twin, tags included." }, status: { type: "string", description: "Whether the device may connect.", examples: ["enabled", "disabled"] }, statusReason: { type: "string", description: "Why the device has its status." }, statusUpdateTime: { $ref: "twin-parts.schema.json#/$defs/time" }, connectionState: { type: "string", description: "What the hub knows of the connection. Always `Disconnected` for `$edgeAgent`.", examples: ["Connected", "Disconnected"] }, lastActivityTime: { $ref: "twin-parts.schema.json#/$defs/time" }, cloudToDeviceMessageCount: { type: "integer", minimum: 0, description: "How many messages wait for the device." }, authenticationType: { type: "string", description: "How the device signs in.", examples: ["sas", "selfSigned", "certificateAuthority", "none"] }, x509Thumbprint: { title: "X.509 thumbprints", type: "object", description: "The thumbprints of the device's certificates.", properties: { primaryThumbprint: { type: ["string", "null"], description: "The thumbprint of the first certificate; null when there is none." }, secondaryThumbprint: { type: ["string", "null"], description: "The thumbprint of the second certificate; null when there is none." } } }, capabilities: { title: "Capabilities", type: "object", description: "What kind of device this is.", properties: { iotEdge: { type: "boolean", description: "Whether it runs IoT Edge." } } }, deviceScope: { type: "string", description: "The edge device that this device belongs to." }, parentScopes: { type: "array", items: { type: "string" }, description: "The scopes of the parents of a nested edge device." }, configurations: { $ref: "twin-parts.schema.json#/$defs/configurations" }, tags: { $ref: "twin-parts.schema.json#/$defs/tags" }, properties: { title: "EdgeAgent twin properties", description: "The two sections that service and device share.", type: "object", properties: { desired: { $ref: "edge-agent-desired.schema.json" }, reported: { $ref: "edge-agent-reported.schema.json" } }, required: ["desired", "reported"] } }, required: ["properties"], examples: [{ deviceId: "edge-0042", moduleId: "$edgeAgent", properties: { desired: { $version: 1 }, reported: { schemaVersion: "1.0", $version: 3 } } }] };
var func1 = require_ucs2length().default, pattern3 = new RegExp("^[A-Za-z0-9\\-:.+%_#*?!(),=@;$']+$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) > 128) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func1(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9\\-:.+%_#*?!(),=@;$']+$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?$", "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) > 64) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern4.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?$" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data) {
      let data0 = data[key0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.status === void 0) {
          let err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/required", keyword: "required", params: { missingProperty: "status" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.status !== void 0 && typeof data0.status != "string") {
          let err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/status", schemaPath: "#/additionalProperties/properties/status/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$etag !== void 0 && typeof data.$etag != "string") {
      let err0 = { instancePath: instancePath + "/$etag", schemaPath: "#/properties/%24etag/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate61.errors = vErrors, errors === 0;
}
validate61.evaluated = { props: { $etag: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
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
  return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { props: { type: !0, platform: !0, settings: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema29 = { title: "Container settings", description: "What to run. `createOptions` is cut into pieces of 512 characters: `createOptions`, `createOptions01`, `createOptions02` and so on without a gap.", type: "object", properties: { image: { type: "string", description: "The name of the image, with a tag or a digest.", minLength: 1, examples: ["mcr.microsoft.com/azureiotedge-hub:1.5"] }, imageHash: { type: "string", description: "The id of the image that the container runs; only reported." }, digest: { type: "string", description: "The digest of a signed image." }, createOptions: { type: ["string", "object", "null"], description: "The options for the container, as JSON text; the agent takes an object too. Treat it as a secret." } }, patternProperties: { "^createOptions[0-9]{2}$": { type: ["string", "null"], description: "A further piece of the options." } }, required: ["image"] }, pattern5 = new RegExp("^createOptions[0-9]{2}$", "u");
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.image === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.image !== void 0) {
      let data0 = data.image;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err1 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.imageHash !== void 0 && typeof data.imageHash != "string") {
      let err3 = { instancePath: instancePath + "/imageHash", schemaPath: "#/properties/imageHash/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.digest !== void 0 && typeof data.digest != "string") {
      let err4 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.createOptions !== void 0) {
      let data3 = data.createOptions;
      if (typeof data3 != "string" && !(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
        let err5 = { instancePath: instancePath + "/createOptions", schemaPath: "#/properties/createOptions/type", keyword: "type", params: { type: schema29.properties.createOptions.type } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    var props0 = {};
    props0.image = !0, props0.imageHash = !0, props0.digest = !0, props0.createOptions = !0;
    for (let key0 in data)
      if (pattern5.test(key0)) {
        let data4 = data[key0];
        if (typeof data4 != "string" && data4 !== null) {
          let err6 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5EcreateOptions%5B0-9%5D%7B2%7D%24/type", keyword: "type", params: { type: schema29.patternProperties["^createOptions[0-9]{2}$"].type } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        props0[key0] = !0;
      }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate68.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate68.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var schema30 = { title: "Image pull policy", description: "When the agent pulls the image.", type: "string", enum: ["on-create", "never"] };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "on-create" || data === "never")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema30.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate70.errors = vErrors, errors === 0;
}
validate70.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema31 = { title: "Environment variables", description: "The environment of the container. The values may be secret.", type: "object", additionalProperties: { title: "Environment variable", description: "One variable of the environment.", type: "object", properties: { value: { type: ["string", "number", "boolean", "null"], description: "The value, empty when it is null or missing; treat it as a secret." } } } };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data) {
      let data0 = data[key0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.value !== void 0) {
          let data1 = data0.value;
          if (typeof data1 != "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 != "boolean" && data1 !== null) {
            let err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/additionalProperties/properties/value/type", keyword: "type", params: { type: schema31.additionalProperties.properties.value.type } };
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
  return validate72.errors = vErrors, errors === 0;
}
validate72.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.settings === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "settings" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.settings !== void 0 && (validate68(data.settings, { instancePath: instancePath + "/settings", parentData: data, parentDataProperty: "settings", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length)), data.version !== void 0 && typeof data.version != "string") {
      let err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.imagePullPolicy !== void 0 && (validate70(data.imagePullPolicy, { instancePath: instancePath + "/imagePullPolicy", parentData: data, parentDataProperty: "imagePullPolicy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length)), data.env !== void 0 && (validate72(data.env, { instancePath: instancePath + "/env", parentData: data, parentDataProperty: "env", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.configuration !== void 0) {
      let data5 = data.configuration;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.id !== void 0 && typeof data5.id != "string") {
          let err4 = { instancePath: instancePath + "/configuration/id", schemaPath: "#/properties/configuration/properties/id/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/configuration", schemaPath: "#/properties/configuration/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = { props: { type: !0, settings: !0, version: !0, imagePullPolicy: !0, env: !0, configuration: !0 }, dynamicProps: !1, dynamicItems: !1 };
var pattern6 = new RegExp("^(?:[Uu][Nn][Kk][Nn][Oo][Ww][Nn]|[Bb][Aa][Cc][Kk][Oo][Ff][Ff]|[Rr][Uu][Nn][Nn][Ii][Nn][Gg]|[Ss][Tt][Oo][Pp][Pp][Ee][Dd]|[Ff][Aa][Ii][Ll][Ee][Dd]|[Uu][Nn][Hh][Ee][Aa][Ll][Tt][Hh][Yy]|[Dd][Ee][Aa][Dd])$", "u");
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern6.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[Uu][Nn][Kk][Nn][Oo][Ww][Nn]|[Bb][Aa][Cc][Kk][Oo][Ff][Ff]|[Rr][Uu][Nn][Nn][Ii][Nn][Gg]|[Ss][Tt][Oo][Pp][Pp][Ee][Dd]|[Ff][Aa][Ii][Ll][Ee][Dd]|[Uu][Nn][Hh][Ee][Aa][Ll][Tt][Hh][Yy]|[Dd][Ee][Aa][Dd])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate76.errors = vErrors, errors === 0;
}
validate76.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema34 = { title: "Restart policy", description: "When the agent restarts a module that is not running.", type: "string", enum: ["never", "on-failure", "on-unhealthy", "always", "unknown"] };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "never" || data === "on-failure" || data === "on-unhealthy" || data === "always" || data === "unknown")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema34.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate78.errors = vErrors, errors === 0;
}
validate78.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate81.evaluated;
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
  return validate81.errors = vErrors, errors === 0;
}
validate81.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.settings === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "settings" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.status !== void 0 && (validate76(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.restartPolicy !== void 0 && (validate78(data.restartPolicy, { instancePath: instancePath + "/restartPolicy", parentData: data, parentDataProperty: "restartPolicy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length)), data.settings !== void 0 && (validate68(data.settings, { instancePath: instancePath + "/settings", parentData: data, parentDataProperty: "settings", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length)), data.version !== void 0 && typeof data.version != "string") {
      let err4 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.startupOrder !== void 0 && (validate81(data.startupOrder, { instancePath: instancePath + "/startupOrder", parentData: data, parentDataProperty: "startupOrder", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length)), data.imagePullPolicy !== void 0 && (validate70(data.imagePullPolicy, { instancePath: instancePath + "/imagePullPolicy", parentData: data, parentDataProperty: "imagePullPolicy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length)), data.env !== void 0 && (validate72(data.env, { instancePath: instancePath + "/env", parentData: data, parentDataProperty: "env", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.configuration !== void 0) {
      let data8 = data.configuration;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.id !== void 0 && typeof data8.id != "string") {
          let err5 = { instancePath: instancePath + "/configuration/id", schemaPath: "#/properties/configuration/properties/id/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/configuration", schemaPath: "#/properties/configuration/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate75.errors = vErrors, errors === 0;
}
validate75.evaluated = { props: { type: !0, status: !0, restartPolicy: !0, settings: !0, version: !0, startupOrder: !0, imagePullPolicy: !0, env: !0, configuration: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schemaVersion !== void 0 && typeof data.schemaVersion != "string") {
      let err0 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.runtime !== void 0 && (validate65(data.runtime, { instancePath: instancePath + "/runtime", parentData: data, parentDataProperty: "runtime", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length)), data.systemModules !== void 0) {
      let data2 = data.systemModules;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2))
        data2.edgeAgent !== void 0 && (validate67(data2.edgeAgent, { instancePath: instancePath + "/systemModules/edgeAgent", parentData: data2, parentDataProperty: "edgeAgent", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data2.edgeHub !== void 0 && (validate75(data2.edgeHub, { instancePath: instancePath + "/systemModules/edgeHub", parentData: data2, parentDataProperty: "edgeHub", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length));
      else {
        let err1 = { instancePath: instancePath + "/systemModules", schemaPath: "#/properties/systemModules/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.modules !== void 0) {
      let data5 = data.modules;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5))
        for (let key0 in data5)
          validate75(data5[key0], { instancePath: instancePath + "/modules/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
      else {
        let err2 = { instancePath: instancePath + "/modules", schemaPath: "#/properties/modules/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.integrity !== void 0) {
      let data7 = data.integrity;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        let err3 = { instancePath: instancePath + "/integrity", schemaPath: "#/properties/integrity/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.$version !== void 0) {
      let data8 = data.$version;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        let err4 = { instancePath: instancePath + "/$version", schemaPath: "#/properties/%24version/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data8 == "number" && isFinite(data8) && (data8 < 0 || isNaN(data8))) {
        let err5 = { instancePath: instancePath + "/$version", schemaPath: "#/properties/%24version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.$metadata !== void 0) {
      let data9 = data.$metadata;
      if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
        let err6 = { instancePath: instancePath + "/$metadata", schemaPath: "#/properties/%24metadata/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.schemaVersion !== void 0) {
      if (data.schemaVersion === void 0) {
        let err7 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "schemaVersion",
          missingProperty: "schemaVersion",
          depsCount: 3,
          deps: "schemaVersion, runtime, systemModules"
        } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.runtime === void 0) {
        let err8 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "schemaVersion",
          missingProperty: "runtime",
          depsCount: 3,
          deps: "schemaVersion, runtime, systemModules"
        } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.systemModules === void 0) {
        let err9 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "schemaVersion",
          missingProperty: "systemModules",
          depsCount: 3,
          deps: "schemaVersion, runtime, systemModules"
        } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.runtime !== void 0) {
      if (data.schemaVersion === void 0) {
        let err10 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "runtime",
          missingProperty: "schemaVersion",
          depsCount: 3,
          deps: "schemaVersion, runtime, systemModules"
        } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.runtime === void 0) {
        let err11 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "runtime",
          missingProperty: "runtime",
          depsCount: 3,
          deps: "schemaVersion, runtime, systemModules"
        } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (data.systemModules === void 0) {
        let err12 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "runtime",
          missingProperty: "systemModules",
          depsCount: 3,
          deps: "schemaVersion, runtime, systemModules"
        } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.systemModules !== void 0) {
      if (data.schemaVersion === void 0) {
        let err13 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "systemModules",
          missingProperty: "schemaVersion",
          depsCount: 3,
          deps: "schemaVersion, runtime, systemModules"
        } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (data.runtime === void 0) {
        let err14 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "systemModules",
          missingProperty: "runtime",
          depsCount: 3,
          deps: "schemaVersion, runtime, systemModules"
        } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (data.systemModules === void 0) {
        let err15 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "systemModules",
          missingProperty: "systemModules",
          depsCount: 3,
          deps: "schemaVersion, runtime, systemModules"
        } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.modules !== void 0) {
      if (data.schemaVersion === void 0) {
        let err16 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "modules",
          missingProperty: "schemaVersion",
          depsCount: 3,
          deps: "schemaVersion, runtime, systemModules"
        } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (data.runtime === void 0) {
        let err17 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "modules",
          missingProperty: "runtime",
          depsCount: 3,
          deps: "schemaVersion, runtime, systemModules"
        } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (data.systemModules === void 0) {
        let err18 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "modules",
          missingProperty: "systemModules",
          depsCount: 3,
          deps: "schemaVersion, runtime, systemModules"
        } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { props: { schemaVersion: !0, runtime: !0, systemModules: !0, modules: !0, integrity: !0, $version: !0, $metadata: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema37 = { title: "Deployment status code", description: "How the last attempt to apply a deployment went.", type: "integer", enum: [200, 400, 406, 412, 417, 500] };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === 200 || data === 400 || data === 406 || data === 412 || data === 417 || data === 500)) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema37.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate89.errors = vErrors, errors === 0;
}
validate89.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate91.evaluated;
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
  return validate91.errors = vErrors, errors === 0;
}
validate91.evaluated = { props: { type: !0, platform: !0, settings: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema39 = { title: "Reported edgeAgent", description: "The agent as it reports itself; it has no status, version or restart count.", type: "object", properties: { type: { type: "string", description: "The kind of module.", examples: ["docker"] }, imagePullPolicy: { $ref: "edge-agent-parts.schema.json#/$defs/imagePullPolicy" }, startupOrder: { $ref: "edge-agent-parts.schema.json#/$defs/startupOrder" }, env: { $ref: "edge-agent-parts.schema.json#/$defs/environment" }, exitCode: { type: "integer", description: "The exit code of the container's last run." }, statusDescription: { type: ["string", "null"], description: "The container runtime's own words; empty since agent 1.4." }, lastStartTimeUtc: { $ref: "twin-parts.schema.json#/$defs/time", description: "When the container last started; `0001-01-01T00:00:00` is never." }, lastExitTimeUtc: { $ref: "twin-parts.schema.json#/$defs/time", description: "When the container last stopped; `0001-01-01T00:00:00` is never." }, runtimeStatus: { $ref: "edge-agent-parts.schema.json#/$defs/moduleStatus" }, settings: { $ref: "edge-agent-reported.schema.json#/$defs/reportedSettings" } } };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "on-create" || data === "never")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema30.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate94.errors = vErrors, errors === 0;
}
validate94.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate96.evaluated;
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
  return validate96.errors = vErrors, errors === 0;
}
validate96.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate98.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data) {
      let data0 = data[key0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.value !== void 0) {
          let data1 = data0.value;
          if (typeof data1 != "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 != "boolean" && data1 !== null) {
            let err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/additionalProperties/properties/value/type", keyword: "type", params: { type: schema31.additionalProperties.properties.value.type } };
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
  return validate98.errors = vErrors, errors === 0;
}
validate98.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate100.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) > 64) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern4.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?$" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate100.errors = vErrors, errors === 0;
}
validate100.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema44 = { title: "Module status", description: "The state of a module: wanted (in desired) or seen by the container runtime (in reported).", type: "string", enum: ["unknown", "backoff", "running", "stopped", "failed", "unhealthy", "dead"] };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate103.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "unknown" || data === "backoff" || data === "running" || data === "stopped" || data === "failed" || data === "unhealthy" || data === "dead")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema44.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate103.errors = vErrors, errors === 0;
}
validate103.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate105.evaluated;
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
      if (pattern5.test(key0)) {
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
  return validate105.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate105.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0 && typeof data.type != "string") {
      let err0 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.imagePullPolicy !== void 0 && (validate94(data.imagePullPolicy, { instancePath: instancePath + "/imagePullPolicy", parentData: data, parentDataProperty: "imagePullPolicy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length)), data.startupOrder !== void 0 && (validate96(data.startupOrder, { instancePath: instancePath + "/startupOrder", parentData: data, parentDataProperty: "startupOrder", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors), errors = vErrors.length)), data.env !== void 0 && (validate98(data.env, { instancePath: instancePath + "/env", parentData: data, parentDataProperty: "env", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length)), data.exitCode !== void 0) {
      let data4 = data.exitCode;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err1 = { instancePath: instancePath + "/exitCode", schemaPath: "#/properties/exitCode/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.statusDescription !== void 0) {
      let data5 = data.statusDescription;
      if (typeof data5 != "string" && data5 !== null) {
        let err2 = { instancePath: instancePath + "/statusDescription", schemaPath: "#/properties/statusDescription/type", keyword: "type", params: { type: schema39.properties.statusDescription.type } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.lastStartTimeUtc !== void 0 && (validate100(data.lastStartTimeUtc, { instancePath: instancePath + "/lastStartTimeUtc", parentData: data, parentDataProperty: "lastStartTimeUtc", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length)), data.lastExitTimeUtc !== void 0 && (validate100(data.lastExitTimeUtc, { instancePath: instancePath + "/lastExitTimeUtc", parentData: data, parentDataProperty: "lastExitTimeUtc", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length)), data.runtimeStatus !== void 0 && (validate103(data.runtimeStatus, { instancePath: instancePath + "/runtimeStatus", parentData: data, parentDataProperty: "runtimeStatus", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.settings !== void 0 && (validate105(data.settings, { instancePath: instancePath + "/settings", parentData: data, parentDataProperty: "settings", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate93.errors = vErrors, errors === 0;
}
validate93.evaluated = { props: { type: !0, imagePullPolicy: !0, startupOrder: !0, env: !0, exitCode: !0, statusDescription: !0, lastStartTimeUtc: !0, lastExitTimeUtc: !0, runtimeStatus: !0, settings: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema46 = { title: "Reported module", description: "A module as the agent reports it. `status`, `restartPolicy`, `env`, `version`, `imagePullPolicy` and `startupOrder` repeat the agent's configuration; the rest is measured. A member equal to the agent's default is left out.", type: "object", properties: { type: { type: "string", description: "The kind of module.", examples: ["docker"] }, status: { $ref: "edge-agent-parts.schema.json#/$defs/moduleStatus" }, restartPolicy: { $ref: "edge-agent-parts.schema.json#/$defs/restartPolicy" }, imagePullPolicy: { $ref: "edge-agent-parts.schema.json#/$defs/imagePullPolicy" }, startupOrder: { $ref: "edge-agent-parts.schema.json#/$defs/startupOrder" }, version: { type: "string", description: "A free text of the deployment's author." }, env: { $ref: "edge-agent-parts.schema.json#/$defs/environment" }, exitCode: { type: "integer", description: "The exit code of the container's last run." }, statusDescription: { type: ["string", "null"], description: "The container runtime's own words; empty since agent 1.4." }, lastStartTimeUtc: { $ref: "twin-parts.schema.json#/$defs/time", description: "When the container last started; `0001-01-01T00:00:00` is never." }, lastExitTimeUtc: { $ref: "twin-parts.schema.json#/$defs/time", description: "When the container last stopped; `0001-01-01T00:00:00` is never." }, runtimeStatus: { $ref: "edge-agent-parts.schema.json#/$defs/moduleStatus" }, restartCount: { type: "integer", minimum: 0, description: "How often the agent restarted the module." }, lastRestartTimeUtc: { $ref: "twin-parts.schema.json#/$defs/time", description: "When the agent last restarted the module." }, settings: { $ref: "edge-agent-reported.schema.json#/$defs/reportedSettings" } } };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate110.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "never" || data === "on-failure" || data === "on-unhealthy" || data === "always" || data === "unknown")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema34.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate110.errors = vErrors, errors === 0;
}
validate110.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate108.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0 && typeof data.type != "string") {
      let err0 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status !== void 0 && (validate103(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.restartPolicy !== void 0 && (validate110(data.restartPolicy, { instancePath: instancePath + "/restartPolicy", parentData: data, parentDataProperty: "restartPolicy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length)), data.imagePullPolicy !== void 0 && (validate94(data.imagePullPolicy, { instancePath: instancePath + "/imagePullPolicy", parentData: data, parentDataProperty: "imagePullPolicy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length)), data.startupOrder !== void 0 && (validate96(data.startupOrder, { instancePath: instancePath + "/startupOrder", parentData: data, parentDataProperty: "startupOrder", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors), errors = vErrors.length)), data.version !== void 0 && typeof data.version != "string") {
      let err1 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.env !== void 0 && (validate98(data.env, { instancePath: instancePath + "/env", parentData: data, parentDataProperty: "env", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length)), data.exitCode !== void 0) {
      let data7 = data.exitCode;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        let err2 = { instancePath: instancePath + "/exitCode", schemaPath: "#/properties/exitCode/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.statusDescription !== void 0) {
      let data8 = data.statusDescription;
      if (typeof data8 != "string" && data8 !== null) {
        let err3 = { instancePath: instancePath + "/statusDescription", schemaPath: "#/properties/statusDescription/type", keyword: "type", params: { type: schema46.properties.statusDescription.type } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.lastStartTimeUtc !== void 0 && (validate100(data.lastStartTimeUtc, { instancePath: instancePath + "/lastStartTimeUtc", parentData: data, parentDataProperty: "lastStartTimeUtc", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length)), data.lastExitTimeUtc !== void 0 && (validate100(data.lastExitTimeUtc, { instancePath: instancePath + "/lastExitTimeUtc", parentData: data, parentDataProperty: "lastExitTimeUtc", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length)), data.runtimeStatus !== void 0 && (validate103(data.runtimeStatus, { instancePath: instancePath + "/runtimeStatus", parentData: data, parentDataProperty: "runtimeStatus", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.restartCount !== void 0) {
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
    data.lastRestartTimeUtc !== void 0 && (validate100(data.lastRestartTimeUtc, { instancePath: instancePath + "/lastRestartTimeUtc", parentData: data, parentDataProperty: "lastRestartTimeUtc", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length)), data.settings !== void 0 && (validate105(data.settings, { instancePath: instancePath + "/settings", parentData: data, parentDataProperty: "settings", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate108.errors = vErrors, errors === 0;
}
validate108.evaluated = { props: { type: !0, status: !0, restartPolicy: !0, imagePullPolicy: !0, startupOrder: !0, version: !0, env: !0, exitCode: !0, statusDescription: !0, lastStartTimeUtc: !0, lastExitTimeUtc: !0, runtimeStatus: !0, restartCount: !0, lastRestartTimeUtc: !0, settings: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate88.evaluated;
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
        if (data6.code !== void 0 && (validate89(data6.code, { instancePath: instancePath + "/lastDesiredStatus/code", parentData: data6, parentDataProperty: "code", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length)), data6.description !== void 0 && typeof data6.description != "string") {
          let err7 = { instancePath: instancePath + "/lastDesiredStatus/description", schemaPath: "#/properties/lastDesiredStatus/properties/description/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/lastDesiredStatus", schemaPath: "#/properties/lastDesiredStatus/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.runtime !== void 0 && (validate91(data.runtime, { instancePath: instancePath + "/runtime", parentData: data, parentDataProperty: "runtime", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data.systemModules !== void 0) {
      let data10 = data.systemModules;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10))
        data10.edgeAgent !== void 0 && (validate93(data10.edgeAgent, { instancePath: instancePath + "/systemModules/edgeAgent", parentData: data10, parentDataProperty: "edgeAgent", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length)), data10.edgeHub !== void 0 && (validate108(data10.edgeHub, { instancePath: instancePath + "/systemModules/edgeHub", parentData: data10, parentDataProperty: "edgeHub", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors), errors = vErrors.length));
      else {
        let err9 = { instancePath: instancePath + "/systemModules", schemaPath: "#/properties/systemModules/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.modules !== void 0) {
      let data13 = data.modules;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13))
        for (let key0 in data13)
          validate108(data13[key0], { instancePath: instancePath + "/modules/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data13, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors), errors = vErrors.length);
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
  return validate88.errors = vErrors, errors === 0;
}
validate88.evaluated = { props: { schemaVersion: !0, version: !0, lastDesiredVersion: !0, lastDesiredStatus: !0, runtime: !0, systemModules: !0, modules: !0, $version: !0, $metadata: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.properties === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "properties" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.deviceId !== void 0 && (validate54(data.deviceId, { instancePath: instancePath + "/deviceId", parentData: data, parentDataProperty: "deviceId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.moduleId !== void 0 && data.moduleId !== "$edgeAgent") {
      let err1 = { instancePath: instancePath + "/moduleId", schemaPath: "#/properties/moduleId/const", keyword: "const", params: { allowedValue: "$edgeAgent" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.modelId !== void 0 && typeof data.modelId != "string") {
      let err2 = { instancePath: instancePath + "/modelId", schemaPath: "#/properties/modelId/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.etag !== void 0 && typeof data.etag != "string") {
      let err3 = { instancePath: instancePath + "/etag", schemaPath: "#/properties/etag/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.deviceEtag !== void 0 && typeof data.deviceEtag != "string") {
      let err4 = { instancePath: instancePath + "/deviceEtag", schemaPath: "#/properties/deviceEtag/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.version !== void 0) {
      let data5 = data.version;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5))) {
        let err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.status !== void 0 && typeof data.status != "string") {
      let err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.statusReason !== void 0 && typeof data.statusReason != "string") {
      let err8 = { instancePath: instancePath + "/statusReason", schemaPath: "#/properties/statusReason/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.statusUpdateTime !== void 0 && (validate56(data.statusUpdateTime, { instancePath: instancePath + "/statusUpdateTime", parentData: data, parentDataProperty: "statusUpdateTime", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data.connectionState !== void 0 && typeof data.connectionState != "string") {
      let err9 = { instancePath: instancePath + "/connectionState", schemaPath: "#/properties/connectionState/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.lastActivityTime !== void 0 && (validate56(data.lastActivityTime, { instancePath: instancePath + "/lastActivityTime", parentData: data, parentDataProperty: "lastActivityTime", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data.cloudToDeviceMessageCount !== void 0) {
      let data11 = data.cloudToDeviceMessageCount;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        let err10 = { instancePath: instancePath + "/cloudToDeviceMessageCount", schemaPath: "#/properties/cloudToDeviceMessageCount/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data11 == "number" && isFinite(data11) && (data11 < 0 || isNaN(data11))) {
        let err11 = { instancePath: instancePath + "/cloudToDeviceMessageCount", schemaPath: "#/properties/cloudToDeviceMessageCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.authenticationType !== void 0 && typeof data.authenticationType != "string") {
      let err12 = { instancePath: instancePath + "/authenticationType", schemaPath: "#/properties/authenticationType/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.x509Thumbprint !== void 0) {
      let data13 = data.x509Thumbprint;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.primaryThumbprint !== void 0) {
          let data14 = data13.primaryThumbprint;
          if (typeof data14 != "string" && data14 !== null) {
            let err13 = { instancePath: instancePath + "/x509Thumbprint/primaryThumbprint", schemaPath: "#/properties/x509Thumbprint/properties/primaryThumbprint/type", keyword: "type", params: { type: schema19.properties.x509Thumbprint.properties.primaryThumbprint.type } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data13.secondaryThumbprint !== void 0) {
          let data15 = data13.secondaryThumbprint;
          if (typeof data15 != "string" && data15 !== null) {
            let err14 = { instancePath: instancePath + "/x509Thumbprint/secondaryThumbprint", schemaPath: "#/properties/x509Thumbprint/properties/secondaryThumbprint/type", keyword: "type", params: { type: schema19.properties.x509Thumbprint.properties.secondaryThumbprint.type } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/x509Thumbprint", schemaPath: "#/properties/x509Thumbprint/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.capabilities !== void 0) {
      let data16 = data.capabilities;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.iotEdge !== void 0 && typeof data16.iotEdge != "boolean") {
          let err16 = { instancePath: instancePath + "/capabilities/iotEdge", schemaPath: "#/properties/capabilities/properties/iotEdge/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.deviceScope !== void 0 && typeof data.deviceScope != "string") {
      let err18 = { instancePath: instancePath + "/deviceScope", schemaPath: "#/properties/deviceScope/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.parentScopes !== void 0) {
      let data19 = data.parentScopes;
      if (Array.isArray(data19)) {
        let len0 = data19.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data19[i0] != "string") {
            let err19 = { instancePath: instancePath + "/parentScopes/" + i0, schemaPath: "#/properties/parentScopes/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
      } else {
        let err20 = { instancePath: instancePath + "/parentScopes", schemaPath: "#/properties/parentScopes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.configurations !== void 0 && (validate59(data.configurations, { instancePath: instancePath + "/configurations", parentData: data, parentDataProperty: "configurations", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.tags !== void 0 && (validate61(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length)), data.properties !== void 0) {
      let data23 = data.properties;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (data23.desired === void 0) {
          let err21 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/required", keyword: "required", params: { missingProperty: "desired" } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data23.reported === void 0) {
          let err22 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/required", keyword: "required", params: { missingProperty: "reported" } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        data23.desired !== void 0 && (validate63(data23.desired, { instancePath: instancePath + "/properties/desired", parentData: data23, parentDataProperty: "desired", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data23.reported !== void 0 && (validate88(data23.reported, { instancePath: instancePath + "/properties/reported", parentData: data23, parentDataProperty: "reported", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length));
      } else {
        let err23 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
  } else {
    let err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { deviceId: !0, moduleId: !0, modelId: !0, etag: !0, deviceEtag: !0, version: !0, status: !0, statusReason: !0, statusUpdateTime: !0, connectionState: !0, lastActivityTime: !0, cloudToDeviceMessageCount: !0, authenticationType: !0, x509Thumbprint: !0, capabilities: !0, deviceScope: !0, parentScopes: !0, configurations: !0, tags: !0, properties: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  validateEdgeAgentTwin
};
