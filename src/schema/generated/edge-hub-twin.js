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
var validateEdgeHubTwin = validate52;
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
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.route === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "route" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.route !== void 0 && typeof data.route != "string") {
      let err1 = { instancePath: instancePath + "/route", schemaPath: "#/properties/route/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.priority !== void 0) {
      let data1 = data.priority;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err2 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9 || isNaN(data1)) {
          let err3 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err4 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    }
    if (data.timeToLiveSecs !== void 0) {
      let data2 = data.timeToLiveSecs;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err5 = { instancePath: instancePath + "/timeToLiveSecs", schemaPath: "#/properties/timeToLiveSecs/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 4294967295 || isNaN(data2)) {
          let err6 = { instancePath: instancePath + "/timeToLiveSecs", schemaPath: "#/properties/timeToLiveSecs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err7 = { instancePath: instancePath + "/timeToLiveSecs", schemaPath: "#/properties/timeToLiveSecs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { props: { route: !0, priority: !0, timeToLiveSecs: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.timeToLiveSecs !== void 0) {
      let data0 = data.timeToLiveSecs;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/timeToLiveSecs", schemaPath: "#/properties/timeToLiveSecs/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 > 2147483647 || isNaN(data0))) {
        let err1 = { instancePath: instancePath + "/timeToLiveSecs", schemaPath: "#/properties/timeToLiveSecs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.storeLimits !== void 0) {
      let data1 = data.storeLimits;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.maxBytes !== void 0) {
          let data2 = data1.maxBytes;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
            let err2 = { instancePath: instancePath + "/storeLimits/maxBytes", schemaPath: "#/properties/storeLimits/properties/maxBytes/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        let err3 = { instancePath: instancePath + "/storeLimits", schemaPath: "#/properties/storeLimits/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { props: { timeToLiveSecs: !0, storeLimits: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schemaVersion !== void 0 && typeof data.schemaVersion != "string") {
      let err0 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.routes !== void 0) {
      let data1 = data.routes;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1))
        for (let key0 in data1) {
          let data2 = data1[key0], _errs7 = errors, valid2 = !1, _errs8 = errors;
          if (typeof data2 != "string") {
            let err1 = { instancePath: instancePath + "/routes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/routes/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          var _valid0 = _errs8 === errors;
          valid2 = valid2 || _valid0;
          let _errs10 = errors;
          validate64(data2, { instancePath: instancePath + "/routes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
          var _valid0 = _errs10 === errors;
          if (valid2 = valid2 || _valid0, _valid0) {
            var props0 = {};
            props0.route = !0, props0.priority = !0, props0.timeToLiveSecs = !0;
          }
          if (valid2)
            errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
          else {
            let err2 = { instancePath: instancePath + "/routes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/routes/additionalProperties/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      else {
        let err3 = { instancePath: instancePath + "/routes", schemaPath: "#/properties/routes/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.storeAndForwardConfiguration !== void 0 && (validate66(data.storeAndForwardConfiguration, { instancePath: instancePath + "/storeAndForwardConfiguration", parentData: data, parentDataProperty: "storeAndForwardConfiguration", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.mqttBroker !== void 0) {
      let data4 = data.mqttBroker;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        let err4 = { instancePath: instancePath + "/mqttBroker", schemaPath: "#/properties/mqttBroker/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.integrity !== void 0) {
      let data5 = data.integrity;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
        let err5 = { instancePath: instancePath + "/integrity", schemaPath: "#/properties/integrity/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.$version !== void 0) {
      let data6 = data.$version;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err6 = { instancePath: instancePath + "/$version", schemaPath: "#/properties/%24version/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6))) {
        let err7 = { instancePath: instancePath + "/$version", schemaPath: "#/properties/%24version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.$metadata !== void 0) {
      let data7 = data.$metadata;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        let err8 = { instancePath: instancePath + "/$metadata", schemaPath: "#/properties/%24metadata/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.schemaVersion !== void 0 && data.storeAndForwardConfiguration === void 0) {
      let err9 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
        property: "schemaVersion",
        missingProperty: "storeAndForwardConfiguration",
        depsCount: 1,
        deps: "storeAndForwardConfiguration"
      } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.routes !== void 0) {
      if (data.schemaVersion === void 0) {
        let err10 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "routes",
          missingProperty: "schemaVersion",
          depsCount: 2,
          deps: "schemaVersion, storeAndForwardConfiguration"
        } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.storeAndForwardConfiguration === void 0) {
        let err11 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "routes",
          missingProperty: "storeAndForwardConfiguration",
          depsCount: 2,
          deps: "schemaVersion, storeAndForwardConfiguration"
        } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.storeAndForwardConfiguration !== void 0 && data.schemaVersion === void 0) {
      let err12 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
        property: "storeAndForwardConfiguration",
        missingProperty: "schemaVersion",
        depsCount: 1,
        deps: "schemaVersion"
      } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { props: { schemaVersion: !0, routes: !0, storeAndForwardConfiguration: !0, mqttBroker: !0, integrity: !0, $version: !0, $metadata: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate69.evaluated;
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
        if (data6.code !== void 0) {
          let data7 = data6.code;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            let err7 = { instancePath: instancePath + "/lastDesiredStatus/code", schemaPath: "#/properties/lastDesiredStatus/properties/code/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data6.description !== void 0 && typeof data6.description != "string") {
          let err8 = { instancePath: instancePath + "/lastDesiredStatus/description", schemaPath: "#/properties/lastDesiredStatus/properties/description/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/lastDesiredStatus", schemaPath: "#/properties/lastDesiredStatus/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.clients !== void 0) {
      let data9 = data.clients;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9))
        for (let key0 in data9) {
          let data10 = data9[key0];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.status !== void 0 && typeof data10.status != "string") {
              let err10 = { instancePath: instancePath + "/clients/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/status", schemaPath: "#/properties/clients/additionalProperties/properties/status/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data10.lastConnectedTimeUtc !== void 0 && typeof data10.lastConnectedTimeUtc != "string") {
              let err11 = { instancePath: instancePath + "/clients/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/lastConnectedTimeUtc", schemaPath: "#/properties/clients/additionalProperties/properties/lastConnectedTimeUtc/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data10.lastDisconnectedTimeUtc !== void 0 && typeof data10.lastDisconnectedTimeUtc != "string") {
              let err12 = { instancePath: instancePath + "/clients/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/lastDisconnectedTimeUtc", schemaPath: "#/properties/clients/additionalProperties/properties/lastDisconnectedTimeUtc/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/clients/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/clients/additionalProperties/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      else {
        let err14 = { instancePath: instancePath + "/clients", schemaPath: "#/properties/clients/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.$version !== void 0) {
      let data14 = data.$version;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        let err15 = { instancePath: instancePath + "/$version", schemaPath: "#/properties/%24version/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data14 == "number" && isFinite(data14) && (data14 < 0 || isNaN(data14))) {
        let err16 = { instancePath: instancePath + "/$version", schemaPath: "#/properties/%24version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.$metadata !== void 0) {
      let data15 = data.$metadata;
      if (!(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
        let err17 = { instancePath: instancePath + "/$metadata", schemaPath: "#/properties/%24metadata/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
  } else {
    let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate69.errors = vErrors, errors === 0;
}
validate69.evaluated = { props: { schemaVersion: !0, version: !0, lastDesiredVersion: !0, lastDesiredStatus: !0, clients: !0, $version: !0, $metadata: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.properties === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "properties" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.deviceId !== void 0 && (validate54(data.deviceId, { instancePath: instancePath + "/deviceId", parentData: data, parentDataProperty: "deviceId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.moduleId !== void 0 && data.moduleId !== "$edgeHub") {
      let err1 = { instancePath: instancePath + "/moduleId", schemaPath: "#/properties/moduleId/const", keyword: "const", params: { allowedValue: "$edgeHub" } };
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
          let data14 = data13.primaryThumbprint, _errs26 = errors, valid2 = !1, _errs27 = errors;
          if (typeof data14 != "string") {
            let err13 = { instancePath: instancePath + "/x509Thumbprint/primaryThumbprint", schemaPath: "#/properties/x509Thumbprint/properties/primaryThumbprint/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          var _valid0 = _errs27 === errors;
          valid2 = valid2 || _valid0;
          let _errs29 = errors;
          if (data14 !== null) {
            let err14 = { instancePath: instancePath + "/x509Thumbprint/primaryThumbprint", schemaPath: "#/properties/x509Thumbprint/properties/primaryThumbprint/anyOf/1/type", keyword: "type", params: { type: "null" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          var _valid0 = _errs29 === errors;
          if (valid2 = valid2 || _valid0, valid2)
            errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null);
          else {
            let err15 = { instancePath: instancePath + "/x509Thumbprint/primaryThumbprint", schemaPath: "#/properties/x509Thumbprint/properties/primaryThumbprint/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data13.secondaryThumbprint !== void 0) {
          let data15 = data13.secondaryThumbprint, _errs32 = errors, valid3 = !1, _errs33 = errors;
          if (typeof data15 != "string") {
            let err16 = { instancePath: instancePath + "/x509Thumbprint/secondaryThumbprint", schemaPath: "#/properties/x509Thumbprint/properties/secondaryThumbprint/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          var _valid1 = _errs33 === errors;
          valid3 = valid3 || _valid1;
          let _errs35 = errors;
          if (data15 !== null) {
            let err17 = { instancePath: instancePath + "/x509Thumbprint/secondaryThumbprint", schemaPath: "#/properties/x509Thumbprint/properties/secondaryThumbprint/anyOf/1/type", keyword: "type", params: { type: "null" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          var _valid1 = _errs35 === errors;
          if (valid3 = valid3 || _valid1, valid3)
            errors = _errs32, vErrors !== null && (_errs32 ? vErrors.length = _errs32 : vErrors = null);
          else {
            let err18 = { instancePath: instancePath + "/x509Thumbprint/secondaryThumbprint", schemaPath: "#/properties/x509Thumbprint/properties/secondaryThumbprint/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      } else {
        let err19 = { instancePath: instancePath + "/x509Thumbprint", schemaPath: "#/properties/x509Thumbprint/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.capabilities !== void 0) {
      let data16 = data.capabilities;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.iotEdge !== void 0 && typeof data16.iotEdge != "boolean") {
          let err20 = { instancePath: instancePath + "/capabilities/iotEdge", schemaPath: "#/properties/capabilities/properties/iotEdge/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.deviceScope !== void 0 && typeof data.deviceScope != "string") {
      let err22 = { instancePath: instancePath + "/deviceScope", schemaPath: "#/properties/deviceScope/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.parentScopes !== void 0) {
      let data19 = data.parentScopes;
      if (Array.isArray(data19)) {
        let len0 = data19.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data19[i0] != "string") {
            let err23 = { instancePath: instancePath + "/parentScopes/" + i0, schemaPath: "#/properties/parentScopes/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
      } else {
        let err24 = { instancePath: instancePath + "/parentScopes", schemaPath: "#/properties/parentScopes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.configurations !== void 0 && (validate59(data.configurations, { instancePath: instancePath + "/configurations", parentData: data, parentDataProperty: "configurations", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.tags !== void 0 && (validate61(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length)), data.properties !== void 0) {
      let data23 = data.properties;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (data23.desired === void 0) {
          let err25 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/required", keyword: "required", params: { missingProperty: "desired" } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data23.reported === void 0) {
          let err26 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/required", keyword: "required", params: { missingProperty: "reported" } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        data23.desired !== void 0 && (validate63(data23.desired, { instancePath: instancePath + "/properties/desired", parentData: data23, parentDataProperty: "desired", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data23.reported !== void 0 && (validate69(data23.reported, { instancePath: instancePath + "/properties/reported", parentData: data23, parentDataProperty: "reported", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length));
      } else {
        let err27 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
  } else {
    let err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { deviceId: !0, moduleId: !0, modelId: !0, etag: !0, deviceEtag: !0, version: !0, status: !0, statusReason: !0, statusUpdateTime: !0, connectionState: !0, lastActivityTime: !0, cloudToDeviceMessageCount: !0, authenticationType: !0, x509Thumbprint: !0, capabilities: !0, deviceScope: !0, parentScopes: !0, configurations: !0, tags: !0, properties: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  validateEdgeHubTwin
};
