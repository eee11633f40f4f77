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
var validateDeviceTwin = validate52, schema19 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://twinstate.example/schemas/v0/device-twin.schema.json", title: "Device twin document", description: "The twin of a device as the service shows it. Members that are not listed are allowed.", type: "object", properties: { deviceId: { $ref: "twin-parts.schema.json#/$defs/deviceId" }, moduleId: !1, modelId: { type: "string", description: "The DTMI of the Plug and Play model; may be empty." }, etag: { type: "string", description: "The entity tag of the twin; opaque." }, deviceEtag: { type: "string", description: "The entity tag of the device's identity; opaque." }, version: { type: "integer", minimum: 0, description: "The version of the whole twin, tags included." }, status: { type: "string", description: "Whether the device may connect.", examples: ["enabled", "disabled"] }, statusReason: { type: "string", description: "Why the device has its status." }, statusUpdateTime: { $ref: "twin-parts.schema.json#/$defs/time" }, connectionState: { type: "string", description: "What the hub knows of the connection. Always `Disconnected` for `$edgeAgent`.", examples: ["Connected", "Disconnected"] }, lastActivityTime: { $ref: "twin-parts.schema.json#/$defs/time" }, cloudToDeviceMessageCount: { type: "integer", minimum: 0, description: "How many messages wait for the device." }, authenticationType: { type: "string", description: "How the device signs in.", examples: ["sas", "selfSigned", "certificateAuthority", "none"] }, x509Thumbprint: { title: "X.509 thumbprints", type: "object", description: "The thumbprints of the device's certificates.", properties: { primaryThumbprint: { type: ["string", "null"], description: "The thumbprint of the first certificate; null when there is none." }, secondaryThumbprint: { type: ["string", "null"], description: "The thumbprint of the second certificate; null when there is none." } } }, capabilities: { title: "Capabilities", type: "object", description: "What kind of device this is.", properties: { iotEdge: { type: "boolean", description: "Whether it runs IoT Edge." } } }, deviceScope: { type: "string", description: "The edge device that this device belongs to." }, parentScopes: { type: "array", items: { type: "string" }, description: "The scopes of the parents of a nested edge device." }, configurations: { $ref: "twin-parts.schema.json#/$defs/configurations" }, tags: { $ref: "twin-parts.schema.json#/$defs/tags" }, properties: { title: "Device twin properties", description: "The two sections that service and device share.", type: "object", properties: { desired: { $ref: "twin-parts.schema.json#/$defs/section" }, reported: { $ref: "twin-parts.schema.json#/$defs/section" } }, required: ["desired", "reported"] } }, required: ["properties"], examples: [{ deviceId: "meter-7", etag: "AAAAAAAAAAE=", version: 2, properties: { desired: { $version: 1 }, reported: { $version: 1 } } }] };
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
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$version !== void 0) {
      let data0 = data.$version;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/$version", schemaPath: "#/properties/%24version/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        let err1 = { instancePath: instancePath + "/$version", schemaPath: "#/properties/%24version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.$metadata !== void 0) {
      let data1 = data.$metadata;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        let err2 = { instancePath: instancePath + "/$metadata", schemaPath: "#/properties/%24metadata/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { props: { $version: !0, $metadata: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.properties === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "properties" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.deviceId !== void 0 && (validate54(data.deviceId, { instancePath: instancePath + "/deviceId", parentData: data, parentDataProperty: "deviceId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.moduleId !== void 0) {
      let err1 = { instancePath: instancePath + "/moduleId", schemaPath: "#/properties/moduleId/false schema", keyword: "false schema", params: {} };
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
        data23.desired !== void 0 && (validate63(data23.desired, { instancePath: instancePath + "/properties/desired", parentData: data23, parentDataProperty: "desired", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data23.reported !== void 0 && (validate63(data23.reported, { instancePath: instancePath + "/properties/reported", parentData: data23, parentDataProperty: "reported", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
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
  validateDeviceTwin
};
