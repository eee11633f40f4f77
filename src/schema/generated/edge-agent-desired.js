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
var validateEdgeAgentDesired = validate52;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
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
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: { type: !0, platform: !0, settings: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema23 = { title: "Container settings", description: "What to run. `createOptions` is cut into pieces of 512 characters: `createOptions`, `createOptions01`, `createOptions02` and so on without a gap.", type: "object", properties: { image: { type: "string", description: "The name of the image, with a tag or a digest.", minLength: 1, examples: ["mcr.microsoft.com/azureiotedge-hub:1.5"] }, imageHash: { type: "string", description: "The id of the image that the container runs; only reported." }, digest: { type: "string", description: "The digest of a signed image." }, createOptions: { type: ["string", "object", "null"], description: "The options for the container, as JSON text; the agent takes an object too. Treat it as a secret." } }, patternProperties: { "^createOptions[0-9]{2}$": { type: ["string", "null"], description: "A further piece of the options." } }, required: ["image"] }, func1 = require_ucs2length().default, pattern3 = new RegExp("^createOptions[0-9]{2}$", "u");
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate57.evaluated;
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
        let err5 = { instancePath: instancePath + "/createOptions", schemaPath: "#/properties/createOptions/type", keyword: "type", params: { type: schema23.properties.createOptions.type } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    var props0 = {};
    props0.image = !0, props0.imageHash = !0, props0.digest = !0, props0.createOptions = !0;
    for (let key0 in data)
      if (pattern3.test(key0)) {
        let data4 = data[key0];
        if (typeof data4 != "string" && data4 !== null) {
          let err6 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5EcreateOptions%5B0-9%5D%7B2%7D%24/type", keyword: "type", params: { type: schema23.patternProperties["^createOptions[0-9]{2}$"].type } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        props0[key0] = !0;
      }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate57.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate57.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var schema24 = { title: "Image pull policy", description: "When the agent pulls the image.", type: "string", enum: ["on-create", "never"] };
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
var schema25 = { title: "Environment variables", description: "The environment of the container. The values may be secret.", type: "object", additionalProperties: { title: "Environment variable", description: "One variable of the environment.", type: "object", properties: { value: { type: ["string", "number", "boolean", "null"], description: "The value, empty when it is null or missing; treat it as a secret." } } } };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data) {
      let data0 = data[key0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.value !== void 0) {
          let data1 = data0.value;
          if (typeof data1 != "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 != "boolean" && data1 !== null) {
            let err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/additionalProperties/properties/value/type", keyword: "type", params: { type: schema25.additionalProperties.properties.value.type } };
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
  return validate61.errors = vErrors, errors === 0;
}
validate61.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
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
    if (data.settings !== void 0 && (validate57(data.settings, { instancePath: instancePath + "/settings", parentData: data, parentDataProperty: "settings", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.version !== void 0 && typeof data.version != "string") {
      let err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.imagePullPolicy !== void 0 && (validate59(data.imagePullPolicy, { instancePath: instancePath + "/imagePullPolicy", parentData: data, parentDataProperty: "imagePullPolicy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.env !== void 0 && (validate61(data.env, { instancePath: instancePath + "/env", parentData: data, parentDataProperty: "env", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length)), data.configuration !== void 0) {
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
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { props: { type: !0, settings: !0, version: !0, imagePullPolicy: !0, env: !0, configuration: !0 }, dynamicProps: !1, dynamicItems: !1 };
var pattern4 = new RegExp("^(?:[Uu][Nn][Kk][Nn][Oo][Ww][Nn]|[Bb][Aa][Cc][Kk][Oo][Ff][Ff]|[Rr][Uu][Nn][Nn][Ii][Nn][Gg]|[Ss][Tt][Oo][Pp][Pp][Ee][Dd]|[Ff][Aa][Ii][Ll][Ee][Dd]|[Uu][Nn][Hh][Ee][Aa][Ll][Tt][Hh][Yy]|[Dd][Ee][Aa][Dd])$", "u");
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[Uu][Nn][Kk][Nn][Oo][Ww][Nn]|[Bb][Aa][Cc][Kk][Oo][Ff][Ff]|[Rr][Uu][Nn][Nn][Ii][Nn][Gg]|[Ss][Tt][Oo][Pp][Pp][Ee][Dd]|[Ff][Aa][Ii][Ll][Ee][Dd]|[Uu][Nn][Hh][Ee][Aa][Ll][Tt][Hh][Yy]|[Dd][Ee][Aa][Dd])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema28 = { title: "Restart policy", description: "When the agent restarts a module that is not running.", type: "string", enum: ["never", "on-failure", "on-unhealthy", "always", "unknown"] };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "never" || data === "on-failure" || data === "on-unhealthy" || data === "always" || data === "unknown")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema28.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate70.evaluated;
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
  return validate70.errors = vErrors, errors === 0;
}
validate70.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
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
    if (data.status !== void 0 && (validate65(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length)), data.restartPolicy !== void 0 && (validate67(data.restartPolicy, { instancePath: instancePath + "/restartPolicy", parentData: data, parentDataProperty: "restartPolicy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.settings !== void 0 && (validate57(data.settings, { instancePath: instancePath + "/settings", parentData: data, parentDataProperty: "settings", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.version !== void 0 && typeof data.version != "string") {
      let err4 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.startupOrder !== void 0 && (validate70(data.startupOrder, { instancePath: instancePath + "/startupOrder", parentData: data, parentDataProperty: "startupOrder", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length)), data.imagePullPolicy !== void 0 && (validate59(data.imagePullPolicy, { instancePath: instancePath + "/imagePullPolicy", parentData: data, parentDataProperty: "imagePullPolicy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.env !== void 0 && (validate61(data.env, { instancePath: instancePath + "/env", parentData: data, parentDataProperty: "env", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length)), data.configuration !== void 0) {
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
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { props: { type: !0, status: !0, restartPolicy: !0, settings: !0, version: !0, startupOrder: !0, imagePullPolicy: !0, env: !0, configuration: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schemaVersion !== void 0 && typeof data.schemaVersion != "string") {
      let err0 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.runtime !== void 0 && (validate54(data.runtime, { instancePath: instancePath + "/runtime", parentData: data, parentDataProperty: "runtime", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.systemModules !== void 0) {
      let data2 = data.systemModules;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2))
        data2.edgeAgent !== void 0 && (validate56(data2.edgeAgent, { instancePath: instancePath + "/systemModules/edgeAgent", parentData: data2, parentDataProperty: "edgeAgent", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data2.edgeHub !== void 0 && (validate64(data2.edgeHub, { instancePath: instancePath + "/systemModules/edgeHub", parentData: data2, parentDataProperty: "edgeHub", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length));
      else {
        let err1 = { instancePath: instancePath + "/systemModules", schemaPath: "#/properties/systemModules/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.modules !== void 0) {
      let data5 = data.modules;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5))
        for (let key0 in data5)
          validate64(data5[key0], { instancePath: instancePath + "/modules/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
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
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { schemaVersion: !0, runtime: !0, systemModules: !0, modules: !0, integrity: !0, $version: !0, $metadata: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  validateEdgeAgentDesired
};
